/** The calls behind most functions: one or more charges over inhabitants or an actual cost, and flat charges. */
import type { Edition } from "../tariff";
import { type CompiledStaircase, checkInhabitants, dependsOnQuantity, findCharge, priceCharge, singleLineItem, staircaseAmount } from "../engine";
import { toEuros, sum } from "../money";
import { explainAmount, explainReadings, explainThreshold } from "../workbook";
import { type Explained, call } from "./call";
import type { CellValue } from "./cells";
import { editionOf } from "./edition";
import { displayLanguage } from "./language";
import { type Matrix, type Quantity, type ResultMatrix, readQuantity, spread } from "./spread";

export interface ChargeCall {
  readonly id: string;
  readonly invocation: CustomFunctions.Invocation;
  readonly edition: CellValue;
  readonly charges: readonly string[];
}

/** The first number in a range: the cell that is explained. */
function firstQuantity(cells: Matrix, quantity: Quantity): number | null {
  for (const cell of cells.flat()) {
    const value = readQuantity(cell, quantity);
    if (value !== null) return value;
  }
  return null;
}

/** How the charges come about for one quantity, with the distance to the next tier. */
export function explainCharges(edition: Edition, charges: readonly string[], quantity: number): Explained {
  const language = displayLanguage();
  const items = charges.map((id) => singleLineItem(edition, id, quantity));
  return {
    edition: edition.id,
    amounts: items.map((item) => explainAmount(edition, item, language)),
    notices: [...charges.flatMap((id) => explainThreshold(edition, id, quantity, language)), ...explainReadings(edition, items, language)],
  };
}

/** The price of one quantity; a single staircase goes without the workings, so that a million cells are quick. */
export function pricer(edition: Edition, charges: readonly string[]): (quantity: number) => number {
  const compiled = charges.map((id) => findCharge(edition, id));
  const [first] = compiled;
  if (compiled.length === 1 && first?.kind === "staircase" && dependsOnQuantity(first)) {
    const staircase: CompiledStaircase = first;
    return (quantity) => toEuros(staircaseAmount(staircase, checkInhabitants(quantity)));
  }
  return (quantity) => toEuros(sum(compiled.map((charge) => priceCharge(charge, edition, quantity).amount)));
}

/** Charges over every cell of a range. */
export function overCells(request: ChargeCall, cells: Matrix, quantity: Quantity): ResultMatrix {
  const { id, invocation, edition, charges } = request;
  return call({
    id,
    invocation,
    editions: [edition],
    compute: () => spread(cells, quantity, pricer(editionOf(edition), charges)),
    explain: () => explainCharges(editionOf(edition), charges, firstQuantity(cells, quantity) ?? 0),
  });
}

/** A charge of one amount per municipality. */
export function flat({ id, invocation, edition, charges }: ChargeCall): number {
  return call({
    id,
    invocation,
    editions: [edition],
    compute: () => pricer(editionOf(edition), charges)(0),
    explain: () => explainCharges(editionOf(edition), charges, 0),
  });
}
