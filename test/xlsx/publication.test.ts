/** A published workbook as a file: its calculator recalculated by LibreOffice, and its tables read by a library that is not ours. */
import type { Workbook } from "exceljs";
import fc from "fast-check";
import { type Profile, combineServices, reserve, selectableServices } from "../../src/engine";
import { toEuros } from "../../src/money";
import { type Edition, findEdition, settled } from "../../src/tariff";
import { type Content, type SheetModel, publicationSheets, readPublication } from "../../src/workbook";
import { calculatorSheet } from "../../src/workbook/publication/calculator/sheet";
import { bothEditions, edition2021 } from "../support/editions";
import { columnAt, placeOf, tableOf, withInputs } from "../workbook/reservation-cells";
import { describeInLibreOffice, read, recalculated, sheetOf, tablesIn, valueOf, written } from "./files";
import { outcomes, wrongValued } from "./recalculation";

jest.setTimeout(240_000);

const DATE = "2020-06-01";
const editions: readonly Edition[] = [...bothEditions, settled(findEdition("2021@1,3%"))];

/** On and above every bound, cap and limit of an edition, and the ends of what is allowed. */
function sizesOf({ charges }: Edition): readonly number[] {
  const bounds = charges.flatMap((charge) => [
    ...(charge.model === "volumeTiers" ? charge.tiers.flatMap(({ upTo }) => upTo ?? []) : []),
    ...("cap" in charge && charge.cap !== undefined ? [charge.cap] : []),
    ...(charge.model === "perUnit" ? [charge.minimum, charge.maximum].flatMap((limit) => (limit === undefined ? [] : [Math.round(Number(limit) / Number(charge.unitAmount))])) : []),
  ]);
  return [...new Set([1, 20_000_000, ...bounds.flatMap((bound) => [bound, bound + 1])])].sort((one, other) => one - other);
}

const scenarios = ["laag", "midden", "hoog"] as const;
const costs = ["1234.55", "0.05", "33.33", "1000000.01", "0.10"];

/** How many sets of services are taken by chance, that is always the same: most of them are impossible. */
const BY_CHANCE = 10;

/** Every size with all services that go together, one hosting environment or the other, a new member or not; then sets by chance. */
function sweepOf(edition: Edition, step: number): readonly Pick<Profile, "inhabitants" | "services">[] {
  const all = selectableServices(edition).map(({ id }) => id);
  const without = (index: number): readonly string[] => [index % 2 === 0 ? "hosting-klein" : "hosting-groot", ...(index % 4 < 2 ? ["nieuw-lid"] : [])];
  const sizes = sizesOf(edition).filter((_, index) => index % step === 0);
  const chance = fc.sample(fc.subarray(all), { numRuns: BY_CHANCE, seed: 7 });
  return [
    ...sizes.map((inhabitants, index) => ({ inhabitants, services: all.filter((id) => !without(index).includes(id)) })),
    ...chance.map((services, index) => ({ inhabitants: sizes[index] ?? 1, services })),
  ];
}

interface Case {
  readonly edition: Edition;
  readonly profile: Profile;
  readonly sheet: SheetModel<Content>;
}

function typedIn(edition: Edition, { inhabitants, services, newServices, actualCosts = {} }: Profile, name: string): SheetModel<Content> {
  const model = calculatorSheet(edition);
  const taken = new Set(services);
  const labels = new Map(selectableServices(edition).map(({ id, label }) => [label.nl, id]));
  const inputs = withInputs(model, {
    inwoners: inhabitants,
    ...(newServices && { scenario: newServices.scenario, aantal_diensten: newServices.count }),
    ...Object.fromEntries(Object.entries(actualCosts).map(([id, cost]) => [`kosten_${id.replace(/[^a-z0-9]+/gi, "_")}`, Number(cost)])),
  });
  const cells = (inputs.cells ?? []).map((cell) => {
    const label = inputs.cells?.find(({ row, column }) => row === cell.row && column === 0)?.content;
    const id = cell.column === 1 && (cell.content === "ja" || cell.content === "nee") ? labels.get(String(label)) : undefined;
    return id === undefined ? cell : { ...cell, content: taken.has(id) ? "ja" : "nee" };
  });
  const table = tableOf(inputs);
  return { ...inputs, name, cells, tables: [{ ...table, name: `T_${name}` }] };
}

/** The prices at every bound are tried for one edition; for the others, at some. */
const steps = [6, 1, 6];

