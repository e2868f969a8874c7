/** A table of members to fill in, with invented rows that show how: none is built in. */
import { MOST_MEMBERS } from "../../engine";
import { MAX_QUANTITY } from "../../tariff";
import type { Cell, ColumnModel, SheetModel, TableModel } from "../sheet";
import { freeSheetName } from "../sheet-name";
import { freeTableName } from "../table-name";

export interface MembersSheetOptions {
  /** Names of sheets and tables that are already in the workbook. */
  readonly takenSheets?: Iterable<string>;
  readonly takenTables?: Iterable<string>;
}

const columns = [
  { header: "Gemeente", width: 30, format: "text" },
  { header: "Inwoners", width: 12, format: "count" },
  { header: "Diensten", width: 40, format: "text", indent: true },
  { header: "Kosten bzm.modules", width: 21, format: "euro" },
  { header: "Kosten wim.hosting", width: 21, format: "euro" },
] as const satisfies readonly ColumnModel[];

const examples: readonly (readonly Cell[])[] = [
  ["Voorbeeldstad", 45_000, "e-Suite; BZM; WIM", null, 2_400],
  ["Voorbeelddorp", 18_500, "e-Suite; MyLex Overheid; GVOP", null, null],
];

const notes = [
  `Eén rij per gemeente; vervang de twee verzonnen rijen. Ten hoogste ${MOST_MEMBERS} gemeenten.`,
  "Diensten met ; ertussen, of een kolom per dienst met ja of x. De kostenkolommen mogen leeg blijven of weg.",
  "Kies daarna een cel in de tabel, en in het taakvenster onder Edities 'Uit de selectie'.",
] as const;

/** Its only table has the columns that a table of members is read by. */
export function membersSheet({ takenSheets = [], takenTables = [] }: MembersSheetOptions = {}): SheetModel {
  const headerRow = notes.length + 2;
  const table: TableModel = { name: freeTableName(["Ledenlijst"], takenTables), row: headerRow, column: 0, columns, rows: examples, style: "TableStyleLight9" };
  return {
    name: freeSheetName("Leden", takenSheets),
    texts: [{ row: 0, column: 0, text: "Leden", style: "title" }, ...notes.map((text, index) => ({ row: 1 + index, column: 0, text, style: "note" as const }))],
    tables: [table],
    inputs: [{ row: headerRow + 1, column: 0, rows: examples.length, columns: columns.length }],
    validations: [
      {
        area: { row: headerRow + 1, column: 1, rows: examples.length, columns: 1 },
        rule: { kind: "whole", least: 1, most: MAX_QUANTITY },
        title: "Inwoners",
        prompt: "Een geheel getal van 1 of meer. De peildatum van het CBS is 1 januari, twee jaar voor het tariefjaar.",
      },
    ],
    frozen: { rows: headerRow + 1, columns: 1 },
    tabColor: "#548235",
    print: { orientation: "portrait", areas: [], titleRows: { first: headerRow, last: headerRow } },
  };
}
