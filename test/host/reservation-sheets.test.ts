/** A reservation's sheet of each kind, written into the host by the add-in's own renderer and read back member by member. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Profile, reserve } from "../../src/engine";
import { cellValue, sheetSteps } from "../../src/excel/render";
import { type Content, type ReservationKind, type SheetModel, type ValidationModel, INPUT_COLOR, addressOf, isFormula, reservationSheets } from "../../src/workbook";
import type { FunctionsJson } from "../../src/workbench/host";
import { edition2021 } from "../support/editions";
import { type OfficePage, openOffice } from "../support/office";
import { named, placeOf, shown } from "../workbook/reservation-cells";

jest.setTimeout(120_000);

const DIST = join(__dirname, "..", "..", "dist");
const profile: Profile = {
  name: "'s-Gravenhage",
  inhabitants: 45_000,
  services: ["e-Suite", "WIM", "nieuw lid", "BZM"],
  newServices: { count: 2, scenario: "midden" },
  booking: { WIM: { taakveld: "=1+1", categorie: "-" } },
};
const kinds: readonly ReservationKind[] = ["functions", "plain", "frozen"];

let page: OfficePage;
const models = new Map<ReservationKind, SheetModel<Content>>();

async function insert(sheets: readonly SheetModel<Content>[]): Promise<void> {
  await page.window.Excel.run(async (context) => {
    for (const sheet of sheets) for (const step of sheetSteps(context, sheet, sheet.name)) await step.run();
  });
}

/** The tariffs come first, as in a workbook into which they were loaded before. */
async function modelsOf(kind: ReservationKind): Promise<readonly SheetModel<Content>[]> {
  const [sheet, ...tariffs] = await reservationSheets(reserve(profile, edition2021), { kind, date: "2020-06-01", takenSheets: [...models.values()].map(({ name }) => name), takenTables: [...models.values()].flatMap(({ tables }) => tables.map(({ name }) => name)) });
  if (!sheet) throw new Error(`no sheet of kind ${kind}`);
  models.set(kind, sheet);
  return [...tariffs, sheet];
}

const modelOf = (kind: ReservationKind): SheetModel<Content> => {
  const model = models.get(kind);
  if (!model) throw new Error(`no model of kind ${kind}`);
  return model;
};

beforeAll(async () => {
  const json = readFileSync(join(DIST, "functions.json"), "utf8");
  page = await openOffice({ scripts: [join(DIST, "functions.js")], metadata: JSON.parse(json) as FunctionsJson });
  Object.assign(globalThis, { Excel: page.window.Excel });
  for (const kind of kinds) await insert(await modelsOf(kind));
  await page.settled();
});

afterAll(() => page.close());

interface Place {
  readonly at: string;
  readonly content: Content;
}

/** Every cell that the model writes. */
function places({ texts, cells = [], tables }: SheetModel<Content>): readonly Place[] {
  const at = (row: number, column: number): string => addressOf({ row, column, rows: 1, columns: 1 });
  return [
    ...texts.map(({ row, column, text }) => ({ at: at(row, column), content: text })),
    ...cells.map(({ row, column, content }) => ({ at: at(row, column), content })),
    ...tables.flatMap((table) => [
      ...table.columns.map(({ header }, index) => ({ at: at(table.row, table.column + index), content: header })),
      ...table.rows.flatMap((row, r) => row.map((content, c) => ({ at: at(table.row + 1 + r, table.column + c), content }))),
    ]),
  ];
}

async function read(name: string, addresses: readonly string[]): Promise<readonly { readonly formula: unknown; readonly value: unknown }[]> {
  return page.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getUsedRange().getBoundingRect("A1");
    used.load("formulas,values");
    await context.sync();
    const cells = addresses.map((address) => sheet.getRange(address).load("rowIndex,columnIndex"));
    await context.sync();
    return cells.map(({ rowIndex, columnIndex }) => ({ formula: used.formulas[rowIndex]?.[columnIndex] ?? ("" as unknown), value: used.values[rowIndex]?.[columnIndex] as unknown }));
  });
}

const plainText = (content: Content): unknown => (isFormula(content) ? `=${content.formula}` : String(cellValue(content)).replace(/^'/, ""));

/** As the model states a rule and as office.js tells of it. */
function ruleOf({ rule }: ValidationModel): unknown {
  if (rule.kind === "any") return {};
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: rule.values.join(",") } };
  return { [rule.kind === "whole" ? "wholeNumber" : "decimal"]: { formula1: `=${rule.least}`, formula2: `=${rule.most}`, operator: "Between" } };
}

