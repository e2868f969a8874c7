/** The list, of invoice lines or of members, that is selected in the workbook. */
import { type Area, addressOf, quotedSheet } from "../../workbook";
import { displayLanguage } from "../display-language";
import { explained } from "../failure";
import { areaOf, intersection, readInBlocks, readUsedArea } from "../read-blocks";

export interface FoundSelection {
  readonly state: "found";
  /** The sheet's name and address, "'Blad1'!A1:F20". */
  readonly address: string;
  /** The first row and column, counted from 0. */
  readonly area: Area;
  readonly sheet: string;
  /** As Excel keeps them: numbers, texts, truths; a date is a number. */
  readonly values: readonly (readonly unknown[])[];
  /** As the cells show them. */
  readonly texts: readonly (readonly string[])[];
}

/** None: nothing is selected, or one cell that is in no table. */
export type SelectedTable = { readonly state: "none" } | FoundSelection;

/** The table of the sheet in which this area begins. */
async function tableAround(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area): Promise<Area | undefined> {
  sheet.tables.load("items/name");
  await context.sync();
  const ranges = sheet.tables.items.map((table) => table.getRange());
  ranges.forEach((range) => range.load("rowIndex,columnIndex,rowCount,columnCount"));
  await context.sync();
  const start: Area = { ...area, rows: 1, columns: 1 };
  return ranges.map(areaOf).find((candidate) => intersection(candidate, start) !== null);
}

/** A table may have been drawn out over a million empty rows. */
async function filledPart(context: Excel.RequestContext, sheet: Excel.Worksheet, table: Area): Promise<Area> {
  const used = await readUsedArea(context, sheet);
  return (used === null ? null : intersection(used, table)) ?? table;
}

/** The whole table that the selection begins in; else the selected cells; as far as they hold something. */
async function selectedArea(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Area | null> {
  const selected = context.workbook.getSelectedRange();
  selected.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const area = areaOf(selected);
  const table = await tableAround(context, sheet, area);
  if (table !== undefined) return filledPart(context, sheet, table);
  const used = await readUsedArea(context, sheet);
  const within = used === null ? null : intersection(used, area);
  return within === null || within.rows < 2 ? null : within;
}

async function readArea(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area): Promise<FoundSelection> {
  sheet.load("name");
  await context.sync();
  const { name } = sheet;
  const values: unknown[][] = Array.from({ length: area.rows }, () => []);
  const texts: string[][] = Array.from({ length: area.rows }, () => []);
  await readInBlocks(context, sheet, area, "values,text", (block, range) => {
    range.values.forEach((row, index) => values[block.row - area.row + index]?.push(...(row as unknown[])));
    range.text.forEach((row, index) => texts[block.row - area.row + index]?.push(...row));
  });
  return { state: "found", address: `${quotedSheet(name)}!${addressOf(area)}`, area, sheet: name, values, texts };
}

/** Throws an ExcelFailure where Excel does not give the cells, as of several areas at once. */
export function readSelectedTable(): Promise<SelectedTable> {
  return explained(displayLanguage(), () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const area = await selectedArea(context, sheet);
      return area === null ? { state: "none" } : readArea(context, sheet, area);
    }),
  );
}

/** Reads a list that was selected before as it is now: the whole table where it began in one, else the same cells. Throws as above. */
export function readTableAgain({ sheet, area }: Pick<FoundSelection, "sheet" | "area">): Promise<FoundSelection> {
  return explained(displayLanguage(), () =>
    Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const table = await tableAround(context, worksheet, area);
      return readArea(context, worksheet, table === undefined ? area : await filledPart(context, worksheet, table));
    }),
  );
}
