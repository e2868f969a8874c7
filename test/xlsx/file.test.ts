/** The file of a reservation, read by a library that is not ours. */
import { readFileSync } from "node:fs";
import type { Workbook, Worksheet } from "exceljs";
import { type Profile, reserve } from "../../src/engine";
import { type Content, INPUT_COLOR, type SheetModel, formatCodes, isFormula, reservationSheets } from "../../src/workbook";
import { storedFormula } from "../../src/xlsx/function-names";
import { edition2021 } from "../support/editions";
import { columnAt, columnIn, placeOf, tableOf } from "../workbook/reservation-cells";
import { formulaOf, read, valueOf, written } from "./files";

jest.setTimeout(60_000);

const profile: Profile = {
  name: "'s-Hertogenbosch",
  inhabitants: 45000,
  services: ["e-Suite", "BZM", "WIM"],
  newServices: { count: 2, scenario: "hoog" },
  booking: { "e-Suite": { taakveld: "=1+1", categorie: "3.8" } },
};

interface Opened {
  readonly model: SheetModel<Content>;
  readonly workbook: Workbook;
  readonly sheet: Worksheet;
}

async function open(kind: "functions" | "plain" | "frozen", change: Partial<Profile> = {}): Promise<Opened> {
  const sheets = await reservationSheets(reserve({ ...profile, ...change }, edition2021), { kind, date: "2020-06-01" });
  const [model] = sheets;
  if (!model) throw new Error("there is no sheet");
  const workbook = await read(written(sheets));
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error("there is no sheet in the file");
  return { model, workbook, sheet };
}

const kinds = ["functions", "plain", "frozen"] as const;
const opened: Partial<Record<(typeof kinds)[number], Opened>> = {};

beforeAll(async () => {
  for (const kind of kinds) opened[kind] = await open(kind);
});

function file(kind: (typeof kinds)[number]): Opened {
  const found = opened[kind];
  if (!found) throw new Error(`the file with ${kind} was not written`);
  return found;
}

/** Every cell of a model that holds something, with its place in the file. */
function contentsOf({ texts, cells = [], tables }: SheetModel<Content>): { readonly row: number; readonly column: number; readonly content: Content }[] {
  return [
    ...texts.map(({ row, column, text }) => ({ row, column, content: text })),
    ...cells,
    ...tables.flatMap((table) => table.columns.map(({ header }, index) => ({ row: table.row, column: table.column + index, content: header }))),
    ...tables.flatMap((table) => table.rows.flatMap((contents, r) => contents.map((content, c) => ({ row: table.row + 1 + r, column: table.column + c, content })))),
  ];
}

