import type { Area } from "../a1";
import { readEntry, type Entry } from "../grid/entry";
import { assertWritable, type Model } from "../model";

export type CopyType = "All" | "Formulas" | "Values" | "Formats";

interface CopyOptions {
  readonly copyType: CopyType;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** Copies cells, the source repeated where the target is larger; references in formulas move along as Excel moves them. */
export function copyCells(model: Model, from: Area, target: Area, { copyType, skipBlanks, transpose }: CopyOptions): void {
  assertWritable(model, target.sheetId, target.rect);
  const [rows, columns] = transpose ? [from.rect.columns, from.rect.rows] : [from.rect.rows, from.rect.columns];
  const sourceOf = (i: number, j: number): readonly [number, number] => {
    const [di, dj] = [i % rows, j % columns];
    return transpose ? [from.rect.row + dj, from.rect.column + di] : [from.rect.row + di, from.rect.column + dj];
  };
  const { cells } = model;
  const formula = model.grid.univer.getFormula();
  const entryAt = (i: number, j: number): Entry | undefined => {
    const [row, column] = sourceOf(i, j);
    const cell = cells.read(from.sheetId, row, column);
    if (skipBlanks && cell.type === "Empty" && cell.formula === undefined) return undefined;
    if (cell.formula === undefined || copyType === "Values") return readEntry(cell.type === "String" ? `'${cell.value}` : cell.value, false);
    return readEntry(formula.moveFormulaRefOffset(cell.formula, target.rect.column + j - column, target.rect.row + i - row), false);
  };
  if (copyType !== "Formats") {
    cells.write(target.sheetId, target.rect, Array.from({ length: target.rect.rows }, (_, i) =>
      Array.from({ length: target.rect.columns }, (__, j) => entryAt(i, j))));
  }
  if (copyType === "All" || copyType === "Formats") {
    cells.restyle(target.sheetId, target.rect, (i, j) => cells.style(from.sheetId, ...sourceOf(i, j)));
  }
}
