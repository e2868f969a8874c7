import { ApiError } from "./api-error";
import { intersect, type Area, type Rect } from "./a1";
import type { Beside } from "./beside";
import type { Calculation } from "./grid/calculation";
import type { Cells } from "./grid/cells";
import type { Grid } from "./grid/grid";
import type { TableStore } from "./grid/table-store";
import type { HostObject } from "./host-object";

/** Objects that others lead to although these lead back to them. */
export interface ObjectFinder {
  readonly worksheet: (id: string) => HostObject;
  readonly conditionalFormats: (area: Area) => HostObject;
  readonly areas: (sheetId: string, rects: readonly Rect[]) => HostObject;
  /** The range of an address, a name or a table, seen from a sheet. */
  readonly area: (sheetId: string, address: string) => Area;
}

/** The stores that the objects of the object model stand on. */
export interface Model {
  readonly grid: Grid;
  readonly cells: Cells;
  readonly tables: TableStore;
  readonly calculation: Calculation;
  readonly beside: Beside;
  /** The language of the user's Excel, 'nl-NL'. */
  readonly locale: string;
  readonly objects: ObjectFinder;
  /** Refuses, loudly, what this host does not do. */
  readonly notImplemented: (what: string) => ApiError;
}

/** What the options of a protected sheet may leave free. */
export type Allowance =
  | "allowDeleteColumns" | "allowDeleteRows" | "allowEditObjects" | "allowFormatCells" | "allowFormatColumns" | "allowFormatRows"
  | "allowInsertColumns" | "allowInsertRows";

/** Fails where a sheet is protected and the cells, or without cells the sheet as a whole, are not free to change. */
export function assertWritable(model: Model, sheetId: string, rect?: Rect, allowance?: Allowance): void {
  const { protection, locks } = model.beside.sheet(sheetId);
  if (protection === undefined || (allowance !== undefined && protection.options[allowance] === true)) return;
  if (rect !== undefined && isUnlocked(locks, rect)) return;
  throw new ApiError("AccessDenied", "You cannot perform the requested operation: the worksheet is protected.");
}

/** Whether every cell was unlocked by hand; cells are locked from the start. */
export function isUnlocked(locks: readonly { readonly rect: Rect; readonly locked: boolean }[], rect: Rect): boolean {
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      const last = locks.filter((lock) => intersect(lock.rect, { row, column, rows: 1, columns: 1 })).at(-1);
      if (last === undefined || last.locked) return false;
    }
  }
  return true;
}
