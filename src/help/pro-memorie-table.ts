/** What the plan names without an amount, and what it prints for one year only. */
import type { Language } from "../money";
import type { UnpricedCharge } from "../tariff";
import { acrossEditions } from "./editions";
import { code, table } from "./html";

const heads = {
  nl: ["Post", "Editie", "Waarom er geen bedrag is", "Code"],
  en: ["Item", "Edition", "Why there is no amount", "Code"],
} as const;

export function proMemorieTable(language: Language): string {
  const unpriced = acrossEditions(({ charges }) => charges.filter((charge): charge is UnpricedCharge => charge.model === "unpriced"));
  const rows = unpriced.map(({ item, years }) => ({ cells: [item.label[language], years.join(", "), item.reason[language], code(item.id)] }));
  return table(heads[language], rows);
}
