/** The rows that a sheet gets: for new line items in its table, and for new strips outside it. */
import type { NameModel } from "../sheet";
import type { FoundSheet } from "./found";
import type { OwnSheet } from "./own-cells";
import type { Positions } from "./positions";
import type { RowToken, Rows } from "./rows";
import { rowKey } from "./work";

/** The strip that a new one follows: the nearest above it in the same column, else the nearest above it. */
function stripAbove(next: OwnSheet, name: NameModel): NameModel | undefined {
  const above = next.strips.filter(({ row }) => row < name.row).sort((a, b) => b.row - a.row);
  return above.find(({ column }) => column === name.column) ?? above[0];
}

/** The rows by the key of the table's row or the name of the strip. */
export function addRows(found: FoundSheet, next: OwnSheet, positions: Positions, rows: Rows): Map<string, RowToken> {
  const added = new Map<string, RowToken>();
  const lastOfTable = rows.at(found.table.row + found.table.rows - 1);
  let before = rows.at(found.table.row);
  for (const key of next.keys) {
    const at = positions.rowOf(key);
    // A row right below a table is not in it: what would come last comes before the last one.
    const token = at === null ? rows.add(before === lastOfTable ? "before" : "after", before) : rows.at(at);
    if (at === null) added.set(rowKey(key), token);
    before = token;
  }
  const byRow = new Map<number, RowToken>();
  for (const name of [...next.strips].sort((a, b) => a.row - b.row)) {
    if (positions.stripAt(name) !== null) continue;
    const above = stripAbove(next, name);
    const at = above && positions.stripAt(above);
    const token = byRow.get(name.row) ?? rows.add("after", at ? rows.at(at.row) : ((above && added.get(above.name)) ?? lastOfTable));
    byRow.set(name.row, token);
    added.set(name.name, token);
  }
  return added;
}
