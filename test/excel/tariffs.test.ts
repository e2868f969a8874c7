import { findTariffChanges, loadTariffs } from "../../src/excel";
import { builtInEditions, findEdition } from "../../src/tariff";
import { type OfficePage, openOffice } from "../support/office";

jest.setTimeout(150_000);

const edition = findEdition("2021");
/** An edition of a few rows: every kind of write, in less time. */
const small = { ...edition, services: edition.services.slice(0, 2), charges: edition.charges.slice(0, 3), readings: edition.readings.slice(0, 2) };
const quiet = { language: "nl", replaceChanges: false } as const;

let page: OfficePage;

beforeEach(async () => {
  page = await openOffice();
  Object.assign(globalThis, { Excel: page.window.Excel });
});

afterEach(() => page.close());

/** The value in a column of a table, in the row that holds `regel` (and this bound), as office.js reads it. */
async function cellOf(table: string, regel: string, column: string): Promise<{ address: string; value: unknown }> {
  return page.run(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange();
    range.load("values,address,rowIndex,columnIndex");
    range.worksheet.load("name");
    await context.sync();
    const [headers = [], ...rows] = range.values as unknown[][];
    const [r, c] = [rows.findIndex((row) => row[0] === regel), headers.indexOf(column)];
    const cell = range.getCell(r + 1, c);
    cell.load("address,values");
    await context.sync();
    return { address: cell.address, value: cell.values[0]?.[0] as unknown };
  });
}

const tablesAndSheets = () =>
  page.run(async (context) => {
    const { tables, worksheets } = context.workbook;
    tables.load("items/name");
    worksheets.load("items/name");
    await context.sync();
    return { tables: tables.items.map(({ name }) => name), sheets: worksheets.items.map(({ name }) => name) };
  });

describe("loading the tariffs of an edition", () => {
  test("writes a sheet with the tariffs, the facts and the readings, and says where", async () => {
    expect(await loadTariffs(edition, quiet)).toEqual({ state: "written", sheet: "Tarieven 2021" });
    expect(await tablesAndSheets()).toEqual({ tables: ["Tarieven_2021", "Editie_2021", "Lezingen_2021", "Diensten_2021", "Regels_2021", "Alternatieven_2021", "Engels_2021", "Techniek_2021"], sheets: [expect.any(String), "Tarieven 2021"] });
    expect((await cellOf("Tarieven_2021", "contributie", "Per gemeente")).value).toBe(3000);
    expect((await cellOf("Tarieven_2021", "hosting", "Per inwoner")).value).toBe(1.15);
    expect((await cellOf("Tarieven_2021", "hosting", "T/m inwoners")).value).toBe(30000);
    expect((await cellOf("Tarieven_2021", "bzm.modules", "Percentage")).value).toBe(-0.15);
    expect((await cellOf("Editie_2021", "Controlegetal", "Waarde")).value).toMatch(/^[0-9a-f]{64}$/);
    expect((await cellOf("Lezingen_2021", "A02", "Alternatief")).value).toBe("20.400, zoals in bijlage 2.");
  });

  test("both editions stand beside each other", async () => {
    await loadTariffs(findEdition("2020"), quiet);
    await loadTariffs(edition, quiet);
    expect((await tablesAndSheets()).sheets.slice(1)).toEqual(["Tarieven 2020", "Tarieven 2021"]);
  });

  test("again, it leaves no doubles and changes nothing", async () => {
    await loadTariffs(edition, quiet);
    const before = page.host.snapshot();
    expect(await loadTariffs(edition, quiet)).toEqual({ state: "written", sheet: "Tarieven 2021" });
    expect(page.host.snapshot()).toEqual(before);
  });

  test("leaves a sheet of that name alone when it is not ours", async () => {
    await page.run(async (context) => {
      context.workbook.worksheets.add("Tarieven 2021").getRange("A1").values = [["van mij"]];
      await context.sync();
    });
    expect(await loadTariffs(edition, quiet)).toEqual({ state: "written", sheet: "Tarieven 2021 (2)" });
    expect(await page.valueOf("'Tarieven 2021'!A1")).toBe("van mij");
  });

  test("says what a user changed and writes nothing until that is to be replaced", async () => {
    await loadTariffs(edition, quiet);
    const { address } = await cellOf("Tarieven_2021", "contributie", "Per gemeente");
    page.enter(address, 3500);
    const before = page.host.snapshot();
    const change = { sheet: "Tarieven 2021", address: address.replace(/.*!/, ""), found: 3500, expected: 3000 };
    expect(await loadTariffs(edition, quiet)).toEqual({ state: "changed", sheet: "Tarieven 2021", changes: [change] });
    expect(page.host.snapshot()).toEqual(before);
    expect(await findTariffChanges(builtInEditions, "nl")).toEqual([change]);
    expect(await loadTariffs(edition, { ...quiet, replaceChanges: true })).toEqual({ state: "written", sheet: "Tarieven 2021" });
    expect(await page.valueOf(address)).toBe(3000);
    expect(await findTariffChanges(builtInEditions, "nl")).toEqual([]);
  });

  test("formulas elsewhere that refer to the table stay whole when it is loaded again", async () => {
    await loadTariffs(edition, quiet);
    const { address } = await cellOf("Tarieven_2021", "contributie", "Per gemeente");
    const first = await page.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.load("name");
      sheet.getRange("A1").formulas = [[`=${address}*2`]];
      await context.sync();
      return sheet.name;
    });
    page.enter(address, 1);
    await loadTariffs(edition, { ...quiet, replaceChanges: true });
    expect(await page.valueOf(`'${first}'!A1`)).toBe(6000);
  });
});

