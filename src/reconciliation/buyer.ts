/** Whose bill it is, as far as names tell. */
import type { Invoice } from "../invoice";
import { normalText } from "./keys";

/** What an administration adds to a municipality's name, and what it leaves out. */
const USUAL = new Set(["gemeente", "gem", "municipality", "of", "van", "de", "het", "s", "den", "der", "the"]);

const ownWords = (name: string): readonly string[] => normalText(name).split(" ").filter((word) => word !== "" && !USUAL.has(word));

const isWithin = (words: readonly string[], others: readonly string[]): boolean => words.every((word) => others.includes(word));

/**
 * Whether the buyer is called something else than the profile: each has a word that the other lacks, so that "Gemeente
 * Assen, afdeling Financiën" is Assen. False where either has no name. A name proves little: this is told, and judges
 * nothing.
 */
export function isOtherBuyer({ buyer }: Invoice, profileName: string | undefined): boolean {
  const [bought, own] = [ownWords(buyer.name), ownWords(profileName ?? "")];
  return bought.length > 0 && own.length > 0 && !isWithin(own, bought) && !isWithin(bought, own);
}
