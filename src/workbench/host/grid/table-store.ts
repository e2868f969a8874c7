import { TableManager } from "@univerjs/sheets-table";
import type { Rect } from "../a1";
import type { Cells } from "./cells";
import type { Beside } from "../beside";
import { intersect } from "../a1";
import type { TableShape } from "../structured-reference";
import type { CellPlace } from "./calculation";
import { readEntry } from "./entry";
import type { Grid } from "./grid";

/** A table as Univer keeps it: the range has its header row and its data, not its totals. */
export interface GridTable {
  readonly id: string;
  readonly subUnitId: string;
  readonly name: string;
  readonly range: { readonly startRow: number; readonly endRow: number; readonly startColumn: number; readonly endColumn: number };
}

/** Header row and data of a table. */
export function coreRect({ range }: GridTable): Rect {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

/** Header, data and, where it is shown, the totals row right below. */
export function tableRect(table: GridTable, showTotals: boolean): Rect {
  const core = coreRect(table);
  return showTotals ? { ...core, rows: core.rows + 1 } : core;
}

function univerRange(rect: Rect): GridTable["range"] {
  return { startRow: rect.row, endRow: rect.row + rect.rows - 1, startColumn: rect.column, endColumn: rect.column + rect.columns - 1 };
}

/** Univer's tables, with their column names kept equal to the header cells so that structured references find them. */
export class TableStore {
  readonly #grid: Grid;
  readonly #cells: Cells;

  readonly #beside: Beside;

  constructor(grid: Grid, cells: Cells, beside: Beside) {
    this.#grid = grid;
    this.#cells = cells;
    this.#beside = beside;
  }

  list(): readonly GridTable[] {
    return this.#grid.workbook.getTableList() as readonly GridTable[];
  }

  find(id: string): GridTable | undefined {
    return this.list().find((table) => table.id === id);
  }

  findByName(name: string): GridTable | undefined {
    return this.list().find((table) => table.name.toLowerCase() === name.toLowerCase());
  }

  /** The table of a name as formulas see it. */
  shapeOf(name: string): TableShape | undefined {
    const table = this.findByName(name);
    return table && this.#shape(table);
  }

  /** The table in whose rows a cell stands. */
  shapeAround({ sheetId, row, column }: CellPlace): TableShape | undefined {
    const around = this.list().find((table) => table.subUnitId === sheetId && intersect(coreRect(table), { row, column, rows: 1, columns: 1 }));
    return around && this.#shape(around);
  }

  #shape(table: GridTable): TableShape {
    const core = coreRect(table);
    return {
      sheetId: table.subUnitId,
      sheetName: this.#grid.sheet(table.subUnitId).getSheetName(),
      core,
      hasTotals: this.#beside.table(table.id).showTotals,
      columns: Array.from({ length: core.columns }, (_, index) => String(this.#cells.read(table.subUnitId, core.row, core.column + index).value)),
    };
  }

  add(sheetId: string, id: string, name: string, rect: Rect): void {
    this.#grid.makeRoom(sheetId, rect.row + rect.rows, rect.column + rect.columns);
    this.nameHeaders(sheetId, rect);
    this.#grid.run("sheet.command.add-table", { id, name, range: univerRange(rect), options: { showHeader: true } }, sheetId);
    this.syncHeaders(id);
  }

  rename(table: GridTable, name: string): void {
    this.#grid.run("sheet.command.set-table-config", { tableId: table.id, name });
  }

  resize(table: GridTable, rect: Rect): void {
    this.#grid.makeRoom(table.subUnitId, rect.row + rect.rows, rect.column + rect.columns);
    this.nameHeaders(table.subUnitId, rect);
    this.#grid.run("sheet.command.set-table-config", { tableId: table.id, updateRange: { newRange: univerRange(rect) } });
    this.syncHeaders(table.id);
  }

  remove(table: GridTable): void {
    this.#grid.run("sheet.command.delete-table", { tableId: table.id }, table.subUnitId);
  }

  /** Gives every header cell a text of its own, as Excel does: 'Kolom2' where it is empty, a number behind a double. */
  nameHeaders(sheetId: string, rect: Rect): void {
    const taken = new Set<string>();
    const entries = Array.from({ length: rect.columns }, (_, index) => {
      const { value, type } = this.#cells.read(sheetId, rect.row, rect.column + index);
      const stem = value === "" ? `Kolom${index + 1}` : String(value);
      let name = stem;
      for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${stem}${n}`;
      taken.add(name.toLowerCase());
      return name === value && type === "String" ? undefined : readEntry(`'${name}`, true);
    });
    if (entries.some(Boolean)) this.#cells.write(sheetId, { ...rect, rows: 1 }, [entries]);
  }

  /** Follows a change of header cells; to be called whenever cells of a header row were written. */
  syncHeaders(id: string): void {
    const table = this.find(id);
    const inside = this.#grid.injector.get(TableManager).getTableById(this.#grid.unitId, id);
    if (!table || !inside) return;
    const rect = coreRect(table);
    let changed = false;
    for (let index = 0; index < rect.columns; index++) {
      const name = String(this.#cells.read(table.subUnitId, rect.row, rect.column + index).value);
      const column = inside.getTableColumnByIndex(index);
      if (column && name !== "" && column.displayName !== name) {
        column.displayName = name;
        changed = true;
      }
    }
    // Univer only reads the names anew when it is told of a range.
    if (changed) this.#grid.run("sheet.mutation.set-sheet-table", { tableId: id, config: { updateRange: { newRange: table.range } } }, table.subUnitId);
  }
}