const cases: readonly Case[] = editions.flatMap((edition, which) =>
  sweepOf(edition, steps[which] ?? 1).map((swept, index) => {
    const costly = edition.charges.filter(({ model }, at) => model === "percentage" && (at + index) % 3 !== 0);
    const profile: Profile = {
      ...swept,
      ...(index % 3 !== 0 && edition.charges.some(({ model }) => model === "band") && { newServices: { count: 1 + (index % 5), scenario: scenarios[(index >> 2) % 3] ?? "laag" } }),
      actualCosts: Object.fromEntries(costly.map(({ id }, at) => [id, costs[(index + at) % costs.length] ?? "1"])),
    };
    return { edition, profile, sheet: typedIn(edition, profile, `c${which}_${index}`) };
  }),
);

const isPossible = ({ edition, profile }: Case): boolean => combineServices(edition, profile.services).conflicts.length === 0;

/** What the engine gives for every line, and the totals; null where the services cannot go together. */
function expectedOf({ edition, profile, sheet }: Case): unknown {
  if (!isPossible({ edition, profile, sheet })) return { totals: ["", "", "", ""], lines: tableOf(sheet).rows.map((cells) => [cells.at(-1), "nee", "", ""]) };
  const { lineItems, total } = reserve(profile, edition);
  const lines = tableOf(sheet).rows.map((cells) => {
    const item = lineItems.find(({ charge }) => charge.id === cells.at(-1));
    const amount = item === undefined || item.amount === null ? "" : toEuros(item.amount);
    return [cells.at(-1), item === undefined ? "nee" : "ja", item?.period === "annual" ? amount : "", item?.period === "oneOff" ? amount : ""];
  });
  const without = lineItems.filter(({ amount }) => amount === null).length;
  return { totals: [toEuros(total.annual), toEuros(total.oneOff), (total.annual + total.oneOff) / 1e6, without], lines };
}

function foundIn(workbook: Workbook, { sheet }: Case): unknown {
  const on = sheetOf(workbook, sheet.name);
  const at = (row: number, column: number): unknown => valueOf(on.getCell(row + 1, column + 1));
  const named = (name: string): unknown => at(placeOf(sheet, name).row, placeOf(sheet, name).column);
  const { row, rows } = tableOf(sheet);
  const column = (header: string): number => columnAt(sheet, header);
  return {
    totals: ["totaal_jaarlijks", "totaal_eenmalig", "totaal", "posten_zonder_bedrag"].map(named),
    lines: rows.map((_, index) => ["Regel", "Telt mee", "Per jaar", "Eenmalig"].map((header) => at(row + 1 + index, column(header)))),
  };
}

describeInLibreOffice("the calculator, calculated by LibreOffice", () => {
  let workbook: Workbook;
  beforeAll(async () => {
    const tariffs = (await Promise.all(editions.map((edition) => publicationSheets(edition, { date: DATE })))).map((sheets) => sheets[1] as SheetModel<Content>);
    workbook = await recalculated(written([...cases.map(({ sheet }) => sheet), ...tariffs], "calculators.xlsx"));
  });

  test("the cases have impossible services, and every charge with an amount in every edition", () => {
    expect(cases.filter((one) => !isPossible(one)).length).toBeGreaterThan(10);
    for (const edition of editions) {
      const found = new Set(cases.filter((one) => one.edition === edition && isPossible(one)).flatMap(({ profile }) => reserve(profile, edition).lineItems.flatMap(({ charge, amount }) => (amount === null ? [] : [charge.id]))));
      expect(edition.charges.filter(({ id, model }) => model !== "unpriced" && !found.has(id)).map(({ id }) => id)).toEqual([]);
    }
  });

  test("every line and total is the engine's to the cent, and nothing is calculated where services cannot go together", () => {
    const differences = cases.flatMap((one) => {
      const [found, expected] = [foundIn(workbook, one), expectedOf(one)];
      return JSON.stringify(found) === JSON.stringify(expected) ? [] : [{ edition: one.edition.id, profile: one.profile, found, expected }];
    });
    expect(differences.slice(0, 3)).toEqual([]);
    expect(differences).toHaveLength(0);
  });
});

