/**
 * A year billed in parts of whole cents. Assen owes 51.550 for hosting: a month is 4.295,83, twelve of which are 51.549,96,
 * so that 4.295,87 is left for December. TPM is 2.092: a month is 174,33; the two together are 53.642, a month of which is
 * 4.470,17, a cent more than the months of each. 45.001 inhabitants owe 45.001 × 0,67 + 21.400 = 51.550,67 for hosting:
 * a quarter is 12.887,67, and 12.887,66 is left for the last.
 */
import fc from "fast-check";
import type { Profile } from "../../src/engine";
import type { Invoice } from "../../src/invoice";
import { type Micro, toDecimalString } from "../../src/money";
import { type LineReport, type Reconciliation, lineKey, reconcile } from "../../src/reconciliation";
import { assen } from "./cases";
import { type LineFacts, invoiceOf } from "./invoices";

const two = (number: number): string => String(number).padStart(2, "0");

/** The invoice of part `index` of so many in 2021; one that says nothing of its months is dated within them. */
function part(index: number, parts: number, lines: readonly LineFacts[], isTold = true): Invoice {
  const length = 12 / parts;
  const [first, last] = [index * length + 1, (index + 1) * length];
  const end = new Date(Date.UTC(2021, last, 0)).getUTCDate();
  return invoiceOf(lines, {
    number: `P${two(first)}-${two(last)}`,
    issueDate: `2021-${two(first)}-05`,
    period: isTold ? { start: `2021-${two(first)}-01`, end: `2021-${two(last)}-${two(end)}` } : {},
  });
}

/** Every part for the same amount, and the last one for another. */
const year = (parts: number, each: string, last: string, { text = "Hosting e-Suite", isTold = true } = {}): readonly Invoice[] =>
  Array.from({ length: parts }, (_, index) => part(index, parts, [[text, index === parts - 1 ? last : each]], isTold));

const linesOf = ({ invoices }: Reconciliation): readonly LineReport[] => invoices.flatMap(({ lines }) => lines);
const lastOf = (report: Reconciliation): LineReport => {
  const line = linesOf(report).at(-1);
  if (!line) throw new Error("there is no line");
  return line;
};
const told = ({ state, difference, charges }: LineReport): readonly unknown[] => [state, difference === null ? null : toDecimalString(difference), charges.join()];

const someone: Profile = { inhabitants: 45_001, services: ["e-Suite"] };

interface YearInParts {
  readonly title: string;
  readonly invoices: readonly Invoice[];
  readonly profile?: Profile;
  readonly charges?: string;
  /** Why the last part is right. */
  readonly because: string;
}

const equalPart = (cents: string): string => `Klopt tot op de cent: een gelijk deel van het jaar, afgerond. Door dat afronden zijn de delen samen € ${cents} dan het jaarbedrag.`;
const restOfYear = (euros: string): string => `Klopt tot op de cent: wat de afgeronde delen ervoor van het jaarbedrag overlaten; een gelijk deel is € ${euros}.`;

