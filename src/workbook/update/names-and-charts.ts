/** Names and charts, which stand beside the cells. */
import type { SheetEdit } from "./edit";
import type { Place } from "./found";
import { type Work, finalPlace } from "./work";

export function nameEdits(work: Work): SheetEdit[] {
  const wantedNames = new Set((work.next.model.names ?? []).map(({ name }) => name));
  const gone = work.base.strips.filter(({ name }) => !wantedNames.has(name) && work.found.names.has(name));
  const made = work.next.strips.flatMap((name): SheetEdit[] => {
    if (work.found.names.has(name.name)) return [];
    const at = work.positions.stripAt(name);
    const token = work.addedRows.get(name.name);
    const row = at ? work.rows.moved(at.row) : token ? work.rows.rowOf(token) : null;
    return row === null ? [] : [{ kind: "name", name: { ...name, row, column: work.positions.stripColumn(name, 0) } }];
  });
  return [...gone.map(({ name }): SheetEdit => ({ kind: "dropName", name })), ...made];
}

export function chartEdits(work: Work): SheetEdit[] {
  return (work.next.model.charts ?? []).flatMap(({ name, title, data }): SheetEdit[] => {
    const corner = (row: number, column: number): Place | null => {
      const cell = work.next.at({ row, column });
      return cell === null ? null : finalPlace(work, cell);
    };
    const [from, to] = [corner(data.row, data.column), corner(data.row + data.rows - 1, data.column + data.columns - 1)];
    if (from === null || to === null) return [];
    return [{ kind: "chart", name, title, data: { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 } }];
  });
}
