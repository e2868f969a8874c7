/** The files that a command writes. */
import type { Context } from "./context";
import { CommandFailure } from "./failure";
import type { NewFile } from "./write-all";

/** Where to write; null where no file is asked for. Throws on a name that is not an .xlsx file's. */
export function outputPath({ values }: Context): string | null {
  const path = values.get("output");
  if (path !== undefined && !/\.xlsx$/i.test(path)) throw new CommandFailure("notXlsx", { path });
  return path ?? null;
}

function unwritten(error: unknown, path: string): CommandFailure {
  const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
  return reason === "EEXIST" ? new CommandFailure("fileExists", { path }) : new CommandFailure("unwritableFile", { path, reason });
}

/** Writes a whole file. Throws where one is there already, except with --force, and where it cannot be written. */
export function save(path: string, content: Uint8Array, { io, flags }: Context): void {
  try {
    io.writeFile(path, content, flags.has("force"));
  } catch (error) {
    throw unwritten(error, path);
  }
}

/** Writes all files in a folder or none. Throws where one is there already, except with `replace`, and where they cannot be written. */
export function saveAll(folder: string, files: readonly NewFile[], replace: boolean, { io }: Context): void {
  try {
    io.writeAll(folder, files, replace);
  } catch (error) {
    const path = error instanceof Error && "path" in error ? String(error.path) : folder;
    throw unwritten(error, path);
  }
}
