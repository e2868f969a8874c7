/** Which of the invoices that were read a credit note or a correction refers to. */
import type { Invoice } from "../../invoice";
import { supplierKey } from "../keys";

/** Texts that are looked through for an invoice's number. */
const MOST_TEXTS = 50;
/** A shorter number may stand in a text for anything. */
const SHORTEST_NUMBER = 4;

const numberKey = (invoice: Invoice, number: string): string => `${supplierKey(invoice.supplier)}|${number.trim().toLowerCase()}`;

const isBound = (sign: string): boolean => !/[\p{L}\p{N}]/u.test(sign);

/** "factuur 2021-7" holds 2021-7, and 2021-71 does not. */
function holds(text: string, number: string): boolean {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    if (isBound(text.charAt(at - 1)) && isBound(text.charAt(at + number.length))) return true;
  }
  return false;
}

export interface References {
  /** The numbers that a document names, or of a credit note those that its remark or its lines speak of. */
  readonly of: (invoice: Invoice) => { readonly isNamed: boolean; readonly invoices: readonly Invoice[] };
}

/** Of documents with the same number the first counts; a document does not refer to itself. */
export function references(invoices: readonly Invoice[]): References {
  const byNumber = new Map<string, Invoice>();
  for (const invoice of invoices) {
    const key = numberKey(invoice, invoice.number);
    if (invoice.type === "invoice" && !byNumber.has(key)) byNumber.set(key, invoice);
  }
  const spokenOf = (invoice: Invoice): readonly Invoice[] => {
    const text = [invoice.note ?? "", ...invoice.lines.slice(0, MOST_TEXTS).map((line) => line.text)].join("\n").toLowerCase();
    const supplier = supplierKey(invoice.supplier);
    return [...byNumber.values()].filter((other) => {
      const number = other.number.trim().toLowerCase();
      return number.length >= SHORTEST_NUMBER && /\d/.test(number) && supplierKey(other.supplier) === supplier && holds(text, number);
    });
  };
  return {
    of: (invoice) => {
      const isNamed = invoice.corrects.length > 0;
      const found = isNamed ? invoice.corrects.flatMap(({ number }) => byNumber.get(numberKey(invoice, number)) ?? []) : invoice.type === "credit-note" ? spokenOf(invoice) : [];
      return { isNamed, invoices: [...new Set(found)].filter((other) => other !== invoice) };
    },
  };
}
