/** Where the rows, columns and named cells of the add-in's sheet stand on the sheet as it is found. */
import { type Content, type NameModel, isFormula } from "../sheet";
import { type FoundSheet, type FoundValue, type Place, foundFormula } from "./found";
import type { OwnSheet, Owner } from "./own-cells";

export interface Positions {
  /** The sheet's column of each column of the table; null where a user took it away. */
  readonly columns: readonly (number | null)[];
  /** The sheet's row of a key; null where the table has none. */
  readonly rowOf: (key: string) => number | null;
  /** Null where the name is gone, or refers to no cell. */
  readonly stripAt: (name: NameModel) => Place | null;
  /** The column of a strip's cell, so far from its named cell in the model. */
  readonly stripColumn: (name: NameModel, offset: number) => number;
}

const HEADER_KEY = "";

const same = (a: unknown, b: unknown): boolean => String(a).trim().toLowerCase() === String(b).trim().toLowerCase();

/** By their headers, as the sheet was written or as it is to be; a renamed one is where it was, right of the one before it. */
function columnsOf(found: FoundSheet, base: OwnSheet, next: OwnSheet): (number | null)[] {
  const { row, column: first, columns } = found.table;
  const headers = Array.from({ length: columns }, (_, index) => foundFormula(found, { row, column: first + index }));
  const byHeader = next.table.columns.map(({ header }, index) => headers.findIndex((text) => same(text, base.table.columns[index]?.header) || same(text, header)));
  const claimed = new Set(byHeader);
  return byHeader.map((at, index) => {
    if (at >= 0) return first + at;
    const guess = index === 0 ? 0 : (byHeader[index - 1] ?? -1) + 1;
    if ((index > 0 && (byHeader[index - 1] ?? -1) < 0) || guess >= columns || claimed.has(guess)) return null;
    return first + guess;
  });
}

/** Files that other programs read have no hidden names: there a row stands as far from its neighbours as when it was written. */
function byDistance(found: FoundSheet, base: OwnSheet, name: NameModel): Place {
  const columnShift = found.table.column - base.table.column;
  const isBelow = name.row > base.table.row;
  const neighbour = isBelow ? undefined : base.strips.filter(({ name: other, row }) => row >= name.row && found.names.has(other)).sort((a, b) => a.row - b.row)[0];
  const rowShift = isBelow
    ? found.table.row + found.table.rows - (base.table.row + 1 + base.table.rows.length)
    : neighbour === undefined
      ? found.table.row - base.table.row
      : (found.names.get(neighbour.name)?.row ?? neighbour.row) - neighbour.row;
  return { row: name.row + rowShift, column: name.column + columnShift };
}

/** Whether a cell seems to hold what was written there: the same text, or a formula as well. */
const resembles = (found: FoundValue, content: Content): boolean => (isFormula(content) ? String(found).startsWith("=") : String(found) === String(content ?? ""));

/**
 * A column that a user inserted runs through the whole sheet, or through the table alone: a strip's cells stand under
 * the table's columns, or as far from their named cell as they were written; wherever more of them are found.
 */
function stripColumns(found: FoundSheet, base: OwnSheet, columns: readonly (number | null)[], stripAt: (name: NameModel) => Place | null): Positions["stripColumn"] {
  const underTable = (column: number): number => columns[column] ?? column + found.table.column - base.table.column;
  const follows = (name: NameModel, at: Place): boolean => {
    const cells = [...base.cells.values()].filter(({ owner }) => owner.kind === "strip" && owner.name.name === name.name);
    const holds = (columnOf: (offset: number) => number): number =>
      cells.filter(({ owner, content }) => owner.kind === "strip" && resembles(foundFormula(found, { row: at.row, column: columnOf(owner.offset) }), content)).length;
    return holds((offset) => underTable(name.column + offset)) >= holds((offset) => at.column + offset);
  };
  const known = new Map<string, boolean>();
  return (name, offset) => {
    const at = stripAt(name);
    if (at === null) return underTable(name.column + offset);
    const isUnder = known.get(name.name) ?? follows(base.strips.find((strip) => strip.name === name.name) ?? name, at);
    known.set(name.name, isUnder);
    return isUnder ? underTable(name.column + offset) : at.column + offset;
  };
}

export function findPositions(found: FoundSheet, base: OwnSheet, next: OwnSheet, keyHeader: string): Positions {
  const columns = columnsOf(found, base, next);
  const keyColumn = columns[next.table.columns.findIndex(({ header }) => header === keyHeader)] ?? null;
  const rows = new Map<string, number>([[HEADER_KEY, found.table.row]]);
  if (keyColumn !== null)
    for (let row = found.table.row + 1; row < found.table.row + found.table.rows; row += 1) {
      const key = String(foundFormula(found, { row, column: keyColumn }));
      if (key !== "" && !rows.has(key)) rows.set(key, row);
    }
  const hasAnchors = base.strips.some(({ name, hidden }) => hidden && found.names.has(name));
  const stripAt = (name: NameModel): Place | null => {
    const known = found.names.get(name.name);
    if (known !== undefined) return known;
    const written = base.strips.find((strip) => strip.name === name.name);
    return !hasAnchors && written?.hidden ? byDistance(found, base, written) : null;
  };
  return { columns, rowOf: (key) => rows.get(key) ?? null, stripAt, stripColumn: stripColumns(found, base, columns, stripAt) };
}

/** Where a cell stands on the sheet as it is found; null where its row or column is not there. */
export function foundPlace(positions: Positions, owner: Owner): Place | null {
  if (owner.kind === "row") {
    const [row, column] = [positions.rowOf(owner.key), positions.columns[owner.column] ?? null];
    return row === null || column === null ? null : { row, column };
  }
  const at = positions.stripAt(owner.name);
  return at === null ? null : { row: at.row, column: positions.stripColumn(owner.name, owner.offset) };
}
