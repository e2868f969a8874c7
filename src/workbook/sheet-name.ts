import { freeName } from "./free-name";

/** The longest name that Excel gives a sheet. */
export const LONGEST_SHEET_NAME = 31;

/** The wanted name, or the first of "name (2)", "name (3)" … that no sheet has. */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  return freeName(
    (suffix) => `${wanted.slice(0, LONGEST_SHEET_NAME - suffix.length)}${suffix}`,
    (count) => ` (${count})`,
    taken,
  );
}
