import { MAX_COLUMNS, MAX_ROWS, type Rect } from "./a1";
import { ApiError } from "./api-error";
import { rightFormulas } from "./formula-moves";
import { coreRect, type GridTable } from "./grid/table-store";
import { moveRect, type LineChange } from "./lines";
import { assertWritable, type Allowance, type Model } from "./model";

const ALLOWANCES: Readonly<Record<LineChange["kind"], Readonly<Record<LineChange["axis"], Allowance>>>> = {
  insert: { row: "allowInsertRows", column: "allowInsertColumns" },
  delete: { row: "allowDeleteRows", column: "allowDeleteColumns" },
};

/** Inserts or deletes whole rows or columns; what refers to them follows, as in Excel. */
export function changeLines(model: Model, change: LineChange): void {
  const { sheetId, axis, at } = change;
  assertWritable(model, sheetId, undefined, ALLOWANCES[change.kind][axis]);
  const tables = model.tables.list().filter((table) => table.subUnitId === sheetId).map((table) => ({ table, rect: expected(model, table, change) }));
  const frozen = frozenAfter(model, change);
  const sheet = model.grid.sheet(sheetId);
  const size = axis === "row" ? sheet.getMaxRows() : sheet.getMaxColumns();
  const inGrid = Math.min(change.count, size - at);
  if (change.kind === "insert") {
    model.grid.makeRoom(sheetId, axis === "row" ? at + 1 : 0, axis === "row" ? 0 : at + 1);
    // Univer changes the tables of the sheet that is active, whichever sheet it was asked to change.
    model.grid.whileActive(sheetId, () => void (axis === "row" ? sheet.insertRows(at, change.count) : sheet.insertColumns(at, change.count)));
  } else if (inGrid > 0) {
    const mend = axis === "column" && tables.length > 0 ? rightFormulas(model, change) : undefined;
    model.grid.whileActive(sheetId, () => void (axis === "row" ? sheet.deleteRows(at, inGrid) : sheet.deleteColumns(at, inGrid)));
    mend?.();
  }
  for (const { table, rect } of tables) settleTable(model, table, rect);
  if (change.kind === "insert") takeFormats(model, sheetId, lines(change), axis);
  sheet.setFreeze(frozen);
}

function lines({ axis, at, count }: LineChange): Rect {
  return axis === "row" ? { row: at, rows: count, column: 0, columns: MAX_COLUMNS } : { column: at, columns: count, row: 0, rows: MAX_ROWS };
}

/** Where a table is afterwards; undefined when it goes as a whole. */
function expected(model: Model, table: GridTable, change: LineChange): Rect | undefined {
  const core = coreRect(table);
  const moved = moveRect(core, change);
  if (moved === undefined) return undefined;
  const end = core.row + core.rows;
  const hasTotals = model.beside.table(table.id).showTotals;
  if (change.axis === "column") return moved;
  if (change.kind === "insert") return hasTotals && change.at === end ? { ...core, rows: core.rows + change.count } : moved;
  const losesHeader = change.at <= core.row && change.at + change.count > core.row;
  const losesTotals = hasTotals && change.at <= end && change.at + change.count > end;
  if (losesHeader || losesTotals || moved.rows < 2) {
    throw model.notImplemented("Range.delete() of a table's header row, totals row or all data rows that leaves the rest");
  }
  return moved;
}

function settleTable(model: Model, { id, subUnitId }: GridTable, rect: Rect | undefined): void {
  const table = model.tables.find(id);
  if (rect === undefined) {
    if (table) model.tables.remove(table);
    model.beside.forgetTable(id);
    return;
  }
  if (table === undefined) throw new ApiError("GeneralException", `Univer lost the table '${id}'.`);
  const found = coreRect(table);
  if (JSON.stringify([found.row, found.column, found.rows, found.columns]) !== JSON.stringify([rect.row, rect.column, rect.rows, rect.columns])) model.tables.resize(table, rect);
  else model.tables.nameHeaders(subUnitId, rect);
  model.tables.syncHeaders(id);
}

/** New rows look like the row above them, new columns like the column left of them; below a table's header, like its data. */
export function takeFormats(model: Model, sheetId: string, added: Rect, axis: LineChange["axis"]): void {
  const isRows = axis === "row";
  const used = model.cells.used(sheetId, false);
  const line = isRows ? added.row - 1 : added.column - 1;
  if (used === undefined || line < 0) return;
  const across = isRows ? { first: Math.max(used.column, added.column), end: Math.min(used.column + used.columns, added.column + added.columns) } : { first: Math.max(used.row, added.row), end: Math.min(used.row + used.rows, added.row + added.rows) };
  if (across.end <= across.first) return;
  const length = across.end - across.first;
  const place = isRows ? { row: added.row, rows: added.rows, column: across.first, columns: length } : { column: added.column, columns: added.columns, row: across.first, rows: length };
  const headers = isRows ? model.tables.list().filter((table) => table.subUnitId === sheetId).map(coreRect).filter(({ row }) => row === line) : [];
  model.cells.restyle(sheetId, place, (i, j) => {
    const [row, column] = [place.row + i, place.column + j];
    const isBelowHeader = headers.some((core) => column >= core.column && column < core.column + core.columns);
    const style = isRows ? model.cells.style(sheetId, isBelowHeader ? added.row + added.rows : line, column) : model.cells.style(sheetId, row, line);
    return Object.keys(style).length === 0 ? undefined : style;
  });
}

/** Lines that come or go among the frozen ones change how many those are. */
function frozenAfter(model: Model, { sheetId, kind, axis, at, count }: LineChange): { xSplit: number; ySplit: number; startRow: number; startColumn: number } {
  const freeze = model.grid.sheet(sheetId).getFreeze();
  const before = { row: Math.max(0, freeze.ySplit), column: Math.max(0, freeze.xSplit) };
  const among = kind === "insert" ? (at < before[axis] ? count : 0) : -Math.max(0, Math.min(before[axis], at + count) - at);
  const after = { ...before, [axis]: before[axis] + among };
  return { xSplit: after.column, ySplit: after.row, startRow: after.row > 0 ? after.row : -1, startColumn: after.column > 0 ? after.column : -1 };
}
