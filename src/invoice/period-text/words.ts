/** The words of periods, and a text as they are looked for in it. */

/** Months of one year, 1 to 12, both included. */
export interface Months {
  readonly first: number;
  readonly last: number;
}

export const part = (number: number, length: number): Months => ({ first: (number - 1) * length + 1, last: number * length });

export const monthNames: readonly (readonly string[])[] = [
  ["januari", "january", "jan"],
  ["februari", "february", "feb"],
  ["maart", "march", "mrt", "mar"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["augustus", "august", "aug"],
  ["september", "sept", "sep"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];

export const MONTH_NAME = `(?:${monthNames.flat().join("|")})`;

/** A year as an amount or a number of inhabitants is not: 2092 and 2000 are none. */
export const YEAR = "(?<!\\d)20[1-4]\\d(?!\\d|[.,]\\d)";

/** Longer texts say nothing more of a period. */
const LONGEST = 500;

/** Without capitals and accents; of the signs those stay that stand in a period or join two. */
export const plainText = (text: string): string =>
  text
    .slice(0, LONGEST)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.,'’/&+#€×–—-]+/gu, " ");
