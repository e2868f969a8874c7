/** Makes the DIMPACT formulas of a selection or a sheet values, and keeps in the workbook what brings them back. */
import { type Area } from "../workbook";
import { displayLanguage } from "./display-language";
import { explained } from "./failure";
import { type CallingCell, type CellError, findCells, freezingSteps } from "./freeze-cells";
import { type Block, type FrozenRecord, MOST_BLOCKS, freeId, keepStep } from "./freeze-record";
import { type Place, References, takeOut } from "./freeze-references";
import { type ActiveSheet, type FreezeScope, readActiveSheet, readAreas } from "./freeze-scope";
import { type Cell, type Group, cellKeyOf } from "./freeze-spill";
import { type Progress, type Step, allOrNothing } from "./journal";
import { readUsedArea } from "./read-blocks";
import { properSpelling } from "./selection";

export interface FreezeRequest {
  readonly scope: FreezeScope;
  /** The workbook's edition, and the day, as they are told later: "2021", "2021-11-23". */
  readonly edition: string | null;
  readonly date: string;
  readonly onProgress?: Progress;
}

/** In every state but `frozen` nothing was written. `errors` are cells whose formulas stay, since they show an error. */
export type FreezeResult =
  | { readonly state: "frozen"; readonly sheet: string; readonly formulas: number; readonly errors: readonly CellError[] }
  | { readonly state: "nothing"; readonly sheet: string; readonly errors: readonly CellError[] }
  | { readonly state: "protected"; readonly sheet: string }
  | { readonly state: "reservation"; readonly sheet: string };

/** Throws an ExcelFailure that says why Excel refused; the workbook is as it was then. */
export function freeze(request: FreezeRequest): Promise<FreezeResult> {
  return explained(displayLanguage(), () => Excel.run((context) => freezeIn(context, request)));
}

async function freezeIn(context: Excel.RequestContext, request: FreezeRequest): Promise<FreezeResult> {
  const active = await readActiveSheet(context);
  const { sheet, name } = active;
  if (request.scope === "sheet" && active.isReservation) return { state: "reservation", sheet: name };
  const used = await readUsedArea(context, sheet);
  const { cells, errors } = await findCells(context, sheet, await readAreas(context, request.scope, active));
  if (cells.length === 0 || used === null) return { state: "nothing", sheet: name, errors };
  if (active.isProtected) return { state: "protected", sheet: name };

  const { steps, outcome } = freezingSteps(context, sheet, cells, used);
  const keep = await keepSteps(context, active, request, () => outcome.groups.map((group) => ({ group, ...blockOf(group, outcome.plain) })));
  await allOrNothing([...steps, keep], request.onProgress);
  const formulas = outcome.groups.reduce((sum, { anchors }) => sum + anchors.length, 0);
  const all = [...errors, ...outcome.errors];
  return formulas === 0 ? { state: "nothing", sheet: name, errors: all } : { state: "frozen", sheet: name, formulas, errors: all };
}

interface Framed {
  readonly area: Area;
  /** The values as they were frozen; null for a cell that is not of the group. */
  readonly values: Block["values"];
}

/** The rectangle around a group. What a single formula left blank in it is of the group too. */
function blockOf({ anchors, spilled }: Group<CallingCell>, plain: ReadonlyMap<string, Cell & { readonly value: string | number | boolean }>): Framed {
  const all: readonly Cell[] = [...anchors, ...spilled];
  const row = Math.min(...all.map((cell) => cell.row));
  const column = Math.min(...all.map((cell) => cell.column));
  const rows = Math.max(...all.map((cell) => cell.row)) - row + 1;
  const columns = Math.max(...all.map((cell) => cell.column)) - column + 1;
  const values = new Map(anchors.map((anchor) => [cellKeyOf(anchor), anchor.value]));
  for (const cell of spilled) values.set(cellKeyOf(cell), plain.get(cellKeyOf(cell))?.value ?? "");
  const other = anchors.length === 1 ? "" : null;
  return {
    area: { row, column, rows, columns },
    values: Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (__, j) => values.get(cellKeyOf({ row: row + i, column: column + j })) ?? other)),
  };
}

type FramedGroup = Framed & { readonly group: Group<CallingCell> };

/** One step that keeps as many records as the groups need; what they are is known when it runs. */
async function keepSteps(context: Excel.RequestContext, active: ActiveSheet, { date, edition }: FreezeRequest, read: () => readonly FramedGroup[]): Promise<Step> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const first = await freeId(context);
  const sheets = new Set(worksheets.items.map(({ name }) => name));
  const kept: Step[] = [];

  const keepPart = (part: readonly FramedGroup[], id: number): Step => {
    const references = new References();
    const blocks = part.map(({ group, area, values }): Block => ({
      formulas: group.anchors.map(({ row, column, formula }) => ({
        row: row - area.row,
        column: column - area.column,
        template: takeOut(properSpelling(formula), active.name, sheets, references),
      })),
      values,
    }));
    const record: FrozenRecord = { version: 1, date, edition, sheetId: active.id, blocks };
    const places = part.map(({ area }): Place => ({ sheet: active.name, area }));
    return keepStep(context, id, record, places, references.places);
  };
  return {
    run: async () => {
      const groups = read();
      for (let start = 0; start < groups.length; start += MOST_BLOCKS) {
        const step = keepPart(groups.slice(start, start + MOST_BLOCKS), first + kept.length);
        kept.push(step);
        await step.run();
      }
    },
    undo: async () => {
      for (const { undo } of [...kept].reverse()) await undo?.();
    },
  };
}
