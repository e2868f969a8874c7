/**
 * Lines whose texts and amounts contradict each other. Assen owes 145.200 for the e-Suite, 51.550 for hosting, 59.850 for
 * the licence of BZM, 9.000 for its coordination and 29.121 for its hosting.
 */
import { reconciliationJson } from "../../src/cli/reconcile/reconcile-json";
import type { Profile } from "../../src/engine";
import { toDecimalString } from "../../src/money";
import { type LineReport, isFine, reconcile } from "../../src/reconciliation";
import { reconciledRows } from "../../src/workbook/reconciliation/rows";
import { edition2021 } from "../support/editions";
import { assen } from "./cases";
import { type LineFacts, billed, invoiceOf } from "./invoices";

type Row = readonly [state: string, charges: string, difference: string | null];

interface Contradiction {
  readonly title: string;
  readonly lines: readonly LineFacts[];
  readonly expected: readonly Row[];
  /** Ids of the lines that are told to be swapped. */
  readonly swapped?: readonly string[];
  /** Ids of the lines that are right by their amount alone. */
  readonly doubted?: readonly string[];
}

const contradictions: readonly Contradiction[] = [
  {
    title: "two lines with each other's amounts",
    lines: [["e-Suite: hosting", "145200.00"], ["e-Suite: regie, licentie en divers", "51550.00"]],
    expected: [["discrepancy", "hosting", "93650.00"], ["discrepancy", "esuite.regie", "-93650.00"]],
    swapped: ["1", "2"],
  },
  {
    title: "the same between lines that are right",
    lines: [["Contributie", "3000.00"], ["Hosting e-Suite", "145200.00"], ["TPM", "2092.00"], ["e-Suite", "51550.00"]],
    expected: [["match", "contributie", "0.00"], ["discrepancy", "hosting", "93650.00"], ["match", "tpm", "0.00"], ["discrepancy", "esuite.regie", "-93650.00"]],
    swapped: ["2", "4"],
  },
  {
    title: "three lines of which each has the amount of the next",
    lines: [["BZM licentie", "9000.00"], ["BZM regie", "29121.00"], ["BZM hosting", "59850.00"]],
    expected: [["discrepancy", "bzm.licentie", "-50850.00"], ["discrepancy", "bzm.regie", "20121.00"], ["discrepancy", "bzm.hosting", "30729.00"]],
    swapped: ["1", "2", "3"],
  },
  {
    title: "texts that have nothing to do with each other's charge",
    lines: [["Contributie", "2092.00"], ["TPM", "3000.00"]],
    expected: [["discrepancy", "contributie", "-908.00"], ["allowed", "tpm", "908.00"]],
  },
  {
    title: "item ids that are the charges', with the amounts of each other",
    lines: [["Levering A", "145200.00", { itemId: "hosting" }], ["Levering B", "51550.00", { itemId: "esuite.regie" }]],
    expected: [["discrepancy", "hosting", "93650.00"], ["discrepancy", "esuite.regie", "-93650.00"]],
    swapped: ["1", "2"],
  },
  {
    title: "item ids and amounts agree: the texts are wrong, and two grounds go before one",
    lines: [["e-Suite: hosting", "145200.00", { itemId: "esuite.regie" }], ["e-Suite: regie", "51550.00", { itemId: "hosting" }]],
    expected: [["match", "esuite.regie", "0.00"], ["match", "hosting", "0.00"]],
  },
  {
    title: "one line by itself, at the amount of another charge",
    lines: [["e-Suite: hosting", "145200.00"]],
    expected: [["match", "esuite.regie", "0.00"]],
    doubted: ["1"],
  },
  {
    title: "'hosting' twice, once for that of BZM: the amounts tell them apart, and the texts contradict nothing",
    lines: [["Hosting", "51550.00"], ["Hosting", "29121.00"]],
    expected: [["match", "hosting", "0.00"], ["match", "bzm.hosting", "0.00"]],
  },
  {
    title: "'BZM', of which it is only said that it is BZM, for its licence",
    lines: [["BZM", "59850.00"], ["BZM regie", "9000.00"]],
    expected: [["match", "bzm.licentie", "0.00"], ["match", "bzm.regie", "0.00"]],
  },
  {
    title: "'licentie' and 'regie', which say little, with the amounts of BZM",
    lines: [["Licentie", "59850.00"], ["Regie", "9000.00"]],
    expected: [["match", "bzm.licentie", "0.00"], ["match", "bzm.regie", "0.00"]],
  },
  {
    title: "a text that says nothing",
    lines: [["Levering A", "145200.00"], ["Levering B", "51550.00"]],
    expected: [["match", "esuite.regie", "0.00"], ["match", "hosting", "0.00"]],
  },
];

const rowOf = ({ state, charges, difference }: LineReport): Row => [state, charges.join(), difference === null ? null : toDecimalString(difference)];

test.each(contradictions.map((one) => [one.title, one] as const))("%s", (_, { lines, expected, swapped = [], doubted = [] }) => {
  const [invoice] = reconcile([invoiceOf(lines)], { profile: assen }).invoices;
  const found = invoice?.lines ?? [];
  expect(found.map(rowOf)).toEqual(expected);
  for (const line of found) expect(line.swapped).toEqual(swapped.includes(line.line.id) ? swapped : []);
  expect(found.filter(({ doubt }) => doubt !== null).map(({ line }) => line.id)).toEqual(doubted);
  expect(invoice?.remarks.length).toBe((swapped.length > 0 ? 1 : 0) + doubted.length);
});

