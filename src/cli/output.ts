/** The file that a command writes. */
import type { Context } from "./context";
import { CommandFailure } from "./failure";

/** Where to write; null where no file is asked for. Throws on a name that is not an .xlsx file's. */
export function outputPath({ values }: Context): string | null {
  const path = values.get("output");
  if (path !== undefined && !/\.xlsx$/i.test(path)) throw new CommandFailure("notXlsx", { path });
  return path ?? null;
}

/** Writes a whole file. Throws where one is there already, except with --force, and where it cannot be written. */
export function save(path: string, content: Uint8Array, { io, flags }: Context, isSecret = false): void {
  try {
    io.writeFile(path, content, flags.has("force"), isSecret);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw reason === "EEXIST" ? new CommandFailure("fileExists", { path }) : new CommandFailure("unwritableFile", { path, reason });
  }
}
