/** Every line of every invoice, held against what the profile owes. */
import { type Micro, ZERO, subtract, sum } from "../money";
import { type Localized, builtInEditions, findEdition } from "../tariff";
import type { Invoice } from "../invoice";
import { type Credits, findCredits } from "./credits";
import { type Expectation, expectations } from "./expectation";
import { type Verdict, withoutCharge } from "./judging/verdict";
import { withinTotal } from "./judging/tolerance";
import { judgements } from "./judging/words";
import { invoiceKey, recaller } from "./keys";
import { Ledger } from "./ledger";
import { names } from "./matching/pair-score";
import { textScorer } from "./matching/text-score";
import type { Entry } from "./matching/types";
import { DEFAULT_TOLERANCE, type ReconciliationOptions } from "./options";
import { missingCharges, outstandingCharges } from "./outcome/missing";
import { serviceTotals } from "./outcome/services";
import { totalsOf } from "./outcome/totals";
import { monthBits } from "./period";
import type { InvoiceReport, LineReport, Reconciliation } from "./report";
import { type Choice, settle } from "./settle";
import { type Slot, slotsOf } from "./slots";
import { isOffice } from "./supplier";
import { dueShare } from "./share";

type ExpectationOf = (year: number) => Expectation | null;

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

/** Where one invoice stands among the others. */
interface Standing {
  readonly invoice: Invoice;
  readonly slots: readonly Slot[];
  readonly isAssessed: boolean;
  readonly duplicateOf: Invoice | null;
}

function standings(invoices: readonly Invoice[], options: ReconciliationOptions, expectationOf: ExpectationOf): readonly Standing[] {
  const slots = slotsOf(invoices, options.year ?? null);
  const seen = new Map<string, Invoice>();
  return invoices.map((invoice) => {
    const own = slots.get(invoice) ?? [];
    const key = invoiceKey(invoice);
    const duplicateOf = seen.get(key) ?? null;
    if (!duplicateOf) seen.set(key, invoice);
    return { invoice, slots: own, isAssessed: isOffice(invoice, options.suppliers ?? []) || readsAsOffice(own, expectationOf), duplicateOf };
  });
}

/** The year that most assessed lines are about. */
function commonYear(all: readonly Standing[], fallback: number): number {
  const counts = new Map<number, number>();
  for (const { slots, isAssessed } of all) for (const { period } of isAssessed ? slots : []) counts.set(period.year, (counts.get(period.year) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [fallback, 0])[0];
}

const entryOf = (slot: Slot, credits: Credits): Entry => ({ ...slot, amount: sum([slot.line.amount, ...(credits.off.get(slot.key) ?? []).map(({ line }) => line.amount)]) });

/** Lines whose verdict needs no tariff. */
function settledBefore(entry: Entry, { duplicateOf, isAssessed }: Standing, credits: Credits): Verdict | null {
  if (!isAssessed) return withoutCharge(entry, "unassessable", judgements.otherSupplier(entry.invoice.supplier.name), null);
  if (duplicateOf) return withoutCharge(entry, "duplicate", judgements.duplicateInvoice(duplicateOf.file), ZERO);
  const credited = credits.of.get(entry.key);
  if (credited) return withoutCharge(entry, "match", judgements.credit(credited.invoice.number, credited.line.id), entry.line.amount);
  if (credits.orphans.has(entry.key)) return withoutCharge(entry, "unassessable", judgements.orphan, null);
  const off = credits.off.get(entry.key);
  if (off && entry.amount === 0) return withoutCharge(entry, "match", judgements.credited(off.map(({ invoice }) => invoice.number).join(", ")), ZERO);
  return null;
}

/** Lines by the period that they are for, the earliest first. */
function byPeriod(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = [entry.period.year, entry.period.first, entry.period.last].join("|");
    const group = groups.get(key) ?? [];
    group.push(entry);
    groups.set(key, group);
  }
  return [...groups.values()].sort(([a], [b]) => (a && b ? a.period.year - b.period.year || a.period.first - b.period.first || b.period.last - a.period.last : 0));
}

function reportOf({ entry, ...verdict }: Verdict, credits: Credits, approvals: NonNullable<ReconciliationOptions["approvals"]>): LineReport {
  const { key, invoice, line, period } = entry;
  // A line that was credited in part is expected to be what it was, less what was given back.
  const off = (credits.off.get(key) ?? []).map((credit) => credit.line.amount);
  const expected: Micro | null = verdict.expected === null ? null : subtract(verdict.expected, sum(off));
  const invoiced = line.amount;
  const approval = verdict.state === "match" || verdict.state === "within-tolerance" ? null : (approvals[key] ?? null);
  return {
    key,
    invoice,
    line,
    period,
    charges: verdict.charges,
    items: verdict.items,
    expected,
    invoiced,
    difference: expected === null ? null : subtract(invoiced, expected),
    state: approval ? "allowed" : verdict.state,
    matchedBecause: verdict.matchedBecause,
    score: verdict.score,
    judgement: approval ? judgements.approved(approval) : verdict.judgement,
    diagnosis: [],
    suggestions: [],
    approval,
  };
}

