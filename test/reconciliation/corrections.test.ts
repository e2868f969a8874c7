/**
 * Credit notes and corrections beside the invoice that they refer to, worked out by hand. Assen owes 51.550 for hosting
 * (45.000 × 0,67 + 21.400); the tier below gives 45.000 × 1,15 + 7.000 = 58.750, which is 7.200 too much; 2020 gives
 * 45.000 × 0,58 + 18.300 = 44.400. e-Suite is 45.000 × 3,16 + 3.000 = 145.200, and 142.200 without the 3.000.
 */
import type { Invoice } from "../../src/invoice";
import { toDecimalString } from "../../src/money";
import { type CorrectionKind, type Correction as FoundCorrection, type LineReport, type ReconciliationOptions, invoiceKey, reconcile } from "../../src/reconciliation";
import { assen } from "./cases";
import { type LineFacts, invoiceOf } from "./invoices";

type Row = readonly [state: string, invoiced: string, difference: string | null, charges: string];

interface Correction {
  readonly title: string;
  readonly first: readonly LineFacts[];
  readonly then: readonly LineFacts[];
  readonly document?: Partial<Invoice>;
  readonly expected: readonly [first: readonly Row[], then: readonly Row[]];
}

const refers: Partial<Invoice> = { corrects: [{ number: "2021-007" }] };
const credit: Partial<Invoice> = { type: "credit-note", ...refers };
const tooMuch: readonly LineFacts[] = [["Hosting e-Suite", "58750.00"]];
const put: readonly Row[] = [["match", "58750.00", "0.00", "hosting"]];
const wrong: readonly Row[] = [["discrepancy", "58750.00", "7200.00", "hosting"]];
const replaced: readonly Row[] = [["match", "0.00", "0.00", ""]];

