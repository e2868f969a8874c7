/** The sheet of an edition as a file: read by another library, saved by LibreOffice, and edited as offices and mail programs do. */
import { readFileSync } from "node:fs";
import type { Workbook, Worksheet } from "exceljs";
import fc from "fast-check";
import { type Edition, emptyEdition, findEdition, nextYear, settled } from "../../src/tariff";
import { type EditionReading, editionSheet, readEditionSheets } from "../../src/workbook";
import { readWorkbook } from "../../src/xlsx/read/workbook";
import { bothEditions, chargeOf, edition2021 } from "../support/editions";
import { inventedEdition } from "../support/invented-editions";
import { describeInLibreOffice, read, recalculated, sheetOf, tablesIn, valueOf, written } from "./files";
import { placesOf } from "./recalculation";

jest.setTimeout(120_000);

const next = nextYear(edition2021, "0.016", [{ path: "hosting.klein.flatAmount", amount: "5500.00" }]);
const editions: readonly Edition[] = [...bothEditions, next, findEdition("2021@1,3%")];
const sheets = editions.map((edition) => editionSheet(edition, "x"));

/** Every cell of the sheet that is not what the model has, amounts to the last digit. */
const differences = (workbook: Workbook, sheet: (typeof sheets)[number]): readonly unknown[] =>
  placesOf(sheet).flatMap(({ row, column, content }) => {
    const found = valueOf(sheetOf(workbook, sheet.name).getCell(row + 1, column + 1));
    return found === (content ?? "") ? [] : [{ sheet: sheet.name, row: row + 1, column: column + 1, found, content }];
  });

/** The editions that our reader finds in the bytes of a file. */
const readBack = (bytes: Uint8Array): readonly EditionReading[] => readEditionSheets(readWorkbook(bytes).tables);
const bytesOf = async (workbook: Workbook): Promise<Uint8Array> => new Uint8Array(await workbook.xlsx.writeBuffer());

describe("the file", () => {
  let path: string;
  beforeAll(() => {
    path = written(sheets, "editions.xlsx");
  });

  test("holds in every cell what the model has, as another library reads it", async () => {
    const workbook = await read(path);
    expect(sheets.flatMap((sheet) => differences(workbook, sheet))).toEqual([]);
    expect(readEditionSheets(tablesIn(workbook, sheets)).map(({ edition, issues }) => ({ edition, issues }))).toEqual(editions.map((edition) => ({ edition: settled(edition), issues: [] })));
  });

  test("is read back as the same editions, and so is what another library saved of it", async () => {
    const expected = editions.map(settled);
    expect(readBack(readFileSync(path)).map(({ edition }) => edition)).toEqual(expected);
    expect(readBack(await bytesOf(await read(path))).map(({ edition }) => edition)).toEqual(expected);
  });

  test("of an edition without tariffs has a row in every table", async () => {
    const workbook = await read(written([editionSheet(emptyEdition(2023, "2023", edition2021), "x")], "empty.xlsx"));
    expect(workbook.worksheets[0]?.getTables().map((table) => (table as unknown as { table: { tableRef: string } }).table.tableRef)).toEqual(expect.arrayContaining([expect.stringMatching(/^A4:O5$/)]));
  });
});

describeInLibreOffice("the file that LibreOffice calculated again and saved", () => {
  test("holds the same amounts to the cent, and is read as the same editions", async () => {
    const workbook = await recalculated(written(sheets, "recalculated.xlsx"));
    expect(sheets.flatMap((sheet) => differences(workbook, sheet))).toEqual([]);
    expect(readEditionSheets(tablesIn(workbook, sheets)).map(({ edition, issues }) => ({ edition, issues }))).toEqual(editions.map((edition) => ({ edition: settled(edition), issues: [] })));
  });
});

test("any sound edition is the same after its file", () => {
  const drawn = fc.sample(inventedEdition, { seed: 7, numRuns: 25 }).map((edition, index): Edition => ({ ...edition, id: `Proef ${index}` }));
  const path = written(drawn.map((edition) => editionSheet(edition, "x")), "invented.xlsx");
  expect(readBack(readFileSync(path)).map(({ edition, issues }) => ({ edition, issues }))).toEqual(drawn.map((edition) => ({ edition, issues: [] })));
});

