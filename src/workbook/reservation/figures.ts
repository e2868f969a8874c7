/** The key figures beside the inputs, and the totals below the table. */
import { subtract, toEuros } from "../../money";
import { grandTotal } from "../../engine";
import { cellNames } from "./functions";
import type { ReservationLine } from "./lines";
import type { ReservationPlan } from "./plan";
import { type ColumnKey, columnKeys, columnOf, columnReference, columnTotal, natures } from "./table";
import type { CellModel, Content, NameModel, NumberFormat } from "../sheet";
import { anchor } from "./anchors";

/** Numbers that the text below the tables repeats, each as an expression and as its value when the sheet is made. */
export interface Figure {
  readonly label: string;
  readonly name: string;
  readonly expression: string;
  readonly value: number | "";
  readonly format: NumberFormat;
}

const euros = (label: string, expression: string, value: number | "", name: string): Figure => ({ label, expression, value, format: "euro", name });

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
    euros("Netto last, na compensatie van btw", `SUM(${reference("net")})`, toEuros(columnTotal(plan, "net", "all")), names.net),
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

const totalKinds = [
  { label: "Structureel", period: "annual", style: "plain" },
  { label: "Incidenteel", period: "oneOff", style: "plain" },
  { label: "Totaal", period: "all", style: "total" },
] as const;

export const TOTAL_ROWS = totalKinds.length;

/** Three rows right below the table: structureel, incidenteel and both. */
export function totalRows(plan: ReservationPlan, firstRow: number): { readonly cells: CellModel<Content>[]; readonly names: NameModel[] } {
  const cells = totalKinds.flatMap(({ label, period, style }, index) => {
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
  return { cells, names: totalKinds.map(({ label }, index) => anchor(firstRow + index, columnOf("service"), "totaal", label)) };
}
