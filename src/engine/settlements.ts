/** What every member is to pay or to receive when the tariffs of a year are corrected. */
import { type Micro, subtract, sum } from "../money";
import { type Edition, TariffFailure } from "../tariff";
import type { Member } from "./members/member";
import { grandTotal } from "./reservation";
import { type Settlement, settle } from "./settlement";

export interface MemberSettlement {
  readonly member: Member;
  readonly settlement: Settlement;
}

export interface UnsettledMember {
  readonly member: Member;
  readonly failure: TariffFailure;
}

export interface Settlements {
  readonly charged: Edition;
  readonly due: Edition;
  /** In the order of the table. */
  readonly members: readonly MemberSettlement[];
  /** Members without a total in one of the editions: never left out silently. */
  readonly unsettled: readonly UnsettledMember[];
  /** Of the members that are settled; the differences of `members` add up to `difference`. */
  readonly totals: { readonly charged: Micro; readonly due: Micro; readonly difference: Micro };
}

/** Settles every member of a table. The two editions are of one year; whoever asks sees to that. */
export function settleMembers(members: readonly Member[], charged: Edition, due: Edition): Settlements {
  const settled: MemberSettlement[] = [];
  const unsettled: UnsettledMember[] = [];
  for (const member of members) {
    try {
      settled.push({ member, settlement: settle(member.profile, charged, due) });
    } catch (error) {
      if (!(error instanceof TariffFailure)) throw error;
      unsettled.push({ member, failure: error });
    }
  }
  const totalOf = (side: "charged" | "due"): Micro => sum(settled.map(({ settlement }) => grandTotal(settlement.totals[side])));
  const [was, is] = [totalOf("charged"), totalOf("due")];
  return { charged, due, members: settled, unsettled, totals: { charged: was, due: is, difference: subtract(is, was) } };
}
