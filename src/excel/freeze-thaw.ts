/** Puts the frozen formulas of a selection or a sheet back, asking first where a frozen value was changed. */
import { type Area, addressOf, cellArea } from "../workbook";
import { displayLanguage } from "./display-language";
import { explained } from "./failure";
import { type Block, type FrozenValue, type Kept, forgetStep, readKept } from "./freeze-record";
import { putBack } from "./freeze-references";
import { type ActiveSheet, type FreezeScope, readActiveSheet, selectedAreas } from "./freeze-scope";
import { heldContent, writeContents } from "./freeze-write";
import { type Progress, type Step, allOrNothing } from "./journal";
import { intersection, rangeAt } from "./read-blocks";
import type { TableChange } from "./table-contents";

export interface ThawRequest {
  readonly scope: FreezeScope;
  /** What is done with formulas whose frozen values were changed since: nothing yet, they stay frozen, or they come back. */
  readonly changed: "ask" | "leave" | "overwrite";
  readonly onProgress?: Progress;
}

/** In the states `changed`, `protected` and `nothing` no cell was written. */
export type ThawResult =
  | {
      readonly state: "thawed";
      readonly sheet: string;
      readonly formulas: number;
      /** Formulas that stood there again already, as after undoing in Excel. */
      readonly already: number;
      /** Formulas that stay frozen, since the value was changed. */
      readonly left: number;
      /** Formulas whose cells were deleted: they are forgotten. */
      readonly lost: number;
    }
  /** Per cell what was frozen (`expected`) and what is found. */
  | { readonly state: "changed"; readonly sheet: string; readonly changes: readonly TableChange[] }
  | { readonly state: "protected"; readonly sheet: string }
  | { readonly state: "nothing"; readonly sheet: string };

/** What is frozen on the active sheet. */
export interface FrozenStatus {
  readonly sheet: string;
  readonly isReservation: boolean;
  readonly formulas: number;
  /** The first day; null where nothing is frozen. */
  readonly since: string | null;
  /** The workbook's editions at the time, each once. */
  readonly editions: readonly string[];
}

/** A block where it stands now. */
interface Found {
  readonly kept: Kept;
  readonly index: number;
  readonly block: Block;
  readonly area: Area;
}

/** A block with what its cells hold now. */
interface Read extends Found {
  readonly formulas: readonly (readonly FrozenValue[])[];
  readonly values: readonly (readonly FrozenValue[])[];
  readonly formats: readonly (readonly string[])[];
  /** The block's formulas as they are to be now, in their places; null elsewhere. */
  readonly wanted: readonly (readonly (string | null)[])[];
}

/** Throws an ExcelFailure that says why Excel refused; the workbook is as it was then. */
export function thaw(request: ThawRequest): Promise<ThawResult> {
  return explained(displayLanguage(), () => Excel.run((context) => thawIn(context, request)));
}

/** Throws an ExcelFailure where Excel does not tell. */
export function readFrozen(): Promise<FrozenStatus> {
  return explained(displayLanguage(), () =>
    Excel.run(async (context) => {
      const active = await readActiveSheet(context);
      const found = newest(blocksOn(await readKept(context), active.name));
      const frozen = (await readBlocks(context, active, found)).filter((block) => !isBack(block));
      const records = frozen.map(({ kept }) => kept.record);
      return {
        sheet: active.name,
        isReservation: active.isReservation,
        formulas: count(frozen),
        since: records.map(({ date }) => date).sort()[0] ?? null,
        editions: [...new Set(records.flatMap(({ edition }) => edition ?? []))].sort(),
      };
    }),
  );
}

const count = (blocks: readonly Found[]): number => blocks.reduce((sum, { block }) => sum + block.formulas.length, 0);

function blocksOn(records: readonly Kept[], sheet: string): readonly Found[] {
  return records.flatMap((kept) =>
    kept.record.blocks.flatMap((block, index) => {
      const place = kept.placeOf(index);
      return block === null || place === null || place.sheet !== sheet ? [] : { kept, index, block, area: place.area };
    }),
  );
}

/** The cell of the block's first formula. */
function firstCell({ area, block }: Found): string {
  const { row = 0, column = 0 } = block.formulas[0] ?? {};
  return addressOf(cellArea(area.row + row, area.column + column));
}

/** Where cells were frozen anew after their formulas came back, the last time counts. */
function newest(blocks: readonly Found[]): readonly Found[] {
  return [...new Map(blocks.map((found) => [firstCell(found), found])).values()];
}

const MOST_RANGES = 200;

async function readBlocks(context: Excel.RequestContext, { sheet, name }: ActiveSheet, blocks: readonly Found[]): Promise<readonly Read[]> {
  const readSome = async (some: readonly Found[]): Promise<readonly Read[]> => {
    const ranges = some.map(({ area }) => rangeAt(sheet, area));
    for (const range of ranges) range.load("formulas,values,numberFormat");
    await context.sync();
    return some.map((found, index): Read => {
      const { formulas, values, numberFormat } = ranges[index] as Excel.Range;
      const wanted = found.block.formulas.reduce<(string | null)[][]>(
        (matrix, { row, column, template }) => {
          const line = matrix[row];
          if (line !== undefined) line[column] = putBack(template, name, found.kept.referenceAt);
          return matrix;
        },
        Array.from({ length: found.area.rows }, () => Array.from({ length: found.area.columns }, () => null)),
      );
      return { ...found, formulas: formulas as FrozenValue[][], values: values as FrozenValue[][], formats: numberFormat as string[][], wanted };
    });
  };
  const read: Read[] = [];
  for (let start = 0; start < blocks.length; start += MOST_RANGES) read.push(...(await readSome(blocks.slice(start, start + MOST_RANGES))));
  return read;
}

