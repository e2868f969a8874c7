/**
 * Amounts that are as right as what the parts before them leave: a part of the year rounded by itself, or charges on one
 * line that were rounded together. They differ from one another by cents that come from rounding alone.
 */
import { type Micro, ZERO, add, subtract, sum } from "../../money";
import type { LineItem } from "../../engine";
import { countBits, monthBits } from "../period";
import { activeMonths, dueShare, equalShare, fraction } from "../share";
import type { Demand, Entry, Match } from "./types";

const isPart = ({ item, period }: Demand): boolean => item.period === "annual" && (monthBits(period) & activeMonths(item)) !== activeMonths(item);

/** A demand for a part of the year, rounded by itself; null where that is what is expected of it anyway. */
export function asEqualPart(demand: Demand): Demand | null {
  const { item, period, claimed, expected } = demand;
  if (expected === null || !isPart(demand)) return null;
  const equal = equalShare(item, period, claimed);
  return equal === null || equal === expected ? null : { ...demand, expected: equal, isEqualPart: true };
}

/** As it stands on one of the lines, where it is on none of them as it is expected. */
export function asBilled(demand: Demand, amounts: ReadonlySet<Micro>): Demand {
  if (demand.expected === null || amounts.has(demand.expected)) return demand;
  const left = demand.left === undefined || demand.left === demand.expected ? [] : [{ ...demand, expected: demand.left }];
  return [asEqualPart(demand), ...left].find((one) => one?.expected != null && amounts.has(one.expected)) ?? demand;
}

/** Charges that are billed for the same months, as one of their amounts together. */
function together(demands: readonly Demand[]): { readonly item: LineItem; readonly demand: Demand } | null {
  const [first] = demands;
  if (!first || demands.length < 2 || demands.some(({ item, claimed }) => item.amount === null || item.months !== first.item.months || claimed !== first.claimed)) return null;
  return { demand: first, item: { ...first.item, amount: sum(demands.map(({ item }) => item.amount ?? ZERO)) } };
}

/** What charges may come to on one line, besides the sum of what is expected of each. */
function otherTotals(demands: readonly Demand[]): readonly Micro[] {
  const parts = demands.filter(isPart);
  if (parts.length === 0) return [];
  const rest = sum(demands.flatMap((demand) => (parts.includes(demand) ? [] : [demand.expected ?? ZERO])));
  const each = sum(parts.map((demand) => asEqualPart(demand)?.expected ?? demand.expected ?? ZERO));
  const whole = together(parts);
  const atOnce = whole ? [dueShare, equalShare].flatMap((share) => share(whole.item, whole.demand.period, whole.demand.claimed) ?? []) : [];
  return [each, ...atOnce].map((amount) => add(amount, rest));
}

/** The sum of what is expected of charges; or the amount itself, where rounding alone makes the difference. */
export function dueFor(demands: readonly Demand[], amount: Micro): Micro {
  const expected = sum(demands.map((demand) => demand.expected ?? ZERO));
  return amount !== expected && otherTotals(demands).includes(amount) ? amount : expected;
}

/** In how many lines of one invoice a year is billed, or a part of it. */
const LINES = [12, 6, 4, 3, 2] as const;

/** The lines that are equal parts of a charge in whole cents, as many as make it whole; null where they are not. */
export function equalLines(entries: readonly Entry[], { item, period, claimed }: Demand): readonly Entry[] | null {
  if (item.period !== "annual" || item.amount === null) return null;
  const months = countBits(monthBits(period) & activeMonths(item) & ~claimed);
  for (const count of LINES) {
    const part = fraction(item.amount, months, item.months * count);
    const found = entries.filter(({ amount }) => amount === part);
    if (months % count === 0 && part !== 0 && found.length >= count) return found.slice(0, count);
  }
  return null;
}

/** What the lines of a match are due to be: where each is an equal part of the charge, what they are. */
export function dueOf({ entries, demands }: Match): Micro {
  const [demand] = demands;
  const amount = sum(entries.map((entry) => entry.amount));
  const isEqual = demand && demands.length === 1 && entries.length > 1 && equalLines(entries, demand)?.length === entries.length;
  return isEqual ? amount : dueFor(demands, amount);
}

/** How far rounding may bring a sum from the charges: half a cent for each of twelve of them, and for each month of the year. */
const MOST_CENTS = 12;
const CENT = 10_000;

export interface Wanted {
  readonly amounts: readonly Micro[];
  readonly total: Micro;
}

/** Which sums of the charges' amounts may make this amount on one line; the amount itself first. All are expected to be something. */
export function sumsToTry(demands: readonly Demand[], total: Micro): readonly Wanted[] {
  const amounts = demands.map(({ expected }) => expected ?? ZERO);
  const exact = { amounts, total };
  if (!demands.some(isPart)) return [exact];
  const equal = demands.map((demand) => asEqualPart(demand)?.expected ?? demand.expected ?? ZERO);
  const beside = Array.from({ length: MOST_CENTS }, (_, index) => [(index + 1) * CENT, -(index + 1) * CENT]).flat();
  return [exact, ...[0, ...beside].map((cents) => ({ amounts: equal, total: add(total, cents as Micro) }))];
}

/** How a part of the year is right. */
export interface PartOfYear {
  /** Rounded by itself; else what the parts before it leave. */
  readonly isEqual: boolean;
  readonly equal: Micro;
  /** What the year has more (or, below 0, less) than equal parts come to. */
  readonly over: Micro;
}

/** Null where both ways give the same. */
export function partOfYear(demands: readonly Demand[], amount: Micro): PartOfYear | null {
  const [demand] = demands;
  if (!demand || demands.length > 1 || !isPart(demand)) return null;
  const { item, period, claimed } = demand;
  const [rest, equal] = [dueShare(item, period, claimed), equalShare(item, period, claimed)];
  if (rest === null || equal === null || rest === equal) return null;
  return { isEqual: amount === equal, equal, over: subtract(rest, equal) };
}