const corrections: readonly Correction[] = [
  { title: "a credit note in other words", first: tooMuch, then: [["Correctie hosting eSuite 2021", "-7200.00"]], document: credit, expected: [put, [["match", "-7200.00", "0.00", "hosting"]]] },
  { title: "a credit note that says nothing of the service, for an invoice of one line", first: tooMuch, then: [["Te veel berekend", "-7200.00"]], document: credit, expected: [put, [["match", "-7200.00", "0.00", "hosting"]]] },
  { title: "an invoice below nothing that names the invoice", first: tooMuch, then: [["Correctie hosting e-Suite", "-7200.00"]], document: refers, expected: [put, [["match", "-7200.00", "0.00", "hosting"]]] },
  { title: "a credit note that names the invoice in its remark alone", first: tooMuch, then: [["Hosting e-Suite", "-7200.00"]], document: { type: "credit-note", note: "Creditering op factuur 2021-007." }, expected: [put, [["match", "-7200.00", "0.00", "hosting"]]] },
  { title: "a credit note that names the invoice in its line alone", first: tooMuch, then: [["Correctie factuur 2021-007: hosting e-Suite", "-7200.00"]], document: { type: "credit-note" }, expected: [put, [["match", "-7200.00", "0.00", "hosting"]]] },
  { title: "a credit note that names another invoice: 2021-0071 is not 2021-007", first: tooMuch, then: [["Correctie factuur 2021-0071: hosting e-Suite", "-7200.00"]], document: { type: "credit-note" }, expected: [wrong, [["unexpected", "-7200.00", "-7200.00", "hosting"]]] },
  { title: "a credit note that names no invoice at all", first: tooMuch, then: [["Hosting e-Suite", "-7200.00"]], document: { type: "credit-note" }, expected: [wrong, [["unexpected", "-7200.00", "-7200.00", "hosting"]]] },
  { title: "800 too much given back: 58.750 − 8.000 is 800 less than 51.550", first: tooMuch, then: [["Hosting e-Suite", "-8000.00"]], document: credit, expected: [[["discrepancy", "58750.00", "-800.00", "hosting"]], [["match", "-8000.00", "0.00", "hosting"]]] },
  { title: "more given back than the line was", first: [["Bijdrage innovatie", "5400.00"]], then: [["Bijdrage innovatie", "-54000.00"]], document: credit, expected: [[["match", "5400.00", "0.00", "innovatie"]], [["unexpected", "-54000.00", "-54000.00", "innovatie"]]] },
  { title: "3.000 more, so that it is whole: 142.200 + 3.000", first: [["e-Suite", "142200.00"]], then: [["Nafacturatie e-Suite, vast bedrag", "3000.00"]], document: refers, expected: [[["match", "142200.00", "0.00", "esuite.regie"]], [["match", "3000.00", "0.00", "esuite.regie"]]] },
  { title: "the whole anew, and right", first: tooMuch, then: [["Hosting e-Suite", "51550.00"]], document: refers, expected: [replaced, [["match", "51550.00", "0.00", "hosting"]]] },
  { title: "the whole anew, and wrong in another way", first: tooMuch, then: [["Hosting e-Suite", "44400.00"]], document: refers, expected: [replaced, [["discrepancy", "44400.00", "-7150.00", "hosting"]]] },
  {
    title: "the whole anew, a line of which was right already",
    first: [["e-Suite", "145200.00"], ["Hosting e-Suite", "58750.00"]],
    then: [["e-Suite", "145200.00"], ["Hosting e-Suite", "51550.00"]],
    document: refers,
    expected: [[...replaced, ...replaced], [["match", "145200.00", "0.00", "esuite.regie"], ["match", "51550.00", "0.00", "hosting"]]],
  },
  {
    title: "given back whole and charged anew on one document",
    first: tooMuch,
    then: [["Hosting e-Suite", "-58750.00"], ["Hosting e-Suite", "51550.00"]],
    document: refers,
    expected: [[["match", "58750.00", "0.00", "hosting"]], [["match", "-58750.00", "0.00", "hosting"], ["match", "51550.00", "0.00", "hosting"]]],
  },
  {
    title: "two lines, one credit line that says nothing of the service, after which one of them is right",
    first: [["e-Suite", "145200.00"], ["Hosting e-Suite", "58750.00"]],
    then: [["Te veel berekend", "-7200.00"]],
    document: credit,
    expected: [[["match", "145200.00", "0.00", "esuite.regie"], ["match", "58750.00", "0.00", "hosting"]], [["match", "-7200.00", "0.00", "hosting"]]],
  },
  {
    title: "two lines, one credit line that fits neither",
    first: [["e-Suite", "145200.00"], ["Hosting e-Suite", "58750.00"]],
    then: [["Te veel berekend", "-7100.00"]],
    document: credit,
    expected: [[["match", "145200.00", "0.00", "esuite.regie"], ["discrepancy", "58750.00", "7200.00", "hosting"]], [["unexpected", "-7100.00", "-7100.00", ""]]],
  },
  {
    title: "a reduction on the credit note: 58.750 − 7.700 + 500 = 51.550",
    first: tooMuch,
    then: [["Hosting e-Suite", "-7700.00"], ["Hosting e-Suite", "500.00"]],
    document: credit,
    expected: [put, [["match", "-7700.00", "0.00", "hosting"], ["match", "500.00", "0.00", "hosting"]]],
  },
  {
    title: "an advance, and what remained: 20.000 + 31.550 = 51.550",
    first: [["Voorschot hosting e-Suite", "20000.00"]],
    then: [["Restant hosting e-Suite 2021", "31550.00"]],
    document: {},
    expected: [[["match", "20000.00", "0.00", "hosting"]], [["match", "31550.00", "0.00", "hosting"]]],
  },
  {
    title: "an advance, and the whole with the advance taken off: 20.000 + 51.550 − 20.000",
    first: [["Voorschot hosting e-Suite", "20000.00"]],
    then: [["Hosting e-Suite 2021", "51550.00"], ["Af: voorschot hosting", "-20000.00"]],
    document: {},
    expected: [[["match", "20000.00", "0.00", "hosting"]], [["match", "51550.00", "0.00", "hosting"], ["match", "-20000.00", "0.00", "hosting"]]],
  },
  {
    title: "an advance, and a cent too much after it",
    first: [["Voorschot hosting e-Suite", "20000.00"]],
    then: [["Restant hosting e-Suite 2021", "31550.01"]],
    document: {},
    expected: [[["discrepancy", "20000.00", "-31550.00", "hosting"]], [["unexpected", "31550.01", "31550.01", "hosting"]]],
  },
  {
    title: "an advance, and the whole without the advance taken off",
    first: [["Voorschot hosting e-Suite", "20000.00"]],
    then: [["Hosting e-Suite 2021", "51550.00"]],
    document: {},
    expected: [[["discrepancy", "20000.00", "-31550.00", "hosting"]], [["duplicate", "51550.00", "51550.00", "hosting"]]],
  },
];