test("lines that were swapped name each other, and no cause is looked for", () => {
  const [invoice] = reconcile([invoiceOf([["e-Suite: hosting", "145200.00"], ["e-Suite: regie", "51550.00"]])], { profile: assen }).invoices;
  expect(invoice?.lines.map(({ judgement, diagnosis }) => [judgement.nl, diagnosis.length])).toEqual([
    ["Wijkt € 93.650,00 af van het tarief: het is precies het bedrag van 'e-Suite: regie, licentie en divers' (regel 2). De teksten of de bedragen van regel 1 en 2 lijken verwisseld; samen kloppen ze tot op de cent.", 0],
    ["Wijkt € -93.650,00 af van het tarief: het is precies het bedrag van 'e-Suite: hosting' (regel 1). De teksten of de bedragen van regel 1 en 2 lijken verwisseld; samen kloppen ze tot op de cent.", 0],
  ]);
  expect(invoice?.remarks.map(({ nl }) => nl)).toEqual(["De teksten of de bedragen van regel 1 en 2 lijken verwisseld; samen kloppen ze tot op de cent."]);
});

test("the sheet and the JSON say so too, and nothing of causes that were not found", () => {
  const report = reconcile([invoiceOf([["e-Suite: hosting", "145200.00"], ["e-Suite: regie", "51550.00"]])], { profile: assen });
  const said = "Differs € 93,650.00 from the tariff: it is exactly the amount of 'e-Suite: coordination, licence and other' (line 2). The texts or the amounts of lines 1 and 2 seem swapped; together they are right to the cent.";
  expect(reconciledRows(report)[0]?.why).toBe(report.invoices[0]?.lines[0]?.judgement.nl);
  const [invoice] = reconciliationJson([report], [], "en").invoices;
  expect([invoice?.lines[0]?.remark, invoice?.remarks]).toEqual([said, ["The texts or the amounts of lines 1 and 2 seem swapped; together they are right to the cent."]]);
  const [plain] = reconciliationJson([reconcile([invoiceOf([["Hosting e-Suite", "51550.00"]])], { profile: assen })], [], "en").invoices;
  expect([plain, plain?.lines[0]].map((one) => Object.keys(one ?? {}).filter((key) => key.startsWith("remark")))).toEqual([[], []]);
});

test("a line that is right by its amount alone says what its text names", () => {
  const [invoice] = reconcile([invoiceOf([["e-Suite: hosting", "145200.00"]])], { profile: assen }).invoices;
  expect(invoice?.lines[0]?.judgement.nl).toBe("Klopt tot op de cent. Alleen het bedrag past: de tekst noemt 'e-Suite: hosting', dat een ander bedrag heeft en op geen regel klopt. Controleer welke dienst het is.");
  expect(invoice?.remarks.map(({ en }) => en)).toEqual(["Line 1: The amount alone fits: the text names 'e-Suite: hosting', which has another amount and is right on no line. Check which service it is."]);
});

test("lines of two invoices with each other's amounts are both doubted, and the later one names the earlier", () => {
  const { invoices } = reconcile([invoiceOf([["e-Suite: hosting", "145200.00"]], { number: "A" }), invoiceOf([["e-Suite: regie", "51550.00"]], { number: "B", issueDate: "2021-02-01" })], { profile: assen });
  expect(invoices.map(({ lines }) => lines.map(rowOf))).toEqual([[["match", "esuite.regie", "0.00"]], [["match", "hosting", "0.00"]]]);
  expect(invoices[1]?.lines[0]?.doubt?.nl).toBe("Alleen het bedrag past: de tekst noemt 'e-Suite: regie, licentie en divers', en dat bedrag staat op factuur A, regel 1, onder een andere tekst. De teksten of de bedragen lijken verwisseld.");
  expect(invoices.map(({ remarks }) => remarks.length)).toEqual([1, 1]);
});

test("'hosting' of BZM on an invoice of its own is not doubted because the e-Suite's stands on another one", () => {
  const { invoices } = reconcile([invoiceOf([["Hosting", "51550.00"]], { number: "A" }), invoiceOf([["Licentie", "59850.00"], ["Hosting", "29121.00"]], { number: "B", issueDate: "2021-02-01" })], { profile: assen });
  expect(invoices.flatMap(({ lines }) => lines.map(({ state, charges, doubt }) => [state, charges.join(), doubt]))).toEqual([["match", "hosting", null], ["match", "bzm.licentie", null], ["match", "bzm.hosting", null]]);
});

const everything: Profile = { inhabitants: 45_000, services: ["e-Suite", "hosting klein", "opleidingsomgeving", "BZM", "WIM", "MyLex", "MyLex Sociaal", "MyLex koppeling", "GVOP"] };

test("no two labels with each other's amounts are called right without a word", () => {
  const all = billed(everything, edition2021);
  const silent = all.flatMap((one, index) =>
    all.slice(index + 1).flatMap((other) => {
      if (one.amount === other.amount) return [];
      const [invoice] = reconcile([invoiceOf([[one.text, toDecimalString(other.amount)], [other.text, toDecimalString(one.amount)]])], { profile: everything }).invoices;
      return (invoice?.lines ?? []).every(({ state, doubt }) => isFine(state) && doubt === null) ? [`${one.charge} and ${other.charge}`] : [];
    }),
  );
  expect(silent).toEqual([]);
});
