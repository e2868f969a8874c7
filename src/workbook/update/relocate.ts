/** Formulas that refer to cells which stand elsewhere. */
import { columnLetters } from "../sheet";
import type { Place } from "./found";

/** Texts, quoted sheets and columns of tables, which stay as they are; or a cell, not a part of a name. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![A-Za-z0-9_.])(\$?)([A-Z]{1,3})(\$?)([1-9]\d*)(?![A-Za-z0-9_.(])/g;

const columnNumber = (letters: string): number => [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The formula with every cell on its own sheet where `move` says that it stands; null leaves a cell as it is. */
export function relocate(formula: string, move: (place: Place) => Place | null): string {
  return formula.replace(PIECE, (found: string, absoluteColumn?: string, letters?: string, absoluteRow?: string, digits?: string) => {
    if (letters === undefined) return found;
    const moved = move({ row: Number(digits) - 1, column: columnNumber(letters) });
    return moved === null ? found : `${absoluteColumn}${columnLetters(moved.column)}${absoluteRow}${moved.row + 1}`;
  });
}
