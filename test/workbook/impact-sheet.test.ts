import fc from "fast-check";
import { impactOf } from "../../src/engine";
import { type Content, type SheetModel, impactSheet, isFormula } from "../../src/workbook";
import { distribution } from "../../src/workbook/impact/distribution";
import { edition2020, edition2021 } from "../support/editions";
import { impacts, someMembers } from "./impacts";

const DATE = "2020-06-01";
const sheet = (name: keyof typeof impacts): SheetModel<Content> => impactSheet(impacts[name] as (typeof impacts)[string], { date: DATE });
const shown = (content: Content | undefined): unknown => (content !== undefined && isFormula(content) ? content.value : content);

const summaryOf = ({ cells = [] }: SheetModel<Content>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(cells.filter(({ column }) => column === 0).map(({ row, content }) => [String(content), shown(cells.find((cell) => cell.row === row && cell.column === 1)?.content)]));

describe("the sheet of an effect per member", () => {
  const model = sheet("2020 to 2021");

  it("has a row for each member that can be computed, and a table of the others with why", () => {
    const [members, , unpriced] = model.tables;
    expect(members?.rows.map(([name]) => name)).toEqual(["Assen", "Bergen (NH)", "'s-Gravenhage", "=1+1", "+Nieuw", "@Alleen lid"]);
    expect(unpriced?.rows).toEqual([["Zonder e-Suite", 70_000, "BZM is alleen af te nemen met e-Suite: voeg e-Suite toe of laat BZM weg", "2020"]]);
  });

  it("tells a member's totals, change, band and causes", () =>
    expect(model.tables[0]?.rows[0]?.map(shown)).toEqual([
      "Assen",
      45_000,
      "e-Suite; BZM; WIM",
      305_971,
      316_497,
      10_526,
      expect.closeTo(0.0344, 4),
      "erbinnen",
      0,
      -10_000,
      "BZM +13.212 (tarief); WIM +12.722 (andere berekening); Pakketkorting -10.000 (geen bedrag in 2020); en meer",
      0,
      0,
    ]));

  it("sums up", () =>
    expect(summaryOf(model)).toMatchObject({ "Band: van": -0.057, "Band: tot en met": 0.072, "Elke gemeente binnen de band?": "nee", "Band: eronder": 1, "Band: erboven": 1, Gemeenten: 6, Stijgt: 2, Daalt: 4, Gelijk: 0 }));

  it("a name that starts as a formula is a text everywhere", () => {
    const texts = Object.keys(impacts).flatMap((name) => sheet(name).tables.flatMap(({ rows }) => rows.flat()));
    expect(texts.filter((content) => typeof content === "string" && /^[=+@]/.test(content))).toEqual(expect.arrayContaining(["=1+1", "+Nieuw", "@Alleen lid"]));
    expect(texts.filter((content) => isFormula(content as Content) && /1\+1|Nieuw|Alleen lid/.test(String((content as { formula: string }).formula)))).toEqual([]);
  });

  it("the columns of one-off amounts are there only where somebody has one", () => {
    expect(model.tables[0]?.columns.map(({ header }) => header).slice(-2)).toEqual(["Eenmalig 2020", "Eenmalig 2021"]);
    expect(sheet("many members").tables[0]?.columns.at(-1)?.header).toBe("Waardoor");
  });

  it("an edition held against itself has headers of which no two are the same", () => {
    const headers = sheet("an edition and itself").tables[0]?.columns.map(({ header }) => header.toLowerCase()) ?? [];
    expect(new Set(headers).size).toBe(headers.length);
  });

  it("nobody can be computed: said, without a table or a chart over nothing", () => {
    const none = impactSheet(impactOf(someMembers.slice(-1), edition2020, edition2021), { date: DATE });
    expect([none.tables.length, none.charts]).toEqual([1, []]);
    expect(none.texts.map(({ text }) => text)).toContain("Geen gemeente is te berekenen");
  });

  it("no cell, text or table stands on another", () => {
    for (const name of Object.keys(impacts)) {
      const { texts, cells = [], tables, charts = [] } = sheet(name);
      const rows = [...texts, ...cells.filter(({ column }) => column === 0)].map(({ row }) => row);
      const areas = [...tables.map(({ row, rows: body }) => [row, row + body.length] as const), ...charts.map(({ at }) => [at.row, at.row + at.rows - 1] as const)];
      expect(new Set(rows).size).toBe(rows.length);
      for (const [from, to] of areas) expect(rows.filter((row) => row >= from && row <= to)).toEqual([]);
      const ordered = [...areas].sort(([a], [b]) => a - b);
      ordered.forEach(([from], index) => expect(from).toBeGreaterThan(ordered[index - 1]?.[1] ?? -1));
    }
  });

  it("takes a free name", () => {
    const { name, tables } = impactSheet(impacts["2020 to 2021"] as (typeof impacts)[string], { date: DATE, takenSheets: [model.name], takenTables: model.tables.map((table) => table.name) });
    expect([model.name, name, tables[0]?.name]).toEqual(["Effect per gemeente 2020-2021", "Effect per gemeen 2020-2021 (2)", "Effect_2020_2021_gemeenten_2"]);
  });
});

describe("the spread", () => {
  const [one] = impacts["2020 to 2021"]?.members ?? [];
  it("counts everybody once, in at most 20 steps that follow on each other", () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer({ min: -100, max: 900 }).map((percent) => percent / 100), fc.double({ min: -1, max: 50, noNaN: true })), { minLength: 1, maxLength: 30 }), (shares) => {
        const steps = distribution(shares.flatMap((share) => (one ? [{ ...one, share }] : [])));
        expect(steps.reduce((all, { count }) => all + count, 0)).toBe(shares.length);
        expect(steps.length).toBeLessThanOrEqual(21);
        steps.forEach(({ from }, index) => index > 0 && expect(from).toBe(steps[index - 1]?.below));
      }),
      { seed: 11, numRuns: 300 },
    ));
});
