/** The sheets of a reconciliation: its lines with their totals, the year, and the draft letter. */
import type { Reconciliation } from "../../reconciliation";
import { type Content, type SheetModel, type TextModel, tableArea } from "../sheet";
import { fittedSheetName } from "../sheet-name";
import { freeTableName } from "../table-name";
import { letterSheet } from "./letter";
import { stateMarks } from "./marks";
import { findingsOf, summaryOf } from "./summary";
import { COLUMNS, PLACE, STATE_COLUMN, linesTable } from "./table";
import { TOTAL_ROWS, totalsPart } from "./totals";
import { yearSheet } from "./year";

export interface ReconciliationSheetOptions {
  /** The day on which the sheets are made, ISO; stated on them. */
  readonly date: string;
  /** Names of sheets and tables that are already in the workbook. */
  readonly takenSheets?: Iterable<string>;
  readonly takenTables?: Iterable<string>;
}

/** What a person who signs for the outcome fills in, in the cells to the right. */
const SIGNED_OFF = ["Gecontroleerd door:", "Datum:", "Akkoord:", "Opmerking:"] as const;

/**
 * The first sheet is the reconciliation itself: its first table has the states, its second one the lines. The year's and
 * the letter follow where there is something to say in them.
 */
export function reconciliationSheets(reconciliation: Reconciliation, { date, takenSheets = [], takenTables = [] }: ReconciliationSheetOptions): readonly SheetModel<Content>[] {
  const { year, profile } = reconciliation;
  const who = profile.name?.trim() ?? "";
  // A sheet's name has room for the place alone.
  const place = who.replace(/^gemeente\s+/i, "");
  const sheetName = (start: string): string => fittedSheetName(`${start} ${place}`, year, [...takenSheets]);
  const tableName = (...parts: readonly string[]): string => freeTableName([...parts, place, year], [...takenTables]);
  const text = (row: number, words: string, style: TextModel["style"]): TextModel => ({ row, column: 0, text: words, style });
  const told = summaryOf(reconciliation, date);
  const findings = findingsOf(reconciliation);
  const findingRow = 1 + told.length + 1;
  const totalRow = findingRow + (findings.length === 0 ? 0 : findings.length + 2);
  const tableRow = totalRow + TOTAL_ROWS + 2;
  const lines = linesTable(reconciliation, tableName("Factuurcontrole"), tableRow);
  const totals = totalsPart(reconciliation, { name: tableName("Factuurcontrole_oordelen"), lines: lines.name, row: totalRow });
  const main: SheetModel<Content> = {
    name: sheetName("Factuurcontrole"),
    texts: [
      text(0, `Factuurcontrole Dimpact ${year}${who === "" ? "" : `: ${who}`}`, "title"),
      ...told.map((sentence, index) => text(1 + index, sentence, "note")),
      ...(findings.length === 0 ? [] : [text(findingRow, "Bevindingen over de facturen zelf", "heading"), ...findings.map((finding, index) => text(findingRow + 1 + index, finding, "plain"))]),
      text(totalRow, "Totalen per oordeel", "heading"),
      // Beside the totals, where the words leave room: somebody signs for them.
      text(totalRow + 2, "Aftekenen", "heading"),
      ...SIGNED_OFF.map((label, index) => text(totalRow + 3 + index, label, "plain")),
      text(tableRow - 1, "Alle regels", "heading"),
    ],
    tables: [totals.table, lines],
    cells: totals.cells,
    highlights: stateMarks(lines),
    frozen: { rows: 0, columns: 0 },
    tabColor: "#C55A11",
    print: {
      orientation: "landscape",
      // The words stand on pages of their own, where each line is known by its invoice and number.
      areas: [
        { row: 0, column: 0, rows: tableRow + tableArea(lines).rows, columns: STATE_COLUMN + 1 },
        { row: tableRow, column: STATE_COLUMN + 1, rows: tableArea(lines).rows, columns: COLUMNS - STATE_COLUMN - 1 },
      ],
      titleColumns: PLACE,
    },
  };
  const ofYear = yearSheet(reconciliation, { date, name: sheetName("Factuurjaar"), services: tableName("Factuurjaar_diensten"), outstanding: tableName("Factuurjaar_resterend") });
  const letter = letterSheet(reconciliation, { date, name: sheetName("Factuurbrief"), table: tableName("Factuurbrief") });
  return [main, ...(ofYear ? [ofYear] : []), ...(letter ? [letter] : [])];
}
