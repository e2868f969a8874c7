/** Everything an update is planned from, and where things end up. */
import { type Content, isFormula } from "../sheet";
import { type FoundSheet, type FoundValue, type Place, foundFormula } from "./found";
import type { OwnCell, OwnSheet } from "./own-cells";
import { type Positions, foundPlace } from "./positions";
import { relocate } from "./relocate";
import type { RowToken, Rows } from "./rows";
import { isText } from "./same-content";

export interface Work {
  readonly found: FoundSheet;
  readonly base: OwnSheet;
  readonly next: OwnSheet;
  readonly positions: Positions;
  readonly rows: Rows;
  /** Rows that are added, by the key of the table's row or the name of the strip. */
  readonly addedRows: ReadonlyMap<string, RowToken>;
  readonly freezes: boolean;
}

/** What a row of the table is called among the rows that are added. */
export const rowKey = (key: string): string => `|${key}`;

/** Where a cell stands once rows are added. */
export function finalPlace(work: Work, cell: OwnCell): Place | null {
  const at = foundPlace(work.positions, cell.owner);
  if (at !== null) return { row: work.rows.moved(at.row), column: at.column };
  const { owner } = cell;
  const token = work.addedRows.get(owner.kind === "row" ? rowKey(owner.key) : owner.name.name);
  if (token === undefined) return null;
  const row = work.rows.rowOf(token);
  if (owner.kind === "row") {
    const column = work.positions.columns[owner.column] ?? null;
    return column === null ? null : { row, column };
  }
  return { row, column: work.positions.stripColumn(owner.name, owner.offset) };
}

/** A cell's content where everything has its final place. */
export function settled(work: Work, sheet: OwnSheet, content: Content): Content {
  if (!isFormula(content)) return content;
  const move = (place: Place): Place | null => {
    const cell = sheet.at(place);
    return cell === null ? null : finalPlace(work, cell);
  };
  return { ...content, formula: relocate(content.formula, move) };
}

/** A found cell's formula where everything has its final place, or its value. */
export function foundContent(work: Work, place: Place): FoundValue {
  const content = foundFormula(work.found, place);
  return isText(content) && content.startsWith("=") ? relocate(content, ({ row, column }) => ({ row: work.rows.moved(row), column })) : content;
}
