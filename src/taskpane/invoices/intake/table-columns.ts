/** A table's mapping as it is chosen in the form: which column is what, and what holds for all rows. */
import { type Grid, type GridDefaults, type GridField, type GridMapping, type KeptHeaders, proposeMapping } from "../../../invoice";

export type DefaultField = keyof GridDefaults;

/** What every invoice needs; the first three may be said once for the whole table. */
export const requiredFields: readonly GridField[] = ["supplier", "number", "issueDate", "text", "amount"];
export const defaultFields: readonly DefaultField[] = ["supplier", "number", "issueDate"];

export interface TableChoice {
  readonly mapping: GridMapping;
  readonly defaults: GridDefaults;
}

/** What is proposed at first; without a row of headers that is known, the first row is taken for it. */
export function firstChoice(grid: Grid, headers: KeptHeaders): TableChoice {
  return { mapping: proposeMapping(grid, headers) ?? { headerRow: 0, columns: {}, decimalSign: null, dateOrder: null }, defaults: {} };
}

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

/** Every column with its letter or number, and what stands in its header. */
export function columnNames(grid: Grid, headerRow: number): readonly string[] {
  const headers = grid.cells[headerRow] ?? [];
  const width = grid.cells.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) => {
    const header = headers[column];
    return `${column + 1}: ${String(header ?? "").trim().slice(0, LONGEST_HEADER)}`;
  });
}
