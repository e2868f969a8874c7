import { ObjectMatrix } from "@univerjs/core";
import { replaceWords } from "./formula-words";
import type { CellPlace } from "./grid/calculation";
import { readEntry } from "./grid/entry";
import { moveRect, type LineChange } from "./lines";
import type { Model } from "./model";
import { moveFormula } from "./move-formula";
import { structuredReference } from "./structured-reference";

interface FormulaCell extends CellPlace {
  readonly formula: string;
}

function formulaCells(model: Model): readonly FormulaCell[] {
  const { grid, cells } = model;
  return Object.entries(grid.formulas.getFormulaData()[grid.unitId] ?? {}).flatMap(([sheetId, rows]) => {
    const found: FormulaCell[] = [];
    if (grid.findSheet(sheetId) === undefined) return found;
    new ObjectMatrix(rows ?? {}).forValue((row, column) => {
      const { formula } = cells.read(sheetId, row, column);
      if (formula !== undefined) found.push({ sheetId, row, column, formula });
    });
    return found;
  });
}

/**
 * When a column of a table is deleted, Univer rewrites what asks for that column, and puts back the other references of
 * the same formulas as they were. Returns what puts the formulas right afterwards.
 */
export function rightFormulas(model: Model, change: LineChange): () => void {
  const before = formulaCells(model);
  const nameOf = (id: string): string => model.grid.sheet(id).getSheetName();
  return () => {
    for (const { sheetId, row, column, formula } of before) {
      const place = { row, column, rows: 1, columns: 1 };
      const moved = sheetId === change.sheetId ? moveRect(place, change) : place;
      if (moved === undefined) continue;
      const expected = moveFormula(withoutLostColumns(model, formula, moved.row), nameOf(sheetId), nameOf(change.sheetId), change);
      if (model.cells.read(sheetId, moved.row, moved.column).formula !== expected) model.cells.write(sheetId, moved, [[readEntry(expected, false)]]);
    }
  };
}

function withoutLostColumns(model: Model, formula: string, row: number): string {
  return replaceWords(formula, {
    word: () => undefined,
    table: ({ table = "", asked }) => {
      const shape = model.tables.shapeOf(table);
      return shape && structuredReference(shape, asked, row) === undefined ? "#REF!" : undefined;
    },
  });
}
