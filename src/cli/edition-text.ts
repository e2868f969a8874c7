import { describeRate } from "../engine";
import type { Language } from "../money";
import type { Edition } from "../tariff";
import { NONE, words } from "./words";

/** "2% (voorlopig)", or a dash where the edition has no index. */
export function indexText({ index }: Edition, language: Language): string {
  if (index === null) return NONE;
  const rate = describeRate(index.rate, language);
  return index.provisional ? `${rate} (${words.provisional[language]})` : rate;
}

/** The last line below amounts: "bedragen in euro, exclusief btw; editie 2021: voorlopig, index 2% (voorlopig)". */
export function basisText(edition: Edition, language: Language): string {
  const index = edition.index === null ? "" : `, ${words.index[language]} ${indexText(edition, language)}`;
  return `${words.basis[language]}; ${words.edition[language]} ${edition.id}: ${words[edition.status.state][language]}${index}`;
}
