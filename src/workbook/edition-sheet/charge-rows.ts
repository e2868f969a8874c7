/** The rows of one charge in the table of tariffs, each beside the row that was written. */
import type { AmountPart, Charge, Tier } from "../../tariff";
import { said } from "./issue";
import { type KnownAmounts, type RowAmounts, readAmounts } from "./row-amounts";
import type { Shown, TableCells } from "./table-cells";

/** What is known of a row that was written: a tier, or the charge itself. */
export interface KnownRow extends KnownAmounts {
  readonly line?: number | null;
  readonly reading?: string;
  readonly previous?: Tier["previous"];
  readonly announced?: Tier["announced"];
}

export interface ChargeRow {
  readonly row: number;
  readonly shown: Shown;
  readonly known: KnownRow;
  readonly amounts: RowAmounts;
}

/** In the order in which they are written. */
function knownRows(charge: Charge): readonly KnownRow[] {
  switch (charge.model) {
    case "flat":
    case "perUnit":
      return [charge];
    case "volumeTiers":
      return charge.tiers.map((tier) => ({ ...tier, ...(charge.cap === undefined ? {} : { cap: charge.cap }) }));
    case "percentage":
      return [{ percentage: charge.percentage }];
    case "band":
      return [charge.low, charge.high].map((unitAmount) => ({ unitAmount, ...(charge.surcharge === undefined ? {} : { percentage: charge.surcharge }) }));
    case "unpriced":
      return [{}];
  }
}

/** Which written row each found row was: the one with its bound; of the others the next, where there are as many rows as were written. */
function pairs(cells: TableCells, rows: readonly number[], shown: readonly NonNullable<Shown>[]): readonly (number | null)[] {
  const free = new Set(shown.keys());
  const take = (index: number | undefined): number | null => {
    if (index === undefined) return null;
    free.delete(index);
    return index;
  };
  const byBound = rows.map((row) => take([...free].find((index) => (shown[index]?.["T/m inwoners"] ?? "") === cells.value(row, "T/m inwoners"))));
  return rows.length === shown.length ? byBound.map((index) => index ?? take([...free][0])) : byBound;
}

export function chargeRowsIn(cells: TableCells, rows: readonly number[], base: Charge | undefined, shown: readonly NonNullable<Shown>[]): readonly ChargeRow[] {
  const known = base === undefined ? [] : knownRows(base);
  return pairs(cells, rows, shown).map((index, at): ChargeRow => {
    const row = rows[at] ?? 0;
    const written = index === null ? null : (shown[index] ?? null);
    const knownRow = index === null ? {} : (known[index] ?? {});
    return { row, shown: written, known: knownRow, amounts: readAmounts(cells, row, written, knownRow) };
  });
}

/**
 * What holds for the whole charge and stands in each of its rows: as it was where no cell changed, else what they say
 * together. Rows that contradict each other are told.
 */
export function together<T>(cells: TableCells, rows: readonly ChargeRow[], header: string, kept: T | undefined, read: (text: string, row: number) => T | undefined): T | undefined {
  const [first] = rows;
  if (first === undefined) return kept;
  if (kept !== undefined && rows.every(({ row, shown }) => cells.isAsShown(row, header, shown))) return kept;
  const words = cells.text(first.row, header);
  const other = rows.find(({ row }) => cells.text(row, header) !== words);
  if (other !== undefined) {
    cells.report("error", "contradiction", other.row, header, said(`hetzelfde als in de eerste rij van deze regel: ${words}`, `the same as in the first row of this charge: ${words}`));
    return kept;
  }
  return read(words, first.row) ?? kept;
}

export const announcedIn = (known: KnownRow, amounts: RowAmounts): readonly AmountPart[] => (known.announced ?? []).filter((part) => amounts[part] !== undefined);
