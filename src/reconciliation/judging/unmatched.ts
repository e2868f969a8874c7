/** Lines that no charge is left for: twice, not assessable, or unexpected; never fine. */
import { ZERO } from "../../money";
import type { LineItem } from "../../engine";
import type { Localized } from "../../tariff";
import type { Expectation } from "../expectation";
import type { Ledger } from "../ledger";
import { clearestCharge, clearestFor } from "../matching/pair-score";
import { textScorer } from "../matching/text-score";
import type { Entry } from "../matching/types";
import { isShare } from "../share";
import { type Verdict, withoutCharge } from "./verdict";
import { judgements } from "./words";

function labelOf({ edition }: Expectation, id: string): string {
  return edition.charges.find((charge) => charge.id === id)?.label.nl ?? id;
}

/** The earlier line that this one repeats: for the same months the same amount, or that of the whole charge. */
function repeated(entry: Entry, item: LineItem, ledger: Ledger): Entry | null {
  const earlier = ledger.lines(entry.period, item.charge.id).filter((one) => one !== entry);
  return earlier.find(({ amount }) => amount === entry.amount) ?? (isShare(entry.amount, item, entry.period) ? (earlier[0] ?? null) : null);
}

/** What is given back is about another invoice, and not about what is due. */
function creditJudgement({ corrects }: Entry["invoice"]): Localized {
  return corrects.length === 0 ? judgements.creditAlone : judgements.creditUnfit(corrects.map(({ number }) => number).join(", "));
}

export function judgeUnmatched(entry: Entry, expectation: Expectation, ledger: Ledger): Verdict {
  const isCredit = entry.invoice.type === "credit-note" && entry.amount < 0;
  const reading = textScorer(expectation.edition)(entry.line.text);
  const charge = isCredit ? clearestCharge(reading) : clearestFor(reading, entry.amount, (id) => expectation.items.get(id)?.amount ?? null);
  if (charge === null) return withoutCharge(entry, "unexpected", isCredit ? creditJudgement(entry.invoice) : judgements.noCharge, ZERO);
  const item = expectation.items.get(charge);
  const label = labelOf(expectation, charge);
  const known: Verdict = { ...withoutCharge(entry, "unexpected", judgements.notTaken(label), ZERO), charges: [charge], items: item ? [item] : [] };
  if (isCredit) return { ...known, judgement: creditJudgement(entry.invoice) };
  if (!item) return known;
  if (item.amount === null) return { ...known, state: "unassessable", expected: null, judgement: item.charge.model === "unpriced" ? judgements.noAmount : judgements.noCost };
  const earlier = repeated(entry, item, ledger);
  if (earlier) return { ...known, state: "duplicate", judgement: judgements.duplicateLine(label, earlier.invoice.number, earlier.line.id) };
  return { ...known, judgement: ledger.lines(entry.period, charge).length > 0 ? judgements.notAgain(label) : judgements.noCharge };
}
