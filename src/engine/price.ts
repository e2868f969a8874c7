/** One charge, computed; with the workings by which a person can follow it. */
import Decimal from "decimal.js";
import { type Micro, microFrom, roundToCent, times } from "../money";
import { type Edition, MAX_NEW_SERVICES, TariffFailure, type Tier } from "../tariff";
import { type CompiledBand, type CompiledCharge, type CompiledPercentage, type CompiledStaircase, type CompiledTier, findCharge, notPrinted } from "./compile";
import { checkActualCost, checkInhabitants } from "./quantity";
import type { Scenario } from "./scenario";

export interface StaircaseWorkings {
  readonly kind: "staircase";
  /** Inhabitants of the municipality; null where the amount does not depend on them. */
  readonly quantity: number | null;
  /** Inhabitants that are charged: at most the cap. */
  readonly charged: number | null;
  readonly tier: Tier | null;
  /** The first quantity of the tier. */
  readonly tierFrom: number | null;
  readonly unitAmount: Micro;
  readonly flatAmount: Micro;
  /** Which limit set the amount; null where the amount is within the limits by itself. */
  readonly clamp: "minimum" | "maximum" | null;
}

export interface PercentageWorkings {
  readonly kind: "percentage";
  readonly base: Micro;
  readonly percentage: string;
  readonly basis: "surcharge" | "share";
}

export interface BandWorkings {
  readonly kind: "band";
  readonly quantity: number;
  readonly count: number;
  readonly scenario: Scenario;
  /** Per inhabitant and service, the surcharge included. */
  readonly unitAmount: Micro;
  readonly surcharge: string | null;
}

export type Workings = StaircaseWorkings | PercentageWorkings | BandWorkings;

export interface Priced {
  readonly amount: Micro;
  readonly workings: Workings;
}

/** Below the minimum or above the maximum; an amount equal to a limit is within it. */
function clampOf({ minimum, maximum }: CompiledStaircase, amount: number): "minimum" | "maximum" | null {
  if (minimum !== null && amount < minimum) return "minimum";
  return maximum !== null && amount > maximum ? "maximum" : null;
}

/** Stands in for the quantity of a charge that does not depend on one. */
const NO_QUANTITY = 0;

function tierOf(staircase: CompiledStaircase, charged: number): CompiledTier {
  const { tiers } = staircase;
  for (let index = 0; index < tiers.length; index += 1) {
    const tier = tiers[index] as CompiledTier;
    if (charged <= tier.upTo) return tier;
  }
  throw new RangeError(`${staircase.charge.id} has no last tier without a bound`);
}

/** The amount of a checked quantity. The quantity and its amounts were checked before, so this is plain integer arithmetic. */
export function staircaseAmount(staircase: CompiledStaircase, quantity: number): Micro {
  const charged = quantity < staircase.cap ? quantity : staircase.cap;
  const tier = tierOf(staircase, charged);
  const amount = (charged * tier.unitAmount + tier.flatAmount) as Micro;
  if (staircase.minimum !== null && amount < staircase.minimum) return staircase.minimum;
  if (staircase.maximum !== null && amount > staircase.maximum) return staircase.maximum;
  return amount;
}

export function dependsOnQuantity(staircase: CompiledStaircase): boolean {
  return staircase.charge.model !== "flat";
}

export function priceStaircase(staircase: CompiledStaircase, quantity: number): Priced {
  const counts = dependsOnQuantity(staircase);
  const charged = Math.min(quantity, staircase.cap);
  const tier = tierOf(staircase, charged);
  const amount = staircaseAmount(staircase, quantity);
  const index = staircase.tiers.indexOf(tier);
  return {
    amount,
    workings: {
      kind: "staircase",
      quantity: counts ? quantity : null,
      charged: counts ? charged : null,
      tier: tier.tier,
      tierFrom: tier.tier ? (staircase.tiers[index - 1]?.upTo ?? -1) + 1 : null,
      unitAmount: tier.unitAmount,
      flatAmount: tier.flatAmount,
      clamp: clampOf(staircase, charged * tier.unitAmount + tier.flatAmount),
    },
  };
}

/** A percentage of an actual cost in euros, rounded half up to the cent. */
export function pricePercentage({ charge, factor }: CompiledPercentage, base: Decimal): Priced {
  const amount = base.times(factor).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  return {
    amount: microFrom(amount),
    workings: { kind: "percentage", base: microFrom(base.toDecimalPlaces(6, Decimal.ROUND_HALF_UP)), percentage: charge.percentage, basis: charge.basis },
  };
}

/** New services together, rounded once. */
export function priceBand(band: CompiledBand, quantity: number, scenario: Scenario, count: number): Priced {
  const inhabitants = checkInhabitants(quantity);
  if (!Number.isInteger(count) || count < 1 || count > MAX_NEW_SERVICES) throw new TariffFailure("countNotWhole", { found: String(count) });
  const unitAmount = band[scenario];
  return {
    amount: roundToCent(times(times(unitAmount, inhabitants), count)),
    workings: { kind: "band", quantity: inhabitants, count, scenario, unitAmount, surcharge: band.charge.surcharge ?? null },
  };
}

/**
 * A priced charge: `quantity` is inhabitants, or euros where the charge is a percentage of an actual cost; it plays no
 * part in a flat charge. Throws a failure on a bad quantity, a charge without an amount, and a band.
 */
export function priceCharge(compiled: CompiledCharge, edition: Edition, quantity: number): Priced {
  switch (compiled.kind) {
    case "staircase":
      return priceStaircase(compiled, dependsOnQuantity(compiled) ? checkInhabitants(quantity) : NO_QUANTITY);
    case "percentage":
      return pricePercentage(compiled, new Decimal(checkActualCost(quantity)));
    case "band":
      throw new TariffFailure("bandNeedsScenario", { charge: compiled.charge.id });
    case "unpriced":
      throw notPrinted(edition, compiled.charge);
  }
}

/** {@link priceCharge} by the charge's id. */
export function price(edition: Edition, chargeId: string, quantity: number): Priced {
  return priceCharge(findCharge(edition, chargeId), edition, quantity);
}
