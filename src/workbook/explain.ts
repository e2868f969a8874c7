/** Line items and thresholds in words, for whoever explains a cell. */
import { type Language, formatEuros, formatNumber, toEuros } from "../money";
import { type Edition, TariffFailure } from "../tariff";
import { type LineItem, type Threshold, describeCertainty, describeLineItem, describeLineItemSource, describeReading, describeRemark, nextThreshold, readingsOf } from "../engine";
import type { ExplainedAmount } from "./session";

export function explainAmount(edition: Edition, item: LineItem, language: Language): ExplainedAmount {
  return {
    label: item.charge.label[language],
    workings: describeLineItem(item, language),
    amount: item.amount === null ? "" : `€ ${formatEuros(toEuros(item.amount), language)}`,
    certainty: describeCertainty(item, language),
    remark: describeRemark(edition, item, language),
    source: describeLineItemSource(edition, item, language),
  };
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
  return [...new Set(items.flatMap((item) => readingsOf(edition, item)))].map((reading) => describeReading(reading, language));
}