describe("a file that was edited", () => {
  let path: string;
  beforeAll(() => {
    path = written([editionSheet(edition2021, "x")], "2021.xlsx");
  });

  const headerOf = (sheet: Worksheet, header: string): number => (sheet.getRow(4).values as readonly unknown[]).indexOf(header);
  const rowOf = (sheet: Worksheet, charge: string): number => sheet.getColumn(1).values.indexOf(charge);
  const cellOf = (sheet: Worksheet, charge: string, header: string) => sheet.getRow(rowOf(sheet, charge)).getCell(headerOf(sheet, header));

  async function after(edit: (sheet: Worksheet) => void): Promise<EditionReading> {
    const workbook = await read(path);
    edit(sheetOf(workbook, "Tarieven 2021"));
    const [reading] = readBack(await bytesOf(workbook));
    if (reading === undefined) throw new Error("there is no edition");
    return reading;
  }

  test.each<[string, (sheet: Worksheet) => void, string, RegExp]>([
    ["a formula where a number should be", (sheet) => { cellOf(sheet, "tpm", "Per gemeente").value = { formula: "2000*1.05", result: 2100 }; }, "formula", /de uitkomst die er nu staat: 2\.100/],
    ["a formula of which the result was never calculated", (sheet) => { cellOf(sheet, "tpm", "Per gemeente").value = { formula: "HYPERLINK(1)" } as never; }, "formula", /een waarde, geen formule/],
    ["a formula that is shared with the cell above", (sheet) => { const cell = cellOf(sheet, "tpm", "Per gemeente"); cell.value = { formula: "1+1", result: 2, shareType: "shared", ref: `${cell.address}:${cell.address}` } as never; }, "formula", /de uitkomst die er nu staat: 2/],
    ["an error value", (sheet) => { cellOf(sheet, "tpm", "Per gemeente").value = { error: "#N/A" }; }, "errorValue", /geen foutwaarde/],
    ["merged cells", (sheet) => sheet.mergeCells(rowOf(sheet, "tpm"), 6, rowOf(sheet, "tpm") + 1, 6), "merged", /splits ze/],
    ["a hidden row", (sheet) => { sheet.getRow(rowOf(sheet, "tpm")).hidden = true; }, "hiddenRows", /geen verborgen rijen/],
    ["a row typed under the table, which did not grow", (sheet) => { const below = sheet.getColumn(1).values.length; sheet.getRow(below).getCell(1).value = "nieuw"; }, "belowTable", /een lege rij onder tabel Tarieven_2021: trek de hoek/],
    ["a renamed column", (sheet) => { sheet.getRow(4).getCell(headerOf(sheet, "Per gemeente")).value = "Vast"; }, "missingColumn", /kolom 'Per gemeente'/],
    ["two columns that changed places", (sheet) => { for (let row = 4; row <= sheet.rowCount; row += 1) { const [one, other] = [sheet.getRow(row).getCell(8), sheet.getRow(row).getCell(9)]; [one.value, other.value] = [other.value, one.value]; } }, "movedColumn", /op hun kop gelezen/],
    ["a Dutch text for a number", (sheet) => { cellOf(sheet, "tpm", "Per gemeente").value = "2.092,00"; }, "textForNumber", /gelezen is 2\.092/],
    ["an English text for a number", (sheet) => { cellOf(sheet, "tpm", "Per gemeente").value = "2,092.00"; }, "textForNumber", /gelezen is 2\.092/],
    ["a text that is two numbers", (sheet) => { cellOf(sheet, "tpm", "Per gemeente").value = "2.092"; }, "textForNumber", /2\.092 of 2,092/],
    ["a date that Excel made of 1-2", (sheet) => { const cell = cellOf(sheet, "tpm", "Per gemeente"); [cell.value, cell.numFmt] = [new Date(Date.UTC(2021, 1, 1)), "d-mmm"]; }, "date", /Excel heeft van de invoer een datum gemaakt/],
    ["a bound of text that begins as a formula", (sheet) => { cellOf(sheet, "tpm", "Per gemeente").value = "=2000"; }, "notANumber", /een getal/],
  ])("%s: told with its cell, and nothing of it is taken silently", async (_title, edit, code, expected) => {
    const { edition, issues } = await after(edit);
    expect(issues.map((issue) => issue.code)).toContain(code);
    const issue = issues.find((one) => one.code === code);
    expect([issue?.sheet, issue?.expected.nl]).toEqual(["Tarieven 2021", expect.stringMatching(expected)]);
    // Either nothing is read, or it is a warning that a person confirms.
    expect(edition === null ? issues.some(({ severity }) => severity === "error") : issues.every(({ severity }) => severity === "warning")).toBe(true);
  });

  test("a column of the user's own beside the table, and a million formatted rows below it, are no part of it", async () => {
    const { edition, issues } = await after((sheet) => {
      sheet.getRow(1_048_576).getCell(1).font = { bold: true };
      sheet.getRow(1_000_000).height = 30;
    });
    expect([edition, issues]).toEqual([edition2021, []]);
  });

  test("an older version of the format, without what later versions write, is read with what is known", async () => {
    const older = { ...editionSheet(edition2021, "x"), tables: editionSheet(edition2021, "x").tables.filter(({ name }) => /^(Tarieven|Editie|Lezingen)_/.test(name)) };
    expect(readBack(readFileSync(written([older], "older.xlsx")))).toMatchObject([{ edition: edition2021, issues: [{ severity: "warning", code: "oldFormat" }] }]);
  });

  test("texts that begin as formulas are texts in the file that is written, and are read as they were", async () => {
    const texts = ["=HYPERLINK(\"http://x\")", "+1", "-1+2", "@SUM(1)", "\t=1", "=cmd|'/c calc'!A1"];
    const charges = edition2021.charges.map((charge, index) => ({ ...charge, label: { nl: texts[index % texts.length] ?? "", en: texts[(index + 1) % texts.length] ?? "" } }));
    const edition: Edition = { ...edition2021, title: { nl: "=1+1", en: "=2+2" }, publication: "=3+3", charges };
    const file = written([editionSheet(edition, "=4+4")], "formulas.xlsx");
    const workbook = await read(file);
    const formulas = workbook.worksheets.flatMap((sheet) => { const found: string[] = []; sheet.eachRow((row) => row.eachCell((cell) => { if (cell.formula) found.push(`${cell.address} ${cell.formula}`); })); return found; });
    expect(formulas).toEqual([]);
    const [reading] = readBack(readFileSync(file));
    expect(reading?.issues).toEqual([]);
    expect(reading?.edition?.title).toEqual(edition.title);
    expect(chargeOf(reading?.edition as Edition, "tpm").label).toEqual(chargeOf(edition, "tpm").label);
  });
});
