/** Verdicts of one invoice as its lines' reports, with the causes of what differs. */
import { type Micro, ZERO, subtract, sum } from "../money";
import { lineAdjustment } from "./diagnosis/causes/line-adjustments";
import { notDue } from "./diagnosis/causes/not-due";
import { type Difference, type Explained, diagnose } from "./diagnosis/diagnose";
import { alternativesOf } from "./diagnosis/search";
import { type Subject, subjectsOf } from "./diagnosis/variant";
import { judgements } from "./judging/words";
import { dueTogether } from "./matching/several";
import type { Verdict } from "./judging/verdict";
import type { Netting } from "./netting/netting";
import type { ReconciliationOptions } from "./options";
import type { Diagnosis, LineReport, SharedCause } from "./report";
import type { ExpectationOf } from "./standing";
import { type Steps, mapInSteps } from "./steps";

export interface Reporting {
  readonly netting: Netting;
  readonly approvals: NonNullable<ReconciliationOptions["approvals"]>;
  readonly expectationOf: ExpectationOf;
  readonly catalogue: Subject["catalogue"];
}

const NOTHING: Explained = { diagnosis: [], suggestions: [] };

function differenceOf({ entry, state, whole, swapped }: Verdict, { expectationOf, catalogue }: Reporting): Difference | null {
  const expectation = expectationOf(entry.period.year);
  if (state !== "discrepancy" || !whole || !expectation || swapped) return null;
  const subjects = subjectsOf({ expectation, catalogue, period: entry.period, demands: whole.match.demands });
  const known = subjects.map((subject) => ({ subject, alternatives: alternativesOf(subject, dueTogether(subject.demands)) }));
  const told = known.find(({ alternatives }) => alternatives.singles(whole.amount).length > 0) ?? known[0];
  return told ? { line: entry.line.id, ...told, amount: whole.amount } : null;
}

/** What is known of a line without looking for causes: it stands twice, it is not due, or it names its own reduction. */
function ownDiagnosis({ entry, state, charges, items, whole, judgement }: Verdict, { expectationOf }: Reporting): readonly Diagnosis[] {
  if (state === "duplicate") return [{ code: "counted-twice", cause: "duplicate", explanation: judgement, amount: entry.amount, step: 1, steps: 1 }];
  const expectation = expectationOf(entry.period.year);
  const [charge] = charges;
  if (state === "unexpected" && expectation && charge !== undefined && items.length === 0) return notDue(expectation, charge, entry.period, entry.amount);
  return state === "discrepancy" && whole ? lineAdjustment(entry.line, whole.expected, whole.amount) : [];
}

function reportOf({ entry, ...verdict }: Verdict, { diagnosis, suggestions }: Explained, { netting, approvals }: Reporting): LineReport {
  const { key, invoice, line, period } = entry;
  // What was set off against a line is expected on the line that did so.
  const off = (netting.off.get(key) ?? []).map((change) => change.line.amount);
  const isNetted = off.length > 0 && verdict.state === "match" && verdict.charges.length > 0;
  const judgement = isNetted ? judgements.rightAfterNetting((netting.off.get(key) ?? []).map((change) => change.invoice.number).join(", ")) : verdict.judgement;
  const invoiced = netting.replacedBy.has(invoice) ? ZERO : line.amount;
  const expected: Micro | null = verdict.expected === null ? null : subtract(verdict.expected, sum(off));
  const approval = verdict.state === "match" || verdict.state === "within-tolerance" ? null : (approvals[key] ?? null);
  return {
    key,
    invoice,
    line,
    period,
    charges: verdict.charges,
    items: verdict.items,
    expected,
    invoiced,
    difference: expected === null ? null : subtract(invoiced, expected),
    state: approval ? "allowed" : verdict.state,
    matchedBecause: verdict.matchedBecause,
    score: verdict.score,
    judgement: approval ? judgements.approved(approval) : judgement,
    diagnosis,
    suggestions,
    approval,
    swapped: verdict.swapped ?? [],
    doubt: verdict.doubt ?? null,
  };
}

/** Lines that are reported before a pause: some milliseconds. */
const A_FEW = 100;

/** The verdicts are of one invoice, in the order of its lines. */
export function* lineReports(verdicts: readonly Verdict[], reporting: Reporting): Steps<{ readonly lines: readonly LineReport[]; readonly causes: readonly SharedCause[] }> {
  const differences = new Map<Verdict, Difference>();
  for (const verdict of verdicts) {
    const difference = differenceOf(verdict, reporting);
    if (!difference) continue;
    differences.set(verdict, difference);
    yield null;
  }
  const { explained, causes } = yield* diagnose([...differences.values()]);
  const lines = yield* mapInSteps(verdicts, A_FEW, (verdict) => {
    const difference = differences.get(verdict);
    const found = (difference && explained.get(difference)) ?? NOTHING;
    const own = ownDiagnosis(verdict, reporting);
    const others = own.length > 0 ? found.diagnosis.filter(({ steps }) => steps === 1) : found.diagnosis;
    return reportOf(verdict, { diagnosis: [...own, ...others], suggestions: own.length > 0 ? [] : found.suggestions }, reporting);
  });
  return { lines, causes };
}
