/** For which months a line is billed: from its own period, its text, the invoice's period, or else the whole year. */
import type { Invoice, InvoiceLine, InvoicePeriod } from "../invoice";
import { normalText } from "./keys";
import type { BilledPeriod } from "./report";

export const MONTHS = 12;

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

const ordinals: Readonly<Record<string, number>> = { eerste: 1, first: 1, tweede: 2, second: 2, derde: 3, third: 3, vierde: 4, fourth: 4 };

type Months = Pick<BilledPeriod, "first" | "last">;

const YEAR: Months = { first: 1, last: MONTHS };

const part = (number: number, length: number): Months => ({ first: (number - 1) * length + 1, last: number * length });

const yearOf = (date: string): number => Number(date.slice(0, 4));
export const monthOf = (date: string): number => Number(date.slice(5, 7));

/** A period within one year has its months; one over several years is of the year in which most of it lies. */
function fromDates({ start, end }: InvoicePeriod): BilledPeriod | null {
  if (start === undefined || end === undefined || end < start) return null;
  const [from, to] = [yearOf(start), yearOf(end)];
  if (from === to) return { year: from, first: monthOf(start), last: monthOf(end) };
  const months = (year: number): BilledPeriod => ({ year, first: year === from ? monthOf(start) : 1, last: year === to ? monthOf(end) : MONTHS });
  const years = Array.from({ length: Math.min(to - from, 10) + 1 }, (_, index) => months(from + index));
  return years.reduce((best, one) => (one.last - one.first > best.last - best.first ? one : best));
}

/** "1e kwartaal", "kwartaal 1", "Q1", "eerste halfjaar", "januari t/m maart", "mei". */
function monthsInText(text: string): Months | null {
  const words = normalText(text);
  const number = (match: RegExpExecArray | null): number | null => {
    const found = match?.slice(1).find((group) => group !== undefined);
    return found === undefined ? null : (ordinals[found] ?? Number(found));
  };
  const ordinal = "(?:\\b([1-4])\\s?(?:e|ste|de)?|\\b(eerste|tweede|derde|vierde|first|second|third|fourth))\\s";
  const quarter = number(new RegExp(`${ordinal}(?:kwartaal|quarter|kw)\\b|\\b(?:kwartaal|quarter|kw|q|k)\\s?([1-4])\\b`).exec(words));
  if (quarter !== null) return part(quarter, 3);
  const half = number(new RegExp(`${ordinal}(?:halfjaar|half jaar|half year)\\b|\\b(?:halfjaar|half jaar|h)\\s?([12])\\b`).exec(words));
  if (half !== null && half <= 2) return part(half, 6);
  const months = words.split(" ").flatMap((word) => {
    const index = monthNames.findIndex((names) => names.includes(word));
    return index < 0 ? [] : [index + 1];
  });
  if (months.length === 0) return null;
  const [first, last] = [Math.min(...months), Math.max(...months)];
  return first === last || /\b(t m|tot en met|tot|through|to|en)\b/.test(words) ? { first, last } : null;
}

function yearInText(text: string): number | null {
  const years = new Set([...text.matchAll(/(?<!\d)(20\d{2})(?!\d)/g)].map(([, year]) => Number(year)));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** A period, and whether its months are only assumed: nothing on the invoice tells them. */
export interface ReadPeriod {
  readonly period: BilledPeriod;
  readonly isAssumed: boolean;
}

/** `year`: the one that is reconciled, where the user gave it. */
export function billedPeriod(invoice: Invoice, line: InvoiceLine, year: number | null): ReadPeriod {
  const own = line.period ? fromDates(line.period) : null;
  if (own) return { period: own, isAssumed: false };
  const whole = invoice.period ? fromDates(invoice.period) : null;
  const months = monthsInText(line.text);
  const within = whole && months && months.first >= whole.first && months.last <= whole.last;
  if (whole) return { period: within ? { year: whole.year, ...months } : whole, isAssumed: false };
  const dated = [line.period?.start, line.period?.end, invoice.period?.start, invoice.period?.end].find((date) => date !== undefined);
  const ofYear = (dated === undefined ? yearInText(line.text) : yearOf(dated)) ?? year ?? yearOf(invoice.issueDate);
  return { period: { year: ofYear, ...(months ?? YEAR) }, isAssumed: months === null };
}

/** The months as a set of bits: January is bit 0. */
export function monthBits({ first, last }: Months): number {
  return ((1 << (last - first + 1)) - 1) << (first - 1);
}

export function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
