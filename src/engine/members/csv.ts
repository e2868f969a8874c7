/** A CSV file as rows of texts: `;`, `,` or a tab between the cells, in UTF-8, UTF-16 or windows-1252. */
import Papa from "papaparse";
import type { Localized } from "../../tariff";

/** Beyond this a file is not read: 342 municipalities take a few dozen kilobytes. */
export const LARGEST_CSV = 2_000_000;

export type CsvProblem = { readonly kind: "tooLarge" | "empty" | "excel" | "notText" } | { readonly kind: "quotes"; readonly row: number };

export type CsvResult = { readonly rows: readonly (readonly string[])[]; readonly problem: null } | { readonly rows: null; readonly problem: CsvProblem };

const SEPARATORS = [";", ",", "\t"] as const;
/** A first line by which Excel says what it separates by. */
const SAID = /^sep=(.)\r?$/i;

const startsWith = (bytes: Uint8Array, ...signs: readonly number[]): boolean => signs.every((sign, index) => bytes[index] === sign);

function textOf(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder("utf-16le").decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // What Excel writes where it does not write UTF-8.
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** How often each separator stands in a line, texts between quotes left out. */
function separatorIn(line: string): string | null {
  const bare = line.replace(/"[^"]*"?/g, "");
  const counts = SEPARATORS.map((separator) => ({ separator, count: bare.split(separator).length - 1 }));
  const most = counts.reduce((best, next) => (next.count > best.count ? next : best));
  return most.count === 0 ? null : most.separator;
}

/** That of the first line that has one: a title may stand above the headers. */
function separatorOf(text: string): string {
  for (const line of text.split("\n", 50)) {
    const found = separatorIn(line);
    if (found !== null) return found;
  }
  return SEPARATORS[0];
}

/** Reads a whole file; the rows that are empty stay, so that a row is found where it is counted. */
export function readCsv(bytes: Uint8Array): CsvResult {
  const fails = (problem: CsvProblem): CsvResult => ({ rows: null, problem });
  if (bytes.length > LARGEST_CSV) return fails({ kind: "tooLarge" });
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return fails({ kind: "excel" });
  const text = textOf(bytes);
  if (text.includes("\0")) return fails({ kind: "notText" });
  if (text.trim() === "") return fails({ kind: "empty" });
  const [first = ""] = text.split("\n", 1);
  const said = SAID.exec(first)?.[1];
  const { data, errors } = Papa.parse<string[]>(said === undefined ? text : text.slice(first.length), { delimiter: said ?? separatorOf(text), skipEmptyLines: false });
  const broken = errors.find(({ type }) => type === "Quotes");
  return broken ? fails({ kind: "quotes", row: (broken.row ?? 0) + 1 }) : { rows: data, problem: null };
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
    case "quotes":
      return { nl: `in rij ${problem.row} staat een aanhalingsteken zonder het tweede`, en: `row ${problem.row} has a quote without its second one` };
  }
}
