/** What is said of a line, before causes are looked for. */
import { type Micro, ZERO, subtract, sum } from "../../money";
import type { Localized } from "../../tariff";
import type { LineItem } from "../../engine";
import { dueOf, partOfYear } from "../matching/rounding";
import type { Entry, Match } from "../matching/types";
import { isAdvice } from "../expectation";
import type { LineState } from "../report";
import { judgements } from "./words";

export interface Verdict {
  readonly entry: Entry;
  readonly charges: readonly string[];
  readonly items: readonly LineItem[];
  readonly expected: Micro | null;
  readonly state: Exclude<LineState, "missing">;
  readonly matchedBecause: Localized | null;
  readonly score: number;
  readonly judgement: Localized;
  /** What a cause has to explain: the lines of a match together; null where nothing is to be explained. */
  readonly whole: { readonly match: Match; readonly expected: Micro; readonly amount: Micro } | null;
  /** Ids of the lines that have each other's amounts, with its own. */
  readonly swapped?: readonly string[];
  /** What is to be looked at although the line is right. */
  readonly doubt?: Localized;
}

export const withoutCharge = (entry: Entry, state: Verdict["state"], judgement: Localized, expected: Micro | null): Verdict => ({
  entry,
  charges: [],
  items: [],
  expected,
  state,
  matchedBecause: null,
  score: 0,
  judgement,
  whole: null,
});

function unknownBecause({ charge, amount }: LineItem, item: LineItem): Localized | null {
  if (isAdvice(item)) return judgements.advice;
  if (amount !== null) return null;
  return charge.needs === "actualCost" && charge.model !== "unpriced" ? judgements.noCost : judgements.noAmount;
}

/** Only a charge that is settled after calculation may differ, and only when it is charged, not given back. */
function isAllowed({ demands }: Match, amount: Micro): boolean {
  return amount > 0 && demands.length > 0 && demands.every(({ item }) => item.certainty === "afterCalculation");
}

/** Of the part that ends the year: whether it is an equal part, or what those before it leave. */
function rightBecause({ entries, demands }: Match, amount: Micro): Localized {
  const due = sum(demands.map((demand) => demand.expected ?? ZERO));
  if (entries.length > 1 && demands.length === 1 && amount !== due) return judgements.equalLines(subtract(due, amount));
  const part = partOfYear(demands, amount);
  if (part) return part.isEqual ? judgements.equalPart(part.over) : judgements.restOfYear(part.equal);
  return amount === due ? judgements.match : judgements.roundedTogether;
}

function stateOf(match: Match, residual: Micro, amount: Micro, tolerance: Micro): { readonly state: Verdict["state"]; readonly judgement: Localized } {
  if (residual === 0) return { state: "match", judgement: rightBecause(match, amount) };
  if (Math.abs(residual) <= tolerance) return { state: "within-tolerance", judgement: judgements.withinTolerance(residual) };
  if (isAllowed(match, amount)) return { state: "allowed", judgement: judgements.afterCalculation(residual) };
  return { state: "discrepancy", judgement: judgements.discrepancy(residual) };
}

/** The largest of the lines carries the difference of them all; the others are as they are. */
function carrierOf(entries: readonly Entry[]): Entry | undefined {
  return entries.reduce<Entry | undefined>((largest, entry) => (largest && Math.abs(largest.amount) >= Math.abs(entry.amount) ? largest : entry), undefined);
}

/** Why a line that is right is to be looked at still: its text names another charge. */
function doubtOf({ rather, across }: Match): Localized | null {
  if (rather) return judgements.namesRather(rather.item.charge.label);
  return across ? judgements.swappedAcross(across.item.charge.label, across.entry.invoice.number, across.entry.line.id) : null;
}

const joined = (one: Localized, other: Localized): Localized => ({ nl: `${one.nl} ${other.nl}`, en: `${one.en} ${other.en}` });

/** A verdict for every line of a match. The tolerance, of one line, is held against what remains of them together. */
export function judge(match: Match, tolerance: Micro): readonly Verdict[] {
  const { entries, demands, because, score } = match;
  const common = { charges: demands.map(({ charge }) => charge), items: demands.map(({ item }) => item), matchedBecause: because, score };
  const unknown = demands.map(({ item }) => unknownBecause(item, item)).find((why) => why !== null);
  if (unknown) return entries.map((entry) => ({ ...common, entry, expected: null, state: "unassessable", judgement: unknown, whole: null }));
  const amount = sum(entries.map((entry) => entry.amount));
  const expected = dueOf(match);
  const residual = subtract(amount, expected);
  const { state, judgement } = stateOf(match, residual, amount, tolerance);
  const carrier = carrierOf(entries);
  const doubt = state === "match" ? doubtOf(match) : null;
  return entries.map((entry) => {
    const isCarrier = entry === carrier;
    return { ...common, entry, expected: isCarrier ? subtract(entry.amount, residual) : entry.amount, state, judgement: doubt ? joined(judgement, doubt) : judgement, ...(doubt ? { doubt } : {}), whole: isCarrier ? { match, expected, amount } : null };
  });
}
