import { readFileSync } from "node:fs";
import fc from "fast-check";
import { type FreezeScope, freeze, readFrozen, thaw } from "../../src/excel";
import { type OfficePage, openOffice } from "../support/office";

jest.setTimeout(60_000);

let page: OfficePage;

beforeEach(async () => {
  page = await openOffice({ scripts: ["dist/functions.js"], metadata: JSON.parse(readFileSync("dist/functions.json", "utf8")) });
  Object.assign(globalThis, { Excel: page.window.Excel });
});

afterEach(() => page.close());

const request = { edition: "2021", date: "2021-11-23" };
const freezeAll = (scope: FreezeScope = "sheet") => freeze({ ...request, scope });
const thawAll = (scope: FreezeScope = "sheet", changed: "ask" | "leave" | "overwrite" = "ask") => thaw({ scope, changed });

/** What stands on the sheet, as a user typed it; settled first. */
async function enter(cells: Readonly<Record<string, string | number>>): Promise<void> {
  for (const [address, content] of Object.entries(cells)) page.enter(address, content);
  await page.settled();
}

const select = (address: string) => change((sheet) => sheet.getRange(address).select());

async function change(edit: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> {
  await page.run(async (context) => {
    edit(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
  });
  await page.settled();
}

const formulasOf = (address: string) =>
  page.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });

/** Calculated anew: a value that was calculated before its cell was formatted as text would differ. */
async function snapshot(): Promise<unknown> {
  await change((_, context) => context.workbook.application.calculate("Full"));
  return page.host.snapshot();
}

const COLUMN = { A1: 45_000, A2: 9_000, A3: 70_001, B1: "=DIMPACT.HOSTING(A1,2021)", B2: "=DIMPACT.HOSTING(A2,2021)", B3: "=DIMPACT.HOSTING(A3,2021)*2" };
const TABLE = { D1: "=A1+1", D3: '=DIMPACT.SPECIFICATIE(A1,"e-Suite; WIM",2021)' };

