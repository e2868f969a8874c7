import { MAX_COLUMNS, MAX_ROWS, type Rect } from "./a1";

/** Rows or columns that come or go on a sheet. */
export interface LineChange {
  readonly sheetId: string;
  readonly kind: "insert" | "delete";
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
}

const KINDS: Readonly<Record<string, Pick<LineChange, "kind" | "axis">>> = {
  "sheet.mutation.insert-row": { kind: "insert", axis: "row" },
  "sheet.mutation.remove-rows": { kind: "delete", axis: "row" },
  "sheet.mutation.insert-col": { kind: "insert", axis: "column" },
  "sheet.mutation.remove-col": { kind: "delete", axis: "column" },
};

interface Params {
  readonly subUnitId?: string;
  readonly range?: { readonly startRow: number; readonly endRow: number; readonly startColumn: number; readonly endColumn: number };
}

/** What a mutation of Univer's does to a sheet's rows or columns; undefined when it is no such mutation. */
export function readLineChange({ id, params }: { readonly id: string; readonly params?: object }): LineChange | undefined {
  const found = KINDS[id];
  const { subUnitId, range } = (params ?? {}) as Params;
  if (found === undefined || subUnitId === undefined || range === undefined) return undefined;
  const [first, last] = found.axis === "row" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { sheetId: subUnitId, ...found, at: first, count: last - first + 1 };
}

/** Where a rectangle is afterwards, as a reference to it would say; undefined when nothing of it is left. */
export function moveRect(rect: Rect, change: LineChange): Rect | undefined {
  if (change.axis === "row" ? rect.rows === MAX_ROWS : rect.columns === MAX_COLUMNS) return rect;
  const [first, count] = change.axis === "row" ? [rect.row, rect.rows] : [rect.column, rect.columns];
  const [start, length] = change.kind === "insert" ? inserted(first, count, change) : removed(first, count, change);
  if (length === 0) return undefined;
  return change.axis === "row" ? { ...rect, row: start, rows: length } : { ...rect, column: start, columns: length };
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
