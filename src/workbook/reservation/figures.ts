/** The key figures beside the inputs, the totals below the table, and the subtotals by certainty and by taakveld. */
import { type Micro, ZERO, add, subtract, toEuros } from "../../money";
import { grandTotal } from "../../engine";
import type { Certainty } from "../../tariff";
import { cellNames } from "./functions";
import { type ReservationLine, UNBOOKED, total } from "./lines";
import type { ReservationPlan } from "./plan";
import { type ColumnKey, certaintyOf, columnKeys, columnOf, columnReference, columnTotal, natures } from "./table";
import { type CellModel, type Content, type NumberFormat, columnLetters } from "../sheet";

/** Numbers that the text below the tables repeats, each as an expression and as its value when the sheet is made. */
export interface Figure {
  readonly label: string;
  readonly name?: string;
  readonly expression: string;
  readonly value: number | "";
  readonly format: NumberFormat;
}

const euros = (label: string, expression: string, value: number | "", name?: string): Figure => ({ label, expression, value, format: "euro", ...(name === undefined ? {} : { name }) });

/** The names of the key figures' cells, which the text reads. */
export const figureNames = {
  total: "totaal",
  net: "netto_last",
  previous: "totaal_vorige_editie",
  change: "verschil_vorige_editie",
  changeShare: "verschil_procent",
  budget: "begroting_vergeleken",
  budgetChange: "verschil_begroting",
  open: "posten_zonder_bedrag",
} as const;

const isOpen = ({ price }: ReservationLine): boolean => price === null;

export function keyFigures(plan: ReservationPlan): readonly Figure[] {
  const reference = (key: ColumnKey) => columnReference(plan, key);
  const byNature = (key: ColumnKey, nature: string) => `SUMIFS(${reference(key)},${reference("nature")},"${nature}")`;
  const { annual, oneOff } = plan.reservation.total;
  const whole = grandTotal(plan.reservation.total);
  const change = columnTotal(plan, "change", "all");
  const before = subtract(whole, change);
  const names = figureNames;
  const comparison: Figure[] =
    plan.previous === null
      ? []
      : [
          euros("Vorige editie", `${names.total}-SUM(${reference("change")})`, toEuros(before), names.previous),
          euros("Verschil met vorige editie", `${names.total}-${names.previous}`, toEuros(change), names.change),
          {
            label: "Verschil in procenten",
            name: names.changeShare,
            expression: `IF(${names.previous}=0,"",${names.change}/${names.previous})`,
            value: before === 0 ? "" : change / before,
            format: "percent",
          },
        ];
  const typed = cellNames.currentBudget;
  return [
    euros(`Totaal ${plan.years[0]}`, `${cellNames.annualTotal}+${cellNames.oneOffTotal}`, toEuros(whole), names.total),
    euros("waarvan structureel", byNature("year", natures.annual), toEuros(annual), cellNames.annualTotal),
    euros("waarvan incidenteel", byNature("year", natures.oneOff), toEuros(oneOff), cellNames.oneOffTotal),
    euros("Netto last, na verrekening van btw", `SUM(${reference("net")})`, toEuros(columnTotal(plan, "net", "all")), names.net),
    ...comparison,
    euros("Huidige begroting", `IF(${typed}<>"",${typed},IF(COUNT(${reference("budget")})>0,SUM(${reference("budget")}),""))`, "", names.budget),
    euros("Verschil met huidige begroting", `IF(${names.budget}="","",${names.total}-${names.budget})`, "", names.budgetChange),
    { label: "Posten zonder bedrag, niet in het totaal", name: names.open, expression: `COUNTBLANK(${reference("price")})`, value: plan.lines.filter(isOpen).length, format: "count" },
  ];
}

const summed: readonly ColumnKey[] = ["year", "year1", "year2", "year3", "vat", "refundable", "net", "change"];

/** What follows from the current budget that a user types: nothing as long as there is none. */
const isTyped = (key: ColumnKey): boolean => key === "budget" || key === "budgetChange";

/** A cell with a formula, or with what it gives. */
const cell = (row: number, column: number, content: Content, format: NumberFormat, style: CellModel["style"]): CellModel<Content> => ({ row, column, content, format, style });

/** Three rows right below the table: structureel, incidenteel and both. */
export function totalRows(plan: ReservationPlan, firstRow: number): CellModel<Content>[] {
  const rows = [
    { label: "Structureel", period: "annual", style: "plain" },
    { label: "Incidenteel", period: "oneOff", style: "plain" },
    { label: "Totaal", period: "all", style: "total" },
  ] as const;
  return rows.flatMap(({ label, period, style }, index) => {
    const row = firstRow + index;
    const sumFormula = (column: string): string => (period === "all" ? `SUM(${column})` : `SUMIFS(${column},${columnReference(plan, "nature")},"${natures[period]}")`);
    const content = (key: ColumnKey): Content => {
      const column = columnReference(plan, key);
      if (key === "service") return label;
      if (isTyped(key)) return { formula: `IF(COUNT(${column})=0,"",${sumFormula(column)})`, value: "" };
      if (!summed.includes(key) || (key === "change" && plan.previous === null)) return null;
      return { formula: sumFormula(column), value: toEuros(columnTotal(plan, key, period)) };
    };
    return columnKeys.slice(0, columnOf("budgetChange") + 1).map((key) => cell(row, columnOf(key), content(key), key === "service" ? "general" : "euro", style));
  });
}

interface Subtotals {
  readonly heading: string;
  readonly key: "certainty" | "taakveld";
  /** Where the label stands; the amounts stand in the three columns from `amounts`. */
  readonly label: number;
  readonly amounts: number;
  /** A row for what stands under none of the labels, once a user adds others. */
  readonly others: string;
}

