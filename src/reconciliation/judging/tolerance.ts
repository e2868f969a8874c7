/** The tolerance of an invoice as a whole: what is within that of a line may not add up to more. */
import { ZERO, subtract, sum } from "../../money";
import type { Tolerance } from "../options";
import type { Verdict } from "./verdict";
import { judgements } from "./words";

/** Verdicts of one invoice. The total counts as at least the tolerance of one line. */
export function withinTotal(verdicts: readonly Verdict[], { line, total }: Tolerance): readonly Verdict[] {
  const within = verdicts.flatMap(({ state, whole }) => (state === "within-tolerance" && whole ? [subtract(whole.amount, whole.expected)] : []));
  const together = sum(within);
  if (within.length === 0 || Math.abs(together) <= Math.max(line, total, ZERO)) return verdicts;
  return verdicts.map((verdict) => (verdict.state === "within-tolerance" ? { ...verdict, state: "discrepancy", judgement: judgements.tooMuchTogether(together) } : verdict));
}
