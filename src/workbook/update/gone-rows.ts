/** What becomes of rows that the sheet is not to have any more. */
import { addressOf, cellArea } from "../sheet";
import type { Conflict, Outcome, SheetEdit, UpdateOptions } from "./edit";
import type { OwnCell } from "./own-cells";
import { foundPlace } from "./positions";
import { asText, isSame, isText } from "./same-content";
import { type Work, foundContent, settled } from "./work";

/** A row of the sheet on which nothing is left of what the model says. */
interface GoneRow {
  readonly row: number;
  readonly cells: readonly OwnCell[];
  readonly isTable: boolean;
}

export function goneRows(work: Work): GoneRow[] {
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
export function removeRow(work: Work, { row, cells, isTable }: GoneRow, options: UpdateOptions): Outcome {
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

export const isDeletion = (edit: SheetEdit): edit is Extract<SheetEdit, { kind: "deleteRows" }> => edit.kind === "deleteRows";

/** Deletions that follow each other as one, from the bottom. */
export function joined(deletions: readonly Extract<SheetEdit, { kind: "deleteRows" }>[]): SheetEdit[] {
  const runs: { kind: "deleteRows"; row: number; count: number }[] = [];
  for (const { row, count } of [...deletions].sort((a, b) => b.row - a.row)) {
    const last = runs.at(-1);
    if (last !== undefined && row + count === last.row) Object.assign(last, { row, count: last.count + count });
    else runs.push({ kind: "deleteRows", row, count });
  }
  return runs;
}
