/** Finds a reservation on the active sheet, also where the user moved it, renamed the sheet, or added to it. */
import { type FoundSheet, type FoundValue, type Place, type SheetRecord, readRecord, splitAddress } from "../../workbook";
import { isReservationTable } from "./active";
import { madeKey, seenKey, tablesMade } from "./stored";

export interface ReservationOnSheet {
  readonly state: "found";
  readonly sheetId: string;
  readonly found: FoundSheet;
  /** What the sheet was made from; null where the workbook does not say, as of a copied sheet. */
  readonly made: SheetRecord | null;
  /** What the pane saw of it last; null where that is what it was made from. */
  readonly seen: SheetRecord | null;
}

export type ActiveSheet =
  | { readonly state: "other"; readonly sheetId: string }
  /** The sheet has a reservation's names, but not its table: that was renamed, or is a range now. */
  | { readonly state: "tableGone"; readonly sheetId: string; readonly sheet: string; readonly table: string | null; readonly others: readonly string[] }
  | ReservationOnSheet;

/** Names that every reservation's sheet has of its own. */
const OWN_NAMES = ["inwoners", "editie", "totaal_jaarlijks"];
const CELL = /^=(.+)!\$?([A-Z]{1,3})\$?(\d+)$/i;

/** "AB" as 27. */
const columnIndex = (letters: string): number => [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Where a name's formula points to; null where that is not one cell of this sheet. */
function cellOf(formula: string, sheet: string): Place | null {
  const [, , letters = "", row = ""] = CELL.exec(formula) ?? [];
  if (letters === "" || splitAddress(formula.slice(1)).sheet.toLowerCase() !== sheet.toLowerCase()) return null;
  return { row: Number(row) - 1, column: columnIndex(letters) };
}

/** What is on a sheet, as far as a reservation goes. */
export async function readSheet(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<ActiveSheet> {
  sheet.load("id,name");
  sheet.tables.load("items/name");
  await context.sync();
  const { id: sheetId, name } = sheet;
  const table = sheet.tables.items.find((candidate) => isReservationTable(candidate.name));
  if (table === undefined) return withoutTable(context, sheet);

  const { settings } = context.workbook;
  const [made, seen] = [madeKey(table.name), seenKey(table.name)].map((key) => settings.getItemOrNullObject(key)) as [Excel.Setting, Excel.Setting];
  made.load("value");
  seen.load("value");
  sheet.names.load("items/name,items/formula");
  const [header, body] = [table.getHeaderRowRange(), table.getDataBodyRange()];
  header.load("rowIndex,columnIndex,columnCount");
  body.load("rowCount");
  // From A1 on, so that a cell's place in it is its place on the sheet.
  const used = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange(true));
  used.load("formulas,values");
  await context.sync();

  const names = sheet.names.items.flatMap((item) => {
    const place = cellOf(String(item.formula), name);
    return place === null ? [] : [[item.name, place] as const];
  });
  const found: FoundSheet = {
    name,
    table: { name: table.name, row: header.rowIndex, column: header.columnIndex, rows: body.rowCount + 1, columns: header.columnCount },
    names: new Map(names),
    formulas: used.formulas as FoundValue[][],
    values: used.values as FoundValue[][],
  };
  const recordIn = (setting: Excel.Setting): SheetRecord | null => (setting.isNullObject ? null : readRecord(String(setting.value)));
  return { state: "found", sheetId, found, made: recordIn(made), seen: recordIn(seen) };
}

async function withoutTable(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<ActiveSheet> {
  const own = OWN_NAMES.map((name) => sheet.names.getItemOrNullObject(name));
  context.workbook.tables.load("items/name");
  context.workbook.settings.load("items/key");
  await context.sync();
  const { id: sheetId, name } = sheet;
  if (own.some(({ isNullObject }) => isNullObject)) return { state: "other", sheetId };
  const present = context.workbook.tables.items.map((table) => table.name);
  const lost = tablesMade(context.workbook.settings.items.map(({ key }) => key)).filter((table) => !present.includes(table));
  return { state: "tableGone", sheetId, sheet: name, table: lost.length === 1 ? (lost[0] ?? null) : null, others: sheet.tables.items.map((table) => table.name) };
}

/** What is on the active sheet. */
export function readActiveSheet(): Promise<ActiveSheet> {
  return Excel.run((context) => readSheet(context, context.workbook.worksheets.getActiveWorksheet()));
}

/** The id of the active sheet, which it keeps when it is renamed. */
export function readActiveSheetId(): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("id");
    await context.sync();
    return sheet.id;
  });
}

/** What is on the sheet of this id; null where the sheet is gone. */
export async function readSheetById(context: Excel.RequestContext, id: string): Promise<ActiveSheet | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  await context.sync();
  return sheet.isNullObject ? null : readSheet(context, sheet);
}
