/** How well one line fits one charge: by the item's id, its text and its amount; and the words for it. */
import { type Language, type Micro, formatNumber } from "../../money";
import type { Localized } from "../../tariff";
import { normalText } from "../keys";
import type { TextReading, TextScore } from "./text-score";
import type { Demand, Entry, Explains } from "./types";

export interface PairScore {
  readonly score: number;
  readonly because: Localized;
}

/** With this much of a name in a text, the text alone is a ground. */
export const CLEAR_TEXT = 0.45;
/** With this much, it is a ground even where a charge is invoiced as a discount, or a discount as a charge. */
const SURE_TEXT = 0.7;
/** With this much, an amount must confirm it. */
const FAINT_TEXT = 0.2;
/** A charge whose name fits this much worse than the best one is not what the text says. */
const NEAR_BEST = 0.75;
/** "Hosting e-Suite" names e-Suite too: of the charges of a profile only the best named one may differ in amount, also where that one was invoiced already. */
const BEST_OWED = 0.95;

const TEXT_WEIGHT = 0.6;
const AMOUNT_WEIGHT = 0.4;
const EXPLAINED = 0.7;
const NEAR = 0.5;
/** What the name of a service alone says of one of its charges, where the amount says nothing. */
const BARE_TEXT = 0.5;
/** What is due without an amount is known by its text alone. */
const UNKNOWN_AMOUNT = 0.3;

export type AmountLikeness = "exact" | "explained" | "other" | "unknown";

/** From 0 to 0,5: how near an amount is to another, whatever its sign. */
export function nearness(amount: Micro, expected: Micro): number {
  const [a, b] = [Math.abs(amount), Math.abs(expected)];
  const most = Math.max(a, b);
  return most === 0 ? NEAR : NEAR * Math.max(0, 1 - (2 * Math.abs(a - b)) / most);
}

function likenessOf(entry: Entry, demand: Demand, explains: Explains): { readonly kind: AmountLikeness; readonly value: number } {
  if (demand.expected === null) return { kind: "unknown", value: UNKNOWN_AMOUNT };
  if (entry.amount === demand.expected) return { kind: "exact", value: 1 };
  // A line of nothing may be a remark: its text alone tells what it is.
  if (entry.amount !== 0 && explains([demand], entry.amount)) return { kind: "explained", value: EXPLAINED };
  return { kind: "other", value: nearness(entry.amount, demand.expected) };
}

const amountWords: Readonly<Record<AmountLikeness, Localized>> = {
  exact: { nl: "het bedrag is gelijk tot op de cent", en: "the amount is equal to the cent" },
  explained: { nl: "het bedrag volgt met één bekende oorzaak uit het tarief", en: "the amount follows from the tariff by one known cause" },
  other: { nl: "het bedrag wijkt af", en: "the amount differs" },
  unknown: { nl: "er is geen bedrag om mee te vergelijken", en: "there is no amount to compare with" },
};

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(", ");

export function scoreWords(score: number): Localized {
  const say = (language: Language): string => formatNumber(Math.round(score * 100) / 100, language);
  return { nl: `score ${say("nl")}`, en: `score ${say("en")}` };
}

