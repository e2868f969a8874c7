/** Invoices that do not say for which months they are, read by their amounts: those of a month, a quarter or half a year. */
import type { Invoice } from "../invoice";
import type { Expectation } from "./expectation";
import { supplierKey } from "./keys";
import { names } from "./matching/pair-score";
import { textScorer } from "./matching/text-score";
import { MONTHS, monthOf } from "./period";
import type { BilledPeriod } from "./report";
import { isShare } from "./share";
import type { Slot } from "./slots";
import { type Steps, mapInSteps } from "./steps";

/** Months in a part of the year; the whole year is what is assumed otherwise. */
const partLengths = [3, 1, 6] as const;

type Months = Pick<BilledPeriod, "first" | "last">;

/** Lines that are looked at before a pause: some milliseconds. */
const A_FEW = 100;

/** The part that ends the year may bear what rounding left of it. */
const atEitherEnd = ({ first, last }: Months): readonly Months[] => [{ first, last }, { first: MONTHS + first - last, last: MONTHS }];

/** How many lines are a charge of these months, by their text and to the cent. */
function* fitting(slots: readonly Slot[], expectation: Expectation, months: Months): Steps<number> {
  const read = textScorer(expectation.edition);
  const fits = yield* mapInSteps(slots, A_FEW, ({ line }) => {
    const reading = read(line.text);
    return [...reading.scores.keys()].some((charge) => {
      const item = expectation.items.get(charge);
      return item !== undefined && item.period === "annual" && names(reading, charge) && atEitherEnd(months).some((part) => isShare(line.amount, item, part));
    });
  });
  return fits.filter(Boolean).length;
}

/** The length that most lines fit, where that is at least half of them and more than fit the whole year; null for the year. */
function* lengthOf(slots: readonly Slot[], expectation: Expectation): Steps<number | null> {
  const ofYear = yield* fitting(slots, expectation, { first: 1, last: MONTHS });
  const counts: { readonly length: number; readonly count: number }[] = [];
  for (const length of partLengths) counts.push({ length, count: yield* fitting(slots, expectation, { first: 1, last: length }) });
  const best = counts.reduce((one, other) => (other.count > one.count ? other : one));
  return best.count > ofYear && best.count * 2 >= slots.length ? best.length : null;
}

/** The part in which the invoice is dated; where an earlier invoice has that, the next that is free. */
function freePart(length: number, issueDate: string, taken: ReadonlySet<number>): number {
  const parts = MONTHS / length;
  const own = Math.floor((monthOf(issueDate) - 1) / length);
  const after = Array.from({ length: parts }, (_, index) => (own + index) % parts);
  return after.find((part) => !taken.has(part)) ?? own;
}

/** Months by invoice, for those of which nothing tells them; the invoices come by date. */
export function* monthsByAmounts(invoices: readonly (readonly [Invoice, readonly Slot[]])[], expectationOf: (year: number) => Expectation | null): Steps<ReadonlyMap<Invoice, Months>> {
  const taken = new Map<string, Set<number>>();
  const found = new Map<Invoice, Months>();
  for (const [invoice, slots] of invoices) {
    yield null;
    const year = slots[0]?.period.year;
    const expectation = year === undefined || invoice.type !== "invoice" || !slots.every(({ isAssumed, period }) => isAssumed && period.year === year) ? null : expectationOf(year);
    const length = expectation ? yield* lengthOf(slots, expectation) : null;
    if (length === null) continue;
    const key = [supplierKey(invoice.supplier), year, length].join("|");
    const own = taken.get(key) ?? new Set();
    const part = freePart(length, invoice.issueDate, own);
    taken.set(key, own.add(part));
    found.set(invoice, { first: part * length + 1, last: (part + 1) * length });
  }
  return found;
}
