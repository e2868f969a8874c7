import fc from "fast-check";
import { blocksOf, intersection } from "../../src/excel/read-blocks";

const area = fc.record({ row: fc.nat(40), column: fc.nat(40), rows: fc.integer({ min: 1, max: 60 }), columns: fc.integer({ min: 1, max: 60 }) });

test("blocks hold every cell of the area once, and none holds more than fits", () =>
  fc.assert(
    fc.property(area, fc.integer({ min: 1, max: 200 }), (whole, most) => {
      const seen = new Set<string>();
      let cells = 0;
      for (const { row, column, rows, columns } of blocksOf(whole, most)) {
        expect(rows * columns).toBeLessThanOrEqual(most);
        cells += rows * columns;
        for (let r = row; r < row + rows; r += 1) for (let c = column; c < column + columns; c += 1) seen.add(`${r},${c}`);
      }
      expect([seen.size, cells]).toEqual([whole.rows * whole.columns, whole.rows * whole.columns]);
    }),
    { seed: 2021, numRuns: 60 },
  ));

test("what two areas share is the same from either side, and within both", () =>
  fc.assert(
    fc.property(area, area, (one, other) => {
      const shared = intersection(one, other);
      expect(intersection(other, one)).toEqual(shared);
      if (shared !== null) expect([intersection(shared, one), intersection(shared, other)]).toEqual([shared, shared]);
    }),
    { seed: 2021 },
  ));

test("a sheet of Excel's full size is read in bands", () => {
  const [first, second] = blocksOf({ row: 0, column: 0, rows: 1_048_576, columns: 16_384 });
  expect([first, second]).toEqual([
    { row: 0, column: 0, rows: 1, columns: 16_384 },
    { row: 1, column: 0, rows: 1, columns: 16_384 },
  ]);
});
