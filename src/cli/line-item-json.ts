/** The JSON of a line item; its shape is described in this folder's README and is kept. */
import { type LineItem, type Workings, describeLineItem, describeLineItemSource, describeRemark } from "../engine";
import { type Language, type Micro, toDecimalString } from "../money";
import type { Edition } from "../tariff";

const amountJson = (amount: Micro | null): string | null => (amount === null ? null : toDecimalString(amount));

function workingsJson(workings: Workings) {
  switch (workings.kind) {
    case "staircase":
      return {
        kind: workings.kind,
        quantity: workings.quantity,
        charged: workings.charged,
        tier: workings.tier === null ? null : { from: workings.tierFrom, upTo: workings.tier.upTo },
        unitAmount: amountJson(workings.unitAmount),
        flatAmount: amountJson(workings.flatAmount),
        clamp: workings.clamp,
      };
    case "percentage":
      return { kind: workings.kind, base: amountJson(workings.base), percentage: workings.percentage, basis: workings.basis };
    case "band":
      return {
        kind: workings.kind,
        quantity: workings.quantity,
        count: workings.count,
        scenario: workings.scenario,
        unitAmount: amountJson(workings.unitAmount),
        surcharge: workings.surcharge,
      };
  }
}

export function lineItemJson(edition: Edition, item: LineItem, language: Language) {
  const { charge, workings } = item;
  return {
    charge: charge.id,
    service: charge.service,
    label: charge.label[language],
    amount: amountJson(item.amount),
    period: item.period,
    workings: workings === null ? null : { text: describeLineItem(item, language), months: item.months, ...workingsJson(workings) },
    certainty: item.certainty,
    remark: describeRemark(edition, item, language),
    source: describeLineItemSource(edition, item, language),
  };
}

export function printedJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
