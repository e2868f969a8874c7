import { intersect, type Area, type Rect } from "../a1";
import { invalidArgument, itemNotFound } from "../api-error";
import { readEntry } from "../grid/entry";
import type { HostObject } from "../host-object";
import { changeLines, takeFormats } from "../line-edits";
import type { LineChange } from "../lines";
import { assertWritable } from "../model";
import { tidy } from "../rects";
import type { CellArea } from "./cell-area";
import { copyCells, type CopyType } from "./copy-cells";
import { DataValidationObject } from "./data-validation";
import { RangeContents } from "./range-contents";
import { RangeFormatObject } from "./range-format";

type Shift = "Down" | "Right" | "Up" | "Left";

/** `Excel.Range`: a rectangle of one sheet. */
export class RangeObject extends RangeContents<RangeObject> implements CellArea {
  readonly typeName = "Range";
  override readonly isKept = true;
  override readonly scalars = [
    "address", "addressLocal", "cellCount", "columnCount", "columnIndex", "formulas", "formulasLocal", "numberFormat",
    "numberFormatLocal", "rowCount", "rowIndex", "text", "values", "valueTypes", "isEntireColumn", "isEntireRow",
    "rowHidden",
  ];

  at(rect: Rect): RangeObject {
    return new RangeObject(this.model, this.sheetId, rect);
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

  copyFrom(source: Area | string, copyType: CopyType = "All", skipBlanks = false, transpose = false): void {
    const from = this.areaOf(source);
    const [rows, columns] = transpose === true ? [from.rect.columns, from.rect.rows] : [from.rect.rows, from.rect.columns];
    const target = this.at({ ...this.rect, rows: Math.max(rows, this.rect.rows), columns: Math.max(columns, this.rect.columns) });
    copyCells(this.model, from, target, { copyType, skipBlanks: skipBlanks === true, transpose: transpose === true });
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

  univerRange(): { startRow: number; startColumn: number; endRow: number; endColumn: number } {
    const { row, column, rows, columns } = this.inGrid() ?? this.rect;
    return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
  }

  #lines(kind: LineChange["kind"]): LineChange {
    const { row, column, rows, columns } = this.rect;
    return this.isEntireRow ? { sheetId: this.sheetId, kind, axis: "row", at: row, count: rows } : { sheetId: this.sheetId, kind, axis: "column", at: column, count: columns };
  }
}
