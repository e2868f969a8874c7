/** The subtotals by service, by certainty and by taakveld, below each other, and the chart that shows the first of them. */
import { type Micro, ZERO, add, toEuros } from "../../money";
import { grandTotal, serviceLabel } from "../../engine";
import type { Certainty } from "../../tariff";
import { type CellModel, type ChartModel, type Content, type NameModel, type NumberFormat, columnLetters } from "../sheet";
import { anchor } from "./anchors";
import { figureNames } from "./figures";
import { cellNames } from "./functions";
import { type ReservationLine, UNBOOKED, total } from "./lines";
import type { ReservationPlan } from "./plan";
import { certaintyOf, columnOf, columnReference, natures } from "./table";

type SubtotalKey = "service" | "certainty" | "taakveld";

interface Subtotals {
  readonly key: SubtotalKey;
  readonly block: string;
  readonly heading: string;
  /** A row for what stands under none of the labels, once a user adds others. */
  readonly others: string;
}

const subtotals: readonly Subtotals[] = [
  { key: "service", block: "dienst", heading: "Naar dienst", others: "overige diensten" },
  { key: "certainty", block: "zekerheid", heading: "Naar zekerheid", others: "overige" },
  { key: "taakveld", block: "taakveld", heading: "Naar taakveld", others: "overige taakvelden" },
];

/** The labels stand beside the amounts, so that a chart can show both. */
const LABEL_COLUMN = columnOf("item");
const AMOUNT_COLUMN = columnOf("nature");
const periods = ["annual", "oneOff"] as const;
const GAP = 1;
const CHART_ROWS = 17;

function labelOf({ reservation: { edition } }: ReservationPlan, line: ReservationLine, key: SubtotalKey): string {
  if (key === "service") return serviceLabel(edition, line.item.charge.service, "nl");
  return key === "certainty" ? certaintyOf(line.item) : line.booking.taakveld;
}

/** From the surest to what has no amount. */
const certainties: readonly Certainty[] = ["fixed", "provisional", "indicative", "afterCalculation", "actualCost", "estimate", "none"];

function rankOf({ item, booking }: ReservationLine, key: SubtotalKey): number {
  if (key === "certainty") return certainties.indexOf(item.certainty);
  return key === "taakveld" ? Number(booking.taakveld === UNBOOKED) : 0;
}

/** The labels that occur: services as in the table, certainties from the surest on, taakvelden in their own order and what is not booked last. */
function labelsOf(plan: ReservationPlan, key: SubtotalKey): readonly string[] {
  const found = plan.lines.map((line) => ({ label: labelOf(plan, line, key), rank: rankOf(line, key) }));
  const sorted = found.sort((a, b) => a.rank - b.rank || (key === "taakveld" ? a.label.localeCompare(b.label, "nl", { numeric: true }) : 0));
  return [...new Set(sorted.map(({ label }) => label))];
}

const cell = (row: number, column: number, content: Content, format: NumberFormat, style: CellModel["style"]): CellModel<Content> => ({ row, column, content, format, style });

interface Part {
  readonly cells: readonly CellModel<Content>[];
  readonly names: readonly NameModel[];
  readonly rows: number;
}

/** SUMIFS would read a taakveld as a number or a date: 0.4 is 0.40, and 3.8 may be a day in August. */
function sumFormula(plan: ReservationPlan, key: SubtotalKey, criterion: string, nature: string): string {
  const [year, marks, natureColumn] = [columnReference(plan, "year"), columnReference(plan, key), columnReference(plan, "nature")];
  return key === "taakveld" ? `SUMPRODUCT((${marks}&""=${criterion}&"")*(${natureColumn}="${nature}"),${year})` : `SUMIFS(${year},${marks},${criterion},${natureColumn},"${nature}")`;
}

