/** A sheet of the add-in's as it is found in the workbook, and where on it things stand. */

/** A cell, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What a cell holds or shows, as Excel gives it; an empty cell is an empty text. */
export type FoundValue = string | number | boolean;

export interface FoundSheet {
  readonly name: string;
  /** The add-in's table on it, its header row included. */
  readonly table: Place & { readonly name: string; readonly rows: number; readonly columns: number };
  /** Names that count on this sheet and refer to one of its cells, hidden ones too. */
  readonly names: ReadonlyMap<string, Place>;
  /** From A1 on: formulas with English function names and `=`, or values. */
  readonly formulas: readonly (readonly FoundValue[])[];
  readonly values: readonly (readonly FoundValue[])[];
}

export const foundFormula = ({ formulas }: FoundSheet, { row, column }: Place): FoundValue => formulas[row]?.[column] ?? "";

export const foundValue = ({ values }: FoundSheet, { row, column }: Place): FoundValue => values[row]?.[column] ?? "";
