import { letterText } from "../../src/taskpane/invoices/letter-text";
import { reconciliations } from "../workbook/reconciliations";

const { faulty, right } = reconciliations;
if (faulty === undefined || right === undefined) throw new Error("no reconciliation");

test("the letter names every disputed line with its amounts and ground, and what is missing", () => {
  const letter = letterText(faulty, "2021-03-05") ?? "";
  expect(letter).toMatch(/^Concept\n\nAan: coöperatie Dimpact/);
  expect(letter).toContain("Van: gemeente Assen\nDatum: 5-3-2021\n");
  const disputed = faulty.invoices.filter(({ isAssessed }) => isAssessed).flatMap(({ lines }) => lines.filter(({ state }) => ["discrepancy", "unexpected", "duplicate", "unassessable"].includes(state)));
  expect(letter.split("\n").filter((line) => line.startsWith("- Factuur: 2021-001; "))).toHaveLength(disputed.length);
  expect(letter).toMatch(/Omschrijving: Hosting e-Suite; Gefactureerd: € 53\.724,00; Volgens tarief: € 51\.550,00; Verschil: € 2\.174,00; Grond: /);
  expect(letter).toContain("Met vriendelijke groet,");
  expect(letter).not.toMatch(/\n{3}/);
});

test("without anything disputed or missing there is no letter", () => {
  expect(letterText(right, "2021-03-05")).toBeNull();
});
