/** One line of an e-invoice, and what is wrong with it by itself. */
import type Decimal from "decimal.js";
import { type Micro, sum } from "../../money";
import { InvoiceFailure } from "../failure";
import { finding, otherAmount } from "../finding";
import type { Finding, InvoiceLine } from "../invoice";
import { type ReadAdjustment, adjustmentFindings, isCharge, plainAdjustment, readAdjustments } from "./adjustment";
import { type Element, all, find, textAt, textsAt } from "./element";
import { Exact, amountAt, numberAt, priceAt } from "./numbers";
import { periodFindings, readPeriod } from "./period";
import { placeText } from "./place-text";
import { rounded, withinSlack } from "../slack";
import { vatCategoryOf } from "./vat-category";

export interface ReadLine {
  readonly line: InvoiceLine;
  readonly findings: readonly Finding[];
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Texts of one line that are read; more than a few is no description. */
const MOST_TEXTS = 50;

/** Name, description and note, each once: a text that stands in another already says nothing more. */
export function lineText(parts: readonly string[]): string {
  const told: string[] = [];
  for (const part of parts.slice(0, MOST_TEXTS).map(oneLine)) if (part !== "" && !told.some((other) => other.includes(part))) told.push(part);
  return told.filter((part, index) => !told.some((other, at) => at !== index && other.includes(part))).join(" - ");
}

interface Priced {
  readonly quantity: Decimal | null;
  readonly unitPrice: Decimal | null;
  readonly baseQuantity: Decimal | null;
  readonly amount: Micro;
  readonly place: string;
}

/** The line's amount is quantity × price / base quantity, with its own allowances and charges, give or take 0,02. */
function amountFindings({ quantity, unitPrice, baseQuantity, amount, place }: Priced, adjustments: readonly ReadAdjustment[], id: string): readonly Finding[] {
  if (quantity === null) return [finding("BR-22", `regel ${id} heeft geen aantal`, `line ${id} has no quantity`, place)];
  if (unitPrice === null) return [finding("BR-26", `regel ${id} heeft geen prijs`, `line ${id} has no price`, place)];
  const base = baseQuantity ?? new Exact(1);
  if (!base.greaterThan(0)) return [finding("PEPPOL-EN16931-R121", `regel ${id} heeft een prijs per ${base.toString()}: verwacht meer dan 0`, `line ${id} has a price per ${base.toString()}: expected more than 0`, place)];
  const expected = quantity.times(unitPrice).div(base).times(1_000_000).plus(sum(adjustments.map((adjustment) => adjustment.amount)));
  if (withinSlack(amount, expected)) return [];
  return [otherAmount("PEPPOL-EN16931-R120", { nl: `het bedrag van regel ${id}`, en: `the amount of line ${id}` }, amount, rounded(expected), place)];
}

/** The net price is the gross price less its discount; a charge on a price does not exist. */
function priceFindings(price: Element | undefined, unitPrice: Decimal | null, id: string, place: string): readonly Finding[] {
  const found: Finding[] = [];
  if (unitPrice?.isNegative() === true && !unitPrice.isZero()) found.push(finding("BR-27", `regel ${id} heeft een prijs onder 0`, `line ${id} has a price below 0`, place));
  const adjustment = find(price, "cac:AllowanceCharge");
  if (adjustment === undefined || unitPrice === null) return found;
  const discount = priceAt(adjustment, "cbc:Amount") ?? new Exact(0);
  const gross = priceAt(adjustment, "cbc:BaseAmount");
  if (isCharge(adjustment)) found.push(finding("PEPPOL-EN16931-R044", `regel ${id} heeft een toeslag op de prijs: verwacht een korting`, `line ${id} has a charge on its price: expected an allowance`, place));
  else if (gross !== null && !unitPrice.equals(gross.minus(discount)))
    found.push(finding("PEPPOL-EN16931-R046", `de prijs van regel ${id} is niet de brutoprijs min de korting`, `the price of line ${id} is not the gross price less the discount`, place));
  return found;
}

function referencesOf(element: Element, item: Element | undefined): readonly string[] {
  const found = [
    textAt(element, "cbc:AccountingCost"),
    ...textsAt(all(element, "cac:OrderLineReference"), "cbc:LineID"),
    ...textsAt(all(element, "cac:DocumentReference"), "cbc:ID"),
    textAt(item, "cac:BuyersItemIdentification", "cbc:ID"),
    textAt(item, "cac:StandardItemIdentification", "cbc:ID"),
  ];
  return found.filter((reference) => reference !== undefined);
}

/** `position` counts from 1: the line's name where it has none. Throws on a line without an amount. */
export function readLine(element: Element, quantityName: string, position: number): ReadLine {
  const place = placeText(element);
  const stated = textAt(element, "cbc:ID");
  const id = stated ?? String(position);
  const amount = amountAt(element, "cbc:LineExtensionAmount");
  if (amount === null) throw new InvoiceFailure("missing", { element: `${element.name}/cbc:LineExtensionAmount`, what: { nl: `het bedrag van regel ${id}`, en: `the amount of line ${id}` } }, element.place);
  const item = find(element, "cac:Item");
  const price = find(element, "cac:Price");
  const name = textAt(item, "cbc:Name");
  const adjustments = readAdjustments(element);
  const quantityElement = find(element, quantityName);
  const unit = quantityElement?.attributes.unitCode;
  const vat = vatCategoryOf(find(item, "cac:ClassifiedTaxCategory"));
  const period = readPeriod(find(element, "cac:InvoicePeriod"));
  const itemId = textAt(item, "cac:SellersItemIdentification", "cbc:ID");
  const priced: Priced = { quantity: numberAt(element, quantityName), unitPrice: priceAt(price, "cbc:PriceAmount"), baseQuantity: numberAt(price, "cbc:BaseQuantity"), amount, place };
  return {
    line: {
      id,
      text: lineText([name ?? "", ...textsAt(all(item, "cbc:Description")), ...textsAt(all(element, "cbc:Note"))]),
      ...(itemId === undefined ? {} : { itemId }),
      references: referencesOf(element, item),
      ...priced,
      ...(unit === undefined ? {} : { unit }),
      adjustments: adjustments.map(plainAdjustment),
      ...(vat === undefined ? {} : { vat }),
      ...(period === undefined ? {} : { period }),
    },
    findings: [
      ...(stated === undefined ? [finding("BR-21", "een regel heeft geen nummer", "a line has no id", place)] : []),
      ...(name === undefined ? [finding("BR-25", `regel ${id} noemt niet wat is geleverd`, `line ${id} does not name what was delivered`, place)] : []),
      ...(amount % 10_000 === 0 ? [] : [finding("BR-DEC-23", `het bedrag van regel ${id} heeft meer dan twee decimalen`, `the amount of line ${id} has more than two decimals`, place)]),
      ...amountFindings(priced, adjustments, id),
      ...adjustments.flatMap(adjustmentFindings),
      ...priceFindings(price, priced.unitPrice, id, place),
      ...periodFindings(period, "BR-30", place),
    ],
  };
}
