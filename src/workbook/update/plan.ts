/**
 * What must change on a sheet of the add-in's so that it is as its model says, and nothing else: rows and columns that
 * a user added, their colours and what he typed stay. Three states meet: the sheet as it was written (`base`), as it is
 * found, and as it is to be (`next`). A cell that is as it was written is the add-in's to rewrite; one that is not, a
 * user changed.
 */
import { addressOf, cellArea, isFormula } from "../sheet";
import { addRows } from "./added-rows";
import { updateCell } from "./cells";
import type { Conflict, SheetEdit, UpdateOptions } from "./edit";
import { type FoundSheet, foundValue } from "./found";
import { goneRows, isDeletion, joined, removeRow } from "./gone-rows";
import { chartEdits, nameEdits } from "./names-and-charts";
import type { OwnSheet } from "./own-cells";
import { findPositions, foundPlace } from "./positions";
import { Rows } from "./rows";
import { isText } from "./same-content";
import type { Work } from "./work";

export interface UpdatePlan {
  readonly edits: readonly SheetEdit[];
  readonly conflicts: readonly Conflict[];
  /** Headers of the table's columns that a user took away; nothing can be written then. */
  readonly missingColumns: readonly string[];
  /** Addresses of cells that are to keep their value and show an error; nothing can be frozen then. */
  readonly errors: readonly string[];
}

const EXCEL_ERROR = /^#[A-Z0-9/_]+[!?]?$/;

function errorsIn(work: Work): string[] {
  if (!work.freezes) return [];
  return [...work.base.cells.values()].flatMap((cell) => {
    const at = foundPlace(work.positions, cell.owner);
    if (at === null || !isFormula(cell.content)) return [];
    const value = foundValue(work.found, at);
    return isText(value) && EXCEL_ERROR.test(value) ? [addressOf(cellArea(at.row, at.column))] : [];
  });
}

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
