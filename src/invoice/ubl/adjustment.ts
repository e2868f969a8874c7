/** Allowances and charges, of a line, of a price or of the document. */
import type Decimal from "decimal.js";
import { type Micro, ZERO, subtract } from "../../money";
import { InvoiceFailure } from "../failure";
import { finding, otherAmount } from "../finding";
import type { Adjustment, Finding } from "../invoice";
import { type Element, all, find, textAt } from "./element";
import { amountAt, numberAt } from "./numbers";
import { placeText } from "./place-text";
import { rounded, withinSlack } from "../slack";
import { vatCategoryOf } from "./vat-category";

export interface ReadAdjustment extends Adjustment {
  readonly isCharge: boolean;
  readonly place: string;
  readonly base: Micro | null;
  readonly percent: Decimal | null;
}

/** Throws where it is not said: then the sign is not known. */
export function isCharge(element: Element): boolean {
  const found = textAt(element, "cbc:ChargeIndicator") ?? "";
  if (found === "true" || found === "1") return true;
  if (found === "false" || found === "0") return false;
  const { place } = find(element, "cbc:ChargeIndicator") ?? element;
  throw new InvoiceFailure("notAnIndicator", { element: "cbc:ChargeIndicator", found }, place);
}

export function readAdjustment(element: Element): ReadAdjustment {
  const amount = amountAt(element, "cbc:Amount");
  if (amount === null) throw new InvoiceFailure("missing", { element: "cac:AllowanceCharge/cbc:Amount", what: { nl: "het bedrag van een korting of toeslag", en: "the amount of an allowance or charge" } }, element.place);
  const charge = isCharge(element);
  const vat = vatCategoryOf(find(element, "cac:TaxCategory"));
  return {
    amount: charge ? amount : subtract(ZERO, amount),
    reason: textAt(element, "cbc:AllowanceChargeReason") ?? textAt(element, "cbc:AllowanceChargeReasonCode") ?? "",
    ...(vat === undefined ? {} : { vat }),
    isCharge: charge,
    place: placeText(element),
    base: amountAt(element, "cbc:BaseAmount"),
    percent: numberAt(element, "cbc:MultiplierFactorNumeric"),
  };
}

export const readAdjustments = (parent: Element): readonly ReadAdjustment[] => all(parent, "cac:AllowanceCharge").map(readAdjustment);

/** As an invoice keeps it. */
export const plainAdjustment = ({ amount, reason, vat }: ReadAdjustment): Adjustment => ({ amount, reason, ...(vat === undefined ? {} : { vat }) });

/** A percentage of a base must come to the amount, within the slack of a line. */
export function adjustmentFindings({ amount, isCharge: charge, base, percent, place }: ReadAdjustment): readonly Finding[] {
  if (percent === null) return [];
  if (base === null) return [finding("PEPPOL-EN16931-R041", "een korting of toeslag noemt een percentage en geen bedrag waarover", "an allowance or charge names a percentage and no base amount", place)];
  const expected = percent.times(base).div(100);
  const stated = charge ? amount : subtract(ZERO, amount);
  if (withinSlack(stated, expected)) return [];
  const what = charge ? { nl: "een toeslag", en: "a charge" } : { nl: "een korting", en: "an allowance" };
  return [otherAmount("PEPPOL-EN16931-R040", what, stated, rounded(expected), place)];
}
