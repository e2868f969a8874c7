/** Holds what another program makes of a sheet's formulas against the values that the model gives them. */
import type { Workbook } from "exceljs";
import { type Content, type SheetModel, isFormula } from "../../src/workbook";
import { sheetOf, valueOf } from "./files";

const WRONG = -1;
const CLOSE = 1e-6;

const wrong = (content: Content): Content => (isFormula(content) ? { ...content, value: WRONG } : content);

/** The sheet with a wrong value beside every formula, so that only calculating gives the right one. */
export function wrongValued(sheet: SheetModel<Content>): SheetModel<Content> {
  return {
    ...sheet,
    cells: (sheet.cells ?? []).map((cell) => ({ ...cell, content: wrong(cell.content) })),
    tables: sheet.tables.map((table) => ({ ...table, rows: table.rows.map((row) => row.map(wrong)) })),
  };
}

export interface Place {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

export const placesOf = ({ tables, cells = [] }: SheetModel<Content>): readonly Place[] => [
  ...tables.flatMap(({ row, column, rows }) => rows.flatMap((contents, index) => contents.map((content, offset) => ({ row: row + 1 + index, column: column + offset, content })))),
  ...cells,
];

export interface Outcome {
  readonly at: string;
  readonly found: unknown;
  readonly expected: unknown;
  readonly isRight: boolean;
}

/** Every formula of a sheet, with what a workbook has there. */
export function outcomes(workbook: Workbook, sheet: SheetModel<Content>): readonly Outcome[] {
  return placesOf(sheet).flatMap(({ row, column, content }) => {
    if (!isFormula(content)) return [];
    const found = valueOf(sheetOf(workbook, sheet.name).getCell(row + 1, column + 1));
    const isClose = typeof found === "number" && typeof content.value === "number" && Math.abs(found - content.value) < CLOSE;
    return [{ at: `${sheet.name} ${row + 1},${column + 1}: ${content.formula}`, found, expected: content.value, isRight: isClose || found === content.value }];
  });
}
