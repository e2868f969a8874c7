/**
 * What is needed to thaw, kept in the workbook. Settings hold the formulas and the values as they were frozen; hidden names
 * follow the frozen cells and the cells that the formulas refer to, also while rows come and go and sheets are renamed.
 */
import { type Place, type Template, parsePlace } from "./freeze-references";
import type { Step } from "./journal";

const PREFIX = "dimpact.frozen.";
const NAME_PREFIX = "_dimpact_frozen_";

/** Excel keeps each setting as one text: larger records are cut into several. */
export const MOST_BLOCKS = 100;

export type FrozenValue = string | number | boolean;

/** Cells that belong together: a formula's own, and those that it spilled into. */
export interface Block {
  /** Rows and columns counted from the block's top left cell. */
  readonly formulas: readonly { readonly row: number; readonly column: number; readonly template: Template }[];
  /** Null for a cell within the block's rectangle that is not of it. */
  readonly values: readonly (readonly (FrozenValue | null)[])[];
}

export interface FrozenRecord {
  readonly version: 1;
  /** "2021-11-23". */
  readonly date: string;
  /** The workbook's edition at the time; null where it was not known. */
  readonly edition: string | null;
  readonly sheetId: string;
  /** Null where the block was thawed: the others keep their names. */
  readonly blocks: readonly (Block | null)[];
}

/** A record with where its cells and references are now. */
export interface Kept {
  readonly id: number;
  readonly record: FrozenRecord;
  /** Of a block, or null where its cells were deleted. */
  readonly placeOf: (block: number) => Place | null;
  readonly referenceAt: (reference: number) => Place | null;
}

const blockName = (id: number, block: number): string => `${NAME_PREFIX}${id}_${block}`;
const referenceName = (id: number, reference: number): string => `${NAME_PREFIX}${id}_ref${reference}`;

/** Null for a text that is no record, as after damage: its cells simply stay values. */
function parseRecord(text: unknown): FrozenRecord | null {
  try {
    const record = JSON.parse(String(text)) as FrozenRecord | null;
    return record?.version === 1 && Array.isArray(record.blocks) ? record : null;
  } catch {
    return null;
  }
}

async function loadRecords(context: Excel.RequestContext): Promise<Map<number, FrozenRecord | null>> {
  const { settings } = context.workbook;
  settings.load("items/key,items/value");
  await context.sync();
  const ours = settings.items.filter(({ key }) => key.startsWith(PREFIX));
  return new Map(ours.map(({ key, value }) => [Number(key.slice(PREFIX.length)), parseRecord(value)]));
}

/** Every record of the workbook, the oldest first. */
export async function readKept(context: Excel.RequestContext): Promise<readonly Kept[]> {
  const records = await loadRecords(context);
  if (records.size === 0) return [];
  const { names } = context.workbook;
  names.load("items/name,items/formula,items/scope");
  await context.sync();
  // Excel gives a copied sheet names of its own that are spelled alike: those are of the copy.
  const ofWorkbook = names.items.filter(({ scope }) => scope === Excel.NamedItemScope.workbook);
  const places = new Map(ofWorkbook.map(({ name, formula }) => [name.toLowerCase(), parsePlace(String(formula))]));
  const placeOf = (name: string): Place | null => places.get(name) ?? null;
  return [...records]
    .sort(([a], [b]) => a - b)
    .flatMap(([id, record]) =>
      record === null
        ? []
        : { id, record, placeOf: (block: number) => placeOf(blockName(id, block)), referenceAt: (reference: number) => placeOf(referenceName(id, reference)) },
    );
}

/** A number that no record has, nor had one that was damaged. */
export async function freeId(context: Excel.RequestContext): Promise<number> {
  return Math.max(0, ...(await loadRecords(context)).keys()) + 1;
}

const slots = (block: Block): number[] =>
  block.formulas.flatMap(({ template }) => template.flatMap((part) => (typeof part === "string" ? [] : part.reference)));

interface Named {
  readonly name: string;
  /** Null stands for cells that were deleted. */
  readonly place: Place | null;
}

async function addNames(context: Excel.RequestContext, wanted: readonly Named[]): Promise<void> {
  const { names, worksheets } = context.workbook;
  for (const { name, place } of wanted) {
    const { row = 0, column = 0, rows = 0, columns = 0 } = place?.area ?? {};
    const made = place === null ? names.add(name, "=#REF!") : names.add(name, worksheets.getItem(place.sheet).getRangeByIndexes(row, column, rows, columns));
    made.visible = false;
  }
  await context.sync();
}

async function deleteNames(context: Excel.RequestContext, unwanted: readonly string[]): Promise<void> {
  const found = unwanted.map((name) => context.workbook.names.getItemOrNullObject(name));
  await context.sync();
  for (const name of found) if (!name.isNullObject) name.delete();
  await context.sync();
}

async function setRecord(context: Excel.RequestContext, id: number, record: FrozenRecord | null): Promise<void> {
  const { settings } = context.workbook;
  if (record !== null) settings.add(`${PREFIX}${id}`, JSON.stringify(record));
  else {
    const setting = settings.getItemOrNullObject(`${PREFIX}${id}`);
    await context.sync();
    if (!setting.isNullObject) setting.delete();
  }
  await context.sync();
}

/** Keeps a record with the places of its blocks and of what their formulas refer to. Undone where it was done in part too. */
export function keepStep(context: Excel.RequestContext, id: number, record: FrozenRecord, blocks: readonly Place[], references: readonly Place[]): Step {
  const names: Named[] = [
    ...blocks.map((place, index) => ({ name: blockName(id, index), place })),
    ...references.map((place, index) => ({ name: referenceName(id, index), place })),
  ];
  return {
    run: async () => {
      await setRecord(context, id, record);
      await addNames(context, names);
    },
    undo: async () => {
      await deleteNames(context, names.map(({ name }) => name));
      await setRecord(context, id, null);
    },
  };
}

/** Forgets these blocks of a record, and the record with its last block. */
export function forgetStep(context: Excel.RequestContext, { id, record, placeOf, referenceAt }: Kept, dropped: ReadonlySet<number>): Step {
  const blocks = record.blocks.map((block, index) => (dropped.has(index) ? null : block));
  const left = blocks.flatMap((block) => block ?? []);
  const used = new Set(left.flatMap(slots));
  const unused = [...new Set(record.blocks.flatMap((block) => (block === null ? [] : slots(block))))].filter((reference) => !used.has(reference));
  const names: Named[] = [
    ...[...dropped].map((index) => ({ name: blockName(id, index), place: placeOf(index) })),
    ...unused.map((reference) => ({ name: referenceName(id, reference), place: referenceAt(reference) })),
  ];
  const remove = (): Promise<void> => deleteNames(context, names.map(({ name }) => name));
  return {
    run: async () => {
      await setRecord(context, id, left.length === 0 ? null : { ...record, blocks });
      await remove();
    },
    undo: async () => {
      await remove();
      await addNames(context, names);
      await setRecord(context, id, record);
    },
  };
}
