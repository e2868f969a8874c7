/** The readings of an edition, from their table. */
import type { Alternative, Edition, Localized, Reading } from "../../tariff";
import { readingColumns, readingRows } from "../tariff-sheet";
import { listOf } from "./condition-text";
import { type English, places } from "./english-table";
import { said } from "./issue";
import type { AlternativesOnSheet } from "./read-alternatives";
import { shownRow } from "./shown-row";
import type { Shown, TableCells } from "./table-cells";

const NO_ALTERNATIVE = "geen";

function readOne(cells: TableCells, row: number, base: Reading | undefined, shown: Shown, english: English, alternatives: readonly Alternative[]): Reading {
  const id = cells.text(row, "Lezing");
  const text = (header: string, place: string, kept: Localized | undefined): Localized => {
    const found = kept !== undefined && cells.isAsShown(row, header, shown) ? kept.nl : cells.text(row, header);
    if (found === "") cells.report("error", "missing", row, header, said("een tekst", "a text"));
    return english(place, found, kept, { cells, row, header });
  };
  const alternative = cells.text(row, "Alternatief");
  if (!cells.isAsShown(row, "Alternatief", shown) && (base !== undefined || ![NO_ALTERNATIVE, ""].includes(alternative)))
    cells.report("error", "notHere", row, "Alternatief", said("het alternatief zoals het is geschreven: wijzig het in de tabel Alternatieven, met wat het verandert", "the alternative as it was written: change it in the table Alternatieven, with what it changes"));
  const numbers = listOf(cells.text(row, "Regels in het plan"));
  const wrong = numbers.find((line) => !/^[1-9]\d{0,5}$/.test(line));
  const keepsLines = base !== undefined && cells.isAsShown(row, "Regels in het plan", shown);
  if (!keepsLines && wrong !== undefined) cells.report("error", "source", row, "Regels in het plan", said("regelnummers met een komma ertussen, zoals 441, 449", "numbers of lines with a comma between, such as 441, 449"));
  return {
    id,
    question: text("Vraag", places.question(id), base?.question),
    default: text("Gekozen", places.chosen(id), base?.default),
    evidence: text("Grond", places.evidence(id), base?.evidence),
    lines: keepsLines ? base.lines : wrong === undefined ? numbers.map(Number) : [],
    alternatives,
  };
}

/** `shownAs` is the edition as the sheet shows it, `base` the same one standing alone. */
export function readReadings(cells: TableCells, shownAs: Edition, base: Edition, english: English, alternatives: AlternativesOnSheet): readonly Reading[] {
  const shown = new Map(readingRows(shownAs).map((row) => [String(row[0]), shownRow(readingColumns, row)]));
  const byId = new Map(base.readings.map((reading) => [reading.id, reading]));
  return cells.rows.map((row) => readOne(cells, row, byId.get(cells.text(row, "Lezing")), shown.get(cells.text(row, "Lezing")) ?? null, english, alternatives.of(cells.text(row, "Lezing"))));
}
