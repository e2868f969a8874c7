import { invalidArgument } from "./api-error";

/** Excel's own size; a grid may have fewer rows and columns at the moment and grows when it is written to. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells; row and column count from 0. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle of one sheet. */
export interface Area {
  readonly sheetId: string;
  readonly rect: Rect;
}

/** A column's letters: 0 is A, 25 is Z, 26 is AA. */
export function columnName(index: number): string {
  let name = "";
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function sheetPrefix(sheet: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Z]{1,3}\d+$/i.test(sheet);
  return `${plain ? sheet : `'${sheet.replace(/'/g, "''")}'`}!`;
}

/** 'A1', 'A1:B3', 'A:B' for whole columns, '1:2' for whole rows. */
export function formatRect(rect: Rect): string {
  const last = { row: rect.row + rect.rows - 1, column: rect.column + rect.columns - 1 };
  if (rect.rows === MAX_ROWS && rect.columns < MAX_COLUMNS) return `${columnName(rect.column)}:${columnName(last.column)}`;
  if (rect.columns === MAX_COLUMNS) return `${rect.row + 1}:${last.row + 1}`;
  const from = `${columnName(rect.column)}${rect.row + 1}`;
  const to = `${columnName(last.column)}${last.row + 1}`;
  return from === to ? from : `${from}:${to}`;
}

/** 'Blad1!$A$1:$B$2', as names keep it. */
export function formatAbsolute(sheet: string, rect: Rect): string {
  const local = formatRect(rect).replace(/([A-Z]+)?(\d+)?/g, (_, letters?: string, digits?: string) =>
    (letters === undefined ? "" : `$${letters}`) + (digits === undefined ? "" : `$${digits}`));
  return sheetPrefix(sheet) + local;
}

/** Splits 'Blad1!A1' and "'Mijn blad'!A1"; the sheet is undefined when the address names none. */
export function splitAddress(address: string): { readonly sheet: string | undefined; readonly local: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheet: undefined, local: address };
  const quoted = address.slice(0, mark);
  return { sheet: quoted.replace(/^'([\s\S]*)'$/, "$1").replace(/''/g, "'"), local: address.slice(mark + 1) };
}

/** Undefined when the text is no A1 address, so that it may be a name. */
export function tryParseA1(local: string): Rect | undefined {
  const text = local.replace(/\$/g, "").trim();
  const cells = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/i.exec(text);
  if (cells) {
    const [, letters = "", digits = "", letters2 = letters, digits2 = digits] = cells;
    return between(Number(digits) - 1, columnIndex(letters), Number(digits2) - 1, columnIndex(letters2));
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(text);
  if (columns) return between(0, columnIndex(columns[1] ?? ""), MAX_ROWS - 1, columnIndex(columns[2] ?? ""));
  const rows = /^(\d+):(\d+)$/.exec(text);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return undefined;
}

export function parseA1(local: string): Rect {
  const rect = tryParseA1(local);
  if (rect === undefined) throw invalidArgument(`'${local}' is not an address`);
  return rect;
}

function between(row1: number, column1: number, row2: number, column2: number): Rect | undefined {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  const rect = { row, column, rows: Math.abs(row2 - row1) + 1, columns: Math.abs(column2 - column1) + 1 };
  return isInside(rect) ? rect : undefined;
}

/** Whether a rectangle exists in a sheet of Excel's size. */
export function isInside(rect: Rect): boolean {
  return (
    rect.row >= 0 && rect.column >= 0 && rect.rows >= 1 && rect.columns >= 1 &&
    rect.row + rect.rows <= MAX_ROWS && rect.column + rect.columns <= MAX_COLUMNS
  );
}

export function intersect(a: Rect, b: Rect): Rect | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function bounding(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
