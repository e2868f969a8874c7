/**
 * What must change on a sheet of the add-in's so that it is as its model says, and nothing else: rows and columns that
 * a user added, their colours and what he typed stay. Three states meet: the sheet as it was written (`base`), as it is
 * found, and as it is to be (`next`). A cell that is as it was written is the add-in's to rewrite; one that is not, a
 * user changed.
 */
import { type Area, type Content, type NameModel, type ValidationModel, addressOf, cellArea, isFormula } from "../sheet";
import { type FoundSheet, type FoundValue, type Place, foundFormula, foundValue } from "./found";
import type { Look, OwnCell, OwnSheet } from "./own-cells";
import { type Positions, findPositions, foundPlace } from "./positions";
import { relocate } from "./relocate";
import { type RowToken, Rows } from "./rows";

/** In the order in which they are made; rows are whole rows of the sheet. */
export type SheetEdit =
  /** The new rows get no formats of their neighbours. */
  | { readonly kind: "insertRows"; readonly row: number; readonly count: number }
  /** `look` is given where the cell is new; else its formats stay, but for a number format that changes. */
  | { readonly kind: "write"; readonly row: number; readonly column: number; readonly content: Content; readonly look: Look | null; readonly format: Look["format"] | null }
  | { readonly kind: "name"; readonly name: NameModel }
  | { readonly kind: "dropName"; readonly name: string }
  | { readonly kind: "input"; readonly row: number; readonly column: number; readonly isInput: boolean }
  | { readonly kind: "validate"; readonly row: number; readonly column: number; readonly validation: ValidationModel | null }
  /** A chart's cells; nothing where a user took the chart away. */
  | { readonly kind: "chart"; readonly name: string; readonly title: string; readonly data: Area }
  /** Last, from the bottom. */
  | { readonly kind: "deleteRows"; readonly row: number; readonly count: number };

/** A cell that a user changed, and that the update would write over. */
export interface Conflict {
  /** On the sheet as it is now. */
  readonly address: string;
  readonly found: string;
  /** Empty where the cell would be emptied or go with its row. */
  readonly willBe: string;
}

export interface UpdatePlan {
  readonly edits: readonly SheetEdit[];
  readonly conflicts: readonly Conflict[];
  /** Headers of the table's columns that a user took away; nothing can be written then. */
  readonly missingColumns: readonly string[];
  /** Addresses of cells that are to keep their value and show an error; nothing can be frozen then. */
  readonly errors: readonly string[];
}

export interface UpdateOptions {
  readonly keyHeader: string;
  /** What to do with cells that a user changed. */
  readonly conflicts: "overwrite" | "keep";
}

const EXCEL_ERROR = /^#[A-Z0-9/_]+[!?]?$/;
const asText = (value: FoundValue | null): string => (value === null ? "" : String(value));

/** Without what Excel may write otherwise: spaces outside texts, dollar signs, upper and lower case, and a range of one cell. */
const normal = (formula: string): string =>
  formula
    .replace(/"(?:[^"]|"")*"|[\s$@]/g, (piece) => (piece.startsWith('"') ? piece : ""))
    .replace(/\b([A-Z]{1,3}\d+):\1\b/gi, "$1")
    .toLowerCase();

const isText = (value: FoundValue): value is string => typeof value === "string";

/** A text that starts like a formula may come with an apostrophe before it. */
function isSame(found: FoundValue, content: Content): boolean {
  if (isFormula(content)) return isText(found) && found.startsWith("=") && normal(found) === normal(`=${content.formula}`);
  if (typeof content === "string" && found === `'${content}`) return true;
  if (typeof content === "number" && typeof found === "number") return Math.abs(found - content) < 1e-9;
  return asText(found) === asText(content);
}

const shown = (content: Content): string => (isFormula(content) ? `=${content.formula}` : asText(content));

/** Everything a plan is made from, and where things end up. */
interface Work {
  readonly found: FoundSheet;
  readonly base: OwnSheet;
  readonly next: OwnSheet;
  readonly positions: Positions;
  readonly rows: Rows;
  /** Rows that are added, by the key of the table's row or the name of the strip. */
  readonly addedRows: ReadonlyMap<string, RowToken>;
  readonly freezes: boolean;
}

const rowKey = (key: string): string => `|${key}`;