const right: readonly YearInParts[] = [
  { title: "twelve equal months", invoices: year(12, "4295.83", "4295.83"), because: equalPart("0,04 minder") },
  { title: "twelve months, the last with the rest", invoices: year(12, "4295.83", "4295.87"), because: restOfYear("4.295,83") },
  { title: "twelve equal months that say nothing of their months", invoices: year(12, "4295.83", "4295.83", { isTold: false }), because: equalPart("0,04 minder") },
  { title: "the same with the rest", invoices: year(12, "4295.83", "4295.87", { isTold: false }), because: restOfYear("4.295,83") },
  { title: "four equal quarters", invoices: year(4, "12887.67", "12887.67"), profile: someone, because: equalPart("0,01 meer") },
  { title: "four quarters, the last with the rest", invoices: year(4, "12887.67", "12887.66"), profile: someone, because: restOfYear("12.887,67") },
  { title: "December alone, as an equal month", invoices: [part(11, 12, [["Hosting e-Suite", "4295.83"]])], because: equalPart("0,04 minder") },
  { title: "months of two charges on one line, each rounded", invoices: year(12, "4470.16", "4470.16", { text: "Hosting e-Suite en TPM" }), charges: "hosting,tpm", because: "Klopt tot op de cent: de tariefregels samen, als deel van het jaar afgerond." },
  { title: "months of two charges on one line, rounded together", invoices: year(12, "4470.17", "4470.17", { text: "Hosting e-Suite en TPM" }), charges: "hosting,tpm", because: "Klopt tot op de cent: de tariefregels samen, als deel van het jaar afgerond." },
  { title: "the same, the last with the rest of both: 53.642 − 11 × 4.470,17 = 4.470,13", invoices: year(12, "4470.17", "4470.13", { text: "Hosting e-Suite en TPM" }), charges: "hosting,tpm", because: "Klopt tot op de cent: de tariefregels samen, als deel van het jaar afgerond." },
  {
    title: "half a year, a quarter and three months: 51.550,67 − 25.775,34 − 12.887,67 − 2 × 4.295,89 = 4.295,88",
    profile: someone,
    invoices: [
      part(0, 2, [["Hosting e-Suite", "25775.34"]]),
      part(2, 4, [["Hosting e-Suite", "12887.67"]]),
      part(9, 12, [["Hosting e-Suite", "4295.89"]]),
      part(10, 12, [["Hosting e-Suite", "4295.89"]]),
      part(11, 12, [["Hosting e-Suite", "4295.88"]]),
    ],
    because: "Klopt tot op de cent",
  },
];

test.each(right.map((one) => [one.title, one] as const))("%s: right in every line, and nothing is left to come", (_, { invoices, profile = assen, charges = "hosting", because }) => {
  const report = reconcile(invoices, { profile });
  expect(linesOf(report).map(told)).toEqual(invoices.map(() => ["match", "0.00", charges]));
  expect(lastOf(report).judgement.nl).toContain(because);
  const open = [...report.missing, ...report.outstanding].map(({ charge }) => charge);
  if (invoices.length > 1) for (const charge of charges.split(",")) expect(open).not.toContain(charge);
});

const wrong: readonly (readonly [title: string, invoices: readonly Invoice[], difference: string, code: string | null])[] = [
  ["a cent beside the equal month", year(12, "4295.83", "4295.84"), "-0.03", null],
  ["a cent below the equal month", year(12, "4295.83", "4295.82"), "-0.05", null],
  ["a cent beside the rest", year(12, "4295.83", "4295.88"), "0.01", null],
  ["in the tier below, as an equal month: 58.750 / 12 = 4.895,83", year(12, "4295.83", "4895.83"), "599.96", "other-tier"],
  ["in the tier below, as the rest: 58.750 − 11 × 4.895,83 = 4.895,87", year(12, "4295.83", "4895.87"), "600.00", "other-tier"],
  ["with VAT on an equal month: 4.295,83 × 1,21 = 5.197,95", year(12, "4295.83", "5197.95"), "902.08", "vat"],
  ["with VAT on the rest: 4.295,87 × 1,21 = 5.198,00", year(12, "4295.83", "5198.00"), "902.13", "vat"],
];

test.each(wrong)("December %s is a discrepancy of December alone", (_, invoices, difference, code) => {
  const report = reconcile(invoices, { profile: assen });
  expect(linesOf(report).map(({ state }) => state)).toEqual(invoices.map((_unused, index) => (index === 11 ? "discrepancy" : "match")));
  const last = lastOf(report);
  expect(told(last)).toEqual(["discrepancy", difference, "hosting"]);
  expect(last.diagnosis.filter(({ steps }) => steps === 1).map((one) => one.code)).toEqual(code === null ? [] : expect.arrayContaining([code]));
});

