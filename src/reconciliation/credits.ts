/** Which line of an earlier invoice each line of a credit note or correction takes back. */
import { type Micro, sum } from "../money";
import type { Invoice, InvoiceLine } from "../invoice";
import { lastingText, supplierKey } from "./keys";

/** A line with its invoice. */
export interface Placed {
  readonly key: string;
  readonly invoice: Invoice;
  readonly line: InvoiceLine;
}

export interface Credits {
  /** What is taken off a line, by its key. */
  readonly off: ReadonlyMap<string, readonly Placed[]>;
  /** The line that a credit line belongs to, by the credit line's key. */
  readonly of: ReadonlyMap<string, Placed>;
  /** Lines of a credit note whose invoice is not among these, by key. */
  readonly orphans: ReadonlySet<string>;
}

const numberKey = (invoice: Invoice, number: string): string => `${supplierKey(invoice.supplier)}|${number.trim().toLowerCase()}`;

/** How well a credit line fits a line: exactly the opposite amount, the same item or text, the same id; never more than the line is. */
function fit(credit: InvoiceLine, line: InvoiceLine, rest: Micro): number {
  if (Math.sign(credit.amount) !== -Math.sign(rest) || Math.abs(credit.amount) > Math.abs(rest)) return 0;
  const isSameItem = credit.itemId !== undefined && credit.itemId === line.itemId;
  const isSameText = lastingText(credit.text) === lastingText(line.text);
  return (credit.amount === -rest ? 4 : 0) + (isSameItem || isSameText ? 3 : 0) + (credit.id === line.id ? 1 : 0);
}

const ENOUGH = 3;

/** Only a credit note takes back; an invoice that names an earlier one is read line by line as any other. */
export function findCredits(placed: readonly Placed[]): Credits {
  const byNumber = new Map<string, Placed[]>();
  const keys = new Map<Invoice, string>();
  for (const one of placed) {
    if (one.invoice.type !== "invoice") continue;
    const key = keys.get(one.invoice) ?? numberKey(one.invoice, one.invoice.number);
    keys.set(one.invoice, key);
    byNumber.set(key, byNumber.get(key) ?? []);
    byNumber.get(key)?.push(one);
  }
  const off = new Map<string, Placed[]>();
  const of = new Map<string, Placed>();
  const orphans = new Set<string>();
  for (const credit of placed) {
    const { invoice } = credit;
    if (invoice.type !== "credit-note" || invoice.corrects.length === 0) continue;
    const lists = invoice.corrects.map(({ number }) => byNumber.get(numberKey(invoice, number)));
    if (lists.every((list) => list === undefined)) {
      orphans.add(credit.key);
      continue;
    }
    const restOf = (one: Placed): Micro => sum([one.line.amount, ...(off.get(one.key) ?? []).map(({ line }) => line.amount)]);
    const best = lists.flatMap((list) => list ?? []).reduce<{ readonly one: Placed | null; readonly fit: number }>(
      (found, one) => {
        const fits = fit(credit.line, one.line, restOf(one));
        return fits > found.fit ? { one, fit: fits } : found;
      },
      { one: null, fit: ENOUGH - 1 },
    );
    if (!best.one) continue;
    off.set(best.one.key, [...(off.get(best.one.key) ?? []), credit]);
    of.set(credit.key, best.one);
  }
  return { off, of, orphans };
}
