/** By which sign the cells of a CSV file are separated. */

/** In the order in which they win where nothing else decides: Dutch Excel writes the first. */
const SEPARATORS = [";", ",", "\t", "|"] as const;

/** Excel names the separator so in a first line of its own. */
const NAMED = /^sep=(.)\r?\n/i;

/** The first line that names the separator, and the separator; null where there is none. */
export function namedSeparator(text: string): { readonly line: string; readonly separator: string } | null {
  const [line, separator] = NAMED.exec(text) ?? [];
  return line === undefined || separator === undefined ? null : { line, separator };
}

/** So much of a file is looked at: some hundreds of lines. */
const LOOKED_AT = 50_000;

interface Fit {
  readonly separator: string;
  /** How many lines have the same number of this separator, and that number. */
  readonly lines: number;
  readonly count: number;
}

function fitOf(separator: string, lines: readonly string[]): Fit {
  const times = new Map<number, number>();
  for (const line of lines) {
    const count = line.split(separator).length - 1;
    if (count > 0) times.set(count, (times.get(count) ?? 0) + 1);
  }
  return [...times].reduce<Fit>((best, [count, many]) => (many > best.lines || (many === best.lines && count > best.count) ? { separator, lines: many, count } : best), { separator, lines: 0, count: 0 });
}

/**
 * The separator by which the most lines have the same number of cells, texts between quotes left out; of two such the one
 * that gives the most cells. So a title above the headers, decimals with a comma, and services with a semicolon between
 * them do not decide.
 */
export function likelySeparator(text: string): string {
  const lines = text
    .slice(0, LOOKED_AT)
    .replace(/"[^"]*"?/g, "")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "");
  return SEPARATORS.map((separator) => fitOf(separator, lines)).reduce((best, fit) => (fit.lines > best.lines || (fit.lines === best.lines && fit.count > best.count) ? fit : best)).separator;
}
