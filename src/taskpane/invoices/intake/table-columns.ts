/** A table's mapping as it is chosen in the form: which row has the headers, which column is what, and what holds for all rows. */
import { type Grid, type GridDefaults, type GridField, type GridMapping, MOST_HEADER_ROWS, isBlankRow, proposeMapping } from "../../../invoice";
import type { KeptTable } from "../kept-table";

export type DefaultField = keyof GridDefaults;

/** What every invoice needs; the first three may be said once for the whole table. */
export const requiredFields: readonly GridField[] = ["supplier", "number", "issueDate", "text", "amount"];
export const defaultFields: readonly DefaultField[] = ["supplier", "number", "issueDate"];

export interface TableChoice {
  readonly mapping: GridMapping;
  readonly defaults: GridDefaults;
}

/** What is proposed at first; without a row of headers that is known, the first row is taken for it. Signs that nobody chose follow from the table. */
export function firstChoice(grid: Grid, { headers, decimalSign, dateOrder }: KeptTable): TableChoice {
  const proposed = proposeMapping(grid, headers) ?? proposeMapping(grid, headers, 0);
  return { mapping: { headerRow: 0, columns: {}, ...proposed, decimalSign, dateOrder }, defaults: {} };
}

/** The columns as another row's headers propose them; signs and what was said for all rows stay. */
export function withHeaderRow(grid: Grid, { headers }: KeptTable, { mapping, defaults }: TableChoice, headerRow: number): TableChoice {
  const proposed = proposeMapping(grid, headers, headerRow);
  return { mapping: { ...mapping, headerRow, columns: proposed?.columns ?? {} }, defaults };
}

export const withSigns = ({ mapping, defaults }: TableChoice, signs: Partial<Pick<GridMapping, "decimalSign" | "dateOrder">>): TableChoice => ({ mapping: { ...mapping, ...signs }, defaults });

export function withColumn({ mapping, defaults }: TableChoice, field: GridField, column: number | null): TableChoice {
  const { [field]: _before, ...others } = mapping.columns;
  return { mapping: { ...mapping, columns: column === null ? others : { ...others, [field]: column } }, defaults };
}

export function withDefault({ mapping, defaults }: TableChoice, field: DefaultField, text: string): TableChoice {
  const { [field]: _before, ...others } = defaults;
  return { mapping, defaults: text.trim() === "" ? others : { ...others, [field]: text.trim() } };
}

/** What is needed and neither chosen nor said. */
export const lacking = ({ mapping, defaults }: TableChoice): readonly GridField[] =>
  requiredFields.filter((field) => mapping.columns[field] === undefined && defaults[field as DefaultField] === undefined);

const LONGEST_HEADER = 40;
const LONGEST_ROW = 60;

const shown = (cell: unknown): string => String(cell ?? "").trim();

/** Every column with its letter or number, and what stands in its header. */
export function columnNames(grid: Grid, headerRow: number): readonly string[] {
  const headers = grid.cells[headerRow] ?? [];
  const width = grid.cells.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) => `${column + 1}: ${shown(headers[column]).slice(0, LONGEST_HEADER)}`);
}

export interface HeaderRow {
  /** Counted from 0. */
  readonly row: number;
  /** As a person finds it. */
  readonly name: string;
  readonly text: string;
}

/** The rows that may hold the headers, each with what stands in it; blank ones are left out. */
export function headerRows(grid: Grid): readonly HeaderRow[] {
  return grid.cells.slice(0, MOST_HEADER_ROWS).flatMap((cells, row) => {
    if (isBlankRow(cells)) return [];
    return { row, name: grid.rowName(row), text: cells.map(shown).filter((text) => text !== "").join(", ").slice(0, LONGEST_ROW) };
  });
}
