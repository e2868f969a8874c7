/** How a judgement stands out in the table: beside its word and its sign, which say the same without colour. */
import { type LineState, lineStates, stateWords } from "../../reconciliation";
import type { Content, HighlightModel, TableModel } from "../sheet";
import { SIGN_COLUMN, STATE_COLUMN } from "./table";

type Look = Pick<HighlightModel, "fill" | "color" | "bold">;

/** Dark letters on a light ground: at least 4,5 to 1. */
const wrong: Look = { fill: "#FBE0DD", color: "#8A1508", bold: true };
const open: Look = { fill: "#FFF1CC", color: "#664A00", bold: true };
const fine: Look = { fill: "#E3F1E3", color: "#1B5E20" };

const looks: Readonly<Record<LineState, Look>> = {
  match: fine,
  "within-tolerance": fine,
  allowed: fine,
  discrepancy: wrong,
  missing: wrong,
  unexpected: wrong,
  duplicate: wrong,
  unassessable: open,
};

/** For the sign and the word of every line. */
export function stateMarks({ row, column, rows }: TableModel<Content>): readonly HighlightModel[] {
  const area = { row: row + 1, column: column + SIGN_COLUMN, rows: rows.length, columns: STATE_COLUMN - SIGN_COLUMN + 1 };
  return lineStates.map((state) => ({ area, column: column + STATE_COLUMN, equals: stateWords[state].nl, ...looks[state] }));
}