describe("parts on the lines of one invoice", () => {
  const terms = (count: number, amount: string, last = amount): readonly LineFacts[] => Array.from({ length: count }, (_, index) => [`Hosting e-Suite termijn ${index + 1}`, index === count - 1 ? last : amount]);
  const statesOf = (lines: readonly LineFacts[], more: Partial<Invoice> = {}, profile = assen): readonly string[] => linesOf(reconcile([invoiceOf(lines, more)], { profile })).map(({ state }) => state);
  const all = (count: number): readonly string[] => Array.from({ length: count }, () => "match");

  test("twelve equal months that do not say which, and twelve of which the last bears the rest", () => {
    expect(statesOf(terms(12, "4295.83"))).toEqual(all(12));
    expect(statesOf(terms(12, "4295.83", "4295.87"))).toEqual(all(12));
    expect(linesOf(reconcile([invoiceOf(terms(12, "4295.83"))], { profile: assen }))[0]?.judgement.nl).toBe("Klopt tot op de cent: gelijke delen, elk afgerond. Door dat afronden zijn ze samen € 0,04 minder dan het geheel.");
  });

  test("twelve equal months that the user matched", () => {
    const invoice = invoiceOf(terms(12, "4295.83"));
    const forced = Object.fromEntries(invoice.lines.map(({ id }) => [lineKey(invoice, id), ["hosting"]]));
    expect(linesOf(reconcile([invoice], { profile: assen, forced })).map(({ state }) => state)).toEqual(all(12));
  });

  test("four equal quarters", () => expect(statesOf(terms(4, "12887.67"), {}, someone)).toEqual(all(4)));

  test("three equal months of a quarter: 51.550,67 / 12 = 4.295,89, and a quarter is 12.887,67", () => {
    expect(statesOf(terms(3, "4295.89"), { period: { start: "2021-01-01", end: "2021-03-31" } }, { ...someone, inhabitants: 45_001 })).toEqual(all(3));
  });

  test("a thirteenth is one too many", () => expect(statesOf(terms(13, "4295.83"))).toEqual([...all(12), "duplicate"]));

  test("eleven are not the year", () => expect(statesOf(terms(11, "4295.83"))).toContain("discrepancy"));

  test("a cent beside an equal part is no part", () => expect(statesOf(terms(12, "4295.83", "4295.84"))).not.toEqual(all(12)));
});

test("a month in the middle may not bear the rest", () => {
  const invoices = year(12, "4295.83", "4295.83").map((invoice, index) => (index === 4 ? part(4, 12, [["Hosting e-Suite", "4295.87"]]) : invoice));
  expect(linesOf(reconcile(invoices, { profile: assen })).map(({ state }) => state).filter((state) => state !== "match")).toEqual(["discrepancy"]);
});

test("an equal December that is invoiced twice is right once", () => {
  const again = { ...part(11, 12, [["Hosting e-Suite", "4295.83"]]), number: "again", issueDate: "2021-12-20" };
  const report = reconcile([...year(12, "4295.83", "4295.83"), again], { profile: assen });
  expect(lastOf(report).state).toBe("duplicate");
});

test("every amount in equal parts, and with what they leave on the last, is right; a cent beside both is not", () => {
  fc.assert(
    fc.property(fc.integer({ min: 30_001, max: 70_000 }), fc.constantFrom(12, 4, 2), (inhabitants, parts) => {
      const cents = inhabitants * 67 + 2_140_000;
      const each = Math.floor((2 * cents + parts) / (2 * parts));
      const rest = cents - (parts - 1) * each;
      const euros = (amount: number): string => toDecimalString((amount * 10_000) as Micro);
      const profile: Profile = { inhabitants, services: ["e-Suite"] };
      const statesOf = (last: number): readonly string[] => linesOf(reconcile(year(parts, euros(each), euros(last)), { profile })).map(({ state }) => state);
      const all = Array.from({ length: parts }, () => "match");
      expect(Math.abs(rest - each) * 2).toBeLessThanOrEqual(parts);
      for (const last of [each, rest]) expect(statesOf(last)).toEqual(all);
      for (const last of [Math.min(each, rest) - 1, Math.max(each, rest) + 1]) expect(statesOf(last)).toEqual([...all.slice(1), "discrepancy"]);
    }),
    { numRuns: 12, seed: 8 },
  );
});
