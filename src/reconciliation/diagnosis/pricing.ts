/** What a charge comes to in a year, priced otherwise: by another edition, number of inhabitants or tier, or without limits. */
import Decimal from "decimal.js";
import { type Micro, microFrom } from "../../money";
import type { Edition } from "../../tariff";
import { type CompiledCharge, type CompiledPercentage, type CompiledStaircase, type Profile, findCharge } from "../../engine";
import type { Demand } from "../matching/types";
import { scaled } from "./exact";

export interface Pricing {
  readonly edition: Edition;
  readonly inhabitants: number;
  /** Tiers above (or below) the one that the inhabitants fall in. */
  readonly shift: number;
  readonly isUnlimited: boolean;
  /** One part of a charge alone. */
  readonly only: { readonly charge: string; readonly part: "unit" | "flat" } | null;
  /** The percentage of an actual cost, as a factor: 1 leaves it out. */
  readonly factor: { readonly charge: string; readonly times: string } | null;
  /** What the year's amounts are multiplied by, in millionths. */
  readonly times: number;
  /** What the part per inhabitant is multiplied by, in millionths, without rounding the amount per inhabitant. */
  readonly unitTimes: number;
}

/** A factor of 1. */
export const WHOLE = 1_000_000;

/** Everything as the edition has it. */
export function plainPricing(edition: Edition, inhabitants: number): Pricing {
  return { edition, inhabitants, shift: 0, isUnlimited: false, only: null, factor: null, times: WHOLE, unitTimes: WHOLE };
}

function tierIndex({ tiers }: CompiledStaircase, charged: number): number {
  return tiers.findIndex(({ upTo }) => charged <= upTo);
}

function staircase(compiled: CompiledStaircase, { inhabitants, shift, isUnlimited, only, unitTimes }: Pricing): Micro | null {
  const charged = isUnlimited ? inhabitants : Math.min(inhabitants, compiled.cap);
  const tier = compiled.tiers[tierIndex(compiled, charged) + (compiled.tiers.length > 1 ? shift : 0)];
  if (!tier) return null;
  const part = only?.charge === compiled.charge.id ? only.part : null;
  const perInhabitant = charged * tier.unitAmount;
  const ofUnits = unitTimes === WHOLE ? perInhabitant : scaled(perInhabitant as Micro, unitTimes, WHOLE);
  const amount = (part === "flat" ? 0 : ofUnits) + (part === "unit" ? 0 : tier.flatAmount);
  if (isUnlimited) return amount as Micro;
  if (compiled.minimum !== null && amount < compiled.minimum) return compiled.minimum;
  if (compiled.maximum !== null && amount > compiled.maximum) return compiled.maximum;
  return amount as Micro;
}

export function compiledIn(edition: Edition, charge: string): CompiledCharge | null {
  return edition.charges.some(({ id }) => id === charge) ? findCharge(edition, charge) : null;
}

function ofCost(compiled: CompiledPercentage, { factor }: Pricing, { actualCosts }: Profile): Micro | null {
  const { id } = compiled.charge;
  const cost = actualCosts?.[id];
  if (cost === undefined) return null;
  const times = factor?.charge === id ? factor.times : compiled.factor;
  return microFrom(new Decimal(cost).times(times).toDecimalPlaces(2, Decimal.ROUND_HALF_UP));
}

/** A whole year; null where this pricing has no amount for the charge. */
export function yearAmount({ charge }: Pick<Demand, "charge">, pricing: Pricing, profile: Profile): Micro | null {
  const compiled = compiledIn(pricing.edition, charge);
  const amount = compiled?.kind === "staircase" ? staircase(compiled, pricing) : compiled?.kind === "percentage" ? ofCost(compiled, pricing, profile) : null;
  return amount === null || pricing.times === WHOLE ? amount : scaled(amount, pricing.times, WHOLE);
}
