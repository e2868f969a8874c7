/** A table as it is found in a workbook or a file, wherever a user moved it. */
import type { FoundValue, Place } from "../update/found";
import { type Area, addressOf, cellArea } from "../sheet";

/** Grids of equal size, the header row first; `row` and `column` are the place of their first cell on the sheet. */
export interface FoundTable extends Place {
  readonly sheet: string;
  readonly name: string;
  /** As Excel gives them: an empty cell is an empty text, an error its text ("#N/A"). */
  readonly values: readonly (readonly FoundValue[])[];
  /** A formula with its `=`, and what the cell holds in every other cell. */
  readonly formulas: readonly (readonly FoundValue[])[];
  /** Format codes: by them a date is told from a number. */
  readonly numberFormats: readonly (readonly string[])[];
  /** Rows of the sheet, counted from 0. */
  readonly hiddenRows: readonly number[];
  /** Merged areas of the sheet. */
  readonly merged: readonly Area[];
  /** What stands directly under the table, in its columns; a row typed there need not have become part of it. */
  readonly below: { readonly row: number; readonly values: readonly FoundValue[] };
}

export const foundAt = ({ values }: FoundTable, row: number, column: number): FoundValue => values[row]?.[column] ?? "";

/** The formula of a cell, or null where it holds a value. */
export function formulaAt({ formulas, values }: FoundTable, row: number, column: number): string | null {
  const formula = formulas[row]?.[column];
  return typeof formula === "string" && formula.startsWith("=") && formula !== values[row]?.[column] ? formula : null;
}

/** The address on its sheet of a cell of the table. */
export const addressIn = (table: FoundTable, row: number, column: number): string => addressOf(cellArea(table.row + row, table.column + column));

/** Days, months, years and hours outside texts and conditions; `General` holds an e, not a day. */
const DATE_SIGNS = /[dmyhs]/i;

/** Whether a format code shows a number as a date or a time. */
export function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  return !/general|standaard/i.test(bare) && DATE_SIGNS.test(bare);
}

export const isBlank = (value: FoundValue): boolean => typeof value === "string" && value.trim() === "";
