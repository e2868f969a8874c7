import { columnName, MAX_COLUMNS, MAX_ROWS, sheetPrefix, tryParseA1, type Rect } from "./a1";
import { moveRect, type LineChange } from "./lines";

const TEXT = `"(?:[^"]|"")*"`;
const BRACKETS = String.raw`\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]`;
const SHEET = String.raw`(?:(?<quoted>'(?:[^']|'')+')|(?<plain>[\p{L}_][\p{L}\p{N}_.]*))!`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d+`;
const LOCAL = String.raw`(?<local>${CELL}(?::${CELL})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(!])`;
const PARTS = new RegExp(`${TEXT}|${BRACKETS}|(?<![\\p{L}\\p{N}_.$])(?:${SHEET})?${LOCAL}`, "giu");

/** A formula of a sheet after rows or columns came or went on the sheet named `changed`: its references follow. */
export function moveFormula(formula: string, home: string, changed: string, change: LineChange): string {
  return formula.replace(PARTS, (match: string, ...rest: unknown[]) => {
    const { quoted, plain, local } = rest.at(-1) as { readonly quoted?: string; readonly plain?: string; readonly local?: string };
    if (local === undefined) return match;
    const sheet = quoted === undefined ? plain : quoted.slice(1, -1).replace(/''/g, "'");
    const rect = tryParseA1(local);
    if (rect === undefined || (sheet ?? home).toLowerCase() !== changed.toLowerCase()) return match;
    const moved = moveRect(rect, change);
    return moved === undefined ? "#REF!" : (sheet === undefined ? "" : sheetPrefix(sheet)) + written(moved, local);
  });
}

/** The rectangle as the reference was written: with its '$', and as a single cell where it was one. */
function written(rect: Rect, before: string): string {
  const [from = "", to = from] = before.split(":");
  const first = corner(rect.row, rect.column, from);
  return before.includes(":") ? `${first}:${corner(rect.row + rect.rows - 1, rect.column + rect.columns - 1, to)}` : first;
}

function corner(row: number, column: number, before: string): string {
  const [, columnMark = "", letters = "", rowMark = "", digits = ""] = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(before) ?? [];
  const isWholeRow = letters === "";
  const marks = isWholeRow ? ["", columnMark || rowMark] : [columnMark, rowMark];
  return (letters === "" ? "" : `${marks[0]}${columnName(Math.min(column, MAX_COLUMNS - 1))}`) + (digits === "" ? "" : `${marks[1]}${Math.min(row, MAX_ROWS - 1) + 1}`);
}
