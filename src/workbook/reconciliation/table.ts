/** The table of a reconciliation's lines. */
import { subtract } from "../../money";
import { type ColumnModel, type Content, type TableModel, columnLetters } from "../sheet";
import { type ReconciledRow, euros, reconciledRows } from "./rows";
import type { Reconciliation } from "../../reconciliation";

const text = (header: string, width: number, wrap = false): ColumnModel => ({ header, width, format: "text", wrap, indent: true });
const euro = (header: string): ColumnModel => ({ header, width: 17, format: "euro" });

export const headers = { charge: "Tariefregel", expected: "Verwacht", invoiced: "Gefactureerd", difference: "Verschil", state: "Oordeel" } as const;

const columns: readonly ColumnModel[] = [
  { ...text("Leverancier", 24, true), indent: false },
  text("Factuur", 16),
  text("Datum", 13),
  text("Regel", 10),
  text("Omschrijving", 36, true),
  text(headers.charge, 34, true),
  euro(headers.expected),
  euro(headers.invoiced),
  euro(headers.difference),
  text("Teken", 10),
  text(headers.state, 25),
  text("Diagnose", 80, true),
  text("Bron", 60, true),
  text("Waarom gekoppeld", 50, true),
];

export const COLUMNS = columns.length;
const [EXPECTED, INVOICED] = [6, 7];
export const SIGN_COLUMN = 9;
export const STATE_COLUMN = 10;
/** The columns by which a line is known: invoice, date and number. */
export const PLACE = { first: 1, last: 3 } as const;

function contents(row: ReconciledRow, sheetRow: number): readonly Content[] {
  const [expected, invoiced] = [EXPECTED, INVOICED].map((column) => `$${columnLetters(column)}${sheetRow + 1}`);
  const difference: Content = {
    formula: `IF(${expected}="","",${invoiced}-${expected})`,
    value: row.expected === null ? "" : euros(subtract(row.invoiced, row.expected)),
  };
  return [row.supplier, row.number, row.date, row.line, row.text, row.charge, row.expected === null ? null : euros(row.expected), euros(row.invoiced), difference, row.sign, row.state, row.why, row.source, row.matched];
}

/** A table has at least one row: where there is nothing to show, it says so. */
const NOTHING: readonly Content[] = ["Geen facturen", ...Array.from({ length: COLUMNS - 1 }, () => null)];

export function linesTable(reconciliation: Reconciliation, name: string, row: number): TableModel<Content> {
  const rows = reconciledRows(reconciliation);
  return { name, row, column: 0, columns, rows: rows.length === 0 ? [NOTHING] : rows.map((one, index) => contents(one, row + 1 + index)), style: "TableStyleLight9" };
}
