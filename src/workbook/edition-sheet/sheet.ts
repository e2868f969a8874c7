/** The tariff workbook: the sheet of tariffs with everything of the edition, so that it can be read back. */
import type { Edition } from "../../tariff";
import type { Cell, ColumnModel, SheetModel, TableModel } from "../sheet";
import { GAP, HEADER_ROW, STYLE, tableSuffix, tariffSheet, tariffTableNames, withRow } from "../tariff-sheet";
import { alternativeColumns, alternativeRows } from "./alternative-table";
import { chargeColumns, chargeDetailRows } from "./charge-table";
import { englishColumns, englishRows } from "./english-table";
import { serviceColumns, serviceRows } from "./service-table";
import { technicalColumns, technicalRows } from "./technical-table";

/** The kinds of tables, by the start of their names. */
export const tablePrefixes = { tariffs: "Tarieven", facts: "Editie", readings: "Lezingen", services: "Diensten", details: "Regels", alternatives: "Alternatieven", english: "Engels", technical: "Techniek" } as const;

export type TableKind = keyof typeof tablePrefixes;

export function editionTableNames(edition: Edition): Readonly<Record<TableKind, string>> {
  const suffix = tableSuffix(edition);
  return { ...tariffTableNames(edition), services: `${tablePrefixes.services}_${suffix}`, details: `${tablePrefixes.details}_${suffix}`, alternatives: `${tablePrefixes.alternatives}_${suffix}`, english: `${tablePrefixes.english}_${suffix}`, technical: `${tablePrefixes.technical}_${suffix}` };
}

/**
 * The sheet of {@link tariffSheet} with more tables at its right: services, what goes with a charge beside its amounts,
 * the alternatives of readings, the English texts, and what stands in no cell. `readEditionSheets` reads it back. `checksum` is that of {@link editionChecksum}.
 */
export function editionSheet(edition: Edition, checksum: string): SheetModel {
  const names = editionTableNames(edition);
  const sheet = tariffSheet(edition, checksum);
  let column = Math.max(...sheet.tables.map((table) => table.column + table.columns.length)) + GAP;
  const beside = (name: string, columns: readonly ColumnModel[], rows: Cell[][]): TableModel => {
    const table = { name, row: HEADER_ROW, column, columns, rows, style: STYLE };
    column += columns.length + GAP;
    return table;
  };
  const services = beside(names.services, serviceColumns, serviceRows(edition));
  const details = beside(names.details, chargeColumns, chargeDetailRows(edition));
  const alternatives = beside(names.alternatives, alternativeColumns, alternativeRows(edition));
  const english = beside(names.english, englishColumns, englishRows(edition));
  const technical = beside(names.technical, technicalColumns, technicalRows(edition));
  const heading = (table: TableModel, text: string) => ({ row: HEADER_ROW - 1, column: table.column, text, style: "heading" }) as const;
  return {
    ...sheet,
    texts: [
      ...sheet.texts,
      heading(services, "Diensten"),
      heading(details, "Bij de regels: wie betaalt, en waar het wordt geboekt"),
      heading(alternatives, "Alternatieven: wat een andere lezing verandert; geen: dat gegeven vervalt"),
      heading(english, "Engels: elke vertaling naast de tekst waar zij bij hoort"),
      heading(technical, "Techniek: niet wijzigen; wat in een andere tabel staat, gaat voor"),
    ],
    tables: [...sheet.tables, services, details, alternatives, english, technical].map(withRow),
  };
}