describe("what a user did to the tables", () => {
  const deeds: readonly [string, (context: Excel.RequestContext) => void][] = [
    ["a row deleted", (context) => context.workbook.tables.getItem("Tarieven_2021").rows.getItemAt(5).delete()],
    ["a row added", (context) => void context.workbook.tables.getItem("Tarieven_2021").rows.add(undefined, [["mijn", "", "", "", "", "", "", "", "", "", "", "", "", "", ""]])],
    ["a column renamed", (context) => void (context.workbook.tables.getItem("Tarieven_2021").columns.getItem("Bron").getHeaderRowRange().values = [["Herkomst"]])],
    ["the sheet renamed", (context) => void (context.workbook.worksheets.getItem("Tarieven 2021").name = "Mijn tarieven")],
    ["the table of readings deleted", (context) => context.workbook.tables.getItem("Lezingen_2021").delete()],
  ];

  test.each(deeds)("%s: loading again brings every amount back, with one table of each", async (_, deed) => {
    await loadTariffs(edition, quiet);
    await page.run(async (context) => {
      deed(context);
      await context.sync();
    });
    await loadTariffs(edition, { ...quiet, replaceChanges: true });
    expect((await tablesAndSheets()).tables.sort()).toEqual(["Alternatieven_2021", "Diensten_2021", "Editie_2021", "Engels_2021", "Lezingen_2021", "Regels_2021", "Tarieven_2021", "Techniek_2021"]);
    expect(await findTariffChanges(builtInEditions, "nl")).toEqual([]);
  });
});

test("a column that the user deleted is named, with what to do, and nothing is written", async () => {
  await loadTariffs(small, quiet);
  await page.run(async (context) => {
    context.workbook.tables.getItem("Tarieven_2021").columns.getItem("Bron").delete();
    await context.sync();
  });
  const before = page.host.snapshot();
  await expect(loadTariffs(small, { ...quiet, replaceChanges: true })).rejects.toThrow("Kolom 'Bron' van tabel Tarieven_2021 is verwijderd.");
  expect(page.host.snapshot()).toEqual(before);
});

describe("a failure half-way", () => {
  async function failingEach(prepare: () => Promise<void>, act: () => Promise<unknown>): Promise<number> {
    await prepare();
    const before = page.host.snapshot();
    for (let write = 1; ; write += 1) {
      page.host.faults.failWrite(write);
      const outcome = await act().then(
        () => "done",
        (error: Error) => error.message,
      );
      if (outcome === "done") return write - 1;
      expect(outcome).toContain("Er is niets gewijzigd.");
      page.host.faults.reset();
      expect({ write, workbook: page.host.snapshot() }).toEqual({ write, workbook: before });
    }
  }

  test("of any single write of a first load leaves the workbook as it was", async () => {
    const writes = await failingEach(async () => undefined, () => loadTariffs(small, quiet));
    expect(writes).toBeGreaterThan(10);
  });

  test("of any single write of a later load leaves the workbook as it was", async () => {
    const writes = await failingEach(
      async () => {
        await loadTariffs(small, quiet);
        page.enter((await cellOf("Tarieven_2021", "contributie", "Per gemeente")).address, 1);
        page.enter((await cellOf("Tarieven_2021", "entree", "Omschrijving")).address, "iets anders");
        await page.run(async (context) => {
          context.workbook.tables.getItem("Lezingen_2021").rows.add(undefined, [["mijn", "", "", "", "", ""]]);
          context.workbook.tables.getItem("Editie_2021").rows.getItemAt(9).delete();
          await context.sync();
        });
        await page.settled();
      },
      () => loadTariffs(small, { ...quiet, replaceChanges: true }),
    );
    expect(writes).toBeGreaterThan(3);
  });
});
