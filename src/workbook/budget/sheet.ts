/** The sheet of a budget: the plan's posts with live sums down to its result, and beside them what the members pay. */
import { type Cover, DEFAULT_MAPPING, type IncomeMapping } from "../../engine";
import { type Budget, type IncomeLine, postLabel } from "../../tariff";
import { dutchDate } from "../comparison/facts";
import { type ChartModel, type Content, type SheetModel, type TableModel, type TextModel, addressOf } from "../sheet";
import { fittedSheetName, freeSheetName } from "../sheet-name";
import { freeTableName } from "../table-name";
import { type BudgetKind, type BudgetPlan, LABEL_COLUMN, at, placesOf } from "./columns";
import { groupSection, otherSection, printedSection, serviceSection, totalCells, totals } from "./sections";

export interface BudgetSheetOptions {
  readonly kind: BudgetKind;
  /** The day on which the sheet is made, ISO; stated on it. */
  readonly date: string;
  /** What the members pay, beside the budget. */
  readonly cover?: Cover | null;
  /** Names of sheets and tables that are already in the workbook. */
  readonly takenSheets?: Iterable<string>;
  readonly takenTables?: Iterable<string>;
}

const CHART_ROWS = 18;
/** Between two sections, and between a section's table and what stands below its sum. */
const GAP = 2;

function notes({ kind, budget, cover }: BudgetPlan, date: string): readonly string[] {
  const own = cover === null ? [] : coverNotes(cover);
  return [
    `Gemaakt op ${dutchDate(date)}. Bedragen in euro, zoals ${budget.publication} ze op de genoemde regel drukt; een streepje in het plan staat hier als 0.`,
    kind === "functions"
      ? "De bedragen per post zijn DIMPACT-functies. Sommen en resultaten zijn formules: typ een ander bedrag bij een post, en ze volgen."
      : "De bedragen per post zijn waarden. Sommen en resultaten zijn formules: typ een ander bedrag bij een post, en ze volgen.",
    "Het plan rondt elk bedrag apart af. Waar zijn resultaat een euro van zijn delen verschilt, staat dat onder 'Afronding in het plan'. De vennootschapsbelasting van 2017 is er opgeteld, zoals in het plan.",
    ...own,
  ];
}

const lineWords: Readonly<Record<IncomeLine, string>> = { eSuite: "e-Suite", bzm: "BZM", website: "Website (WIM)", myLex: "My-Lex", gvop: "GVOP", innovation: "Innovatie", other: "Overig" };

/** What is booked on another post than the plan's own; the rest of the income, of which the plan does not say it, has a note of its own. */
function bookedElsewhere(mapping: IncomeMapping): readonly string[] {
  const lines = (Object.keys(lineWords) as IncomeLine[]).filter((line) => line !== "other" && mapping[line] !== DEFAULT_MAPPING[line]);
  return lines.map((line) => `${lineWords[line]} bij '${postLabel(`omzet.${mapping[line]}`)}'`);
}

function coverNotes({ edition, against, counted, unpriced, mapping, services }: Cover): readonly string[] {
  const without = services.filter(({ withoutAmount }) => withoutAmount > 0).map(({ id, withoutAmount }) => `${postLabel(`omzet.${id}`)}: ${withoutAmount}`);
  const elsewhere = bookedElsewhere(mapping);
  return [
    `Leden: wat ${counted} gemeenten volgens '${edition.title.nl}' betalen, jaarlijks en eenmalig, op de dag van dit blad. De kosten in die kolom zijn die van ${against.year}.`,
    `Contributie, entreegeld en pakketkorting tellen mee bij '${postLabel(`omzet.${mapping.other}`)}': het plan zegt niet waar ze zijn geboekt.`,
    ...(elsewhere.length === 0 ? [] : [`Anders geboekt dan in het plan: ${elsewhere.join("; ")}.`]),
    ...(without.length === 0 ? [] : [`Posten van leden zonder bedrag, die niet meetellen: ${without.join("; ")}.`]),
    ...(unpriced.length === 0 ? [] : [`Niet te berekenen, en niet meegeteld: ${unpriced.map(({ member, failure }) => `${member.name} (${failure.in("nl")})`).join("; ")}.`]),
  ];
}

