/** The cells of a found table by the headers of its model, with everything that Excel can have made of them. */
import { formatNumber } from "../../money";
import type { Localized } from "../../tariff";
import { type Area, type Cell, type ColumnModel, addressOf, cellArea } from "../sheet";
import type { FoundValue } from "../update/found";
import { type FoundTable, addressIn, formulaAt, foundAt, isBlank, isDateFormat } from "./found-table";
import { type Report, type Severity, type WorkbookIssueCode, said } from "./issue";

/** What a row was when the edition was written, by header; null for a row that was not. */
export type Shown = Readonly<Record<string, Cell>> | null;

export interface TableCells {
  readonly table: FoundTable;
  /** Rows of the grid that hold something, without the header. */
  readonly rows: readonly number[];
  /** Whether the column is there. */
  readonly has: (header: string) => boolean;
  readonly value: (row: number, header: string) => FoundValue;
  /** As text, without spaces around it. */
  readonly text: (row: number, header: string) => string;
  /** Whether the cell is as it was written, or holds what cannot be read and was told. */
  readonly isAsShown: (row: number, header: string, shown: Shown) => boolean;
  /** Whether an error was told of in this row. */
  readonly hasError: (row: number) => boolean;
  readonly report: (severity: Severity, code: WorkbookIssueCode, row: number, header: string, expected: Localized, found?: string) => void;
}

const ERROR_VALUE = /^#(N\/A|N\/B|VALUE!|WAARDE!|REF!|VERW!|NAME\?|NAAM\?|DIV\/0!|DEEL\/0!|NUM!|GETAL!|NULL!|LEEG!|SPILL!|CALC!|BUSY!|GETTING_DATA|CONNECT!|FIELD!|BLOCKED!|UNKNOWN!)/;

/** A cell's contents for a message, as a Dutch reader knows numbers. */
export const foundText = (value: FoundValue): string => (typeof value === "number" ? formatNumber(value, "nl") : String(value));

const sameHeader = (found: FoundValue, header: string): boolean => String(found).trim().toLowerCase() === header.toLowerCase();

const plain = (text: string): string => text.replace(/\r\n?/g, "\n").trim();

function isSame(value: FoundValue, cell: Cell): boolean {
  if (cell === null) return isBlank(value);
  if (typeof cell === "number" && typeof value === "number") return value === cell;
  return typeof value !== "boolean" && typeof cell === "string" && plain(String(value)) === plain(cell);
}

/** The columns of the model, wherever they stand; what is missing, double, extra or moved is told. */
function columnPlaces(table: FoundTable, columns: readonly ColumnModel[], report: Report): ReadonlyMap<string, number> {
  const headers = table.values[0] ?? [];
  const issue = (severity: Severity, code: WorkbookIssueCode, column: number, found: string, expected: Localized): void => report({ severity, code, sheet: table.sheet, address: addressIn(table, 0, column), found, expected });
  const places = new Map<string, number>();
  columns.forEach(({ header }, index) => {
    const at = headers.flatMap((found, column) => (sameHeader(found, header) ? [column] : []));
    const [first, second] = at;
    if (first !== undefined) places.set(header, first);
    else issue("error", "missingColumn", Math.min(index, Math.max(headers.length - 1, 0)), String(headers[index] ?? ""), said(`kolom '${header}': zet deze kop terug`, `column '${header}': put this header back`));
    if (second !== undefined) issue("error", "doubleColumn", second, header, said("elke kop één keer", "every header once"));
  });
  headers.forEach((found, column) => {
    if (isBlank(found) || columns.some(({ header }) => sameHeader(found, header))) return;
    // Where a header of ours is missing, this one is told of there.
    const wanted = columns[column]?.header;
    if (wanted !== undefined && !places.has(wanted)) return;
    issue("warning", "extraColumn", column, String(found), said("geen eigen kolom: deze wordt niet ingelezen", "no column of your own: this one is not read"));
  });
  const order = columns.flatMap(({ header }) => places.get(header) ?? []);
  const moved = order.findIndex((column, index) => index > 0 && column < (order[index - 1] ?? 0));
  if (moved > 0) issue("warning", "movedColumn", order[moved] ?? 0, String(headers[order[moved] ?? 0] ?? ""), said("de volgorde waarin de kolommen zijn geschreven; ze zijn op hun kop gelezen", "the order in which the columns were written; they were read by their headers"));
  return places;
}

