/** One row of a table, read field by field. Each reader throws {@link InvoiceFailure} with the place of its cell. */
import type Decimal from "decimal.js";
import { AmountRangeError, LARGEST_EXACT, type Micro, microFrom } from "../../money";
import { InvoiceFailure } from "../failure";
import type { InvoicePeriod } from "../invoice";
import { periodOfCell } from "../period-text/period-text";
import type { Place } from "../place";
import type { GridColumns } from "./columns";
import { type DateOrder, readDate } from "./dates";
import { type GridField, fields } from "./fields";
import type { Grid } from "./grid";
import { type DecimalSign, readNumber } from "./numbers";

export interface Reading {
  readonly grid: Grid;
  readonly columns: GridColumns["columns"];
  readonly decimalSign: DecimalSign | null;
  readonly dateOrder: DateOrder | null;
}

export interface Row {
  readonly text: (field: GridField) => string | undefined;
  readonly number: (field: GridField) => Decimal | null;
  readonly amount: (field: GridField) => Micro;
  readonly day: (field: GridField) => string | undefined;
  /** What a column of periods says; a period without a year is of the year of the invoice's date. */
  readonly period: (issueDate: string) => InvoicePeriod | undefined;
  readonly placeOf: (field: GridField) => Place;
}

/** As a person sees it: 2021 for a number 2021. */
const shown = (cell: unknown): string => (typeof cell === "string" ? cell.trim() : String(cell));

export function rowOf({ grid, columns, decimalSign, dateOrder }: Reading, index: number): Row {
  const cellOf = (field: GridField): unknown => {
    const column = columns[field];
    return column === undefined ? undefined : grid.cells[index]?.[column];
  };
  const placeOf = (field: GridField): Place => grid.placeOf(index, columns[field] ?? 0);
  const text = (field: GridField): string | undefined => {
    const cell = cellOf(field);
    const words = typeof cell === "string" || typeof cell === "number" ? shown(cell).replace(/\s+/g, " ") : "";
    return words === "" ? undefined : words;
  };
  const number = (field: GridField): Decimal | null => {
    const cell = cellOf(field);
    const { label: column } = fields[field];
    const read = readNumber(cell, decimalSign);
    if (read.kind === "number") return read.value;
    if (read.kind === "blank") return null;
    if (read.kind === "ambiguous") throw new InvoiceFailure("ambiguousNumber", { column, found: shown(cell), one: read.thousands.toString(), other: read.fraction.toString() }, placeOf(field));
    throw new InvoiceFailure(read.kind === "currency" ? "otherCurrencyCell" : "notANumberCell", { column, found: shown(cell) }, placeOf(field));
  };
  const amount = (field: GridField): Micro => {
    const { label: column } = fields[field];
    const value = number(field);
    if (value === null) throw new InvoiceFailure("blankCell", { column }, placeOf(field));
    const found = value.toString();
    if (value.abs().greaterThan(LARGEST_EXACT)) throw new InvoiceFailure("tooLargeCell", { column, found }, placeOf(field));
    try {
      return microFrom(value);
    } catch (error) {
      if (error instanceof AmountRangeError) throw new InvoiceFailure("tooFineCell", { column, found }, placeOf(field));
      throw error;
    }
  };
  const day = (field: GridField): string | undefined => {
    const cell = cellOf(field);
    const read = readDate(cell, dateOrder);
    if (read.kind === "day") return read.day;
    if (read.kind === "blank") return undefined;
    throw new InvoiceFailure(read.kind === "ambiguous" ? "ambiguousDate" : "notADateCell", { column: fields[field].label, found: shown(cell) }, placeOf(field));
  };
  const period = (issueDate: string): InvoicePeriod | undefined => {
    const cell = cellOf("period");
    // Excel makes a date of "jan-21": the first day of that month.
    const read = typeof cell === "number" ? readDate(cell, null) : null;
    return periodOfCell(read?.kind === "day" ? read.day : (text("period") ?? ""), issueDate) ?? undefined;
  };
  return { text, number, amount, day, period, placeOf };
}
