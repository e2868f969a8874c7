import { deleteReconciliation, keepReconciliation, keepRemembered, readActiveReconciliation, readKeptInvoices, readReconciliations, readSelectedTable } from "../../src/excel";
import { failingWrites } from "../support/failing-writes";
import { type OfficePage, openOffice } from "../support/office";

jest.setTimeout(120_000);

let page: OfficePage;

beforeEach(async () => {
  page = await openOffice();
  Object.assign(globalThis, { Excel: page.window.Excel });
});

afterEach(() => page.close());

const INVOICES = JSON.stringify([{ text: "=1+1 & <é> \u0001 \ufffe \ud83d\ude00" }]);

test("choices, invoices and what is remembered come back as they were kept", async () => {
  await keepReconciliation({ id: "a", text: "{}", invoices: INVOICES, suppliers: [{ id: "dimpact", text: "[1]" }], columns: "[2]" });
  await keepReconciliation({ id: "b", text: "{2}" });
  const { reconciliations, suppliers, columns } = await readReconciliations();
  expect([...reconciliations].sort((one, other) => one.id.localeCompare(other.id))).toEqual([
    { id: "a", text: "{}" },
    { id: "b", text: "{2}" },
  ]);
  expect([suppliers, columns]).toEqual([[{ id: "dimpact", text: "[1]" }], "[2]"]);
  expect(JSON.parse((await readKeptInvoices("a")) ?? "")).toEqual(JSON.parse(INVOICES));
  expect(await readKeptInvoices("b")).toBeNull();
});

test("invoices stay where a change says nothing of them, and go where it takes them away", async () => {
  await keepReconciliation({ id: "a", text: "1", invoices: INVOICES });
  await keepReconciliation({ id: "a", text: "2" });
  expect(await readKeptInvoices("a")).not.toBeNull();
  await keepReconciliation({ id: "a", text: "3", invoices: null });
  expect(await readKeptInvoices("a")).toBeNull();
});

test("what is deleted takes its invoices along, and nothing of another", async () => {
  await keepReconciliation({ id: "a", text: "1", invoices: INVOICES, suppliers: [{ id: "dimpact", text: "[1]" }] });
  await keepReconciliation({ id: "b", text: "2", invoices: INVOICES });
  await deleteReconciliation("a");
  const { reconciliations, suppliers } = await readReconciliations();
  expect([reconciliations.map(({ id }) => id), suppliers.length]).toEqual([["b"], 1]);
  expect([await readKeptInvoices("a"), (await readKeptInvoices("b")) === null]).toEqual([null, false]);
});

test("what is remembered is taken away by itself, and the reconciliations stay", async () => {
  await keepReconciliation({ id: "a", text: "1", invoices: INVOICES, suppliers: [{ id: "dimpact", text: "[1]" }, { id: "ander", text: "[2]" }], columns: "[3]" });
  await keepRemembered({ suppliers: [{ id: "dimpact", text: null }, { id: "ander", text: "[4]" }], columns: null });
  const { reconciliations, suppliers, columns } = await readReconciliations();
  expect([reconciliations, suppliers, columns]).toEqual([[{ id: "a", text: "1" }], [{ id: "ander", text: "[4]" }], null]);
  expect(await readKeptInvoices("a")).not.toBeNull();
});

test("a failure of any single write leaves the workbook as it was", async () => {
  await keepReconciliation({ id: "a", text: "1", invoices: "[1]", suppliers: [{ id: "dimpact", text: "[1]" }] });
  const change = () => keepReconciliation({ id: "a", text: "2", invoices: "[2]", suppliers: [{ id: "dimpact", text: "[2]" }, { id: "ander", text: "[]" }], columns: "[3]" });
  expect(await failingWrites(page, change, 1)).toBeGreaterThanOrEqual(5);
  expect(await failingWrites(page, () => keepRemembered({ suppliers: [{ id: "dimpact", text: null }], columns: "[4]" }), 1)).toBeGreaterThanOrEqual(2);
  expect(await failingWrites(page, () => deleteReconciliation("a"), 1)).toBeGreaterThanOrEqual(2);
});

describe("the selected list", () => {
  beforeEach(async () => {
    for (const [address, value] of [["B3", "Leverancier"], ["C3", "Bedrag"], ["B4", "Dimpact"], ["C4", 12.5], ["B5", "Dimpact"], ["C5", 7]] as const) page.enter(address, value);
    await page.settled();
  });
  const select = (address: string) =>
    page.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(address).select();
      await context.sync();
    });

  test("is what is selected, as far as it holds something", async () => {
    await select("A1:F40");
    expect(await readSelectedTable()).toMatchObject({
      state: "found",
      sheet: "Blad1",
      area: { row: 2, column: 1, rows: 3, columns: 2 },
      values: [["Leverancier", "Bedrag"], ["Dimpact", 12.5], ["Dimpact", 7]],
    });
  });

  test("is the whole table where the selection begins in one", async () => {
    await page.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().tables.add("B3:C5", true);
      await context.sync();
    });
    await select("C4");
    expect(await readSelectedTable()).toMatchObject({ state: "found", area: { row: 2, column: 1, rows: 3, columns: 2 } });
  });

  test.each(["C4", "H20:J30"])("is none where %s is selected", async (address) => {
    await select(address);
    expect(await readSelectedTable()).toEqual({ state: "none" });
  });
});

test("a sheet that shows no reconciliation has none", async () => {
  expect(await readActiveReconciliation()).toBeNull();
});
