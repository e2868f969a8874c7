/** The months and the year that a text names: a quarter, half a year, months by name or number, or a first and a last day. */
import type { InvoicePeriod } from "../invoice";
import { betweenDays, namedMonths, numberedMonths } from "./months";
import { numberPattern, withoutNumbers } from "./numbers";
import { partOfYear } from "./parts";
import { type Months, YEAR, part, plainText } from "./words";
import { yearsOf } from "./years";

export type { Months } from "./words";

export interface PeriodText {
  /** Null where none are named. */
  readonly months: Months | null;
  /** The only one that is named. */
  readonly year: number | null;
  /** The months are no more than a number such as 2021-01, which may be of another kind. */
  readonly isFaint: boolean;
}

const NOTHING: PeriodText = { months: null, year: null, isFaint: false };

function read(plain: string): PeriodText {
  const years = yearsOf(plain);
  const year = years.length === 1 ? (years[0] ?? null) : null;
  const months = partOfYear(plain) ?? betweenDays(plain) ?? namedMonths(plain);
  if (months) return { ...NOTHING, months, year };
  const numbered = numberedMonths(plain);
  if (!numbered) return { ...NOTHING, year };
  return { months: numbered.months, isFaint: numbered.isFaint, year: years.length > 1 ? null : Number(numbered.year) };
}

/** Numbers that are kept with their pattern: all lines of an invoice bear the same. */
const MOST_KEPT = 1_000;
const kept = new Map<string, RegExp | null>();

/** Null for a number that is plainly a period: an invoice may bear the number "2021-Q1". */
function patternOf(known: string): RegExp | null {
  let pattern = kept.get(known);
  if (pattern === undefined) {
    const { months, isFaint } = read(plainText(known));
    pattern = months === null || isFaint ? numberPattern(known) : null;
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(known, pattern);
  }
  return pattern;
}

const patternsOf = (known: readonly string[]): readonly RegExp[] => known.flatMap((number) => patternOf(number) ?? []);

/**
 * "1e kwartaal", "Q1-2021", "eerste halfjaar", "januari t/m maart", "jan-21", "2021-01", "202101", "01-01-2021 t/m
 * 31-03-2021". A number after 'artikel', 'factuur', 'nr' and the like is no period, and neither are `known`, the numbers
 * that the invoice itself bears. Weeks are no part of a tariff: nothing is read of them.
 */
export function periodInText(text: string, known: readonly string[] = []): PeriodText {
  return read(withoutNumbers(text, patternsOf(known)));
}

/** A remark on the whole invoice may name a month for many reasons; only a part of the year, or its first and last day, is a period. */
export function periodInNote(text: string, known: readonly string[] = []): PeriodText {
  const plain = withoutNumbers(text, patternsOf(known));
  const months = partOfYear(plain) ?? betweenDays(plain);
  return months ? { ...read(plain), months, isFaint: false } : NOTHING;
}

const WHOLE_YEAR = new RegExp(`^(?:heel|geheel|jaar|kalenderjaar|boekjaar|year)?\\s*(${YEAR})$`);
const FIRST_DAY = /^(?:(20[1-4]\d)-(\d{2})-01|0?1[-./](\d{1,2})[-./](20[1-4]\d))$/;

const two = (number: number): string => String(number).padStart(2, "0");

/** From the first day of the first month to the last of the last one. */
function daysOf(year: number, { first, last }: Months): InvoicePeriod {
  const end = new Date(Date.UTC(year, last, 0)).getUTCDate();
  return { start: `${year}-${two(first)}-01`, end: `${year}-${two(last)}-${two(end)}` };
}

/** What stands in a column of periods; a period without a year is of the year in which the invoice is dated. Null where it is none of a tariff. */
export function periodOfCell(text: string, issueDate: string): InvoicePeriod | null {
  const plain = plainText(text).trim();
  const [, whole] = WHOLE_YEAR.exec(plain) ?? [];
  if (whole !== undefined) return daysOf(Number(whole), { first: 1, last: 12 });
  const [, isoYear, isoMonth, month, ofYear] = FIRST_DAY.exec(plain) ?? [];
  const only = Number(isoMonth ?? month ?? 0);
  if (only >= 1 && only <= 12) return daysOf(Number(isoYear ?? ofYear), part(only, 1));
  const { months, year } = periodInText(plain);
  return months && daysOf(year ?? Number(issueDate.slice(0, 4)), months);
}