describe.each(kinds)("the file with %s", (kind) => {
  test("has in every cell what the model has: formula, value, text", () => {
    const { model, sheet } = file(kind);
    for (const { row, column, content } of contentsOf(model)) {
      const cell = sheet.getCell(row + 1, column + 1);
      expect([cell.address, formulaOf(cell)]).toEqual([cell.address, isFormula(content) ? storedFormula(content.formula) : undefined]);
      expect([cell.address, valueOf(cell)]).toEqual([cell.address, isFormula(content) ? content.value : (content ?? "")]);
    }
  });

  test("has the model's table, under its headers, and its names on its own sheet", () => {
    const { model, workbook, sheet } = file(kind);
    const table = tableOf(model);
    const found = (sheet as unknown as { tables: Record<string, { table: { tableRef: string; columns: { name: string }[] } }> }).tables[table.name];
    expect(found?.table.columns.map(({ name }) => name)).toEqual(table.columns.map(({ header }) => header));
    const names = (workbook.model as unknown as { definedNames: { name: string; ranges: string[]; localSheetId?: number }[] }).definedNames;
    const visible = (model.names ?? []).filter(({ hidden }) => !hidden);
    expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining(visible.map(({ name }) => name)));
    expect(names.filter(({ name }) => name.startsWith("dimpact_"))).toEqual([]);
  });

  test("prints on A4 landscape, as wide as a page, each part on its own, with the posts repeated", () => {
    const { pageSetup } = file(kind).sheet;
    expect(pageSetup).toMatchObject({ paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
    expect(pageSetup.printTitlesColumn).toBe("A:B");
  });
});

test("DIMPACT functions are stored by the names that Excel gives an add-in's functions", () => {
  const { sheet, model } = file("functions");
  const row = tableOf(model).row + 2 + columnIn(model, "Regel").indexOf("bzm.hosting");
  const cell = sheet.getCell(row, columnAt(model, "Tarief") + 1);
  expect([formulaOf(cell), valueOf(cell)]).toEqual(["_xldudf_DIMPACT_BZM_HOSTING(inwoners,editie)", 29121]);
});

test.each([
  ["DIMPACT.HOSTING(inwoners,editie)", "_xldudf_DIMPACT_HOSTING(inwoners,editie)"],
  ['IF(ISNA(DIMPACT.WIM.HOSTING(a,b)),"",DIMPACT.WIM.HOSTING(a,b))', 'IF(ISNA(_xldudf_DIMPACT_WIM_HOSTING(a,b)),"",_xldudf_DIMPACT_WIM_HOSTING(a,b))'],
  ['"DIMPACT.HOSTING(" & "een ""DIMPACT.BZM("" in tekst"', '"DIMPACT.HOSTING(" & "een ""DIMPACT.BZM("" in tekst"'],
  ["SUM(Tabel[DIMPACT])", "SUM(Tabel[DIMPACT])"],
])("the formula %s", (formula, stored) => {
  expect(storedFormula(formula)).toBe(stored);
});

test("inputs are marked, typed and explained", () => {
  const { sheet, model } = file("functions");
  const cellOf = (name: string) => sheet.getCell(placeOf(model, name).row + 1, placeOf(model, name).column + 1);
  expect(cellOf("inwoners").fill).toMatchObject({ type: "pattern", pattern: "solid", fgColor: { argb: `FF${INPUT_COLOR.slice(1)}` } });
  expect(cellOf("inwoners").dataValidation).toMatchObject({ type: "whole", operator: "between", formulae: [1, 20_000_000], allowBlank: true, showInputMessage: true, promptTitle: "Inwoners" });
  expect(cellOf("editie").dataValidation).toMatchObject({ type: "list", formulae: ['"2021,2020"'], errorStyle: "warning" });
  expect(cellOf("scenario").dataValidation).toMatchObject({ type: "list", formulae: ['"laag,midden,hoog"'], errorStyle: "stop" });
  expect(cellOf("inwoners").numFmt).toBe(formatCodes.count);
});

test("in the file with plain formulas only the editions whose tables are in it can be chosen", () => {
  const { sheet, model, workbook } = file("plain");
  const { row, column } = placeOf(model, "editie");
  expect(sheet.getCell(row + 1, column + 1).dataValidation).toMatchObject({ type: "list", formulae: ['"2021,2020"'], errorStyle: "stop" });
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Reservering 's-Hertogenbos 2021", "Tarieven 2021", "Tarieven 2020"]);
});

test("a frozen file has nothing to fill in", () => {
  const { sheet, model } = file("frozen");
  const { row, column } = placeOf(model, "inwoners");
  const cell = sheet.getCell(row + 1, column + 1);
  expect([cell.dataValidation, cell.fill]).toEqual([undefined, { type: "pattern", pattern: "none" }]);
});

test("a profile's text that starts like a formula is a text", () => {
  const { sheet, model } = file("functions");
  const row = tableOf(model).row + 2 + columnIn(model, "Regel").indexOf("hosting");
  const cell = sheet.getCell(row, columnAt(model, "Taakveld") + 1);
  expect([formulaOf(cell), valueOf(cell), cell.numFmt]).toEqual([undefined, "=1+1", "@"]);
});

test.each([
  ["markup and quotes", `<b> & "x" ]]>`],
  ["characters that a file cannot hold", "A\u0001B\ud800C"],
  ["letters of any script", "Súdwest-Fryslân 😀"],
])("a name with %s gives a file that can be read", async (_case, name) => {
  const { sheet, model } = await open("functions", { name });
  const { row, column } = placeOf(model, "gemeente");
  expect(valueOf(sheet.getCell(row + 1, column + 1))).toBe(name.replace(/\u0001|\ud800(?![\udc00-\udfff])/g, "\ufffd"));
});

test("the same models give the same file", async () => {
  const sheets = await reservationSheets(reserve(profile, edition2021), { kind: "plain", date: "2020-06-01" });
  expect(readFileSync(written(sheets, "een.xlsx")).equals(readFileSync(written(sheets, "twee.xlsx")))).toBe(true);
});
