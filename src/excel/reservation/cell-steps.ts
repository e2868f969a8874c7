/** Writing cells of a sheet that is there: each step looks first at what it changes. */
import { INPUT_COLOR, type SheetEdit, cellArea, formatCodes } from "../../workbook";
import type { Step } from "../journal";
import { contentValue, formatCell, styleText, validate } from "../render";
import { CONTENTS, VALIDATION, contentsOf, loadLook, putContents, putFill, putValidation, validationOf } from "./cell-state";
import { type SheetPlace, cellAt, seenStep } from "./place";

type Edit<Kind extends SheetEdit["kind"]> = Extract<SheetEdit, { readonly kind: Kind }>;
export type WriteEdit = Edit<"write">;
export type InputEdit = Edit<"input">;
export type ValidateEdit = Edit<"validate">;

/** Cells beside each other in one row are written together. */
function runsOf(writes: readonly WriteEdit[]): readonly (readonly WriteEdit[])[] {
  const runs: WriteEdit[][] = [];
  for (const write of writes) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before?.row === write.row && before.column + 1 === write.column) last.push(write);
    else runs.push([write]);
  }
  return runs;
}

/** Null leaves a cell's number format as it is. */
function formatCode({ look, format }: WriteEdit): string | null {
  const wanted = format ?? look?.format;
  return wanted === undefined ? null : formatCodes[wanted];
}

function putNewLook(cell: Excel.Range, { look }: WriteEdit): void {
  if (look === null) return;
  if (look.column !== null) formatCell(cell, look.column);
  if (look.style !== null) styleText(cell, look.style);
  if (look.isInput) putFill(cell, INPUT_COLOR);
}

/** Writes cells, in one batch; a cell that is new gets its looks too. */
export function writeStep(place: SheetPlace, writes: readonly WriteEdit[]): Step {
  const { context, sheet } = place;
  const runs = runsOf(writes);
  const fresh = writes.filter(({ look }) => look !== null);
  const ranges = (): readonly Excel.Range[] => runs.map(([first, ...rest]) => sheet().getRangeByIndexes(first?.row ?? 0, first?.column ?? 0, 1, rest.length + 1));
  return seenStep(
    async () => {
      const found = ranges();
      found.forEach((range) => range.load(CONTENTS));
      const looks = fresh.map((write) => loadLook(cellAt(place, write)));
      await context.sync();
      return { contents: found.map(contentsOf), looks: looks.map((read) => read()) };
    },
    async () => {
      ranges().forEach((range, index) => {
        const run = runs[index] ?? [];
        const formats = run.map(formatCode);
        if (formats.some((format) => format !== null)) range.numberFormat = [formats];
        range.formulas = [run.map(({ content }) => contentValue(content))];
      });
      fresh.forEach((write) => putNewLook(cellAt(place, write), write));
      await context.sync();
    },
    async ({ contents, looks }) => {
      ranges().forEach((range, index) => {
        const before = contents[index];
        if (before !== undefined) putContents(range, before);
      });
      fresh.forEach((write, index) => looks[index]?.(cellAt(place, write)));
      await context.sync();
    },
  );
}

/** Marks cells as meant to be filled in, or no longer. */
export function inputStep(place: SheetPlace, edits: readonly InputEdit[]): Step {
  return seenStep(
    async () => {
      const fills = edits.map((edit) => cellAt(place, edit).format.fill);
      fills.forEach((fill) => fill.load("color"));
      await place.context.sync();
      return fills.map(({ color }) => color);
    },
    async () => {
      edits.forEach((edit) => putFill(cellAt(place, edit), edit.isInput ? INPUT_COLOR : ""));
      await place.context.sync();
    },
    async (colours) => {
      edits.forEach((edit, index) => putFill(cellAt(place, edit), colours[index] ?? ""));
      await place.context.sync();
    },
  );
}

/** Gives cells what they may hold, or lets them hold anything. */
export function validateStep(place: SheetPlace, edits: readonly ValidateEdit[]): Step {
  const { context, sheet } = place;
  const rules = (edit: ValidateEdit): Excel.DataValidation => cellAt(place, edit).dataValidation;
  return seenStep(
    async () => {
      const found = edits.map(rules);
      found.forEach((each) => each.load(VALIDATION));
      await context.sync();
      return found.map(validationOf);
    },
    async () => {
      edits.forEach((edit) => {
        rules(edit).clear();
        if (edit.validation !== null) validate(sheet(), { ...edit.validation, area: cellArea(edit.row, edit.column) });
      });
      await context.sync();
    },
    async (before) => {
      edits.forEach((edit, index) => {
        const validation = before[index];
        if (validation !== undefined) putValidation(rules(edit), validation);
      });
      await context.sync();
    },
  );
}
