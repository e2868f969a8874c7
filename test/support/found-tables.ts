/** The tables of a sheet model as they would be found in a workbook, and what a user does to them. */
import { type Content, type FoundTable, type SheetModel, isFormula } from "../../src/workbook";

type Value = string | number | boolean;

const valueOf = (content: Content | undefined): Value => (content === undefined || content === null ? "" : isFormula(content) ? content.value : content);

export function foundTables(model: SheetModel): FoundTable[] {
  return model.tables.map(({ name, row, column, columns, rows }): FoundTable => {
    const values = [columns.map(({ header }) => header), ...rows.map((contents) => columns.map((_, index) => valueOf(contents[index])))];
    return { sheet: model.name, name, row, column, values, formulas: values, numberFormats: values.map((cells) => cells.map(() => "General")), hiddenRows: [], merged: [], below: { row: row + values.length, values: [] } };
  });
}

/** The table with other grids in place of its values, formulas and formats. */
export const withGrid = (table: FoundTable, values: readonly (readonly Value[])[]): FoundTable => ({ ...table, values, formulas: values, numberFormats: values.map((cells) => cells.map(() => "General")) });

/** The tables after `change` in the one whose name starts so; the header row is row 0. */
export const changed = (tables: readonly FoundTable[], start: string, change: (table: FoundTable) => FoundTable): FoundTable[] => tables.map((table) => (table.name.startsWith(start) ? change(table) : table));

const replaced = <T>(grid: readonly (readonly T[])[], row: number, column: number, value: T): T[][] => grid.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? value : cell)));

/** Where a row begins with this text (and has this value in a column) stands. */
export function rowOf(table: FoundTable, first: Value, index = 0): number {
  const rows = table.values.flatMap((cells, row) => (cells[0] === first ? [row] : []));
  const found = rows[index];
  if (found === undefined) throw new Error(`${table.name} has no row ${String(first)}`);
  return found;
}

export function columnOf(table: FoundTable, header: string): number {
  const found = (table.values[0] ?? []).indexOf(header);
  if (found < 0) throw new Error(`${table.name} has no column ${header}`);
  return found;
}

/** One cell typed over. */
export function typed(table: FoundTable, first: Value, header: string, value: Value, { index = 0, formula, format }: { readonly index?: number; readonly formula?: string; readonly format?: string } = {}): FoundTable {
  const [row, column] = [rowOf(table, first, index), columnOf(table, header)];
  return {
    ...table,
    values: replaced(table.values, row, column, value),
    formulas: replaced(table.formulas, row, column, formula ?? value),
    numberFormats: replaced(table.numberFormats, row, column, format ?? "General"),
  };
}
