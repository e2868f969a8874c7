/** Puts a comparison on a sheet of its own: all of it, or nothing. */
import type { Comparison } from "../engine";
import { comparisonSheet } from "../workbook";
import { type NewSheet, type NewSheetOptions, insertNewSheet } from "./new-sheet";

export interface ComparisonOptions extends NewSheetOptions {
  /** The day, ISO; stated on the sheet. */
  readonly date: string;
}

/** Makes a new sheet of the comparison and shows it. Throws as `insertNewSheet`. */
export function insertComparison(comparison: Comparison, { date, ...options }: ComparisonOptions): Promise<NewSheet> {
  return insertNewSheet(({ sheets, tables }) => comparisonSheet(comparison, { date, takenSheets: sheets, takenTables: tables }), options);
}
