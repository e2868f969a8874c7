import { bounding, formatRect, intersect, isInside, MAX_COLUMNS, MAX_ROWS, sheetPrefix, type Rect, type Area } from "../a1";
import { invalidArgument, itemNotFound } from "../api-error";
import { HostObject } from "../host-object";
import type { Model } from "../model";
import { Points } from "../points";

/** Where a range lies, and the ranges that can be reached from there; `Self` is the class of those. */
export abstract class RangePlace<Self extends Area> extends HostObject implements Area {
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

  /** Another rectangle of the same sheet. */
  abstract at(rect: Rect): Self;

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

  getCell(row: number, column: number): Self {
    return this.at({ row: this.rect.row + row, column: this.rect.column + column, rows: 1, columns: 1 });
  }

  getOffsetRange(rows: number, columns: number): Self {
    return this.at({ ...this.rect, row: this.rect.row + rows, column: this.rect.column + columns });
  }

  getResizedRange(rows: number, columns: number): Self {
    return this.at({ ...this.rect, rows: this.rect.rows + rows, columns: this.rect.columns + columns });
  }

  getAbsoluteResizedRange(rows: number, columns: number): Self {
    return this.at({ ...this.rect, rows, columns });
  }

  getRow(row: number): Self {
    return this.at({ ...this.rect, row: this.rect.row + row, rows: 1 });
  }

  getColumn(column: number): Self {
    return this.at({ ...this.rect, column: this.rect.column + column, columns: 1 });
  }

  getLastRow(): Self {
    return this.getRow(this.rect.rows - 1);
  }

  getLastColumn(): Self {
    return this.getColumn(this.rect.columns - 1);
  }

  getLastCell(): Self {
    return this.getCell(this.rect.rows - 1, this.rect.columns - 1);
  }

  getEntireColumn(): Self {
    return this.at({ ...this.rect, row: 0, rows: MAX_ROWS });
  }

  getEntireRow(): Self {
    return this.at({ ...this.rect, column: 0, columns: MAX_COLUMNS });
  }

  getRowsAbove(count = 1): Self {
    return count < 0 ? this.getRowsBelow(-count) : this.at({ ...this.rect, row: this.rect.row - count, rows: count });
  }

  getRowsBelow(count = 1): Self {
    return count < 0 ? this.getRowsAbove(-count) : this.at({ ...this.rect, row: this.rect.row + this.rect.rows, rows: count });
  }

  getColumnsBefore(count = 1): Self {
    return count < 0 ? this.getColumnsAfter(-count) : this.at({ ...this.rect, column: this.rect.column - count, columns: count });
  }

  getColumnsAfter(count = 1): Self {
    return count < 0 ? this.getColumnsBefore(-count) : this.at({ ...this.rect, column: this.rect.column + this.rect.columns, columns: count });
  }

  getBoundingRect(other: Area | string): Self {
    return this.at(bounding(this.rect, this.areaOf(other).rect));
  }

  getIntersection(other: Area | string): Self {
    const range = this.getIntersectionOrNullObject(other);
    if (range === null) throw itemNotFound("the ranges do not intersect");
    return range;
  }

  getIntersectionOrNullObject(other: Area | string): Self | null {
    const range = this.areaOf(other);
    const rect = range.sheetId === this.sheetId ? intersect(this.rect, range.rect) : undefined;
    return rect === undefined ? null : this.at(rect);
  }

  getUsedRange(valuesOnly = false): Self {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly = false): Self | null {
    const used = this.model.cells.used(this.sheetId, valuesOnly === true);
    const rect = used && intersect(this.rect, used);
    return rect === undefined ? null : this.at(rect);
  }

  /** The part of the range that the grid has at the moment; the rest is empty. */
  inGrid(): Rect | undefined {
    const sheet = this.model.grid.sheet(this.sheetId);
    return intersect(this.rect, { row: 0, column: 0, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() });
  }

  /** Another range, or the address of one as seen from this sheet. */
  protected areaOf(other: Area | string): Area {
    return other instanceof RangePlace ? other : this.model.objects.area(this.sheetId, String(other));
  }

  #points(): Points {
    return new Points(this.model.grid, this.sheetId);
  }
}
