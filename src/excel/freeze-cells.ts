/** The DIMPACT formulas of a part of a sheet, and the steps that make them values. */
import { type Area, addressOf, cellArea } from "../workbook";
import type { FrozenValue } from "./freeze-record";
import { type Cell, type Group, cellKeyOf, groupSpills } from "./freeze-spill";
import { type Contents, contentOf, writeContents } from "./freeze-write";
import type { Step } from "./journal";
import { readInBlocks, rangeAt } from "./read-blocks";
import { CELL_ERROR, functionCalls } from "./selection";

/** A cell whose formula calls a DIMPACT function. */
export interface CallingCell extends Cell {
  readonly formula: string;
  readonly value: FrozenValue;
}

/** An error value, with its cell: "B7", "#VALUE!". */
export interface CellError {
  readonly address: string;
  readonly error: string;
}

export interface FoundCells {
  readonly cells: readonly CallingCell[];
  readonly errors: readonly CellError[];
}

const addressOfCell = ({ row, column }: Cell): string => addressOf(cellArea(row, column));
const isError = (value: unknown): value is string => typeof value === "string" && CELL_ERROR.test(value);

/** Calls back for every cell of the area, with what it holds and shows. */
async function eachCell(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  take: (cell: Cell, formula: FrozenValue, value: FrozenValue) => void,
): Promise<void> {
  await readInBlocks(context, sheet, area, "formulas,values", (block, range) => {
    const { formulas, values } = range as { formulas: FrozenValue[][]; values: FrozenValue[][] };
    formulas.forEach((line, i) =>
      line.forEach((formula, j) => {
        if (formula !== "") take({ row: block.row + i, column: block.column + j }, formula, values[i]?.[j] ?? "");
      }),
    );
  });
}

const isFormula = (formula: FrozenValue, value: FrozenValue): formula is string => typeof formula === "string" && formula.startsWith("=") && formula !== value;

/** Those that show an error, or are still being calculated, are told apart: an error is no value to keep. */
export async function findCells(context: Excel.RequestContext, sheet: Excel.Worksheet, areas: readonly Area[]): Promise<FoundCells> {
  const cells = new Map<string, CallingCell>();
  const errors = new Map<string, CellError>();
  for (const area of areas) {
    await eachCell(context, sheet, area, (cell, formula, value) => {
      if (!isFormula(formula, value) || functionCalls(formula).length === 0) return;
      if (isError(value)) errors.set(cellKeyOf(cell), { address: addressOfCell(cell), error: value });
      else cells.set(cellKeyOf(cell), { ...cell, formula, value });
    });
  }
  return { cells: [...cells.values()], errors: [...errors.values()] };
}

/** From the top left formula to the end of what the sheet has: that is where spilled cells are. */
function reach(cells: readonly Cell[], used: Area): Area {
  const row = Math.min(...cells.map((cell) => cell.row));
  const column = Math.min(...cells.map((cell) => cell.column));
  return { row, column, rows: used.row + used.rows - row, columns: used.column + used.columns - column };
}

/** Every cell of the area that holds no formula but something: typed, or spilled. */
export async function readPlain(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area): Promise<ReadonlyMap<string, Cell & { readonly value: FrozenValue }>> {
  const plain = new Map<string, Cell & { readonly value: FrozenValue }>();
  await eachCell(context, sheet, area, (cell, formula, value) => {
    if (!isFormula(formula, value)) plain.set(cellKeyOf(cell), { ...cell, value });
  });
  return plain;
}

/** One cell beside the next below it, in one write. */
interface Run {
  readonly area: Area;
  readonly contents: Contents;
}

const LONGEST_RUN = 500;