describe("freezing", () => {
  test("makes formulas values and leaves everything else", async () => {
    await enter({ ...COLUMN, C1: "=A1*2", C2: "=SUM(B1:B2)" });
    expect(await freezeAll()).toEqual({ state: "frozen", sheet: "Blad1", formulas: 3, errors: [] });
    expect(await formulasOf("A1:C3")).toEqual([
      [45_000, 51_550, "=A1*2"],
      [9_000, 17_350, "=SUM(B1:B2)"],
      [70_001, 136_601.1, ""],
    ]);
  });

  test("of a selection takes the selection alone", async () => {
    await enter(COLUMN);
    await select("B2:C9");
    expect(await freezeAll("selection")).toMatchObject({ state: "frozen", formulas: 2 });
    expect((await formulasOf("B1:B3")).flat()).toEqual(["=DIMPACT.HOSTING(A1,2021)", 17_350, 136_601.1]);
  });

  test("keeps all that a formula spilled, also beyond the selection, and texts as texts", async () => {
    await enter({ ...COLUMN, ...TABLE });
    const before = await page.valuesOf("D3:K30");
    await select("D3");
    expect(await freezeAll("selection")).toMatchObject({ state: "frozen", formulas: 1 });
    expect(await formulasOf("D3:K30")).toEqual(before);
    expect(await page.valuesOf("D3:K30")).toEqual(before);
  });

  test.each([
    ["a cell in error", { A1: -1, B1: "=DIMPACT.HOSTING(A1,2021)" }, "B1", "#VALUE!"],
    ["an amount that is not available", { B1: "=DIMPACT.HOSTING(45000,1999)" }, "B1", "#N/A"],
    ["a function that is not known", { B1: "=DIMPACT.HOSTNG(45000,2021)" }, "B1", "#NAME?"],
    ["an error among what was spilled", { A1: 45_000, A2: -1, B1: "=DIMPACT.HOSTING(A1:A2,2021)" }, "B2", "#VALUE!"],
  ])("leaves %s, and says which", async (_, cells, address, error) => {
    await enter(cells as unknown as Record<string, string>);
    const before = await snapshot();
    expect(await freezeAll()).toEqual({ state: "nothing", sheet: "Blad1", errors: [{ address, error }] });
    expect(await snapshot()).toEqual(before);
  });

  test("freezes the others where one is in error", async () => {
    await enter({ ...COLUMN, A2: -1 });
    expect(await freezeAll()).toEqual({ state: "frozen", sheet: "Blad1", formulas: 2, errors: [{ address: "B2", error: "#VALUE!" }] });
  });

  test("says so where there is nothing to freeze: an empty sheet, no functions, and what is frozen already", async () => {
    expect(await freezeAll()).toEqual({ state: "nothing", sheet: "Blad1", errors: [] });
    await enter(COLUMN);
    await select("A1:A3");
    expect(await freezeAll("selection")).toMatchObject({ state: "nothing" });
    await freezeAll();
    const before = await snapshot();
    expect(await freezeAll()).toMatchObject({ state: "nothing" });
    expect(await snapshot()).toEqual(before);
  });

  test("writes nothing on a protected sheet", async () => {
    await enter(COLUMN);
    await change((sheet) => sheet.protection.protect());
    const before = await snapshot();
    expect(await freezeAll()).toEqual({ state: "protected", sheet: "Blad1" });
    expect(await snapshot()).toEqual(before);
  });

  test("points to the reservation's own kinds on its sheet, and freezes a selection there", async () => {
    await enter({ A1: "Post", A2: "=DIMPACT.CONTRIBUTIE(2021)" });
    await change((sheet) => {
      sheet.tables.add("A1:A2", true).name = "Reservering_Middelveen_2021";
    });
    expect(await freezeAll()).toEqual({ state: "reservation", sheet: "Blad1" });
    await select("A2");
    expect(await freezeAll("selection")).toMatchObject({ state: "frozen", formulas: 1 });
    expect(await readFrozen()).toMatchObject({ isReservation: true, formulas: 1 });
  });
});

