/** Sums in words. */
import { type Language, type Micro, formatEuros, formatNumber, toEuros } from "../../money";
import type { Localized } from "../../tariff";
import { describeWorkings, priceCharge } from "../../engine";
import type { Demand } from "../matching/types";
import { compiledIn } from "./pricing";
import type { Variant } from "./variant";

export const euro = (amount: Micro, language: Language): string => `€ ${formatEuros(toEuros(amount), language)}`;

export const both = (say: (language: Language) => string): Localized => ({ nl: say("nl"), en: say("en") });

export const number = (value: number, language: Language): string => formatNumber(value, language);

export const labelOf = ({ item }: Demand, language: Language): string => item.charge.label[language];

/** "45.000 × € 3,44 = € 154.800,00": each charge by this pricing, then what the line comes to. */
export function sumOf({ pricing, counted }: Variant, after: Micro, language: Language): string {
  const parts = counted.flatMap(({ demand }): string[] => {
    const compiled = compiledIn(pricing.edition, demand.charge);
    if (compiled?.kind !== "staircase" || pricing.isUnlimited || pricing.shift !== 0) return [];
    return [describeWorkings(priceCharge(compiled, pricing.edition, pricing.inhabitants).workings, language)];
  });
  return parts.length === 0 ? euro(after, language) : `${parts.join(" + ")}; ${language === "nl" ? "op deze regel" : "on this line"} ${euro(after, language)}`;
}