function subtotalPart(plan: ReservationPlan, { key, block, heading, others }: Subtotals, firstRow: number): Part {
  const labels = labelsOf(plan, key);
  const letters = periods.map((_, index) => columnLetters(AMOUNT_COLUMN + index));
  const sumOf = (label: string, period: (typeof periods)[number]): Micro =>
    total(plan.lines.filter((line) => labelOf(plan, line, key) === label && line.item.period === period), ({ item }) => item.amount);
  const labelled = labels.flatMap((label, index) => {
    const row = firstRow + 1 + index;
    const criterion = `$${columnLetters(LABEL_COLUMN)}${row + 1}`;
    return [
      cell(row, LABEL_COLUMN, label, "text", "plain"),
      ...periods.map((period, offset) => cell(row, AMOUNT_COLUMN + offset, { formula: sumFormula(plan, key, criterion, natures[period]), value: toEuros(sumOf(label, period)) }, "euro", "plain")),
      cell(row, AMOUNT_COLUMN + 2, { formula: `${letters[0]}${row + 1}+${letters[1]}${row + 1}`, value: toEuros(add(sumOf(label, "annual"), sumOf(label, "oneOff"))) }, "euro", "plain"),
    ];
  });
  const [otherRow, totalRow] = [firstRow + 1 + labels.length, firstRow + 2 + labels.length];
  const { annual, oneOff } = plan.reservation.total;
  const totals = [
    { formula: cellNames.annualTotal, value: annual },
    { formula: cellNames.oneOffTotal, value: oneOff },
    { formula: figureNames.total, value: grandTotal(plan.reservation.total) },
  ];
  const columnRange = (offset: number) => `${columnLetters(AMOUNT_COLUMN + offset)}${firstRow + 2}:${columnLetters(AMOUNT_COLUMN + offset)}${otherRow}`;
  return {
    cells: [
      cell(firstRow, LABEL_COLUMN, heading, "text", "heading"),
      ...["Structureel", "Incidenteel", "Totaal"].map((text, offset) => cell(firstRow, AMOUNT_COLUMN + offset, text, "euro", "heading")),
      ...labelled,
      cell(otherRow, LABEL_COLUMN, others, "text", "plain"),
      // Rounded, since a difference of sums leaves the last digits of a double.
      ...totals.map(({ formula }, offset) => cell(otherRow, AMOUNT_COLUMN + offset, { formula: `ROUND(${formula}-SUM(${columnRange(offset)}),2)`, value: toEuros(ZERO) }, "euro", "plain")),
      cell(totalRow, LABEL_COLUMN, "Totaal", "general", "total"),
      ...totals.map(({ formula, value }, offset) => cell(totalRow, AMOUNT_COLUMN + offset, { formula, value: toEuros(value) }, "euro", "total")),
    ],
    names: [
      anchor(firstRow, LABEL_COLUMN, `kop_${block}`),
      ...labels.map((label, index) => anchor(firstRow + 1 + index, LABEL_COLUMN, block, label)),
      anchor(otherRow, LABEL_COLUMN, `overig_${block}`),
      anchor(totalRow, LABEL_COLUMN, `som_${block}`),
    ],
    rows: totalRow + 1 - firstRow,
  };
}

/** The blocks from `firstRow` on, the chart on their right, and how many rows they take together. */
export function subtotalBlocks(plan: ReservationPlan, firstRow: number): Part & { readonly chart: ChartModel } {
  const parts = subtotals.reduce<Part>(
    (above, block) => {
      const part = subtotalPart(plan, block, firstRow + above.rows + (above.rows === 0 ? 0 : GAP));
      return { cells: [...above.cells, ...part.cells], names: [...above.names, ...part.names], rows: above.rows + (above.rows === 0 ? 0 : GAP) + part.rows };
    },
    { cells: [], names: [], rows: 0 },
  );
  const chart: ChartModel = {
    name: "Reservering per dienst",
    title: `Reservering ${plan.years[0]} per dienst, in euro exclusief btw`,
    kind: "stackedColumn",
    data: { row: firstRow, column: LABEL_COLUMN, rows: labelsOf(plan, "service").length + 1, columns: 1 + periods.length },
    at: { row: firstRow, column: columnOf("year1"), rows: CHART_ROWS, columns: columnOf("categorie") - columnOf("year1") + 1 },
  };
  return { ...parts, rows: Math.max(parts.rows, CHART_ROWS), chart };
}

/** The sum of the lines of one certainty, as an expression and as its value. */
export function certaintySums(plan: ReservationPlan): readonly { readonly label: string; readonly expression: string; readonly value: number }[] {
  return labelsOf(plan, "certainty").map((label) => ({
    label,
    expression: `SUMIFS(${columnReference(plan, "year")},${columnReference(plan, "certainty")},"${label}")`,
    value: toEuros(total(plan.lines.filter((line) => labelOf(plan, line, "certainty") === label), ({ item }) => item.amount)),
  }));
}
