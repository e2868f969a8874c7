/** A settlement, calculated by a program that is not ours from a file whose formulas carry wrong values. */
import { type Member, settleMembers } from "../../src/engine";
import { correction } from "../../src/tariff";
import { isFormula, settlementSheet } from "../../src/workbook";
import { edition2021 } from "../support/editions";
import { describeInLibreOffice, formulaOf, read, recalculated, sheetOf, valueOf, written } from "./files";
import { outcomes, placesOf, wrongValued } from "./recalculation";

jest.setTimeout(120_000);

const members = ["=1+2", "+Foo", "-Bar", "@Baz", "Assen", "Buiten"].map((name, index): Member => {
  const services = [["MyLex"], ["e-Suite", "GVOP"], ["WIM"], ["e-Suite", "BZM"], ["e-Suite", "BZM", "WIM"], ["BZM"]][index] ?? [];
  return { row: index + 2, name, profile: { name, inhabitants: 12_001 * (index + 1), services } };
});
const final = correction(edition2021, "0.013");
// One pays, the others receive or settle nothing.
const due = { ...final, charges: final.charges.map((charge) => (charge.id === "wim" && charge.model === "volumeTiers" ? { ...charge, tiers: charge.tiers.map((tier) => ({ ...tier, flatAmount: "16000.05" })) } : charge)) };
const sheet = settlementSheet(settleMembers(members, edition2021, due), { date: "2021-06-01" });

test("the file holds every cell of the model, formulas as formulas and texts as texts", async () => {
  const workbook = await read(written([sheet], "verrekening.xlsx"));
  for (const { row, column, content } of placesOf(sheet)) {
    const cell = sheetOf(workbook, sheet.name).getCell(row + 1, column + 1);
    expect(isFormula(content) ? formulaOf(cell) : valueOf(cell)).toEqual(isFormula(content) ? content.formula : (content ?? ""));
  }
});

describeInLibreOffice("a settlement, calculated by LibreOffice", () => {
  test("every formula gives the engine's amount or word", async () => {
    const found = outcomes(await recalculated(written([wrongValued(sheet)], "verrekeningen.xlsx")), sheet);
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter(({ isRight }) => !isRight)).toEqual([]);
  });
});
