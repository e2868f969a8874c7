import type { IStyleData } from "@univerjs/core";
import { dutchFormula } from "../../dutch-formula";
import { bounding, formatRect, intersect, isInside, MAX_COLUMNS, MAX_ROWS, sheetPrefix, type Rect, type Area } from "../a1";
import { ApiError, invalidArgument, itemNotFound } from "../api-error";
import type { Entry } from "../grid/entry";
import { readDutchEntry, readEntry } from "../grid/entry";
import { displayText, dutch, localPattern, patternFromLocal } from "../grid/number-format";
import { HostObject } from "../host-object";
import { changeLines, takeFormats } from "../line-edits";
import type { LineChange } from "../lines";
import { assertWritable, type Model } from "../model";
import { Points } from "../points";
import { fromR1C1, toR1C1 } from "../r1c1";
import { tidy } from "../rects";
import type { CellArea } from "./cell-area";
import { DataValidationObject } from "./data-validation";
import { RangeFormatObject } from "./range-format";

/** More cells than this are not read or written in one go. */
const MAX_CELLS = 5_000_000;

type Shift = "Down" | "Right" | "Up" | "Left";

/** `Excel.Range`: a rectangle of one sheet. */
export class RangeObject extends HostObject implements CellArea {
  readonly typeName = "Range";
  override readonly isKept = true;
  override readonly scalars = [
    "address", "addressLocal", "cellCount", "columnCount", "columnIndex", "formulas", "formulasLocal", "numberFormat",
    "numberFormatLocal", "rowCount", "rowIndex", "text", "values", "valueTypes", "isEntireColumn", "isEntireRow",
    "rowHidden",
  ];
  readonly model: Model;
  readonly sheetId: string;
  /** Moves along when rows or columns are inserted or deleted before it. */
  rect: Rect;

  constructor(model: Model, sheetId: string, rect: Rect) {
    super();
    if (!isInside(rect)) throw invalidArgument(`the range lies outside the sheet (${JSON.stringify(rect)})`);
    this.model = model;
    this.sheetId = sheetId;
    this.rect = rect;
  }

  get worksheet(): HostObject {
    return this.model.objects.worksheet(this.sheetId);
  }

  get format(): RangeFormatObject {
    return new RangeFormatObject(this);
  }

  get conditionalFormats(): HostObject {
    return this.model.objects.conditionalFormats(this);
  }

  get dataValidation(): DataValidationObject {
    return new DataValidationObject(this.model, [this]);
  }

  get address(): string {
    return sheetPrefix(this.model.grid.sheet(this.sheetId).getSheetName()) + formatRect(this.rect);
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this.rect.row;
  }

  get columnIndex(): number {
    return this.rect.column;
  }

  get rowCount(): number {
    return this.rect.rows;
  }

  get columnCount(): number {
    return this.rect.columns;
  }

  get cellCount(): number {
    const count = this.rect.rows * this.rect.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return this.rect.rows === MAX_ROWS;
  }

  get isEntireRow(): boolean {
    return this.rect.columns === MAX_COLUMNS;
  }

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

  /** In points, from the sheet's left edge. */
  get left(): number {
    return this.#points().left(Points.around(this.rect)[0]);
  }

  get top(): number {
    return this.#points().top(Points.around(this.rect)[0]);
  }

  get width(): number {
    return this.#points().left(Points.around(this.rect)[1]) - this.left;
  }

  get height(): number {
    return this.#points().top(Points.around(this.rect)[1]) - this.top;
  }

