/** The first rows of a table as they would be read, cell by cell: a wrong column or sign is seen before it counts. */
import type Decimal from "decimal.js";
import type { Micro } from "../../money";
import { InvoiceFailure } from "../failure";
import { type GridField, dayFields, gridFields, numberFields } from "./fields";
import type { Grid } from "./grid";
import { type GridMapping, isBlankRow, withShownSigns } from "./read-grid";
import { type Row, rowOf } from "./row";

export type PreviewValue =
  | { readonly kind: "text"; readonly text: string }
  /** ISO. */
  | { readonly kind: "day"; readonly day: string }
  | { readonly kind: "number"; readonly number: Decimal }
  | { readonly kind: "amount"; readonly amount: Micro }
  /** Why the cell cannot be read, with its place. */
  | { readonly kind: "problem"; readonly problem: InvoiceFailure };

export interface PreviewRow {
  /** The row as a person finds it. */
  readonly name: string;
  /** By field, of the columns that were chosen; blank cells are left out. */
  readonly values: Readonly<Partial<Record<GridField, PreviewValue>>>;
}

const isOneOf = (names: readonly GridField[], field: GridField): boolean => names.includes(field);

function valueOf(row: Row, field: GridField): PreviewValue | null {
  try {
    if (field === "amount") return { kind: "amount", amount: row.amount(field) };
    if (isOneOf(numberFields, field)) {
      const number = row.number(field);
      return number === null ? null : { kind: "number", number };
    }
    if (isOneOf(dayFields, field)) {
      const day = row.day(field);
      return day === undefined ? null : { kind: "day", day };
    }
    const text = row.text(field);
    return text === undefined ? null : { kind: "text", text };
  } catch (error) {
    if (error instanceof InvoiceFailure) return { kind: "problem", problem: error };
    throw error;
  }
}

/** At most `most` rows below the headers; blank ones are passed over. */
export function previewRows(grid: Grid, wanted: GridMapping, most: number): readonly PreviewRow[] {
  const mapping = withShownSigns(grid, wanted);
  const rows: PreviewRow[] = [];
  for (let index = mapping.headerRow + 1; index < grid.cells.length && rows.length < most; index += 1) {
    if (isBlankRow(grid.cells[index] ?? [])) continue;
    const row = rowOf({ grid, ...mapping }, index);
    const values = gridFields.flatMap((field) => {
      const value = mapping.columns[field] === undefined ? null : valueOf(row, field);
      return value === null ? [] : [[field, value] as const];
    });
    rows.push({ name: grid.rowName(index), values: Object.fromEntries(values) });
  }
  return rows;
}
