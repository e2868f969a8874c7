/** Numbers, amounts and dates as XML writes them, and nothing else. */
import Decimal from "decimal.js";
import { AmountRangeError, LARGEST_EXACT, type Micro, microFrom } from "../../money";
import { isDay } from "../day";
import { InvoiceFailure } from "../failure";
import { type Element, find } from "./element";

/** xs:decimal: a sign, digits, a point. No exponent, no thousands, no currency. */
const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;

/** Signs; more than any amount or price needs, few enough to compute with exactly. */
const LONGEST = 30;

/** Enough digits for a quantity times a price, divided by a base, with each number at its longest. */
export const Exact = Decimal.clone({ precision: 80 });

export function numberOf(element: Element): Decimal {
  const { name, text, place } = element;
  if (!DECIMAL.test(text) || text.length > LONGEST) throw new InvoiceFailure("notAnAmount", { element: name, found: text }, place);
  return new Exact(text);
}

export function numberAt(element: Element | undefined, ...path: readonly string[]): Decimal | null {
  const found = find(element, ...path);
  return found === undefined ? null : numberOf(found);
}

/** A price in euros, with all its decimals. Throws on another currency, also where the document as a whole is in euros. */
export function priceOf(element: Element): Decimal {
  const { name, place, attributes } = element;
  const currency = attributes.currencyID;
  if (currency !== undefined && currency !== "EUR") throw new InvoiceFailure("otherCurrency", { element: name, found: currency }, place);
  return numberOf(element);
}

export function amountOf(element: Element): Micro {
  const { name, text, place } = element;
  const decimal = priceOf(element);
  if (decimal.abs().greaterThan(LARGEST_EXACT)) throw new InvoiceFailure("amountTooLarge", { element: name, found: text }, place);
  try {
    return microFrom(decimal);
  } catch (error) {
    if (error instanceof AmountRangeError) throw new InvoiceFailure("amountTooFine", { element: name, found: text }, place);
    throw error;
  }
}

export function amountAt(element: Element | undefined, ...path: readonly string[]): Micro | null {
  const found = find(element, ...path);
  return found === undefined ? null : amountOf(found);
}

export function priceAt(element: Element | undefined, ...path: readonly string[]): Decimal | null {
  const found = find(element, ...path);
  return found === undefined ? null : priceOf(found);
}

/** xs:date; its time zone says nothing about a day of an invoice. */
const DATE = /^(\d{4}-\d{2}-\d{2})(Z|[+-]\d{2}:\d{2})?$/;

/** An ISO day; undefined where there is none. */
export function dayAt(element: Element | undefined, ...path: readonly string[]): string | undefined {
  const found = find(element, ...path);
  if (found === undefined || found.text === "") return undefined;
  const day = DATE.exec(found.text)?.[1];
  if (day === undefined || !isDay(day)) throw new InvoiceFailure("notADate", { element: found.name, found: found.text }, found.place);
  return day;
}
