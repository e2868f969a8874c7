/** For which months a line is billed: from its own period, its text, the invoice's period or remark, or else the whole year. */
import { type Invoice, type InvoiceLine, type InvoicePeriod, type Months, type PeriodText, periodInNote, periodInText } from "../invoice";
import type { BilledPeriod } from "./report";

export const MONTHS = 12;

const YEAR: Months = { first: 1, last: MONTHS };

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

/** A period, and how sure its months are. */
export interface ReadPeriod {
  readonly period: BilledPeriod;
  /** The months are only assumed: nothing on the invoice tells them. */
  readonly isAssumed: boolean;
  /** Only a number in the line's text tells the months, which may be of another kind: "2021-01". */
  readonly isFaint: boolean;
}

/** What a line's text says of its period, apart from the numbers that the invoice bears. */
export function textPeriod({ number, corrects }: Invoice, { text, itemId, references }: InvoiceLine): PeriodText {
  return periodInText(text, [number, ...corrects.map((one) => one.number), ...references, ...(itemId === undefined ? [] : [itemId])]);
}

/** `year`: the one that is reconciled, where the user gave it. */
export function billedPeriod(invoice: Invoice, line: InvoiceLine, year: number | null): ReadPeriod {
  const own = line.period ? fromDates(line.period) : null;
  if (own) return { period: own, isAssumed: false, isFaint: false };
  const whole = invoice.period ? fromDates(invoice.period) : null;
  const { months, year: named, isFaint } = textPeriod(invoice, line);
  const within = whole && months && months.first >= whole.first && months.last <= whole.last && (named === null || named === whole.year);
  if (whole) return { period: within ? { year: whole.year, ...months } : whole, isAssumed: false, isFaint: within ? isFaint : false };
  const dated = [line.period?.start, line.period?.end, invoice.period?.start, invoice.period?.end].find((date) => date !== undefined);
  const noted = months === null ? periodInNote(invoice.note ?? "", [invoice.number]) : null;
  const told = named ?? (noted?.months ? noted.year : null);
  const ofYear = (dated === undefined ? told : yearOf(dated)) ?? year ?? yearOf(invoice.issueDate);
  const found = months ?? noted?.months ?? null;
  return { period: { year: ofYear, ...(found ?? YEAR) }, isAssumed: found === null, isFaint };
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
