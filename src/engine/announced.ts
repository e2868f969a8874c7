/** Amounts that were announced for a year, and what the index alone would make of them: both are shown. */
import { type Language, formatEuros } from "../money";
import { type AmountPart, type Amounts, type Charge, type Edition, indexedAmount } from "../tariff";

interface Announced {
  readonly part: AmountPart;
  readonly amount: string;
  /** Null where the charge carries no index, or what it would start from is not known. */
  readonly byIndex: string | null;
}

/** The announced amounts in one row of a charge: the charge itself, or one of its tiers. */
export function announcedAmounts({ index }: Edition, charge: Charge, row: Amounts): readonly Announced[] {
  return (row.announced ?? []).flatMap((part): Announced[] => {
    const [amount, previous] = [row[part], row.previous?.[part]];
    if (amount === undefined) return [];
    const isIndexed = charge.index?.parts.includes(part) === true && index !== null && previous !== undefined;
    return [{ part, amount, byIndex: isIndexed ? indexedAmount(previous, part, index.rate) : null }];
  });
}

const partWords = {
  nl: { unitAmount: "per inwoner", flatAmount: "per gemeente", announced: "aangekondigd", by: "met de index" },
  en: { unitAmount: "per inhabitant", flatAmount: "per municipality", announced: "announced", by: "with the index" },
} as const;

/** "aangekondigd: € 5.500,00 per gemeente (met de index € 5.486,00)"; empty where nothing in the row was announced. */
export function describeAnnounced(edition: Edition, charge: Charge, row: Amounts, language: Language): string {
  const words = partWords[language];
  const euro = (amount: string): string => `€ ${formatEuros(Number(amount), language)}`;
  const announced = announcedAmounts(edition, charge, row).map(({ part, amount, byIndex }) => `${euro(amount)} ${words[part]}${byIndex === null ? "" : ` (${words.by} ${euro(byIndex)})`}`);
  return announced.length === 0 ? "" : `${words.announced}: ${announced.join(", ")}`;
}
