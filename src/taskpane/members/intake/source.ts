/** Where a table of members comes from, and what its cells are called there. */
import { type MemberColumn, type MemberIssue, describeMemberPlace } from "../../../engine";
import type { FoundSelection } from "../../../excel";
import type { Language } from "../../../money";
import { columnLetters } from "../../../workbook";

export type Source = { readonly kind: "sheet"; readonly selection: FoundSelection } | { readonly kind: "file"; readonly name: string; readonly rows: readonly (readonly string[])[] };

export const rowsOf = (source: Source): readonly (readonly unknown[])[] => (source.kind === "sheet" ? source.selection.values : source.rows);

/** The number of the first row, as the user counts them. */
export const firstRowOf = (source: Source): number => (source.kind === "sheet" ? source.selection.area.row + 1 : 1);

/** "'Leden'!A5:E347", or the file's name. */
export const nameOf = (source: Source): string => (source.kind === "sheet" ? source.selection.address : source.name);

/** The letter of a column on its sheet; its number in a file. */
export const columnOf = (source: Source, { place }: MemberColumn): string => (source.kind === "sheet" ? columnLetters(source.selection.area.column + place - 1) : String(place));

/** The cell of an issue, where it is of one cell of a sheet. */
export function cellOf(source: Source, { row, column }: MemberIssue): { readonly sheet: string; readonly address: string } | null {
  return source.kind === "sheet" && row !== null && column !== null ? { sheet: source.selection.sheet, address: `${columnOf(source, column)}${row}` } : null;
}

/** The place of an issue that is of no single cell: "rij 3, kolom 2 'Inwoners'"; empty where it is of the whole table. */
export const placeOf = (issue: MemberIssue, language: Language): string => describeMemberPlace(issue)[language];