const rowOf = ({ state, invoiced, difference, charges }: LineReport): Row => [state, toDecimalString(invoiced), difference === null ? null : toDecimalString(difference), charges.join()];

test.each(corrections.map((one) => [one.title, one] as const))("%s", (_, { first, then, document, expected }) => {
  const original = invoiceOf(first, { number: "2021-007" });
  const later = invoiceOf(then, { number: "2021-031", issueDate: "2021-03-01", file: "later.xml", ...document });
  const { invoices } = reconcile([original, later], { profile: assen });
  expect(invoices.map(({ lines }) => lines.map(rowOf))).toEqual(expected);
});

test("what is set off counts under the service that it is about", () => {
  const report = reconcile([invoiceOf(tooMuch, { number: "2021-007" }), invoiceOf([["Te veel berekend", "-7200.00"]], { ...credit, number: "C1", issueDate: "2021-03-01" })], { profile: assen });
  expect(report.services.map(({ service, invoiced }) => [service, toDecimalString(invoiced)]).filter(([, invoiced]) => invoiced !== "0.00")).toEqual([["e-suite", "51550.00"]]);
});

test("an invoice that is said anew twice counts once, as it was said last", () => {
  const guess = "Factuur 2021-002 is gelezen als vervanging van factuur 2021-001: € 44.400,00 in plaats van € 58.750,00. Dat is een aanname, want het tarief wijst niet uit wat het is. Als aanvulling is het samen € 103.150,00.";
  const said = (number: string, issueDate: string, amount: string, corrects: string): Invoice => invoiceOf([["Hosting e-Suite", amount]], { number, issueDate, corrects: corrects === "" ? [] : [{ number: corrects }] });
  const report = reconcile([said("2021-001", "2021-01-15", "58750.00", ""), said("2021-002", "2021-02-15", "44400.00", "2021-001"), said("2021-003", "2021-03-15", "51550.00", "2021-001")], { profile: assen });
  expect(report.invoices.map(({ lines, remarks }) => [lines.map(rowOf), remarks.map(({ nl }) => nl)])).toEqual([
    [replaced, ["Vervangen door factuur 2021-002; telt niet meer mee.", guess]],
    [replaced, ["Vervangen door factuur 2021-003; telt niet meer mee.", "Komt in de plaats van factuur 2021-001.", guess]],
    [[["match", "51550.00", "0.00", "hosting"]], ["Komt in de plaats van factuur 2021-002."]],
  ]);
});

test("of two invoices that refer to one another one counts", () => {
  const one = invoiceOf([["Hosting e-Suite", "58750.00"]], { number: "2021-001", corrects: [{ number: "2021-002" }] });
  const other = invoiceOf([["Hosting e-Suite", "51550.00"]], { number: "2021-002", corrects: [{ number: "2021-001" }] });
  const { totals } = reconcile([one, other], { profile: assen });
  expect(toDecimalString(totals.invoiced)).toBe("58750.00");
});

test("an invoice that names another and differs in nothing is a duplicate of its lines", () => {
  const again = invoiceOf([["Hosting e-Suite", "51550.00"]], { ...refers, number: "2021-031", issueDate: "2021-03-01" });
  const { invoices } = reconcile([invoiceOf([["Hosting e-Suite", "51550.00"]], { number: "2021-007" }), again], { profile: assen });
  expect(invoices.map(({ lines }) => lines.map(({ state }) => state))).toEqual([["match"], ["duplicate"]]);
});

