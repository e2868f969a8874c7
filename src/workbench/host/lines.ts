import { intersect, MAX_COLUMNS, MAX_ROWS, type Rect } from "./a1";
import { without } from "./rects";

/** Rows or columns that come or go on a sheet. */
export interface LineChange {
  readonly sheetId: string;
  readonly kind: "insert" | "delete";
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
  /** Cells that shift within a few columns or rows only: the first of those and their number. */
  readonly within?: { readonly first: number; readonly count: number };
}

const KINDS: Readonly<Record<string, Pick<LineChange, "kind" | "axis">>> = {
  "sheet.mutation.insert-row": { kind: "insert", axis: "row" },
  "sheet.mutation.remove-rows": { kind: "delete", axis: "row" },
  "sheet.mutation.insert-col": { kind: "insert", axis: "column" },
  "sheet.mutation.remove-col": { kind: "delete", axis: "column" },
};

/** Commands that shift cells instead of lines. */
const SHIFTS: Readonly<Record<string, Pick<LineChange, "kind" | "axis">>> = {
  "sheet.command.insert-range-move-down": { kind: "insert", axis: "row" },
  "sheet.command.delete-range-move-up": { kind: "delete", axis: "row" },
  "sheet.command.insert-range-move-right": { kind: "insert", axis: "column" },
  "sheet.command.delete-range-move-left": { kind: "delete", axis: "column" },
};

interface Params {
  readonly subUnitId?: string;
  readonly trigger?: string;
  readonly range?: { readonly startRow: number; readonly endRow: number; readonly startColumn: number; readonly endColumn: number };
}

/** What Univer did to a sheet's rows or columns; undefined when it was something else. */
export function readLineChange({ id, params }: { readonly id: string; readonly params?: object }): LineChange | undefined {
  const found = KINDS[id] ?? SHIFTS[id];
  const { subUnitId, range, trigger } = (params ?? {}) as Params;
  // Cells that shift beyond the last row get room for it at the end, which moves nothing.
  if (found === undefined || subUnitId === undefined || range === undefined || (trigger !== undefined && trigger in SHIFTS)) return undefined;
  const rows = { first: range.startRow, count: range.endRow - range.startRow + 1 };
  const columns = { first: range.startColumn, count: range.endColumn - range.startColumn + 1 };
  const [along, across] = found.axis === "row" ? [rows, columns] : [columns, rows];
  return { sheetId: subUnitId, ...found, at: along.first, count: along.count, ...(id in SHIFTS ? { within: across } : {}) };
}

/** Where a rectangle is afterwards, as a reference to it would say; undefined when nothing of it is left. */
export function moveRect(rect: Rect, change: LineChange): Rect | undefined {
  if ((change.axis === "row" ? rect.rows === MAX_ROWS : rect.columns === MAX_COLUMNS) || !isAcross(rect, change)) return rect;
  const [first, count] = change.axis === "row" ? [rect.row, rect.rows] : [rect.column, rect.columns];
  const [start, length] = change.kind === "insert" ? inserted(first, count, change) : removed(first, count, change);
  if (length === 0) return undefined;
  return change.axis === "row" ? { ...rect, row: start, rows: length } : { ...rect, column: start, columns: length };
}

/** Whether a rectangle shifts as a whole: of cells that shift on one side only, a reference does not follow. */
function isAcross(rect: Rect, { axis, within }: LineChange): boolean {
  if (within === undefined) return true;
  const [first, count] = axis === "row" ? [rect.column, rect.columns] : [rect.row, rect.rows];
  return first >= within.first && first + count <= within.first + within.count;
}

/** The cells that shift, and those that stay where they are. */
export function splitRect(rect: Rect, { axis, within }: LineChange): readonly Rect[] {
  if (within === undefined) return [rect];
  const band = axis === "row" ? { row: 0, rows: MAX_ROWS, column: within.first, columns: within.count } : { column: 0, columns: MAX_COLUMNS, row: within.first, rows: within.count };
  const inside = intersect(rect, band);
  return [...(inside === undefined ? [] : [inside]), ...without(rect, band)];
}

/** Where a line is afterwards; one that is deleted gives way to the next. */
export function moveLine(line: number, { kind, at, count }: LineChange): number {
  if (kind === "insert") return line >= at ? line + count : line;
  return line - Math.max(0, Math.min(line, at + count) - at);
}

type Span = readonly [first: number, count: number];

function inserted(first: number, count: number, { at, count: added }: LineChange): Span {
  if (at <= first) return [first + added, count];
  return at < first + count ? [first, count + added] : [first, count];
}

function removed(first: number, count: number, { at, count: gone }: LineChange): Span {
  const before = Math.max(0, Math.min(first, at + gone) - at);
  const inside = Math.max(0, Math.min(first + count, at + gone) - Math.max(first, at));
  return [first - before, count - inside];
}
