/**
 * One computation over a cell or a range. The result has the shape of the range. Alone, a blank or a bad cell is an
 * error; in a range a blank gives an empty text and a bad cell its own error in its own place.
 */
import { type CellValue, CellErrorPassed, readCell, shown, toCellError } from "./cells";
import { TariffFailure } from "../tariff";

export type Matrix = readonly (readonly CellValue[])[];
export type ResultCell = number | string | CustomFunctions.Error;
export type ResultMatrix = ResultCell[][];

/** What a quantity counts; decides the messages. */
export type Quantity = "inhabitants" | "actualCost";

/** The number in a cell; null where it is blank. Throws what is wrong with it. */
export function readQuantity(value: CellValue, quantity: Quantity): number | null {
  const read = readCell(value);
  if (read.kind === "number") return read.value === 0 ? null : read.value;
  if (read.kind === "blank") return null;
  if (read.kind === "error") throw new CellErrorPassed(read.error);
  throw new TariffFailure(quantity === "inhabitants" ? "quantityNotANumber" : "actualCostNotANumber", { found: shown(read) });
}

function blank(quantity: Quantity): TariffFailure {
  return new TariffFailure(quantity === "inhabitants" ? "quantityBlank" : "actualCostBlank", {});
}

/** Computes every cell; `compute` throws a failure on a number that it does not accept. */
export function spread(cells: Matrix, quantity: Quantity, compute: (value: number) => number): ResultMatrix {
  const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0] : null;
  if (only) {
    const value = readQuantity(only[0], quantity);
    if (value === null) throw blank(quantity);
    return [[compute(value)]];
  }
  const cellOf = (cell: CellValue): ResultCell => {
    try {
      if (typeof cell === "number" && cell !== 0) return compute(cell);
      const value = readQuantity(cell, quantity);
      return value === null ? "" : compute(value);
    } catch (thrown) {
      return toCellError(thrown);
    }
  };
  // One function for all cells, and a literal for the one cell of a row: a column of a million rows makes a million of each.
  const lineOf = (row: readonly CellValue[]): ResultCell[] => (row.length === 1 ? [cellOf(row[0])] : row.map(cellOf));
  return cells.map(lineOf);
}
