import { type Profile, grandTotal, reserve } from "../../src/engine";
import { type InsertOptions, insertReservation, loadTariffs, readActiveSheet } from "../../src/excel";
import { toEuros } from "../../src/money";
import { type Edition, builtInEditions, findEdition } from "../../src/tariff";
import { readRecord } from "../../src/workbook";
import { failingWrites } from "../support/failing-writes";
import { type OfficePage, openOffice } from "../support/office";

jest.setTimeout(180_000);

const edition = findEdition("2021");
const assen: Profile = { name: "Assen", inhabitants: 68_000, services: ["e-suite"] };
const frozen: InsertOptions = { kind: "frozen", date: "2020-09-01", catalogue: builtInEditions, language: "nl", profileId: "p1" };
/** One row, and no edition to compare with: every kind of write, in less time. */
const small: Edition = { ...edition, charges: edition.charges.slice(0, 1), readings: edition.readings.slice(0, 1) };
const alone: InsertOptions = { ...frozen, catalogue: new Map([["2021", small]]) };

let page: OfficePage;

beforeEach(async () => {
  page = await openOffice();
  Object.assign(globalThis, { Excel: page.window.Excel });
});

afterEach(() => page.close());

const insert = (profile: Profile, options: InsertOptions = frozen) => insertReservation(reserve(profile, edition), options);

const sheetNames = () =>
  page.run(async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
    return context.workbook.worksheets.items.map(({ name }) => name);
  });

const onSheet = async () => {
  const active = await readActiveSheet();
  if (active.state !== "found") throw new Error(`the active sheet is ${active.state}`);
  return active;
};

/** What the cell of a name of the active sheet shows. */
async function valueOf(name: string): Promise<unknown> {
  await page.settled();
  const { found } = await onSheet();
  const { row, column } = found.names.get(name) ?? { row: -1, column: -1 };
  return found.values[row]?.[column];
}

describe("inserting a reservation", () => {
  test.each(["frozen", "plain"] as const)("of the kind %s makes a sheet with the engine's total, and shows it", async (kind) => {
    expect(await insert(assen, { ...frozen, kind })).toMatchObject({ sheet: "Reservering Assen 2021" });
    expect(await valueOf("totaal")).toBe(toEuros(grandTotal(reserve(assen, edition).total)));
    expect((await onSheet()).found.name).toBe("Reservering Assen 2021");
  });

  test("keeps from what the sheet was made in the settings, under the name of its table", async () => {
    await insert(assen);
    const text = await page.run(async (context) => {
      const setting = context.workbook.settings.getItem("dimpact.sheet.Reservering_Assen_2021");
      setting.load("value");
      await context.sync();
      return String(setting.value);
    });
    expect(readRecord(text)).toEqual({ profileId: "p1", profile: assen, edition: "2021", kind: "frozen", date: "2020-09-01" });
  });

  test("hides the names by which it finds its rows again, and no others", async () => {
    await insert(assen);
    const names = await page.run(async (context) => {
      const { names: all } = context.workbook.worksheets.getActiveWorksheet();
      all.load("items/name,items/visible");
      await context.sync();
      return all.items.map(({ name, visible }) => ({ name, visible }));
    });
    expect(names.length).toBeGreaterThan(30);
    expect(names.filter(({ name, visible }) => visible === name.startsWith("dimpact_"))).toEqual([]);
  });

  test("with plain formulas brings the tariffs that they read, once, and leaves those that are there", async () => {
    await loadTariffs(findEdition("2020"), { language: "nl", replaceChanges: false });
    page.enter("'Tarieven 2020'!B5", "van mij");
    await insert(assen, { ...frozen, kind: "plain" });
    await insert({ ...assen, name: "Emmen" }, { ...frozen, kind: "plain" });
    expect((await sheetNames()).slice(1)).toEqual(["Tarieven 2020", "Tarieven 2021", "Reservering Assen 2021", "Reservering Emmen 2021"]);
    expect(await page.valueOf("'Tarieven 2020'!B5")).toBe("van mij");
  });

  test("brings back the one table of tariffs that a user deleted", async () => {
    await loadTariffs(edition, { language: "nl", replaceChanges: false });
    await page.run(async (context) => {
      context.workbook.tables.getItem("Tarieven_2021").delete();
      await context.sync();
    });
    await insert(assen, { ...frozen, kind: "plain" });
    expect(await valueOf("totaal")).toBe(toEuros(grandTotal(reserve(assen, edition).total)));
  });
});

