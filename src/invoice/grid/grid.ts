/** A table of cells, wherever it stands: a range of a workbook or the rows of a CSV file. */
import type { Place } from "../place";
import type { Cells } from "./columns";

export interface Grid {
  /** The file's name, or the range: "Blad1!A1:F20". */
  readonly name: string;
  readonly cells: Cells;
  /** Of a cell, its row and column counted from 0 within the cells. */
  readonly placeOf: (row: number, column: number) => Place;
  /** Of a row, as a person finds it. */
  readonly rowName: (row: number) => string;
}

const LETTERS = 26;

/** 0 is A, 26 is AA. */
function columnLetters(column: number): string {
  const above = Math.floor(column / LETTERS);
  return `${above === 0 ? "" : columnLetters(above - 1)}${String.fromCharCode(0x41 + (column % LETTERS))}`;
}

/** A range of a sheet; `firstRow` and `firstColumn` are those of its first cell, counted from 0. */
export function rangeGrid(sheet: string, firstRow: number, firstColumn: number, cells: Cells): Grid {
  const widest = cells.reduce((most, row) => Math.max(most, row.length), 1);
  const address = (row: number, column: number): string => `${columnLetters(firstColumn + column)}${firstRow + row + 1}`;
  return {
    name: `${sheet}!${address(0, 0)}:${address(Math.max(0, cells.length - 1), widest - 1)}`,
    cells,
    placeOf: (row, column) => ({ cell: `${sheet}!${address(row, column)}` }),
    rowName: (row) => String(firstRow + row + 1),
  };
}