describe("thawing", () => {
  test.each(["B1:B3", "A1:C2", "D3", "F5:F6", "A1:Z99", "B2:D1", "B:B"])("after freezing %s everything is as it was, formats too", async (selected) => {
    await enter({ ...COLUMN, ...TABLE, C1: '=DIMPACT.STAFFEL("hosting",2021)&""', C9: "'=geen formule" });
    await change((sheet) => {
      sheet.getRange("B2").numberFormat = [["#,##0.00"]];
      sheet.getRange("B3").numberFormat = [["@"]];
      sheet.getRange("B1:D4").format.fill.color = "#FFF8DC";
    });
    const before = await snapshot();
    await select(selected);
    await freezeAll("selection");
    await select(selected);
    await thawAll("selection");
    await select(selected);
    expect(await snapshot()).toEqual(before);
  });

  test("whatever was selected, overlapping and again, the sheet thaws to what it was", async () => {
    await enter({ ...COLUMN, ...TABLE, C1: "=B1+DIMPACT.WIM(A1,2021)", C2: '=DIMPACT.STAFFEL("hosting",2020)&""' });
    const before = await snapshot();
    const corner = fc.tuple(fc.nat(10), fc.nat(15));
    const addresses = fc.sample(
      fc.tuple(corner, corner).map(([[c1, r1], [c2, r2]]) => `${String.fromCharCode(65 + c1)}${r1 + 1}:${String.fromCharCode(65 + c2)}${r2 + 1}`),
      { numRuns: 12, seed: 2021 },
    );
    for (const [index, address] of addresses.entries()) {
      await select(address);
      await (index % 3 === 2 ? thawAll("selection") : freezeAll("selection"));
    }
    expect(await readFrozen()).toMatchObject({ sheet: "Blad1" });
    await thawAll();
    await select(addresses.at(-1) ?? "A1");
    expect(await snapshot()).toEqual(before);
  });

  test("a selection of several areas is frozen and thawed area by area", async () => {
    await enter(COLUMN);
    const { prototype } = page.window.Excel.Workbook;
    // Excel refuses a selection of several areas as one range, and gives it as areas; the grid selects one at a time.
    jest.spyOn(prototype, "getSelectedRange").mockImplementation(function (this: Excel.Workbook) {
      return this.worksheets.getActiveWorksheet().getRange("several areas");
    });
    Object.assign(prototype, {
      getSelectedRanges(this: Excel.Workbook) {
        return this.worksheets.getActiveWorksheet().getRanges("B1:B2,A2:C2,B3:B4");
      },
    });
    expect(await freezeAll("selection")).toMatchObject({ state: "frozen", formulas: 3 });
    expect(await thawAll("selection")).toMatchObject({ state: "thawed", formulas: 3 });
    expect((await formulasOf("B1:B3")).flat()).toEqual([COLUMN.B1, COLUMN.B2, COLUMN.B3]);
  });

  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
    ["rows inserted above", (sheet) => void sheet.getRange("1:2").insert("Down")],
    ["a row inserted among them", (sheet) => void sheet.getRange("2:2").insert("Down")],
    ["a column inserted before", (sheet) => void sheet.getRange("A:A").insert("Right")],
    ["a column inserted between", (sheet) => void sheet.getRange("B:B").insert("Right")],
    ["a row deleted", (sheet) => sheet.getRange("2:2").delete("Up")],
    ["what it refers to deleted", (sheet) => sheet.getRange("F:F").delete("Left")],
    ["the sheet renamed", (sheet) => void (sheet.name = "Van 's-Hertogenbosch")],
    ["the other sheet renamed", (_, context) => void (context.workbook.worksheets.getItem("Invoer").name = "Andere 'invoer")],
  ])("with %s, formulas are what Excel would have made of them", async (_, edit) => {
    const fill = async (): Promise<void> => {
      await enter({ ...COLUMN, F1: 2_021, G1: "=DIMPACT.HOSTING($A$1,F1)", G2: "=DIMPACT.HOSTING(A2,F$1)", H5: "=SUM(DIMPACT.HOSTING(A1:A$3,$F$1))+Invoer!B2" });
    };
    await change((__, context) => void context.workbook.worksheets.add("Invoer"));
    await fill();
    await freezeAll();
    await change(edit);
    expect(await thawAll()).toMatchObject({ state: "thawed", left: 0 });
    const thawed = await snapshot();

    await page.close();
    page = await openOffice({ scripts: ["dist/functions.js"], metadata: JSON.parse(readFileSync("dist/functions.json", "utf8")) });
    Object.assign(globalThis, { Excel: page.window.Excel });
    await change((__, context) => void context.workbook.worksheets.add("Invoer"));
    await fill();
    await change(edit);
    expect(thawed).toEqual(await snapshot());
  });
});

