/** Many files at once, all of them or none. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface NewFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** What a file is called until all of them are there. */
const UNFINISHED = ".onvoltooid";

/**
 * Writes files in a folder, which is made where it is not there. Without `replace` it throws EEXIST, with the path, where
 * one of them is there already. They get their names when the last one is written: before that a failure leaves nothing.
 */
export function writeAll(folder: string, files: readonly NewFile[], replace: boolean): void {
  const paths = files.map(({ name }) => join(folder, name));
  const taken = replace ? undefined : paths.find((path) => existsSync(path));
  if (taken !== undefined) throw Object.assign(new Error(`${taken} is already there`), { code: "EEXIST", path: taken });
  const made = mkdirSync(folder, { recursive: true });
  const unfinished: string[] = [];
  try {
    files.forEach(({ content }, index) => {
      const path = `${paths[index] ?? ""}${UNFINISHED}`;
      writeFileSync(path, content, { flag: "wx" });
      unfinished.push(path);
    });
    for (const path of unfinished) renameSync(path, path.slice(0, -UNFINISHED.length));
  } catch (error) {
    for (const path of unfinished) rmSync(path, { force: true });
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
    throw error;
  }
}
