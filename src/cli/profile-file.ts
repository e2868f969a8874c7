/** A profile in a file: JSON in UTF-8. */
import type { Io } from "./io";
import { CommandFailure } from "./failure";

function bytesOf(path: string, readFile: Io["readFile"]): Uint8Array {
  try {
    return readFile(path);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new CommandFailure("unreadableFile", { path, reason });
  }
}

function textOf(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new CommandFailure("notUtf8", { path });
  }
}

/** What the file holds, not yet checked to be a profile. Throws where it cannot be read. */
export function readProfileFile(path: string, readFile: Io["readFile"]): unknown {
  const text = textOf(path, bytesOf(path, readFile));
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new CommandFailure("notJson", { path, reason: error instanceof Error ? error.message.replace(/\s+/g, " ") : "" });
  }
}
