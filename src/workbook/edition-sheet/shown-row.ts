import type { Cell, ColumnModel } from "../sheet";

/** The cells of a row by header. */
export const shownRow = (columns: readonly ColumnModel[], cells: readonly Cell[]): Readonly<Record<string, Cell>> => Object.fromEntries(columns.map(({ header }, index) => [header, cells[index] ?? null]));
