/** Reads an .xlsx file, of whatever origin: within bounds, and all of it or nothing. */
import type { FoundTable } from "../../workbook";
import { formatsOf, relationsOf, sharedTexts, workbookPart } from "./parts";
import { FileProblem, bounds } from "./problem";
import { type FileCell, type SheetCells, areaOf, readSheet } from "./sheet";
import { type Parts, openZip } from "./unzip";
import { attribute, readXml } from "./xml";

export interface FileSheet extends SheetCells {
  readonly name: string;
  readonly isHidden: boolean;
}

export interface FileWorkbook {
  readonly sheets: readonly FileSheet[];
  /** Of all sheets, with their cells. */
  readonly tables: readonly FoundTable[];
}

interface Listed {
  readonly name: string;
  readonly isHidden: boolean;
  readonly part: string;
}

const RELATION_ID = "id";

function listedSheets(parts: Parts, part: string): readonly Listed[] {
  const relations = relationsOf(parts, part);
  const listed: Listed[] = [];
  readXml(parts.text(part) ?? "", {
    open: (name, attributes) => {
      if (name !== "sheet") return;
      const relation = relations.get(attribute(attributes, RELATION_ID) ?? "");
      // Sheets of charts, and of macros of old, have no cells.
      if (relation?.type === "worksheet") listed.push({ name: attributes.name ?? "", isHidden: (attributes.state ?? "visible") !== "visible", part: relation.target });
    },
  });
  if (listed.length > bounds.sheets) throw new FileProblem("tooManyParts");
  return listed;
}

const emptyCell: FileCell = { value: "", formula: null, format: "General" };

/** A table, its first row the header: not every program that says there is none leaves it out. A row of totals is left out, and so are rows below the last cell that holds something. */
function tableOf(xml: string, sheet: FileSheet): FoundTable | null {
  let [name, reference, totals] = ["", "", 0];
  readXml(xml, {
    open: (element, attributes) => {
      if (element !== "table") return;
      [name, reference] = [attributes.displayName ?? attributes.name ?? "", attributes.ref ?? ""];
      totals = Number(attributes.totalsRowCount ?? 0);
    },
  });
  const area = areaOf(reference);
  if (area === null) return null;
  const rows = Math.max(1, Math.min(area.rows - totals, sheet.lastRow - area.row + 1));
  if (rows * area.columns > bounds.cells) throw new FileProblem("tooManyCells");
  const below = area.row + area.rows;
  const grid = <T>(pick: (cell: FileCell) => T): T[][] =>
    Array.from({ length: rows }, (_, row) => Array.from({ length: area.columns }, (__, column) => pick(sheet.at(area.row + row, area.column + column) ?? emptyCell)));
  return {
    sheet: sheet.name,
    name,
    row: area.row,
    column: area.column,
    values: grid(({ value }) => value),
    formulas: grid(({ value, formula }) => formula ?? value),
    numberFormats: grid(({ format }) => format),
    hiddenRows: sheet.hiddenRows,
    merged: sheet.merged,
    below: { row: below, values: Array.from({ length: area.columns }, (_, column) => sheet.at(below, area.column + column)?.value ?? "") },
  };
}

/** Reads the bytes of an .xlsx file. Throws a {@link FileProblem} that says why it cannot be read. */
export function readWorkbook(bytes: Uint8Array): FileWorkbook {
  const parts = openZip(bytes);
  const part = workbookPart(parts);
  const shared = new Map([...relationsOf(parts, part).values()].map(({ type, target }) => [type, target]));
  const [texts, formats] = [sharedTexts(parts, shared.get("sharedStrings")), formatsOf(parts, shared.get("styles"))];
  let filled = 0;
  const count = (): void => {
    filled += 1;
    if (filled > bounds.cells) throw new FileProblem("tooManyCells");
  };
  const listed = listedSheets(parts, part);
  const sheets = listed.map(({ name, isHidden, part: at }): FileSheet => {
    const xml = parts.text(at);
    if (xml === null) throw new FileProblem("damaged");
    return { name, isHidden, ...readSheet(xml, { texts, formats, count }) };
  });
  const tables = sheets.flatMap((sheet, index) =>
    [...relationsOf(parts, listed[index]?.part ?? "").values()]
      .filter(({ type }) => type === "table")
      .flatMap(({ target }) => {
        const xml = parts.text(target);
        const table = xml === null ? null : tableOf(xml, sheet);
        return table === null ? [] : [table];
      }),
  );
  return { sheets, tables };
}
