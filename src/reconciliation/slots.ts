/** The lines of all invoices, each with its key and its period; a reduction or surcharge of a whole invoice is a line too. */
import type { Invoice, InvoiceLine } from "../invoice";
import { invoiceKey, lineKeyIn } from "./keys";
import { billedPeriod } from "./period";
import type { BilledPeriod } from "./report";
import { type Steps, mapInSteps } from "./steps";

export interface Slot {
  readonly key: string;
  readonly invoice: Invoice;
  readonly line: InvoiceLine;
  readonly period: BilledPeriod;
  /** Whether the months are only assumed. */
  readonly isAssumed: boolean;
  /** Whether only a number tells the months, which may be of another kind. */
  readonly isFaint: boolean;
}

/** Their ids don't meet those of lines: "korting 1", "toeslag 2". */
function adjustmentLines({ adjustments, file }: Invoice): readonly InvoiceLine[] {
  return adjustments.map(({ amount, reason, vat }, index) => {
    const id = `${amount < 0 ? "korting" : "toeslag"} ${index + 1}`;
    return { id, text: reason, references: [], quantity: null, unitPrice: null, baseQuantity: null, amount, adjustments: [], ...(vat ? { vat } : {}), place: file };
  });
}

/** Lines that are keyed before a pause: some milliseconds. */
const A_FEW = 200;

/** By invoice, in the order of the invoices and of their lines; keys that would be equal are numbered. */
export function* slotsOf(invoices: readonly Invoice[], year: number | null): Steps<ReadonlyMap<Invoice, readonly Slot[]>> {
  const taken = new Map<string, number>();
  const unique = (key: string): string => {
    const count = (taken.get(key) ?? 0) + 1;
    taken.set(key, count);
    return count === 1 ? key : `${key}|${count}`;
  };
  const slots = new Map<Invoice, readonly Slot[]>();
  for (const invoice of invoices) {
    const own = invoiceKey(invoice);
    const lines = [...invoice.lines, ...adjustmentLines(invoice)];
    slots.set(invoice, yield* mapInSteps(lines, A_FEW, (line) => ({ key: unique(lineKeyIn(own, line.id)), invoice, line, ...billedPeriod(invoice, line, year) })));
    yield null;
  }
  return slots;
}
