/**
 * Lines that the amounts put with one charge while their texts name another one. Where such lines stand round in each
 * other's places, the texts decide: nobody can say whether texts or amounts were swapped, and a line that speaks of hosting
 * is not right at the amount of something else. A line that no other stands in for stays with the charge of its amount, and says so.
 */
import { isSameItem, pairByText } from "./pair-score";
import type { TextReading, TextScorer } from "./text-score";
import type { Demand, Match, Misnamed } from "./types";

/** A text names a charge this well before it stands against an amount that fits another one to the cent. */
const PLAIN = 0.7;
/** "Hosting e-Suite" names the e-Suite as well, at 0,75 of hosting: what is named better than this is not contradicted. */
const NAMED_TOO = 0.8;

const scoreOf = ({ scores }: TextReading, { charge }: Demand): number => scores.get(charge)?.score ?? 0;

/** The charge that is due and that a line's text plainly names, in place of the one whose amount it has. */
function named({ entries: [entry], demands: [own] }: Match, demands: readonly Demand[], read: TextScorer): Demand | null {
  if (!entry || !own || entry.amount !== own.expected || isSameItem(entry, own)) return null;
  const reading = read(entry.line.text);
  const best = demands.reduce<Demand | null>((one, other) => (one && scoreOf(reading, one) >= scoreOf(reading, other) ? one : other), null);
  if (!best || best === own || best.expected === null || best.expected === own.expected) return null;
  const score = scoreOf(reading, best);
  return score >= PLAIN && scoreOf(reading, own) < NAMED_TOO * score ? best : null;
}

/** Whether one comes back to where it started, going from each match to that of the charge which its text names. */
function isRound(start: Match, next: (match: Match) => Match | undefined): boolean {
  const seen = new Set<Match>();
  for (let match = next(start); match && !seen.has(match); match = next(match)) {
    if (match === start) return true;
    seen.add(match);
  }
  return false;
}

/** Matches of one line and one charge each; those that stand in each other's places are by their texts. */
export function withPlainTexts(matches: readonly Match[], demands: readonly Demand[], read: TextScorer): readonly Match[] {
  const rather = new Map(matches.flatMap((match) => {
    const found = named(match, demands, read);
    return found ? [[match, found] as const] : [];
  }));
  if (rather.size === 0) return matches;
  const holder = new Map(matches.flatMap((match) => match.demands.map((demand) => [demand, match] as const)));
  const next = (match: Match): Match | undefined => {
    const demand = rather.get(match);
    return demand && holder.get(demand);
  };
  const isExact = (match: Match | undefined): boolean => match?.entries[0]?.amount === match?.demands[0]?.expected;
  return matches.map((match): Match => {
    const [demand, [entry]] = [rather.get(match), match.entries];
    if (!demand || !entry) return match;
    if (isRound(match, next)) {
      return { entries: match.entries, demands: [demand], ...pairByText(entry, demand, read(entry.line.text)), isByText: true };
    }
    const held = holder.get(demand);
    return held && isExact(held) ? match : { ...match, rather: demand };
  });
}

/** Exact matches whose text plainly names the charge of a misnamed line: the two were swapped, on two invoices. */
export function withMisnamed(matches: readonly Match[], misnamed: readonly Misnamed[], read: TextScorer): readonly Match[] {
  if (misnamed.length === 0) return matches;
  return matches.map((match): Match => {
    const { entries: [entry], demands: [own] } = match;
    if (!entry || !own || match.rather || match.entries.length > 1 || match.demands.length > 1 || entry.amount !== own.expected || isSameItem(entry, own)) return match;
    const { scores } = read(entry.line.text);
    const scoreOfCharge = (charge: string): number => scores.get(charge)?.score ?? 0;
    const across = misnamed.find(({ item: { charge: { id } } }) => scoreOfCharge(id) >= PLAIN && scoreOfCharge(own.charge) < NAMED_TOO * scoreOfCharge(id));
    return across ? { ...match, across } : match;
  });
}
