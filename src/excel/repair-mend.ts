/** Mends cells whose DIMPACT functions Excel did not calculate, and finds out what is missing where that does not help. */
import { displayLanguage } from "./display-language";
import { ExcelFailure, explained } from "./failure";
import { type Progress, allOrNothing } from "./journal";
import { heldContent, writeContents } from "./freeze-write";
import { areaOf } from "./read-blocks";
import { recalculateWorkbook } from "./recalculate";
import { type BrokenCell, isBroken, readAgain } from "./repair";
import { type MissingPart, findMissing } from "./repair-missing";
import { CELL_ERROR, functionCalls, outcomesOf, properSpelling } from "./selection";

/** Why a cell shows an error still: what is missing, the function's own message, or Excel's refusal to write. */
export type Reason =
  | MissingPart
  | { readonly kind: "message"; readonly text: string }
  | { readonly kind: "protected" }
  | { readonly kind: "refused"; readonly text: string }
  | { readonly kind: "waiting" }
  | { readonly kind: "unknown" };

export interface Unmended extends BrokenCell {
  readonly reason: Reason;
}

export interface Mended {
  readonly mended: number;
  readonly remaining: readonly Unmended[];
}

/** Functions answer at once; a chain of them takes half a second for each level. */
const LOOK_EVERY_MS = 400;
const MOST_LOOKS = 12;
/** What Excel does not know it does not know a moment later either. */
const LOOKS_WITHOUT_WAITING = 3;

const isWaiting = ({ error }: BrokenCell): boolean => /^#(?:BUSY!|GETTING_DATA)$/.test(error);
const present = (cells: readonly (BrokenCell | null)[]): readonly BrokenCell[] => cells.flatMap((cell) => cell ?? []);
const broken = (cells: readonly BrokenCell[]): readonly BrokenCell[] => cells.filter(({ error }) => isBroken(error));

/** Reads the cells again until none is broken, or it takes too long. */
async function settle(cells: readonly BrokenCell[]): Promise<readonly BrokenCell[]> {
  let now = cells;
  for (let look = 1; look <= MOST_LOOKS; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    now = present(await readAgain(now));
    const left = broken(now);
    if (left.length === 0 || (look >= LOOKS_WITHOUT_WAITING && !left.some(isWaiting))) break;
  }
  return now;
}

const MOST_CALCULATED = 200;

async function recalculate(cells: readonly BrokenCell[]): Promise<void> {
  const some = (part: readonly BrokenCell[]): Promise<void> =>
    Excel.run(async (context) => {
      for (const { sheet, address } of part) context.workbook.worksheets.getItem(sheet).getRange(address).calculate();
      await context.sync();
    });
  for (let start = 0; start < cells.length; start += MOST_CALCULATED) await some(cells.slice(start, start + MOST_CALCULATED));
}

const retold = <Result>(work: () => Promise<Result>): Promise<Result> => explained(displayLanguage(), work);

/** Writes the formula as one types it; null where that is done, else why not. */
function respell({ sheet, address, formula }: BrokenCell): Promise<Reason | null> {
  return retold(() =>
    Excel.run(async (context): Promise<Reason | null> => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const range = worksheet.getRange(address);
      const { protection } = worksheet;
      range.load("formulas,values,numberFormat,rowIndex,columnIndex,rowCount,columnCount");
      protection.load("protected");
      await context.sync();
      if (protection.protected) return { kind: "protected" };
      const held = heldContent(range.formulas[0]?.[0], range.values[0]?.[0]);
      if (held !== formula) return null;
      const write = (content: string) => async (): Promise<void> => {
        writeContents(worksheet, areaOf(range), [[content]], range.numberFormat as string[][]);
        await context.sync();
      };
      await allOrNothing([{ run: write(properSpelling(formula)), undo: write(formula) }]);
      return null;
    }),
  ).catch((error: unknown): Reason => {
    if (error instanceof ExcelFailure) return { kind: "refused", text: error.message };
    throw error;
  });
}

/** The message of the cell's first function that failed. */
function ownMessage({ sheet, address, formula }: BrokenCell): string | null {
  const outcomes = outcomesOf({ address: `${sheet}!${address}`, calls: functionCalls(formula) });
  return outcomes.flatMap((outcome) => outcome?.explain().errors ?? [])[0] ?? null;
}

/**
 * Calculates the cells again, one by one and then the whole workbook; after that formulas that are spelled as Excel spells
 * an unknown function are written anew, each of them whole or not at all. `functions` are the ids of all functions. Cells
 * of a sheet that is gone are left out. Throws an ExcelFailure where Excel refuses to calculate.
 */
export async function mend(cells: readonly BrokenCell[], functions: Iterable<string>, onProgress: Progress = () => undefined): Promise<Mended> {
  const refusals = new Map<string, Reason>();
  const keyOf = ({ sheet, address }: BrokenCell): string => `${sheet}!${address}`;
  const stages: readonly ((left: readonly BrokenCell[]) => Promise<void>)[] = [
    (left) => retold(() => recalculate(left)),
    () => retold(recalculateWorkbook),
    async (left) => {
      for (const cell of left.filter(({ formula }) => properSpelling(formula) !== formula)) {
        const refusal = await respell(cell);
        if (refusal !== null) refusals.set(keyOf(cell), refusal);
      }
    },
  ];
  let now = present(await readAgain(cells));
  for (const [stage, work] of stages.entries()) {
    const left = broken(now);
    if (left.length === 0) break;
    onProgress(stage, stages.length);
    await work(left);
    now = await settle(now);
  }
  onProgress(stages.length, stages.length);

  const wrong = now.filter(({ error }) => CELL_ERROR.test(error));
  const missing = await findMissing(wrong, functions);
  const reasonOf = (cell: BrokenCell, index: number): Reason => {
    const message = ownMessage(cell);
    const known = refusals.get(keyOf(cell)) ?? missing[index] ?? (message === null ? null : ({ kind: "message", text: message } as const));
    return known ?? { kind: isWaiting(cell) ? "waiting" : "unknown" };
  };
  return { mended: now.length - wrong.length, remaining: wrong.map((cell, index) => ({ ...cell, reason: reasonOf(cell, index) })) };
}
