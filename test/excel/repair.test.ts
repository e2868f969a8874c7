import { readFileSync } from "node:fs";
import { findBroken, mend } from "../../src/excel";
import { type OfficePage, openOffice } from "../support/office";

jest.setTimeout(60_000);

let page: OfficePage;

beforeEach(async () => {
  page = await openOffice({ scripts: ["dist/functions.js"], metadata: JSON.parse(readFileSync("dist/functions.json", "utf8")) });
  Object.assign(globalThis, { Excel: page.window.Excel });
});

afterEach(() => page.close());

const FUNCTIONS = ["HOSTING", "WIM"];
const UNLOADED = "=_xldudf_DIMPACT_HOSTING(45000,2021)";

const cellOf = (address: string) =>
  page.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load("formulas,values,numberFormat");
    await context.sync();
    return { formula: range.formulas[0]?.[0] as unknown, value: range.values[0]?.[0] as unknown, format: range.numberFormat[0]?.[0] as unknown };
  });

async function enter(cells: Readonly<Record<string, string>>): Promise<void> {
  for (const [address, content] of Object.entries(cells)) page.enter(address, content);
  await page.settled();
}

test("only formulas of ours with such an error are found, hidden sheets included", async () => {
  await enter({ A1: UNLOADED, A2: "=DIMPACT.HOSTING(-1,2021)", A3: "=ONBEKEND(1)", A4: "=DIMPACT.WIM(onbekend,2021)", A5: '="#NAME? DIMPACT.WIM("', A6: "#NAME?" });
  await page.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Weg");
    sheet.visibility = "Hidden";
    sheet.getRange("C9").formulas = [["=_xldudf_DIMPACT_WIM(45000,2021)"]];
    await context.sync();
  });
  await page.settled();
  expect((await findBroken()).map(({ sheet, address, error }) => `${sheet}!${address} ${error}`)).toEqual(["Blad1!A1 #NAME?", "Weg!C9 #NAME?"]);
});

test("a formula in a cell that is formatted as text is mended, and the format stays", async () => {
  await enter({ A1: UNLOADED });
  await page.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").numberFormat = [["@"]];
    await context.sync();
  });
  expect(await mend(await findBroken(), FUNCTIONS)).toEqual({ mended: 1, remaining: [] });
  expect(await cellOf("A1")).toMatchObject({ formula: "=DIMPACT.HOSTING(45000,2021)", format: "@" });
});

test("cells of a sheet that was deleted meanwhile are left out", async () => {
  await enter({ A1: UNLOADED });
  const found = await findBroken();
  expect(await mend([...found, ...found.map((cell) => ({ ...cell, sheet: "Weg" }))], FUNCTIONS)).toEqual({ mended: 1, remaining: [] });
});

test("a cell that came right by itself meanwhile counts as mended", async () => {
  await enter({ A1: UNLOADED });
  const found = await findBroken();
  await enter({ A1: "=DIMPACT.HOSTING(45000,2021)" });
  expect(await mend(found, FUNCTIONS)).toEqual({ mended: 1, remaining: [] });
});

test("a name that is missing is told, and one of the workbook, of a sheet or of a table is not", async () => {
  await enter({ A1: "=DIMPACT.HOSTNG(inwoners,DIMPACT_editie)", A2: "=_xldudf_DIMPACT_ONZIN(inwoners,jaar)", A3: "=DIMPACT.HOSTIN(45000)" });
  await page.run(async (context) => {
    context.workbook.names.add("inwoners", "=45000");
    context.workbook.worksheets.getActiveWorksheet().names.add("jaar", "=2021");
    await context.sync();
  });
  const { remaining } = await mend(await findBroken(), ["HOSTNG", "ONZIN", "HOSTING"]);
  expect(remaining.map(({ address, reason }) => [address, reason])).toEqual([
    ["A1", { kind: "name", name: "DIMPACT_editie" }],
    ["A2", { kind: "unknown" }],
    ["A3", { kind: "function", id: "HOSTIN", nearest: "HOSTING" }],
  ]);
});

test.each([1, 2, 3])("where write %i fails, the formula and its format are as they were, and it is told", async (write) => {
  await enter({ A1: UNLOADED });
  await page.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").numberFormat = [["@"]];
    await context.sync();
  });
  const found = await findBroken();
  page.host.faults.failWrite(write);
  expect(await mend(found, FUNCTIONS)).toMatchObject({ mended: 0, remaining: [{ address: "A1", reason: { kind: "refused", text: expect.stringContaining("Er is niets gewijzigd.") } }] });
  expect(await cellOf("A1")).toEqual({ formula: UNLOADED, value: "#NAME?", format: "@" });
});
