/** Hostile files as the built command line meets them: a clear answer, nothing written, and no more memory than a sound file takes. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { editionSheet } from "../../src/workbook";
import { type Run, onCommandLine } from "../support/command-line";
import { edition2021 } from "../support/editions";
import { MACRO_TYPES } from "../support/zip-files";
import { written } from "./files";

jest.setTimeout(120_000);

const SHEET = "xl/worksheets/sheet1.xml";
const folder = mkdtempSync(join(tmpdir(), "dimpact-hostile-"));
afterAll(() => rmSync(folder, { recursive: true }));

let parts: Readonly<Record<string, Uint8Array>>;
let sound: Run;
beforeAll(() => {
  const path = written([editionSheet(edition2021, "x")], "sound.xlsx");
  parts = unzipSync(readFileSync(path));
  sound = onCommandLine(["edition", "check", path]);
});

const sheetXml = (): string => strFromU8(parts[SHEET] ?? new Uint8Array());
const withSheet = (xml: string | Uint8Array): Uint8Array => zipSync({ ...parts, [SHEET]: typeof xml === "string" ? strToU8(xml) : xml });
const rows = (row: string): Uint8Array => withSheet(sheetXml().replace("</sheetData>", `${row.repeat(1_000_000)}</sheetData>`));

/** The file, of which the directory says that the sheet is small. */
function lying(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const name = strToU8(SHEET);
  for (let at = 0; at < bytes.length - 46; at += 1) if (view.getUint32(at, true) === 0x02014b50 && name.every((byte, index) => bytes[at + 46 + index] === byte)) view.setUint32(at + 24, 1_000, true);
  return bytes;
}

/** Each ten of the one before: a thousand million in the end. */
const entities = `<!DOCTYPE x [<!ENTITY a0 "ha">${Array.from({ length: 9 }, (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`).join("")}]>`;

test("a sound file is read", () => expect([sound.code, sound.stderr]).toEqual([0, ""]));

test.each<[string, () => Uint8Array, number, RegExp]>([
  ["100 MB in a small file", () => withSheet(new Uint8Array(100_000_000)), 3, /wordt uitgepakt groter dan 50 MB/],
  ["the same, which says that it is small", () => lying(withSheet(new Uint8Array(100_000_000))), 3, /wordt uitgepakt groter dan 50 MB, of groter dan het zelf zegt/],
  ["entities of entities", () => withSheet(sheetXml().replace("<worksheet", `${entities}<worksheet`)), 3, /documenttype of entiteiten/],
  ["an entity that reads a file", () => withSheet(sheetXml().replace("<worksheet", '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet')), 3, /documenttype of entiteiten/],
  ["macros", () => zipSync({ ...parts, "[Content_Types].xml": strToU8(MACRO_TYPES), "xl/vbaProject.bin": strToU8("x") }), 3, /macro's/],
  ["more cells than a tariff workbook has", () => rows("<row><c><v>1</v></c></row>"), 3, /meer dan 200\.000 gevulde cellen/],
  ["a million empty rows", () => rows("<row/>"), 0, /^$/],
])("%s", (_title, file, code, message) => {
  const [path, output] = [join(folder, "hostile.xlsx"), join(folder, "out.json")];
  writeFileSync(path, file());
  const run = onCommandLine(["edition", "check", path]);
  expect([run.code, run.stderr.trim()]).toEqual([code, expect.stringMatching(message)]);
  expect(run.megabytes).toBeLessThan(4 * sound.megabytes);
  if (code === 0) return;
  expect(onCommandLine(["edition", "read", path, "--confirm", "-o", output]).code).toBe(code);
  expect(existsSync(output)).toBe(false);
});
