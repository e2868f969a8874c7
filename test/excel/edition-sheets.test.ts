import { insertEditionSheet, readEditionTables, selectCell } from "../../src/excel";
import { type Edition, correction, emptyEdition, nextYear } from "../../src/tariff";
import { readEditionSheets } from "../../src/workbook";
import { edition2021 } from "../support/editions";
import { failingWrites } from "../support/failing-writes";
import { type OfficePage, openOffice } from "../support/office";

jest.setTimeout(180_000);

let page: OfficePage;
beforeEach(async () => {
  page = await openOffice();
  Object.assign(globalThis, { Excel: page.window.Excel, Office: page.window.Office });
});
afterEach(async () => {
  await page.close();
  Object.assign(globalThis, { Excel: undefined, Office: undefined });
});

const next = nextYear(edition2021, "0.016", [{ path: "hosting.klein.flatAmount", amount: "5500" }]);
const insert = (edition: Edition): Promise<unknown> => insertEditionSheet(edition, "nl");
const read = async () => readEditionSheets(await readEditionTables());

describe("an edition on a sheet", () => {
  test.each<[string, Edition]>([
    ["by index, with an announced amount", next],
    ["corrected", correction(edition2021, "0.013")],
  ])("%s is read back as it is", async (_title, edition) => {
    expect(await insert(edition)).toEqual({ state: "written", sheet: `Tarieven ${edition.id}` });
    expect(await read()).toEqual([{ edition, issues: [], sheet: `Tarieven ${edition.id}` }]);
  });

  test("that is empty has a row to fill in", async () => {
    await insert(emptyEdition(2022, "2022", edition2021));
    const [found] = await read();
    expect([found?.edition, found?.sheet]).toEqual([null, "Tarieven 2022"]);
  });

  test("is not written over one that is there", async () => {
    await insert(next);
    const before = page.host.snapshot();
    expect(await insert(next)).toEqual({ state: "there", sheet: "Tarieven 2022" });
    expect(page.host.snapshot()).toEqual(before);
  });

  test("is written whole, or not at all", async () => expect(await failingWrites(page, () => insert(next))).toBeGreaterThan(10));
});

describe("a sheet that was edited", () => {
  test("gives the edition that its cells say", async () => {
    await insert(next);
    const [before] = await read();
    const row = before?.edition?.charges.find(({ id }) => id === "tpm");
    expect(row).toMatchObject({ flatAmount: "2092" });
    const cell = await cellOf("tpm", "Per gemeente");
    page.enter(cell, 2_134.5);
    const [after] = await read();
    expect(after?.edition?.charges.find(({ id }) => id === "tpm")).toMatchObject({ flatAmount: "2134.5" });
  });

  test("with a text in a number tells its cell, which can be gone to", async () => {
    await insert(next);
    const cell = await cellOf("tpm", "Per gemeente");
    page.enter(cell, "veel");
    const [found] = await read();
    const address = cell.slice(cell.indexOf("!") + 1);
    expect(found?.issues).toEqual([expect.objectContaining({ severity: "error", address, found: "veel", sheet: "Tarieven 2022" })]);
    await page.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").activate();
      await context.sync();
    });
    await selectCell("Tarieven 2022", address);
    expect(await activeCell()).toContain(`${address}`);
  });

  test("with hidden rows is read all the same, and tells of them", async () => {
    await insert(next);
    page.univer.getActiveWorkbook()?.getSheetByName("Tarieven 2022")?.hideRows(6, 2);
    const [found] = await read();
    expect(found?.issues).toEqual([expect.objectContaining({ severity: "warning", code: "hiddenRows", address: "7:8" })]);
    expect(found?.edition?.id).toBe("2022");
  });

  test("with a row typed under the table, which did not grow, is not read, and tells of it", async () => {
    await insert(next);
    const tariffs = (await readEditionTables()).find(({ name }) => name.startsWith("Tarieven_"));
    const address = `A${(tariffs?.below.row ?? 0) + 1}`;
    page.enter(`Tarieven 2022!${address}`, "nieuw");
    const [found] = await read();
    expect([found?.edition, found?.issues]).toEqual([null, [expect.objectContaining({ severity: "error", code: "belowTable", address, found: "nieuw" })]]);
  });
});

const activeCell = (): Promise<string> =>
  page.run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address");
    await context.sync();
    return cell.address;
  });

/** Where a charge's first row has this column. */
async function cellOf(charge: string, column: string): Promise<string> {
  const tables = await readEditionTables();
  const tariffs = tables.find(({ name }) => name.startsWith("Tarieven_"));
  const row = tariffs?.values.findIndex(([id]) => id === charge) ?? -1;
  const at = tariffs?.values[0]?.indexOf(column) ?? -1;
  return `${tariffs?.sheet}!${String.fromCharCode(65 + at + (tariffs?.column ?? 0))}${row + 1 + (tariffs?.row ?? 0)}`;
}
