import type { Rect, Area } from "./a1";
import type { Beside, SheetBeside } from "./beside";
import type { Chart, Corner } from "./charts";
import { moveLine, moveRect, splitRect, type LineChange } from "./lines";
import { tidy } from "./rects";
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
  for (const id of sheets.ids) for (const chart of beside.sheet(id).charts) moveSources(chart, change);
  for (const id of sheets.ids) moveFormulas(beside.sheet(id), (formula) => moveFormula(formula, sheets.nameOf(id), changed, change));
}

function moveSheet(sheet: SheetBeside, change: LineChange): void {
  const move = (rects: readonly Rect[]): readonly Rect[] => rects.flatMap((rect) => moveRect(rect, change) ?? []);
  /** Of cells that carry something each for itself, those that shift take it along. */
  const moveCells = (rects: readonly Rect[]): readonly Rect[] => move(rects.flatMap((rect) => splitRect(rect, change)));
  const { print, validations, conditionalFormats } = sheet;
  for (const format of conditionalFormats) format.rects = tidy(moveCells(format.rects));
  conditionalFormats.splice(0, conditionalFormats.length, ...conditionalFormats.filter(({ rects }) => rects.length > 0));
  for (const chart of sheet.charts) {
    chart.from = moveCorner(chart.from, change);
    chart.to = moveCorner(chart.to, change);
  }
  print.areas = move(print.areas);
  print.titleRows = print.titleRows && (moveRect(print.titleRows, change) ?? null);
  print.titleColumns = print.titleColumns && (moveRect(print.titleColumns, change) ?? null);
  sheet.locks = sheet.locks.flatMap(({ rect, locked }) => moveCells([rect]).map((moved) => ({ rect: moved, locked })));
  validations.set(validations.list().map(({ validation, rects }) => ({ validation, rects: moveCells(rects) })));
}

/** A chart goes on drawing the same cells, wherever they are. */
function moveSources(chart: Chart, change: LineChange): void {
  const move = (area: Area | undefined): Area | undefined => {
    if (area === undefined || area.sheetId !== change.sheetId) return area;
    const rect = moveRect(area.rect, change);
    return rect && { ...area, rect };
  };
  chart.series = chart.series.map(({ name, values, categories }) => ({ name: typeof name === "string" ? name : move(name), values: move(values), categories: move(categories) }));
}

/** Cells that only shift on one side leave the charts over them in place. */
function moveCorner(corner: Corner, change: LineChange): Corner {
  if (change.within !== undefined) return corner;
  const line = moveLine(corner[change.axis], change);
  const isGone = change.kind === "delete" && corner[change.axis] >= change.at && corner[change.axis] < change.at + change.count;
  const rest = change.axis === "row" ? { down: isGone ? 0 : corner.down } : { right: isGone ? 0 : corner.right };
  return { ...corner, [change.axis]: line, ...rest };
}

function moveFormulas({ validations, conditionalFormats }: SheetBeside, move: (formula: string) => string): void {
  for (const format of conditionalFormats) {
    format.rule = Object.fromEntries(Object.entries(format.rule).map(([name, text]) => [name, text.startsWith("=") ? move(text) : text]));
  }
  validations.set(validations.list().map(({ validation, rects }) => ({ validation: { ...validation, rule: moveRule(validation.rule, move) }, rects })));
}

function moveRule(rule: Validation["rule"], move: (formula: string) => string): Validation["rule"] {
  const moved = (value: unknown): unknown => (typeof value === "string" && value.startsWith("=") ? move(value) : value);
  return Object.fromEntries(Object.entries(rule).map(([kind, part]) => [kind, Object.fromEntries(Object.entries(part).map(([name, value]) => [name, moved(value)]))]));
}