describe.each(kinds)("%s", (kind) => {
  test("every cell holds its formula or its contents", async () => {
    const all = places(modelOf(kind));
    const found = await read(modelOf(kind).name, all.map(({ at }) => at));
    expect(all.length).toBeGreaterThan(300);
    expect(found.map(({ formula }, index) => [all[index]?.at, String(formula)])).toEqual(all.map(({ at, content }) => [at, plainText(content)]));
  });

  test("every cell that calculates comes to the model's value", async () => {
    const all = places(modelOf(kind));
    const found = await read(modelOf(kind).name, all.map(({ at }) => at));
    const calculated = all.flatMap(({ at, content }, index) => (isFormula(content) ? [{ at, found: found[index]?.value, model: content.value }] : []));
    expect(calculated.length > 100).toBe(kind !== "frozen");
    expect(calculated.filter((cell) => cell.found !== cell.model)).toEqual([]);
  });

  test("names, validations, print areas, titles, frozen columns, indents and inputs are the model's", async () => {
    const model = modelOf(kind);
    const found = await page.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(model.name);
      sheet.names.load("items/name,items/value,items/scope");
      const area = sheet.pageLayout.getPrintArea().load("address,areaCount");
      const columns = sheet.pageLayout.getPrintTitleColumnsOrNullObject().load("address");
      const frozen = sheet.freezePanes.getLocation().load("address");
      const validations = (model.validations ?? []).map((item) => sheet.getRange(addressOf(item.area)).dataValidation.load());
      const inputs = (model.inputs ?? []).map((input) => sheet.getRange(addressOf(input)).load("format/fill/color"));
      const [table] = model.tables;
      const headers = (table?.columns ?? []).map((_, index) => sheet.getRangeByIndexes(table?.row ?? 0, index, 2, 1).load("format/indentLevel"));
      await context.sync();
      const local = (address: string): string => address.split(",").map((part) => part.slice(part.lastIndexOf("!") + 1)).join(",");
      return {
        names: sheet.names.items.map((item) => [item.name, local(String(item.value)), item.scope]),
        print: [local(area.address), area.areaCount],
        titles: local(columns.address),
        frozen: local(frozen.address),
        validations: validations.map(({ rule, prompt, errorAlert, ignoreBlanks, type }) => ({ rule, prompt, errorAlert, ignoreBlanks, type: type as string })),
        inputs: inputs.map((range) => range.format.fill.color),
        indents: headers.map((range) => range.format.indentLevel),
      };
    });
    expect(found.names).toEqual([...(model.names ?? [])].map((item) => [item.name, addressOf({ ...item, rows: 1, columns: 1 }), "Worksheet"]).sort(([a = ""], [b = ""]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
    expect(found.print).toEqual([model.print.areas.map(addressOf).join(","), model.print.areas.length]);
    expect([found.titles, found.frozen]).toEqual(["A:B", "A:B"]);
    expect(found.validations.map(({ rule, prompt, ignoreBlanks }) => ({ rule, prompt, ignoreBlanks }))).toEqual(
      (model.validations ?? []).map((item) => ({ rule: ruleOf(item), prompt: { showPrompt: true, title: item.title, message: item.prompt }, ignoreBlanks: true })),
    );
    expect(found.validations.filter(({ errorAlert }) => errorAlert.style === "Warning").length).toBe((model.validations ?? []).filter(({ rule }) => rule.kind === "list" && !rule.strict).length);
    expect(new Set(found.inputs)).toEqual(new Set((model.inputs ?? []).map(() => INPUT_COLOR)));
    expect(found.indents).toEqual(model.tables[0]?.columns.map(({ indent }) => (indent ? 1 : 0)));
  });
});

test("the three sheets in one workbook each follow their own cells", async () => {
  const totals = () => Promise.all(kinds.map(async (kind) => {
    const { row, column } = placeOf(modelOf(kind), "totaal_jaarlijks");
    return page.valueOf(`'${modelOf(kind).name}'!${addressOf({ row, column, rows: 1, columns: 1 })}`);
  }));
  const before = await totals();
  expect(before).toEqual(kinds.map((kind) => shown(named(modelOf(kind), "totaal_jaarlijks"))));
  await page.run(async (context) => {
    context.workbook.worksheets.getItem(modelOf("plain").name).names.getItem("inwoners").getRange().values = [[80_000]];
    await context.sync();
  });
  const after = await totals();
  expect([after[0], after[2]]).toEqual([before[0], before[2]]);
  expect(after[1]).not.toBe(before[1]);
});

test("nothing that the renderer asks for is refused", () => expect([...page.host.refused]).toEqual([]));
