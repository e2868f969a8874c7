/** Where each invoice stands among the others: Dimpact's or not, new or seen before. */
import { isOffice } from "./supplier";
import type { Invoice } from "../invoice";
import type { Expectation } from "./expectation";
import { invoiceKey } from "./keys";
import { names } from "./matching/pair-score";
import { textScorer } from "./matching/text-score";
import type { ReconciliationOptions } from "./options";
import { type Slot, slotsOf } from "./slots";
import { dueShare } from "./share";
import { type Steps, mapInSteps } from "./steps";
import { monthsByAmounts } from "./told-by-amounts";

export type ExpectationOf = (year: number) => Expectation | null;

export interface Standing {
  readonly invoice: Invoice;
  readonly slots: readonly Slot[];
  readonly isAssessed: boolean;
  readonly duplicateOf: Invoice | null;
}

/** A supplier that does not bear Dimpact's name: at least half of its lines must be a charge, by text and to the cent. */
function readsAsOffice(slots: readonly Slot[], expectationOf: ExpectationOf): boolean {
  const fitting = slots.filter(({ line, period }) => {
    const expectation = expectationOf(period.year);
    if (!expectation) return false;
    const reading = textScorer(expectation.edition)(line.text);
    return [...reading.scores.keys()].some((charge) => {
      const item = expectation.items.get(charge);
      return item !== undefined && names(reading, charge) && dueShare(item, period, 0) === line.amount;
    });
  });
  return fitting.length > 0 && fitting.length * 2 >= slots.length;
}

export function* standings(invoices: readonly Invoice[], options: ReconciliationOptions, expectationOf: ExpectationOf): Steps<readonly Standing[]> {
  const slots = yield* slotsOf(invoices, options.year ?? null);
  const seen = new Map<string, Invoice>();
  const all = yield* mapInSteps(invoices, 1, (invoice): Standing => {
    const own = slots.get(invoice) ?? [];
    const key = invoiceKey(invoice);
    const duplicateOf = seen.get(key) ?? null;
    if (!duplicateOf) seen.set(key, invoice);
    return { invoice, slots: own, isAssessed: isOffice(invoice, options.suppliers ?? []) || readsAsOffice(own, expectationOf), duplicateOf };
  });
  const untold = all.filter(({ isAssessed, duplicateOf }) => isAssessed && !duplicateOf).sort((a, b) => a.invoice.issueDate.localeCompare(b.invoice.issueDate));
  const months = yield* monthsByAmounts(
    untold.map((standing) => [standing.invoice, standing.slots]),
    expectationOf,
  );
  return all.map((standing) => {
    const told = months.get(standing.invoice);
    return told ? { ...standing, slots: standing.slots.map((slot) => ({ ...slot, period: { ...slot.period, ...told } })) } : standing;
  });
}

/** The year that most assessed lines are about; the fallback where there are none. */
export function commonYear(all: readonly Standing[], fallback: () => number): number {
  const counts = new Map<number, number>();
  for (const { slots, isAssessed } of all) for (const { period } of isAssessed ? slots : []) counts.set(period.year, (counts.get(period.year) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? fallback();
}
