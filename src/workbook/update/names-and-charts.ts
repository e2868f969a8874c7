/** Names and charts, which stand beside the cells. */
import type { Area } from "../sheet";
import type { SheetEdit } from "./edit";
import type { Place } from "./found";
import type { OwnSheet } from "./own-cells";
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

/** Where cells of a sheet stand once rows are added; null where one of their corners is not there. */
function movedArea(work: Work, sheet: OwnSheet, { row, column, rows, columns }: Area): Area | null {
  const corner = (place: Place): Place | null => {
    const cell = sheet.at(place);
    return cell === null ? null : finalPlace(work, cell);
  };
  const [from, to] = [corner({ row, column }), corner({ row: row + rows - 1, column: column + columns - 1 })];
  return from === null || to === null ? null : { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

export function chartEdits(work: Work): SheetEdit[] {
  const written = work.base.model.charts ?? [];
  return (work.next.model.charts ?? []).flatMap(({ name, title, data }): SheetEdit[] => {
    const moved = movedArea(work, work.next, data);
    const old = written.find((chart) => chart.name === name);
    return moved === null ? [] : [{ kind: "chart", name, title, data: moved, before: old ? movedArea(work, work.base, old.data) : null }];
  });
}
