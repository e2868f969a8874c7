/**
 * A formula with its references taken out. While a formula is frozen, Excel adjusts nothing in it; a hidden name for each
 * reference follows inserted and deleted cells and renamed sheets instead, and the formula is made again from those.
 */
import { type Area, addressOf, columnLetters, quotedSheet, splitAddress } from "../workbook";

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** Cells of one sheet. */
export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** A reference: the number of its name, and how it was written, such as "'Blad 2'!$A1:B$3". */
export interface Slot {
  readonly reference: number;
  readonly written: string;
}

/** The texts of a formula, with the references between them. */
export type Template = readonly (string | Slot)[];

const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const LOCAL = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})`;
const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!`;
/** What stands for itself comes first: texts, other workbooks, sheets from one to another, and columns of tables. */
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`\[[^[\]]+\][\p{L}\p{N}_.]+!${LOCAL}`,
    String.raw`[\p{L}\p{N}_.]+:[\p{L}\p{N}_.]+!${LOCAL}`,
    String.raw`\[(?:[^[\]]|\[[^\]]*\])*\]`,
    String.raw`(?<reference>(?:${SHEET})?${LOCAL})(?![\p{L}\p{N}_.(![])`,
    WORD,
    String.raw`\d[\p{L}\p{N}_.]*`,
    ".",
  ].join("|"),
  "giu",
);

const CELLS = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?:(:)(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?$/i;
const WHOLE_COLUMNS = /^(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})$/i;
const WHOLE_ROWS = /^(\$?)(\d{1,7}):(\$?)(\d{1,7})$/;

const columnOf = (letters: string): number => [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function between(row1: number, column1: number, row2: number, column2: number): Area | null {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  const area = { row, column, rows: Math.abs(row2 - row1) + 1, columns: Math.abs(column2 - column1) + 1 };
  return row >= 0 && column >= 0 && row + area.rows <= ROWS && column + area.columns <= COLUMNS ? area : null;
}

/** The area of "$B$2:B9", "A:C" or "2:3"; null for anything else, and outside Excel's sheets. */
export function parseLocal(local: string): Area | null {
  const cells = CELLS.exec(local);
  if (cells) {
    const [, , column = "", , row = "", , , column2 = column, , row2 = row] = cells;
    return between(Number(row) - 1, columnOf(column), Number(row2) - 1, columnOf(column2));
  }
  const columns = WHOLE_COLUMNS.exec(local);
  if (columns) return between(0, columnOf(columns[2] ?? ""), ROWS - 1, columnOf(columns[4] ?? ""));
  const rows = WHOLE_ROWS.exec(local);
  return rows ? between(Number(rows[2]) - 1, 0, Number(rows[4]) - 1, COLUMNS - 1) : null;
}

/** What a name refers to, from its formula; null where its cells were deleted. */
export function parsePlace(formula: string): Place | null {
  const { sheet, local } = splitAddress(formula.replace(/^=/, ""));
  const area = parseLocal(local);
  return area === null || sheet === "" ? null : { sheet, area };
}

/** The references of a number of formulas, each once. */
export class References {
  readonly #numbers = new Map<string, number>();
  readonly places: Place[] = [];

  numberOf(place: Place): number {
    const key = `${place.sheet.toLowerCase()}!${addressOf(place.area)}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.places.length);
    return this.places.push(place) - 1;
  }
}

/** Takes the references out of a formula on the sheet `home`; one to a sheet that is not in `sheets` stays as it is. */
export function takeOut(formula: string, home: string, sheets: ReadonlySet<string>, references: References): Template {
  const template: (string | Slot)[] = [];
  for (const { 0: text, groups } of formula.matchAll(TOKEN)) {
    const { sheet, local } = splitAddress(groups?.["reference"] ?? "");
    const area = parseLocal(local);
    const on = sheet === "" ? home : sheet;
    const last = template.at(-1);
    if (area !== null && sheets.has(on)) template.push({ reference: references.numberOf({ sheet: on, area }), written: text });
    else if (typeof last === "string") template[template.length - 1] = last + text;
    else template.push(text);
  }
  return template;
}

/** The formula as it is now on the sheet `home`, where each reference stands at the place that `find` gives. */
export function putBack(template: Template, home: string, find: (reference: number) => Place | null): string {
  return template.map((part) => (typeof part === "string" ? part : writeReference(part.written, home, find(part.reference)))).join("");
}

function writeReference(written: string, home: string, place: Place | null): string {
  if (place === null) return "#REF!";
  const { sheet, local } = splitAddress(written);
  return `${prefixOf(written, sheet, home, place.sheet)}${localOf(local, place.area)}`;
}

/** As it was written where the sheet still bears that name. */
function prefixOf(written: string, sheet: string, home: string, found: string): string {
  if (sheet === "" && found === home) return "";
  if (sheet === found) return written.slice(0, written.lastIndexOf("!") + 1);
  return `${quotedSheet(found)}!`;
}

/** The area with `$` where the reference had it. */
function localOf(written: string, { row, column, rows, columns }: Area): string {
  const [left, right] = [columnLetters(column), columnLetters(column + columns - 1)];
  const [top, bottom] = [row + 1, row + rows];
  const asColumns = WHOLE_COLUMNS.exec(written);
  if (asColumns) return `${asColumns[1]}${left}:${asColumns[3]}${right}`;
  const asRows = WHOLE_ROWS.exec(written);
  if (asRows) return `${asRows[1]}${top}:${asRows[3]}${bottom}`;
  const [, fixColumn = "", , fixRow = "", , colon, fixColumn2 = "", , fixRow2 = ""] = CELLS.exec(written) ?? [];
  const first = `${fixColumn}${left}${fixRow}${top}`;
  return colon === undefined ? first : `${first}:${fixColumn2}${right}${fixRow2}${bottom}`;
}
