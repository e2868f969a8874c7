/** Small .xlsx files made by hand, sound and hostile. */
import { strToU8, zipSync } from "fflate";

const types = (workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${workbook}"/></Types>`;

const relationships = (...relations: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.map(([id, type, target]) => `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`).join("")}</Relationships>`;

export const MACRO_TYPES = types("application/vnd.ms-excel.sheet.macroEnabled.main+xml");

/** The parts of a workbook with one sheet, of which this is the data, and a table over A1:B3. */
export const workbookParts = (sheetData: string, others: Readonly<Record<string, string>> = {}): Record<string, Uint8Array> => ({
  ...Object.fromEntries(
    Object.entries({
      "[Content_Types].xml": types(),
      "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
      "xl/workbook.xml": `<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Blad" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId2", "styles", "styles.xml"], ["rId3", "sharedStrings", "sharedStrings.xml"]),
      "xl/styles.xml": `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="d\\-mmm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
      "xl/sharedStrings.xml": `<sst><si><t>kop</t></si><si><r><t>in </t></r><r><t>delen</t></r><rPh sb="0" eb="1"><t>klank</t></rPh></si></sst>`,
      "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${sheetData}</sheetData></worksheet>`,
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", "table", "../tables/table1.xml"]),
      "xl/tables/table1.xml": `<table displayName="Tabel_1" ref="A1:B3"/>`,
      ...others,
    }).map(([name, text]) => [name, strToU8(text)]),
  ),
});

export const zipped = (parts: Readonly<Record<string, Uint8Array>>): Uint8Array => zipSync({ ...parts });