describe("what happened to the frozen cells meanwhile", () => {
  beforeEach(() => enter(COLUMN));

  test("a value that was changed is asked about, and stays when it is left", async () => {
    await freezeAll();
    await enter({ B2: 1_234 });
    const changes = [{ sheet: "Blad1", address: "B2", expected: 17_350, found: 1_234 }];
    expect(await thawAll()).toEqual({ state: "changed", sheet: "Blad1", changes });
    expect((await formulasOf("B1:B3")).flat()).toEqual([51_550, 1_234, 136_601.1]);
    expect(await thawAll("sheet", "leave")).toEqual({ state: "thawed", sheet: "Blad1", formulas: 2, already: 0, left: 1, lost: 0 });
    expect((await formulasOf("B1:B3")).flat()).toEqual([COLUMN.B1, 1_234, COLUMN.B3]);
    expect(await thawAll()).toMatchObject({ state: "changed" });
    expect(await thawAll("sheet", "overwrite")).toMatchObject({ state: "thawed", formulas: 1 });
    expect((await formulasOf("B2")).flat()).toEqual([COLUMN.B2]);
    expect(await thawAll()).toEqual({ state: "nothing", sheet: "Blad1" });
  });

  test("so is a formula of the user's, a cell that was emptied, and one among what was spilled", async () => {
    await enter({ D1: '=DIMPACT.STAFFEL("hosting",2021)' });
    await freezeAll();
    await enter({ B1: "=1+1", E2: 5 });
    await change((sheet) => sheet.getRange("B2").clear("Contents"));
    expect(await thawAll()).toMatchObject({
      changes: [
        { address: "B1", expected: 51_550, found: "=1+1" },
        { address: "E2", expected: 30_000, found: 5 },
        { address: "B2", expected: 17_350, found: "" },
      ],
    });
  });

  test("so is a row inserted among what was spilled; the formula gets its room back", async () => {
    await enter({ D1: '=DIMPACT.STAFFEL("hosting",2021)' });
    const before = await formulasOf("D1:G4");
    await select("D1");
    await freezeAll("selection");
    await change((sheet) => void sheet.getRange("3:3").insert("Down"));
    expect(await thawAll()).toMatchObject({ state: "changed" });
    expect(await thawAll("sheet", "overwrite")).toMatchObject({ formulas: 1 });
    await page.settled();
    expect(await formulasOf("D1:G4")).toEqual(before);
  });

  test("formulas that came back by undoing are told of and no longer count as frozen", async () => {
    await freezeAll();
    await enter({ B1: COLUMN.B1, B3: COLUMN.B3 });
    expect(await readFrozen()).toMatchObject({ formulas: 1 });
    expect(await thawAll()).toEqual({ state: "thawed", sheet: "Blad1", formulas: 1, already: 2, left: 0, lost: 0 });
  });

  test("a formula that came back by undoing and has no room among its frozen values gets it", async () => {
    await enter({ D1: '=DIMPACT.STAFFEL("hosting",2021)' });
    const before = await formulasOf("D1:G4");
    await select("D1");
    await freezeAll("selection");
    await enter({ D1: '=DIMPACT.STAFFEL("hosting",2021)' });
    expect(await page.valueOf("D1")).toBe("#SPILL!");
    expect(await thawAll()).toMatchObject({ state: "thawed", formulas: 1, already: 0 });
    await page.settled();
    expect(await formulasOf("D1:G4")).toEqual(before);
  });

  test("formulas that came back by undoing can be frozen again, and the last time counts", async () => {
    await freezeAll();
    await enter({ B1: "=DIMPACT.HOSTING(A1,2020)" });
    expect(await freeze({ scope: "sheet", edition: "2020", date: "2021-12-01" })).toMatchObject({ formulas: 1 });
    expect(await readFrozen()).toEqual({ sheet: "Blad1", isReservation: false, formulas: 3, since: "2021-11-23", editions: ["2020", "2021"] });
    expect(await thawAll()).toMatchObject({ state: "thawed", formulas: 3 });
    expect((await formulasOf("B1:B3")).flat()).toEqual(["=DIMPACT.HOSTING(A1,2020)", COLUMN.B2, COLUMN.B3]);
    expect(await thawAll()).toMatchObject({ state: "nothing" });
  });

  test("cells that were deleted are told of, and nothing of them stays", async () => {
    const empty = page.host.snapshot() as { names: unknown; settings: unknown };
    await freezeAll();
    await change((sheet) => sheet.getRange("1:2").delete("Up"));
    expect(await thawAll()).toEqual({ state: "thawed", sheet: "Blad1", formulas: 1, already: 0, left: 0, lost: 2 });
    expect(await snapshot()).toMatchObject({ names: empty.names, settings: empty.settings });
  });

  test("a sheet that was deleted is forgotten at the next sheet", async () => {
    await freezeAll();
    await change((sheet, context) => {
      context.workbook.worksheets.add("Ander");
      sheet.delete();
    });
    expect(await readFrozen()).toMatchObject({ sheet: "Ander", formulas: 0, since: null });
    expect(await thawAll("selection")).toMatchObject({ state: "nothing" });
    expect(await thawAll()).toMatchObject({ state: "thawed", formulas: 0, lost: 3 });
    expect(await thawAll()).toMatchObject({ state: "nothing" });
  });

  test("on a protected sheet nothing comes back", async () => {
    await freezeAll();
    await change((sheet) => sheet.protection.protect());
    expect(await thawAll()).toEqual({ state: "protected", sheet: "Blad1" });
  });

  test("a selection thaws alone, in parts of one record", async () => {
    await freezeAll();
    await select("B2");
    expect(await thawAll("selection")).toMatchObject({ formulas: 1 });
    expect(await thawAll("selection")).toMatchObject({ state: "nothing" });
    expect(await readFrozen()).toMatchObject({ formulas: 2 });
    expect(await thawAll()).toMatchObject({ formulas: 2 });
  });

  test("another sheet's frozen cells stay frozen", async () => {
    await freezeAll();
    await change((_, context) => context.workbook.worksheets.add("Ander").activate());
    expect(await readFrozen()).toMatchObject({ sheet: "Ander", formulas: 0 });
    expect(await thawAll()).toMatchObject({ state: "nothing" });
    await change((_, context) => context.workbook.worksheets.getItem("Blad1").activate());
    expect(await thawAll()).toMatchObject({ formulas: 3 });
  });

  test("a record that was damaged is left alone, and its cells are values", async () => {
    await freezeAll();
    await change((_, context) => void context.workbook.settings.add("dimpact.frozen.1", "{"));
    expect(await readFrozen()).toMatchObject({ formulas: 0 });
    expect(await thawAll()).toMatchObject({ state: "nothing" });
    await enter({ B1: COLUMN.B1 });
    expect(await freezeAll()).toMatchObject({ formulas: 1 });
  });
});

