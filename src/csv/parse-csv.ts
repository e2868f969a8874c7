/** A CSV file as rows of texts: its encoding and separator found, each row with the line on which it begins. */
import Papa from "papaparse";
import { badQuote } from "./bad-quote";
import { likelySeparator, namedSeparator } from "./separator";
import { type TextResult, lineBreaks, textOf } from "./text-of";

export type { CsvEncoding } from "./text-of";

/** A quotation mark that is not closed where its cell ends: on this line, in this row, both from 1. */
interface QuoteProblem {
  readonly kind: "quotes";
  readonly line: number;
  readonly row: number;
}

export type CsvProblem = Exclude<TextResult["problem"], null> | QuoteProblem;

export interface CsvTable {
  /** Without a first line that only names the separator; rows that are empty stay. */
  readonly rows: readonly (readonly string[])[];
  /** The line on which each row begins, from 1. */
  readonly lines: readonly number[];
  readonly namesSeparator: boolean;
}

export type CsvResult = { readonly table: CsvTable; readonly problem: null } | { readonly table: null; readonly problem: CsvProblem };

/** Reads a whole file. What it is to hold, and how large it may be, is its reader's to say. */
export function parseCsv(bytes: Uint8Array): CsvResult {
  const { text: whole, problem } = textOf(bytes);
  if (problem !== null) return { table: null, problem };
  const named = namedSeparator(whole);
  const text = named === null ? whole : whole.slice(named.line.length);
  const above = named === null ? 0 : 1;
  const separator = named?.separator ?? likelySeparator(text);
  const rowsOf = (part: string): Papa.ParseResult<string[]> => Papa.parse<string[]>(part, { delimiter: separator });
  const bad = badQuote(text, separator);
  if (bad !== null) {
    const before = text.slice(0, bad);
    return { table: null, problem: { kind: "quotes", line: above + 1 + lineBreaks(before), row: above + Math.max(1, rowsOf(before).data.length) } };
  }
  const { data, errors } = rowsOf(text);
  const lines: number[] = [];
  data.reduce((line, row) => {
    lines.push(line);
    return line + 1 + row.reduce((count, cell) => count + lineBreaks(cell), 0);
  }, above + 1);
  const quote = errors.find(({ type }) => type === "Quotes");
  if (quote === undefined) return { table: { rows: data, lines, namesSeparator: named !== null }, problem: null };
  const row = quote.row ?? 0;
  return { table: null, problem: { kind: "quotes", line: lines[row] ?? lines.length + 1, row: above + row + 1 } };
}
