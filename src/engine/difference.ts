import Decimal from "decimal.js";
import { type Edition, TariffFailure } from "../tariff";
import type { Profile } from "./profile";
import { reserve } from "./reservation";

/** The relative change of the annual total from one edition to another: 0,0344… is 3,44% more. Throws `zeroBase`. */
export function relativeDifference(profile: Profile, from: Edition, to: Edition): number {
  const [before, after] = [reserve(profile, from).total.annual, reserve(profile, to).total.annual];
  if (before === 0) throw new TariffFailure("zeroBase", { edition: from.id });
  return new Decimal(after).div(before).minus(1).toNumber();
}
