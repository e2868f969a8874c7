/**
 * Another index in place of the provisional one that is inside the printed amounts. Amounts that the plan changed by
 * inflation only start from last year's printed amount; the others from this year's with the old index taken out.
 * Amounts per inhabitant are rounded to the cent, amounts per municipality to the euro, half up.
 */
import Decimal from "decimal.js";
import type { AmountPart, Charge, Indexed, PreviousAmounts } from "./edition";

const decimals: Readonly<Record<AmountPart, number>> = { unitAmount: 2, flatAmount: 0 };

type Amounts = { readonly previous?: PreviousAmounts } & Readonly<Partial<Record<AmountPart, string>>>;

function reindexed<T extends Amounts>(amounts: T, indexed: Indexed, oldRate: string, newRate: string): T {
  const factor = new Decimal(1).plus(newRate);
  const changed = indexed.parts.flatMap((part): [AmountPart, string][] => {
    const printed = amounts[part];
    if (printed === undefined) return [];
    const previous = indexed.from === "previous" ? amounts.previous?.[part] : undefined;
    const start = previous === undefined ? new Decimal(printed).div(new Decimal(1).plus(oldRate)) : new Decimal(previous);
    return [[part, start.times(factor).toDecimalPlaces(decimals[part], Decimal.ROUND_HALF_UP).toFixed()]];
  });
  return { ...amounts, ...Object.fromEntries(changed) };
}

function reindexCharge(charge: Charge, oldRate: string, newRate: string): Charge {
  const { index } = charge;
  if (!index) return charge;
  if (charge.model === "volumeTiers") return { ...charge, tiers: charge.tiers.map((tier) => reindexed(tier, index, oldRate, newRate)) };
  if (charge.model === "flat" || charge.model === "perUnit") return reindexed(charge, index, oldRate, newRate);
  return charge;
}

/** The charges with `newRate` ("0.013" is 1,3%) in place of the `oldRate` that is inside them. */
export function chargesReindexed(charges: readonly Charge[], oldRate: string, newRate: string): readonly Charge[] {
  return charges.map((charge) => reindexCharge(charge, oldRate, newRate));
}
