/** The sheets of a table of members in a workbook: whole, or not at all; and the table itself, read back. */
import { DEFAULT_MAPPING, coverOf, impactOf, readMembers } from "../../src/engine";
import { insertBudget, insertCover, insertImpact, insertMembersExample, keepBooking, readBooking, readSelectedTable, readTableAgain } from "../../src/excel";
import { builtInBudget } from "../../src/tariff";
import { edition2020, edition2021 } from "../support/editions";
import { failingWrites } from "../support/failing-writes";
import { type OfficePage, openOffice } from "../support/office";
import { someMembers } from "../workbook/impacts";

jest.setTimeout(240_000);

let page: OfficePage;
beforeEach(async () => {
  page = await openOffice();
  Object.assign(globalThis, { Excel: page.window.Excel, Office: page.window.Office });
});
afterEach(async () => {
  await page.close();
  Object.assign(globalThis, { Excel: undefined, Office: undefined });
});

const options = { date: "2020-06-01", language: "nl" } as const;
const few = someMembers.filter(({ name }) => ["Bergen (NH)", "=1+1", "Zonder e-Suite"].includes(name));
const impact = impactOf(few, edition2020, edition2021);
const cover = coverOf(few, edition2021, builtInBudget);

/** Where a text stands on a sheet; -1 where it does not. */
const rowOf = (sheet: string, text: string): Promise<number> =>
  page.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange();
    used.load("values");
    await context.sync();
    return (used.values as unknown[][]).findIndex(([first]) => first === text);
  });

describe("the effect per member", () => {
  test("stands on a sheet of its own, a name that looks like a formula as a text, and who cannot be computed with why", async () => {
    const { sheet, hasChart } = await insertImpact(impact, options);
    expect({ sheet, hasChart }).toEqual({ sheet: "Effect per gemeente 2020-2021", hasChart: true });
    await page.settled();
    const total = await rowOf(sheet, "Samen verschil");
    expect(await page.valueOf(`'${sheet}'!B${total + 1}`)).toBeCloseTo(Number(impact.summary.change) / 1e6, 2);
    expect(await rowOf(sheet, "=1+1")).toBeGreaterThan(0);
    expect(await rowOf(sheet, "Zonder e-Suite")).toBeGreaterThan(0);
  });

  test("is written whole, or not at all", async () => {
    const least = impactOf(few.slice(0, 1), edition2020, edition2021);
    expect(await failingWrites(page, () => insertImpact(least, options), 1)).toBeGreaterThan(20);
  });
});

describe("the cover", () => {
  test("has live sums with the members' beside the plan's", async () => {
    const { sheet } = await insertCover(cover, options);
    expect(sheet).toBe("Dekking begroting 2021");
    await page.settled();
    const row = (await rowOf(sheet, "RESULTAAT")) + 1;
    expect(await page.valueOf(`'${sheet}'!E${row}`)).toBeCloseTo(-127_076, 2);
    expect(await page.valueOf(`'${sheet}'!F${row}`)).toBeCloseTo(Number(cover.members.net) / 1e6, 2);
    page.enter(`${sheet}!F${(await rowOf(sheet, "Omzet Website (WIM)")) + 1}`, 1_000_000);
    await page.settled();
    expect(await page.valueOf(`'${sheet}'!F${row}`)).toBeGreaterThan(Number(cover.members.net) / 1e6 + 900_000);
  });

  test("is written whole, or not at all", async () => expect(await failingWrites(page, () => insertCover(cover, options))).toBeGreaterThan(20));

  test("the budget alone asks the functions for its amounts", async () => {
    const { sheet } = await insertBudget(builtInBudget, options);
    expect(sheet).toBe("Begroting");
    const row = (await rowOf(sheet, "Omzet Website (WIM)")) + 1;
    const formula = await page.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Begroting").getRange(`E${row}`);
      cell.load("formulas");
      await context.sync();
      return String(cell.formulas[0]?.[0]);
    });
    expect(formula).toBe(`=DIMPACT.BEGROTING(F${row},2021)`);
  });
});

describe("where income is booked", () => {
  const otherwise = { ...DEFAULT_MAPPING, other: "esuite" };

  test("is kept in the workbook, and as by default where nothing is", async () => {
    expect(await readBooking()).toEqual(DEFAULT_MAPPING);
    await keepBooking(otherwise, "nl");
    expect(await readBooking()).toEqual(otherwise);
    await keepBooking(DEFAULT_MAPPING, "nl");
    expect(await readBooking()).toEqual(DEFAULT_MAPPING);
    expect(JSON.stringify(page.host.snapshot())).not.toContain("dimpact.booking");
  });

  test("is kept, or stays as it was", async () => expect(await failingWrites(page, () => keepBooking(otherwise, "nl"), 1)).toBeGreaterThan(0));
});

describe("a table of members", () => {
  const readHere = async () => {
    const found = await readSelectedTable();
    if (found.state === "none") throw new Error("no table");
    return found;
  };
  const membersOf = ({ values, area }: Awaited<ReturnType<typeof readHere>>) => readMembers(values, [edition2021], area.row + 1);

  test("to fill in is selected where it was made, and read back", async () => {
    await insertMembersExample(options);
    const found = await readHere();
    expect(found.address).toBe("'Leden'!A6:E8");
    expect(membersOf(found)).toMatchObject({ issues: [], members: [{ row: 7, name: "Voorbeeldstad" }, { row: 8, name: "Voorbeelddorp" }] });
  });

  test("is written whole, or not at all", async () => expect(await failingWrites(page, () => insertMembersExample(options), 1)).toBeGreaterThan(5));

  test("is read again as it is by then, with the rows that came, wherever the user went meanwhile", async () => {
    await insertMembersExample(options);
    const found = await readHere();
    await page.run(async (context) => {
      context.workbook.tables.getItem("Ledenlijst").rows.add(undefined, [["Nieuwstad", "veel", "e-Suite", "", ""]]);
      context.workbook.worksheets.getItem("Blad1").activate();
      await context.sync();
    });
    const again = await readTableAgain(found);
    expect(again.address).toBe("'Leden'!A6:E9");
    expect(membersOf(again).issues).toMatchObject([{ row: 9, column: { place: 2, header: "Inwoners" } }]);
  });
});
