/** One line that covers several charges, and several lines that are one charge. */
import { type Micro, sum } from "../../money";
import type { Localized } from "../../tariff";
import { Sums } from "./combinations";
import { enumerated, isEnumeration, standsAlone } from "./enumerated";
import { nearness, names } from "./pair-score";
import { dueFor, equalLines, sumsToTry } from "./rounding";
import type { TextReading } from "./text-score";
import type { Demand, Entry, Explains, Match } from "./types";

/** Named in part, or by its service: a candidate for a line that covers several charges. */
const CANDIDATE_TEXT = 0.3;
const SEVERAL_SCORE = 0.9;
const WHOLE_SCORE = 0.7;
const NEAR_SCORE = 0.6;
/** Lines together this near to the charge are its parts, also when a difference remains: half of a nearness of 0,5 is 50%. */
const NEAR_ENOUGH = 0.45;

const labels = (demands: readonly Demand[]): Localized => ({
  nl: demands.map(({ item }) => item.charge.label.nl).join(" + "),
  en: demands.map(({ item }) => item.charge.label.en).join(" + "),
});

export const dueTogether = (demands: readonly Demand[]): Micro => sum(demands.flatMap(({ expected }) => (expected === null ? [] : [expected])));

/** The charges that a line's text names, whether by themselves or by their service; the best named first. */
export function candidates({ scores, services }: TextReading, demands: readonly Demand[]): readonly Demand[] {
  const score = ({ charge }: Demand): number => scores.get(charge)?.score ?? 0;
  return demands.filter((demand) => demand.expected !== null && (score(demand) >= CANDIDATE_TEXT || services.has(demand.item.charge.service))).sort((a, b) => score(b) - score(a));
}

const togetherBecause = (demands: readonly Demand[], exact: boolean): Localized => {
  const { nl, en } = labels(demands);
  return exact
    ? { nl: `De tekst past bij deze tariefregels, en samen zijn ze het bedrag tot op de cent: ${nl}`, en: `The text fits these charges, and together they are the amount to the cent: ${en}` }
    : { nl: `De tekst past bij deze tariefregels samen: ${nl}`, en: `The text fits these charges together: ${en}` };
};

/** So many charges add up to an amount by no accident, whatever the text names besides. */
const BEYOND_CHANCE = 4;

/** Everything that is due, or everything annual, in one line. */
function everything(entry: Entry, demands: readonly Demand[]): readonly Demand[] | null {
  const priced = demands.filter(({ expected }) => expected !== null && expected !== 0);
  const annual = priced.filter(({ item }) => item.period === "annual");
  return [priced, annual].find((set) => set.length > 1 && dueFor(set, entry.amount) === entry.amount) ?? null;
}

/** One line that is several charges to the cent. */
export function exactSeveral(entry: Entry, reading: TextReading, demands: readonly Demand[], sums: Sums): Match | null {
  const named = candidates(reading, demands);
  for (const { amounts, total } of sumsToTry(named, entry.amount)) {
    const set = (sums.find(amounts, total) ?? []).flatMap((index) => named[index] ?? []);
    if (set.length > 0 && dueFor(set, entry.amount) === entry.amount) return { entries: [entry], demands: set, because: togetherBecause(set, true), score: SEVERAL_SCORE };
  }
  const all = everything(entry, demands);
  const isTold = named.length === 0 || reading.best < CANDIDATE_TEXT || (all !== null && all.length >= BEYOND_CHANCE);
  return all && isTold ? { entries: [entry], demands: all, because: togetherBecause(all, true), score: WHOLE_SCORE } : null;
}

/** Named this clearly beside another charge, it is meant to be on the line. */
const MEANT = 0.7;

/** The charges that a line's text names beside those that it was matched to. */
function meantToo(own: readonly Demand[], reading: TextReading, free: readonly Demand[]): readonly Demand[] {
  const listed = enumerated(reading);
  return own.every(({ charge }) => listed.has(charge)) ? free.filter(({ charge, expected }) => expected !== null && listed.has(charge)) : [];
}

/**
 * The charges that a text names so clearly that they are meant to be on its line. "WIM met hosting" speaks of the hosting of
 * WIM, and not of that of the e-Suite; "hosting en beheer e-Suite" names no more than whose hosting it is.
 */
