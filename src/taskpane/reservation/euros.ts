/** Amounts as this part of the pane writes them; the spaces do not break, so that a sign and its amount stay together. */
import { type Language, type Micro, formatEuros, toEuros } from "../../money";

export const euros = (amount: Micro, language: Language): string => `€\u00a0${formatEuros(toEuros(amount), language)}`;

/** "+ € 7.150,00" or "− € 3.000,00". */
export function signedEuros(amount: Micro, language: Language): string {
  const sign = amount > 0 ? "+\u00a0" : amount < 0 ? "−\u00a0" : "";
  return `${sign}€\u00a0${formatEuros(Math.abs(toEuros(amount)), language)}`;
}
