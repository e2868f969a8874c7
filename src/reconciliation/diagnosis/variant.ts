/** What lines are matched to, with something about it changed; and the amount that this gives. */
import { type Micro, ZERO } from "../../money";
import type { Catalogue, Localized } from "../../tariff";
import type { Expectation } from "../expectation";
import type { Demand } from "../matching/types";
import type { BilledPeriod, DiagnosisCode } from "../report";
import { asEqualPart } from "../matching/rounding";
import { dueShare, equalShare, fraction } from "../share";
import { type Pricing, plainPricing, yearAmount } from "./pricing";

/** What a difference is explained of. */
export interface Subject {
  readonly expectation: Expectation;
  readonly period: BilledPeriod;
  readonly demands: readonly Demand[];
  readonly catalogue: Catalogue;
}

/** The subject as it is, and where that is another amount, with the part that ends the year rounded by itself. */
export function subjectsOf(subject: Subject): readonly Subject[] {
  const demands = subject.demands.map((demand) => asEqualPart(demand) ?? demand);
  return demands.some((demand, index) => demand !== subject.demands[index]) ? [subject, { ...subject, demands }] : [subject];
}

/** Charges counted another number of times than once. */
export interface Counted {
  readonly demand: Demand;
  readonly times: number;
  /** Priced otherwise than the rest of the line. */
  readonly pricing?: Pricing;
}

export type Change = (amount: Micro) => Micro | null;

export interface Variant {
  readonly pricing: Pricing;
  readonly counted: readonly Counted[];
  /** Months of the year that annual charges are counted for; null: those of the period. */
  readonly months: number | null;
  /** What is done with the amount afterwards. */
  readonly changes: readonly Change[];
}

/** In which a cause takes part in the sum: the price, what is counted, the months, or the amount that comes out. */
export type Stage = 1 | 2 | 3 | 4;

export interface Cause {
  readonly code: DiagnosisCode;
  /** The same on every line: "edition 2020". */
  readonly cause: string;
  readonly stage: Stage;
  /** Two causes of one kind do not go together. */
  readonly kind: string;
  /** Lower is more likely. */
  readonly rank: number;
  /** Whether it is tried together with another cause. */
  readonly isPaired: boolean;
  /** What it does with the amount, where that is all that it does. */
  readonly change?: Change;
  /** Null where it cannot be. */
  readonly apply: (variant: Variant) => Variant | null;
  /** `before`: the amount without this cause; `after`: with it. */
  readonly explain: (before: Micro, after: Micro, variant: Variant) => Localized;
}

/** A cause that changes the amount that comes out, and nothing before that. */
export function changing(change: Change): Pick<Cause, "apply" | "change"> {
  return { change, apply: (variant) => ({ ...variant, changes: [...variant.changes, change] }) };
}

export function asItIs({ expectation, demands }: Subject): Variant {
  const pricing = plainPricing(expectation.edition, expectation.profile.inhabitants);
  return { pricing, counted: demands.map((demand) => ({ demand, times: 1 })), months: null, changes: [] };
}

const MONTHS = 12;

/** What a charge is in the period, at a year's amount. */
export function shareIn({ item, claimed, isEqualPart }: Demand, year: Micro, period: BilledPeriod, months: number | null): Micro | null {
  if (item.period === "oneOff") return dueShare({ ...item, amount: year }, period, claimed);
  if (months !== null) return fraction(year, months, MONTHS);
  const share = isEqualPart ? equalShare : dueShare;
  return share({ ...item, amount: fraction(year, item.months, MONTHS) }, period, claimed);
}

/** Gives the amounts of variants of one subject; a price is computed once. */
export function evaluator({ expectation, period }: Subject): (variant: Variant) => Micro | null {
  const years = new Map<Pricing, Map<string, Micro | null>>();
  const shares = new Map<string, Micro | null>();
  const numbers = new Map<Pricing, number>();
  const yearOf = (demand: Demand, pricing: Pricing): Micro | null => {
    let known = years.get(pricing);
    if (!known) years.set(pricing, (known = new Map()));
    let year = known.get(demand.charge);
    if (year === undefined) known.set(demand.charge, (year = yearAmount(demand, pricing, expectation.profile)));
    return year;
  };
  const shareOf = (demand: Demand, pricing: Pricing, months: number | null): Micro | null => {
    let number = numbers.get(pricing);
    if (number === undefined) numbers.set(pricing, (number = numbers.size));
    const key = `${number}|${demand.charge}|${months ?? ""}`;
    let share = shares.get(key);
    if (share === undefined) {
      const year = yearOf(demand, pricing);
      shares.set(key, (share = year === null ? null : shareIn(demand, year, period, months)));
    }
    return share;
  };
  return ({ pricing, counted, months, changes }) => {
    let total: number = ZERO;
    for (const { demand, times, pricing: own = pricing } of counted) {
      if (times === 0) continue;
      const share = shareOf(demand, own, months);
      if (share === null) return null;
      total += times * share;
    }
    let amount: Micro | null = total as Micro;
    for (const change of changes) {
      if (amount === null) return null;
      amount = change(amount);
    }
    return amount;
  };
}
