/** Every line of every invoice, held against what the profile owes. */
import { ZERO, sum } from "../money";
import { type Localized, builtInEditions, findEdition } from "../tariff";
import type { Invoice } from "../invoice";
import { type Credits, findCredits } from "./credits";
import { expectations } from "./expectation";
import { type Verdict, withoutCharge } from "./judging/verdict";
import { withinTotal } from "./judging/tolerance";
import { judgements } from "./judging/words";
import { recaller } from "./keys";
import { Ledger } from "./ledger";
import { type Reporting, lineReports } from "./line-report";
import type { Entry } from "./matching/types";
import { DEFAULT_TOLERANCE, type ReconciliationOptions } from "./options";
import { missingCharges, outstandingCharges } from "./outcome/missing";
import { serviceTotals } from "./outcome/services";
import { totalsOf } from "./outcome/totals";
import { monthBits } from "./period";
import type { InvoiceReport, Reconciliation } from "./report";
import { type Choice, settle } from "./settle";
import type { Slot } from "./slots";
import { type Standing, commonYear, standings } from "./standing";

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
function byPeriod(entries: readonly Entry[]): readonly (readonly [Entry, ...Entry[]])[] {
  const groups = new Map<string, [Entry, ...Entry[]]>();
  for (const entry of entries) {
    const key = [entry.period.year, entry.period.first, entry.period.last].join("|");
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()].sort(([{ period: a }], [{ period: b }]) => a.year - b.year || a.first - b.first || b.last - a.last);
}

function remarksOf({ invoice, isAssessed, duplicateOf }: Standing): readonly Localized[] {
  return [...(isAssessed ? [] : [judgements.otherSupplier(invoice.supplier.name)]), ...(duplicateOf ? [judgements.duplicateInvoice(duplicateOf.file)] : [])];
}

/** Where no line tells the year: that of the edition that was asked for, else the latest there is. */
function yearWithoutLines({ catalogue = builtInEditions, edition, profile }: ReconciliationOptions): number {
  const reference = edition ?? profile.edition;
  return reference === undefined ? Math.max(...[...catalogue.values()].map(({ year }) => year)) : findEdition(reference, catalogue).year;
}

function chooser({ forced = {}, remembered = [] }: ReconciliationOptions): (entry: Entry) => Choice | null {
  const recalled = recaller(remembered);
  return ({ key, invoice, line }) => {
    const own = forced[key];
    if (own) return { charges: own, because: "chosen" };
    const earlier = recalled(invoice, line);
    return earlier ? { charges: earlier.charges, because: "remembered" } : null;
  };
}

/**
 * Reconciles invoices with a profile's tariffs. The invoices come back in their order; they are settled by date, so that
 * what was invoiced earlier counts. Throws what reserving throws: a profile that its edition does not allow, or a
 * reference to an edition that is not known.
 */
export function reconcile(invoices: readonly Invoice[], options: ReconciliationOptions): Reconciliation {
  const { profile, tolerance = DEFAULT_TOLERANCE, approvals = {}, catalogue = builtInEditions } = options;
  const expectationOf = expectations(options);
  const all = standings(invoices, options, expectationOf);
  const credits = findCredits(all.filter(({ isAssessed, duplicateOf }) => isAssessed && !duplicateOf).flatMap(({ slots }) => slots));
  const choiceOf = chooser(options);
  const ledger = new Ledger();
  const reporting: Reporting = { credits, approvals, expectationOf, catalogue };

  const settlePeriod = (entries: readonly [Entry, ...Entry[]]): readonly Verdict[] => {
    const { year } = entries[0].period;
    const expectation = expectationOf(year);
    if (!expectation) return entries.map((entry) => withoutCharge(entry, "unassessable", judgements.noEdition(year), null));
    return settle(entries, { expectation, ledger, tolerance, choiceOf, catalogue });
  };
  const settleInvoice = (standing: Standing): Pick<InvoiceReport, "lines" | "causes"> => {
    const entries = standing.slots.map((slot) => entryOf(slot, credits));
    const before = new Map(entries.flatMap((entry) => [[entry.key, settledBefore(entry, standing, credits)] as const]));
    const settled = byPeriod(entries.filter(({ key }) => before.get(key) === null)).flatMap(settlePeriod);
    const verdicts = new Map([...before, ...settled.map((verdict) => [verdict.entry.key, verdict] as const)]);
    const inOrder = entries.flatMap(({ key }) => verdicts.get(key) ?? []);
    return lineReports(withinTotal(inOrder, tolerance), reporting);
  };

  const dated = [...all].sort((a, b) => a.invoice.issueDate.localeCompare(b.invoice.issueDate));
  const settled = new Map(dated.map((standing) => [standing, settleInvoice(standing)]));
  const reports = all.map((standing): InvoiceReport => {
    const { lines = [], causes = [] } = settled.get(standing) ?? {};
    const { invoice, isAssessed, duplicateOf } = standing;
    return { invoice, isAssessed, duplicateOf, remarks: remarksOf(standing), lines, causes, totals: totalsOf(lines) };
  });
  const year = options.year ?? commonYear(all, () => yearWithoutLines(options));
  const expectation = expectationOf(year);
  const assessed = reports.filter(({ isAssessed }) => isAssessed).flatMap(({ lines }) => lines);
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
