/** A sheet as a plain model: texts, cells, tables, formats, names and print set-up; no Excel, no file. */

/** A cell with a plain value; a text that starts with `=` stays a text. */
export type Cell = string | number | null;

/** What calculates in a cell: English function names, commas, no `=` in front; and the value that it has when it is written. */
export interface Formula {
  readonly formula: string;
  readonly value: string | number;
}

export type Content = Cell | Formula;

export type NumberFormat = "text" | "general" | "count" | "euro" | "percent";

/** The format codes, as Excel and .xlsx files write them. A formula never has the format of text: Excel would keep it as one. */
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
  /** Texts start a little from the edge, away from the numbers on their left. */
  readonly indent?: boolean;
  /** A text in a column of numbers stands on the right too. */
  readonly right?: boolean;
}

/** A table of plain values, or (`Content`) one in which cells calculate. */
export interface TableModel<In extends Content = Cell> {
  /** Unique in a workbook; formulas refer to it. */
  readonly name: string;
  /** The header row, counted from 0. */
  readonly row: number;
  /** The first column, counted from 0. */
  readonly column: number;
  readonly columns: readonly ColumnModel[];
  readonly rows: readonly (readonly In[])[];
  readonly style: string;
}

export type TextStyle = "title" | "heading" | "note" | "plain" | "total";

/** How a text or a single cell looks; sizes in points. */
export const textStyles: Readonly<Record<TextStyle, { readonly bold?: boolean; readonly italic?: boolean; readonly size?: number; readonly color?: string; readonly ruled?: boolean }>> = {
  title: { bold: true, size: 16 },
  heading: { bold: true },
  note: { italic: true, color: "#595959" },
  plain: {},
  total: { bold: true, ruled: true },
};

export interface TextModel {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly style: TextStyle;
}

/** A single cell outside the tables. */
export interface CellModel<In extends Content = Cell> {
  readonly row: number;
  readonly column: number;
  readonly content: In;
  readonly format: NumberFormat;
  readonly style: TextStyle;
}

/** A cell's name, which counts on its own sheet. */
export interface NameModel {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  /** An anchor: nobody's formula reads it; by it the add-in finds what it wrote, wherever a user moved that. */
  readonly hidden?: boolean;
}

/** A chart that Excel draws itself, and that follows the cells it shows. */
export interface ChartModel {
  /** Unique on its sheet. */
  readonly name: string;
  readonly title: string;
  readonly kind: "column" | "stackedColumn";
  /** The header row and the column of labels included; every further column is a series. */
  readonly data: Area;
  /** The cells that it covers. */
  readonly at: Area;
}

/** What a cell may hold; an empty cell is always allowed. */
export type ValidationRule =
  | { readonly kind: "whole" | "decimal"; readonly least: number; readonly most: number }
  /** Not `strict`: another value is a warning, and may be kept. */
  | { readonly kind: "list"; readonly values: readonly string[]; readonly strict: boolean }
  /** Anything: the prompt is all that it brings. */
  | { readonly kind: "any" };

export interface ValidationModel {
  readonly area: Area;
  readonly rule: ValidationRule;
  /** At most 32 characters. */
  readonly title: string;
  /** Shown when the cell is selected, and when a value is refused; at most the 225 characters that Excel takes there. */
  readonly prompt: string;
}

/** Cells that stand out while one of them holds a text: a mark beside the word, which says the same without colour. */
export interface HighlightModel {
  readonly area: Area;
  /** The column of the sheet that holds the text, in the row of each cell. */
  readonly column: number;
  readonly equals: string;
  readonly fill: string;
  readonly color: string;
  readonly bold?: boolean;
}

export interface SheetModel<In extends Content = Cell> {
  readonly name: string;
  readonly texts: readonly TextModel[];
  readonly tables: readonly TableModel<In>[];
  readonly cells?: readonly CellModel<In>[];
  readonly names?: readonly NameModel[];
  /** Cells that are meant to be filled in, marked by their colour. */
  readonly inputs?: readonly Area[];
  readonly validations?: readonly ValidationModel[];
  readonly highlights?: readonly HighlightModel[];
  readonly charts?: readonly ChartModel[];
  /** Rows at the top, and columns at the left, that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly tabColor: string;
  readonly print: PrintModel;
  /** Out of a user's sight; `veryHidden` is not in Excel's list of hidden sheets either. Shown when left out. */
  readonly visibility?: "hidden" | "veryHidden";
}

/** The colour of a cell that is meant to be filled in. */
export const INPUT_COLOR = "#FFF2CC";

export interface PrintModel {
  readonly orientation: "portrait" | "landscape";
  /** What is printed, each as wide as one page and starting on a new one; none leaves it to the program. */
  readonly areas: readonly Area[];
  /** Rows and columns repeated on every page, counted from 0. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly titleColumns?: { readonly first: number; readonly last: number };
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What must hold for the first row of a highlight; Excel moves it along to the others. */
export function highlightFormula({ area, column, equals }: HighlightModel): string {
  return `$${columnLetters(column)}${area.row + 1}="${equals.replace(/"/g, '""')}"`;
}

export function isFormula(content: Content): content is Formula {
  return typeof content === "object" && content !== null;
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

/** "$C$5". */
export function absoluteAddress(area: Area): string {
  return addressOf(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

export const cellArea = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

/** The table with its header row. */
export function tableArea({ row, column, columns, rows }: TableModel<Content>): Area {
  return { row, column, rows: rows.length + 1, columns: columns.length };
}

/** A sheet's name as it stands before the `!` of an address. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