function clearly({ scores, wordsFor }: TextReading, text: string, free: readonly Demand[]): readonly Demand[] {
  const clear = free.flatMap((demand) => {
    const score = demand.expected === null ? undefined : scores.get(demand.charge);
    return score && score.score >= MEANT && (!score.isBare || standsAlone(text, score.words)) ? [{ demand, ...score }] : [];
  });
  const isOfAnother = (words: readonly string[], score: number): boolean => clear.some((other) => other.score > score && words.every((word) => wordsFor(other.demand.charge).includes(word)));
  return clear.filter(({ words, score }) => !isOfAnother(words, score)).map(({ demand }) => demand);
}

/** "e-Suite en hosting" for the amount of e-Suite alone: the line means both, and one of them was left out. */
export function withLeftOut(match: Match, reading: TextReading, free: readonly Demand[], explains: Explains): Match {
  const [entry, ...others] = match.entries;
  if (!entry || others.length > 0 || !isEnumeration(entry.line.text) || entry.amount !== dueTogether(match.demands)) return match;
  const meant = [...new Set([...clearly(reading, entry.line.text, free), ...meantToo(match.demands, reading, free)])].filter(({ expected }) => (expected ?? 0) > 0);
  const set = [...match.demands, ...meant];
  return meant.length > 0 && explains(set, entry.amount) ? { ...match, demands: set, because: togetherBecause(set, false), score: NEAR_SCORE } : match;
}

/**
 * A line whose charge does not fit its amount, with the other charges that its text names: where one known cause gives
 * the amount from all of them, where the text enumerates them and nothing else, or where it joins them and they are nearer
 * to the amount.
 */
export function widened(match: Match, reading: TextReading, free: readonly Demand[], explains: Explains): Match {
  const [entry] = match.entries;
  const own = match.demands[0];
  if (!entry || !own || match.entries.length > 1 || match.demands.length > 1 || own.expected === null) return match;
  if (entry.amount === own.expected) return withLeftOut(match, reading, free, explains);
  if (explains([own], entry.amount)) return match;
  const meant = meantToo([own], reading, free);
  const named = [own, ...(meant.length > 0 ? meant : free.filter((demand) => demand.expected !== null && names(reading, demand.charge)))];
  const ofServices = [own, ...free.filter((demand) => demand.expected !== null && demand.item.period === "annual" && reading.services.has(demand.item.charge.service))];
  const sets = [named, ofServices].filter((set) => set.length > 1);
  const explained = sets.find((set) => explains(set, entry.amount));
  const isNearer = nearness(entry.amount, dueTogether(named)) > nearness(entry.amount, own.expected);
  const isAll = meant.length > 0 && meant.length === enumerated(reading).size - 1;
  const joined = named.length > 1 && isEnumeration(entry.line.text) && (isNearer || isAll) ? named : null;
  const set = explained ?? joined;
  return set ? { ...match, demands: set, because: togetherBecause(set, false), score: NEAR_SCORE } : match;
}

/** A charge with the further lines that its text names: where they add up to it, or to nearly all of it. */
export function gathered(match: Match, rest: readonly Entry[], explains: Explains): Match {
  const [demand] = match.demands;
  if (!demand || match.demands.length > 1 || demand.expected === null || rest.length === 0) return match;
  const { expected } = demand;
  const total = (entries: readonly Entry[]): Micro => sum(entries.map(({ amount }) => amount));
  if (total(match.entries) === expected) return match;
  const all = [...match.entries, ...rest];
  const found = new Sums().find(all.map(({ amount }) => amount), expected);
  const equal = equalLines(all, demand);
  const exact = total(all) === expected ? all : (found?.flatMap((index) => all[index] ?? []) ?? (equal && match.entries.every((entry) => equal.includes(entry)) ? equal : null));
  const isRepeated = new Set(all.map(({ amount }) => amount)).size < all.length;
  const isNear = !isRepeated && (explains([demand], total(all)) || nearness(total(all), expected) >= NEAR_ENOUGH) && !explains([demand], total(match.entries));
  const set = exact ?? (isNear ? all : null);
  if (!set) return match;
  const because: Localized = {
    nl: `${set.length} regels vormen samen deze tariefregel${exact ? ", tot op de cent" : ""}: ${demand.item.charge.label.nl}`,
    en: `${set.length} lines together are this charge${exact ? ", to the cent" : ""}: ${demand.item.charge.label.en}`,
  };
  return { entries: set, demands: match.demands, because, score: exact ? SEVERAL_SCORE : NEAR_SCORE };
}