/** The strip that a new one follows: the nearest above it in the same column, else the nearest above it. */
function stripAbove(next: OwnSheet, name: NameModel): NameModel | undefined {
  const above = next.strips.filter(({ row }) => row < name.row).sort((a, b) => b.row - a.row);
  return above.find(({ column }) => column === name.column) ?? above[0];
}

function addRows(found: FoundSheet, next: OwnSheet, positions: Positions, rows: Rows): Map<string, RowToken> {
  const added = new Map<string, RowToken>();
  const lastOfTable = rows.at(found.table.row + found.table.rows - 1);
  let before = rows.at(found.table.row);
  for (const key of next.keys) {
    const at = positions.rowOf(key);
    // A row right below a table is not in it: what would come last comes before the last one.
    const token = at === null ? rows.add(before === lastOfTable ? "before" : "after", before) : rows.at(at);
    if (at === null) added.set(rowKey(key), token);
    before = token;
  }
  const byRow = new Map<number, RowToken>();
  for (const name of [...next.strips].sort((a, b) => a.row - b.row)) {
    if (positions.stripAt(name) !== null) continue;
    const above = stripAbove(next, name);
    const at = above && positions.stripAt(above);
    const token = byRow.get(name.row) ?? rows.add("after", at ? rows.at(at.row) : ((above && added.get(above.name)) ?? lastOfTable));
    byRow.set(name.row, token);
    added.set(name.name, token);
  }
  return added;
}

/** Where a cell stands once rows are added. */
function finalPlace(work: Work, cell: OwnCell): Place | null {
  const at = foundPlace(work.positions, cell.owner);
  if (at !== null) return { row: work.rows.moved(at.row), column: at.column };
  const { owner } = cell;
  const token = work.addedRows.get(owner.kind === "row" ? rowKey(owner.key) : owner.name.name);
  if (token === undefined) return null;
  const row = work.rows.rowOf(token);
  if (owner.kind === "row") {
    const column = work.positions.columns[owner.column] ?? null;
    return column === null ? null : { row, column };
  }
  return { row, column: work.positions.stripColumn(owner.name, owner.offset) };
}

/** A cell's content where everything has its final place. */
function settled(work: Work, sheet: OwnSheet, content: Content): Content {
  if (!isFormula(content)) return content;
  const move = (place: Place): Place | null => {
    const cell = sheet.at(place);
    return cell === null ? null : finalPlace(work, cell);
  };
  return { ...content, formula: relocate(content.formula, move) };
}

function foundContent(work: Work, place: Place): FoundValue {
  const content = foundFormula(work.found, place);
  return isText(content) && content.startsWith("=") ? relocate(content, ({ row, column }) => ({ row: work.rows.moved(row), column })) : content;
}

/** What a cell is to hold: where formulas are frozen, the value that the sheet shows. */
function wanted(work: Work, cell: OwnCell): Content {
  const at = foundPlace(work.positions, cell.owner);
  const before = work.base.cells.get(cell.identity);
  if (!work.freezes || at === null || before === undefined || !isFormula(before.content)) return settled(work, work.next, cell.content);
  const value = foundValue(work.found, at);
  if (value === "") return null;
  return typeof value === "boolean" ? String(value) : value;
}

interface Outcome {
  readonly edits: readonly SheetEdit[];
  readonly conflicts: readonly Conflict[];
}

const nothing: Outcome = { edits: [], conflicts: [] };

function updateCell(work: Work, cell: OwnCell, options: UpdateOptions): Outcome {
  const [at, place] = [foundPlace(work.positions, cell.owner), finalPlace(work, cell)];
  if (place === null) return nothing;
  const content = wanted(work, cell);
  if (at === null) return { edits: [{ kind: "write", ...place, content, look: cell.look, format: null }], conflicts: [] };
  const before = work.base.cells.get(cell.identity);
  const marks = markEdits(before, cell, place);
  const found = foundContent(work, at);
  if (isSame(found, content)) return { edits: marks, conflicts: [] };
  const written = before === undefined ? null : settled(work, work.base, before.content);
  const format = before !== undefined && before.look.format === cell.look.format ? null : cell.look.format;
  const write: SheetEdit = { kind: "write", ...place, content, look: before === undefined && found === "" ? cell.look : null, format };
  if (isSame(found, written)) return { edits: [write, ...marks], conflicts: [] };
  // What is typed in a cell that is meant for it, and that the model has no other opinion on, is simply kept.
  const isTyped = before !== undefined && (cell.look.isInput || before.look.isInput) && shown(before.content) === shown(cell.content);
  if (isTyped) return { edits: marks, conflicts: [] };
  const conflict: Conflict = { address: addressOf(cellArea(at.row, at.column)), found: asText(foundFormula(work.found, at)), willBe: shown(content) };
  return { edits: options.conflicts === "overwrite" ? [write, ...marks] : marks, conflicts: [conflict] };
}

