/** What another edition does to one member: the change of its annual total, why, and where it stands to the band. */
import { type Micro, ZERO, subtract, sum } from "../../money";
import type { Edition, Localized } from "../../tariff";
import { type ChangeReason, type ItemChange, compareReservations } from "../change";
import type { Member } from "../members/member";
import type { Reservation } from "../reservation";
import { serviceLabel } from "../services";
import type { ChangeBand } from "./band";

/**
 * Where a change stands to the band. `uncertain`: line items without an amount in one of the editions decide it, since
 * without them the answer is another. `unknown`: the total before is not above 0, so that there is no percentage.
 */
export type BandVerdict = "below" | "within" | "above" | "uncertain" | "unknown";

/** What one service does to a member's annual total. */
export interface ImpactCause {
  readonly service: string;
  readonly label: Localized;
  readonly change: Micro;
  readonly reasons: readonly ChangeReason[];
}

export interface MemberImpact {
  readonly member: Member;
  readonly before: Reservation;
  readonly after: Reservation;
  /** Of the annual totals, as everything else here. */
  readonly change: Micro;
  /** Of the total before: 0.0344 is 3,44% more; null where that is not above 0. */
  readonly share: number | null;
  /** What line items count that have no amount in the other edition: they decide a part of the change that is no real one. */
  readonly incomparable: { readonly before: Micro; readonly after: Micro };
  readonly verdict: BandVerdict;
  /** By service, the largest change first. */
  readonly causes: readonly ImpactCause[];
  readonly reasons: readonly ChangeReason[];
}

const shareOf = (change: Micro, base: Micro): number | null => (base > 0 ? change / base : null);

function sideOf(share: number | null, { low, high }: ChangeBand): Exclude<BandVerdict, "uncertain"> {
  if (share === null) return "unknown";
  if (share < low) return "below";
  return share > high ? "above" : "within";
}

const isIncomparable = ({ reasons }: ItemChange): boolean => reasons.includes("unknownBefore") || reasons.includes("unknownAfter");

/** What is not known on one side counts on neither; where the two answers differ, there is none. */
function verdictOf(before: Micro, after: Micro, incomparable: MemberImpact["incomparable"], band: ChangeBand): BandVerdict {
  const side = (from: Micro, to: Micro) => sideOf(shareOf(subtract(to, from), from), band);
  const [whole, comparable] = [side(before, after), side(subtract(before, incomparable.before), subtract(after, incomparable.after))];
  return whole === comparable ? whole : "uncertain";
}

function causesOf(changed: readonly ItemChange[], to: Edition): readonly ImpactCause[] {
  const services = [...new Set(changed.map(({ charge }) => charge.service))];
  const causes = services.map((service): ImpactCause => {
    const own = changed.filter(({ charge }) => charge.service === service);
    const label: Localized = { nl: serviceLabel(to, service, "nl"), en: serviceLabel(to, service, "en") };
    return { service, label, change: sum(own.map(({ difference }) => difference)), reasons: [...new Set(own.flatMap(({ reasons }) => reasons))] };
  });
  return causes.sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
}

/** Both reservations are of this member's profile. */
export function impactOn(member: Member, before: Reservation, after: Reservation, band: ChangeBand): MemberImpact {
  const compared = compareReservations(before, after);
  const changed = compared.items.filter(({ charge }) => charge.period === "annual");
  const change = compared.difference.annual;
  const causes = causesOf(changed, after.edition);
  const unknown = changed.filter(isIncomparable);
  const incomparable = { before: sum(unknown.map((item) => item.before ?? ZERO)), after: sum(unknown.map((item) => item.after ?? ZERO)) };
  return {
    member,
    before,
    after,
    change,
    share: shareOf(change, before.total.annual),
    incomparable,
    verdict: verdictOf(before.total.annual, after.total.annual, incomparable, band),
    causes,
    reasons: [...new Set(causes.flatMap(({ reasons }) => reasons))],
  };
}
