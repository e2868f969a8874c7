import { CellValueType, type ICellData, type IObjectMatrixPrimitiveType, type IStyleData, type Nullable } from "@univerjs/core";
import { ERROR_TYPE_SET, ErrorType } from "@univerjs/engine-formula";
import type { Rect } from "../a1";
import type { Entry } from "./entry";
import type { Grid } from "./grid";

export type CellValue = string | number | boolean;
export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

/** One cell as Excel tells of it. */
export interface Cell {
  readonly value: CellValue;
  readonly type: ValueType;
  /** English, with '='; undefined when the cell has no formula. */
  readonly formula: string | undefined;
}

/** What Univer calls a function that waits for its answer, and what Excel shows for it. */
export const PENDING: string = ErrorType.CONNECT;
const BUSY = "#BUSY!";
const ERRORS: ReadonlySet<string> = new Set<string>(ERROR_TYPE_SET);
const NOTHING: Cell = { value: "", type: "Empty", formula: undefined };

const SET_VALUES = "sheet.command.set-range-values";
const SET_LOOKS = "sheet.mutation.set-range-values";
/** Named as the cause, it keeps Univer from taking cells without a formula for cells that lose theirs. */
const LOOKS_ONLY = { trigger: "sheet.command.set-style" };

/** Contents and styles of Univer's cells. */
export class Cells {
  readonly #grid: Grid;

  constructor(grid: Grid) {
    this.#grid = grid;
  }

  read(sheetId: string, row: number, column: number): Cell {
    const sheet = this.#grid.sheet(sheetId);
    if (row >= sheet.getMaxRows() || column >= sheet.getMaxColumns()) return NOTHING;
    const raw = sheet.getSheet().getCellRaw(row, column);
    const spilled = this.#spilled(sheetId)?.[row]?.[column];
    const formula = this.#formula(sheetId, row, column, raw);
    const shown = spilled != null && !(formula === undefined && raw?.v != null && raw.v !== "") ? spilled : raw;
    return { ...readValue(shown), formula };
  }

  style(sheetId: string, row: number, column: number): IStyleData {
    const sheet = this.#grid.sheet(sheetId).getSheet();
    const raw = row < sheet.getRowCount() && column < sheet.getColumnCount() ? sheet.getCellRaw(row, column) : null;
    const style = raw?.s;
    return (typeof style === "string" ? sheet.getStyleDataByHash(style) : style) ?? {};
  }

  pattern(sheetId: string, row: number, column: number): string {
    return this.style(sheetId, row, column).n?.pattern ?? "General";
  }

  /** Writes entries; undefined leaves a cell as it is. */
  write(sheetId: string, at: Rect, entries: readonly (readonly (Entry | undefined)[])[]): void {
    const values: IObjectMatrixPrimitiveType<ICellData> = {};
    entries.forEach((line, i) => {
      line.forEach((entry, j) => {
        if (entry === undefined) return;
        const hasFormat = entry.pattern !== undefined && this.pattern(sheetId, at.row + i, at.column + j) === "General";
        const cell: ICellData = hasFormat ? { ...entry.cell, s: { n: { pattern: entry.pattern ?? "" } } } : { ...entry.cell };
        (values[at.row + i] ??= {})[at.column + j] = cell;
      });
    });
    this.#set(sheetId, at, values);
  }

  /** Merges a style into every cell; a property that is null is taken away. */
  restyle(sheetId: string, at: Rect, style: (i: number, j: number) => IStyleData | undefined): void {
    const values: IObjectMatrixPrimitiveType<ICellData> = {};
    for (let i = 0; i < at.rows; i++) {
      for (let j = 0; j < at.columns; j++) {
        const wanted = style(i, j);
        if (wanted !== undefined) (values[at.row + i] ??= {})[at.column + j] = { s: wanted };
      }
    }
    this.#setLooks(sheetId, at, values);
  }

