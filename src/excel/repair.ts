/** Cells whose DIMPACT functions Excel did not calculate: it does not know them, or waits for an answer that does not come. */
import { cellArea, addressOf } from "../workbook";
import { rangeAt, readInBlocks, readUsedArea } from "./read-blocks";
import { functionCalls } from "./selection";

/** A cell that shows what a function itself never answers. */
export interface BrokenCell {
  readonly sheet: string;
  /** Within its sheet: "B7". */
  readonly address: string;
  readonly formula: string;
  readonly error: string;
}

const BROKEN = /^#(?:NAME\?|BUSY!|CONNECT!|GETTING_DATA|UNKNOWN!|BLOCKED!)$/;

export const isBroken = (value: unknown): value is string => typeof value === "string" && BROKEN.test(value);

/** In a workbook that is larger than this not every cell is looked at when the pane opens. */
const MOST_READ = 2_000_000;

async function findOnSheet(context: Excel.RequestContext, sheet: Excel.Worksheet, mostCells: number): Promise<{ readonly found: readonly BrokenCell[]; readonly read: number }> {
  const used = await readUsedArea(context, sheet);
  if (used === null) return { found: [], read: 0 };
  const found: BrokenCell[] = [];
  const rows = Math.min(used.rows, Math.floor(mostCells / used.columns));
  await readInBlocks(context, sheet, { ...used, rows }, "formulas", async (block, { formulas }) => {
    const calling = (formulas as unknown[][]).flatMap((line, i) => line.flatMap((formula, j) => (functionCalls(String(formula)).length > 0 ? { i, j, formula: String(formula) } : [])));
    if (calling.length === 0) return;
    const range = rangeAt(sheet, block);
    range.load("values");
    await context.sync();
    for (const { i, j, formula } of calling) {
      const error: unknown = range.values[i]?.[j];
      if (isBroken(error)) found.push({ sheet: sheet.name, address: addressOf(cellArea(block.row + i, block.column + j)), formula, error });
    }
  });
  return { found, read: rows * used.columns };
}

/** Every such cell of the workbook, hidden sheets included. Throws where Excel does not give its cells. */
export function findBroken(): Promise<readonly BrokenCell[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const all: BrokenCell[] = [];
    let left = MOST_READ;
    for (const sheet of worksheets.items) {
      const { found, read } = await findOnSheet(context, sheet, left);
      all.push(...found);
      left -= read;
    }
    return all;
  });
}

const MOST_RANGES = 200;

/** What these cells hold and show now; null for one whose sheet is gone. */
export function readAgain(cells: readonly BrokenCell[]): Promise<readonly (BrokenCell | null)[]> {
  return Excel.run(async (context) => {
    const sheets = new Map([...new Set(cells.map(({ sheet }) => sheet))].map((name) => [name, context.workbook.worksheets.getItemOrNullObject(name)]));
    await context.sync();
    const readSome = async (some: readonly BrokenCell[]): Promise<(BrokenCell | null)[]> => {
      const ranges = some.map(({ sheet, address }) => {
        const on = sheets.get(sheet);
        return on === undefined || on.isNullObject ? null : on.getRange(address);
      });
      for (const range of ranges) range?.load("formulas,values");
      await context.sync();
      return some.map((cell, index) => {
        const range = ranges[index];
        return range ? { ...cell, formula: String(range.formulas[0]?.[0]), error: String(range.values[0]?.[0]) } : null;
      });
    };
    const read: (BrokenCell | null)[] = [];
    for (let start = 0; start < cells.length; start += MOST_RANGES) read.push(...(await readSome(cells.slice(start, start + MOST_RANGES))));
    return read;
  });
}

/** Those of these cells that still call a DIMPACT function and show such an error. */
export async function stillBroken(cells: readonly BrokenCell[]): Promise<readonly BrokenCell[]> {
  return (await readAgain(cells)).flatMap((cell) => (cell !== null && isBroken(cell.error) && functionCalls(cell.formula).length > 0 ? cell : []));
}
