/** Brings invoices that are read now among those that were read before. */
import type { Invoice } from "../../invoice";
import { invoiceKey } from "../../reconciliation";

export interface Merged {
  readonly invoices: readonly Invoice[];
  /** How many took the place of the same invoice of a file of the same name: it was chosen again. */
  readonly replaced: number;
  /** Invoices that are there by another file too; both stay, and one of them is judged a duplicate. */
  readonly duplicates: readonly Invoice[];
}

const fileKey = (invoice: Invoice): string => `${invoice.file.toLowerCase()}|${invoiceKey(invoice)}`;

export function mergeInvoices(before: readonly Invoice[], read: readonly Invoice[]): Merged {
  const again = new Map(read.map((invoice) => [fileKey(invoice), invoice]));
  const kept = before.map((invoice) => again.get(fileKey(invoice)) ?? invoice);
  const known = new Set(before.map(fileKey));
  const added = read.filter((invoice) => !known.has(fileKey(invoice)));
  const seen = new Set(kept.map(invoiceKey));
  const duplicates = added.filter((invoice) => {
    const key = invoiceKey(invoice);
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
  return { invoices: [...kept, ...added], replaced: read.length - added.length, duplicates };
}