const sameValidation = (a: ValidationModel | null, b: ValidationModel | null): boolean => JSON.stringify(a && [a.rule, a.title, a.prompt]) === JSON.stringify(b && [b.rule, b.title, b.prompt]);

function markEdits(before: OwnCell | undefined, { look }: OwnCell, place: Place): SheetEdit[] {
  if (before === undefined) return [];
  return [
    ...(before.look.isInput === look.isInput ? [] : [{ kind: "input", ...place, isInput: look.isInput } as const]),
    ...(sameValidation(before.look.validation, look.validation) ? [] : [{ kind: "validate", ...place, validation: look.validation } as const]),
  ];
}

/** A row of the sheet on which nothing is left of what the model says. */
interface GoneRow {
  readonly row: number;
  readonly cells: readonly OwnCell[];
  readonly isTable: boolean;
}

function goneRows(work: Work): GoneRow[] {
  const keys = new Set(work.next.keys);
  const names = new Set(work.next.strips.map(({ name }) => name));
  const gone = [...work.base.cells.values()].filter(({ owner }) => (owner.kind === "row" ? owner.key !== "" && !keys.has(owner.key) : !names.has(owner.name.name)));
  const rows = new Map<number, OwnCell[]>();
  for (const cell of gone) {
    const at = foundPlace(work.positions, cell.owner);
    if (at !== null) rows.set(at.row, [...(rows.get(at.row) ?? []), cell]);
  }
  return [...rows].map(([row, cells]) => ({ row, cells, isTable: cells.some(({ owner }) => owner.kind === "row") }));
}

/**
 * A row whose charge or strip is no longer there goes, unless something else stands on it. A row of the table with what
 * a user typed goes only when that may be overwritten; else its amounts are emptied and the rest stays.
 */
function removeRow(work: Work, { row, cells, isTable }: GoneRow, options: UpdateOptions): Outcome {
  const own = new Map(cells.flatMap((cell) => {
    const at = foundPlace(work.positions, cell.owner);
    return at === null ? [] : [[at.column, cell] as const];
  }));
  const contents = (work.found.formulas[row] ?? []).map((content, column) => ({ content, column })).filter(({ content }) => content !== "");
  const isOwn = ({ column }: { readonly column: number }): boolean => own.has(column);
  const isUntouched = ({ content, column }: (typeof contents)[number]): boolean => {
    const cell = own.get(column);
    return cell !== undefined && isSame(isText(content) && content.startsWith("=") ? foundContent(work, { row, column }) : content, settled(work, work.base, cell.content));
  };
  const touched = contents.filter((each) => (isTable || isOwn(each) ? !isUntouched(each) : false));
  const conflicts = touched.map(({ content, column }): Conflict => ({ address: addressOf(cellArea(row, column)), found: asText(content), willBe: "" }));
  const final = work.rows.moved(row);
  const isFree = contents.every(isOwn) || isTable;
  if (isFree && (conflicts.length === 0 || options.conflicts === "overwrite")) return { edits: [{ kind: "deleteRows", row: final, count: 1 }], conflicts };
  const emptied = contents.filter((each) => isOwn(each) && (options.conflicts === "overwrite" || isUntouched(each)));
  return { edits: emptied.map(({ column }) => ({ kind: "write", row: final, column, content: null, look: null, format: null })), conflicts };
}

