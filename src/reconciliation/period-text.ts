/** The months that a text names: a quarter, half a year, months by name or number, or a first and a last day. */
import { normalText } from "./keys";
import type { BilledPeriod } from "./report";

export type Months = Pick<BilledPeriod, "first" | "last">;

const monthNames: readonly (readonly string[])[] = [
  ["januari", "january", "jan"],
  ["februari", "february", "feb"],
  ["maart", "march", "mrt"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["augustus", "august", "aug"],
  ["september", "sep", "sept"],
  ["oktober", "october", "okt"],
  ["november", "nov"],
  ["december", "dec"],
];

const ordinals: Readonly<Record<string, number>> = { eerste: 1, first: 1, i: 1, tweede: 2, second: 2, ii: 2, derde: 3, third: 3, iii: 3, vierde: 4, fourth: 4, iv: 4 };

const part = (number: number, length: number): Months => ({ first: (number - 1) * length + 1, last: number * length });

const ORDINAL = "(?:\\b([1-4])\\s?(?:e|ste|de)?|\\b(eerste|tweede|derde|vierde|first|second|third|fourth|i|ii|iii|iv))\\s";
const QUARTER = new RegExp(`${ORDINAL}(?:kwartaal|quarter|kw)\\b|\\b(?:kwartaal|quarter|kw|q|k)\\s?([1-4])\\b`);
const HALF = new RegExp(`${ORDINAL}(?:halfjaar|half jaar|helft|half year|half)\\b|\\b(?:halfjaar|half jaar|h)\\s?([12])\\b`);

const ONE = "([1-4]|eerste|tweede|derde|vierde|first|second|third|fourth)(?:e|ste|de)?";
/** "1e t/m 3e kwartaal", "kwartaal 2 t/m 4", "Q1 t/m Q2 2021", "eerste en tweede kwartaal": a run of parts of the year. */
const RUNS = ([["kwartaal|kwartalen|quarter|quarters|kw|q|k", 3], ["halfjaar|half jaar|helft|h", 6]] as const).map(([unit, length]) => ({
  length,
  unit: new RegExp(`\\b(?:${unit})(?:\\b|(?=[1-4]))`),
  run: new RegExp(`\\b(?:(?:${unit}) ?)?${ONE} (?:(?:${unit}) )?(?:20\\d{2} )?(t m|tm|tot en met|to|through|en|and) (?:(?:${unit}) ?)?${ONE}(?: (?:${unit}))?\\b`),
}));

function severalParts(words: string): Months | null {
  for (const { length, unit, run } of RUNS) {
    const [whole, first = "", joining = "", last = ""] = run.exec(words) ?? [""];
    const [start, end] = [ordinals[first] ?? Number(first), ordinals[last] ?? Number(last)];
    const isRun = joining === "en" || joining === "and" ? end === start + 1 : end > start;
    if (unit.test(whole) && isRun && end * length <= 12) return { first: part(start, length).first, last: part(end, length).last };
  }
  return null;
}

function numberOf(match: RegExpExecArray | null): number | null {
  const found = match?.slice(1).find((group) => group !== undefined);
  return found === undefined ? null : (ordinals[found] ?? Number(found));
}

/** "1e kwartaal", "Q1", "eerste halfjaar": what cannot be anything else, in words without accents and punctuation. */
function partOfYear(words: string): Months | null {
  const several = severalParts(words);
  if (several) return several;
  const quarter = numberOf(QUARTER.exec(words));
  if (quarter !== null) return part(quarter, 3);
  const half = numberOf(HALF.exec(words));
  return half !== null && half <= 2 ? part(half, 6) : null;
}

const DAY = /(?<!\d)(?:(\d{1,2})[-./](\d{1,2})[-./](20\d{2})|(20\d{2})-(\d{2})-(\d{2}))(?!\d)/g;
const MONTH = /(?<![\d.,/-])(?:(0[1-9]|1[0-2])[-/](20\d{2})|(20\d{2})-(0[1-9]|1[0-2]))(?![\d/-]|[.,]\d)/g;
const JOINING = /\b(t m|tot en met|tot|through|to|en)\b/;

/** First and last of two of the same year. */
function fromTwo(found: readonly { readonly year: string; readonly month: number }[]): Months | null {
  const [start, end, ...more] = found;
  if (!start || !end || more.length > 0 || start.year !== end.year || end.month < start.month) return null;
  return { first: start.month, last: end.month };
}

/** "01-01-2021 t/m 31-03-2021"; one day alone is no period. */
function betweenDays(text: string): Months | null {
  const days = [...text.matchAll(DAY)].map(([, , month, year, isoYear, isoMonth]) => ({ year: year ?? isoYear ?? "", month: Number(month ?? isoMonth) }));
  return days.every(({ month }) => month >= 1 && month <= 12) ? fromTwo(days) : null;
}

/** "2021-01 t/m 2021-03", "01-2021"; "2021-01" alone may be a number of any kind. */
function numberedMonths(text: string): Months | null {
  const found = [...text.matchAll(MONTH)].map(([, month, year, isoYear, isoMonth]) => ({ year: year ?? isoYear ?? "", month: Number(month ?? isoMonth), isPlain: month !== undefined }));
  const [only, ...more] = found;
  return only?.isPlain && more.length === 0 ? { first: only.month, last: only.month } : fromTwo(found);
}

const NAME = `(?:${monthNames.flat().join("|")})\\b\\.?`;
/** "januari - maart", "jan.-mrt.", "januari 2021 – maart 2021". */
const DASHED = new RegExp(`\\b${NAME}\\s*(?:20\\d{2}\\s*)?[-–—/]\\s*${NAME}`, "i");

function namedMonths(text: string, words: string): Months | null {
  const months = words.split(" ").flatMap((word) => {
    const index = monthNames.findIndex((names) => names.includes(word));
    return index < 0 ? [] : [index + 1];
  });
  const numbered = /\bmaand (1[0-2]|0?[1-9])\b/.exec(words)?.[1];
  if (months.length === 0) return numbered === undefined ? null : part(Number(numbered), 1);
  const [first, last] = [Math.min(...months), Math.max(...months)];
  return first === last || JOINING.test(words) || DASHED.test(text) ? { first, last } : null;
}

/** "1e kwartaal", "Q1", "eerste halfjaar", "januari t/m maart", "mei", "01-01-2021 t/m 31-03-2021"; null where none are named. */
export function monthsInText(text: string): Months | null {
  const words = normalText(text);
  return partOfYear(words) ?? betweenDays(text) ?? namedMonths(text, words) ?? numberedMonths(text);
}

/** A remark on the whole invoice may name a month for many reasons; only a part of the year, or its first and last day, is a period. */
export function monthsInNote(text: string): Months | null {
  return partOfYear(normalText(text)) ?? betweenDays(text);
}

/** The only year that a text names. */
export function yearInText(text: string): number | null {
  const years = new Set([...text.matchAll(/(?<!\d)(20\d{2})(?!\d)/g)].map(([, year]) => Number(year)));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}
