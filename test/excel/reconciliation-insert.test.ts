import { insertReconciliation, keepReconciliation, readActiveReconciliation } from "../../src/excel";
import { highlightFormula, isFormula, reconciliationSheets } from "../../src/workbook";
import { failingWrites } from "../support/failing-writes";
import { type OfficePage, openOffice } from "../support/office";
import { reconciliations } from "../workbook/reconciliations";

jest.setTimeout(240_000);

const options = { id: "r1", date: "2021-03-05", language: "nl" } as const;
const { faulty, right } = reconciliations;
if (faulty === undefined || right === undefined) throw new Error("no reconciliation");

let page: OfficePage;

beforeEach(async () => {
  page = await openOffice();
  Object.assign(globalThis, { Excel: page.window.Excel });
});

afterEach(() => page.close());

test("makes the sheets that the models say, shows the first, and finds the reconciliation again from each", async () => {
  await keepReconciliation({ id: "r1", text: "{}" });
  const models = reconciliationSheets(faulty, { date: options.date });
  const { sheets } = await insertReconciliation(faulty, options);
  expect(sheets).toEqual(models.map(({ name }) => name));
  expect(await readActiveReconciliation()).toBe("r1");
  await page.settled();
  for (const model of models) {
    const values = await page.run(async (context) => {
      const range = context.workbook.worksheets.getItem(model.name).getRangeByIndexes(0, 0, 90, 16);
      range.load("values");
      await context.sync();
      return range.values as unknown[][];
    });
    for (const { row, column, rows } of model.tables)
      rows.forEach((contents, index) =>
        contents.forEach((content, offset) => {
          const expected = isFormula(content) ? content.value : (content ?? "");
          const found = values[row + 1 + index]?.[column + offset];
          if (typeof expected === "number") expect(found).toBeCloseTo(expected, 6);
          else expect(found).toBe(expected);
        }),
      );
  }
  const marks = await page.run(async (context) => {
    const formats = context.workbook.worksheets.getItem(models[0]?.name ?? "").getRange().conditionalFormats.load("items/type");
    await context.sync();
    const rules = formats.items.map(({ custom }) => custom.rule.load("formula"));
    await context.sync();
    return rules.map(({ formula }) => formula);
  });
  expect(marks.sort()).toEqual((models[0]?.highlights ?? []).map((mark) => `=${highlightFormula(mark)}`).sort());
  await page.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").activate();
    await context.sync();
  });
  expect(await readActiveReconciliation()).toBeNull();
});

test("a line's text that looks like a formula stays a text, and a second reconciliation stands beside the first", async () => {
  const first = await insertReconciliation(faulty, options);
  const second = await insertReconciliation(faulty, { ...options, id: "r2" });
  expect(new Set([...first.sheets, ...second.sheets]).size).toBe(first.sheets.length * 2);
  expect(await readActiveReconciliation()).toBe("r2");
  const formulas = await page.run(async (context) => {
    const range = context.workbook.worksheets.getItem(first.sheets[0] ?? "").getRangeByIndexes(0, 0, 90, 8);
    range.load("formulas");
    await context.sync();
    return (range.formulas as unknown[][]).flat();
  });
  expect(formulas).toContain("=1+1 GVOP");
  expect(formulas.filter((formula) => formula === 2)).toEqual([]);
});

test("a failure of a write leaves the workbook as it was, and says so", async () => {
  page.enter("A1", "van mij");
  await page.settled();
  expect(await failingWrites(page, () => insertReconciliation(right, options))).toBeGreaterThan(50);
});