/** "Tekst: 'hosting'; het bedrag is gelijk tot op de cent (score 0,95)". */
function becauseOf(ground: Localized | null, text: TextScore | undefined, kind: AmountLikeness, score: number): Localized {
  const say = (language: Language): string => {
    const named = text === undefined || text.words.length === 0 ? [] : [`${language === "nl" ? "de tekst noemt" : "the text names"} ${quoted(text.words)}`];
    const parts = [...(ground ? [ground[language]] : []), ...named, amountWords[kind][language]];
    const sentence = parts.join("; ");
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)} (${scoreWords(score)[language]})`;
  };
  return { nl: say("nl"), en: say("en") };
}

const sameId: Localized = { nl: "het artikelnummer is dat van de tariefregel", en: "the item's id is that of the charge" };
const alone: Localized = { nl: "de tekst zegt niets over de dienst; alleen dit bedrag past, en op één tariefregel", en: "the text says nothing of the service; the amount alone fits, and one charge only" };

export interface PairContext {
  readonly reading: TextReading;
  readonly explains: Explains;
  /** Whether no other charge that is due has this amount. */
  readonly isOnlyOne: (amount: Micro) => boolean;
  /** The best score of the charges that the profile has, due or invoiced already. */
  readonly bestOwed: number;
}

const isTurnedRound = (amount: Micro, expected: Micro | null): boolean => expected !== null && amount !== 0 && Math.sign(amount) === -Math.sign(expected);

/** What a credit note gives back is no charge, even where only its sign would tell them apart. */
const isGivenBack = (entry: Entry, { expected }: Demand): boolean => entry.invoice.type === "credit-note" && isTurnedRound(entry.amount, expected);

export const isSameItem = ({ line: { itemId } }: Entry, { charge }: Demand): boolean => itemId !== undefined && normalText(itemId) === normalText(charge);

/** Null where there is no sufficient ground. A buyer's references are no ground, and so don't come into it. */
export function scorePair(entry: Entry, demand: Demand, { reading, explains, isOnlyOne, bestOwed }: PairContext): PairScore | null {
  if (isGivenBack(entry, demand)) return null;
  const text = reading.scores.get(demand.charge);
  const fit = text?.score ?? 0;
  const isSameId = isSameItem(entry, demand);
  if (fit < FAINT_TEXT && !isSameId && entry.amount !== demand.expected) return null;
  const { kind, value } = likenessOf(entry, demand, explains);
  if (kind !== "exact" && !isSameId && fit < BEST_OWED * bestOwed) return null;
  if (kind === "other" && !isSameId && fit < SURE_TEXT && isTurnedRound(entry.amount, demand.expected)) return null;
  const said = kind === "other" && text?.isBare === true ? BARE_TEXT * fit : fit;
  const score = isSameId ? 1 : TEXT_WEIGHT * said + AMOUNT_WEIGHT * value;
  const confirmed = kind === "exact" || kind === "explained";
  if (isSameId) return { score, because: becauseOf(sameId, text, kind, score) };
  if (fit >= CLEAR_TEXT && (fit >= NEAR_BEST * reading.best || kind === "exact")) return { score, because: becauseOf(null, text, kind, score) };
  if (fit >= FAINT_TEXT && confirmed && (kind === "exact" || fit >= NEAR_BEST * reading.best)) return { score, because: becauseOf(null, text, kind, score) };
  const saysNothing = reading.best < CLEAR_TEXT && kind === "exact" && entry.amount !== 0 && isOnlyOne(entry.amount);
  return saysNothing ? { score, because: becauseOf(alone, text, kind, score) } : null;
}

/** A line and the charge of its text, whatever its amount. */
export function pairByText(entry: Entry, demand: Demand, { scores }: TextReading): PairScore {
  const text = scores.get(demand.charge);
  const near = demand.expected === null ? UNKNOWN_AMOUNT : nearness(entry.amount, demand.expected);
  const score = TEXT_WEIGHT * (text?.score ?? 0) + AMOUNT_WEIGHT * near;
  return { score, because: becauseOf(null, text, "other", score) };
}

/** The charge that a text names clearly, whether it is due or not; null where it names none. */
export function clearestCharge({ scores, best }: TextReading, least = CLEAR_TEXT): string | null {
  if (best < least) return null;
  return [...scores].find(([, { score }]) => score === best)?.[0] ?? null;
}

/** The same for a line of this amount: "Pakket A" of 12 euros is no package discount. */
export function clearestFor(reading: TextReading, amount: Micro, expectedOf: (charge: string) => Micro | null): string | null {
  const charge = clearestCharge(reading);
  return charge !== null && isTurnedRound(amount, expectedOf(charge)) ? clearestCharge(reading, SURE_TEXT) : charge;
}

/** Whether a text names this charge about as well as any. */
export function names({ scores, best }: TextReading, charge: string, least = CLEAR_TEXT): boolean {
  const score = scores.get(charge)?.score ?? 0;
  return score >= least && score >= NEAR_BEST * best;
}
