/** Where each invoice stands among the others: Dimpact's or not, new or seen before. */
import { isOffice } from "./supplier";
import type { Invoice, Months } from "../invoice";
import type { Expectation } from "./expectation";
import { invoiceKey } from "./keys";
import { names } from "./matching/pair-score";
import { textScorer } from "./matching/text-score";
import type { ReconciliationOptions } from "./options";
import { MONTHS, textPeriod } from "./period";
import { type Slot, slotsOf } from "./slots";
import { dueShare, isShare } from "./share";
import { type Steps, mapInSteps } from "./steps";
import { monthsByAmounts } from "./told-by-amounts";

export type ExpectationOf = (year: number) => Expectation | null;

export interface Standing {
  readonly invoice: Invoice;
  readonly slots: readonly Slot[];
  readonly isAssessed: boolean;
  readonly duplicateOf: Invoice | null;
  /** Keys of lines for the whole year on an invoice that is for a part of it. */
  readonly ofWholeYear: ReadonlySet<string>;
}

/** A supplier that does not bear Dimpact's name: at least half of its lines must be a charge, by text and to the cent. */
function readsAsOffice(slots: readonly Slot[], expectationOf: ExpectationOf): boolean {
  const fitting = slots.filter(({ line, period }) => {
    const expectation = expectationOf(period.year);
    if (!expectation) return false;
    const reading = textScorer(expectation.edition)(line.text);
    return [...reading.scores.keys()].some((charge) => {
      const item = expectation.items.get(charge);
      return item !== undefined && names(reading, charge) && isShare(line.amount, item, period);
    });
  });
  return fitting.length > 0 && fitting.length * 2 >= slots.length;
}

/** A charge's amount of the whole year, to the cent. */
function isWholeYear({ line, period: { year } }: Slot, expectationOf: ExpectationOf): boolean {
  const expectation = expectationOf(year);
  if (!expectation) return false;
  const reading = textScorer(expectation.edition)(line.text);
  return [...reading.scores.keys()].some((charge) => {
    const item = expectation.items.get(charge);
    return item?.period === "annual" && names(reading, charge) && dueShare(item, { first: 1, last: MONTHS }, 0) === line.amount;
  });
}

/** "Contributie 2021" on the invoice of a quarter: the line names the year, and has no months of its own. */
function namesYear({ invoice, line, period, isAssumed }: Slot): boolean {
  const isPart = period.first > 1 || period.last < MONTHS;
  const { months, year } = textPeriod(invoice, line);
  return isPart && !isAssumed && line.period === undefined && months === null && year === period.year;
}

/** With the months that amounts tell; a line that is a charge of the whole year stays for the year, whatever number is in its text. */
function withMonths(standing: Standing, told: Months | undefined, expectationOf: ExpectationOf): Standing {
  const ofWholeYear = new Set(standing.slots.filter((slot) => (told !== undefined || slot.isFaint || namesYear(slot)) && isWholeYear(slot, expectationOf)).map(({ key }) => key));
  const monthsOf = ({ key }: Slot): Partial<Months> => (ofWholeYear.has(key) ? { first: 1, last: MONTHS } : (told ?? {}));
  return { ...standing, ofWholeYear, slots: standing.slots.map((slot) => ({ ...slot, period: { ...slot.period, ...monthsOf(slot) } })) };
}

export function* standings(invoices: readonly Invoice[], options: ReconciliationOptions, expectationOf: ExpectationOf): Steps<readonly Standing[]> {
  const slots = yield* slotsOf(invoices, options.year ?? null);
  const seen = new Map<string, Invoice>();
  const all = yield* mapInSteps(invoices, 1, (invoice): Standing => {
    const own = slots.get(invoice) ?? [];
    const key = invoiceKey(invoice);
    const duplicateOf = seen.get(key) ?? null;
    if (!duplicateOf) seen.set(key, invoice);
    return { invoice, slots: own, isAssessed: isOffice(invoice, options.suppliers ?? []) || readsAsOffice(own, expectationOf), duplicateOf, ofWholeYear: new Set() };
  });
  const untold = all.filter(({ isAssessed, duplicateOf }) => isAssessed && !duplicateOf).sort((a, b) => a.invoice.issueDate.localeCompare(b.invoice.issueDate));
  const months = yield* monthsByAmounts(
    untold.map((standing) => [standing.invoice, standing.slots]),
    expectationOf,
  );
  return yield* mapInSteps(all, 1, (standing) => (standing.isAssessed ? withMonths(standing, months.get(standing.invoice), expectationOf) : standing));
}

/** The year that most assessed lines are about; the fallback where there are none. */
export function commonYear(all: readonly Standing[], fallback: () => number): number {
  const counts = new Map<number, number>();
  for (const { slots, isAssessed } of all) for (const { period } of isAssessed ? slots : []) counts.set(period.year, (counts.get(period.year) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? fallback();
}
