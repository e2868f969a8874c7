import { columnName, MAX_COLUMNS, MAX_ROWS, tryParseA1 } from "./a1";
import { invalidArgument } from "./api-error";

/** Texts, names of sheets and what is asked of tables. */
const LEFT_ALONE = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]`;
const A1 = String.raw`(?<![\p{L}\p{N}_.$])(?<local>\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(])`;
const R1C1 = String.raw`(?<![\p{L}\p{N}_.])(?:R(?<row>\d+|\[-?\d+\])?C(?<column>\d+|\[-?\d+\])?|R(?<onlyRow>\d+|\[-?\d+\])|C(?<onlyColumn>\d+|\[-?\d+\]))(?![\p{L}\p{N}_.([])`;
const TO = new RegExp(`${LEFT_ALONE}|${A1}`, "giu");
const FROM = new RegExp(`"(?:[^"]|"")*"|'(?:[^']|'')*'|${R1C1}`, "gu");

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A formula of a cell with its references as Excel writes them in R1C1: 'R[-1]C' is the cell above. */
export function toR1C1(formula: string, cell: Cell): string {
  return formula.replace(TO, (match: string, ...rest: unknown[]) => {
    const { local } = rest.at(-1) as { readonly local?: string };
    if (local === undefined || tryParseA1(local) === undefined) return match;
    const written = local.split(":").map((part) => relative(part, cell));
    return written[0] === written[1] ? String(written[0]) : written.join(":");
  });
}

function relative(part: string, cell: Cell): string {
  const [, columnMark = "", letters = "", rowMark = "", digits = ""] = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(part) ?? [];
  const rect = tryParseA1(letters === "" ? `A${digits}` : digits === "" ? `${letters}1` : `${letters}${digits}`);
  const row = digits === "" ? "" : `R${steps((rect?.row ?? 0), cell.row, (letters === "" ? columnMark || rowMark : rowMark) !== "")}`;
  return row + (letters === "" ? "" : `C${steps((rect?.column ?? 0), cell.column, columnMark !== "")}`);
}

function steps(line: number, from: number, isAbsolute: boolean): string {
  if (isAbsolute) return String(line + 1);
  return line === from ? "" : `[${line - from}]`;
}

/** The other way round. Throws InvalidArgument where a reference leads off the sheet. */
export function fromR1C1(formula: string, cell: Cell): string {
  return formula.replace(FROM, (match: string, ...rest: unknown[]) => {
    const { row, column, onlyRow, onlyColumn } = rest.at(-1) as Readonly<Partial<Record<"row" | "column" | "onlyRow" | "onlyColumn", string>>>;
    if (match.startsWith('"') || match.startsWith("'")) return match;
    if (onlyRow !== undefined) return `${rowOf(onlyRow, cell)}:${rowOf(onlyRow, cell)}`;
    if (onlyColumn !== undefined) return `${columnOf(onlyColumn, cell)}:${columnOf(onlyColumn, cell)}`;
    return columnOf(column, cell) + rowOf(row, cell);
  });
}

function rowOf(text: string | undefined, cell: Cell): string {
  const { line, mark } = lineOf(text, cell.row, MAX_ROWS);
  return `${mark}${line + 1}`;
}

function columnOf(text: string | undefined, cell: Cell): string {
  const { line, mark } = lineOf(text, cell.column, MAX_COLUMNS);
  return `${mark}${columnName(line)}`;
}

function lineOf(text: string | undefined, from: number, count: number): { readonly line: number; readonly mark: string } {
  const isRelative = text === undefined || text.startsWith("[");
  const number = Number((text ?? "[0]").replace(/[[\]]/g, ""));
  const line = isRelative ? from + number : number - 1;
  if (line < 0 || line >= count) throw invalidArgument(`'${String(text)}' leads off the sheet`);
  return { line, mark: isRelative ? "" : "$" };
}
