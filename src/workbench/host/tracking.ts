import type { IDisposable } from "@univerjs/core";
import { MAX_COLUMNS, MAX_ROWS, type Rect } from "./a1";
import type { Grid } from "./grid/grid";
import type { HostObject } from "./host-object";
import { RangeObject } from "./objects/range";

interface LineChange {
  readonly subUnitId?: string;
  readonly range?: { readonly startRow: number; readonly endRow: number; readonly startColumn: number; readonly endColumn: number };
}

/** Moves the ranges that requests hold on to along with inserted and deleted rows and columns, as Excel does. */
export function trackRanges(grid: Grid, kept: () => Iterable<HostObject>): IDisposable {
  return grid.commands.onCommandExecuted((command) => {
    const { subUnitId, range } = (command.params ?? {}) as LineChange;
    if (subUnitId === undefined || range === undefined) return;
    const rows = { at: range.startRow, count: range.endRow - range.startRow + 1 };
    const columns = { at: range.startColumn, count: range.endColumn - range.startColumn + 1 };
    const move = MOVES[command.id];
    if (move === undefined) return;
    for (const target of kept()) {
      if (target instanceof RangeObject && target.sheetId === subUnitId) target.rect = move(target.rect, rows, columns);
    }
  });
}

interface Lines {
  readonly at: number;
  readonly count: number;
}

const MOVES: Readonly<Record<string, (rect: Rect, rows: Lines, columns: Lines) => Rect>> = {
  "sheet.mutation.insert-row": (rect, rows) => (rect.rows === MAX_ROWS ? rect : { ...rect, ...named("row", "rows", inserted(rect.row, rect.rows, rows)) }),
  "sheet.mutation.remove-rows": (rect, rows) => (rect.rows === MAX_ROWS ? rect : { ...rect, ...named("row", "rows", removed(rect.row, rect.rows, rows)) }),
  "sheet.mutation.insert-col": (rect, _, columns) => (rect.columns === MAX_COLUMNS ? rect : { ...rect, ...named("column", "columns", inserted(rect.column, rect.columns, columns)) }),
  "sheet.mutation.remove-col": (rect, _, columns) => (rect.columns === MAX_COLUMNS ? rect : { ...rect, ...named("column", "columns", removed(rect.column, rect.columns, columns)) }),
};

type Span = readonly [first: number, count: number];

function named(first: "row" | "column", count: "rows" | "columns", [start, length]: Span): Partial<Rect> {
  return { [first]: start, [count]: length };
}

function inserted(first: number, count: number, { at, count: added }: Lines): Span {
  if (at <= first) return [first + added, count];
  return at < first + count ? [first, count + added] : [first, count];
}

/** A range of which nothing is left keeps one line, in the place where it was. */
function removed(first: number, count: number, { at, count: gone }: Lines): Span {
  const before = Math.max(0, Math.min(first, at + gone) - at);
  const inside = Math.max(0, Math.min(first + count, at + gone) - Math.max(first, at));
  return [first - before, Math.max(1, count - inside)];
}
