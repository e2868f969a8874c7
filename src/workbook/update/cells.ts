/** What becomes of a cell that the sheet is to have. */
import { type Content, type ValidationModel, addressOf, cellArea, isFormula } from "../sheet";
import type { Conflict, Outcome, SheetEdit, UpdateOptions } from "./edit";
import { type Place, foundFormula, foundValue } from "./found";
import type { OwnCell } from "./own-cells";
import { foundPlace } from "./positions";
import { asText, isSame, shown } from "./same-content";
import { type Work, finalPlace, foundContent, settled } from "./work";

/** What a cell is to hold: where formulas are frozen, the value that the sheet shows. */
function wanted(work: Work, cell: OwnCell): Content {
  const at = foundPlace(work.positions, cell.owner);
  const before = work.base.cells.get(cell.identity);
  if (!work.freezes || at === null || before === undefined || !isFormula(before.content)) return settled(work, work.next, cell.content);
  const value = foundValue(work.found, at);
  if (value === "") return null;
  return typeof value === "boolean" ? String(value) : value;
}

const nothing: Outcome = { edits: [], conflicts: [] };

/** A cell that is as it was written is rewritten; one that a user changed is asked about. */
export function updateCell(work: Work, cell: OwnCell, options: UpdateOptions): Outcome {
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
