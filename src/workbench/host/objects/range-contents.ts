import type { IStyleData } from "@univerjs/core";
import { dutchFormula } from "../../dutch-formula";
import type { Area } from "../a1";
import { ApiError, invalidArgument } from "../api-error";
import { readDutchEntry, readEntry, type Entry } from "../grid/entry";
import { displayText, dutch, localPattern, patternFromLocal } from "../grid/number-format";
import { assertWritable } from "../model";
import { fromR1C1, toR1C1 } from "../r1c1";
import { RangePlace } from "./range-place";

/** More cells than this are not read or written in one go. */
const MAX_CELLS = 5_000_000;

/** What stands in a range's cells, and how it is shown. */
export abstract class RangeContents<Self extends Area> extends RangePlace<Self> {
  get values(): unknown {
    return this.matrix((row, column) => this.model.cells.read(this.sheetId, row, column).value);
  }

  set values(values: unknown) {
    this.write(values, readEntry);
  }

  get formulas(): unknown {
    return this.matrix((row, column) => {
      const cell = this.model.cells.read(this.sheetId, row, column);
      return cell.formula ?? cell.value;
    });
  }

  set formulas(formulas: unknown) {
    this.write(formulas, readEntry);
  }

  get formulasLocal(): unknown {
    return this.matrix((row, column) => {
      const cell = this.model.cells.read(this.sheetId, row, column);
      if (cell.formula === undefined) return typeof cell.value === "number" ? displayText(cell.value, cell.type, "General", this.model.locale) : cell.value;
      return dutch(this.model.locale) ? dutchFormula(cell.formula) : cell.formula;
    });
  }

  set formulasLocal(formulas: unknown) {
    this.write(formulas, dutch(this.model.locale) ? readDutchEntry : readEntry);
  }

  get formulasR1C1(): unknown {
    return this.matrix((row, column) => {
      const cell = this.model.cells.read(this.sheetId, row, column);
      return cell.formula === undefined ? cell.value : toR1C1(cell.formula, { row, column });
    });
  }

  set formulasR1C1(formulas: unknown) {
    const { row, column } = this.rect;
    const inA1 = (value: unknown, i: number, j: number): unknown => (typeof value === "string" && value.startsWith("=") ? fromR1C1(value, { row: row + i, column: column + j }) : value);
    this.write(this.#matrixOf(formulas).map((line, i) => line.map((value, j) => inA1(value, i, j))), readEntry);
  }

  get text(): unknown {
    return this.matrix((row, column) => {
      const cell = this.model.cells.read(this.sheetId, row, column);
      return displayText(cell.value, cell.type, this.model.cells.pattern(this.sheetId, row, column), this.model.locale);
    });
  }

  get valueTypes(): unknown {
    return this.matrix((row, column) => this.model.cells.read(this.sheetId, row, column).type);
  }

  get numberFormat(): unknown {
    return this.matrix((row, column) => this.model.cells.pattern(this.sheetId, row, column));
  }

  set numberFormat(patterns: unknown) {
    this.#writePatterns(patterns, (pattern) => pattern);
  }

  get numberFormatLocal(): unknown {
    return this.matrix((row, column) => localPattern(this.model.cells.pattern(this.sheetId, row, column), this.model.locale));
  }

  set numberFormatLocal(patterns: unknown) {
    this.#writePatterns(patterns, (pattern) => patternFromLocal(pattern, this.model.locale));
  }

  matrix<T>(read: (row: number, column: number) => T): readonly (readonly T[])[] {
    this.#assertSize();
    return Array.from({ length: this.rect.rows }, (_, i) =>
      Array.from({ length: this.rect.columns }, (__, j) => read(this.rect.row + i, this.rect.column + j)));
  }

  /** Writes a matrix of the range's own size, or one value to all cells; null leaves a cell as it is. */
  write(values: unknown, read: (value: unknown, isTextCell: boolean) => Entry): void {
    assertWritable(this.model, this.sheetId, this.rect);
    const matrix = this.#matrixOf(values);
    const { cells } = this.model;
    cells.write(this.sheetId, this.rect, matrix.map((line, i) => line.map((value, j) =>
      value === null ? undefined : read(value, cells.pattern(this.sheetId, this.rect.row + i, this.rect.column + j) === "@"))));
  }

  restyle(style: IStyleData): void {
    assertWritable(this.model, this.sheetId, this.rect, "allowFormatCells");
    const rect = this.isEntireRow || this.isEntireColumn ? this.inGrid() : this.rect;
    if (rect !== undefined) this.model.cells.restyle(this.sheetId, rect, () => style);
  }

  #writePatterns(patterns: unknown, read: (pattern: string) => string): void {
    assertWritable(this.model, this.sheetId, this.rect, "allowFormatCells");
    if (!Array.isArray(patterns)) {
      this.restyle({ n: toStyle(patterns, read) ?? null });
      return;
    }
    const matrix = this.#matrixOf(patterns);
    this.model.cells.restyle(this.sheetId, this.rect, (i, j) => {
      const pattern = matrix[i]?.[j];
      return pattern === null ? undefined : { n: toStyle(pattern, read) ?? null };
    });
  }

  #matrixOf(values: unknown): readonly (readonly unknown[])[] {
    this.#assertSize();
    if (!Array.isArray(values)) return Array.from({ length: this.rect.rows }, () => Array.from({ length: this.rect.columns }, () => values));
    const matrix = values as readonly unknown[];
    const fits = matrix.length === this.rect.rows && matrix.every((line) => Array.isArray(line) && line.length === this.rect.columns);
    if (!fits) throw invalidArgument(`the array does not have the range's size of ${this.rect.rows} rows and ${this.rect.columns} columns`);
    return matrix as readonly (readonly unknown[])[];
  }

  #assertSize(): void {
    if (this.rect.rows * this.rect.columns > MAX_CELLS) {
      throw new ApiError("InvalidOperation", `The response payload size has exceeded the limit: ${this.address}.`);
    }
  }
}

function toStyle(pattern: unknown, read: (pattern: string) => string): { pattern: string } | undefined {
  if (typeof pattern !== "string") throw invalidArgument(`a number format is text, not ${JSON.stringify(pattern)}`);
  const own = read(pattern);
  return own === "General" || own === "" ? undefined : { pattern: own };
}
