/** The sheet of an effect per member: the question of the band, what all changes come to, how they are spread, and every member. */
import type { Impact } from "../../engine";
import { dutchDate } from "../comparison/facts";
import { type ChartModel, type Content, type SheetModel, type TextModel, tableArea } from "../sheet";
import { fittedSheetName } from "../sheet-name";
import { freeTableName } from "../table-name";
import { distribution } from "./distribution";
import { bandCells, summaryCells } from "./summary";
import { columns, hasOneOff, memberTable, spreadTable, unpricedTable } from "./tables";
import { bandText, verdictWords } from "./words";

export interface ImpactSheetOptions {
  /** The day on which the sheet is made, ISO; stated on it. */
  readonly date: string;
  /** Names of sheets and tables that are already in the workbook. */
  readonly takenSheets?: Iterable<string>;
  readonly takenTables?: Iterable<string>;
}

const CHART_ROWS = 18;
const LAST_COLUMN = columns.why;

function notes({ from, to, band }: Impact, date: string): readonly string[] {
  return [
    `Gemaakt op ${dutchDate(date)}. Jaarlijkse totalen in euro, exclusief btw; eenmalige posten tellen in totaal, verschil en percentage niet mee.`,
    `De totalen zijn waarden van die dag, volgens '${from.title.nl}' en '${to.title.nl}'. Verschil, percentage, band en tellingen zijn formules, en volgen wat u wijzigt.`,
    band.source === null ? "De band is ingesteld bij het maken van dit blad; de gele cellen zijn te wijzigen." : `Band ${bandText(band, "nl")}; de gele cellen zijn te wijzigen.`,
    `Alleen in ${from.id}, alleen in ${to.id}: wat daar een bedrag heeft en in de andere editie niet. ${verdictWords.uncertain.nl}: die posten beslissen of een gemeente binnen de band blijft.`,
  ];
}

/** The sheet of an effect per member. Its first table has the members. */
export function impactSheet(impact: Impact, options: ImpactSheetOptions): SheetModel<Content> {
  const { date, takenSheets = [], takenTables = [] } = options;
  const { from, to, members, unpriced } = impact;
  const years = from.year === to.year ? String(to.year) : `${from.year}-${to.year}`;
  const taken = [...takenTables];
  const tableName = (end: string): string => freeTableName(["Effect", years, end], taken);
  const told = notes(impact, date);
  const steps = distribution(members);
  const text = (row: number, words: string, style: TextModel["style"]): TextModel => ({ row, column: columns.name, text: words, style });

  const summaryRow = 1 + told.length + 2;
  const band = bandCells(summaryRow);
  const named = { headerRow: 0, name: tableName("gemeenten") };
  const summaryRows = summaryCells(impact, summaryRow, memberTable(impact, named, band)).rows;
  const unpricedHeading = summaryRow + summaryRows + 1;
  const spreadHeading = unpriced.length === 0 ? unpricedHeading : unpricedHeading + 1 + unpriced.length + 2;
  const chartRow = spreadHeading + 1 + steps.length + 2;
  const memberHeading = steps.length === 0 ? spreadHeading : chartRow + CHART_ROWS + 1;

  const table = memberTable(impact, { ...named, headerRow: memberHeading + 1 }, band);
  const spread = spreadTable(steps, { headerRow: spreadHeading + 1, name: tableName("spreiding") }, table);
  const chart: ChartModel = {
    name: "Spreiding van de verandering",
    title: `Gemeenten naar verandering, ${from.id} naar ${to.id}`,
    kind: "column",
    data: { row: spread.row, column: columns.name, rows: 1 + steps.length, columns: 2 },
    at: { row: chartRow, column: columns.name, rows: CHART_ROWS, columns: columns.share + 1 },
  };
  const end = memberHeading + 1 + (members.length === 0 ? 0 : tableArea(table).rows);
  return {
    name: fittedSheetName("Effect per gemeente", years, takenSheets),
    texts: [
      text(0, `Effect per gemeente: ${from.id} naar ${to.id}`, "title"),
      ...told.map((note, index) => text(1 + index, note, "note")),
      text(summaryRow - 1, "Samenvatting", "heading"),
      ...(unpriced.length === 0 ? [] : [text(unpricedHeading, "Niet te berekenen, en nergens meegeteld", "heading")]),
      ...(steps.length === 0 ? [] : [text(spreadHeading, "Spreiding", "heading")]),
      text(memberHeading, members.length === 0 ? "Geen gemeente is te berekenen" : "Per gemeente", "heading"),
    ],
    tables: [
      ...(members.length === 0 ? [] : [table]),
      ...(steps.length === 0 ? [] : [spread]),
      ...(unpriced.length === 0 ? [] : [unpricedTable(impact, { headerRow: unpricedHeading + 1, name: tableName("niet_berekend") })]),
    ],
    cells: summaryCells(impact, summaryRow, table).cells,
    inputs: [band.inputs],
    validations: [{ area: band.inputs, rule: { kind: "decimal", least: -1, most: 10 }, title: "Band", prompt: "Waarbinnen de verandering van het jaarlijkse totaal hoort te blijven, zoals -5,7% en 7,2%." }],
    charts: steps.length === 0 ? [] : [chart],
    frozen: { rows: 0, columns: 1 },
    tabColor: "#548235",
    print: {
      orientation: "landscape",
      areas: [
        { row: 0, column: columns.name, rows: memberHeading - 1, columns: LAST_COLUMN + 1 },
        { row: memberHeading, column: columns.name, rows: end - memberHeading, columns: (hasOneOff(impact) ? columns.oneOffAfter : LAST_COLUMN) + 1 },
      ],
      ...(members.length > 0 && { titleRows: { first: table.row, last: table.row } }),
    },
  };
}
