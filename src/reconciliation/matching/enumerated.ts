/** The charges that one text enumerates: "BZM licentie, regie en hosting" is three, of which each has a word of its own. */
import { CLEAR_TEXT } from "./pair-score";
import type { TextReading } from "./text-score";
import { wordsOf } from "./words";

/** "e-Suite + hosting", "incl. hosting": what joins. */
const WORDS = "\\b(?:en|incl|inclusief|and|including|plus|met|with)\\b";
const JOINING = new RegExp(`[+&]|${WORDS}`, "i");
const APART = new RegExp(`[,;+&/]|${WORDS}`, "i");
/** "Zonder hosting", "excl. regie": what is named is not on the line. VAT always is not. */
const EXCEPTING = /\b(zonder|behalve|uitgezonderd|m\.?u\.?v|exclusief|excl|without|except|excluding)\b(?!\.?\s*(de\s+)?(btw|vat)\b)/i;

/** Whether these words, and no others, stand between two that join: "e-Suite" in "e-Suite en hosting". */
export function standsAlone(text: string, words: readonly string[]): boolean {
  return text.split(APART).some((part) => {
    const found = wordsOf(part, (word) => words.includes(word));
    return found.length > 0 && found.every((word) => words.includes(word));
  });
}

/** Whether what a text names is meant to be on its line together. */
export const isEnumeration = (text: string): boolean => JOINING.test(text) && !EXCEPTING.test(text);

/**
 * Charges that the text names clearly, the best first, each with a word that is in no name of the better ones. "Hosting e-Suite"
 * is hosting alone: the e-Suite's only word is hosting's too.
 */
export function enumerated({ scores, wordsFor }: TextReading): ReadonlySet<string> {
  const covered = new Set<string>();
  const found = new Set<string>();
  for (const [charge, { score, words }] of [...scores].sort(([, a], [, b]) => b.score - a.score)) {
    if (score < CLEAR_TEXT) break;
    if (words.every((word) => covered.has(word))) continue;
    found.add(charge);
    for (const word of wordsFor(charge)) covered.add(word);
  }
  return found;
}