  /** Null where some rows are hidden and others not. */
  get rowHidden(): boolean | null {
    const sheet = this.model.grid.sheet(this.sheetId).getSheet();
    const hidden = Array.from({ length: this.rect.rows }, (_, index) => !sheet.getRowRawVisible(this.rect.row + index));
    return hidden.every((each) => each === hidden[0]) ? (hidden[0] ?? false) : null;
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

  getCell(row: number, column: number): RangeObject {
    return this.at({ row: this.rect.row + row, column: this.rect.column + column, rows: 1, columns: 1 });
  }

  getOffsetRange(rows: number, columns: number): RangeObject {
    return this.at({ ...this.rect, row: this.rect.row + rows, column: this.rect.column + columns });
  }

  getResizedRange(rows: number, columns: number): RangeObject {
    return this.at({ ...this.rect, rows: this.rect.rows + rows, columns: this.rect.columns + columns });
  }

  getAbsoluteResizedRange(rows: number, columns: number): RangeObject {
    return this.at({ ...this.rect, rows, columns });
  }

  getRow(row: number): RangeObject {
    return this.at({ ...this.rect, row: this.rect.row + row, rows: 1 });
  }

  getColumn(column: number): RangeObject {
    return this.at({ ...this.rect, column: this.rect.column + column, columns: 1 });
  }

  getLastRow(): RangeObject {
    return this.getRow(this.rect.rows - 1);
  }

  getLastColumn(): RangeObject {
    return this.getColumn(this.rect.columns - 1);
  }

  getLastCell(): RangeObject {
    return this.getCell(this.rect.rows - 1, this.rect.columns - 1);
  }

  getEntireColumn(): RangeObject {
    return this.at({ ...this.rect, row: 0, rows: MAX_ROWS });
  }

  getEntireRow(): RangeObject {
    return this.at({ ...this.rect, column: 0, columns: MAX_COLUMNS });
  }

  getRowsAbove(count = 1): RangeObject {
    return count < 0 ? this.getRowsBelow(-count) : this.at({ ...this.rect, row: this.rect.row - count, rows: count });
  }

  getRowsBelow(count = 1): RangeObject {
    return count < 0 ? this.getRowsAbove(-count) : this.at({ ...this.rect, row: this.rect.row + this.rect.rows, rows: count });
  }

  getColumnsBefore(count = 1): RangeObject {
    return count < 0 ? this.getColumnsAfter(-count) : this.at({ ...this.rect, column: this.rect.column - count, columns: count });
  }

  getColumnsAfter(count = 1): RangeObject {
    return count < 0 ? this.getColumnsBefore(-count) : this.at({ ...this.rect, column: this.rect.column + this.rect.columns, columns: count });
  }

  getBoundingRect(other: RangeObject | string): RangeObject {
    return this.at(bounding(this.rect, this.#other(other).rect));
  }

  getIntersection(other: RangeObject | string): RangeObject {
    const range = this.getIntersectionOrNullObject(other);
    if (range === null) throw itemNotFound("the ranges do not intersect");
    return range;
  }

  getIntersectionOrNullObject(other: RangeObject | string): RangeObject | null {
    const range = this.#other(other);
    const rect = range.sheetId === this.sheetId ? intersect(this.rect, range.rect) : undefined;
    return rect === undefined ? null : this.at(rect);
  }

  getUsedRange(valuesOnly = false): RangeObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly = false): RangeObject | null {
    const used = this.model.cells.used(this.sheetId, valuesOnly === true);
    const rect = used && intersect(this.rect, used);
    return rect === undefined ? null : this.at(rect);
  }

  getSpecialCells(cellType: string, cellValueType?: string): HostObject {
    const cells = this.getSpecialCellsOrNullObject(cellType, cellValueType);
    if (cells === null) throw itemNotFound("no such cells");
    return cells;
  }

  /** The cells with a formula, or with contents that are none. */
  getSpecialCellsOrNullObject(cellType: string, cellValueType?: string): HostObject | null {
    if ((cellType !== "Formulas" && cellType !== "Constants") || cellValueType !== undefined) {
      throw this.model.notImplemented(`Range.getSpecialCells() of ${cellType}${cellValueType === undefined ? "" : ` with ${cellValueType}`}`);
    }
    const used = this.model.cells.used(this.sheetId, true);
    const rect = used && intersect(this.rect, used);
    if (rect === undefined) return null;
    const found = this.at(rect).matrix((row, column) => {
      const { formula, type } = this.model.cells.read(this.sheetId, row, column);
      const isWanted = cellType === "Formulas" ? formula !== undefined : formula === undefined && type !== "Empty";
      return isWanted ? [{ row, column, rows: 1, columns: 1 }] : [];
    }).flat(2);
    return found.length === 0 ? null : this.model.objects.areas(this.sheetId, tidy(found));
  }

  async insert(shift: Shift): Promise<RangeObject> {
    // A calculation that is under way would write its results where the cells were.
    await this.model.calculation.settled();
    const { row, column, rows, columns } = this.rect;
    if (this.isEntireRow || this.isEntireColumn) {
      changeLines(this.model, this.#lines("insert"));
      return this.at({ row, column, rows, columns });
    }
    assertWritable(this.model, this.sheetId);
    if (shift === "Down") await this.model.grid.runOnActive("sheet.command.insert-range-move-down", { range: this.univerRange() }, this.sheetId);
    else if (shift === "Right") await this.model.grid.runOnActive("sheet.command.insert-range-move-right", { range: this.univerRange() }, this.sheetId);
    else throw invalidArgument(`shift is '${String(shift)}', expected Down or Right`);
    takeFormats(this.model, this.sheetId, { row, column, rows, columns }, shift === "Down" ? "row" : "column");
    return this.at({ row, column, rows, columns });
  }

  async delete(shift: Shift): Promise<void> {
    await this.model.calculation.settled();
    if (this.isEntireRow || this.isEntireColumn) {
      changeLines(this.model, this.#lines("delete"));
      return;
    }
    assertWritable(this.model, this.sheetId);
    if (shift === "Up") await this.model.grid.runOnActive("sheet.command.delete-range-move-up", { range: this.univerRange() }, this.sheetId);
    else if (shift === "Left") await this.model.grid.runOnActive("sheet.command.delete-range-move-left", { range: this.univerRange() }, this.sheetId);
    else throw invalidArgument(`shift is '${String(shift)}', expected Up or Left`);
  }

  clear(applyTo: "All" | "Contents" | "Formats" | "Hyperlinks" | "RemoveHyperlinks" = "All"): void {
    assertWritable(this.model, this.sheetId, this.rect);
    const rect = this.inGrid();
    if (rect === undefined) return;
    if (applyTo === "All" || applyTo === "Contents") {
      const entry = readEntry("", false);
      this.model.cells.write(this.sheetId, rect, Array.from({ length: rect.rows }, () => Array.from({ length: rect.columns }, () => entry)));
    }
    if (applyTo === "All" || applyTo === "Formats") this.model.cells.unstyle(this.sheetId, rect);
  }

  copyFrom(source: RangeObject | string, copyType: "All" | "Formulas" | "Values" | "Formats" = "All", skipBlanks = false, transpose = false): void {
    const from = this.#other(source);
    const [rows, columns] = transpose === true ? [from.rect.columns, from.rect.rows] : [from.rect.rows, from.rect.columns];
    const target = this.at({ ...this.rect, rows: Math.max(rows, this.rect.rows), columns: Math.max(columns, this.rect.columns) });
    assertWritable(this.model, target.sheetId, target.rect);
    const sourceOf = (i: number, j: number): readonly [number, number] => {
      const [di, dj] = [i % rows, j % columns];
      return transpose === true ? [from.rect.row + dj, from.rect.column + di] : [from.rect.row + di, from.rect.column + dj];
    };
    const { cells } = this.model;
    const formula = this.model.grid.univer.getFormula();
    if (copyType !== "Formats") {
      const entries = Array.from({ length: target.rect.rows }, (_, i) => Array.from({ length: target.rect.columns }, (__, j): Entry | undefined => {
        const [row, column] = sourceOf(i, j);
        const cell = cells.read(from.sheetId, row, column);
        if (skipBlanks === true && cell.type === "Empty" && cell.formula === undefined) return undefined;
        if (cell.formula === undefined || copyType === "Values") return readEntry(cell.type === "String" ? `'${cell.value}` : cell.value, false);
        const moved = formula.moveFormulaRefOffset(cell.formula, target.rect.column + j - column, target.rect.row + i - row);
        return readEntry(moved, false);
      }));
      cells.write(target.sheetId, target.rect, entries);
    }
    if (copyType === "All" || copyType === "Formats") {
      cells.restyle(target.sheetId, target.rect, (i, j) => cells.style(from.sheetId, ...sourceOf(i, j)));
    }
  }

  merge(across = false): void {
    assertWritable(this.model, this.sheetId);
    const range = this.model.grid.sheet(this.sheetId).getRange(this.univerRange());
    if (across === true) range.mergeAcross();
    else range.merge();
  }

  unmerge(): void {
    assertWritable(this.model, this.sheetId);
    this.model.grid.sheet(this.sheetId).getRange(this.univerRange()).breakApart();
  }

  select(): void {
    const rect = this.inGrid() ?? { row: 0, column: 0, rows: 1, columns: 1 };
    const sheet = this.model.grid.sheet(this.sheetId);
    if (this.model.grid.workbook.getActiveSheet().getSheetId() !== this.sheetId) this.model.grid.workbook.setActiveSheet(sheet);
    sheet.setActiveRange(sheet.getRange(rect.row, rect.column, rect.rows, rect.columns));
  }

  calculate(): void {
    const rect = this.inGrid();
    if (rect === undefined) return;
    const places = Array.from({ length: rect.rows * rect.columns }, (_, n) => ({
      sheetId: this.sheetId,
      row: rect.row + Math.floor(n / rect.columns),
      column: rect.column + (n % rect.columns),
    }));
    this.model.calculation.recalculate(places.filter(({ row, column }) => this.model.cells.read(this.sheetId, row, column).formula !== undefined));
  }

  /** The part of the range that the grid has at the moment; the rest is empty. */
  inGrid(): Rect | undefined {
    const sheet = this.model.grid.sheet(this.sheetId);
    return intersect(this.rect, { row: 0, column: 0, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() });
  }

  univerRange(): { startRow: number; startColumn: number; endRow: number; endColumn: number } {
    const { row, column, rows, columns } = this.inGrid() ?? this.rect;
    return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
  }

  at(rect: Rect): RangeObject {
    return new RangeObject(this.model, this.sheetId, rect);
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

  #points(): Points {
    return new Points(this.model.grid, this.sheetId);
  }

  #lines(kind: LineChange["kind"]): LineChange {
    const { row, column, rows, columns } = this.rect;
    return this.isEntireRow ? { sheetId: this.sheetId, kind, axis: "row", at: row, count: rows } : { sheetId: this.sheetId, kind, axis: "column", at: column, count: columns };
  }

  #other(other: RangeObject | string): Area {
    return other instanceof RangeObject ? other : this.model.objects.area(this.sheetId, String(other));
  }
}

function toStyle(pattern: unknown, read: (pattern: string) => string): { pattern: string } | undefined {
  if (typeof pattern !== "string") throw invalidArgument(`a number format is text, not ${JSON.stringify(pattern)}`);
  const own = read(pattern);
  return own === "General" || own === "" ? undefined : { pattern: own };
}
