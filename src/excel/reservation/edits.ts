/** The steps of a plan's edits: each looks beforehand at what it changes, and puts that back when a later one fails. */
import { type Area, type SheetEdit, absoluteAddress, addressOf, cellArea, quotedSheet } from "../../workbook";
import type { Step } from "../journal";
import { drawsNoCharts } from "../render";
import { type InputEdit, type ValidateEdit, type WriteEdit, inputStep, validateStep, writeStep } from "./cell-steps";
import { type SheetPlace, seenStep } from "./place";
import { deleteStep, insertStep } from "./row-steps";

interface NamedCell {
  readonly formula: string;
  readonly visible: boolean;
}

/** Points a name of the sheet to a cell, or takes it away (null). */
function nameStep({ context, sheet }: SheetPlace, name: string, wanted: NamedCell | null): Step {
  const put = async (cell: NamedCell | null): Promise<void> => {
    const { names } = sheet();
    const known = names.getItemOrNullObject(name);
    await context.sync();
    if (cell !== null) {
      const item = known.isNullObject ? names.add(name, cell.formula) : known;
      item.formula = cell.formula;
      item.visible = cell.visible;
    } else if (!known.isNullObject) known.delete();
    await context.sync();
  };
  return seenStep(
    async (): Promise<NamedCell | null> => {
      const known = sheet().names.getItemOrNullObject(name);
      known.load("formula,visible");
      await context.sync();
      return known.isNullObject ? null : { formula: String(known.formula), visible: known.visible };
    },
    () => put(wanted),
    put,
  );
}

/**
 * Points a chart to its cells. Where a user took it away, or the host draws none, there is none. Which cells it showed
 * Excel does not say: undone, it shows those that it was written with.
 */
function chartStep({ context, sheet }: SheetPlace, { name, title, data, before }: Extract<SheetEdit, { readonly kind: "chart" }>): Step {
  const withChart = async <T>(work: (chart: Excel.Chart) => Promise<T>, otherwise: T): Promise<T> => {
    const chart = sheet().charts.getItemOrNullObject(name);
    chart.load("title/text");
    try {
      await context.sync();
    } catch (error) {
      if (drawsNoCharts(error)) return otherwise;
      throw error;
    }
    return chart.isNullObject ? otherwise : work(chart);
  };
  const draw = (cells: Area | null, text: string) => (chart: Excel.Chart): Promise<void> => {
    if (cells !== null) chart.setData(sheet().getRange(addressOf(cells)), "Columns");
    chart.title.text = text;
    return context.sync();
  };
  return seenStep(
    () => withChart<string | null>(async (chart) => chart.title.text, null),
    () => withChart(draw(data, title), undefined),
    (known) => (known === null ? Promise.resolve() : withChart(draw(before, known), undefined)),
  );
}

const isWrite = (edit: SheetEdit): edit is WriteEdit => edit.kind === "write";
const isInput = (edit: SheetEdit): edit is InputEdit => edit.kind === "input";
const isValidate = (edit: SheetEdit): edit is ValidateEdit => edit.kind === "validate";

/** The steps of edits of one kind. */
function groupSteps(place: SheetPlace, group: readonly SheetEdit[]): readonly Step[] {
  if (group.every(isWrite)) return [writeStep(place, group)];
  if (group.every(isInput)) return [inputStep(place, group)];
  if (group.every(isValidate)) return [validateStep(place, group)];
  return group.map((edit) => singleStep(place, edit));
}

function singleStep(place: SheetPlace, edit: SheetEdit): Step {
  switch (edit.kind) {
    case "insertRows":
      return insertStep(place, edit);
    case "deleteRows":
      return deleteStep(place, edit);
    case "name": {
      const { name, row, column, hidden } = edit.name;
      return nameStep(place, name, { formula: `=${quotedSheet(place.name)}!${absoluteAddress(cellArea(row, column))}`, visible: hidden !== true });
    }
    case "dropName":
      return nameStep(place, edit.name, null);
    case "chart":
      return chartStep(place, edit);
    case "write":
      return writeStep(place, [edit]);
    case "input":
      return inputStep(place, [edit]);
    case "validate":
      return validateStep(place, [edit]);
  }
}

/** The steps of these edits on a sheet, in their order; cells that are written one after another are one step. */
export function editSteps(context: Excel.RequestContext, name: string, edits: readonly SheetEdit[]): readonly Step[] {
  const place: SheetPlace = { context, name, sheet: () => context.workbook.worksheets.getItem(name) };
  const groups: SheetEdit[][] = [];
  for (const edit of edits) {
    const last = groups.at(-1);
    if (last?.[0]?.kind === edit.kind) last.push(edit);
    else groups.push([edit]);
  }
  return groups.flatMap((group) => groupSteps(place, group));
}
