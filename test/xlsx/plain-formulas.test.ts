/** Plain formulas, calculated by a program that is not ours from files whose formulas carry wrong values. */
import Decimal from "decimal.js";
import type { Workbook, Worksheet } from "exceljs";
import { type LineItem, type Profile, reserve } from "../../src/engine";
import { toDecimalString, toEuros } from "../../src/money";
import { type Edition, findEdition } from "../../src/tariff";
import { type Content, type SheetModel, isFormula, reservationSheet, reservationSheets } from "../../src/workbook";
import { bothEditions, edition2020, edition2021 } from "../support/editions";
import { columnAt, named, placeOf, tableOf, withInputs } from "../workbook/reservation-cells";
import { describeInLibreOffice, recalculated, sheetOf, valueOf, written } from "./files";

jest.setTimeout(240_000);

const DATE = "2020-06-01";
const everything = ["e-Suite", "opleidingsomgeving", "BZM", "BZM aansluiting", "WIM", "MyLex", "MyLex Sociaal", "MyLex koppeling vernieuwen", "GVOP"];
const scenarios = ["laag", "midden", "hoog"] as const;
/** Costs of which the percentage ends in half a cent, and ordinary ones. */
const costs = ["1234.55", "0.05", "33.33", "1000000.01", "0.10"];
const indices = { index_1: "0.02", index_2: "0.013", index_3: "-0.005" } as const;

/** Below, on and above every bound, cap and limit of both editions, and the ends of what is allowed. */
const inhabitants = [
  ...new Set([
    1,
    20_000_000,
    ...bothEditions.flatMap(({ charges }) =>
      charges.flatMap((charge) => [
        ...(charge.model === "volumeTiers" ? charge.tiers.flatMap(({ upTo }) => upTo ?? []) : []),
        ...("cap" in charge && charge.cap !== undefined ? [charge.cap] : []),
        ...(charge.model === "perUnit" ? [charge.minimum, charge.maximum].flatMap((limit) => (limit === undefined ? [] : [Number(limit) / Number(charge.unitAmount)])) : []),
      ]),
    ).flatMap((bound) => [bound - 1, bound, bound + 1]),
  ]),
].sort((a, b) => a - b);

interface Case {
  readonly title: string;
  readonly profile: Profile;
  readonly edition: Edition;
  readonly sheet: SheetModel<Content>;
}

/** What the sweep does without: texts, and the edition before, whose formula is that of the edition itself. */
const leftOut = ["Btw", "Compensabel", "Netto last", "Vorige editie", "Verschil", "Verschil begroting", "Bron in het Bedrijfsplan 2021", "Opmerking"];

function lean(sheet: SheetModel<Content>): SheetModel<Content> {
  const out = new Set(leftOut.map((header) => columnAt(sheet, header)));
  return { ...sheet, tables: sheet.tables.map((table) => ({ ...table, rows: table.rows.map((row) => row.map((cell, index) => (out.has(index) ? null : cell))) })) };
}

/** Sheets made for 45.000 inhabitants, in whose cells other numbers are then typed. */
function caseOf(count: number, position: number, edition: Edition, taken: Set<string>, made = edition): Case {
  const scenario = scenarios[position % scenarios.length] ?? "laag";
  const extra = [...(position % 2 === 0 ? ["hosting klein"] : ["hosting groot"]), ...(position % 3 === 0 ? ["nieuw lid"] : [])];
  const cost = costs[position % costs.length] ?? "1";
  const profile: Profile = {
    name: `${edition.id} ${count}${made === edition ? "" : " om"}`,
    inhabitants: count,
    services: [...everything, ...extra],
    actualCosts: { "wim.hosting": cost, "bzm.modules": cost, "innovatie.eigen": cost },
    newServices: { count: 1 + (position % 4), scenario },
    ...(position % 4 === 0 && { startMonths: { WIM: 1 + (position % 12) } }),
  };
  const model = reservationSheet(reserve({ ...profile, inhabitants: 45000, newServices: { count: 1, scenario: "laag" } }, made), { kind: "plain", date: DATE, takenSheets: taken, takenTables: taken });
  taken.add(model.name).add(tableOf(model).name);
  const { year } = made;
  const typed = withInputs(model, {
    inwoners: count,
    editie: Number(edition.id),
    scenario,
    aantal_diensten: 1 + (position % 4),
    [`index_${year + 1}`]: Number(indices.index_1),
    [`index_${year + 2}`]: Number(indices.index_2),
    [`index_${year + 3}`]: Number(indices.index_3),
  });
  return { title: model.name, profile, edition, sheet: lean(typed) };
}

