/** Budgets, calculated by a program that is not ours from files whose formulas carry wrong values. */
import { builtInBudget } from "../../src/tariff";
import { type Content, type SheetModel, budgetSheet, isFormula } from "../../src/workbook";
import { budgets } from "../workbook/budgets";
import { describeInLibreOffice, formulaOf, read, recalculated, sheetOf, valueOf, written } from "./files";
import { outcomes, placesOf, wrongValued } from "./recalculation";

jest.setTimeout(120_000);

const sheets = Object.values(budgets).reduce<readonly SheetModel<Content>[]>(
  (made, options) => [...made, budgetSheet(builtInBudget, { ...options, takenSheets: made.map(({ name }) => name), takenTables: made.flatMap(({ tables }) => tables.map(({ name }) => name)) })],
  [],
);
/** Without those whose amounts are the add-in's functions, which only Excel calculates. */
const plain = sheets.filter(({ tables }) => !tables.some(({ rows }) => rows.flat().some((content) => isFormula(content as Content) && (content as { formula: string }).formula.includes("DIMPACT"))));

test("the file holds every cell of the model, formulas as formulas and texts as texts; functions as Excel stores them", async () => {
  const workbook = await read(written(sheets, "budgets.xlsx"));
  for (const sheet of sheets)
    for (const { row, column, content } of placesOf(sheet)) {
      const cell = sheetOf(workbook, sheet.name).getCell(row + 1, column + 1);
      expect(isFormula(content) ? formulaOf(cell) : valueOf(cell)).toEqual(isFormula(content) ? content.formula.replace("DIMPACT.BEGROTING", "_xldudf_DIMPACT_BEGROTING") : (content ?? ""));
    }
});

describeInLibreOffice("budgets, calculated by LibreOffice", () => {
  test("every sum, result and difference to the cent", async () => {
    expect(plain.length).toBe(3);
    const workbook = await recalculated(written(plain.map(wrongValued), "sums.xlsx"));
    const found = plain.flatMap((sheet) => outcomes(workbook, sheet));
    expect(found.length).toBeGreaterThan(200);
    expect(found.filter(({ isRight }) => !isRight)).toEqual([]);
  });
});
