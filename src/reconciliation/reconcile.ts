/** Every line of every invoice, held against what the profile owes. */
import { ZERO, sum } from "../money";
import { builtInEditions, findEdition } from "../tariff";
import type { Invoice } from "../invoice";
import { isOtherBuyer } from "./buyer";
import { expectations } from "./expectation";
import { type Verdict, withoutCharge } from "./judging/verdict";
import { instalments } from "./judging/instalments";
import { withinTotal } from "./judging/tolerance";
import { withSwapped } from "./judging/swapped";
import { judgements } from "./judging/words";
import { invoiceKey, recaller } from "./keys";
import { Ledger } from "./ledger";
import { type Reporting, lineReports } from "./line-report";
import { clearestCharge } from "./matching/pair-score";
import { textScorer } from "./matching/text-score";
import type { Entry } from "./matching/types";
import { type Netting, type Tariffs, findNetting } from "./netting/netting";
import { DEFAULT_TOLERANCE, type ReconciliationOptions } from "./options";
import { missingCharges, outstandingCharges } from "./outcome/missing";
import { isAbout, remarksOf } from "./outcome/remarks";
import { serviceTotals } from "./outcome/services";
import { totalsOf } from "./outcome/totals";
import { monthBits } from "./period";
import type { InvoiceReport, LineReport, Reconciliation } from "./report";
import { type Choice, settle } from "./settle";
import { isShare } from "./share";
import type { Slot } from "./slots";
import { type ExpectationOf, type Standing, commonYear, standings } from "./standing";
import { type Steps, finish, mapInSteps } from "./steps";

const entryOf = (slot: Slot, { off, periods }: Netting): Entry => ({ ...slot, period: periods.get(slot.key) ?? slot.period, amount: sum([slot.line.amount, ...(off.get(slot.key) ?? []).map(({ line }) => line.amount)]) });

/** The charge that a line's text names, where the profile has it: a line that was credited in whole counts under its service still. */
function namedIn({ line, period }: Entry, expectationOf: ExpectationOf): Pick<Verdict, "charges" | "items"> {
  const expectation = expectationOf(period.year);
  const charge = expectation ? clearestCharge(textScorer(expectation.edition)(line.text)) : null;
  const item = charge === null ? undefined : expectation?.items.get(charge);
  return item ? { charges: [item.charge.id], items: [item] } : { charges: [], items: [] };
}

/** Lines whose verdict needs no tariff. */
function settledBefore(entry: Entry, { duplicateOf, isAssessed }: Standing, netting: Netting, expectationOf: ExpectationOf): Verdict | null {
  if (!isAssessed) return withoutCharge(entry, "unassessable", judgements.otherSupplier(entry.invoice.supplier.name), null);
  if (duplicateOf) return withoutCharge(entry, "duplicate", judgements.duplicateInvoice(duplicateOf.file), ZERO);
  const replacement = netting.replacedBy.get(entry.invoice);
  if (replacement) return withoutCharge(entry, "match", judgements.replacedLine(entry.line.amount, replacement.number), ZERO);
  const netted = netting.of.get(entry.key);
  if (netted) return withoutCharge(entry, "match", judgements.netted(netted.invoice.number, netted.line.id), entry.line.amount);
  if (netting.orphans.has(entry.key)) return withoutCharge(entry, "unassessable", judgements.orphan, null);
  const off = netting.off.get(entry.key);
  if (off && entry.amount === 0) return { ...withoutCharge(entry, "match", judgements.credited(off.map(({ invoice }) => invoice.number).join(", ")), ZERO), ...namedIn(entry, expectationOf) };
  return null;
}

