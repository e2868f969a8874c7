/**
 * What of a charge is due in a part of the year. A part is its months' share of the amount, rounded half up to the cent;
 * the part that ends the year is what the equal parts before it leave, so that the parts add up to the amount. Who bills
 * equal parts to the end bills as rightly: what that leaves of the year is at most half a cent for each part.
 */
import Decimal from "decimal.js";
import { type Micro, ZERO, add, microFrom, subtract, toDecimalString } from "../money";
import type { LineItem } from "../engine";
import { MONTHS, countBits, monthBits } from "./period";
import type { BilledPeriod } from "./report";

type Months = Pick<BilledPeriod, "first" | "last">;

const Exact = Decimal.clone({ precision: 40 });

/** `amount × part / whole`, half up to the cent. */
export function fraction(amount: Micro, part: number, whole: number): Micro {
  if (part === whole) return amount;
  return microFrom(new Exact(toDecimalString(amount)).times(part).div(whole).toDecimalPlaces(2, Decimal.ROUND_HALF_UP));
}

/** The months in which an annual item is charged: all, or those from the month in which its service starts. */
export function activeMonths({ months }: Pick<LineItem, "months">): number {
  return monthBits({ first: MONTHS + 1 - months, last: MONTHS });
}

function shareOf(amount: Micro, months: number, { first, last }: Months): Micro {
  const from = Math.max(first, MONTHS + 1 - months);
  if (from > last) return ZERO;
  if (last < MONTHS) return fraction(amount, last - from + 1, months);
  const length = last - first + 1;
  let before = ZERO;
  for (let end = first - 1; end >= 1; end -= length) before = add(before, shareOf(amount, months, { first: Math.max(1, end - length + 1), last: end }));
  return subtract(amount, before);
}

/** Months in one run, as a part of the year; null where others lie between them. */
function runOf(bits: number): Months | null {
  const first = 32 - Math.clz32(bits & -bits);
  const last = 32 - Math.clz32(bits);
  return monthBits({ first, last }) === bits ? { first, last } : null;
}

/**
 * What of an item is due in these months, less the months (bits) in which it was invoiced already. A one-off item is due
 * in whole, once: any bit of `claimed` means that it was. What is left in one run of months is a part like any other.
 * Null where the item has no amount.
 */
export function dueShare(item: LineItem, period: Months, claimed: number): Micro | null {
  const { amount } = item;
  if (amount === null) return null;
  if (item.period === "oneOff") return claimed === 0 ? amount : ZERO;
  const all = monthBits(period) & activeMonths(item);
  const open = all & ~claimed;
  if (open === 0) return ZERO;
  const rest = runOf(open);
  if (open === all) return shareOf(amount, item.months, period);
  return rest ? shareOf(amount, item.months, rest) : fraction(amount, countBits(open), item.months);
}

/** The months' share rounded by itself, whatever the parts before it leave; of what is not charged in parts the same as {@link dueShare}. */
export function equalShare(item: LineItem, period: Months, claimed: number): Micro | null {
  const open = monthBits(period) & activeMonths(item) & ~claimed;
  return item.amount === null || item.period === "oneOff" ? dueShare(item, period, claimed) : fraction(item.amount, countBits(open), item.months);
}

/** Whether an amount is what is due of an item in these months: an equal part, or what the equal parts before it leave. */
export function isShare(amount: Micro, item: LineItem, period: Months): boolean {
  return dueShare(item, period, 0) === amount || equalShare(item, period, 0) === amount;
}