describeInLibreOffice("what the calculator says of what is typed", () => {
  const base: Profile = { inhabitants: 45_000, services: ["e-suite"] };
  const services = (...taken: string[]): SheetModel<Content> => typedIn(edition2021, { ...base, services: taken }, "t");
  const inputs = (typed: Readonly<Record<string, string | number>>): SheetModel<Content> => ({ ...withInputs(services("e-suite"), typed), name: "t" });
  const cases: readonly (readonly [string, SheetModel<Content>, RegExp])[] = [
    ["BZM without e-Suite", services("bzm"), /^Let op: dit kan alleen met e-Suite$/],
    ["two hosting environments", services("e-suite", "hosting-klein", "hosting-groot"), /^Let op: dit kan niet samen met hosting groot$/],
    ["a connector with nothing to connect", services("e-suite", "mylex-koppeling"), /^Let op: dit kan alleen met e-Suite, en met MyLex of MyLex Sociaal$/],
    ["a connector that comes with its renewal", services("mylex", "mylex-koppeling-vernieuwen"), /^Let op: dit kan alleen met e-Suite, en met MyLex of MyLex Sociaal$/],
    ["no inhabitants", inputs({ inwoners: "" }), /heel aantal inwoners/],
    ["half an inhabitant", inputs({ inwoners: 1.5 }), /heel aantal inwoners/],
    ["inhabitants as a text", inputs({ inwoners: "veel" }), /heel aantal inwoners/],
    ["more new services than can be", inputs({ aantal_diensten: 101 }), /van 1 tot en met 100/],
    ["an unknown scenario", inputs({ aantal_diensten: 1, scenario: "hoogst" }), /kies laag, midden, hoog/],
    ["a cost below 0", inputs({ kosten_wim_hosting: -1 }), /bedrag in van 0 of meer/],
    ["a cost with three decimals", inputs({ kosten_wim_hosting: 1.005 }), /ten hoogste 2 decimalen/],
    ["a cost as a text", inputs({ kosten_wim_hosting: "gratis" }), /bedrag in van 0 of meer/],
  ];
  const named = cases.map(([title, sheet, expected], index) => [title, { ...sheet, name: `m${index}`, tables: sheet.tables.map((table) => ({ ...table, name: `M_${index}` })) }, expected] as const);
  let workbook: Workbook;
  beforeAll(async () => {
    const [, tariffs] = await publicationSheets(edition2021, { date: DATE });
    workbook = await recalculated(written([...named.map(([, sheet]) => sheet), tariffs as SheetModel<Content>], "messages.xlsx"));
  });

  test.each(named)("%s: said beside the cell, and there is no total", (_title, sheet, expected) => {
    const on = sheetOf(workbook, sheet.name);
    const messages = Array.from({ length: tableOf(sheet).row }, (_, row) => String(valueOf(on.getCell(row + 1, 4)))).filter((text) => text.startsWith("Let op"));
    expect(messages).toContainEqual(expect.stringMatching(expected));
    const { row, column } = placeOf(sheet, "totaal_jaarlijks");
    expect([valueOf(on.getCell("A3")), valueOf(on.getCell(row + 1, column + 1))]).toEqual([expect.stringMatching(/^Let op: er is nog niets berekend/), ""]);
  });
});

describe("the file", () => {
  test.each(editions)("of edition $id: another library finds the same edition and amounts in it, and the hidden sheet is hidden", async (edition) => {
    const sheets = await publicationSheets(edition, { date: DATE });
    const workbook = await read(written(sheets, "published.xlsx"));
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual(sheets.map(({ name, visibility = "visible" }) => [name, visibility]));
    expect(await readPublication(tablesIn(workbook, sheets), [])).toMatchObject({ state: "read", content: { edition }, verdict: { state: "unsigned" }, differences: [] });
    const calculator = sheets[2] as SheetModel<Content>;
    const { row, column } = placeOf(calculator, "totaal_jaarlijks");
    expect(valueOf(sheetOf(workbook, calculator.name).getCell(row + 1, column + 1))).toBe(toEuros(reserve({ inhabitants: 45_000, services: ["e-suite"] }, edition).total.annual));
  });

  test("a cell that was changed in the file is told with its row", async () => {
    const sheets = await publicationSheets(edition2021, { date: DATE });
    const path = written(sheets, "changed.xlsx");
    const workbook = await read(path);
    sheetOf(workbook, "Tarieven 2021").getCell("G5").value = 2500;
    await workbook.xlsx.writeFile(path);
    const reading = await readPublication(tablesIn(await read(path), sheets), []);
    expect(reading).toMatchObject({ state: "read", differences: [{ kind: "cell", sheet: "Tarieven 2021", address: "G5", row: "contributie", header: "Per gemeente", found: "2.500", expected: "3.000" }] });
  });
});

describeInLibreOffice("a file that LibreOffice has saved", () => {
  test("still holds the edition, and calculates what it carried", async () => {
    const sheets = await publicationSheets(edition2021, { date: DATE });
    const [cover, tariffs, calculator, carrier] = sheets as [SheetModel, SheetModel, SheetModel<Content>, SheetModel];
    const workbook = await recalculated(written([cover, tariffs, wrongValued(calculator), carrier], "saved.xlsx"));
    expect(outcomes(workbook, calculator).filter(({ isRight }) => !isRight)).toEqual([]);
    expect(await readPublication(tablesIn(workbook, sheets), [])).toMatchObject({ state: "read", content: { edition: edition2021 }, differences: [] });
  });
});
