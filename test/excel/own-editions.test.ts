import { chooseEdition, deleteOwnEdition, findEditionUses, keepOwnEdition, startChoice } from "../../src/excel";
import { builtInEditions } from "../../src/tariff";
import { exchange, setCatalogue, setChoice } from "../../src/workbook";
import { type OfficePage, openOffice } from "../support/office";

jest.setTimeout(60_000);

let page: OfficePage;

beforeEach(async () => {
  page = await openOffice();
  Object.assign(globalThis, { Excel: page.window.Excel, Office: page.window.Office });
  setCatalogue(builtInEditions, 0);
  setChoice({ state: "known", edition: "2021" });
});

afterEach(async () => {
  await page.close();
  Object.assign(globalThis, { Excel: undefined, Office: undefined });
});

const krap = { id: "2021, krap", basis: "2021", readings: { A02: "20400" } };
const ids = (): string[] => [...exchange().catalogue.keys()];

const keep = (settings: Readonly<Record<string, unknown>>): Promise<void> =>
  page.run(async (context) => {
    for (const [key, value] of Object.entries(settings)) context.workbook.settings.add(key, value);
    await context.sync();
  });

const settings = (): Promise<Record<string, unknown>> =>
  page.run(async (context) => {
    const all = context.workbook.settings;
    all.load("items/key,items/value");
    await context.sync();
    return Object.fromEntries(all.items.map(({ key, value }) => [key, value as unknown]));
  });

const kept = async (): Promise<unknown[]> =>
  Object.entries(await settings())
    .filter(([key]) => key.startsWith("dimpact.edition."))
    .map(([, value]) => JSON.parse(String(value)) as unknown);

const text = (own: object): string => JSON.stringify({ format: 1, ...own });

const nameCell = (content: string | number): Promise<void> =>
  page.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("D1");
    cell.values = [[content]];
    context.workbook.names.add("DIMPACT_editie", cell);
    await context.sync();
  });

describe("the editions of a workbook, when it is opened", () => {
  test("are known before the choice is", async () => {
    await keep({ "dimpact.edition.a": text(krap), "dimpact.edition": "2021, krap@1,3%" });
    await startChoice();
    expect(ids()).toEqual(["2020", "2021", "2021, krap"]);
    expect(exchange().choice).toEqual({ state: "known", edition: "2021, krap@1,3%" });
    expect(exchange().catalogue.get("2021, krap")?.origin?.readings).toEqual({ A02: "20400" });
  });

  test.each([
    ["no JSON", "{"],
    ["a number", 7],
    ["an edition that is not there", text({ ...krap, basis: "2019" })],
    ["a reading that is not there", text({ ...krap, readings: { A99: "zonder" } })],
    ["an alternative that is not there", text({ ...krap, readings: { A02: "1" } })],
    ["a built-in edition's name", text({ ...krap, id: "2021" })],
    ["a name that the other has", text({ ...krap, id: "RUIM!" })],
  ])("one with %s harms no other, and is counted", async (_title, damaged) => {
    await keep({ "dimpact.edition.a": text({ ...krap, id: "Ruim" }), "dimpact.edition.b": damaged });
    await startChoice();
    expect([ids(), exchange().damagedEditions]).toEqual([["2020", "2021", "Ruim"], 1]);
    expect(Object.keys(await settings())).toHaveLength(2);
  });

  test("that cannot be read are told of with the choice", async () => {
    Object.assign(globalThis, { Excel: { run: () => Promise.reject(new Error("geen verbinding")) } });
    await startChoice();
    expect(exchange().choice).toEqual({ state: "failed", why: "geen verbinding" });
  });
});