function nameOf(cover: Cover | null, taken: Iterable<string>): string {
  return cover === null ? freeSheetName("Begroting", taken) : fittedSheetName("Dekking begroting", cover.edition.year, taken);
}

/** The sheet of a budget. Its tables are income, cost, operating costs, the rest, results by service, and results as printed. */
export function budgetSheet(budget: Budget, options: BudgetSheetOptions): SheetModel<Content> {
  const { kind, date, cover = null, takenSheets = [], takenTables = [] } = options;
  const plan: BudgetPlan = { kind, budget, cover };
  const taken = [...takenTables];
  const tableName = (end: string): string => freeTableName([cover === null ? "Begroting" : `Dekking_${cover.edition.year}`, end], taken);
  const told = notes(plan, date);
  const { numbers, amounts, members, line } = placesOf(plan);
  const sumOf = (table: TableModel<Content>) => (column: number): string => `SUM(${addressOf({ row: table.row + 1, column, rows: table.rows.length, columns: 1 })})`;

  const income = groupSection(plan, 1 + told.length + 1, "Omzet", tableName("omzet"), "omzet");
  const cost = groupSection(plan, income.sumRow + GAP, "Kosten", tableName("kosten"), "kosten");
  const grossRow = cost.sumRow + 1;
  const operating = groupSection(plan, grossRow + GAP, "Bedrijfskosten", tableName("bedrijfskosten"), "bedrijfskosten");
  const other = otherSection(plan, operating.sumRow + GAP, tableName("overig"));
  const services = serviceSection(plan, other.sumRow + GAP, tableName("per_dienst"), income, cost);
  const chartRow = services.sumRow + 1;
  const printed = printedSection(plan, chartRow + CHART_ROWS + 1, tableName("plan"));
  const sections = [income, cost, operating, other, services, printed];

  const text = (row: number, words: string, style: TextModel["style"]): TextModel => ({ row, column: LABEL_COLUMN, text: words, style });
  const shown = 1 + amounts.length + (members === null ? 0 : 1);
  const chart: ChartModel = {
    name: "Resultaat per dienst",
    title: "Omzet min kosten per dienst",
    kind: "column",
    data: { row: services.table.row, column: LABEL_COLUMN, rows: 1 + services.table.rows.length, columns: shown },
    at: { row: chartRow, column: LABEL_COLUMN, rows: CHART_ROWS, columns: 1 + numbers.length },
  };
  return {
    name: nameOf(cover, takenSheets),
    texts: [
      text(0, cover === null ? "Begroting Dimpact" : `Dekking van de begroting: leden volgens editie ${cover.edition.id}`, "title"),
      ...told.map((note, index) => text(1 + index, note, "note")),
      ...sections.map(({ heading }) => heading),
    ],
    tables: sections.map(({ table }) => table),
    cells: [
      ...totalCells(plan, income.sumRow, "Omzet producten", totals.income, sumOf(income.table)),
      ...totalCells(plan, cost.sumRow, "Kosten producten", totals.cost, sumOf(cost.table)),
      ...totalCells(plan, grossRow, "Bruto bedrijfsresultaat", totals.gross, (column) => `${at(income.sumRow, column)}-${at(cost.sumRow, column)}`),
      ...totalCells(plan, operating.sumRow, "Som der bedrijfskosten", totals.operating, sumOf(operating.table)),
      ...totalCells(plan, other.sumRow, "RESULTAAT", totals.result, (column) => `${at(grossRow, column)}-${at(operating.sumRow, column)}+${sumOf(other.table)(column)}`),
    ],
    charts: [chart],
    frozen: { rows: 0, columns: 1 },
    tabColor: "#BF8F00",
    print: {
      orientation: "landscape",
      areas: [
        { row: 0, column: LABEL_COLUMN, rows: other.sumRow + 1, columns: line + 1 },
        { row: services.heading.row, column: LABEL_COLUMN, rows: printed.sumRow - services.heading.row, columns: line + 1 },
      ],
    },
  };
}
