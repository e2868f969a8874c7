import { type Micro, subtract } from "../money";
import { type Edition, TariffFailure } from "../tariff";
import { findCharge, notPrinted } from "./compile";
import { staircaseAmount } from "./price";
import { checkInhabitants } from "./quantity";

export interface Threshold {
  /** How many inhabitants more until the next tier's price holds. */
  readonly more: number;
  /** The first quantity of the next tier. */
  readonly from: number;
  /** What the charge is there, less what it is now. */
  readonly step: Micro;
}

/** The next tier of a charge. Throws `lastTier` where there is none, `noTiers` or `notPrinted` where the charge has no tiers. */
export function nextThreshold(edition: Edition, chargeId: string, inhabitants: number): Threshold {
  const compiled = findCharge(edition, chargeId);
  if (compiled.kind === "unpriced") throw notPrinted(edition, compiled.charge);
  if (compiled.kind !== "staircase" || compiled.charge.model !== "volumeTiers") throw new TariffFailure("noTiers", { charge: compiled.charge.id });
  const quantity = checkInhabitants(inhabitants);
  const tier = compiled.tiers.find((candidate) => quantity <= candidate.upTo);
  const lastBound = compiled.tiers.at(-2)?.upTo ?? 0;
  if (!tier || tier.upTo === Number.POSITIVE_INFINITY) throw new TariffFailure("lastTier", { charge: compiled.charge.id, from: lastBound + 1 });
  const from = tier.upTo + 1;
  return { more: from - quantity, from, step: subtract(staircaseAmount(compiled, from), staircaseAmount(compiled, quantity)) };
}
