/** Adding and taking away whole rows of a sheet. */
import type { Step } from "../journal";
import { CONTENTS, contentsOf, loadLook, putContents } from "./cell-state";
import { type SheetPlace, cellAt } from "./place";

export interface SomeRows {
  readonly row: number;
  readonly count: number;
}

const address = ({ row, count }: SomeRows): string => `${row + 1}:${row + count}`;

/** The new rows get nothing of their neighbours' formats and validation. Undone by taking them away, where they came. */
export function insertStep({ context, sheet }: SheetPlace, rows: SomeRows): Step {
  let inserted = false;
  return {
    run: async () => {
      sheet().getRange(address(rows)).insert("Down");
      await context.sync();
      inserted = true;
      const added = sheet().getRange(address(rows));
      added.clear("Formats");
      added.dataValidation.clear();
      await context.sync();
    },
    undo: async () => {
      if (!inserted) return;
      sheet().getRange(address(rows)).delete("Up");
      await context.sync();
    },
  };
}

/**
 * Rows go last: what refers to a row that is gone cannot be mended. Where a later one fails, the rows come back with
 * what stood in them and how it looked.
 */
export function deleteStep(place: SheetPlace, rows: SomeRows): Step {
  const { context, sheet } = place;
  let putBack: (() => void) | null = null;
  return {
    run: async () => {
      const used = sheet().getUsedRange();
      used.load("columnIndex,columnCount");
      await context.sync();
      const columns = used.columnIndex + used.columnCount;
      const strip = (): Excel.Range => sheet().getRangeByIndexes(rows.row, 0, rows.count, columns);
      const cells = Array.from({ length: rows.count * columns }, (_, index) => ({ row: rows.row + Math.floor(index / columns), column: index % columns }));
      const range = strip();
      range.load(CONTENTS);
      const looks = cells.map((cell) => loadLook(cellAt(place, cell)));
      await context.sync();
      const contents = contentsOf(range);
      const puts = looks.map((read) => read());
      sheet().getRange(address(rows)).delete("Up");
      await context.sync();
      putBack = () => {
        putContents(strip(), contents);
        cells.forEach((cell, index) => puts[index]?.(cellAt(place, cell)));
      };
    },
    undo: async () => {
      if (putBack === null) return;
      sheet().getRange(address(rows)).insert("Down");
      putBack();
      await context.sync();
    },
  };
}
