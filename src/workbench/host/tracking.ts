import type { IDisposable } from "@univerjs/core";
import type { Beside } from "./beside";
import { moveBeside } from "./beside-moves";
import type { Grid } from "./grid/grid";
import type { HostObject } from "./host-object";
import { moveRect, readLineChange, type LineChange } from "./lines";
import { RangeObject } from "./objects/range";
import { RangeAreasObject } from "./objects/range-areas";

/** Moves what lies beside the grid, and the ranges that requests hold on to, along with inserted and deleted rows and columns. */
export function trackLines(grid: Grid, beside: Beside, kept: () => Iterable<HostObject>): IDisposable {
  return grid.commands.onCommandExecuted((command) => {
    const change = readLineChange(command);
    if (change === undefined) return;
    moveBeside(beside, { ids: grid.sheets().map((sheet) => sheet.getSheetId()), nameOf: (id) => grid.sheet(id).getSheetName() }, change);
    for (const target of kept()) for (const range of rangesOf(target)) if (range.sheetId === change.sheetId) moveRange(range, change);
  });
}

function rangesOf(target: HostObject): readonly RangeObject[] {
  if (target instanceof RangeObject) return [target];
  return target instanceof RangeAreasObject ? target.ranges : [];
}

/** A range of which nothing is left keeps one line, in the place where it was. */
function moveRange(range: RangeObject, change: LineChange): void {
  const { rect } = range;
  const start = Math.min(change.at, change.axis === "row" ? rect.row : rect.column);
  range.rect = moveRect(rect, change) ?? (change.axis === "row" ? { ...rect, row: start, rows: 1 } : { ...rect, column: start, columns: 1 });
}
