import { intersect, type Rect } from "./a1";

/** What is left of a rectangle without the cells of another: at most four rectangles. */
export function without(rect: Rect, other: Rect): readonly Rect[] {
  const common = intersect(rect, other);
  if (common === undefined) return [rect];
  const [bottom, right] = [rect.row + rect.rows, rect.column + rect.columns];
  const [commonBottom, commonRight] = [common.row + common.rows, common.column + common.columns];
  const parts: readonly Rect[] = [
    { ...rect, rows: common.row - rect.row },
    { ...rect, row: commonBottom, rows: bottom - commonBottom },
    { ...common, column: rect.column, columns: common.column - rect.column },
    { ...common, column: commonRight, columns: right - commonRight },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** The same cells in as few rectangles, and in the same order, however they were cut up before. */
export function tidy(rects: readonly Rect[]): readonly Rect[] {
  const bounds = [...new Set(rects.flatMap(({ row, rows }) => [row, row + rows]))].sort((a, b) => a - b);
  const bands = bounds.slice(0, -1).map((row, index): readonly Rect[] => {
    const rows = (bounds[index + 1] ?? row) - row;
    const inside = rects.filter((rect) => rect.row <= row && rect.row + rect.rows >= row + rows);
    return runs(inside).map(([column, columns]) => ({ row, rows, column, columns }));
  });
  const done: Rect[] = [];
  for (const rect of bands.flat()) {
    const above = done.findIndex((known) => known.column === rect.column && known.columns === rect.columns && known.row + known.rows === rect.row);
    const known = done[above];
    if (known === undefined) done.push(rect);
    else done[above] = { ...known, rows: known.rows + rect.rows };
  }
  return done;
}

/** The columns that rectangles cover together, as [first, count]. */
function runs(rects: readonly Rect[]): readonly (readonly [column: number, columns: number])[] {
  const spans: [number, number][] = [];
  for (const { column, columns } of [...rects].sort((a, b) => a.column - b.column)) {
    const last = spans.at(-1);
    if (last !== undefined && column <= last[0] + last[1]) last[1] = Math.max(last[1], column + columns - last[0]);
    else spans.push([column, columns]);
  }
  return spans;
}

export function cellsIn(rects: readonly Rect[]): number {
  return rects.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}
