/** A CSV file as a table: its delimiter and encoding found, its rows by their lines. */
import Papa from "papaparse";
import { decoded, markedEncoding } from "../decode";
import { InvoiceFailure } from "../failure";
import { baseName } from "../file-name";
import { looksLikeBinary } from "../looks-like";
import { LARGEST_TABLE } from "../limits";
import type { Grid } from "./grid";
import { type GridDefaults, type GridMapping, type GridRead, proposeMapping, readGrid } from "./read-grid";

/** UTF-8 where it is that; otherwise as Dutch Windows has always written its files. */
function textOf(bytes: Uint8Array): string {
  const marked = markedEncoding(bytes);
  if (marked !== null) return [...decoded(bytes, marked)].join("");
  try {
    return [...decoded(bytes, "utf-8")].join("");
  } catch (error) {
    if (!(error instanceof InvoiceFailure)) throw error;
    return [...decoded(bytes, "windows-1252")].join("");
  }
}

const DELIMITERS = [";", ",", "\t", "|"];

/** Excel names the delimiter so in a first line of its own. */
const NAMED = /^sep=(.)\r?\n/i;

const lineBreaks = (text: string): number => text.split("\n").length - 1;

const FIELD_BOUND = /[;,\t|\r\n]/;

const isBound = (sign: string): boolean => sign === "" || FIELD_BOUND.test(sign);

/** Where a cell begins with a quotation mark that nothing closes, or that is closed before the cell ends; null where all is well. Looked for first: the parser would tell each of millions. */
function badQuote(text: string): number | null {
  for (let open = text.indexOf('"'); open >= 0; ) {
    if (!isBound(text.charAt(open - 1))) {
      open = text.indexOf('"', open + 1);
      continue;
    }
    let close = text.indexOf('"', open + 1);
    while (close >= 0 && text.charAt(close + 1) === '"') close = text.indexOf('"', close + 2);
    if (close < 0 || !isBound(text.slice(close + 1, close + 40).replace(/^ +/, "").charAt(0))) return open;
    open = text.indexOf('"', close + 1);
  }
  return null;
}

/** Throws {@link InvoiceFailure} on what is no text, on 5 MB or more, and on quotation marks that do not close. */
export function csvGrid(bytes: Uint8Array, file: string): Grid {
  if (bytes.length === 0) throw new InvoiceFailure("emptyFile", {});
  if (bytes.length >= LARGEST_TABLE) throw new InvoiceFailure("tableTooLarge", { found: bytes.length, most: LARGEST_TABLE });
  const looksLike = looksLikeBinary(bytes);
  if (looksLike !== null) throw new InvoiceFailure("notAnInvoiceFile", { looksLike });
  const whole = textOf(bytes);
  const named = NAMED.exec(whole);
  const text = named === null ? whole : whole.slice(named[0].length);
  const bad = badQuote(text);
  if (bad !== null) throw new InvoiceFailure("unclosedQuote", {}, { line: (named === null ? 1 : 2) + lineBreaks(text.slice(0, bad)) });
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: named?.[1] ?? "", delimitersToGuess: DELIMITERS });
  const lines: number[] = [];
  data.reduce(
    (line, row) => {
      lines.push(line);
      return line + 1 + row.reduce((count, cell) => count + lineBreaks(cell), 0);
    },
    named === null ? 1 : 2,
  );
  const lineOf = (row: number): number => lines[row] ?? lines.length + 1;
  const quote = errors.find(({ type }) => type === "Quotes");
  if (quote !== undefined) throw new InvoiceFailure("unclosedQuote", {}, { line: lineOf(quote.row ?? 0) });
  return { name: baseName(file), cells: data, placeOf: (row, column) => ({ line: lineOf(row), column: column + 1 }), rowName: (row) => String(lineOf(row)) };
}

/** Reads a CSV file with the columns that its headers say, or with `mapping`. */
export function readCsv(bytes: Uint8Array, file: string, mapping?: GridMapping, defaults: GridDefaults = {}): GridRead {
  const grid = csvGrid(bytes, file);
  return readGrid(grid, mapping ?? proposeMapping(grid), defaults);
}
