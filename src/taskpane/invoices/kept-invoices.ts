/** Invoices as the workbook keeps them: what was read of each, without the file itself and its attachments. */
import Decimal from "decimal.js";
import type { Invoice, InvoiceLine } from "../../invoice";

const FORMAT = 1;

/** In characters: Excel on the web takes no more than 5 MB at once, and the workbook should stay small enough to send. */
export const MOST_KEPT = 2_000_000;

const decimals: readonly string[] = ["quantity", "unitPrice", "baseQuantity", "rate"];

/** JSON text; null where the invoices are too large to keep. Decimals are written as texts. */
export function invoicesText(invoices: readonly Invoice[]): string | null {
  const text = JSON.stringify({ format: FORMAT, invoices });
  return text.length <= MOST_KEPT ? text : null;
}

type Values = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Values => typeof value === "object" && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((each) => typeof each === "string");
const isAmount = (value: unknown): boolean => Number.isSafeInteger(value);
const isDecimal = (value: unknown): boolean => value === null || Decimal.isDecimal(value);
const isParty = (value: unknown): boolean => isObject(value) && typeof value.name === "string" && isTexts(value.ids);
const isAdjustments = (value: unknown): boolean => Array.isArray(value) && value.every((each) => isObject(each) && isAmount(each.amount) && typeof each.reason === "string");
const isOptionalText = (value: unknown): boolean => value === undefined || typeof value === "string";
const isPeriod = (value: unknown): boolean => value === undefined || (isObject(value) && isOptionalText(value.start) && isOptionalText(value.end));

const isLine = (value: unknown): value is InvoiceLine =>
  isObject(value) &&
  ["id", "text", "place"].every((field) => typeof value[field] === "string") &&
  isOptionalText(value.itemId) &&
  isTexts(value.references) &&
  isAmount(value.amount) &&
  ["quantity", "unitPrice", "baseQuantity"].every((field) => isDecimal(value[field])) &&
  isAdjustments(value.adjustments) &&
  isPeriod(value.period);

const isFinding = (value: unknown): boolean => isObject(value) && isObject(value.text) && typeof value.text.nl === "string" && typeof value.text.en === "string";

const isInvoice = (value: unknown): value is Invoice =>
  isObject(value) &&
  ["file", "number", "issueDate"].every((field) => typeof value[field] === "string") &&
  (value.type === "invoice" || value.type === "credit-note") &&
  isParty(value.supplier) &&
  isParty(value.buyer) &&
  isPeriod(value.period) &&
  Array.isArray(value.corrects) &&
  value.corrects.every((each) => isObject(each) && typeof each.number === "string") &&
  Array.isArray(value.lines) &&
  value.lines.every(isLine) &&
  isAdjustments(value.adjustments) &&
  (value.totals === null || (isObject(value.totals) && Object.values(value.totals).every(isAmount))) &&
  Array.isArray(value.findings) &&
  value.findings.every(isFinding);

/** Null where the text is not what {@link invoicesText} writes. */
export function readInvoicesText(text: string): readonly Invoice[] | null {
  try {
    const kept: unknown = JSON.parse(text, (key, value: unknown) => (typeof value === "string" && decimals.includes(key) ? new Decimal(value) : value));
    if (!isObject(kept) || kept.format !== FORMAT || !Array.isArray(kept.invoices)) return null;
    return kept.invoices.every(isInvoice) ? kept.invoices : null;
  } catch {
    return null;
  }
}
