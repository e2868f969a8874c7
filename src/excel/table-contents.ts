/** How a table that is in the workbook differs from its model, and the steps that make it the model again. */
import { type Cell, type TableModel, addressOf, columnLetters } from "../workbook";
import type { Step } from "./journal";
import { cellValue } from "./render";

/** A cell, a column or a row that a user changed. */
export interface TableChange {
  readonly sheet: string;
  readonly address: string;
  /** Empty where nothing is there. */
  readonly found: string | number;
  readonly expected: string | number;
}

export interface LoadedTable {
  readonly model: TableModel;
  readonly table: Excel.Table;
  readonly sheet: string;
  readonly range: Excel.Range;
}

type Value = string | number | boolean;

/** Loads the tables of these models that are in the workbook, with their contents. */
export async function loadTables(context: Excel.RequestContext, models: readonly TableModel[]): Promise<LoadedTable[]> {
  const found = models.map((model) => ({ model, table: context.workbook.tables.getItemOrNullObject(model.name) }));
  for (const { table } of found) table.load("name");
  await context.sync();
  const present = found
    .filter(({ table }) => !table.isNullObject)
    .map(({ model, table }) => {
      const range = table.getRange();
      range.load("values,formulas,rowIndex,columnIndex,rowCount,columnCount");
      table.worksheet.load("name");
      return { model, table, range };
    });
  await context.sync();
  return present.map(({ model, table, range }) => ({ model, table, range, sheet: table.worksheet.name }));
}

const plain = (cell: Cell): Value => cell ?? "";
const shown = (value: Value | undefined): string | number => (typeof value === "number" ? value : String(value ?? ""));

interface CellChange extends TableChange {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  readonly before: Value;
}

interface Differences {
  readonly cells: readonly CellChange[];
  /** Columns of the model that the user took away. */
  readonly missing: readonly string[];
  /** How many rows the model has more (or fewer) than the table. */
  readonly rows: number;
}

function place(loaded: LoadedTable, row: number, column: number): string {
  const { rowIndex, columnIndex } = loaded.range;
  return addressOf({ row: rowIndex + row, column: columnIndex + column, rows: 1, columns: 1 });
}

const sameHeader = (found: Value | undefined, header: string): boolean => String(found ?? "").toLowerCase() === header.toLowerCase();

/** Where each column of the model stands: under its header wherever the user moved it, or under another name in its own place. */
function columnPlaces({ columns }: TableModel, headers: readonly Value[]): number[] {
  const known = (found: Value | undefined) => columns.some(({ header }) => sameHeader(found, header));
  return columns.map(({ header }, index) => {
    const at = headers.findIndex((found) => sameHeader(found, header));
    return at >= 0 || index >= headers.length || known(headers[index]) ? at : index;
  });
}

function differences(loaded: LoadedTable): Differences {
  const { model, range, sheet } = loaded;
  const [headers = [], ...body] = range.values as Value[][];
  const formulas = range.formulas as Value[][];
  const places = columnPlaces(model, headers);
  const change = (row: number, column: number, value: Cell, found: Value | undefined, formula: Value | undefined): CellChange[] => {
    const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== found;
    if (column < 0 || (found === plain(value) && !isFormula)) return [];
    return [{ sheet, address: place(loaded, row, column), found: isFormula ? formula : shown(found), expected: shown(plain(value)), row, column, value, before: formula ?? "" }];
  };
  const renamed = model.columns.flatMap(({ header }, index) => {
    const column = places[index] ?? -1;
    return sameHeader(headers[column], header) ? [] : change(0, column, header, headers[column], headers[column]);
  });
  const cells = model.rows
    .slice(0, body.length)
    .flatMap((row, r) => row.flatMap((value, index) => change(r + 1, places[index] ?? -1, value, body[r]?.[places[index] ?? -1], formulas[r + 1]?.[places[index] ?? -1])));
  return {
    cells: [...renamed, ...cells],
    missing: model.columns.filter((_, index) => places[index] === -1).map(({ header }) => header),
    rows: model.rows.length - body.length,
  };
}

