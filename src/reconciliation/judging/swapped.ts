/** Lines of one invoice that have each other's amounts to the cent: texts or amounts were swapped, and together they are right. */
import { type Micro, subtract } from "../../money";
import type { Demand } from "../matching/types";
import type { Verdict } from "./verdict";
import { judgements } from "./words";

/** A line that differs from its only charge. */
interface Differing {
  readonly verdict: Verdict;
  readonly demand: Demand;
  readonly amount: Micro;
  readonly expected: Micro;
}

function differing(verdict: Verdict): readonly Differing[] {
  const { whole, state } = verdict;
  if (!whole || state !== "discrepancy" || whole.match.entries.length > 1 || whole.match.demands.length > 1) return [];
  return whole.match.demands.map((demand) => ({ verdict, demand, amount: whole.amount, expected: whole.expected }));
}

/** The lines round which the amounts go, from this one; null where the round does not close. */
function roundOf(start: Differing, owner: (amount: Micro) => Differing | null): readonly Differing[] | null {
  const round = [start];
  let next = owner(start.amount);
  for (; next && !round.includes(next); next = owner(next.amount)) round.push(next);
  return next === start && round.length > 1 ? round : null;
}

/** Verdicts of one invoice. An amount that is due on two of the lines tells nothing. */
export function withSwapped(verdicts: readonly Verdict[]): readonly Verdict[] {
  const all = verdicts.flatMap(differing);
  const owners = new Map<Micro, Differing | null>();
  for (const one of all) owners.set(one.expected, owners.has(one.expected) ? null : one);
  const rounds = new Map(all.map((one) => [one.verdict, roundOf(one, (amount) => owners.get(amount) ?? null)] as const));
  return verdicts.map((verdict): Verdict => {
    const round = rounds.get(verdict);
    const [own, other] = round ?? [];
    if (!round || !own || !other) return verdict;
    const inRound = new Set(round.map((one) => one.verdict));
    const lines = verdicts.filter((one) => inRound.has(one)).map(({ entry }) => entry.line.id);
    return { ...verdict, swapped: lines, judgement: judgements.swapped({ residual: subtract(own.amount, own.expected), label: other.demand.item.charge.label, line: other.verdict.entry.line.id, lines }) };
  });
}
