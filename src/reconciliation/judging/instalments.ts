/**
 * A charge that more than one invoice bills in parts, for the same months: an advance and what remained, or the whole with
 * the advance taken off again. Each by itself differs; where together they are what is due to the cent, all of them are right.
 */
import { type Micro, sum } from "../../money";
import { Sums } from "../matching/combinations";
import type { Verdict } from "./verdict";
import { judgements } from "./words";

const keyOf = ({ entry: { period } }: Verdict, charge: string): string => [period.year, period.first, period.last, charge].join("|");

/** The charge of a line that came to be too much: it is due once, and another invoice has it already. A credit note that names no invoice is no part. */
function surplusOf({ entry, charges, items, state, whole }: Verdict): string | null {
  const [charge, ...more] = charges;
  if (charge === undefined || more.length > 0 || items.length !== 1 || entry.invoice.type === "credit-note") return null;
  const isNothingDue = state === "discrepancy" && whole !== null && whole.expected === 0 && whole.match.entries.length === 1;
  return state === "unexpected" || state === "duplicate" || isNothingDue ? charge : null;
}

interface Part {
  readonly verdicts: readonly Verdict[];
  readonly amount: Micro;
}

/** Of what the others bill, that which with the first is due; null where nothing does, or all of it is of one invoice. */
function together(first: Part, others: readonly Part[], due: Micro): readonly Part[] | null {
  const all = [first, ...others];
  const found = sum(all.map(({ amount }) => amount)) === due ? all : (new Sums().find(all.map(({ amount }) => amount), due)?.flatMap((index) => all[index] ?? []) ?? []);
  const invoices = new Set(found.flatMap(({ verdicts }) => verdicts.map(({ entry }) => entry.invoice)));
  return found.includes(first) && invoices.size > 1 ? found : null;
}

/** Verdicts of all invoices; gives those that change. */
export function instalments(verdicts: readonly Verdict[]): ReadonlyMap<Verdict, Verdict> {
  const surplus = new Map<string, Part[]>();
  for (const verdict of verdicts) {
    const charge = surplusOf(verdict);
    if (charge === null) continue;
    const key = keyOf(verdict, charge);
    const part: Part = { verdicts: [verdict], amount: verdict.entry.amount };
    const list = surplus.get(key);
    if (list) list.push(part);
    else surplus.set(key, [part]);
  }
  const byEntry = new Map(surplus.size === 0 ? [] : verdicts.map((verdict) => [verdict.entry, verdict] as const));
  const changed = new Map<Verdict, Verdict>();
  for (const verdict of verdicts) {
    const { whole, state } = verdict;
    const [demand, ...more] = whole?.match.demands ?? [];
    if (state !== "discrepancy" || !whole || whole.expected === 0 || !demand || more.length > 0) continue;
    const own: Part = { verdicts: whole.match.entries.flatMap((entry) => byEntry.get(entry) ?? []), amount: whole.amount };
    const found = together(own, surplus.get(keyOf(verdict, demand.charge)) ?? [], whole.expected);
    if (!found) continue;
    const parts = found.flatMap((part) => part.verdicts);
    const numbers = [...new Set(parts.map(({ entry }) => entry.invoice.number))];
    for (const part of parts) changed.set(part, { ...part, state: "match", expected: part.entry.amount, whole: null, judgement: judgements.instalment(numbers) });
  }
  return changed;
}
