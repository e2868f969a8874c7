/** What a formula names that is not there: a function of ours under another spelling, or a name of the workbook. */
import type { BrokenCell } from "./repair";
import { functionCalls } from "./selection";

export type MissingPart =
  /** `nearest` is the id of the function that is spelled almost like it; null where none is. */
  | { readonly kind: "function"; readonly id: string; readonly nearest: string | null }
  | { readonly kind: "name"; readonly name: string };

/** How many letters are added, left out or exchanged between two words. */
function distance(one: string, other: string): number {
  let line = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, against] of [...other].entries()) {
      next.push(Math.min((line[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (line[j] ?? 0) + (letter === against ? 0 : 1)));
    }
    line = next;
  }
  return line.at(-1) ?? 0;
}

/** Of the ids the one that is spelled most like it; null where even that one is quite another word. */
export function nearestFunction(id: string, functions: readonly string[]): string | null {
  const [nearest] = functions.map((known) => ({ known, away: distance(id, known) })).sort((a, b) => a.away - b.away);
  return nearest !== undefined && nearest.away <= Math.max(1, Math.floor(id.length / 3)) ? nearest.known : null;
}

const NOT_NAMES = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\p{L}\p{N}_.\\]*\[(?:[^[\]]|\[[^\]]*\])*\]|[\p{L}\p{N}_.\\]+[!(]|#[A-Z/]+[!?]/giu;
const WORD = /(?<![\p{L}\p{N}_.$\\])[\p{L}_\\][\p{L}\p{N}_.\\?]*/gu;
const NO_NAME = /^(?:TRUE|FALSE|[A-Z]{1,3}\d{0,7}|_xl\w*\..*)$/i;

/** The workbook's names that a formula reads; none where it makes names of its own. */
export function namesIn(formula: string): readonly string[] {
  if (/\b(?:LET|LAMBDA)\s*\(/i.test(formula)) return [];
  const code = formula.replace(NOT_NAMES, " ");
  return [...code.matchAll(WORD)].map(([word]) => word).filter((word) => !NO_NAME.test(word));
}

/** Of each cell what is missing first; null where nothing is. A function is not judged while none is known. */
export async function findMissing(cells: readonly BrokenCell[], functions: Iterable<string>): Promise<readonly (MissingPart | null)[]> {
  const known = [...functions];
  const names = cells.some(({ formula }) => namesIn(formula).length > 0) ? await readNames() : new Map<string, ReadonlySet<string>>();
  return cells.map(({ sheet, formula }): MissingPart | null => {
    const id = known.length === 0 ? undefined : functionCalls(formula).find((call) => !known.includes(call));
    if (id !== undefined) return { kind: "function", id, nearest: nearestFunction(id, known) };
    const name = namesIn(formula).find((word) => !names.get("")?.has(word.toLowerCase()) && !names.get(sheet)?.has(word.toLowerCase()));
    return name === undefined ? null : { kind: "name", name };
  });
}

/** Names and tables, in lower case: of the workbook under "", of a sheet under the sheet's name. */
async function readNames(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  return Excel.run(async (context) => {
    const { names, tables, worksheets } = context.workbook;
    names.load("items/name");
    tables.load("items/name");
    worksheets.load("items/name");
    await context.sync();
    const ofSheets = worksheets.items.map((sheet) => sheet.names.load("items/name"));
    await context.sync();
    const lower = (items: readonly { readonly name: string }[]): Set<string> => new Set(items.map(({ name }) => name.toLowerCase()));
    return new Map([["", lower([...names.items, ...tables.items])], ...worksheets.items.map((sheet, index): [string, Set<string>] => [sheet.name, lower(ofSheets[index]?.items ?? [])])]);
  });
}
