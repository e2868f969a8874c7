/** Files of sheet models: written by ours, read by a library that is not, recalculated by LibreOffice. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { type Cell as FileCell, ValueType, Workbook, type Worksheet } from "exceljs";
import { type Content, type FoundTable, type SheetModel, tableArea } from "../../src/workbook";

const folder = mkdtempSync(join(tmpdir(), "dimpact-xlsx-"));
afterAll(() => rmSync(folder, { recursive: true }));

function run(program: string, argv: readonly string[], input?: string): void {
  const { status, stderr, error } = spawnSync(program, argv, { input, encoding: "utf8" });
  if (error) throw error;
  if (status !== 0) throw new Error(`${basename(program)} ended with ${status}: ${stderr}`);
}

/** The path of a new file with these sheets. */
export function written(sheets: readonly SheetModel<Content>[], name = "model.xlsx"): string {
  const path = join(folder, name);
  run(process.execPath, [require.resolve("tsx/cli"), join(__dirname, "write-models.ts"), path], JSON.stringify(sheets));
  return path;
}

export async function read(path: string): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(path);
  return workbook;
}

const places = [...(process.env.PATH ?? "").split(delimiter).map((directory) => join(directory, "soffice")), "/Applications/LibreOffice.app/Contents/MacOS/soffice"];
const soffice = places.find((place) => existsSync(place));

/** Skipped, so that it shows in the count, on a machine without LibreOffice. */
export const describeInLibreOffice = soffice === undefined ? describe.skip : describe;

/** Makes LibreOffice calculate every formula of an .xlsx file when it opens it, whatever values the file carries. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The file as LibreOffice saves it after calculating everything again. */
export async function recalculated(path: string): Promise<Workbook> {
  if (soffice === undefined) throw new Error("there is no LibreOffice here");
  const [profile, output] = [join(folder, "profile"), join(folder, "recalculated")];
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), RECALCULATE);
  run(soffice, [`-env:UserInstallation=file://${profile}`, "--headless", "--convert-to", "xlsx", "--outdir", output, path]);
  return read(join(output, basename(path)));
}

export function sheetOf(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`there is no sheet '${name}'`);
  return sheet;
}

/** What a cell holds or its formula gives; an empty text where it holds nothing. The library's own `value` loses a result of 0. */
export function valueOf({ type, value, result }: FileCell): unknown {
  return (type === ValueType.Formula ? result : value) ?? "";
}

/** As it is stored, without the `=`; undefined in a cell that does not calculate. */
export function formulaOf({ type, formula }: FileCell): string | undefined {
  return type === ValueType.Formula ? formula : undefined;
}

/** The tables of a file, as a library that is not ours reads them. */
export function tablesIn(workbook: Workbook, sheets: readonly SheetModel<Content>[]): FoundTable[] {
  return sheets.flatMap((sheet) =>
    sheet.tables.map((table): FoundTable => {
      const { row, column, rows, columns } = tableArea(table);
      const values = Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_none, c) => valueOf(sheetOf(workbook, sheet.name).getCell(row + 1 + r, column + 1 + c)) as string | number));
      return { sheet: sheet.name, name: table.name, row, column, values, formulas: values, numberFormats: values.map((cells) => cells.map(() => "General")), hiddenRows: [], merged: [], below: { row: row + rows, values: [] } };
    }),
  );
}