const taken = new Set<string>();
const cases: readonly Case[] = [
  ...bothEditions.flatMap((edition) => inhabitants.map((count, position) => caseOf(count, position, edition, taken))),
  ...inhabitants.filter((_, position) => position % 9 === 0).map((count, position) => caseOf(count, position, edition2020, taken, edition2021)),
];

const half = (amount: Decimal): number => amount.toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toNumber();

/** The amounts of the budget year and the three after it, by the engine and plain decimals. */
function expectedYears(item: LineItem, wholeYear: LineItem): readonly (number | "")[] {
  if (item.amount === null || wholeYear.amount === null) return ["", "", "", ""];
  const factors = Object.values(indices).map((_, position, all) => all.slice(0, position + 1).reduce((product, index) => product.times(new Decimal(index).plus(1)), new Decimal(1)));
  const price = new Decimal(toDecimalString(wholeYear.amount));
  const later = factors.map((factor) => (item.period === "annual" ? half(price.times(factor)) : ("" as const)));
  return [toEuros(item.amount), ...later];
}

interface Row {
  readonly charge: string;
  readonly years: readonly unknown[];
}

function rowsOf(sheet: Worksheet, model: SheetModel<Content>): Row[] {
  const { row, rows } = tableOf(model);
  const at = (index: number, column: number) => valueOf(sheet.getCell(row + 2 + index, column + 1));
  const first = columnAt(model, "Tarief") + 1;
  return rows.map((_, index) => ({ charge: String(at(index, columnAt(model, "Regel"))), years: [0, 1, 2, 3].map((offset) => at(index, first + offset)) }));
}

describeInLibreOffice("plain formulas, calculated by LibreOffice", () => {
  let workbook: Workbook;

  beforeAll(async () => {
    const [, ...tariffs] = await reservationSheets(reserve({ inhabitants: 45000, services: [] }, edition2021), { kind: "plain", date: DATE });
    workbook = await recalculated(written([...cases.map(({ sheet }) => sheet), ...tariffs], "sweep.xlsx"));
  });

  test("the cases have every charge with an amount, in both editions, below, on and above every bound", () => {
    const priced = ({ charges }: Edition) => charges.filter(({ model }) => model !== "unpriced").map(({ id }) => id);
    for (const edition of bothEditions) {
      const found = new Set(cases.filter((one) => one.edition === edition).flatMap(({ profile }) => reserve(profile, edition).lineItems.map(({ charge }) => charge.id)));
      expect(priced(edition).filter((id) => !found.has(id))).toEqual([]);
    }
    expect(inhabitants).toEqual(expect.arrayContaining([29_999, 30_000, 30_001, 9_999, 10_000, 31_999, 32_000, 120_001, 299_999, 300_000, 300_001]));
  });

  test("every row of every sheet is the engine's amount to the cent, in four years", () => {
    const differences = cases.flatMap(({ title, profile, edition, sheet }) => {
      const { startMonths: _months, ...wholeYear } = profile;
      const [items, whole] = [reserve(profile, edition).lineItems, reserve(wholeYear, edition).lineItems];
      return rowsOf(sheetOf(workbook, title), sheet).flatMap(({ charge, years }) => {
        const [item, year] = [items.find((one) => one.charge.id === charge), whole.find((one) => one.charge.id === charge)];
        const expected = item && year ? expectedYears(item, year) : ["", "", "", ""];
        return JSON.stringify(years) === JSON.stringify(expected) ? [] : [{ title, charge, years, expected }];
      });
    });
    expect(differences.slice(0, 10)).toEqual([]);
  });

  test("every sheet's named totals are the engine's", () => {
    const totals = cases.map(({ title, sheet }) => {
      const at = (name: string) => valueOf(sheetOf(workbook, title).getCell(placeOf(sheet, name).row + 1, placeOf(sheet, name).column + 1));
      return [title, half(new Decimal(Number(at("totaal_jaarlijks")))), half(new Decimal(Number(at("totaal_eenmalig"))))];
    });
    expect(totals).toEqual(cases.map(({ title, profile, edition }) => [title, ...Object.values(reserve(profile, edition).total).map(toEuros)]));
  });

  test("every sheet says that the tariff tables are the editions'", () => {
    const control = cases.map(({ title }) => valueOf(sheetOf(workbook, title).getCell("A3")));
    expect(new Set(control)).toEqual(new Set(["De tabellen Tarieven_2021 en Tarieven_2020 zijn die van de edities.", "De tabel Tarieven_2020 is die van de editie."]));
  });
});

