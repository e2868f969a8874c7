/** The sheet of a comparison: what each side is computed from, its amounts by service and by line item, and what they differ. */
import type { Comparison } from "../../engine";
import { type ChartModel, type Content, type SheetModel, type TextModel, tableArea } from "../sheet";
import { fittedSheetName } from "../sheet-name";
import { freeTableName } from "../table-name";
import { LABEL_COLUMN, columnsOf, headingOf, shortOf } from "./columns";
import { dutchDate } from "./facts";
import { factTable, lineTable, serviceRows, serviceTable } from "./tables";
import { TOTAL_ROWS, totalCells } from "./totals";
import { NOT_COMPARABLE, amountMarks } from "./words";

export interface ComparisonSheetOptions {
  /** The day on which the sheet is made, ISO; stated on it. */
  readonly date: string;
  /** Names of sheets and tables that are already in the workbook. */
  readonly takenSheets?: Iterable<string>;
  readonly takenTables?: Iterable<string>;
}

const CHART_ROWS = 18;
/** Municipalities in a sheet's name; more do not fit there. */
const MOST_NAMED = 1;

interface NameParts {
  readonly municipalities: readonly string[];
  readonly years: string;
}

function nameParts({ sides }: Comparison): NameParts {
  const municipalities = [...new Set(sides.map(({ reservation }) => reservation.profile.name?.trim() ?? ""))].filter((name) => name !== "");
  const years = sides.map(({ reservation }) => reservation.edition.year);
  const [least, most] = [Math.min(...years), Math.max(...years)];
  return { municipalities, years: least === most ? String(least) : `${least}-${most}` };
}

/** "Assen, Bergen en Middelveen". */
const listed = (names: readonly string[]): string => (names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} en ${names.at(-1) ?? ""}`);

/** "Vergelijking Assen 2020-2021", cut to what Excel allows; "… (2)" where it is taken. */
function sheetName({ municipalities, years }: NameParts, taken: Iterable<string>): string {
  const who = municipalities.length > MOST_NAMED ? "" : listed(municipalities);
  return fittedSheetName(`Vergelijking ${who}`, years, taken);
}

/** The line items that have an amount on one side, and none on another that has them. */
function incomparableItems(comparison: Comparison): readonly string[] {
  return comparison.items.flatMap(({ label, amounts }) => {
    const without = amounts.flatMap(({ state }, side) => (state === "withoutAmount" ? [shortOf(comparison, side)] : []));
    const isKnownSomewhere = amounts.some(({ state }) => state === "amount");
    return without.length > 0 && isKnownSomewhere ? [`${label.nl}: geen bedrag in ${without.join(" en ")}.`] : [];
  });
}

function notes(comparison: Comparison, date: string): readonly string[] {
  const { notTaken, withoutAmount } = amountMarks;
  return [
    `Gemaakt op ${dutchDate(date)}. Bedragen in euro, exclusief btw. Verschil en % zijn ten opzichte van '${headingOf(comparison, 0)}'.`,
    "De bedragen per post zijn waarden van die dag, volgens de tariefeditie van hun kolom; ze volgen geen andere cel.",
    "De bedragen per dienst, totalen, verschillen en percentages zijn formules over de posten: typ een ander bedrag bij een post, en ze volgen.",
    `${withoutAmount}: wel afgenomen, maar zonder bedrag, en in het totaal 0. ${notTaken}: niet afgenomen. ${NOT_COMPARABLE.nl}: aan een van beide kanten is er geen bedrag.`,
  ];
}

/** The sheet of a comparison. Its first table has the facts, the second the services, the third the line items. */
export function comparisonSheet(comparison: Comparison, options: ComparisonSheetOptions): SheetModel<Content> {
  const { date, takenSheets = [], takenTables = [] } = options;
  const parts = nameParts(comparison);
  const columns = columnsOf(comparison.sides.length);
  const taken = [...takenTables];
  const tableName = (end: string): string => freeTableName(["Vergelijking", parts.municipalities.length > MOST_NAMED ? "gemeenten" : listed(parts.municipalities), parts.years, end], taken);
  const told = notes(comparison, date);
  const factHeader = 1 + told.length + 1;
  const facts = factTable(comparison, { headerRow: factHeader, name: tableName("uitgangspunten") });
  const serviceHeader = factHeader + 1 + facts.rows.length + 2;
  const { shown, all } = serviceRows(comparison);
  const firstTotal = serviceHeader + 1 + all.length;
  const incomparable = incomparableItems(comparison);
  const incomparableRow = firstTotal + TOTAL_ROWS + 1;
  const chartRow = incomparable.length === 0 ? incomparableRow : incomparableRow + 1 + incomparable.length + 1;
  const lineHeading = chartRow + CHART_ROWS + 1;
  const lines = lineTable(comparison, { headerRow: lineHeading + 1, name: tableName("posten") });
  const services = serviceTable(comparison, { headerRow: serviceHeader, name: tableName("diensten") }, lines);
  const text = (row: number, words: string, style: TextModel["style"]): TextModel => ({ row, column: LABEL_COLUMN, text: words, style });
  const chart: ChartModel = {
    name: "Bedragen per dienst",
    title: "Bedragen per dienst, exclusief btw",
    kind: "column",
    data: { row: serviceHeader, column: LABEL_COLUMN, rows: 1 + shown.length, columns: 1 + comparison.sides.length },
    at: { row: chartRow, column: LABEL_COLUMN, rows: CHART_ROWS, columns: columns.end },
  };
  return {
    name: sheetName(parts, takenSheets),
    texts: [
      text(0, [`Vergelijking Dimpact ${parts.years}`, ...(parts.municipalities.length === 0 ? [] : [listed(parts.municipalities)])].join(": "), "title"),
      ...told.map((note, index) => text(1 + index, note, "note")),
      text(serviceHeader - 1, "Per dienst", "heading"),
      ...(incomparable.length === 0 ? [] : [text(incomparableRow, "Niet te vergelijken", "heading"), ...incomparable.map((one, index) => text(incomparableRow + 1 + index, one, "plain"))]),
      text(lineHeading, "Per post", "heading"),
    ],
    tables: [facts, services, lines],
    cells: totalCells(comparison, firstTotal, lines),
    charts: [chart],
    frozen: { rows: 0, columns: 1 },
    tabColor: "#548235",
    print: {
      orientation: "landscape",
      areas: [
        { row: 0, column: LABEL_COLUMN, rows: chartRow - 1, columns: columns.end },
        // The chart heads the second page, where no page ends within it.
        { row: chartRow, column: LABEL_COLUMN, rows: lines.row - chartRow + tableArea(lines).rows, columns: columns.end },
      ],
    },
  };
}
