/** Lines of one invoice and one period, matched to what is due in it; no line twice, and no charge twice. */
import type { InvoiceLine } from "../../invoice";
import { bestAssignment } from "./assignment";
import { Sums } from "./combinations";
import { withPlainTexts } from "./contradictions";
import { type PairContext, type PairScore, names, scorePair } from "./pair-score";
import { candidates, exactSeveral, gathered, widened, withLeftOut } from "./several";
import { type Steps, mapInSteps } from "../steps";
import type { TextReading, TextScorer } from "./text-score";
import type { Demand, Entry, Explains, Match } from "./types";

export interface Matched {
  readonly matches: readonly Match[];
  readonly unmatched: readonly Entry[];
}

export interface Matching {
  readonly read: TextScorer;
  /** The charges that the profile has, those that were invoiced already too. */
  readonly owed: readonly string[];
  readonly explains: Explains;
}
/** Lines that are looked at before a pause: some milliseconds. */
const A_FEW = 100;

/** Of more lines that could be the same charge, the first are looked at. */
const MOST_LOOKED_AT = 50;

function append<Key>(lists: Map<Key, Entry[]>, key: Key, entry: Entry): void {
  const list = lists.get(key);
  if (list) list.push(entry);
  else lists.set(key, [entry]);
}

/** Per amount how many charges are due that have it. */
function countAmounts(demands: readonly Demand[]): (amount: number) => boolean {
  const counts = new Map<number, number>();
  for (const { expected } of demands) if (expected !== null) counts.set(expected, (counts.get(expected) ?? 0) + 1);
  return (amount) => counts.get(amount) === 1;
}

/** A line's text with what its own reductions and surcharges are called: "e-Suite" less "pakketkorting" is both. */
const wholeText = ({ text, adjustments }: InvoiceLine): string => [text, ...adjustments.map(({ reason }) => reason)].join("; ");

/** Lines that are several charges to the cent, the first that comes takes them; a charge that another line is to the cent is not taken. */
function* takeSeveral(entries: readonly Entry[], demands: readonly Demand[], read: (text: string) => TextReading): Steps<readonly Match[]> {
  const open = new Set(demands);
  const isExact = (entry: Entry, { charge, expected }: Demand): boolean => entry.amount === expected && names(read(entry.line.text), charge);
  const amounts = new Map<number, Entry[]>();
  for (const entry of entries) append(amounts, entry.amount, entry);
  for (const demand of demands) if (demand.expected !== null && (amounts.get(demand.expected) ?? []).slice(0, MOST_LOOKED_AT).some((entry) => isExact(entry, demand))) open.delete(demand);
  const sums = new Sums();
  const found = yield* mapInSteps(entries, A_FEW, (entry): readonly Match[] => {
    if (open.size < 2) return [];
    const reading = read(wholeText(entry.line));
    const isSingle = demands.some((demand) => demand.expected === entry.amount && (names(reading, demand.charge) || candidates(reading, [demand]).length > 0));
    const match = isSingle ? null : exactSeveral(entry, reading, [...open], sums);
    for (const demand of match?.demands ?? []) open.delete(demand);
    return match ? [match] : [];
  });
  return found.flat();
}

function* assign(entries: readonly Entry[], demands: readonly Demand[], { read, owed, explains }: Matching): Steps<readonly Match[]> {
  const isOnlyOne = countAmounts(demands);
  const contexts = yield* mapInSteps(entries, A_FEW, (entry): readonly [Entry, PairContext] => {
    const reading = read(entry.line.text);
    return [entry, { reading, explains, isOnlyOne, bestOwed: Math.max(0, ...owed.map((charge) => reading.scores.get(charge)?.score ?? 0)) }];
  });
  const pairs: (readonly (PairScore | null)[])[] = [];
  for (const demand of demands) pairs.push(yield* mapInSteps(contexts, A_FEW, ([entry, context]) => scorePair(entry, demand, context)));
  const scores = pairs.map((row) => Float64Array.from(row, (pair) => pair?.score ?? 0));
  return bestAssignment(scores, entries.length).flatMap(([row, column]): Match[] => {
    const pair: PairScore | null | undefined = pairs[row]?.[column];
    const [demand, entry] = [demands[row], entries[column]];
    return pair && demand && entry ? [{ entries: [entry], demands: [demand], because: pair.because, score: Math.min(1, pair.score) }] : [];
  });
}

export function* matchLines(entries: readonly Entry[], demands: readonly Demand[], matching: Matching): Steps<Matched> {
  const { read, explains } = matching;
  const several = yield* takeSeveral(entries, demands, read);
  const takenEntries = new Set(several.flatMap((match) => match.entries));
  const takenDemands = new Set(several.flatMap((match) => match.demands));
  const free = demands.filter((demand) => !takenDemands.has(demand));
  const assigned = yield* assign(
    entries.filter((entry) => !takenEntries.has(entry)),
    free,
    matching,
  );
  const single = withPlainTexts(assigned, free, read);
  for (const match of single) {
    for (const entry of match.entries) takenEntries.add(entry);
    for (const demand of match.demands) takenDemands.add(demand);
  }
  const byCharge = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (takenEntries.has(entry)) continue;
    const reading = read(entry.line.text);
    for (const [charge] of reading.scores) if (names(reading, charge)) append(byCharge, charge, entry);
  }
  const finished = yield* mapInSteps(single, 1, (match) => {
    const [entry] = match.entries;
    const [demand] = match.demands;
    if (!entry || !demand || match.isByText) return match;
    const rest = (byCharge.get(demand.charge) ?? []).filter((one) => !takenEntries.has(one)).slice(0, MOST_LOOKED_AT);
    const gatheredMatch = gathered(match, rest, explains);
    for (const one of gatheredMatch.entries) takenEntries.add(one);
    if (gatheredMatch !== match) return gatheredMatch;
    const wide = widened(
      match,
      read(entry.line.text),
      demands.filter((one) => !takenDemands.has(one)),
      explains,
    );
    for (const one of wide.demands) takenDemands.add(one);
    return wide;
  });
  const whole = yield* mapInSteps(several, 1, (match) => {
    const [entry] = match.entries;
    if (!entry) return match;
    const wide = withLeftOut(
      match,
      read(wholeText(entry.line)),
      demands.filter((one) => !takenDemands.has(one)),
      explains,
    );
    for (const one of wide.demands) takenDemands.add(one);
    return wide;
  });
  const place = new Map(demands.map((demand, index) => [demand, index]));
  const inOrder = (match: Match): Match => ({ ...match, demands: [...match.demands].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)) });
  return { matches: [...whole, ...finished].map(inOrder), unmatched: entries.filter((entry) => !takenEntries.has(entry)) };
}