const overlaps = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows && other.row < one.row + one.rows && one.column < other.column + other.columns && other.column < one.column + one.columns;

function tellOfMerged(table: FoundTable, report: Report): void {
  const area: Area = { row: table.row, column: table.column, rows: table.values.length, columns: table.values[0]?.length ?? 0 };
  for (const merged of table.merged.filter((one) => overlaps(one, area)))
    report({ severity: "error", code: "merged", sheet: table.sheet, address: addressOf(merged), found: addressOf(merged), expected: said("cellen die niet zijn samengevoegd: splits ze", "cells that are not merged: split them") });
}

/** A row that was typed under the table and did not become part of it would be left out without a word. */
function tellOfRowBelow(table: FoundTable, columns: readonly number[], report: Report): void {
  const { row, values } = table.below;
  const column = columns.find((one) => !isBlank(values[one] ?? ""));
  if (column === undefined) return;
  report({
    severity: "error",
    code: "belowTable",
    sheet: table.sheet,
    address: addressOf(cellArea(row, table.column + column)),
    found: foundText(values[column] ?? ""),
    expected: said(`een lege rij onder tabel ${table.name}: trek de hoek van de tabel tot over deze rij, of haal de rij weg`, `an empty row under table ${table.name}: pull the table's corner over this row, or take the row away`),
  });
}

/** What a cell holds that is neither a number, a text nor nothing; null where it can be read. */
function unreadable(table: FoundTable, row: number, column: number, mayBeDate: boolean): { readonly code: WorkbookIssueCode; readonly expected: Localized } | null {
  const value = foundAt(table, row, column);
  if (typeof value === "string" && ERROR_VALUE.test(value)) return { code: "errorValue", expected: said("een getal of een tekst, geen foutwaarde", "a number or a text, not an error value") };
  if (!mayBeDate && typeof value === "number" && isDateFormat(table.numberFormats[row]?.[column] ?? ""))
    return { code: "date", expected: said("geen datum: Excel heeft van de invoer een datum gemaakt; geef de cel de notatie Standaard en typ de waarde opnieuw, een tekst met een ' ervoor", "no date: Excel made a date of what was typed; give the cell the format General and type the value again, a text with a ' in front") };
  return null;
}

/** The cells of a table; everything that is wrong with them whatever they should hold is reported. A row of the grid that may hold a date is said so. */
export function tableCells(table: FoundTable, columns: readonly ColumnModel[], report: Report, mayBeDate: (row: number) => boolean = () => false): TableCells {
  const places = columnPlaces(table, columns, report);
  const known = [...places.values()];
  const rows = table.values.flatMap((values, row) => (row > 0 && known.some((column) => !isBlank(values[column] ?? "")) ? [row] : []));
  const told = new Set<string>();
  const faulty = new Set<number>();
  tellOfMerged(table, report);
  tellOfRowBelow(table, known, report);
  for (const row of rows)
    for (const column of known) {
      const problem = unreadable(table, row, column, mayBeDate(row));
      const formula = formulaAt(table, row, column);
      const value = foundText(foundAt(table, row, column));
      if (problem !== null) {
        told.add(`${row},${column}`);
        faulty.add(row);
        report({ severity: "error", sheet: table.sheet, address: addressIn(table, row, column), found: formula ?? value, ...problem });
      } else if (formula !== null)
        report({
          severity: "warning",
          code: "formula",
          sheet: table.sheet,
          address: addressIn(table, row, column),
          found: formula,
          expected: said(`een waarde, geen formule; gelezen is de uitkomst die er nu staat: ${value}`, `a value, not a formula; what was read is the result that stands there now: ${value}`),
        });
    }
  const placeOf = (header: string): number => places.get(header) ?? -1;
  const value = (row: number, header: string): FoundValue => foundAt(table, row, placeOf(header));
  return {
    table,
    rows,
    has: (header) => places.has(header),
    value,
    text: (row, header) => plain(String(value(row, header))),
    isAsShown: (row, header, shown) => !places.has(header) || told.has(`${row},${placeOf(header)}`) || (shown !== null && isSame(value(row, header), shown[header] ?? null)),
    hasError: (row) => faulty.has(row),
    report: (severity, code, row, header, expected, found = foundText(value(row, header))) => {
      if (severity === "error") faulty.add(row);
      report({ severity, code, sheet: table.sheet, address: addressIn(table, row, Math.max(0, placeOf(header))), found, expected });
    },
  };
}
