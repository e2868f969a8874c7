import type { IStyleData } from "@univerjs/core";
import type { Rect, Area } from "../a1";
import { invalidArgument } from "../api-error";
import type { Model } from "../model";

/** What formats need of a range. */
export interface CellArea extends Area {
  readonly model: Model;
  /** Texts as they are shown, a row in each line. */
  readonly text: unknown;
  /** The part of the range that the grid has at the moment. */
  inGrid(): Rect | undefined;
  /** Merges a style into every cell; a property that is null is taken away. */
  restyle(style: IStyleData): void;
  at(rect: Rect): CellArea;
}

/** A property that all cells of a range share; null where they differ, as Excel answers. */
export function shared<T>(range: CellArea, read: (style: IStyleData) => T): T | null {
  const rect = range.inGrid();
  if (rect === undefined) return read({});
  let first: { readonly value: T } | undefined;
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      const value = read(range.model.cells.style(range.sheetId, row, column));
      if (first === undefined) first = { value };
      else if (first.value !== value) return null;
    }
  }
  return first === undefined ? null : first.value;
}

export function color(value: unknown): string {
  if (typeof value !== "string" || !/^(#[0-9a-f]{6}|[a-z]+)$/i.test(value)) throw invalidArgument(`'${String(value)}' is no colour`);
  return value.startsWith("#") ? value.toUpperCase() : value;
}