describe("names that are hard on a workbook", () => {
  const cases: readonly [string, string, string][] = [
    ["with an apostrophe", "'s-Hertogenbosch", "Reservering 's-Hertogenbos 2021"],
    ["longer than a sheet's", "Gemeente Nieuwer ter Aa en Omstreken", "Reservering Gemeente Nieuw 2021"],
    ["that starts like a formula", "=1+1", "Reservering =1+1 2021"],
    ["with what a sheet's name may not hold", "A/B [C]: D?", "Reservering AB C D 2021"],
  ];

  test.each(cases)("one %s", async (_, name, sheet) => {
    expect((await insert({ ...assen, name })).sheet).toBe(sheet);
    expect(await valueOf("gemeente")).toBe(name);
    const { found } = await onSheet();
    const { row, column } = found.names.get("gemeente") ?? { row: 0, column: 0 };
    expect([name, `'${name}`]).toContain(found.formulas[row]?.[column]);
    expect(found.values[0]?.[0]).toBe(`Reservering Dimpact 2021: ${name}`);
  });

  test("two municipalities of one name have a sheet and a table each", async () => {
    await insert(assen);
    expect((await insert({ ...assen, inhabitants: 1_000 })).sheet).toBe("Reservering Assen 2021 (2)");
    const { found } = await onSheet();
    expect([found.table.name, await valueOf("inwoners")]).toEqual(["Reservering_Assen_2021_2", 1_000]);
  });

  test("a sheet of the wanted name that is not ours stays as it is", async () => {
    await page.run(async (context) => {
      context.workbook.worksheets.add("Reservering Assen 2021").getRange("A1").values = [["van mij"]];
      await context.sync();
    });
    expect((await insert(assen)).sheet).toBe("Reservering Assen 2021 (2)");
    expect(await page.valueOf("'Reservering Assen 2021'!A1")).toBe("van mij");
  });

  test("a name of the workbook that the table would have is left to the user", async () => {
    await page.run(async (context) => {
      context.workbook.names.add("Reservering_Assen_2021", context.workbook.worksheets.getFirst().getRange("A1"));
      await context.sync();
    });
    await insert(assen);
    expect((await onSheet()).found.table.name).toBe("Reservering_Assen_2021_2");
  });
});

test("where the host draws no charts the sheet is made without, and that is told", async () => {
  const { sheet, hasChart } = await insert(assen);
  expect([sheet, hasChart]).toEqual(["Reservering Assen 2021", true]);
  Object.defineProperty(page.window.Excel.Worksheet.prototype, "charts", {
    get: () => {
      throw Object.assign(new Error("no charts here"), { code: "ApiNotFound" });
    },
    configurable: true,
  });
  expect(await insert(assen)).toEqual({ sheet: "Reservering Assen 2021 (2)", hasChart: false });
});

describe("a failure half-way", () => {
  const reservation = reserve({ name: "X", inhabitants: 1_000, services: [] }, small);

  test("of a write leaves the workbook as it was", async () => {
    expect(await failingWrites(page, () => insertReservation(reservation, alone))).toBeGreaterThan(300);
  });

  test("of a write leaves no tariffs behind either", async () => {
    expect(await failingWrites(page, () => insertReservation(reservation, { ...alone, kind: "plain" }), 61)).toBeGreaterThan(300);
  });
});
