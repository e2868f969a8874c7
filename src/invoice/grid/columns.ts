/** Finds the row of headers and the column of each field; a user may correct it, and it can be kept for the next table. */
import { distance } from "fastest-levenshtein";
import { plainName } from "../several/same-party";
import { type GridField, fields, gridFields, headersWithVat, otherHeaders } from "./fields";

export type Cells = readonly (readonly unknown[])[];

/** Rows and columns of the cells, counted from 0. */
export interface GridColumns {
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<GridField, number>>>;
}

/** What is kept: each field with the header that its column bears. */
export type KeptHeaders = Readonly<Partial<Record<GridField, string>>>;

const headerOf = (cell: unknown): string => (typeof cell === "string" ? plainName(cell) : "");

const known: readonly (readonly [header: string, field: GridField | null])[] = [
  ...gridFields.flatMap((field) => fields[field].headers.map((header) => [header, field] as const)),
  ...otherHeaders.map((header) => [header, null] as const),
];

/** Signs that may differ: none in a short word, one in a word, two in a long one. */
const slackOf = (header: string): number => (header.length < 5 ? 0 : header.length < 8 ? 1 : 2);

const isSwapped = (one: string, other: string): boolean => one.length >= 5 && one.length === other.length && [...one].some((_sign, at) => one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2) === other);

const MOST_LETTERS = 60;

interface Candidate {
  readonly field: GridField;
  readonly column: number;
  readonly off: number;
}

/** The field whose name is nearest; null where a header that is not read is as near. */
function nearest(header: string): { readonly field: GridField; readonly off: number } | null {
  if (header === "" || header.length > MOST_LETTERS) return null;
  let best: { readonly field: GridField | null; readonly off: number } | null = null;
  for (const [name, field] of known) {
    const off = isSwapped(name, header) ? 1 : distance(name, header);
    if (off > slackOf(name) || (best !== null && best.off < off)) continue;
    if (best === null || off < best.off || field === null) best = { field, off };
  }
  return best === null || best.field === null ? null : { field: best.field, off: best.off };
}

function columnsOf(row: readonly unknown[], kept: KeptHeaders): GridColumns["columns"] {
  const headers = row.map(headerOf);
  const found: Partial<Record<GridField, number>> = {};
  const taken = new Set<number>();
  const take = (field: GridField, column: number): void => {
    if (found[field] !== undefined || taken.has(column)) return;
    found[field] = column;
    taken.add(column);
  };
  for (const field of gridFields) {
    const header = kept[field];
    const column = header === undefined ? -1 : headers.indexOf(plainName(header));
    if (column >= 0) take(field, column);
  }
  const candidates = headers.flatMap((header, column): readonly Candidate[] => {
    const match = nearest(header);
    return match === null ? [] : [{ ...match, column }];
  });
  for (const { field, column } of [...candidates].sort((one, other) => one.off - other.off || one.column - other.column)) take(field, column);
  return found;
}

/** Rows in which the headers are looked for: a title, a date and a logo may stand above them. */
export const MOST_HEADER_ROWS = 40;

/** The row with the most headers that are known, the first of them; null where none has an amount and one more. */
export function findColumns(cells: Cells, kept: KeptHeaders = {}): GridColumns | null {
  let best: (GridColumns & { readonly count: number }) | null = null;
  for (const [headerRow, row] of cells.slice(0, MOST_HEADER_ROWS).entries()) {
    const columns = columnsOf(row, kept);
    const count = Object.keys(columns).length;
    if (columns.amount !== undefined && count >= 2 && (best === null || count > best.count)) best = { headerRow, columns, count };
  }
  return best === null ? null : { headerRow: best.headerRow, columns: best.columns };
}

/** Whether a table without a column of amounts has one of amounts with VAT. */
export const hasVatOnly = (cells: Cells): boolean => cells.slice(0, MOST_HEADER_ROWS).some((row) => row.some((cell) => headersWithVat.includes(headerOf(cell))));

/** The columns that a row of headers names; none where it is no row of headers. */
export const columnsAt = (cells: Cells, headerRow: number, kept: KeptHeaders = {}): GridColumns => ({ headerRow, columns: columnsOf(cells[headerRow] ?? [], kept) });

/** The headers of the columns that were chosen, to be kept for a table with the same headers elsewhere. */
export function keepHeaders(cells: Cells, { headerRow, columns }: GridColumns): KeptHeaders {
  const kept: Partial<Record<GridField, string>> = {};
  for (const field of gridFields) {
    const column = columns[field];
    const header = column === undefined ? undefined : cells[headerRow]?.[column];
    if (typeof header === "string" && header.trim() !== "") kept[field] = header.trim();
  }
  return kept;
}
