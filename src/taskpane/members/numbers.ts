/** Percentages and amounts as this part of the pane writes them. */
import { type Language, type Micro, formatNumber, toEuros } from "../../money";
import { percentText } from "../../workbook";

const signOf = (value: number): string => (value > 0 ? "+" : value < 0 ? "−" : "");
const THOUSAND = 1000;

/** "+3,4%", "−5,7%" or "0%", to a tenth; a dash where there is none. */
export function shareText(share: number | null, language: Language): string {
  if (share === null) return "–";
  const rounded = Math.round(share * THOUSAND) / THOUSAND;
  return `${signOf(rounded)}${percentText(Math.abs(rounded), language)}`;
}

/** "−127.076": whole euros, as the plan prints its budget. */
export function wholeEuros(amount: Micro, language: Language): string {
  const rounded = Math.round(toEuros(amount));
  return `${rounded < 0 ? "−" : ""}${formatNumber(Math.abs(rounded), language)}`;
}
