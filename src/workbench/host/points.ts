import type { Rect } from "./a1";
import type { Corner } from "./charts";
import type { Grid } from "./grid/grid";

/** Univer measures in pixels, Excel in points of 1/72 inch, at 96 pixels to the inch. */
export const PIXELS_PER_POINT = 96 / 72;

/** Where rows and columns lie on a sheet, in points from its upper left corner. */
export class Points {
  readonly #grid: Grid;
  readonly #sheetId: string;

  constructor(grid: Grid, sheetId: string) {
    this.#grid = grid;
    this.#sheetId = sheetId;
  }

  height(row: number): number {
    const sheet = this.#grid.sheet(this.#sheetId);
    return (row < sheet.getMaxRows() ? sheet.getRowHeight(row) : sheet.getSheet().getConfig().defaultRowHeight) / PIXELS_PER_POINT;
  }

  width(column: number): number {
    const sheet = this.#grid.sheet(this.#sheetId);
    return (column < sheet.getMaxColumns() ? sheet.getColumnWidth(column) : sheet.getSheet().getConfig().defaultColumnWidth) / PIXELS_PER_POINT;
  }

  top(corner: Corner): number {
    return Array.from({ length: corner.row }, (_, row) => this.height(row)).reduce((sum, height) => sum + height, corner.down);
  }

  left(corner: Corner): number {
    return Array.from({ length: corner.column }, (_, column) => this.width(column)).reduce((sum, width) => sum + width, corner.right);
  }

  cornerAt(top: number, left: number): Corner {
    let [row, down, column, right] = [0, top, 0, left];
    while (down >= this.height(row)) down -= this.height(row++);
    while (right >= this.width(column)) right -= this.width(column++);
    return { row, down, column, right };
  }

  /** From the upper left of a range to its lower right. */
  static around({ row, column, rows, columns }: Rect): readonly [from: Corner, to: Corner] {
    return [{ row, column, down: 0, right: 0 }, { row: row + rows, column: column + columns, down: 0, right: 0 }];
  }
}
