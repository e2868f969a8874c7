/** The best total assignment of two sides to one another, each at most once (Kuhn and Munkres, by shortest paths). */

/** Pairs of row and column with the largest sum of scores; a pair with a score of 0 or less is never made. */
export function bestAssignment(scores: readonly Float64Array[], columns: number): readonly (readonly [row: number, column: number])[] {
  const rows = scores.length;
  if (rows === 0 || columns === 0) return [];
  if (rows > columns) {
    const turned = Array.from({ length: columns }, (_, column) => Float64Array.from(scores, (row) => row[column] ?? 0));
    return bestAssignment(turned, rows).map(([row, column]) => [column, row] as const);
  }
  const rowOf = assign(scores, rows, columns);
  const pairs: (readonly [number, number])[] = [];
  for (let column = 1; column <= columns; column += 1) {
    const row = rowOf[column] ?? 0;
    if (row > 0 && (scores[row - 1]?.[column - 1] ?? 0) > 0) pairs.push([row - 1, column - 1]);
  }
  return pairs;
}

/** The row (from 1) of each column (from 1), 0 for none; there are at least as many columns as rows. Rows² × columns steps. */
function assign(scores: readonly Float64Array[], rows: number, columns: number): Int32Array {
  const rowLevel = new Float64Array(rows + 1);
  const columnLevel = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const previous = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row += 1) {
    rowOf[0] = row;
    let column = 0;
    const slack = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const isDone = new Uint8Array(columns + 1);
    do {
      isDone[column] = 1;
      const current = rowOf[column] as number;
      const own = scores[current - 1] as Float64Array;
      let least = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let other = 1; other <= columns; other += 1) {
        if (isDone[other]) continue;
        const cost = -Math.max(0, own[other - 1] as number) - (rowLevel[current] as number) - (columnLevel[other] as number);
        if (cost < (slack[other] as number)) {
          slack[other] = cost;
          previous[other] = column;
        }
        if ((slack[other] as number) < least) {
          least = slack[other] as number;
          next = other;
        }
      }
      for (let other = 0; other <= columns; other += 1) {
        if (isDone[other]) {
          rowLevel[rowOf[other] as number] = (rowLevel[rowOf[other] as number] as number) + least;
          columnLevel[other] = (columnLevel[other] as number) - least;
        } else slack[other] = (slack[other] as number) - least;
      }
      column = next;
    } while (rowOf[column] !== 0);
    do {
      const before = previous[column] as number;
      rowOf[column] = rowOf[before] as number;
      column = before;
    } while (column !== 0);
  }
  return rowOf;
}