describe("keeping an edition", () => {
  test("makes it known and keeps its name, basis and readings", async () => {
    await keepOwnEdition(krap);
    expect(await kept()).toEqual([{ format: 1, ...krap }]);
    expect(ids()).toEqual(["2020", "2021", "2021, krap"]);
  });

  test("again under its name changes it in place", async () => {
    await keepOwnEdition(krap);
    await keepOwnEdition({ ...krap, readings: { A01: "zonder" } }, "2021, krap");
    expect(await kept()).toEqual([{ format: 1, ...krap, readings: { A01: "zonder" } }]);
    expect(exchange().catalogue.get("2021, krap")?.origin?.readings).toEqual({ A01: "zonder" });
  });

  test("under a name that another edition has is refused, also where that one came meanwhile", async () => {
    await keep({ "dimpact.edition.a": text(krap) });
    expect(ids()).toEqual(["2020", "2021"]);
    await expect(keepOwnEdition({ ...krap, id: "2021 KRAP" })).rejects.toMatchObject({ code: "nameTaken" });
    expect(ids()).toEqual(["2020", "2021", "2021, krap"]);
    expect(await kept()).toHaveLength(1);
  });

  test("under another name renames it, and the workbook's choice and its cell follow", async () => {
    await keepOwnEdition(krap);
    await nameCell(2021);
    await chooseEdition("2021, krap@1,3%");
    await keepOwnEdition({ ...krap, id: "Ruim" }, "2021, krap");
    expect(ids()).toEqual(["2020", "2021", "Ruim"]);
    expect(exchange().choice).toEqual({ state: "known", edition: "Ruim@1,3%" });
    expect((await settings())["dimpact.edition"]).toBe("Ruim@1,3%");
    expect(await page.valueOf("D1")).toBe("Ruim@1,3%");
  });

  test("under another name leaves another choice alone", async () => {
    await keepOwnEdition(krap);
    await keepOwnEdition({ ...krap, id: "Ruim" }, "2021, krap");
    expect([exchange().choice, (await settings())["dimpact.edition"]]).toEqual([{ state: "known", edition: "2021" }, undefined]);
  });

  test("a name that Excel would take for a truth value stays text in the edition's cell", async () => {
    await nameCell(2021);
    await keepOwnEdition({ ...krap, id: "True" });
    await chooseEdition("True");
    expect(await page.valueOf("D1")).toBe("True");
  });
});

test("deleting an edition takes it away, and no other", async () => {
  await keepOwnEdition(krap);
  await keepOwnEdition({ ...krap, id: "Ruim" });
  await deleteOwnEdition("2021, krap");
  await deleteOwnEdition("nooit geweest");
  expect([ids(), (await kept()).length]).toEqual([["2020", "2021", "Ruim"], 1]);
});

describe("a failure of any single write leaves workbook and catalogue as they were", () => {
  const deeds: readonly (readonly [string, () => Promise<void>, () => Promise<void>])[] = [
    ["making", async () => undefined, () => keepOwnEdition(krap)],
    ["changing", () => keepOwnEdition(krap), () => keepOwnEdition({ ...krap, readings: {} }, "2021, krap")],
    [
      "renaming",
      async () => {
        await keepOwnEdition(krap);
        await nameCell("2021, krap");
        await chooseEdition("2021, krap");
      },
      () => keepOwnEdition({ ...krap, id: "Ruim" }, "2021, krap"),
    ],
    ["deleting", () => keepOwnEdition(krap), () => deleteOwnEdition("2021, krap")],
  ];

  test.each(deeds)("%s", async (_title, prepare, act) => {
    await prepare();
    const before = [page.host.snapshot(), ids(), exchange().choice];
    for (let write = 1; ; write += 1) {
      page.host.faults.failWrite(write);
      const outcome = await act().then(
        () => "done",
        (error: Error) => error.message,
      );
      page.host.faults.reset();
      if (outcome === "done") return expect(write).toBeGreaterThan(1);
      expect(outcome).toContain("Er is niets gewijzigd.");
      expect({ write, now: [page.host.snapshot(), ids(), exchange().choice] }).toEqual({ write, now: before });
    }
  });
});

describe("where an edition is used", () => {
  test("is counted in formulas and in cells that hold its name, on every sheet", async () => {
    await page.run(async (context) => {
      const first = context.workbook.worksheets.getFirst();
      first.getRange("A1:A6").formulas = [['=LEN("2021, krap")'], ['=LEN("2021, KRAP@1,3%")&"x"'], ["2021, krap"], ['=LEN("2021, krapper")'], ["=1+1"], ["krap"]];
      context.workbook.worksheets.add("Leeg");
      context.workbook.worksheets.add("Ander").getRange("C3").values = [["2021, krap@2%"]];
      await context.sync();
    });
    expect(await findEditionUses("2021, krap")).toEqual({ formulas: 2, cells: 2, isComplete: true });
    expect(await findEditionUses("Ruim")).toEqual({ formulas: 0, cells: 0, isComplete: true });
  });
});
