import { CellValueType, type ICellData } from "@univerjs/core";
import { englishFormula } from "../../dutch-formula";
import { englishEntry, isForeignNumber } from "../../dutch-number";
import { invalidArgument } from "../api-error";

/** Contents of a cell to write; `pattern` is the number format that the entry brings along, as typing '12%' does. */
export interface Entry {
  readonly cell: ICellData;
  readonly pattern?: string;
}

const EMPTY: ICellData = { v: null, f: null, si: null, t: null, p: null };
const LONGEST_FORMULA = 8_192;
const LONGEST_TEXT_IN_FORMULA = 255;
const PERCENT = /^([-+]?\d+(?:\.\d+)?)\s*%$/;
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/**
 * What Excel makes of a value that is written to a cell: '=' starts a formula, an apostrophe makes the rest text, what
 * looks like a number, a percentage, a date or a truth value becomes one. In a cell with format '@' every string is text.
 */
export function readEntry(value: unknown, isTextCell: boolean): Entry {
  switch (typeof value) {
    case "number":
      return { cell: { ...EMPTY, v: value, t: CellValueType.NUMBER } };
    case "boolean":
      return { cell: { ...EMPTY, v: value ? 1 : 0, t: CellValueType.BOOLEAN } };
    case "string":
      return readText(value, isTextCell);
    default:
      throw invalidArgument(`a cell cannot hold ${JSON.stringify(value)}`);
  }
}

/** As `readEntry`, of what somebody types in a Dutch Excel. */
export function readDutchEntry(value: unknown, isTextCell: boolean): Entry {
  if (typeof value !== "string" || isTextCell) return readEntry(value, isTextCell);
  if (value.startsWith("=")) return readEntry(englishFormula(value), isTextCell);
  if (isForeignNumber(value)) return text(value);
  return readEntry((englishEntry(value) ?? value).replace("€", ""), isTextCell);
}

function readText(value: string, isTextCell: boolean): Entry {
  if (value === "") return { cell: EMPTY };
  if (value.startsWith("'")) return { cell: { ...EMPTY, v: value.slice(1), t: CellValueType.FORCE_STRING } };
  if (isTextCell) return text(value);
  if (value.startsWith("=") && value.length > 1) {
    assertFormula(value);
    return { cell: { ...EMPTY, f: value } };
  }
  const trimmed = value.trim();
  if (NUMBER.test(trimmed)) return { cell: { ...EMPTY, v: Number(trimmed), t: CellValueType.NUMBER } };
  const percent = PERCENT.exec(trimmed);
  if (percent?.[1] !== undefined) {
    return { cell: { ...EMPTY, v: Number(percent[1]) / 100, t: CellValueType.NUMBER }, pattern: percent[1].includes(".") ? "0.00%" : "0%" };
  }
  const serial = readDate(trimmed);
  if (serial !== undefined) return { cell: { ...EMPTY, v: serial, t: CellValueType.NUMBER }, pattern: "m/d/yyyy" };
  if (/^(true|false)$/i.test(trimmed)) return { cell: { ...EMPTY, v: /^t/i.test(trimmed) ? 1 : 0, t: CellValueType.BOOLEAN } };
  return text(value);
}

/** Excel takes a formula of at most 8.192 characters, and texts in it of at most 255. */
export function assertFormula(formula: string): void {
  if (formula.length > LONGEST_FORMULA) throw invalidArgument(`a formula of ${formula.length} characters`);
  const long = (formula.match(/"(?:[^"]|"")*"/g) ?? []).find((quoted) => quoted.slice(1, -1).replace(/""/g, '"').length > LONGEST_TEXT_IN_FORMULA);
  if (long !== undefined) throw invalidArgument(`a text in a formula of more than ${LONGEST_TEXT_IN_FORMULA} characters: ${long.slice(0, 40)}`);
}

function text(value: string): Entry {
  return { cell: { ...EMPTY, v: value, t: CellValueType.STRING } };
}

/** Excel's serial number of a date from 1 March 1900 on. */
function readDate(value: string): number | undefined {
  const [, year, month, day] = ISO_DATE.exec(value) ?? [];
  if (year === undefined) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return undefined;
  const serial = date.getTime() / 86_400_000 + 25_569;
  return serial >= 61 ? serial : undefined;
}
