/** A CSV file as a table of invoice lines, its rows by their lines. */
import { type CsvProblem, parseCsv } from "../../csv";
import { InvoiceFailure } from "../failure";
import { baseName } from "../file-name";
import { LARGEST_TABLE } from "../limits";
import { looksLikeBinary } from "../looks-like";
import type { Grid } from "./grid";
import { type GridDefaults, type GridMapping, type GridRead, proposeMapping, readGrid } from "./read-grid";

const failureOf = (problem: CsvProblem): InvoiceFailure =>
  problem.kind === "quotes" ? new InvoiceFailure("unclosedQuote", {}, { line: problem.line }) : new InvoiceFailure("wrongEncoding", { encoding: problem.encoding.toUpperCase() }, { line: problem.line });

/** Throws {@link InvoiceFailure} on what is no text, on 5 MB or more, and on quotation marks that do not close. */
export function csvGrid(bytes: Uint8Array, file: string): Grid {
  if (bytes.length === 0) throw new InvoiceFailure("emptyFile", {});
  if (bytes.length >= LARGEST_TABLE) throw new InvoiceFailure("tableTooLarge", { found: bytes.length, most: LARGEST_TABLE });
  const looksLike = looksLikeBinary(bytes);
  if (looksLike !== null) throw new InvoiceFailure("notAnInvoiceFile", { looksLike });
  const { table, problem } = parseCsv(bytes);
  if (problem !== null) throw failureOf(problem);
  const { rows, lines } = table;
  const lineOf = (row: number): number => lines[row] ?? lines.length + 1;
  return { name: baseName(file), cells: rows, placeOf: (row, column) => ({ line: lineOf(row), column: column + 1 }), rowName: (row) => String(lineOf(row)) };
}

/** Reads a CSV file with the columns that its headers say, or with `mapping`. Throws where there is nothing below them. */
export function readCsv(bytes: Uint8Array, file: string, mapping?: GridMapping, defaults: GridDefaults = {}): GridRead {
  const grid = csvGrid(bytes, file);
  const read = readGrid(grid, mapping ?? proposeMapping(grid), defaults);
  if (read.invoices.length === 0 && read.problems.length === 0) throw new InvoiceFailure("noRows", {});
  return read;
}
