/** Effects per member, calculated by a program that is not ours from files whose formulas carry wrong values. */
import { type Content, type SheetModel, impactSheet, isFormula } from "../../src/workbook";
import { impacts } from "../workbook/impacts";
import { describeInLibreOffice, formulaOf, read, recalculated, sheetOf, valueOf, written } from "./files";
import { outcomes, placesOf, wrongValued } from "./recalculation";

jest.setTimeout(120_000);

const sheets = Object.values(impacts).reduce<readonly SheetModel<Content>[]>(
  (made, impact) => [...made, impactSheet(impact, { date: "2020-06-01", takenSheets: made.map(({ name }) => name), takenTables: made.flatMap(({ tables }) => tables.map(({ name }) => name)) })],
  [],
);

test("the file holds every cell of the model, formulas as formulas and texts as texts", async () => {
  const workbook = await read(written(sheets, "impact.xlsx"));
  for (const sheet of sheets)
    for (const { row, column, content } of placesOf(sheet)) {
      const cell = sheetOf(workbook, sheet.name).getCell(row + 1, column + 1);
      expect(isFormula(content) ? formulaOf(cell) : valueOf(cell)).toEqual(isFormula(content) ? content.formula : (content ?? ""));
    }
});

describeInLibreOffice("effects per member, calculated by LibreOffice", () => {
  test("every formula gives the engine's amount, percentage, count or word", async () => {
    const workbook = await recalculated(written(sheets.map(wrongValued), "impacts.xlsx"));
    const found = sheets.flatMap((sheet) => outcomes(workbook, sheet));
    expect(found.length).toBeGreaterThan(300);
    expect(found.filter(({ isRight }) => !isRight)).toEqual([]);
  });

  test("another band is typed, and the answers follow", async () => {
    const [first] = sheets;
    if (!first) throw new Error("there is no sheet");
    const typed = { ...first, cells: (first.cells ?? []).map((cell) => (cell.content === 0.072 ? { ...cell, content: 5 } : cell.content === -0.057 ? { ...cell, content: -1 } : cell)) };
    const sheet = sheetOf(await recalculated(written([wrongValued(typed)], "band.xlsx")), first.name);
    const answers = Array.from({ length: 40 }, (_, row) => [valueOf(sheet.getCell(row + 1, 1)), valueOf(sheet.getCell(row + 1, 2))] as const);
    expect(answers).toContainEqual(["Elke gemeente binnen de band?", "ja"]);
  });
});