test("more formulas than one record holds come back too", async () => {
  const cells = Array.from({ length: 230 }, (_, n) => [`${n < 115 ? "A" : "C"}${(n % 115) + 1}`, `=DIMPACT.WIM(${9_000 + n},2021)`] as const);
  await enter(Object.fromEntries(cells));
  const before = await snapshot();
  expect(await freezeAll()).toMatchObject({ formulas: 230 });
  expect(await readFrozen()).toMatchObject({ formulas: 230 });
  expect(await thawAll()).toMatchObject({ formulas: 230 });
  expect(await snapshot()).toEqual(before);
});

describe("a refusal of Excel at any write", () => {
  const cells = { A1: 45_000, B1: "=DIMPACT.HOSTING(A1,2021)", C1: '=DIMPACT.STAFFEL("wim",2021)' };

  /** Makes each write fail in turn, and says how many there are. */
  async function failEach(work: () => Promise<unknown>): Promise<number> {
    const before = await snapshot();
    for (let write = 1; ; write += 1) {
      page.host.faults.failWrite(write);
      const refused = await work().then(
        () => null,
        (error: unknown) => error as Error,
      );
      page.host.faults.reset();
      if (refused === null) return write - 1;
      expect(refused).toMatchObject({ name: "ExcelFailure", message: expect.stringContaining("Er is niets gewijzigd.") });
      expect(await snapshot()).toEqual(before);
    }
  }

  test("freezes nothing", async () => {
    await enter(cells);
    expect(await failEach(() => freezeAll())).toBeGreaterThan(10);
    expect(await readFrozen()).toMatchObject({ formulas: 2 });
  });

  test("thaws nothing", async () => {
    await enter(cells);
    await freezeAll();
    expect(await failEach(() => thawAll())).toBeGreaterThan(7);
    expect(await readFrozen()).toMatchObject({ formulas: 0 });
  });

  test("thaws no part of a record", async () => {
    await enter(cells);
    await freezeAll();
    await select("B1");
    expect(await failEach(() => thawAll("selection"))).toBeGreaterThan(4);
    expect(await readFrozen()).toMatchObject({ formulas: 1 });
  });
});
