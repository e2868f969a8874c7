import { columnName } from "./host/a1";

/** A table on the sheet, by zero-based rows and columns; the first row is the header. */
export interface TableArea {
  readonly name: string;
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
  readonly columns: readonly string[];
}

const TEXT_OR_THIS_ROW = /"(?:[^"]|"")*"|(?<table>[\p{L}_][\p{L}\p{N}_.]*)?\[@(?:\[(?<spaced>[^\]]+)\]|(?<plain>[^[\]]+))\]/gu;

/**
 * `[@Inwoners]` and `Gemeenten[@Inwoners]` as the cell that they mean in the formula's own row: the grid's calculation
 * does not know them. A reference that no table answers stays as it is.
 */
export function resolveThisRow(formula: string, row: number, column: number, tables: readonly TableArea[]): string {
  const around = tables.find((table) => holdsRow(table, row) && column >= table.startColumn && column <= table.endColumn);
  return formula.replace(TEXT_OR_THIS_ROW, (match, ...rest) => {
    const { table: name, spaced, plain } = rest.at(-1) as { readonly table?: string; readonly spaced?: string; readonly plain?: string };
    const heading = spaced ?? plain;
    const table = name === undefined ? around : tables.find((candidate) => same(candidate.name, name) && holdsRow(candidate, row));
    const index = table?.columns.findIndex((title) => heading !== undefined && same(title, heading)) ?? -1;
    return table && index >= 0 ? `$${columnName(table.startColumn + index)}${row + 1}` : match;
  });
}

function holdsRow(table: TableArea, row: number): boolean {
  return row > table.startRow && row <= table.endRow;
}

function same(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
