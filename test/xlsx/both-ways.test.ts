/** One model rendered twice, through Office.js and as a file, and compared cell by cell. */
import { type Profile, reserve } from "../../src/engine";
import { sheetSteps } from "../../src/excel/render";
import { type Content, type SheetModel, reservationSheets } from "../../src/workbook";
import { edition2021 } from "../support/editions";
import { type OfficePage, openOffice } from "../support/office";
import { storedFormula } from "../../src/xlsx/function-names";
import { formulaOf, read, sheetOf, valueOf, written } from "./files";

jest.setTimeout(120_000);

const profile: Profile = { name: "'s-Gravenhage", inhabitants: 45000, services: ["e-Suite", "WIM", "nieuw lid"], booking: { WIM: { taakveld: "=1+1", categorie: "-" } } };

let page: OfficePage;

beforeAll(async () => {
  page = await openOffice();
  Object.assign(globalThis, { Excel: page.window.Excel });
});

afterAll(() => page.close());

/** What Excel holds of a sheet, once it is written with every part that the model has. */
async function inserted(model: SheetModel<Content>, rows: number, columns: number) {
  return page.window.Excel.run(async (context) => {
    for (const step of sheetSteps(context, model, model.name)) await step.run();
    const sheet = context.workbook.worksheets.getItem(model.name);
    const range = sheet.getRangeByIndexes(0, 0, rows, columns);
    range.load("formulas,numberFormat");
    sheet.names.load("items/name");
    sheet.tables.load("items/name");
    await context.sync();
    return { formulas: range.formulas as unknown[][], formats: range.numberFormat as unknown[][], names: sheet.names.items.map((item) => item.name), tables: sheet.tables.items.map((item) => item.name) };
  });
}

const remove = (models: readonly SheetModel<Content>[]): Promise<void> =>
  page.window.Excel.run(async (context) => {
    for (const { name } of models) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });

test.each(["functions", "plain", "frozen"] as const)("%s: each sheet in Excel and in the file hold the same", async (kind) => {
  const models = await reservationSheets(reserve(profile, edition2021), { kind, date: "2020-06-01" });
  const file = await read(written(models));
  // The tables come before the formulas that read them.
  for (const model of [...models].reverse()) {
    const rows = Math.max(...[...model.texts, ...(model.cells ?? [])].map(({ row }) => row), ...model.tables.map((table) => table.row + table.rows.length)) + 1;
    const columns = Math.max(...model.tables.map((table) => table.column + table.columns.length));
    const inExcel = await inserted(model, rows, columns);
    const inFile = sheetOf(file, model.name);
    const places = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => inFile.getCell(row + 1, column + 1)));
    const asStored = (content: unknown): unknown => (typeof content === "string" && content.startsWith("=") && content !== "=1+1" ? `=${storedFormula(content.slice(1))}` : content);
    expect(inExcel.formulas.map((row) => row.map(asStored))).toEqual(places.map((row) => row.map((cell) => (formulaOf(cell) === undefined ? valueOf(cell) : `=${formulaOf(cell)}`))));
    const formatted = places.flatMap((row, r) => row.flatMap((cell, c) => (valueOf(cell) !== "" && cell.numFmt !== undefined && cell.numFmt !== "General" ? [{ at: cell.address, file: cell.numFmt, excel: inExcel.formats[r]?.[c] }] : [])));
    expect(formatted.length).toBeGreaterThan(100);
    expect(formatted.filter(({ file: inTheFile, excel }) => inTheFile !== excel)).toEqual([]);
    expect([...inExcel.names].sort()).toEqual((model.names ?? []).map((item) => item.name).sort());
    expect([...inExcel.tables].sort()).toEqual(model.tables.map((table) => table.name).sort());
  }
  await remove(models);
});
