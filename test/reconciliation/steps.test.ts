/** Reconciling in steps: the same outcome, with pauses often enough, and nothing left behind by work that is left. */
import { type Progress, type Reconciliation, type ReconciliationOptions, reconcile, reconcileInSteps } from "../../src/reconciliation";
import type { Invoice } from "../../src/invoice";
import { ZERO, toEuros } from "../../src/money";
import { edition2021 } from "../support/editions";
import { billed, invoiceOf } from "./invoices";

const options: ReconciliationOptions = { profile: { name: "Assen", inhabitants: 68_000, services: ["e-Suite", "BZM"] } };
const due = billed(options.profile, edition2021);

/** So many lines that are a little off, or a thing that nobody owes. */
const invoiceWith = (number: string, lines: number): Invoice =>
  invoiceOf(
    Array.from({ length: lines }, (_, index) => {
      const { text, amount } = due[index % due.length] ?? { text: "Advies", amount: ZERO };
      return [text, (toEuros(amount) + index * 1.37).toFixed(2)] as const;
    }),
    { number },
  );

const outcomeOf = ({ invoices, missing, totals }: Reconciliation): string =>
  JSON.stringify([invoices.flatMap(({ lines }) => lines.map(({ key, state, charges, expected, diagnosis }) => [key, state, charges, expected, diagnosis])), missing.map(({ key }) => key), totals]);

function run(invoices: readonly Invoice[], most = Number.POSITIVE_INFINITY): { readonly report: string | null; readonly pauses: number; readonly told: readonly Progress[] } {
  const steps = reconcileInSteps(invoices, options);
  const told: Progress[] = [];
  for (let pauses = 0; pauses < most; pauses += 1) {
    const next = steps.next();
    if (next.done === true) return { report: outcomeOf(next.value), pauses, told };
    if (next.value !== null) told.push(next.value);
  }
  return { report: null, pauses: most, told };
}

const several = Array.from({ length: 6 }, (_, index) => invoiceWith(`N${index}`, 20));

test("invoices are paused between and within, and come to the same", () => {
  const { report, pauses, told } = run(several);
  expect(report).toBe(outcomeOf(reconcile(several, options)));
  expect(pauses).toBeGreaterThan(3 * several.length);
  expect(told.map(({ done }) => done)).toEqual(several.map((_, index) => (index + 1) * 20));
  expect(new Set(told.map(({ total }) => total))).toEqual(new Set([120]));
});

test("one invoice of many lines is paused within", () => {
  const { pauses } = run([invoiceWith("N", 1_000)]);
  expect(pauses).toBeGreaterThan(50);
});

test("work that is left after any of its steps changes nothing of the next", () => {
  const two = several.slice(0, 2);
  const whole = run(two);
  for (let most = 0; most < whole.pauses; most += 41) {
    expect(run(two, most).report).toBeNull();
    expect(run(two).report).toBe(whole.report);
  }
});
