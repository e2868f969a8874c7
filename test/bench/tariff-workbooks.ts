/** How long a tariff workbook takes: its sheet, reading it back, and checking it beside last year's. */
import { checkAgainst } from "../../src/engine";
import { findEdition } from "../../src/tariff";
import { editionSheet, readEditionSheets } from "../../src/workbook";
import { foundTables } from "../support/found-tables";
import { type Row, quickest } from "./row";

export function tariffWorkbooks(): Row[] {
  const [edition, previous] = [findEdition("2021"), findEdition("2020")];
  const tables = foundTables(editionSheet(edition, ""));
  const row = (what: string, milliseconds: number, most: number): Row => ({ what, measured: `${Math.round(milliseconds)} ms`, bound: `at most ${most} ms`, holds: milliseconds <= most });
  return [
    row("a tariff workbook's sheet as a model", quickest(() => editionSheet(edition, ""), 5), 200),
    row("an edition read back from its tables", quickest(() => readEditionSheets(tables), 5), 1_000),
    row("an edition checked beside last year's", quickest(() => checkAgainst(edition, previous), 5), 200),
  ];
}
