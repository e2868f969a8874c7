import type { Rect } from "./a1";
import type { Beside, SheetBeside } from "./beside";
import { moveRect, splitRect, type LineChange } from "./lines";
import { moveFormula } from "./move-formula";
import type { Validation } from "./validations";

/** The sheets of the workbook at the moment. */
export interface SheetNames {
  readonly ids: readonly string[];
  readonly nameOf: (sheetId: string) => string;
}

/** Moves what lies beside the cells along with the rows and columns of a sheet. */
export function moveBeside(beside: Beside, sheets: SheetNames, change: LineChange): void {
  moveSheet(beside.sheet(change.sheetId), change);
  const changed = sheets.nameOf(change.sheetId);
  for (const id of sheets.ids) moveFormulas(beside.sheet(id), (formula) => moveFormula(formula, sheets.nameOf(id), changed, change));
}

function moveSheet(sheet: SheetBeside, change: LineChange): void {
  const move = (rects: readonly Rect[]): readonly Rect[] => rects.flatMap((rect) => moveRect(rect, change) ?? []);
  /** Of cells that carry something each for itself, those that shift take it along. */
  const moveCells = (rects: readonly Rect[]): readonly Rect[] => move(rects.flatMap((rect) => splitRect(rect, change)));
  const { print, validations } = sheet;
  print.areas = move(print.areas);
  print.titleRows = print.titleRows && (moveRect(print.titleRows, change) ?? null);
  print.titleColumns = print.titleColumns && (moveRect(print.titleColumns, change) ?? null);
  sheet.locks = sheet.locks.flatMap(({ rect, locked }) => moveCells([rect]).map((moved) => ({ rect: moved, locked })));
  validations.set(validations.list().map(({ validation, rects }) => ({ validation, rects: moveCells(rects) })));
}

function moveFormulas({ validations }: SheetBeside, move: (formula: string) => string): void {
  validations.set(validations.list().map(({ validation, rects }) => ({ validation: { ...validation, rule: moveRule(validation.rule, move) }, rects })));
}

function moveRule(rule: Validation["rule"], move: (formula: string) => string): Validation["rule"] {
  const moved = (value: unknown): unknown => (typeof value === "string" && value.startsWith("=") ? move(value) : value);
  return Object.fromEntries(Object.entries(rule).map(([kind, part]) => [kind, Object.fromEntries(Object.entries(part).map(([name, value]) => [name, moved(value)]))]));
}