  /** Takes all style away from the cells. */
  unstyle(sheetId: string, at: Rect): void {
    const values: IObjectMatrixPrimitiveType<ICellData> = {};
    for (let i = 0; i < at.rows; i++) {
      for (let j = 0; j < at.columns; j++) (values[at.row + i] ??= {})[at.column + j] = { s: null };
    }
    this.#setLooks(sheetId, at, values);
  }

  /** The smallest rectangle around all cells with contents, or with contents or a style; undefined when there is none. */
  used(sheetId: string, valuesOnly: boolean): Rect | undefined {
    let box: { top: number; left: number; bottom: number; right: number } | undefined;
    const add = (row: number, column: number): void => {
      box = box === undefined
        ? { top: row, left: column, bottom: row, right: column }
        : { top: Math.min(box.top, row), left: Math.min(box.left, column), bottom: Math.max(box.bottom, row), right: Math.max(box.right, column) };
    };
    this.#grid.sheet(sheetId).getSheet().getCellMatrix().forValue((row, column, cell) => {
      if (cell == null) return;
      if (hasContents(cell) || (!valuesOnly && cell.s != null && cell.s !== "")) add(row, column);
    });
    for (const [row, line] of Object.entries(this.#spilled(sheetId) ?? {})) {
      for (const [column, cell] of Object.entries(line ?? {})) if (cell != null) add(Number(row), Number(column));
    }
    if (box === undefined) return undefined;
    return { row: box.top, column: box.left, rows: box.bottom - box.top + 1, columns: box.right - box.left + 1 };
  }

  #set(sheetId: string, at: Rect, value: IObjectMatrixPrimitiveType<ICellData>): void {
    if (Object.keys(value).length === 0) return;
    this.#grid.makeRoom(sheetId, at.row + at.rows, at.column + at.columns);
    const range = { startRow: at.row, startColumn: at.column, endRow: at.row + at.rows - 1, endColumn: at.column + at.columns - 1 };
    this.#grid.run(SET_VALUES, { range, value }, sheetId);
  }

  #setLooks(sheetId: string, at: Rect, cellValue: IObjectMatrixPrimitiveType<ICellData>): void {
    if (Object.keys(cellValue).length === 0) return;
    this.#grid.makeRoom(sheetId, at.row + at.rows, at.column + at.columns);
    this.#grid.run(SET_LOOKS, { cellValue, ...LOOKS_ONLY }, sheetId);
  }

  #spilled(sheetId: string): IObjectMatrixPrimitiveType<Nullable<ICellData>> | undefined {
    return this.#grid.formulas.getArrayFormulaCellData()?.[this.#grid.unitId]?.[sheetId] ?? undefined;
  }

  #formula(sheetId: string, row: number, column: number, raw: Nullable<ICellData>): string | undefined {
    if (raw == null || (!raw.f && !raw.si)) return undefined;
    return raw.f || this.#grid.formulas.getFormulaStringByCell(row, column, sheetId, this.#grid.unitId) || undefined;
  }
}

function hasContents(cell: ICellData): boolean {
  return (cell.v != null && cell.v !== "") || !!cell.f || !!cell.si;
}

function readValue(cell: Nullable<ICellData>): { readonly value: CellValue; readonly type: ValueType } {
  const value = cell?.v;
  if (value == null || value === "") return cell?.f ? { value: "", type: "String" } : { value: "", type: "Empty" };
  if (cell?.t === CellValueType.BOOLEAN || typeof value === "boolean") {
    return { value: value === true || value === 1 || value === "TRUE", type: "Boolean" };
  }
  if (typeof value === "number") return { value, type: "Double" };
  if (cell?.t === CellValueType.NUMBER && value.trim() !== "" && !Number.isNaN(Number(value))) return { value: Number(value), type: "Double" };
  if (value === PENDING) return { value: BUSY, type: "Error" };
  return { value, type: ERRORS.has(value) && cell?.t !== CellValueType.FORCE_STRING ? "Error" : "String" };
}
