/** Months by their names or numbers, and from a first to a last day. */
import { type Found, runOf } from "./runs";
import { MONTH_NAME, type Months, monthNames, part } from "./words";

const DAY = /(?<!\d)(?:(\d{1,2})[-./](\d{1,2})[-./]((?:20)?\d{2})|(20\d{2})-(\d{2})-(\d{2}))(?!\d)/g;

interface MonthOfYear {
  readonly year: string;
  readonly month: number;
}

/** First and last of two of the same year. */
function fromTwo(found: readonly MonthOfYear[]): Months | null {
  const [start, end, ...more] = found;
  if (!start || !end || more.length > 0 || start.year !== end.year || end.month < start.month) return null;
  return { first: start.month, last: end.month };
}

/** "01-01-2021 t/m 31-03-2021"; one day alone is no period. */
export function betweenDays(plain: string): Months | null {
  const days = [...plain.matchAll(DAY)].map(([, , month, year, isoYear, isoMonth]) => ({ year: (year ?? isoYear ?? "").slice(-2), month: Number(month ?? isoMonth) }));
  return days.every(({ month }) => month >= 1 && month <= 12) ? fromTwo(days) : null;
}

/** A number of things, or an amount: 202.101, € 202101, 202101 inwoners. */
const COUNTED = "(?!\\s*(?:inw|inhabitants|x\\b|×|stuks|euro?\\b|eur\\b))";
const NUMBERED = new RegExp(`(?<![\\p{L}\\d.,/-]|€\\s?)(?:(0[1-9]|1[0-2])[-/](20[1-4]\\d)|(20[1-4]\\d)[-/]?(0[1-9]|1[0-2]))(?![\\p{L}\\d-]|[.,/]\\d)${COUNTED}`, "gu");
const FROM_TO = /(?<![\p{L}\d.,/-])(20[1-4]\d)[-/]?(0[1-9]|1[0-2])\s?[-–—/]\s?(20[1-4]\d)[-/]?(0[1-9]|1[0-2])(?![\p{L}\d-])/u;
const TO_FROM = /(?<![\p{L}\d.,/-])(0[1-9]|1[0-2])[-/](20[1-4]\d)\s?[-–—/]\s?(0[1-9]|1[0-2])[-/](20[1-4]\d)(?![\p{L}\d-])/u;

export interface NumberedMonths {
  readonly months: Months;
  /** "2021-01" and "202101" may be numbers of another kind; "01-2021" is not. */
  readonly isFaint: boolean;
  /** As text: "2021". */
  readonly year: string;
}

/** "01-2021", "2021-01", "2021/01", "202101", "2021-01 t/m 2021-03". */
export function numberedMonths(plain: string): NumberedMonths | null {
  const [, isoYear = "", isoMonth, isoEndYear = "", isoEnd] = FROM_TO.exec(plain) ?? [];
  const [, month, year = isoYear, end, endYear = isoEndYear] = TO_FROM.exec(plain) ?? [];
  const dashed = year === "" ? null : fromTwo([{ year, month: Number(month ?? isoMonth) }, { year: endYear, month: Number(end ?? isoEnd) }]);
  if (dashed) return { months: dashed, isFaint: false, year };
  const found = [...plain.matchAll(NUMBERED)].map(([, number, ofYear, yearFirst, numberLast]) => ({ year: ofYear ?? yearFirst ?? "", month: Number(number ?? numberLast), isPlain: number !== undefined }));
  const [only, ...more] = found;
  if (!only) return null;
  if (more.length === 0) return { months: part(only.month, 1), isFaint: !only.isPlain, year: only.year };
  const months = fromTwo(found);
  return months && { months, isFaint: false, year: only.year };
}

/** "1 t/m 31 januari" is the month, and "1 januari" is a day. */
const DAY_BEFORE = new RegExp(`(?<![\\d.,-])(?:[1-9]|[12]\\d|3[01])\\s+${MONTH_NAME}\\b`);
const DAY_AFTER = new RegExp(`\\b${MONTH_NAME}\\.?\\s+\\d{1,2}(?:st|nd|rd|th|,)`);
const DAYS = new RegExp(`\\d{1,2}\\s*(?:t\\/m|tot en met|tot|-|–|through|to)\\s*\\d{1,2}\\s+${MONTH_NAME}\\b`);

const NAMES = new RegExp(`(?<!\\p{L})${MONTH_NAME}(?!\\p{L})`, "gu");
const BY_NUMBER = /(?<!\p{L})(?:maand|mnd)\.?\s(1[0-2]|0?[1-9])(?![\d/-]|\s?(?:t\/m|tot|en)\b)/u;

/** "januari", "januari t/m maart", "jan.-mrt.", "maand 3". */
export function namedMonths(plain: string): Months | null {
  const found = [...plain.matchAll(NAMES)].map((match): Found => ({ number: monthNames.findIndex((names) => names.includes(match[0])) + 1, start: match.index, end: match.index + match[0].length }));
  if (found.length === 1 && (DAY_BEFORE.test(plain) || DAY_AFTER.test(plain)) && !DAYS.test(plain)) return null;
  const numbered = BY_NUMBER.exec(plain)?.[1];
  if (found.length === 0) return numbered === undefined ? null : part(Number(numbered), 1);
  return runOf(found, plain);
}