function nameEdits(work: Work): SheetEdit[] {
  const wantedNames = new Set((work.next.model.names ?? []).map(({ name }) => name));
  const gone = work.base.strips.filter(({ name }) => !wantedNames.has(name) && work.found.names.has(name));
  const made = work.next.strips.flatMap((name): SheetEdit[] => {
    if (work.found.names.has(name.name)) return [];
    const at = work.positions.stripAt(name);
    const token = work.addedRows.get(name.name);
    const row = at ? work.rows.moved(at.row) : token ? work.rows.rowOf(token) : null;
    return row === null ? [] : [{ kind: "name", name: { ...name, row, column: work.positions.stripColumn(name, 0) } }];
  });
  return [...gone.map(({ name }): SheetEdit => ({ kind: "dropName", name })), ...made];
}

function chartEdits(work: Work): SheetEdit[] {
  return (work.next.model.charts ?? []).flatMap(({ name, title, data }): SheetEdit[] => {
    const corner = (row: number, column: number): Place | null => {
      const cell = work.next.at({ row, column });
      return cell === null ? null : finalPlace(work, cell);
    };
    const [from, to] = [corner(data.row, data.column), corner(data.row + data.rows - 1, data.column + data.columns - 1)];
    if (from === null || to === null) return [];
    return [{ kind: "chart", name, title, data: { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 } }];
  });
}

/** Deletions that follow each other as one, from the bottom. */
function joined(deletions: readonly Extract<SheetEdit, { kind: "deleteRows" }>[]): SheetEdit[] {
  const runs: { kind: "deleteRows"; row: number; count: number }[] = [];
  for (const { row, count } of [...deletions].sort((a, b) => b.row - a.row)) {
    const last = runs.at(-1);
    if (last !== undefined && row + count === last.row) Object.assign(last, { row, count: last.count + count });
    else runs.push({ kind: "deleteRows", row, count });
  }
  return runs;
}

function errorsIn(work: Work): string[] {
  if (!work.freezes) return [];
  return [...work.base.cells.values()].flatMap((cell) => {
    const at = foundPlace(work.positions, cell.owner);
    if (at === null || !isFormula(cell.content)) return [];
    const value = foundValue(work.found, at);
    return isText(value) && EXCEL_ERROR.test(value) ? [addressOf(cellArea(at.row, at.column))] : [];
  });
}

const isDeletion = (edit: SheetEdit): edit is Extract<SheetEdit, { kind: "deleteRows" }> => edit.kind === "deleteRows";

/** Cells first, then which are inputs, then what they may hold: edits of one kind are made together, and each journey to Excel takes time. */
const byKind = (edits: readonly SheetEdit[]): SheetEdit[] => (["write", "input", "validate"] as const).flatMap((kind) => edits.filter((edit) => edit.kind === kind));

/** Plans the update. With `missingColumns` or `errors` there are no edits. Formulas are frozen where `next` has none and `base` has. */
export function planUpdate(found: FoundSheet, base: OwnSheet, next: OwnSheet, options: UpdateOptions): UpdatePlan {
  const positions = findPositions(found, base, next, options.keyHeader);
  const missingColumns = next.table.columns.flatMap(({ header }, index) => (positions.columns[index] === null ? [header] : []));
  if (missingColumns.length > 0) return { edits: [], conflicts: [], missingColumns, errors: [] };
  const rows = new Rows(Math.max(found.formulas.length, found.table.row + found.table.rows, ...[...found.names.values()].map(({ row }) => row + 1)));
  const hasFormulas = (sheet: OwnSheet): boolean => [...sheet.cells.values()].some(({ content }) => isFormula(content));
  const work: Work = { found, base, next, positions, rows, addedRows: addRows(found, next, positions, rows), freezes: hasFormulas(base) && !hasFormulas(next) };
  const errors = errorsIn(work);
  if (errors.length > 0) return { edits: [], conflicts: [], missingColumns: [], errors };
  const updated = [...next.cells.values()].map((cell) => updateCell(work, cell, options));
  const removed = goneRows(work).map((gone) => removeRow(work, gone, options));
  const removals = removed.flatMap(({ edits }) => edits);
  return {
    edits: [
      ...rows.added().map((run): SheetEdit => ({ kind: "insertRows", ...run })),
      ...nameEdits(work),
      ...byKind(updated.flatMap(({ edits }) => edits)),
      ...removals.filter((edit) => !isDeletion(edit)),
      ...chartEdits(work),
      ...joined(removals.filter(isDeletion)),
    ],
    conflicts: [...updated, ...removed].flatMap(({ conflicts }) => conflicts),
    missingColumns: [],
    errors: [],
  };
}