describeInLibreOffice("every formula of a whole sheet", () => {
  const profiles: readonly [string, Profile, Edition][] = [
    ["a new member with everything", { name: "'s-Hertogenbosch", inhabitants: 160_000, services: [...everything, "nieuw lid"], newServices: { count: 2, scenario: "midden" } }, edition2021],
    ["services that start within the year", { inhabitants: 45_000, services: ["e-Suite", "WIM"], startMonths: { "e-Suite": 4, WIM: 7 }, actualCosts: { "wim.hosting": "1234.56" } }, edition2021],
    ["part of the VAT refunded", { name: "Assen", inhabitants: 9_999, services: ["e-Suite", "GVOP"], vat: { rate: "0.21", refundable: "0.8" } }, edition2021],
    ["another index", { name: "Assen", inhabitants: 45_000, services: ["e-Suite", "BZM", "WIM", "MyLex"] }, findEdition("2021@1,3%")],
    ["the earliest edition", { inhabitants: 70_001, services: ["e-Suite", "BZM", "WIM"] }, edition2020],
  ];

  test.each(profiles)("%s: what LibreOffice calculates is what the file carries", async (_title, profile, edition) => {
    const sheets = await reservationSheets(reserve(profile, edition), { kind: "plain", date: DATE });
    const [model] = sheets;
    if (!model) throw new Error("there is no sheet");
    const calculated = sheetOf(await recalculated(written([withInputs(model, {}), ...sheets.slice(1)])), model.name);
    const differences = formulasIn(model).flatMap(({ row, column, value }) => {
      const found = valueOf(calculated.getCell(row + 1, column + 1));
      const same = typeof value === "number" ? Math.abs(Number(found) - value) < 1e-9 && found !== "" : unmarked(value) === unmarked(found);
      return same ? [] : [{ row, column, value, found }];
    });
    expect(differences).toEqual([]);
  });

  /** Points and commas in sentences follow the settings of who reads them; LibreOffice reads in English here. */
  const unmarked = (text: unknown): string => String(text).replace(/[.,]/g, "");

  const formulasIn = ({ cells = [], tables }: SheetModel<Content>) => [
    ...cells.flatMap(({ row, column, content }) => (isFormula(content) ? [{ row, column, value: content.value }] : [])),
    ...tables.flatMap((table) =>
      table.rows.flatMap((contents, r) => contents.flatMap((content, c) => (isFormula(content) ? [{ row: table.row + 1 + r, column: table.column + c, value: content.value }] : []))),
    ),
  ];
});

