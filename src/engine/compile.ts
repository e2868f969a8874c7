/**
 * An edition made ready to compute with: amounts read once into safe integers, with a check that the largest quantity
 * stays exact, so that pricing itself needs no check.
 */
import Decimal from "decimal.js";
import { type Micro, add, microFrom, times } from "../money";
import { type BandCharge, type Charge, type Edition, MAX_QUANTITY, type PercentageCharge, TariffFailure, type Tier, type UnpricedCharge } from "../tariff";

export interface CompiledTier {
  /** Inclusive; Infinity in the last one. */
  readonly upTo: number;
  readonly unitAmount: Micro;
  readonly flatAmount: Micro;
  /** The tier of the edition; null where the charge has none. */
  readonly tier: Tier | null;
}

/** Charges by a whole number: flat, per unit and volume tiers are all a staircase. */
export interface CompiledStaircase {
  readonly kind: "staircase";
  readonly charge: Charge;
  readonly cap: number;
  readonly minimum: Micro | null;
  readonly maximum: Micro | null;
  readonly tiers: readonly CompiledTier[];
}

export interface CompiledPercentage {
  readonly kind: "percentage";
  readonly charge: PercentageCharge;
  /** What the base is multiplied by: 1.1, 0.85, 0.037. */
  readonly factor: Decimal;
}

export interface CompiledBand {
  readonly kind: "band";
  readonly charge: BandCharge;
  /** Per inhabitant and service, the surcharge included. */
  readonly low: Micro;
  readonly middle: Micro;
  readonly high: Micro;
}

interface CompiledUnpriced {
  readonly kind: "unpriced";
  readonly charge: UnpricedCharge;
}

export type CompiledCharge = CompiledStaircase | CompiledPercentage | CompiledBand | CompiledUnpriced;

/** Charges by id, in the order of the edition. */
export type CompiledEdition = ReadonlyMap<string, CompiledCharge>;

const HUNDRED = new Decimal(100);

function compiledTier(amounts: { unitAmount?: string; flatAmount?: string }, upTo: number | null, tier: Tier | null): CompiledTier {
  const unitAmount = microFrom(amounts.unitAmount ?? "0");
  const flatAmount = microFrom(amounts.flatAmount ?? "0");
  add(times(Math.abs(unitAmount) as Micro, MAX_QUANTITY), Math.abs(flatAmount) as Micro);
  return { upTo: upTo ?? Number.POSITIVE_INFINITY, unitAmount, flatAmount, tier };
}

function compileCharge(charge: Charge): CompiledCharge {
  const open = { kind: "staircase", charge, cap: Number.POSITIVE_INFINITY, minimum: null, maximum: null } as const;
  switch (charge.model) {
    case "flat":
      return { ...open, tiers: [compiledTier(charge, null, null)] };
    case "perUnit":
      return {
        ...open,
        cap: charge.cap ?? open.cap,
        minimum: charge.minimum === undefined ? null : microFrom(charge.minimum),
        maximum: charge.maximum === undefined ? null : microFrom(charge.maximum),
        tiers: [compiledTier(charge, null, null)],
      };
    case "volumeTiers":
      return { ...open, cap: charge.cap ?? open.cap, tiers: charge.tiers.map((tier) => compiledTier(tier, tier.upTo, tier)) };
    case "percentage": {
      const share = new Decimal(charge.percentage).div(HUNDRED);
      return { kind: "percentage", charge, factor: charge.basis === "surcharge" ? share.plus(1) : share };
    }
    case "band": {
      const surcharge = new Decimal(charge.surcharge ?? 0).div(HUNDRED).plus(1);
      const [low, high] = [new Decimal(charge.low), new Decimal(charge.high)];
      return { kind: "band", charge, low: microFrom(low.times(surcharge)), middle: microFrom(low.plus(high).div(2).times(surcharge)), high: microFrom(high.times(surcharge)) };
    }
    case "unpriced":
      return { kind: "unpriced", charge };
  }
}

const compiled = new WeakMap<Edition, CompiledEdition>();

/** Compiles the charges of an edition, once. Throws AmountRangeError where an amount times the largest quantity is not exact. */
export function compile(edition: Edition): CompiledEdition {
  let found = compiled.get(edition);
  if (!found) {
    found = new Map(edition.charges.map((charge) => [charge.id, compileCharge(charge)]));
    compiled.set(edition, found);
  }
  return found;
}

/** The charge with this id; upper and lower case don't matter. Throws `unknownCharge`, which names all ids. */
export function findCharge(edition: Edition, id: string): CompiledCharge {
  const charges = compile(edition);
  const found = charges.get(id.trim().toLowerCase());
  if (!found) throw new TariffFailure("unknownCharge", { found: id, allowed: [...charges.keys()] });
  return found;
}

/** Why a charge without an amount cannot be computed. */
export function notPrinted(edition: Edition, { id, reason }: UnpricedCharge): TariffFailure {
  return new TariffFailure("notPrinted", { charge: id, edition: edition.id, reason });
}

/** The band with this id. Throws `unknownCharge`, `notPrinted`, or `noBand` where the edition prices the charge otherwise. */
export function findBand(edition: Edition, id: string): CompiledBand {
  const compiled = findCharge(edition, id);
  if (compiled.kind === "band") return compiled;
  throw compiled.kind === "unpriced" ? notPrinted(edition, compiled.charge) : new TariffFailure("noBand", { charge: compiled.charge.id });
}
