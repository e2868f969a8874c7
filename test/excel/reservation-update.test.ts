import { type Profile, grandTotal, reserve } from "../../src/engine";
import { type UpdateOptions, insertReservation, readActiveSheet, updateReservation } from "../../src/excel";
import { toEuros } from "../../src/money";
import { type Edition, findEdition } from "../../src/tariff";
import { failingWrites } from "../support/failing-writes";
import { type OfficePage, openOffice } from "../support/office";

jest.setTimeout(300_000);

const whole = findEdition("2021");
/** Few rows, and no edition to compare with: every kind of write, in less time. */
const edition: Edition = { ...whole, charges: whole.charges.filter(({ id }) => ["contributie", "wim", "wim.hosting", "gvop"].includes(id)), readings: whole.readings.slice(0, 1) };
const options = { kind: "plain", date: "2020-09-01", catalogue: new Map([["2021", edition]]), language: "nl", profileId: null } as const;

const profile = (services: readonly string[], inhabitants = 68_000): Profile => ({ name: "Assen", inhabitants, services });
const reservation = (services: readonly string[], inhabitants?: number) => reserve(profile(services, inhabitants), edition);

let page: OfficePage;
let sheetId: string;

const onSheet = async () => {
  await page.settled();
  const active = await readActiveSheet();
  if (active.state !== "found") throw new Error(`the active sheet is ${active.state}`);
  return active;
};

async function valueOf(name: string): Promise<unknown> {
  const { found } = await onSheet();
  const { row, column } = found.names.get(name) ?? { row: -1, column: -1 };
  return found.values[row]?.[column];
}

const total = (services: readonly string[], inhabitants?: number): number => toEuros(grandTotal(reservation(services, inhabitants).total));

const update = (services: readonly string[], change: Partial<UpdateOptions> & { readonly inhabitants?: number } = {}) => {
  const { inhabitants, ...rest } = change;
  return updateReservation(reservation(services, inhabitants), { ...options, sheetId, conflicts: "ask", ...rest });
};

beforeEach(async () => {
  page = await openOffice();
  Object.assign(globalThis, { Excel: page.window.Excel });
  await insertReservation(reservation(["gvop"]), options);
  ({ sheetId } = await onSheet());
});

afterEach(() => page.close());

describe("updating a reservation's sheet", () => {
  test("follows the inhabitants", async () => {
    expect(await update(["gvop"], { inhabitants: 9_000 })).toEqual({ state: "written", sheet: "Reservering Assen 2021" });
    expect([await valueOf("inwoners"), await valueOf("totaal")]).toEqual([9_000, total(["gvop"], 9_000)]);
  });

  test("again changes nothing but the day that it was done", async () => {
    await update(["gvop"]);
    const before = page.host.snapshot();
    await update(["gvop"]);
    expect(page.host.snapshot()).toEqual(before);
  });

  test("adds and takes away the rows of a service, and the total follows", async () => {
    await update(["gvop", "wim"]);
    expect([await valueOf("totaal"), (await onSheet()).found.table.rows]).toEqual([total(["gvop", "wim"]), 1 + 4]);
    await update(["wim"]);
    expect([await valueOf("totaal"), (await onSheet()).found.table.rows]).toEqual([total(["wim"]), 1 + 3]);
  });

  test("works on a sheet that the user renamed and left", async () => {
    await page.run(async (context) => {
      context.workbook.worksheets.getItem("Reservering Assen 2021").name = "Begroting '21 nieuw";
      context.workbook.worksheets.getFirst().activate();
      await context.sync();
    });
    expect(await update(["gvop"], { inhabitants: 9_000 })).toEqual({ state: "written", sheet: "Begroting '21 nieuw" });
    await page.run(async (context) => {
      context.workbook.worksheets.getItem("Begroting '21 nieuw").activate();
      await context.sync();
    });
    expect(await valueOf("totaal")).toBe(total(["gvop"], 9_000));
  });

  test("becomes fixed values and formulas again, to the cent", async () => {
    await update(["gvop"], { kind: "frozen" });
    const { found } = await onSheet();
    expect(found.formulas.flat().filter((formula) => String(formula).startsWith("="))).toEqual([]);
    expect(await valueOf("totaal")).toBe(total(["gvop"]));
    await update(["gvop"], { kind: "plain" });
    await update(["gvop"], { inhabitants: 9_000 });
    expect(await valueOf("totaal")).toBe(total(["gvop"], 9_000));
  });

  test("keeps what the sheet shows when its values are fixed, also what a user typed in it", async () => {
    await page.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().names.getItem("index_2022").getRange().values = [[0.1]];
      await context.sync();
    });
    const shown = async () => (await onSheet()).found.values.map((row) => row.slice(0, 12));
    const before = (await shown()).slice(5);
    await update(["gvop"], { kind: "frozen" });
    expect((await shown()).slice(4, 4 + 20).length).toBe(20);
    expect((await shown()).flat()).toEqual(expect.arrayContaining(before.flat().filter((value) => typeof value === "number")));
  });

  test("of a sheet that is gone writes nothing", async () => {
    await page.run(async (context) => {
      context.workbook.worksheets.getItem("Reservering Assen 2021").delete();
      await context.sync();
    });
    expect(await update(["gvop"])).toEqual({ state: "gone" });
  });
});

/** A row, a column, a colour and words of the user's own. */
const addOwn = () =>
  page.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const header = sheet.tables.getItemAt(0).getHeaderRowRange();
    header.load("rowIndex");
    await context.sync();
    const row = header.rowIndex + 3;
    sheet.getRange(`${row}:${row}`).insert("Down");
    sheet.getRange(`B${row}:D${row}`).values = [["=geen formule", "structureel", 100]];
    sheet.getRange(`B${row}`).format.fill.color = "#FF0000";
    await context.sync();
  });

describe("a failure half-way", () => {
  /** With the stride: few writes are all tried. */
  const cases: readonly [string, () => Promise<void>, () => Promise<unknown>, number][] = [
    ["rows are added", async () => undefined, () => update(["gvop", "wim"]), 29],
    ["rows are taken away", async () => void (await update(["gvop", "wim"])), () => update(["wim"], { conflicts: "overwrite" }), 1],
    ["rows of the user's own stand between", addOwn, () => update(["gvop", "wim"], { conflicts: "overwrite" }), 29],
    ["the kind changes", async () => undefined, () => update(["gvop"], { kind: "frozen" }), 7],
  ];

  test.each(cases)("leaves the workbook as it was where %s", async (_, prepare, act, stride) => {
    await prepare();
    await page.settled();
    expect(await failingWrites(page, act, stride)).toBeGreaterThan(5);
  });
});