describeInLibreOffice("a sheet in which a user typed", () => {
  const profile: Profile = { name: "Assen", inhabitants: 45000, services: ["e-Suite", "BZM", "WIM"], booking: { "e-Suite": { taakveld: "0.4" }, BZM: { taakveld: "0.40" } } };
  const reservation = reserve(profile, edition2021);

  async function opened(change: (sheets: readonly SheetModel<Content>[]) => SheetModel<Content>[]): Promise<(name: string) => unknown> {
    const sheets = change(await reservationSheets(reservation, { kind: "plain", date: DATE }));
    const [model] = sheets;
    if (!model) throw new Error("there is no sheet");
    const sheet = sheetOf(await recalculated(written(sheets, "typed.xlsx")), model.name);
    return (name) => (/^[A-Z]+\d+$/.test(name) ? valueOf(sheet.getCell(name)) : valueOf(sheet.getCell(placeOf(model, name).row + 1, placeOf(model, name).column + 1)));
  }

  const filledIn = (sheet: SheetModel<Content>, charge: string, header: string, value: number): SheetModel<Content> => {
    const table = tableOf(sheet);
    const rows = table.rows.map((row) => (row[columnAt(sheet, "Regel")] === charge ? row.map((cell, index) => (index === columnAt(sheet, header) ? value : cell)) : row));
    return { ...sheet, tables: [{ ...table, rows }] };
  };

  test("an amount for a pro memorie row counts from then on, one-off in its first year only", async () => {
    const at = await opened(([model, ...tariffs]) => [filledIn(filledIn(model as SheetModel<Content>, "bzm.servicedesk", "Tarief", 1500), "wim.bouw", "Tarief", 20000), ...tariffs]);
    expect([at("totaal_jaarlijks"), at("totaal_eenmalig"), at("posten_zonder_bedrag")]).toEqual([317_997, 20_000, 3]);
    const sentences = Array.from({ length: 80 }, (_, row) => String(at(`A${row + 1}`)));
    expect(sentences.find((text) => text.startsWith("Hoe zeker"))).toMatch(/; pro memorie € 21,500\.00\.$/);
  });

  test("the current budget is what is typed by row, or as a total", async () => {
    const byRow = await opened(([model, ...tariffs]) => [filledIn(model as SheetModel<Content>, "hosting", "Huidige begroting", 300_000), ...tariffs]);
    expect([byRow("begroting_vergeleken"), byRow("verschil_begroting")]).toEqual([300_000, 16_497]);
    const asTotal = await opened(([model, ...tariffs]) => [withInputs(filledIn(model as SheetModel<Content>, "hosting", "Huidige begroting", 300_000), { huidige_begroting: 320_000 }), ...tariffs]);
    expect([asTotal("begroting_vergeleken"), asTotal("verschil_begroting")]).toEqual([320_000, -3_503]);
  });

  test("a tariff that is changed in the table counts, and the sheet says so", async () => {
    const at = await opened(([model, tariffs, ...rest]) => {
      const sheet = tariffs as SheetModel<Content>;
      const [table, ...others] = sheet.tables;
      if (!table) throw new Error("there is no table");
      const column = table.columns.findIndex(({ header }) => header === "Per gemeente");
      const rows = table.rows.map((row) => (row[0] === "contributie" ? row.map((cell, index) => (index === column ? 3100 : cell)) : row));
      return [model as SheetModel<Content>, { ...sheet, tables: [{ ...table, rows }, ...others] }, ...rest];
    });
    expect(at("totaal_jaarlijks")).toBe(316_597);
    expect(at("A3")).toMatch(/^Let op: een tarief in Tarieven_2021 of Tarieven_2020 is gewijzigd/);
  });

  test("another number of inhabitants moves every amount to its tier, and the sheet says which words do not follow", async () => {
    const at = await opened(([model, ...tariffs]) => [withInputs(model as SheetModel<Content>, { inwoners: 72_501 }), ...tariffs]);
    expect(at("totaal_jaarlijks")).toBe(toEuros(reserve({ ...profile, inhabitants: 72_501 }, edition2021).total.annual));
    expect(at("A4")).toBe("Let op: zekerheid, reden, berekening, opmerking en bron zijn nog die van editie 2021 en 45.000 inwoners; de bedragen volgen de invoer.");
    expect((await opened((sheets) => [...sheets]))("A4")).toBe("");
  });

  test("taakvelden that look alike as numbers are kept apart, and their subtotals are the total", async () => {
    const [model] = await reservationSheets(reservation, { kind: "plain", date: DATE });
    const sheet = model as SheetModel<Content>;
    const labels = (sheet.cells ?? []).filter(({ content }) => content === "0.4" || content === "0.40" || content === "nog te bepalen" || content === "overige taakvelden");
    const at = await opened((sheets) => [...sheets]);
    const total = (row: number) => Number(at(`E${row + 1}`));
    expect(labels.map(({ content, row }) => [content, total(row)])).toEqual([
      ["0.4", 198_842],
      ["0.40", 103_383],
      ["nog te bepalen", 14_272],
      ["overige taakvelden", 0],
    ]);
    expect(named(sheet, "totaal")).toEqual(expect.objectContaining({ value: 316_497 }));
  });
});
