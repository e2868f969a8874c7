/** The files that a command writes. */
import type { Context } from "./context";
import { CommandFailure } from "./failure";
import type { NewFile } from "./write-all";

export function isThere(path: string, { io }: Pick<Context, "io">): boolean {
  try {
    io.readFile(path, 0);
    return true;
  } catch {
    return false;
  }
}

/** Throws where one of the files is there already, except with --force: nobody waits, or types a password, for what is not written. */
export function mustBeFree(paths: readonly string[], { io, flags }: Pick<Context, "io" | "flags">): void {
  const taken = flags.has("force") ? undefined : paths.find((path) => isThere(path, { io }));
  if (taken !== undefined) throw new CommandFailure("fileExists", { path: taken });
}

/** Where to write; null where no file is asked for. Throws on a name that is not an .xlsx file's, and on a file that is there. */
export function outputPath(context: Context): string | null {
  const path = context.values.get("output");
  if (path === undefined) return null;
  if (!/\.xlsx$/i.test(path)) throw new CommandFailure("notXlsx", { path });
  mustBeFree([path], context);
  return path;
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
