/** What another edition does to every member, and what that comes to for all. */
import { type Edition, TariffFailure } from "../../tariff";
import type { Member } from "../members/member";
import { finished } from "../steps";
import { type Reservation, reserve } from "../reservation";
import { type ChangeBand, PLAN_BAND } from "./band";
import { type MemberImpact, impactOn } from "./member-impact";
import { type ImpactSummary, summarize } from "./summary";

/** A member without a total in one of the editions: never left out silently. */
export interface UnpricedMember {
  readonly member: Member;
  readonly edition: string;
  readonly failure: TariffFailure;
}

export interface Impact {
  readonly from: Edition;
  readonly to: Edition;
  readonly band: ChangeBand;
  /** In the order of the table. */
  readonly members: readonly MemberImpact[];
  readonly unpriced: readonly UnpricedMember[];
  readonly summary: ImpactSummary;
}

type Outcome = { readonly reservation: Reservation; readonly failure: null } | { readonly reservation: null; readonly failure: TariffFailure };

function attempt({ profile }: Member, edition: Edition): Outcome {
  try {
    return { reservation: reserve(profile, edition), failure: null };
  } catch (error) {
    if (error instanceof TariffFailure) return { reservation: null, failure: error };
    throw error;
  }
}

/**
 * Prices every member in both editions, one at a time, so that who waits for it can do something else between two
 * members; yields how many are done.
 */
export function* impactSteps(members: readonly Member[], from: Edition, to: Edition, band: ChangeBand = PLAN_BAND): Generator<number, Impact> {
  const priced: MemberImpact[] = [];
  const unpriced: UnpricedMember[] = [];
  for (const [index, member] of members.entries()) {
    const [before, after] = [attempt(member, from), attempt(member, to)];
    if (before.failure) unpriced.push({ member, edition: from.id, failure: before.failure });
    else if (after.failure) unpriced.push({ member, edition: to.id, failure: after.failure });
    else priced.push(impactOn(member, before.reservation, after.reservation, band));
    yield index + 1;
  }
  return { from, to, band, members: priced, unpriced, summary: summarize(priced) };
}

/** Prices every member in both editions; an edition may be the other one with another index. */
export function impactOf(members: readonly Member[], from: Edition, to: Edition, band: ChangeBand = PLAN_BAND): Impact {
  return finished(impactSteps(members, from, to, band));
}
