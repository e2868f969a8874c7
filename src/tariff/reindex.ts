/**
 * Another index in place of the provisional one that is inside the printed amounts. Amounts that the plan changed by
 * inflation only start from last year's printed amount; the others from this year's with the old index taken out.
 * Amounts per inhabitant are rounded to the cent, amounts per municipality to the euro, half up. An amount that was
 * announced for the year stays.
 */
import Decimal from "decimal.js";
import type { AmountPart, AnnouncedParts, Charge, Indexed, PreviousAmounts } from "./edition";

const decimals: Readonly<Record<AmountPart, number>> = { unitAmount: 2, flatAmount: 0 };

/** What a charge without tiers and a tier have in common. */
export type Amounts = { readonly previous?: PreviousAmounts; readonly announced?: AnnouncedParts } & Readonly<Partial<Record<AmountPart, string>>>;

const rounded = (amount: Decimal, part: AmountPart): string => amount.toDecimalPlaces(decimals[part], Decimal.ROUND_HALF_UP).toFixed();

/** An amount of the year before with an index: "5400" with "0.016" is "5486". */
export function indexedAmount(previous: string, part: AmountPart, rate: string): string {
  return rounded(new Decimal(1).plus(rate).times(previous), part);
}

/** The charge with each of its rows of amounts made anew; one that has none stays. */
export function withAmounts(charge: Charge, change: <T extends Amounts>(amounts: T, row: number) => T): Charge {
  if (charge.model === "volumeTiers") return { ...charge, tiers: charge.tiers.map((tier, row) => change(tier, row)) };
  if (charge.model === "flat" || charge.model === "perUnit") return change(charge, 0);
  return charge;
}

function reindexed<T extends Amounts>(amounts: T, indexed: Indexed, oldRate: string, newRate: string): T {
  const changed = indexed.parts.flatMap((part): [AmountPart, string][] => {
    const printed = amounts[part];
    if (printed === undefined || amounts.announced?.includes(part)) return [];
    const previous = indexed.from === "previous" ? amounts.previous?.[part] : undefined;
    if (previous !== undefined) return [[part, indexedAmount(previous, part, newRate)]];
    return [[part, rounded(new Decimal(printed).div(new Decimal(1).plus(oldRate)).times(new Decimal(1).plus(newRate)), part)]];
  });
  return { ...amounts, ...Object.fromEntries(changed) };
}

/** The charges with `newRate` ("0.013" is 1,3%) in place of the `oldRate` that is inside them. */
export function chargesReindexed(charges: readonly Charge[], oldRate: string, newRate: string): readonly Charge[] {
  return charges.map((charge) => {
    const { index } = charge;
    return index === undefined ? charge : withAmounts(charge, (amounts) => reindexed(amounts, index, oldRate, newRate));
  });
}
