/** Files are written whole, and several at once all of them or none. */
import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface NewFile {
  readonly name: string;
  readonly content: Uint8Array;
  /** Only its owner can read it. */
  readonly isSecret?: boolean;
}

interface Placed extends Omit<NewFile, "name"> {
  readonly path: string;
}

/** What a file is called until all of them are there; one that a broken run left behind is in nobody's way. */
const unfinished = (path: string): string => `${path}.${process.pid}.onvoltooid`;
/** What a file that is replaced is called until all of them are. */
const former = (path: string): string => `${path}.${process.pid}.vorige`;

const failure = (code: string, path: string): Error => Object.assign(new Error(`${code}: ${path}`), { code, path });

/** Puts the files in their places; a failure puts those that were there back. */
function replaceAll(paths: readonly string[]): void {
  const undo: (() => void)[] = [];
  try {
    for (const path of paths) {
      if (existsSync(path)) {
        renameSync(path, former(path));
        undo.push(() => renameSync(former(path), path));
      }
      renameSync(unfinished(path), path);
      undo.push(() => rmSync(path, { force: true }));
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
  for (const path of paths) rmSync(former(path), { force: true });
}

function placeAll(files: readonly Placed[], replace: boolean): void {
  for (const { path } of files) {
    if (!existsSync(path)) continue;
    if (!replace) throw failure("EEXIST", path);
    if (statSync(path).isDirectory()) throw failure("EISDIR", path);
  }
  // A file that is reached by a link is replaced where it stands.
  const paths = files.map(({ path }) => (existsSync(path) ? realpathSync(path) : path));
  try {
    files.forEach(({ content, isSecret = false }, index) => writeFileSync(unfinished(paths[index] ?? ""), content, { mode: isSecret ? 0o600 : 0o666 }));
    replaceAll(paths);
  } finally {
    for (const path of paths) rmSync(unfinished(path), { force: true });
  }
}

/** Writes one file. Without `replace` it throws EEXIST where there is one; a failure leaves what was there. */
export function writeWhole(path: string, content: Uint8Array, replace: boolean): void {
  placeAll([{ path, content }], replace);
}

/** Gives what was made of it, undefined where it was there. Node says of a place that can only be read that it is not there. */
function makeFolder(folder: string): string | undefined {
  try {
    return mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw error instanceof Error && "code" in error && error.code === "ENOENT" ? failure("NOFOLDER", folder) : error;
  }
}

/**
 * Writes files in a folder, which is made where it is not there. Without `replace` it throws EEXIST, with the path, where
 * one of them is there already. They get their names when the last one is written: a failure leaves what was there.
 */
export function writeAll(folder: string, files: readonly NewFile[], replace: boolean): void {
  if (existsSync(folder) && !statSync(folder).isDirectory()) throw failure("ENOTDIR", folder);
  const made = makeFolder(folder);
  try {
    placeAll(files.map(({ name, ...file }) => ({ ...file, path: join(folder, name) })), replace);
  } catch (error) {
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
    throw error;
  }
}
