import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Compares with a file of this folder's `golden`; `UPDATE_GOLDEN=1` writes it anew, to be read before it is committed. */
export function expectGolden(name: string, actual: string): void {
  const file = join(__dirname, "golden", name);
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(file, actual);
  expect(actual).toBe(readFileSync(file, "utf8"));
}