/** Everything in a table that is not as the model says, for a person to read. */
export function tableChanges(loaded: LoadedTable): readonly TableChange[] {
  const { cells, missing, rows } = differences(loaded);
  const { sheet, range, model } = loaded;
  const letters = `${columnLetters(range.columnIndex)}:${columnLetters(range.columnIndex + range.columnCount - 1)}`;
  return [
    ...cells.map(({ address, found, expected }) => ({ sheet, address, found, expected })),
    ...missing.map((header) => ({ sheet, address: letters, found: "", expected: header })),
    ...(rows === 0 ? [] : [{ sheet, address: letters, found: model.rows.length - rows, expected: model.rows.length }]),
  ];
}

const cellsOf = (context: Excel.RequestContext, loaded: LoadedTable, row: number, column: number, rows = 1): Excel.Range => {
  const { range, sheet } = loaded;
  return context.workbook.worksheets.getItem(sheet).getRange(addressOf({ row: range.rowIndex + row, column: range.columnIndex + column, rows, columns: 1 }));
};

function cellStep(context: Excel.RequestContext, loaded: LoadedTable, { row, column, value, before }: CellChange): Step {
  const write = (content: Value | string) => async (): Promise<void> => {
    cellsOf(context, loaded, row, column).formulas = [[content]];
    await context.sync();
  };
  return { undo: write(before), run: write(cellValue(value)) };
}

/** Adds the rows that the table lacks, at its end; undone by taking them away again. */
function addRowsStep(context: Excel.RequestContext, { model, table, range }: LoadedTable): Step {
  const [headers = []] = range.values as Value[][];
  const has = range.rowCount - 1;
  const places = columnPlaces(model, headers);
  const fitting = (row: readonly Cell[]): (string | number)[] => headers.map((_, column) => cellValue(row[places.indexOf(column)] ?? null));
  return {
    undo: async () => {
      table.rows.load("count");
      await context.sync();
      for (let index = table.rows.count - 1; index >= has; index -= 1) table.rows.getItemAt(index).delete();
      await context.sync();
    },
    run: async () => {
      table.rows.add(undefined, model.rows.slice(has).map(fitting));
      await context.sync();
    },
  };
}

/** Takes a row too many away; undone by adding it again with what it held. */
function deleteRowStep(context: Excel.RequestContext, { table, range }: LoadedTable, index: number): Step {
  const kept = (range.formulas as Value[][])[index + 1] ?? [];
  return {
    undo: async () => {
      table.rows.load("count");
      await context.sync();
      if (table.rows.count > index) return;
      table.rows.add(undefined, [kept]);
      await context.sync();
    },
    run: async () => {
      table.rows.getItemAt(index).delete();
      await context.sync();
    },
  };
}

/** Surplus rows go last and from the bottom, since a formula that refers to a row that is gone cannot be mended. */
function rowSteps(context: Excel.RequestContext, loaded: LoadedTable, rows: number): Step[] {
  if (rows > 0) return [addRowsStep(context, loaded)];
  return Array.from({ length: -rows }, (_, index) => deleteRowStep(context, loaded, loaded.range.rowCount - 2 - index));
}

/** A column that the user took away cannot be put back without shifting what stands beside it. */
export class ColumnMissing extends Error {
  override readonly name = "ColumnMissing";

  constructor(
    readonly table: string,
    readonly column: string,
  ) {
    super(`column '${column}' of table ${table} is missing`);
  }
}

/** The steps that make the table as its model says, touching only what differs. Throws {@link ColumnMissing}. */
export function restoreSteps(context: Excel.RequestContext, loaded: LoadedTable): Step[] {
  const { cells, missing, rows } = differences(loaded);
  const [column] = missing;
  if (column !== undefined) throw new ColumnMissing(loaded.model.name, column);
  return [...cells.map((change) => cellStep(context, loaded, change)), ...rowSteps(context, loaded, rows)];
}
