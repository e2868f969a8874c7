/** One model rendered twice, through Office.js and as a file, and compared cell by cell. */
import { type Profile, reserve } from "../../src/engine";
import { sheetSteps } from "../../src/excel/render";
import { type Content, type SheetModel, reservationSheet } from "../../src/workbook";
import { edition2021 } from "../support/editions";
import { type OfficePage, openOffice } from "../support/office";
import { storedFormula } from "../../src/xlsx/function-names";
import { tableOf } from "../workbook/reservation-cells";
import { formulaOf, read, sheetOf, valueOf, written } from "./files";

jest.setTimeout(120_000);

const profile: Profile = { name: "'s-Gravenhage", inhabitants: 45000, services: ["e-Suite", "WIM", "nieuw lid"], booking: { WIM: { taakveld: "=1+1", categorie: "-" } } };

/** Without what the host of the tests does not play: validation, indents and more than one print area. */
function played(sheet: SheetModel<Content>): SheetModel<Content> {
  return {
    ...sheet,
    validations: [],
    print: { ...sheet.print, areas: sheet.print.areas.slice(0, 1) },
    tables: sheet.tables.map((table) => ({ ...table, columns: table.columns.map(({ indent: _indent, ...column }) => column) })),
  };
}

let page: OfficePage;

beforeAll(async () => {
  page = await openOffice();
  Object.assign(globalThis, { Excel: page.window.Excel });
});

afterAll(() => page.close());

test.each(["functions", "frozen"] as const)("%s: the sheet in Excel and the sheet in the file hold the same", async (kind) => {
  const model = played(reservationSheet(reserve(profile, edition2021), { kind, date: "2020-06-01" }));
  const name = kind;
  const rows = Math.max(...[...model.texts, ...(model.cells ?? [])].map(({ row }) => row)) + 1;
  const columns = tableOf(model).columns.length;
  const inExcel = await page.window.Excel.run(async (context) => {
    for (const step of sheetSteps(context, model, name)) await step.run();
    const sheet = context.workbook.worksheets.getItem(name);
    const range = sheet.getRangeByIndexes(0, 0, rows, columns);
    range.load("formulas,numberFormat");
    sheet.names.load("items/name");
    const table = sheet.tables.getItemAt(0);
    table.load("name");
    await context.sync();
    return { formulas: range.formulas as unknown[][], formats: range.numberFormat as unknown[][], names: sheet.names.items.map((item) => item.name), table: table.name };
  });
  const inFile = sheetOf(await read(written([model])), model.name);
  const places = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => inFile.getCell(row + 1, column + 1)));
  const asStored = (content: unknown): unknown => (typeof content === "string" && kind === "functions" && content.startsWith("=") && content !== "=1+1" ? `=${storedFormula(content.slice(1))}` : content);
  expect(inExcel.formulas.map((row) => row.map(asStored))).toEqual(places.map((row) => row.map((cell) => (formulaOf(cell) === undefined ? valueOf(cell) : `=${formulaOf(cell)}`))));
  const formatted = places.flatMap((row, r) => row.flatMap((cell, c) => (valueOf(cell) !== "" && cell.numFmt !== undefined && cell.numFmt !== "General" ? [{ at: cell.address, file: cell.numFmt, excel: inExcel.formats[r]?.[c] }] : [])));
  expect(formatted.length).toBeGreaterThan(100);
  expect(formatted.filter(({ file, excel }) => file !== excel)).toEqual([]);
  expect([...inExcel.names].sort()).toEqual((model.names ?? []).map((item) => item.name).sort());
  expect(inExcel.table).toBe(tableOf(model).name);
  await page.window.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
});
