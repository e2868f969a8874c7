/** For which months a line is billed: from its own period, its text, the invoice's period or remark, or else the whole year. */
import type { Invoice, InvoiceLine, InvoicePeriod } from "../invoice";
import { type Months, monthsInNote, monthsInText, yearInText } from "./period-text";
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
  const { note = "" } = invoice;
  const noted = months === null ? monthsInNote(note) : null;
  const named = yearInText(line.text) ?? (noted === null ? null : yearInText(note));
  const ofYear = (dated === undefined ? named : yearOf(dated)) ?? year ?? yearOf(invoice.issueDate);
  return { period: { year: ofYear, ...(months ?? noted ?? YEAR) }, isAssumed: months === null && noted === null };
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
