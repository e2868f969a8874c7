/** The calls behind most functions: one or more charges over inhabitants or an actual cost, and flat charges. */
import type { Edition } from "../tariff";
import { type CompiledStaircase, boundNotices, checkInhabitants, dependsOnQuantity, findCharge, priceCharge, singleLineItem, staircaseAmount } from "../engine";
import { toEuros, sum } from "../money";
import { displayLanguage } from "../excel";
import { explainAmount, explainReadings, explainThreshold } from "../workbook";
import { type Explained, call } from "./call";
import type { CellValue } from "./cells";
import { editionOf } from "./edition";
import { type ExplainedCell, explainedCell } from "./explained-cell";
import { type Matrix, type Quantity, type ResultMatrix, spread } from "./spread";

export interface ChargeCall {
  readonly id: string;
  readonly invocation: CustomFunctions.Invocation;
  readonly edition: CellValue;
  readonly charges: readonly string[];
}

/** A flat charge is explained without a quantity. */
export const NO_QUANTITY: ExplainedCell = { quantity: 0, notices: [] };

/** How the charges come about for one quantity, with the distance to the next tier. */
export function explainCharges(edition: Edition, charges: readonly string[], { quantity, notices }: ExplainedCell): Explained {
  const language = displayLanguage();
  const items = charges.map((id) => singleLineItem(edition, id, quantity));
  return {
    edition: edition.id,
    amounts: items.map((item) => explainAmount(edition, item, language)),
    notices: [
      ...notices,
      ...boundNotices(edition, items.map(({ charge }) => charge), quantity).map(({ text }) => text[language]),
      ...charges.flatMap((id) => explainThreshold(edition, id, quantity, language)),
      ...explainReadings(edition, items, language),
    ],
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
    explain: () => explainCharges(editionOf(edition), charges, explainedCell(cells, quantity)),
  });
}

/** A charge of one amount per municipality. */
export function flat({ id, invocation, edition, charges }: ChargeCall): number {
  return call({
    id,
    invocation,
    editions: [edition],
    compute: () => pricer(editionOf(edition), charges)(0),
    explain: () => explainCharges(editionOf(edition), charges, NO_QUANTITY),
  });
}