/** What the tariffs of a line's year say of it. */
function tariffsOf(expectationOf: ExpectationOf, { corrections = {} }: ReconciliationOptions): Tariffs {
  return {
    kindOf: (correction) => corrections[invoiceKey(correction)] ?? null,
    chargeOf: ({ line, period }) => {
      const expectation = expectationOf(period.year);
      return expectation ? clearestCharge(textScorer(expectation.edition)(line.text)) : null;
    },
    isDue: ({ period }, amount) => [...(expectationOf(period.year)?.items.values() ?? [])].some((item) => isShare(amount, item, period)),
  };
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

/** What is set off against a line belongs to its charges. */
function withNettedCharges(lines: readonly LineReport[], { of }: Netting, byKey: ReadonlyMap<string, LineReport>): readonly LineReport[] {
  return lines.map((line) => {
    const original = byKey.get(of.get(line.key)?.key ?? "");
    return original ? { ...line, charges: original.charges, items: original.items } : line;
  });
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

/** Lines that are looked at before a pause: some milliseconds. */
const A_FEW = 500;

/**
 * Reconciles as {@link reconcile} does, with a pause after every few lines: a page stays alive that does something else
 * between them. It tells how many lines are done. Left before its end, it leaves nothing behind.
 */
export function* reconcileInSteps(invoices: readonly Invoice[], options: ReconciliationOptions): Steps<Reconciliation> {
  const { profile, tolerance = DEFAULT_TOLERANCE, approvals = {}, catalogue = builtInEditions } = options;
  const expectationOf = expectations(options);
  const all = yield* standings(invoices, options, expectationOf);
  const netting = findNetting(
    all.filter(({ isAssessed, duplicateOf }) => isAssessed && !duplicateOf).flatMap(({ slots }) => slots),
    tariffsOf(expectationOf, options),
  );
  const choiceOf = chooser(options);
  const ledger = new Ledger();
  const reporting: Reporting = { netting, approvals, expectationOf, catalogue };

  function* settlePeriod(entries: readonly [Entry, ...Entry[]]): Steps<readonly Verdict[]> {
    const { year } = entries[0].period;
    const expectation = expectationOf(year);
    if (!expectation) return entries.map((entry) => withoutCharge(entry, "unassessable", judgements.noEdition(year), null));
    return yield* settle(entries, { expectation, ledger, tolerance, choiceOf, catalogue });
  }
  function* settleInvoice(standing: Standing): Steps<readonly Verdict[]> {
    const entries = yield* mapInSteps(standing.slots, A_FEW, (slot) => entryOf(slot, netting));
    const before = new Map(yield* mapInSteps(entries, A_FEW, (entry) => [entry.key, settledBefore(entry, standing, netting, expectationOf)] as const));
    const settled: Verdict[] = [];
    for (const period of byPeriod(entries.filter(({ key }) => before.get(key) === null))) for (const verdict of yield* settlePeriod(period)) settled.push(verdict);
    const verdicts = new Map([...before, ...settled.map((verdict) => [verdict.entry.key, verdict] as const)]);
    const inOrder = entries.flatMap(({ key }) => verdicts.get(key) ?? []);
    return withSwapped(withinTotal(inOrder, tolerance));
  }

  const dated = [...all].sort((a, b) => a.invoice.issueDate.localeCompare(b.invoice.issueDate));
  const total = all.reduce((lines, { slots }) => lines + slots.length, 0);
  const verdicts = new Map<Standing, readonly Verdict[]>();
  for (const standing of dated) verdicts.set(standing, yield* settleInvoice(standing));
  const changed = instalments([...verdicts.values()].flat());
  const settled = new Map<Standing, Pick<InvoiceReport, "lines" | "causes">>();
  let done = 0;
  for (const standing of dated) {
    const own = (verdicts.get(standing) ?? []).map((verdict) => changed.get(verdict) ?? verdict);
    settled.set(standing, yield* lineReports(own, reporting));
    done += standing.slots.length;
    yield { done, total };
  }
  const byKey = new Map([...settled.values()].flatMap(({ lines }) => lines.map((line) => [line.key, line] as const)));
  const reports = all.map((standing): InvoiceReport => {
    const { lines: own = [], causes = [] } = settled.get(standing) ?? {};
    const lines = withNettedCharges(own, netting, byKey);
    const { invoice, isAssessed, duplicateOf } = standing;
    const isForOther = isAssessed && isOtherBuyer(invoice, profile.name);
    const remarks = remarksOf(standing, netting, { lines, otherProfile: isForOther ? (profile.name ?? "") : null });
    return { invoice, isAssessed, isOtherBuyer: isForOther, duplicateOf, corrections: netting.corrections.filter((one) => isAbout(one, invoice)), remarks, lines, causes, totals: totalsOf(lines) };
  });
  const year = options.year ?? commonYear(all, () => yearWithoutLines(options));
  const expectation = expectationOf(year);
  const assessed = reports.filter(({ isAssessed }) => isAssessed).flatMap(({ lines }) => lines);
  const ofYear = assessed.filter(({ period }) => period.year === year);
  // A year's fee on the invoice of a quarter does not make all months invoiced.
  const apart = new Set(all.flatMap(({ ofWholeYear }) => [...ofWholeYear]));
  const months = ofYear.filter(({ key, state }) => state !== "duplicate" && !apart.has(key)).reduce((bits, { period }) => bits | monthBits(period), 0);
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

/**
 * Reconciles invoices with a profile's tariffs. The invoices come back in their order; they are settled by date, so that
 * what was invoiced earlier counts. Throws what reserving throws: a profile that its edition does not allow, or a
 * reference to an edition that is not known.
 */
export function reconcile(invoices: readonly Invoice[], options: ReconciliationOptions): Reconciliation {
  return finish(reconcileInSteps(invoices, options));
}
