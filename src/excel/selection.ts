/** The active cell, the DIMPACT functions that its formula calls, and what those noted. */
import { type Outcome, cellKey, exchange } from "../workbook";

export interface SelectedCell {
  readonly address: string;
  /** With English names and separators; empty where the cell holds no formula. */
  readonly formula: string;
  /** The shown value where it is an error such as "#BUSY!", else null. */
  readonly error: string | null;
  /** Ids of the functions that are called, in the order of the formula; one that is called twice is there twice. */
  readonly calls: readonly string[];
}

const TEXT_LITERAL = /"(?:[^"]|"")*"/g;
const QUOTED_SHEET = /'(?:[^']|'')*'!/g;
/** Excel writes a function whose add-in it has not loaded yet as `_xldudf_DIMPACT_HOSTING`. */
const CALL = /(?:(?<![\w.])DIMPACT\.|_xldudf_DIMPACT_)([A-Z][A-Z._]*)\s*\(/gi;

/** Errors that some platforms give as texts. */
export const CELL_ERROR = /^#(?:[A-Z/]+[!?]|N\/A|GETTING_DATA)$/;

/** Ids of the DIMPACT functions in a formula, in its order; not those inside a text or a sheet's name. */
export function functionCalls(formula: string): readonly string[] {
  if (!formula.startsWith("=")) return [];
  const code = formula.replace(TEXT_LITERAL, '""').replace(QUOTED_SHEET, "");
  return [...code.matchAll(CALL)].map(([, id = ""]) => id.replace(/_/g, ".").toUpperCase());
}

const UNLOADED_CALL = /_xldudf_DIMPACT_([A-Z][A-Z._]*)(?=\s*\()/gi;

/** The formula with every DIMPACT function spelled as one types it; texts and sheets' names stay as they are. */
export function properSpelling(formula: string): string {
  const pieces = formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*'!)/);
  return pieces.map((piece, index) => (index % 2 === 1 ? piece : piece.replace(UNLOADED_CALL, (_, id: string) => `DIMPACT.${id.replace(/_/g, ".")}`))).join("");
}

export async function readSelectedCell(): Promise<SelectedCell> {
  return Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address,formulas,values,valueTypes");
    await context.sync();
    const written = String(cell.formulas[0]?.[0] ?? "");
    const formula = written.startsWith("=") ? written : "";
    const isError = cell.valueTypes[0]?.[0] === Excel.RangeValueType.error;
    const value = String(cell.values[0]?.[0] ?? "");
    return { address: cell.address, formula, error: isError || CELL_ERROR.test(value) ? value : null, calls: functionCalls(formula) };
  });
}

/**
 * What each call of the cell noted: of a function that is called k times its k newest outcomes. Null for a call that
 * noted nothing, since the cell was calculated before the add-in was there.
 */
export function outcomesOf({ address, calls }: Pick<SelectedCell, "address" | "calls">): readonly (Outcome | null)[] {
  const noted = exchange().outcomes.get(cellKey(address)) ?? [];
  const newest = new Map(
    [...new Set(calls)].map((id) => {
      const times = calls.filter((call) => call === id).length;
      return [id, noted.filter((outcome) => outcome.function === id).slice(-times)];
    }),
  );
  return calls.map((id) => newest.get(id)?.shift() ?? null);
}

/** Forgets the outcomes of a sheet whose cells moved: they would be told of the wrong cells. */
export function forgetOutcomes(sheet: string): void {
  const { outcomes } = exchange();
  const prefix = `${sheet}!`.toUpperCase();
  [...outcomes.keys()].filter((key) => key.startsWith(prefix)).forEach((key) => outcomes.delete(key));
}
