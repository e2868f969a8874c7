/** Percentages and amounts as this part of the pane writes them. */
import { type Language, type Micro, formatNumber, toEuros } from "../../money";
import { percentText } from "../../workbook";

const signOf = (value: number): string => (value > 0 ? "+" : value < 0 ? "−" : "");
const THOUSAND = 1000;
const TENTHS = 10;
const POINT: Readonly<Record<Language, string>> = { nl: ",", en: "." };

/** "+3,4%", "−5,7%" or "0,0%", always to a tenth, so that they stand in line below each other; a dash where there is none. */
export function shareText(share: number | null, language: Language): string {
  if (share === null) return "–";
  const tenths = Math.round(Math.abs(share) * THOUSAND);
  return `${tenths === 0 ? "" : signOf(share)}${formatNumber(Math.floor(tenths / TENTHS), language)}${POINT[language]}${tenths % TENTHS}%`;
}

/** "+10%" or "−5,7%": a bound, without a tenth that says nothing. */
export const boundText = (share: number, language: Language): string => `${signOf(share)}${percentText(Math.abs(share), language)}`;

/** "−127.076": whole euros, as the plan prints its budget. */
export function wholeEuros(amount: Micro, language: Language): string {
  const rounded = Math.round(toEuros(amount));
  return `${rounded < 0 ? "−" : ""}${formatNumber(Math.abs(rounded), language)}`;
}
