/** How well a line's text names each charge of an edition. */
import type { Charge, Edition } from "../../tariff";
import { synonyms } from "./synonyms";
import { type Likeness, reader, wordsOf } from "./words";

export interface TextScore {
  /** From 0 (nothing in common) to 1 (the charge's name, and no other's). */
  readonly score: number;
  /** The charge's words that the text has. */
  readonly words: readonly string[];
  /** Whether these are the name of a service and no more: "BZM" may be any of its charges. */
  readonly isBare: boolean;
}

const NONE: TextScore = { score: 0, words: [], isBare: true };

interface Phrases {
  readonly charge: string;
  readonly phrases: readonly (readonly string[])[];
}

/** Of service names only those of a service with one charge name that charge. */
function namesOf(charge: Charge, edition: Edition): readonly string[] {
  const service = edition.services.find(({ id }) => id === charge.service);
  const isOnly = edition.charges.filter((other) => other.service === charge.service && other.model !== "unpriced").length === 1;
  const ofService = isOnly && service ? [service.label.nl, service.label.en, ...(service.aliases ?? [])] : [];
  return [charge.label.nl, charge.label.en, charge.id, ...(synonyms[charge.id] ?? []), ...ofService];
}

/** Names whose words are written apart in many ways. */
const joinedNames: ReadonlySet<string> = new Set(["esuite", "mylex"]);

function phrasesOf(edition: Edition): readonly Phrases[] {
  return edition.charges.map((charge) => ({
    charge: charge.id,
    phrases: namesOf(charge, edition)
      .map((name) => [...new Set(wordsOf(name, (word) => joinedNames.has(word)))])
      .filter((words) => words.length > 0),
  }));
}

/** Scores by charge id; a charge with nothing in common with the text is not in it. */
export type TextScores = ReadonlyMap<string, TextScore>;

export interface TextReading {
  readonly scores: TextScores;
  /** The highest score. */
  readonly best: number;
  /** Services whose name the text has. */
  readonly services: ReadonlySet<string>;
  /** The text's words that any name of a charge has. */
  readonly wordsFor: (charge: string) => readonly string[];
}

export type TextScorer = (text: string) => TextReading;

/** Texts that are kept with their reading; then they are forgotten. */
const MOST_KNOWN = 20_000;

/** By each word of a service's name, the service. */
function serviceWords({ services }: Edition): ReadonlyMap<string, string> {
  return new Map(services.filter(({ partOf }) => partOf === undefined).flatMap(({ id, label }) => wordsOf(label.nl, (word) => joinedNames.has(word)).map((word) => [word, id] as const)));
}

/** A word that is every charge's says nothing; one of a single charge says most. */
function weigher(all: readonly Phrases[]): (word: string) => number {
  const owners = new Map<string, number>();
  for (const { phrases } of all) for (const word of new Set(phrases.flat())) owners.set(word, (owners.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + all.length / (owners.get(word) ?? all.length));
}

function makeScorer(edition: Edition): TextScorer {
  const all = phrasesOf(edition);
  const weight = weigher(all);
  const read = reader(new Set(all.flatMap(({ phrases }) => phrases.flat())));
  const total = (words: readonly string[]): number => words.reduce((sum, word) => sum + weight(word), 0);
  const ofServices = serviceWords(edition);
  const vocabularies = new Map(all.map(({ charge, phrases }) => [charge, new Set(phrases.flat())] as const));
  const phraseScore = (phrase: readonly string[], found: ReadonlyMap<string, Likeness>, known: number): TextScore => {
    const words = phrase.filter((word) => found.has(word));
    if (words.length === 0) return NONE;
    const hit = words.reduce((sum, word) => sum + weight(word) * (found.get(word)?.likeness ?? 0), 0);
    return { score: (hit / total(phrase)) * (0.5 + 0.5 * Math.min(1, hit / known)), words, isBare: words.every((word) => ofServices.has(word)) };
  };
  const scored = (text: string): TextReading => {
    const words = read(text);
    const found = new Map(words.map((one) => [one.word, one]));
    const everything = words.reduce((sum, { word, likeness }) => sum + weight(word) * likeness, 0);
    const scores = new Map<string, TextScore>();
    for (const { charge, phrases } of words.length === 0 ? [] : all) {
      const best = phrases.map((phrase) => phraseScore(phrase, found, everything)).reduce((one, other) => (other.score > one.score ? other : one), NONE);
      if (best.score > 0) scores.set(charge, best);
    }
    return {
      scores,
      best: Math.max(0, ...[...scores.values()].map(({ score }) => score)),
      services: new Set(words.flatMap(({ word }) => ofServices.get(word) ?? [])),
      wordsFor: (charge) => words.flatMap(({ word }) => (vocabularies.get(charge)?.has(word) ? [word] : [])),
    };
  };
  const known = new Map<string, TextReading>();
  return (text) => {
    let reading = known.get(text);
    if (!reading) {
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(text, (reading = scored(text)));
    }
    return reading;
  };
}

const scorers = new WeakMap<Edition, TextScorer>();

/** Made once per edition. */
export function textScorer(edition: Edition): TextScorer {
  let found = scorers.get(edition);
  if (!found) scorers.set(edition, (found = makeScorer(edition)));
  return found;
}