/** Whether its formulas stand there again, each as it would be put back, and have room for what they spill. */
const isBack = ({ wanted, formulas, values }: Read): boolean =>
  wanted.every((line, i) => line.every((formula, j) => formula === null || (formulas[i]?.[j] === formula && values[i]?.[j] !== "#SPILL!")));

/** The cells of the block that do not show what was frozen. */
function changesOf({ block, area, formulas, values, formats, wanted }: Read, sheet: string): readonly TableChange[] {
  const rows = Math.max(area.rows, block.values.length);
  const columns = Math.max(area.columns, block.values[0]?.length ?? 0);
  const shown = (value: FrozenValue): string | number => (typeof value === "number" ? value : String(value));
  return Array.from({ length: rows * columns }, (_, n) => [Math.floor(n / columns), n % columns] as const).flatMap(([i, j]) => {
    const frozen = block.values[i]?.[j];
    const isInside = i < block.values.length && j < (block.values[0]?.length ?? 0);
    if (isInside && frozen === null) return [];
    const [formula = "", value = ""] = [formulas[i]?.[j], values[i]?.[j]];
    const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
    // A cell that is formatted as text may hold a number as a text.
    const isSame = value === (frozen ?? "") || (formats[i]?.[j] === "@" && String(value) === String(frozen));
    if (isFormula ? formula === wanted[i]?.[j] : isSame) return [];
    const address = addressOf(cellArea(area.row + i, area.column + j));
    return { sheet, address, found: isFormula ? formula : shown(value), expected: shown(frozen ?? "") };
  });
}

async function thawIn(context: Excel.RequestContext, { scope, changed, onProgress }: ThawRequest): Promise<ThawResult> {
  const active = await readActiveSheet(context);
  const { sheet, name } = active;
  const records = await readKept(context);
  const areas = scope === "sheet" ? null : await selectedAreas(context);
  const found = blocksOn(records, name).filter(({ area }) => areas === null || areas.some((meant) => intersection(meant, area) !== null));
  const lost = scope === "sheet" ? await findLost(context, records, active) : new Map<Kept, readonly number[]>();
  const lostFormulas = [...lost].reduce((sum, [{ record }, indexes]) => sum + indexes.reduce((all, index) => all + (record.blocks[index]?.formulas.length ?? 0), 0), 0);
  if (found.length === 0 && lostFormulas === 0) return { state: "nothing", sheet: name };

  const blocks = await readBlocks(context, active, newest(found));
  const back = new Set(blocks.filter(isBack));
  const frozen = blocks.filter((block) => !back.has(block));
  const different = frozen.filter((block) => changesOf(block, name).length > 0);
  if (different.length > 0 && changed === "ask") return { state: "changed", sheet: name, changes: different.flatMap((block) => changesOf(block, name)) };
  const left = changed === "leave" ? new Set(different) : new Set<Read>();
  const restored = frozen.filter((block) => !left.has(block));
  if (restored.length > 0 && active.isProtected) return { state: "protected", sheet: name };

  const stay = new Set([...left].map(firstCell));
  const dropped = new Map<Kept, Set<number>>([...lost].map(([kept, indexes]) => [kept, new Set(indexes)]));
  for (const block of found) if (!stay.has(firstCell(block))) dropped.set(block.kept, (dropped.get(block.kept) ?? new Set()).add(block.index));
  await allOrNothing([...restoreSteps(context, sheet, restored), ...[...dropped].map(([kept, indexes]) => forgetStep(context, kept, indexes))], onProgress);
  return { state: "thawed", sheet: name, formulas: count(restored), already: count([...back]), left: count([...left]), lost: lostFormulas };
}

/** Blocks of this sheet, and of sheets that are gone, whose cells were deleted. */
async function findLost(context: Excel.RequestContext, records: readonly Kept[], { id }: ActiveSheet): Promise<Map<Kept, readonly number[]>> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  await context.sync();
  const others = new Set(worksheets.items.map((sheet) => sheet.id).filter((known) => known !== id));
  const lost = records
    .filter(({ record }) => !others.has(record.sheetId))
    .map((kept) => [kept, kept.record.blocks.flatMap((block, index) => (block !== null && kept.placeOf(index) === null ? index : []))] as const);
  return new Map(lost.filter(([, indexes]) => indexes.length > 0));
}

const MOST_WRITES = 50;

/** The spilled cells are emptied in the same write that brings the formula, so that it has room. */
function restoreSteps(context: Excel.RequestContext, sheet: Excel.Worksheet, blocks: readonly Read[]): Step[] {
  const part = (some: readonly Read[]): Step => ({
    run: async () => {
      for (const { block, area, wanted, formats } of some) {
        const contents = wanted.map((line, i) => line.map((formula, j) => formula ?? (block.values[i]?.[j] === null ? null : "")));
        writeContents(sheet, area, contents, formats);
      }
      await context.sync();
    },
    undo: async () => {
      for (const { area, formulas, values, formats } of some) {
        writeContents(sheet, area, formulas.map((line, i) => line.map((formula, j) => heldContent(formula, values[i]?.[j] ?? ""))), formats);
      }
      await context.sync();
    },
  });
  return Array.from({ length: Math.ceil(blocks.length / MOST_WRITES) }, (_, n) => part(blocks.slice(n * MOST_WRITES, (n + 1) * MOST_WRITES)));
}
