import { insertComparison } from "../../src/excel";
import { comparisonSheet, isFormula } from "../../src/workbook";
import { type OfficePage, openOffice } from "../support/office";
import { edition2020, edition2021 } from "../support/editions";
import { comparisonOf } from "../workbook/comparison-sheets";

jest.setTimeout(240_000);

const options = { date: "2020-06-01", language: "nl" } as const;
const editions = comparisonOf([{}, edition2020], [{}, edition2021]);
const SHEET = "Vergelijking Assen 2020-2021";

let page: OfficePage;

beforeEach(async () => {
  page = await openOffice();
  Object.assign(globalThis, { Excel: page.window.Excel });
});

afterEach(() => page.close());

const insert = () => insertComparison(editions, options);

test("makes a sheet that holds what its model says, and shows it", async () => {
  expect((await insert()).sheet).toBe(SHEET);
  await page.settled();
  const model = comparisonSheet(editions, options);
  const active = await page.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });
  expect(active).toBe(SHEET);
  const places = [
    ...model.tables.flatMap(({ row, column, rows }) => rows.flatMap((contents, index) => contents.map((content, offset) => ({ row: row + 1 + index, column: column + offset, content })))),
    ...(model.cells ?? []),
  ];
  const values = await page.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRangeByIndexes(0, 0, 80, 12);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  for (const { row, column, content } of places) {
    const expected = isFormula(content) ? content.value : (content ?? "");
    const found = values[row]?.[column];
    if (typeof expected === "number") expect(found).toBeCloseTo(expected, 6);
    else expect(found).toBe(expected);
  }
});

test("a second one stands beside the first, and a sheet and a table that are not ours stay as they are", async () => {
  page.enter("A1", "van mij");
  await page.run(async (context) => {
    const sheet = context.workbook.worksheets.add(SHEET);
    sheet.getRange("A1").values = [["van mij"]];
    sheet.tables.add("A1:A2", true).name = "Vergelijking_Assen_2020_2021_posten";
    await context.sync();
  });
  expect((await insert()).sheet).toBe("Vergelijking Asse 2020-2021 (2)");
  expect((await insert()).sheet).toBe("Vergelijking Asse 2020-2021 (3)");
  expect(await page.valueOf(`'${SHEET}'!A1`)).toBe("van mij");
  const tables = await page.run(async (context) => {
    context.workbook.tables.load("items/name");
    await context.sync();
    return context.workbook.tables.items.map(({ name }) => name);
  });
  expect(tables).toHaveLength(7);
  expect(new Set(tables).size).toBe(7);
});

test("names and labels that look like formulas stay texts", async () => {
  const { sheet } = await insertComparison(comparisonOf([{}, edition2020], [{ name: "=1+1" }, edition2021], [{ name: "Bergen" }, edition2021]), options);
  const texts = await page.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(0, 0, 30, 10);
    range.load("formulas");
    await context.sync();
    return (range.formulas as unknown[][]).flat();
  });
  expect(texts).toContain("=1+1");
  expect(texts).toContain("B: =1+1, 2021");
  expect(await page.valueOf(`'${sheet}'!C8`)).toBe("=1+1");
});

test("a failure of any single write leaves the workbook as it was, and says so", async () => {
  page.enter("A1", "van mij");
  await page.settled();
  const least = comparisonOf([{ services: [] }, edition2020], [{ services: [] }, edition2021]);
  const before = page.host.snapshot();
  for (let write = 1; ; write += 1) {
    page.host.faults.failWrite(write);
    const outcome = await insertComparison(least, options).then(
      () => "done",
      (error: Error) => error.message,
    );
    if (outcome === "done") {
      expect(write).toBeGreaterThan(50);
      return;
    }
    expect(outcome).toContain("Er is niets gewijzigd.");
    page.host.faults.reset();
    expect({ write, workbook: page.host.snapshot() }).toEqual({ write, workbook: before });
  }
});