describe("what a correction is", () => {
  const first = invoiceOf(tooMuch, { number: "2021-007" });
  const then = (amount: string): Invoice => invoiceOf([["Hosting e-Suite", amount]], { ...refers, number: "2021-031", issueDate: "2021-03-01" });
  const replacing: readonly (readonly Row[])[] = [replaced, [["discrepancy", "44400.00", "-7150.00", "hosting"]]];
  const adding: readonly (readonly Row[])[] = [[["discrepancy", "58750.00", "51600.00", "hosting"]], [["match", "44400.00", "0.00", "hosting"]]];

  const kinds: readonly (readonly [title: string, amount: string, chosen: CorrectionKind | null, expected: readonly [kind: CorrectionKind, because: FoundCorrection["because"]], rows: readonly (readonly Row[])[]])[] = [
    ["the tariff fits the new amount", "51550.00", null, ["replaces", "tariff"], [replaced, [["match", "51550.00", "0.00", "hosting"]]]],
    ["the tariff fits neither, and it is more than half", "44400.00", null, ["replaces", "size"], replacing],
    ["the same, and the user says so", "44400.00", "replaces", ["replaces", "chosen"], replacing],
    ["the same, and the user says that it comes on top", "44400.00", "adds", ["adds", "chosen"], adding],
    ["the tariff fits neither, and it is less than half", "1000.00", null, ["adds", "size"], [[["discrepancy", "58750.00", "8200.00", "hosting"]], [["match", "1000.00", "0.00", "hosting"]]]],
    ["the user knows better than the tariff", "51550.00", "adds", ["adds", "chosen"], [[["discrepancy", "58750.00", "58750.00", "hosting"]], [["match", "51550.00", "0.00", "hosting"]]]],
  ];

  test.each(kinds)("%s: %s", (_, amount, chosen, [kind, because], rows) => {
    const later = then(amount);
    const report = reconcile([first, later], { profile: assen, ...(chosen === null ? {} : { corrections: { [invoiceKey(later)]: chosen } }) });
    expect(report.invoices.map(({ lines }) => lines.map(rowOf))).toEqual(rows);
    for (const { corrections: found } of report.invoices) expect(found).toMatchObject([{ correction: later, originals: [first], kind, because }]);
    const guesses = report.invoices.map(({ remarks }) => remarks.filter(({ nl }) => nl.includes("aanname")).length);
    expect(guesses).toEqual(because === "size" ? [1, 1] : [0, 0]);
  });

  test("a guess tells both readings, and a choice that it is one", () => {
    const later = then("1000.00");
    const last = (more: Partial<ReconciliationOptions>): string | undefined => reconcile([first, later], { profile: assen, ...more }).invoices[1]?.remarks.at(-1)?.en;
    expect(last({})).toBe("Invoice 2021-031 is read as coming on top of invoice 2021-007: € 58,750.00 + € 1,000.00 = € 59,750.00. That is a guess, since the tariff does not tell what it is. In place of it, it is € 1,000.00.");
    expect(last({ corrections: { [invoiceKey(later)]: "replaces" } })).toBe("As you chose, invoice 2021-031 replaces invoice 2021-007.");
  });

  test("an invoice of which something was given back is not said anew, whatever is chosen", () => {
    const credit = invoiceOf([["Hosting e-Suite", "-7200.00"]], { ...refers, type: "credit-note", number: "C1", issueDate: "2021-02-01" });
    const later = then("44400.00");
    const { invoices } = reconcile([first, credit, later], { profile: assen, corrections: { [invoiceKey(later)]: "replaces" } });
    expect(invoices.map(({ corrections: found }) => found.length)).toEqual([0, 0, 0]);
  });
});

describe("parts of the year", () => {
  const first: Partial<Invoice> = { number: "2021-001", issueDate: "2021-01-05", period: { start: "2021-01-01", end: "2021-03-31" } };
  const rows = (...invoices: readonly Invoice[]): unknown => reconcile(invoices, { profile: assen }).invoices.map(({ lines }) => lines.map(rowOf));

  test("the next quarter, which names the one before, is no correction of it", () => {
    const next = invoiceOf([["Hosting e-Suite", "12887.50"]], { ...refers, corrects: [{ number: "2021-001" }], number: "2021-002", issueDate: "2021-04-05", period: { start: "2021-04-01", end: "2021-06-30" } });
    const right: Row = ["match", "12887.50", "0.00", "hosting"];
    expect(rows(invoiceOf([["Hosting e-Suite", "12887.50"]], first), next)).toEqual([[right], [right]]);
  });

  test("what names no months is about those of the invoice that it says anew: 14.687,50 for 12.887,50", () => {
    const anew = invoiceOf([["Hosting e-Suite", "12887.50"]], { corrects: [{ number: "2021-001" }], number: "2021-002", issueDate: "2021-04-05", period: {} });
    expect(rows(invoiceOf([["Hosting e-Suite", "14687.50"]], first), anew)).toEqual([replaced, [["match", "12887.50", "0.00", "hosting"]]]);
  });
});
