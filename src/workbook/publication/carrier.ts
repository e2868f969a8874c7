/** The edition inside a published workbook: its JSON in the cells of one table, on a sheet that nobody needs to see. */
import { canonicalText, jsonChecksum } from "../canonical";
import { chunksOf } from "../edition-sheet/technical-table";
import { type FoundTable, addressIn, foundAt } from "../edition-sheet/found-table";
import { type WorkbookIssue, said } from "../edition-sheet/issue";
import { type Cell, type ColumnModel, type SheetModel, type TableModel } from "../sheet";

export const CARRIER_SHEET = "dimpact.editie";
export const CARRIER_TABLE = "dimpact_editie";
export const CARRIER_KIND = "dimpact-publication";
const VERSION = 1;

const columns: readonly ColumnModel[] = [
  { header: "Wat", width: 16, format: "text" },
  { header: "Nummer", width: 10, format: "general" },
  { header: "Inhoud", width: 60, format: "text" },
];

const rowNames = { kind: "soort", length: "tekens", chunks: "delen", checksum: "controlegetal", chunk: "deel" } as const;

/** Around a chunk: no cell then begins or ends with a space that a program takes away, or begins as a formula does. */
const EDGE = "|";

/** What a file cannot hold as it is: `_x0041_` is read as a letter, and some characters are not allowed. As JSON, it means the same. */
const UNSAFE = /_(?=x)|[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

const safeText = (json: string): string => json.replace(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** The table for a document: an edition, or a signed one, as it would stand in a file. */
export async function carrierRows(document: unknown): Promise<Cell[][]> {
  const text = safeText(canonicalText(document));
  const chunks = chunksOf(text);
  return [
    [rowNames.kind, VERSION, CARRIER_KIND],
    [rowNames.length, text.length, ""],
    [rowNames.chunks, chunks.length, ""],
    [rowNames.checksum, null, await jsonChecksum(text)],
    ...chunks.map((chunk, index): Cell[] => [rowNames.chunk, index + 1, `${EDGE}${chunk}${EDGE}`]),
  ];
}

export async function carrierSheet(document: unknown): Promise<SheetModel> {
  const table: TableModel = { name: CARRIER_TABLE, row: 0, column: 0, columns, rows: await carrierRows(document), style: "TableStyleLight1" };
  return {
    name: CARRIER_SHEET,
    texts: [],
    tables: [table],
    frozen: { rows: 1, columns: 1 },
    tabColor: "#595959",
    print: { orientation: "landscape", areas: [] },
    visibility: "veryHidden",
  };
}

export type Carried = { readonly text: string; readonly issue: null } | { readonly text: null; readonly issue: WorkbookIssue };

/** A table of this kind, whatever Excel called it: the sheet of one may have been copied. */
export const isCarrier = (table: FoundTable): boolean => table.values.some((cells) => cells[0] === rowNames.kind && String(cells[2] ?? "") === CARRIER_KIND);

/** The chunks by number, in whatever order they stand; one that is not whole, or stands there twice, is left out or told. */
function chunksIn(table: FoundTable): ReadonlyMap<number, { readonly row: number; readonly text: string }> {
  const found = new Map<number, { row: number; text: string }>();
  table.values.forEach((cells, row) => {
    const text = String(cells[2] ?? "").trim();
    const isWhole = text.length > 1 && text.startsWith(EDGE) && text.endsWith(EDGE);
    if (cells[0] === rowNames.chunk && isWhole) found.set(Number(cells[1]), { row, text: text.slice(EDGE.length, -EDGE.length) });
  });
  return found;
}

/** The JSON that the table holds, or why it cannot be read, with the place. */
export async function readCarrier(table: FoundTable): Promise<Carried> {
  const rowOf = (name: string): number => table.values.findIndex((cells) => cells[0] === name);
  const damaged = (row: number, found: string, nl: string, en: string): Carried => ({
    text: null,
    issue: {
      severity: "error",
      code: "damagedPart",
      sheet: table.sheet,
      address: addressIn(table, Math.max(0, row), 2),
      found: found.slice(0, 60),
      expected: said(`${nl}: vraag de afzender om het bestand opnieuw`, `${en}: ask the sender for the file again`),
    },
  });
  const numberOf = (name: string): number => Number(foundAt(table, rowOf(name), 1));
  const version = numberOf(rowNames.kind);
  if (version !== VERSION) return damaged(rowOf(rowNames.kind), String(version), `een editie van versie ${VERSION}; werk DIMPACT bij of`, `an edition of version ${VERSION}; update DIMPACT or`);
  const [count, length] = [numberOf(rowNames.chunks), numberOf(rowNames.length)];
  const chunks = chunksIn(table);
  const missing = Array.from({ length: Math.min(count, table.values.length) }, (_, index) => index + 1).filter((number) => !chunks.has(number));
  if (!(count >= 1) || count > table.values.length || missing.length > 0) {
    const which = missing.length > 0 ? missing.slice(0, 5).join(", ") : String(chunks.size);
    return damaged(rowOf(rowNames.chunks), which, `alle ${count} delen van de editie; deel ${which} ontbreekt of is beschadigd`, `all ${count} parts of the edition; part ${which} is missing or damaged`);
  }
  const text = Array.from({ length: count }, (_, index) => chunks.get(index + 1)?.text ?? "").join("");
  if (text.length !== length) return damaged(rowOf(rowNames.length), String(text.length), `een editie van ${length} tekens; er is tekst bij gekomen of verdwenen`, `an edition of ${length} characters; text was added or taken away`);
  const checksum = await jsonChecksum(text);
  if (checksum !== String(foundAt(table, rowOf(rowNames.checksum), 2))) return damaged(rowOf(rowNames.checksum), checksum, "een editie die past bij het controlegetal; de tekst is veranderd", "an edition that fits its checksum; the text was changed");
  return { text, issue: null };
}
