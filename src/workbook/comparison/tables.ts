/** The tables of a comparison: facts, line items, and services whose formulas read the line items. */
import type { Language } from "../../money";
import type { Period } from "../../tariff";
import type { ComparedItem, ComparedService, Comparison, SideAmount } from "../../engine";
import type { Area, Content, TableModel } from "../sheet";
import { type LineColumns, amountCell, differenceCell, natures, serviceCell, shareCell } from "./amounts";
import { type ComparisonColumns, LABEL_COLUMN, amountColumns, columnsOf, factColumns, shortOf } from "./columns";
import { factRows } from "./facts";
import { reasonsText } from "./words";

const DUTCH: Language = "nl";
const STYLE = "TableStyleLight9";

export interface Placed {
  readonly headerRow: number;
  readonly name: string;
}

const periodMark = (period: Period): string => (period === "oneOff" ? " (eenmalig)" : "");

/** "B: tarief, trede; C: erbij", or without the labels where one is enough. */
function whyText(comparison: Comparison, { differences }: ComparedItem | ComparedService): string {
  const told = differences.map(({ reasons }, index) => ({ label: shortOf(comparison, index + 1), why: reasonsText(reasons, DUTCH) })).filter(({ why }) => why !== "");
  const isOne = told.length === differences.length && new Set(told.map(({ why }) => why)).size === 1;
  return isOne ? (told[0]?.why ?? "") : told.map(({ label, why }) => `${label}: ${why}`).join("; ");
}

const NO_SIDE: SideAmount = { state: "notTaken", amount: null };

/** The differences and shares of a row, side by side. */
function differenceCells({ amounts, differences }: ComparedItem | ComparedService, row: number, columns: ComparisonColumns): Content[] {
  const first = amounts[0] ?? NO_SIDE;
  return differences.flatMap((difference, index): Content[] => {
    const side = index + 1;
    return [
      differenceCell(row, columns.side(0), columns.side(side), [first, amounts[side] ?? NO_SIDE], difference),
      shareCell(row, columns.side(0), columns.difference(side), difference.share),
    ];
  });
}

export function lineTable(comparison: Comparison, { headerRow, name }: Placed): TableModel<Content> {
  const serviceLabels = new Map(comparison.services.map(({ service, label }) => [service, label.nl]));
  const columns = columnsOf(comparison.sides.length);
  const text = (header: string, width: number) => ({ header, width, format: "text", indent: true }) as const;
  return {
    name,
    row: headerRow,
    column: LABEL_COLUMN,
    style: STYLE,
    columns: amountColumns(comparison, "Post", [text("Dienst", 16), text("Soort", 14), text("Regel", 25)]),
    rows: comparison.items.map((item, index): Content[] => [
      `${item.label.nl}${periodMark(item.period)}`,
      ...item.amounts.map(amountCell),
      ...differenceCells(item, headerRow + 1 + index, columns),
      whyText(comparison, item),
      serviceLabels.get(item.service) ?? item.service,
      natures[item.period],
      item.charge,
    ]),
  };
}

/** The columns of the line items of one side, as formulas elsewhere read them. */
export function lineColumns(lines: TableModel<Content>, columns: ComparisonColumns, column: number): LineColumns {
  const area = (at: number): Area => ({ row: lines.row + 1, column: at, rows: lines.rows.length, columns: 1 });
  return { amounts: area(column), services: area(columns.end), natures: area(columns.end + 1) };
}

/** Those with an amount somewhere, which the chart shows, before those without. */
export function serviceRows({ services }: Comparison): { readonly shown: readonly ComparedService[]; readonly all: readonly ComparedService[] } {
  const hasAmount = ({ amounts }: ComparedService): boolean => amounts.some(({ state }) => state === "amount");
  const shown = services.filter(hasAmount).sort((a, b) => Number(a.period === "oneOff") - Number(b.period === "oneOff"));
  return { shown, all: [...shown, ...services.filter((service) => !hasAmount(service))] };
}

export function serviceTable(comparison: Comparison, { headerRow, name }: Placed, lines: TableModel<Content>): TableModel<Content> {
  const columns = columnsOf(comparison.sides.length);
  return {
    name,
    row: headerRow,
    column: LABEL_COLUMN,
    style: STYLE,
    columns: amountColumns(comparison, "Dienst", []),
    rows: serviceRows(comparison).all.map((service, index): Content[] => [
      `${service.label.nl}${periodMark(service.period)}`,
      ...service.amounts.map((amount, side) => serviceCell(lineColumns(lines, columns, columns.side(side)), service.label.nl, service.period, amount)),
      ...differenceCells(service, headerRow + 1 + index, columns),
      whyText(comparison, service),
    ]),
  };
}

export function factTable(comparison: Comparison, { headerRow, name }: Placed): TableModel<Content> {
  const rows = factRows(comparison.sides.map(({ reservation }) => reservation));
  return { name, row: headerRow, column: LABEL_COLUMN, style: STYLE, columns: factColumns(comparison), rows };
}
