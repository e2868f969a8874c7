/** The cells of a reservation's sheet by what they mean. */
import { type Content, type SheetModel, isFormula } from "../../src/workbook";

/** What a cell shows: a formula's value, an empty text where there is nothing. */
export const shown = (content: Content | undefined): string | number => (isFormula(content ?? null) ? (content as { value: string | number }).value : ((content as string | number | null | undefined) ?? ""));

export function tableOf(sheet: SheetModel<Content>) {
  const [table] = sheet.tables;
  if (!table) throw new Error(`${sheet.name} has no table`);
  return table;
}

export function columnAt(sheet: SheetModel<Content>, header: string): number {
  const index = tableOf(sheet).columns.findIndex((column) => column.header === header);
  if (index < 0) throw new Error(`${sheet.name} has no column '${header}'`);
  return index;
}

/** A cell of the table, in the row of a charge. */
export function cellIn(sheet: SheetModel<Content>, charge: string, header: string): Content {
  const row = tableOf(sheet).rows.find((cells) => cells[columnAt(sheet, "Regel")] === charge);
  if (!row) throw new Error(`${sheet.name} has no row '${charge}'`);
  return row[columnAt(sheet, header)] ?? null;
}

/** The column's cells, from the first row to the last. */
export const columnIn = (sheet: SheetModel<Content>, header: string): readonly Content[] => tableOf(sheet).rows.map((row) => row[columnAt(sheet, header)] ?? null);

export function placeOf(sheet: SheetModel<Content>, name: string): { readonly row: number; readonly column: number } {
  const found = sheet.names?.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`${sheet.name} has no cell '${name}'`);
  return found;
}

/** A cell with a name. */
export function named(sheet: SheetModel<Content>, name: string): Content {
  const { row, column } = placeOf(sheet, name);
  return sheet.cells?.find((cell) => cell.row === row && cell.column === column)?.content ?? null;
}

/** The same sheet with other contents in its named cells, and no formula's value left right. */
export function withInputs(sheet: SheetModel<Content>, inputs: Readonly<Record<string, string | number>>): SheetModel<Content> {
  const wrong = (content: Content): Content => (isFormula(content) ? { ...content, value: -1 } : content);
  const typed = new Map(Object.entries(inputs).map(([name, value]) => [`${placeOf(sheet, name).row},${placeOf(sheet, name).column}`, value]));
  return {
    ...sheet,
    cells: (sheet.cells ?? []).map((cell) => ({ ...cell, content: typed.get(`${cell.row},${cell.column}`) ?? wrong(cell.content) })),
    tables: sheet.tables.map((table) => ({ ...table, rows: table.rows.map((row) => row.map(wrong)) })),
  };
}
