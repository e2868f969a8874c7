import type { Rect } from "./a1";
import type { SheetBeside } from "./beside";
import { moveRect, type LineChange } from "./lines";

/** Moves what lies beside a sheet's cells along with its rows and columns. */
export function moveSheet(sheet: SheetBeside, change: LineChange): void {
  const move = (rects: readonly Rect[]): readonly Rect[] => rects.flatMap((rect) => moveRect(rect, change) ?? []);
  const { print, validations } = sheet;
  print.areas = move(print.areas);
  print.titleRows = print.titleRows && (moveRect(print.titleRows, change) ?? null);
  print.titleColumns = print.titleColumns && (moveRect(print.titleColumns, change) ?? null);
  sheet.locks = sheet.locks.flatMap(({ rect, locked }) => move([rect]).map((moved) => ({ rect: moved, locked })));
  validations.set(validations.list().map(({ validation, rects }) => ({ validation, rects: move(rects) })));
}
