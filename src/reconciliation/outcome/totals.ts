import { type Micro, ZERO, add, subtract, sum } from "../../money";
import type { LineReport, MissingCharge, ReportTotals } from "../report";

/** What lines come to, with what is missing; a line whose amount is not known counts in `invoiced` and in `unassessed`. */
export function totalsOf(lines: readonly LineReport[], missing: readonly MissingCharge[] = []): ReportTotals {
  const expected = add(sum(lines.map((line) => line.expected ?? ZERO)), sum(missing.map((one) => one.expected)));
  const invoiced = sum(lines.map((line) => line.invoiced));
  const unassessed = sum(lines.flatMap((line): Micro[] => (line.expected === null ? [line.invoiced] : [])));
  return { expected, invoiced, difference: subtract(invoiced, expected), unassessed };
}