/** Cells that stand below each other as one write each. */
function runsOf<Written extends Cell>(cells: readonly Written[], content: (cell: Written) => FrozenValue): readonly Run[] {
  const runs: { area: Area; contents: FrozenValue[][] }[] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const run = runs.at(-1);
    const follows = run !== undefined && run.area.column === cell.column && run.area.row + run.area.rows === cell.row && run.area.rows < LONGEST_RUN;
    if (!follows) runs.push({ area: cellArea(cell.row, cell.column), contents: [[content(cell)]] });
    else {
      run.contents.push([content(cell)]);
      run.area = { ...run.area, rows: run.area.rows + 1 };
    }
  }
  return runs;
}

async function write(context: Excel.RequestContext, sheet: Excel.Worksheet, runs: readonly Run[]): Promise<void> {
  const ranges = runs.map(({ area }) => rangeAt(sheet, area));
  ranges.forEach((range) => range.load("numberFormat"));
  await context.sync();
  runs.forEach(({ area, contents }, index) => writeContents(sheet, area, contents, (ranges[index]?.numberFormat ?? []) as string[][]));
  await context.sync();
}

/** Writes in requests of a bounded size, each a step. */
const MOST_RUNS = 50;

export interface Freezing {
  readonly steps: readonly Step[];
  /** Filled in by the steps: formulas with what they spilled, and the errors among that, whose formulas stay. */
  readonly outcome: { groups: readonly Group<CallingCell>[]; errors: readonly CellError[]; plain: ReadonlyMap<string, Cell & { readonly value: FrozenValue }> };
}

/** The steps that make these formulas values, and what they spilled too. `used` is what the sheet has. */
export function freezingSteps(context: Excel.RequestContext, sheet: Excel.Worksheet, cells: readonly CallingCell[], used: Area): Freezing {
  const outcome: Freezing["outcome"] = { groups: [], errors: [], plain: new Map() };
  const area = reach(cells, used);
  const values = runsOf(cells, ({ value }) => contentOf(value));
  const formulas = runsOf(cells, ({ formula }) => formula);
  const parts = Array.from({ length: Math.ceil(values.length / MOST_RUNS) }, (_, part) => [part * MOST_RUNS, (part + 1) * MOST_RUNS] as const);
  let spilled: readonly Cell[] = [];

  const note: Step = {
    undo: null,
    run: async () => {
      outcome.plain = await readPlain(context, sheet, area);
    },
  };
  const replace = parts.map(
    (part): Step => ({
      run: () => write(context, sheet, values.slice(...part)),
      undo: () => write(context, sheet, formulas.slice(...part)),
    }),
  );
  const sort: Step = {
    undo: null,
    run: async () => {
      const now = await readPlain(context, sheet, area);
      const frozen = new Set(cells.map(cellKeyOf));
      const emptied = [...outcome.plain].filter(([key]) => !now.has(key)).map(([, cell]) => cell);
      const groups = groupSpills(cells, emptied, (cell) => outcome.plain.has(cellKeyOf(cell)) || frozen.has(cellKeyOf(cell)));
      const errorsOf = (group: Group<CallingCell>): CellError[] =>
        group.spilled.flatMap((cell) => {
          const value = outcome.plain.get(cellKeyOf(cell))?.value;
          return isError(value) ? { address: addressOfCell(cell), error: value } : [];
        });
      outcome.errors = groups.flatMap(errorsOf);
      outcome.groups = groups.filter((group) => errorsOf(group).length === 0);
      const whole = new Set(outcome.groups);
      spilled = outcome.groups.flatMap((group) => group.spilled);
      // Their own formula fills them again; nothing is in its way.
      await write(context, sheet, runsOf(groups.filter((group) => !whole.has(group)).flatMap(({ anchors }) => anchors), ({ formula }) => formula));
    },
  };
  const fill: Step = {
    run: () => write(context, sheet, runsOf(spilled, (cell) => contentOf(outcome.plain.get(cellKeyOf(cell))?.value ?? ""))),
    undo: () => write(context, sheet, runsOf(spilled, () => "")),
  };
  return { steps: [note, ...replace, sort, fill], outcome };
}
