/** Reads a sheet's cells in blocks, so that a large sheet fits: Excel answers only so much at once, and memory is bounded. */
import type { Area } from "../workbook";

/** Cells per answer: far below the 5 MB that Excel on the web allows. */
const MOST_CELLS = 20_000;

/** Bands of rows that together are the area; a band that is too wide is cut across. */
export function* blocksOf({ row, column, rows, columns }: Area, mostCells = MOST_CELLS): Generator<Area> {
  const width = Math.min(columns, mostCells);
  const height = Math.max(1, Math.floor(mostCells / width));
  for (let down = 0; down < rows; down += height) {
    for (let across = 0; across < columns; across += width) {
      yield { row: row + down, column: column + across, rows: Math.min(height, rows - down), columns: Math.min(width, columns - across) };
    }
  }
}

export const rangeAt = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range => sheet.getRangeByIndexes(row, column, rows, columns);

/** Hands over each block of the area with these properties loaded, one after the other. */
export async function readInBlocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  properties: string,
  take: (block: Area, range: Excel.Range) => Promise<void> | void,
): Promise<void> {
  const read = async (block: Area): Promise<void> => {
    const range = rangeAt(sheet, block);
    range.load(properties);
    await context.sync();
    await take(block, range);
  };
  for (const block of blocksOf(area)) await read(block);
}

/** The cells of a sheet that hold something; null where none does. */
export async function readUsedArea(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Area | null> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  return used.isNullObject ? null : areaOf(used);
}

/** Of a range whose place and size are loaded. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/** What two areas of one sheet share; null where that is nothing. */
export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}