function remarksOf({ invoice, isAssessed, duplicateOf }: Standing): readonly Localized[] {
  return [...(isAssessed ? [] : [judgements.otherSupplier(invoice.supplier.name)]), ...(duplicateOf ? [judgements.duplicateInvoice(duplicateOf.file)] : [])];
}

/**
 * Reconciles invoices with a profile's tariffs. The invoices come back in their order; they are settled by date, so that
 * what was invoiced earlier counts. Throws what reserving throws: a profile that its edition does not allow, or a
 * reference to an edition that is not known.
 */
export function reconcile(invoices: readonly Invoice[], options: ReconciliationOptions): Reconciliation {
  const { profile, tolerance = DEFAULT_TOLERANCE, approvals = {}, forced = {} } = options;
  const expectationOf = expectations(options);
  const all = standings(invoices, options, expectationOf);
  const credits = findCredits(all.filter(({ isAssessed, duplicateOf }) => isAssessed && !duplicateOf).flatMap(({ slots }) => slots));
  const recalled = recaller(options.remembered ?? []);
  const choiceOf = ({ key, invoice, line }: Entry): Choice | null => {
    const own = forced[key];
    if (own) return { charges: own, because: "chosen" };
    const earlier = recalled(invoice, line);
    return earlier ? { charges: earlier.charges, because: "remembered" } : null;
  };
  const ledger = new Ledger();
  const settleInvoice = (standing: Standing): readonly LineReport[] => {
    const verdicts = new Map<string, Verdict>();
    const open: Entry[] = [];
    for (const slot of standing.slots) {
      const entry = entryOf(slot, credits);
      const verdict = settledBefore(entry, standing, credits);
      if (verdict) verdicts.set(entry.key, verdict);
      else open.push(entry);
    }
    for (const entries of byPeriod(open)) {
      const year = entries[0]?.period.year ?? 0;
      const expectation = expectationOf(year);
      const settled = expectation
        ? settle(entries, { expectation, ledger, tolerance, choiceOf, explains: () => false })
        : entries.map((entry) => withoutCharge(entry, "unassessable", judgements.noEdition(year), null));
      for (const verdict of settled) verdicts.set(verdict.entry.key, verdict);
    }
    const inOrder = standing.slots.flatMap(({ key }) => verdicts.get(key) ?? []);
    return withinTotal(inOrder, tolerance).map((verdict) => reportOf(verdict, credits, approvals));
  };
  const dated = [...all].sort((a, b) => a.invoice.issueDate.localeCompare(b.invoice.issueDate));
  const lines = new Map(dated.map((standing) => [standing, settleInvoice(standing)]));
  const reports = all.map((standing): InvoiceReport => {
    const own = lines.get(standing) ?? [];
    return { invoice: standing.invoice, isAssessed: standing.isAssessed, duplicateOf: standing.duplicateOf, remarks: remarksOf(standing), lines: own, causes: [], totals: totalsOf(own) };
  });
  const year = options.year ?? commonYear(all, yearWithoutLines(options));
  const expectation = expectationOf(year);
  const assessed = reports.filter(({ isAssessed }) => isAssessed).flatMap((report) => report.lines);
  const ofYear = assessed.filter(({ period }) => period.year === year);
  const months = ofYear.filter(({ state }) => state !== "duplicate").reduce((bits, { period }) => bits | monthBits(period), 0);
  const missing = expectation ? missingCharges(expectation, months, ledger, approvals) : [];
  return {
    year,
    edition: expectation?.edition ?? null,
    profile,
    invoices: reports,
    missing,
    outstanding: expectation ? outstandingCharges(expectation, ledger) : [],
    services: expectation ? serviceTotals(expectation, ofYear) : [],
    totals: totalsOf(assessed, missing),
  };
}

/** Where no line tells the year: that of the edition that was asked for, else the latest there is. */
function yearWithoutLines({ catalogue = builtInEditions, edition, profile }: ReconciliationOptions): number {
  const reference = edition ?? profile.edition;
  return reference === undefined ? Math.max(...[...catalogue.values()].map(({ year }) => year)) : findEdition(reference, catalogue).year;
}
