/** Charges that were due in the months that were invoiced, and stand on no invoice; and what of the year is still to come. */
import type { Expectation } from "../expectation";
import { isAdvice } from "../expectation";
import { judgements } from "../judging/words";
import { missingKey } from "../keys";
import type { Ledger } from "../ledger";
import { MONTHS, monthBits } from "../period";
import type { ReconciliationOptions } from "../options";
import type { LineItem } from "../../engine";
import type { Micro } from "../../money";
import type { MissingCharge, OutstandingCharge } from "../report";
import { dueShare } from "../share";

const ALL_MONTHS = monthBits({ first: 1, last: MONTHS });
const WHOLE_YEAR = { first: 1, last: MONTHS };

/** What remains of an item in some months; a one-off item is due when the whole year was invoiced. */
function restOf(item: LineItem, months: number, claimed: number): Micro | null {
  if (isAdvice(item)) return null;
  if (item.period === "oneOff") return months === ALL_MONTHS ? dueShare(item, WHOLE_YEAR, claimed) : null;
  return dueShare(item, WHOLE_YEAR, claimed | (ALL_MONTHS & ~months));
}

/** `invoiced`: the months, as bits, that any invoice of the year is about. */
export function missingCharges(expectation: Expectation, invoiced: number, ledger: Ledger, approvals: NonNullable<ReconciliationOptions["approvals"]>): readonly MissingCharge[] {
  const { year, items } = expectation;
  return [...items.values()].flatMap((item): MissingCharge[] => {
    const expected = restOf(item, invoiced, ledger.claimed(year, item.charge.id));
    if (expected === null || expected === 0) return [];
    const key = missingKey(year, item.charge.id);
    const approval = approvals[key] ?? null;
    const explanation = { nl: judgements.missing(item.charge.label.nl).nl, en: judgements.missing(item.charge.label.en).en };
    return [{ key, charge: item.charge.id, item, year, expected, state: approval ? "allowed" : "missing", approval, explanation }];
  });
}

/** What of the whole year is on no invoice yet, what is missing included; null where its amount is not known. */
export function outstandingCharges({ year, items }: Expectation, ledger: Ledger): readonly OutstandingCharge[] {
  return [...items.values()].flatMap((item): OutstandingCharge[] => {
    const charge = item.charge.id;
    const claimed = ledger.claimed(year, charge);
    if (item.charge.model === "unpriced" && item.charge.why === "proMemorie") return [];
    const expected = dueShare(item, WHOLE_YEAR, claimed);
    if (expected === null) return claimed === 0 ? [{ charge, item, expected: null }] : [];
    return expected === 0 ? [] : [{ charge, item, expected }];
  });
}