const subtotals: readonly Subtotals[] = [
  { heading: "Naar zekerheid", key: "certainty", label: columnOf("service"), amounts: columnOf("nature"), others: "overige" },
  { heading: "Naar taakveld", key: "taakveld", label: columnOf("year2"), amounts: columnOf("certainty"), others: "overige taakvelden" },
];

const labelOf = (line: ReservationLine, key: Subtotals["key"]): string => (key === "certainty" ? certaintyOf(line.item) : line.booking.taakveld);

/** From the surest to what has no amount. */
const certainties: readonly Certainty[] = ["fixed", "provisional", "indicative", "afterCalculation", "actualCost", "estimate", "none"];

/** The labels that occur: certainties from the surest on, taakvelden in their own order and what is not booked last. */
function labelsOf(plan: ReservationPlan, key: Subtotals["key"]): readonly string[] {
  const found = plan.lines.map((line) => ({ label: labelOf(line, key), rank: key === "certainty" ? certainties.indexOf(line.item.certainty) : Number(line.booking.taakveld === UNBOOKED) }));
  const sorted = found.sort((a, b) => a.rank - b.rank || (key === "taakveld" ? a.label.localeCompare(b.label, "nl", { numeric: true }) : 0));
  return [...new Set(sorted.map(({ label }) => label))];
}

function subtotalCells(plan: ReservationPlan, { heading, key, label: labelColumn, amounts, others }: Subtotals, firstRow: number): CellModel<Content>[] {
  const labels = labelsOf(plan, key);
  const [year, marks, nature] = [columnReference(plan, "year"), columnReference(plan, key), columnReference(plan, "nature")];
  const periods = ["annual", "oneOff"] as const;
  const letters = periods.map((_, index) => columnLetters(amounts + index));
  const sumOf = (label: string, period: (typeof periods)[number]): Micro =>
    total(plan.lines.filter((line) => labelOf(line, key) === label && line.item.period === period), ({ item }) => item.amount);
  const labelled = labels.flatMap((label, index) => {
    const row = firstRow + 1 + index;
    const criterion = `$${columnLetters(labelColumn)}${row + 1}`;
    // SUMIFS would read a taakveld as a number or a date: 0.4 is 0.40, and 3.8 may be a day in August.
    const formula = (period: (typeof periods)[number]): string =>
      key === "certainty" ? `SUMIFS(${year},${marks},${criterion},${nature},"${natures[period]}")` : `SUMPRODUCT((${marks}&""=${criterion}&"")*(${nature}="${natures[period]}"),${year})`;
    return [
      cell(row, labelColumn, label, "text", "plain"),
      ...periods.map((period, offset) => cell(row, amounts + offset, { formula: formula(period), value: toEuros(sumOf(label, period)) }, "euro", "plain")),
      cell(row, amounts + 2, { formula: `${letters[0]}${row + 1}+${letters[1]}${row + 1}`, value: toEuros(add(sumOf(label, "annual"), sumOf(label, "oneOff"))) }, "euro", "plain"),
    ];
  });
  const [otherRow, totalRow] = [firstRow + 1 + labels.length, firstRow + 2 + labels.length];
  const { annual, oneOff } = plan.reservation.total;
  const totals = [
    { formula: cellNames.annualTotal, value: annual },
    { formula: cellNames.oneOffTotal, value: oneOff },
    { formula: figureNames.total, value: grandTotal(plan.reservation.total) },
  ];
  const columnRange = (offset: number) => `${columnLetters(amounts + offset)}${firstRow + 2}:${columnLetters(amounts + offset)}${otherRow}`;
  return [
    cell(firstRow, labelColumn, heading, "text", "heading"),
    ...["Structureel", "Incidenteel", "Totaal"].map((text, offset) => cell(firstRow, amounts + offset, text, "euro", "heading")),
    ...labelled,
    cell(otherRow, labelColumn, others, "text", "plain"),
    // Rounded, since a difference of sums leaves the last digits of a double.
    ...totals.map(({ formula }, offset) => cell(otherRow, amounts + offset, { formula: `ROUND(${formula}-SUM(${columnRange(offset)}),2)`, value: toEuros(ZERO) }, "euro", "plain")),
    ...Array.from({ length: amounts - labelColumn }, (_, offset) => cell(totalRow, labelColumn + offset, offset === 0 ? "Totaal" : null, "general", "total")),
    ...totals.map(({ formula, value }, offset) => cell(totalRow, amounts + offset, { formula, value: toEuros(value) }, "euro", "total")),
  ];
}

/** Both blocks beside each other, and how many rows the taller one takes. */
export function subtotalBlocks(plan: ReservationPlan, firstRow: number): { readonly cells: CellModel<Content>[]; readonly rows: number } {
  const HEADING_OTHERS_TOTAL = 3;
  return {
    cells: subtotals.flatMap((block) => subtotalCells(plan, block, firstRow)),
    rows: Math.max(...subtotals.map(({ key }) => labelsOf(plan, key).length)) + HEADING_OTHERS_TOTAL,
  };
}

/** The sum of the lines of one certainty, as an expression and as its value. */
export function certaintySums(plan: ReservationPlan): readonly { readonly label: string; readonly expression: string; readonly value: number }[] {
  return labelsOf(plan, "certainty").map((label) => ({
    label,
    expression: `SUMIFS(${columnReference(plan, "year")},${columnReference(plan, "certainty")},"${label}")`,
    value: toEuros(total(plan.lines.filter((line) => labelOf(line, "certainty") === label), ({ item }) => item.amount)),
  }));
}
