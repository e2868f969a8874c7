/** Line items and thresholds in words, for whoever explains a cell. */
import { type Language, type Micro, formatEuros, formatNumber, subtract, toEuros } from "../money";
import { type Edition, TariffFailure } from "../tariff";
import { type LineItem, type Reservation, type Threshold, describeCertainty, describeLineItem, describeLineItemSource, describeReading, describeRemark, grandTotal, hasOneOffAmount, nextThreshold, readingsOf, withDoubt } from "../engine";
import type { ExplainedAmount } from "./exchange";

export function explainAmount(edition: Edition, item: LineItem, language: Language): ExplainedAmount {
  return {
    label: item.charge.label[language],
    workings: describeLineItem(item, language),
    amount: item.amount === null ? "" : `€ ${formatEuros(toEuros(item.amount), language)}`,
    certainty: withDoubt(describeCertainty(item, language), edition, language),
    remark: describeRemark(edition, item, language),
    source: describeLineItemSource(edition, item, language),
  };
}

const totalWords = {
  nl: { annual: "Totaal jaarlijks", oneOff: "Totaal eenmalig", all: "Totaal jaarlijks en eenmalig", difference: "Verschil" },
  en: { annual: "Annual total", oneOff: "One-off total", all: "Annual and one-off total", difference: "Difference" },
} as const;

/** "som van 12 posten; 5 posten zonder bedrag tellen niet mee". */
function describeSum(items: readonly LineItem[], language: Language): string {
  const without = items.filter(({ amount }) => amount === null).length;
  const counted = items.length - without;
  const posts = (count: number) => (language === "nl" ? `${count} ${count === 1 ? "post" : "posten"}` : `${count} ${count === 1 ? "item" : "items"}`);
  if (language === "nl") return `som van ${posts(counted)}${without === 0 ? "" : `; ${posts(without)} zonder bedrag ${without === 1 ? "telt" : "tellen"} niet mee`}`;
  return `sum of ${posts(counted)}${without === 0 ? "" : `; ${posts(without)} without an amount ${without === 1 ? "is" : "are"} left out`}`;
}

function totalLine(label: string, amount: Micro, workings: string, language: Language): ExplainedAmount {
  return { label, workings, amount: `€ ${formatEuros(toEuros(amount), language)}`, certainty: "", remark: "", source: "" };
}

/** The annual total, and with one-off amounts also theirs and the sum of both. */
export function explainTotals({ lineItems, total }: Reservation, language: Language): readonly ExplainedAmount[] {
  const words = totalWords[language];
  const [annual, oneOff] = (["annual", "oneOff"] as const).map((period) =>
    totalLine(words[period], total[period], describeSum(lineItems.filter((item) => item.period === period), language), language),
  ) as [ExplainedAmount, ExplainedAmount];
  return hasOneOffAmount(lineItems) ? [annual, oneOff, totalLine(words.all, grandTotal(total), describeSum(lineItems, language), language)] : [annual];
}

/** The annual totals of two reservations, and what the second is more. */
export function explainChange(before: Reservation, after: Reservation, language: Language): readonly ExplainedAmount[] {
  const words = totalWords[language];
  const total = ({ edition, lineItems, total: { annual } }: Reservation): ExplainedAmount =>
    totalLine(`${words.annual} ${edition.id}`, annual, describeSum(lineItems.filter(({ period }) => period === "annual"), language), language);
  return [total(before), total(after), totalLine(words.difference, subtract(after.total.annual, before.total.annual), "", language)];
}

function describeThreshold({ more, step }: Threshold, label: string, language: Language): string {
  // Spaces that do not break: a sign and its amount stay together in a narrow pane.
  const change = `${step < 0 ? "−" : "+"}\u00a0€\u00a0${formatEuros(Math.abs(toEuros(step)), language)}`;
  return language === "nl" ? `${formatNumber(more, "nl")} inwoners meer: ${label} ${change}` : `${formatNumber(more, "en")} inhabitants more: ${label} ${change}`;
}

/** How far the next tier is, and what it costs; nothing in the last tier or where there are none. */
export function explainThreshold(edition: Edition, chargeId: string, inhabitants: number, language: Language): readonly string[] {
  try {
    const charge = edition.charges.find(({ id }) => id === chargeId);
    return [describeThreshold(nextThreshold(edition, chargeId, inhabitants), charge?.label[language] ?? chargeId, language)];
  } catch (error) {
    if (error instanceof TariffFailure) return [];
    throw error;
  }
}

/** The readings that a line item rests on, each with how it is answered. */
export function explainReadings(edition: Edition, items: readonly LineItem[], language: Language): readonly string[] {
  return [...new Set(items.flatMap((item) => readingsOf(edition, item)))].map((reading) => describeReading(edition, reading, language));
}
