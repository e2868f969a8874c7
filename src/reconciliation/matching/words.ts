/** The words of a line's text, read as the words that an edition's charges are known by; tolerant of spelling. */
import { distance } from "fastest-levenshtein";
import { normalText } from "../keys";
import { plainWords } from "./synonyms";

/** Words that are two in a text and one in the vocabulary ("e suite", "my lex") are joined. */
export function wordsOf(text: string, isKnown: (word: string) => boolean): readonly string[] {
  const parts = normalText(text).split(" ");
  const words: string[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] ?? "";
    const joined = part + (parts[index + 1] ?? "");
    if (joined !== part && !/^\d+$/.test(part) && isKnown(joined)) {
      words.push(joined);
      index += 1;
    } else if (part !== "" && !plainWords.has(part) && !/^\d/.test(part)) words.push(part);
  }
  return words;
}

/** How well a word of a text stands for a word of the vocabulary, from 0 to 1. */
export interface Likeness {
  readonly word: string;
  readonly likeness: number;
}

const SHORTEST_INEXACT = 5;
const SHORTEST_TWO_WRONG = 9;
const SHORTEST_PART = 5;
const AS_PART = 0.9;

const mostWrong = (length: number): number => (length < SHORTEST_INEXACT ? 0 : length < SHORTEST_TWO_WRONG ? 1 : 2);

/** One letter wrong in a word of five, two in a word of nine; or a word that begins or ends a longer one. */
function nearest(word: string, vocabulary: readonly string[]): readonly Likeness[] {
  const parts = vocabulary.filter((known) => known.length >= SHORTEST_PART && word.length > known.length && (word.startsWith(known) || word.endsWith(known)));
  if (parts.length > 0) return parts.map((known) => ({ word: known, likeness: AS_PART }));
  const wrong = mostWrong(word.length);
  if (wrong === 0) return [];
  let best: Likeness | null = null;
  for (const known of vocabulary) {
    if (Math.abs(known.length - word.length) > wrong) continue;
    const apart = distance(word, known);
    const likeness = 1 - apart / word.length;
    if (apart <= wrong && likeness > (best?.likeness ?? 0)) best = { word: known, likeness };
  }
  return best ? [best] : [];
}

/** Longer words than these are no words: they are left unread. */
const LONGEST_WORD = 40;
/** Texts as long as these hold no more that tells charges apart. */
const LONGEST_TEXT = 500;

/** Reads texts against one vocabulary; a word is looked up once. */
export function reader(vocabulary: ReadonlySet<string>): (text: string) => readonly Likeness[] {
  const all = [...vocabulary];
  const known = new Map<string, readonly Likeness[]>();
  const look = (word: string): readonly Likeness[] => {
    if (vocabulary.has(word)) return [{ word, likeness: 1 }];
    if (word.length > LONGEST_WORD) return [];
    let found = known.get(word);
    if (!found) known.set(word, (found = nearest(word, all)));
    return found;
  };
  return (text) => {
    const best = new Map<string, Likeness>();
    for (const found of wordsOf(text.slice(0, LONGEST_TEXT), (word) => vocabulary.has(word)).flatMap(look)) {
      if (found.likeness > (best.get(found.word)?.likeness ?? 0)) best.set(found.word, found);
    }
    return [...best.values()];
  };
}
