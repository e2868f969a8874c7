/** Findings of an invoice itself, worded alike: what was found, what was expected. */
import { type Micro, formatEuros, toEuros } from "../money";
import type { Localized } from "../tariff";
import type { Finding } from "./invoice";

const euros = (amount: Micro, language: keyof Localized): string => `€ ${formatEuros(toEuros(amount), language)}`;

export const finding = (code: string, nl: string, en: string, place: string): Finding => ({ code, text: { nl, en }, place });

/** An amount that is not the sum that it should be. */
export function otherAmount(code: string, what: Localized, found: Micro, expected: Micro, place: string): Finding {
  return finding(
    code,
    `${what.nl} is ${euros(found, "nl")}: verwacht ${euros(expected, "nl")}`,
    `${what.en} is ${euros(found, "en")}: expected ${euros(expected, "en")}`,
    place,
  );
}
