/** The members as a table shows them: searched, filtered, sorted and in pages; who cannot be computed is always among them. */
import type { BandVerdict, Impact, MemberImpact, UnpricedMember } from "../../../engine";

export type Row =
  /** `key`: the row of the table that was read, which is of one member. */
  | { readonly kind: "priced"; readonly key: number; readonly name: string; readonly one: MemberImpact }
  | { readonly kind: "unpriced"; readonly key: number; readonly name: string; readonly one: UnpricedMember };

export type RowFilter = BandVerdict | "unpriced" | "all";

/** Those outside the band first: they are to be looked at. */
export const filters: readonly RowFilter[] = ["all", "below", "above", "uncertain", "unknown", "unpriced", "within"];

export type SortColumn = "name" | "change" | "share";

export interface Sorting {
  readonly column: SortColumn;
  readonly isDescending: boolean;
}

/** The highest percentage first. */
export const FIRST_SORTING: Sorting = { column: "share", isDescending: true };

export function rowsOf({ members, unpriced }: Impact): readonly Row[] {
  return [
    ...members.map((one): Row => ({ kind: "priced", key: one.member.row, name: one.member.name, one })),
    ...unpriced.map((one): Row => ({ kind: "unpriced", key: one.member.row, name: one.member.name, one })),
  ];
}

const stateOf = (row: Row): Exclude<RowFilter, "all"> => (row.kind === "unpriced" ? "unpriced" : row.one.verdict);

const isIn = (row: Row, filter: RowFilter): boolean => filter === "all" || stateOf(row) === filter;

/** The filters that some row is in, with how many. */
export function filterChoices(rows: readonly Row[]): readonly { readonly filter: RowFilter; readonly count: number }[] {
  return filters.map((filter) => ({ filter, count: rows.filter((row) => isIn(row, filter)).length })).filter(({ filter, count }) => filter === "all" || count > 0);
}

/** Without case, accents and signs: "S-Hertog" finds 's-Hertogenbosch. */
const plain = (text: string): string => text.normalize("NFD").replace(/[^\p{L}\p{N} ]/gu, "").toLowerCase();

export function matching(rows: readonly Row[], filter: RowFilter, query: string): readonly Row[] {
  const wanted = plain(query.trim());
  return rows.filter((row) => isIn(row, filter) && plain(row.name).includes(wanted));
}

const byName = new Intl.Collator("nl", { numeric: true });

/** What a row is sorted by; null has no place in the order, and comes last. */
function valueOf(row: Row, column: "change" | "share"): number | null {
  return row.kind === "unpriced" ? null : row.one[column];
}

function compare(one: Row, other: Row, { column, isDescending }: Sorting): number {
  const turned = isDescending ? -1 : 1;
  if (column === "name") return turned * byName.compare(one.name, other.name);
  const [left, right] = [valueOf(one, column), valueOf(other, column)];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return turned * (left - right);
}

/** Rows that are even stand by name. */
export const sorted = (rows: readonly Row[], sorting: Sorting): readonly Row[] => [...rows].sort((one, other) => compare(one, other, sorting) || byName.compare(one.name, other.name));

/** A column's first direction: names from A, numbers from the highest; and the other way round when it is chosen again. */
export const chosenSorting = (before: Sorting, column: SortColumn): Sorting => ({ column, isDescending: before.column === column ? !before.isDescending : column !== "name" });
