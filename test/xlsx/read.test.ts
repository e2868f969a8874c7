/** Reading .xlsx files: those that our writer and another library make, and hostile ones made here. */
import { strToU8 } from "fflate";
import { FileProblem, bounds } from "../../src/xlsx/read/problem";
import { readWorkbook } from "../../src/xlsx/read/workbook";
import { MACRO_TYPES, workbookParts, zipped } from "../support/zip-files";

const cells = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>';
const read = (data: string, others: Readonly<Record<string, string>> = {}) => readWorkbook(zipped(workbookParts(data, others)));

function problemOf(action: () => unknown): string {
  try {
    action();
    return "none";
  } catch (error) {
    return error instanceof FileProblem ? error.kind : String(error);
  }
}

test("an empty sheet has no cells", () => {
  const { sheets, tables } = read("");
  expect([sheets[0]?.lastRow, tables[0]?.values]).toEqual([-1, [["", ""]]]);
});

test("values, formulas, formats, hidden rows, merged areas and tables are read", () => {
  const data = `${cells}<row r="2" hidden="1"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2" s="1"><v>44228</v></c></row><row r="3"><c r="A3" t="b"><v>1</v></c><c r="B3" t="inlineStr"><is><t>a_x000B_b</t></is></c></row><row r="4"><c r="A4" s="2"><v>1.5</v></c></row>`;
  const { sheets, tables } = read(data, { "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="m"><x:sheetData>${data.replace(/<(\/?)/g, "<$1x:")}</x:sheetData><x:mergeCells><x:mergeCell ref="A3:B3"/></x:mergeCells></x:worksheet>` });
  expect(tables).toEqual([
    {
      sheet: "Blad",
      name: "Tabel_1",
      row: 0,
      column: 0,
      values: [["kop", "in delen"], [2, 44228], [true, "a\u000bb"]],
      formulas: [["kop", "in delen"], ["=1+1", 44228], [true, "a\u000bb"]],
      numberFormats: [["General", "General"], ["General", "d\\-mmm"], ["General", "General"]],
      hiddenRows: [1],
      merged: [{ row: 2, column: 0, rows: 1, columns: 2 }],
      below: { row: 3, values: [1.5, ""] },
    },
  ]);
  expect(sheets[0]?.at(3, 0)).toEqual({ value: 1.5, formula: null, format: "d-m-yyyy" });
});

test("a cell at the last place of a sheet takes no room for those before it", () => {
  const [sheet] = read('<row r="1048576"><c r="XFD1048576"><v>9</v></c></row>', { "xl/tables/table1.xml": '<table displayName="T" ref="A1:B3"/>' }).sheets;
  expect([sheet?.lastRow, sheet?.at(1_048_575, 16_383)?.value]).toEqual([1_048_575, 9]);
});

test("a million empty rows are passed over", () => {
  const [sheet] = read(`${cells}${'<row r="9" hidden="1"/>'.repeat(1_000_000)}`).sheets;
  expect([sheet?.lastRow, sheet?.hiddenRows]).toEqual([0, []]);
});

test("a table of the whole sheet is as long as what it holds", () =>
  expect(read(cells, { "xl/tables/table1.xml": '<table displayName="T" ref="A1:B1048576"/>' }).tables[0]?.values).toEqual([["kop", "in delen"]]));

jest.setTimeout(60_000);

describe("what is not read, and why", () => {
  const parts = workbookParts(cells);
  const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const wide = (text: string) => [...text].flatMap((sign) => [sign.charCodeAt(0), 0]);
  /** A file of which a number in the zip directory is another. */
  const forged = (name: string, offset: number, value: number): Uint8Array => {
    const bytes = zipped(parts);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const sign = strToU8(name);
    for (let at = 0; at < bytes.length - 46; at += 1) if (view.getUint32(at, true) === 0x02014b50 && sign.every((byte, index) => bytes[at + 46 + index] === byte)) view.setUint32(at + offset, value, true);
    return bytes;
  };
  const entity = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet>&b;</worksheet>';

  test.each<[string, () => Uint8Array, string]>([
    ["nothing", () => new Uint8Array(), "notZip"],
    ["a text", () => strToU8("Regel;Bedrag\n"), "notZip"],
    ["an old workbook", () => Uint8Array.from(CFB), "oldExcel"],
    ["an encrypted workbook", () => Uint8Array.from([...CFB, ...wide("x EncryptedPackage")]), "encrypted"],
    ["half a file", () => zipped(parts).slice(0, 400), "damaged"],
    ["a zip of something else", () => zipped({ "a.txt": strToU8("a") }), "notAWorkbook"],
    ["macros, by their type", () => zipped(workbookParts(cells, { "[Content_Types].xml": MACRO_TYPES })), "macros"],
    ["macros, by their part", () => zipped(workbookParts(cells, { "xl/vbaProject.bin": "x" })), "macros"],
    ["a document type with entities", () => zipped(workbookParts(cells, { "xl/worksheets/sheet1.xml": entity })), "entities"],
    ["XML that is none", () => zipped(workbookParts(cells, { "xl/worksheets/sheet1.xml": "<worksheet><sheetData>" })), "damaged"],
    ["a way out of the folder", () => zipped({ ...parts, "../x": strToU8("x") }), "strangeParts"],
    ["a part twice", () => zipped({ ...parts, "XL/workbook.xml": strToU8("x") }), "strangeParts"],
    ["more parts than a workbook has", () => zipped({ ...parts, ...Object.fromEntries(Array.from({ length: bounds.parts }, (_, index) => [`p${index}`, new Uint8Array()])) }), "tooManyParts"],
    ["a part that says it is enormous", () => forged("xl/worksheets/sheet1.xml", 24, 4_000_000_000), "unpacksTooLarge"],
    ["a part that unpacks to more than it says", () => forged("xl/worksheets/sheet1.xml", 24, 10), "unpacksTooLarge"],
    ["a file that is too large", () => new Uint8Array(bounds.file + 1), "tooLarge"],
    ["a number that is none", () => zipped(workbookParts('<row r="1"><c r="A1"><v>1e999</v></c></row>')), "damaged"],
    ["a cell beyond the sheet", () => zipped(workbookParts('<row r="1"><c r="XFE1"><v>1</v></c></row>')), "damaged"],
    ["more cells than are read", () => zipped(workbookParts(`<row r="1">${'<c r="A1"><v>1</v></c>'.repeat(bounds.cells + 1)}</row>`)), "tooManyCells"],
  ])("%s", (_title, file, kind) => expect(problemOf(() => readWorkbook(file()))).toBe(kind));

  test("every reason is told in both languages", () => expect([new FileProblem("macros").in("nl"), new FileProblem("macros").in("en")]).toEqual([expect.stringContaining("macro's"), expect.stringContaining("macros")]));
});
