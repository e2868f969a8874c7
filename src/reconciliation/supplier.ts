/** Whose invoice it is: only Dimpact's are held against the tariff. */
import { distance } from "fastest-levenshtein";
import type { Invoice } from "../invoice";
import { normalText } from "./keys";

const NAME = "dimpact";

/** A letter less, and a word by itself: suppliers are called "Impact". */
const OTHER_WORDS: ReadonlySet<string> = new Set(["impact"]);

/** One letter may be wrong. */
const isName = (word: string): boolean => distance(word, NAME) <= 1 && !OTHER_WORDS.has(word);

/** An id as it is compared: "0106:57.15.15.20" and "57151520" are the same. */
const plainId = (id: string): string => id.replace(/^\d{4}:/, "").replace(/[^a-z0-9]/gi, "").toLowerCase();

/** A supplier without any name, as a range or a CSV file may have, is taken for Dimpact. */
export function isOffice({ supplier }: Invoice, others: readonly string[]): boolean {
  const name = normalText(supplier.name);
  if (name === "" && supplier.ids.length === 0) return true;
  if (name.split(" ").some(isName)) return true;
  const ids = new Set(supplier.ids.map(plainId));
  return others.some((other) => normalText(other) === name || ids.has(plainId(other)));
}
