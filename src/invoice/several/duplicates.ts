/** Invoices that came more than once: the same supplier, kind, number and date. */
import type { Invoice } from "../invoice";
import { isSameParty } from "./same-party";

export interface DuplicateInvoice {
  readonly invoice: Invoice;
  /** The one that came first. */
  readonly of: Invoice;
}

export interface Deduplicated {
  readonly unique: readonly Invoice[];
  readonly duplicates: readonly DuplicateInvoice[];
}

const plainNumber = (number: string): string => number.replace(/\s+/g, "").toUpperCase();

/** In the order in which they are given; the first of each stays. */
export function findDuplicates(invoices: readonly Invoice[]): Deduplicated {
  const known = new Map<string, Invoice[]>();
  const unique: Invoice[] = [];
  const duplicates: DuplicateInvoice[] = [];
  for (const invoice of invoices) {
    const key = JSON.stringify([invoice.type, plainNumber(invoice.number), invoice.issueDate]);
    const alike = known.get(key) ?? [];
    const first = alike.find(({ supplier }) => isSameParty(supplier, invoice.supplier));
    if (first !== undefined) {
      duplicates.push({ invoice, of: first });
      continue;
    }
    unique.push(invoice);
    known.set(key, [...alike, invoice]);
  }
  return { unique, duplicates };
}
