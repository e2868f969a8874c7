/** A list of members in a CSV file, as rows of texts. */
import { type CsvEncoding, parseCsv } from "../../csv";
import type { Localized } from "../../tariff";

/** Beyond this a file is not read: 342 municipalities take a few dozen kilobytes. */
export const LARGEST_CSV = 2_000_000;

export type CsvProblem =
  | { readonly kind: "tooLarge" | "empty" | "excel" | "notText" }
  | { readonly kind: "quotes"; readonly row: number }
  | { readonly kind: "encoding"; readonly encoding: CsvEncoding; readonly line: number };

export type CsvResult = { readonly rows: readonly (readonly string[])[]; readonly problem: null } | { readonly rows: null; readonly problem: CsvProblem };

const startsWith = (bytes: Uint8Array, ...signs: readonly number[]): boolean => signs.every((sign, index) => bytes[index] === sign);

/** Reads a whole file; the rows that are empty stay, and so does a line that names the separator, so that a row is found where it is counted. */
export function readCsv(bytes: Uint8Array): CsvResult {
  const fails = (problem: CsvProblem): CsvResult => ({ rows: null, problem });
  if (bytes.length > LARGEST_CSV) return fails({ kind: "tooLarge" });
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return fails({ kind: "excel" });
  const { table, problem } = parseCsv(bytes);
  if (problem !== null) return fails(problem);
  const { rows, namesSeparator } = table;
  if (rows.some((row) => row.some((cell) => cell.includes("\0")))) return fails({ kind: "notText" });
  if (rows.every((row) => row.every((cell) => cell.trim() === ""))) return fails({ kind: "empty" });
  return { rows: namesSeparator ? [[""], ...rows] : rows, problem: null };
}

/** What is wrong with a file, and what to do. */
export function describeCsvProblem(problem: CsvProblem): Localized {
  switch (problem.kind) {
    case "tooLarge":
      return { nl: `het is groter dan ${LARGEST_CSV / 1_000_000} MB: een ledenlijst is kleiner`, en: `it is larger than ${LARGEST_CSV / 1_000_000} MB: a list of members is smaller` };
    case "empty":
      return { nl: "het is leeg", en: "it is empty" };
    case "excel":
      return { nl: "het is een Excel-bestand: bewaar het blad als CSV", en: "it is an Excel file: save the sheet as CSV" };
    case "notText":
      return { nl: "het is geen tekst: bewaar het als CSV", en: "it is not text: save it as CSV" };
    case "encoding":
      return { nl: `regel ${problem.line} is geen ${problem.encoding.toUpperCase()}: bewaar het opnieuw als CSV`, en: `line ${problem.line} is not ${problem.encoding.toUpperCase()}: save it as CSV again` };
    case "quotes":
      return { nl: `in rij ${problem.row} staat een aanhalingsteken zonder het tweede`, en: `row ${problem.row} has a quote without its second one` };
  }
}
