/** A sheet as a plain model: texts, tables, formats and print set-up; no Excel, no file. */

/** What a cell holds; a text that starts with `=` stays a text. */
export type Cell = string | number | null;

export type NumberFormat = "text" | "general" | "count" | "euro" | "percent";

/** The format codes, as Excel and .xlsx files write them. */
export const formatCodes: Readonly<Record<NumberFormat, string>> = {
  text: "@",
  general: "General",
  count: "#,##0",
  euro: "[$€-413] #,##0.00;[$€-413] -#,##0.00",
  percent: "0.0%",
};

export interface ColumnModel {
  readonly header: string;
  /** In characters of the standard font. */
  readonly width: number;
  readonly format: NumberFormat;
  readonly wrap?: boolean;
}

export interface TableModel {
  /** Unique in a workbook; formulas refer to it. */
  readonly name: string;
  /** The header row, counted from 0. */
  readonly row: number;
  /** The first column, counted from 0. */
  readonly column: number;
  readonly columns: readonly ColumnModel[];
  readonly rows: readonly (readonly Cell[])[];
  readonly style: string;
}

export interface TextModel {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly style: "title" | "heading" | "note";
}

export interface SheetModel {
  readonly name: string;
  readonly texts: readonly TextModel[];
  readonly tables: readonly TableModel[];
  /** Rows at the top, and columns at the left, that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly tabColor: string;
  readonly print: PrintModel;
}

export interface PrintModel {
  readonly orientation: "portrait" | "landscape";
  /** What is printed, as wide as one page. */
  readonly area: Area;
  /** Rows repeated on every page, counted from 0. */
  readonly titleRows: { readonly first: number; readonly last: number };
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A column's letters: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return `${rest >= 0 ? columnLetters(rest) : ""}${String.fromCharCode(65 + (column % 26))}`;
}

/** "A4:O90". */
export function addressOf({ row, column, rows, columns }: Area): string {
  const from = `${columnLetters(column)}${row + 1}`;
  const to = `${columnLetters(column + columns - 1)}${row + rows}`;
  return from === to ? from : `${from}:${to}`;
}

/** The table with its header row. */
export function tableArea({ row, column, columns, rows }: TableModel): Area {
  return { row, column, rows: rows.length + 1, columns: columns.length };
}
