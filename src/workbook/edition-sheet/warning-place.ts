/** The cell of a tariff workbook that a warning is about. */
import type { EditionWarning } from "../../engine";
import { type FoundTable, addressIn } from "./found-table";

const headers = { charge: "Regel", tier: "T/m inwoners", unitAmount: "Per inwoner", flatAmount: "Per gemeente" } as const;

export interface WarningPlace {
  readonly sheet: string;
  /** "G13" */
  readonly address: string;
}

/** Null where none of the tables has the charge, as with one that vanished. */
export function warningPlace({ charge, tier, part }: EditionWarning, tables: readonly FoundTable[]): WarningPlace | null {
  for (const table of tables) {
    const columnOf = (header: string): number => (table.values[0] ?? []).findIndex((found) => String(found).trim() === header);
    const [charges, bounds] = [columnOf(headers.charge), columnOf(headers.tier)];
    if (charges < 0 || bounds < 0) continue;
    const isTier = (bound: unknown): boolean => tier === undefined || (tier === null ? String(bound ?? "").trim() === "" : Number(bound) === tier);
    const row = table.values.findIndex((values, index) => index > 0 && String(values[charges] ?? "").trim() === charge && isTier(values[bounds]));
    const column = part !== undefined ? columnOf(headers[part]) : tier === undefined ? charges : bounds;
    if (row > 0 && column >= 0) return { sheet: table.sheet, address: addressIn(table, row, column) };
  }
  return null;
}
