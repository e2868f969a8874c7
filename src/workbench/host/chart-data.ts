import type { Area } from "./a1";
import type { ChartSeries } from "./charts";
import type { Model } from "./model";

/**
 * The series that Excel reads out of a range: by columns where there are at least as many rows, unless told otherwise;
 * a first line of texts holds the names, a first line across of texts, or below an empty corner, the categories.
 */
export function readSeries(model: Model, { sheetId, rect }: Area, seriesBy: "Auto" | "Columns" | "Rows"): ChartSeries[] {
  const isByColumns = seriesBy === "Columns" || (seriesBy === "Auto" && rect.rows >= rect.columns);
  const isText = (row: number, column: number): boolean => model.cells.read(sheetId, rect.row + row, rect.column + column).type === "String";
  const isEmptyCorner = rect.rows > 1 && rect.columns > 1 && model.cells.read(sheetId, rect.row, rect.column).type === "Empty";
  const hasTop = rect.rows > 1 && (isEmptyCorner || isText(0, rect.columns - 1));
  const hasLeft = rect.columns > 1 && (isEmptyCorner || isText(rect.rows - 1, 0));
  const [top, left] = [hasTop ? 1 : 0, hasLeft ? 1 : 0];
  const cells = (row: number, column: number, rows: number, columns: number): Area => ({ sheetId, rect: { row: rect.row + row, column: rect.column + column, rows, columns } });
  const [rows, columns] = [rect.rows - top, rect.columns - left];
  if (isByColumns) {
    return Array.from({ length: columns }, (_, index) => ({
      name: hasTop ? cells(0, left + index, 1, 1) : undefined,
      values: cells(top, left + index, rows, 1),
      categories: hasLeft ? cells(top, 0, rows, 1) : undefined,
    }));
  }
  return Array.from({ length: rows }, (_, index) => ({
    name: hasLeft ? cells(top + index, 0, 1, 1) : undefined,
    values: cells(top + index, left, 1, columns),
    categories: hasTop ? cells(0, left, 1, columns) : undefined,
  }));
}
