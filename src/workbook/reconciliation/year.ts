/** The year as a whole: what was reserved, invoiced and is still to come per service, and what of it is on no invoice yet. */
import { subtract, sum, toEuros } from "../../money";
import { type OutstandingCharge, type Reconciliation } from "../../reconciliation";
import { describeLineItem } from "../../engine";
import { periodWords } from "../../tariff";
import { type CellModel, type ChartModel, type ColumnModel, type Content, type SheetModel, type TableModel, type TextModel, columnLetters, tableArea } from "../sheet";
import { dutchDate } from "../comparison/facts";

const text = (header: string, width: number, wrap = false): ColumnModel => ({ header, width, format: "text", wrap, indent: true });
const euro = (header: string): ColumnModel => ({ header, width: 20, format: "euro" });

const CHART_ROWS = 18;
const COLUMNS = 5;
const [RESERVED, INVOICED, TO_COME] = [1, 2, 3];

function serviceTable({ services }: Reconciliation, name: string, row: number): TableModel<Content> {
  const rows = services.map(({ label, reserved, invoiced, toCome }, index): Content[] => {
    const cell = (column: number): string => `$${columnLetters(column)}${row + 2 + index}`;
    return [label.nl, toEuros(reserved), toEuros(invoiced), { formula: `${cell(RESERVED)}-${cell(INVOICED)}`, value: toEuros(toCome) }];
  });
  return { name, row, column: 0, columns: [{ ...text("Dienst", 44, true), indent: false }, euro("Gereserveerd"), euro("Gefactureerd"), euro("Nog te komen")], rows, style: "TableStyleLight9" };
}

function serviceTotals({ services }: Reconciliation, table: TableModel<Content>): readonly CellModel<Content>[] {
  const row = table.row + tableArea(table).rows;
  const reserved = sum(services.map((one) => one.reserved));
  const invoiced = sum(services.map((one) => one.invoiced));
  const total = (column: number, header: string, value: number): CellModel<Content> => ({ row, column, content: { formula: `SUM(${table.name}[${header}])`, value }, format: "euro", style: "total" });
  return [
    { row, column: 0, content: "Totaal", format: "general", style: "total" },
    total(RESERVED, "Gereserveerd", toEuros(reserved)),
    total(INVOICED, "Gefactureerd", toEuros(invoiced)),
    total(TO_COME, "Nog te komen", toEuros(subtract(reserved, invoiced))),
  ];
}

function outstandingTable(outstanding: readonly OutstandingCharge[], name: string, row: number): TableModel<Content> {
  return {
    name,
    row,
    column: 0,
    columns: [{ ...text("Tariefregel", 44, true), indent: false }, { ...euro("Nog te factureren"), right: true }, text("Periode", 17), text("Code", 17), text("Berekening", 60, true)],
    rows: outstanding.map(({ charge, item, expected }): Content[] => [
      item.charge.label.nl,
      expected === null ? "nog niet bekend" : toEuros(expected),
      periodWords[item.period].nl,
      charge,
      describeLineItem(item, "nl"),
    ]),
    style: "TableStyleLight9",
  };
}

export interface YearNames {
  readonly date: string;
  readonly name: string;
  readonly services: string;
  readonly outstanding: string;
}

/** Null where no edition of the year is known. */
export function yearSheet(reconciliation: Reconciliation, { date, name, services, outstanding }: YearNames): SheetModel<Content> | null {
  const { year, profile, edition } = reconciliation;
  if (!edition || reconciliation.services.length === 0) return null;
  const at = (row: number, words: string, style: TextModel["style"]): TextModel => ({ row, column: 0, text: words, style });
  const firstTable = 4;
  const perService = serviceTable(reconciliation, services, firstTable);
  const chartRow = firstTable + tableArea(perService).rows + 2;
  const restRow = chartRow + CHART_ROWS + 1;
  const rest = reconciliation.outstanding.length === 0 ? null : outstandingTable(reconciliation.outstanding, outstanding, restRow + 1);
  const chart: ChartModel = {
    name: "Reservering en facturen",
    title: `Gereserveerd, gefactureerd en nog te komen in ${year}`,
    kind: "column",
    data: { row: firstTable, column: 0, rows: perService.rows.length + 1, columns: 4 },
    at: { row: chartRow, column: 0, rows: CHART_ROWS, columns: 4 },
  };
  return {
    name,
    texts: [
      at(0, `Dimpact ${year}: reservering en facturen${profile.name?.trim() ? `, ${profile.name.trim()}` : ""}`, "title"),
      at(1, `Stand op ${dutchDate(date)}, volgens ${edition.title.nl}. Bedragen in euro, exclusief btw.`, "note"),
      at(2, "Gefactureerd is wat op de regels van de dienst staat; nog te komen is het verschil met de reservering.", "note"),
      at(restRow, rest ? "Verwacht en nog niet gefactureerd" : "Alles wat gereserveerd is, staat op een factuur.", "heading"),
    ],
    tables: rest ? [perService, rest] : [perService],
    cells: serviceTotals(reconciliation, perService),
    charts: [chart],
    frozen: { rows: 0, columns: 1 },
    tabColor: "#7F6000",
    print: { orientation: "landscape", areas: [{ row: 0, column: 0, rows: chartRow + CHART_ROWS, columns: COLUMNS }, ...(rest ? [{ row: restRow, column: 0, rows: 1 + tableArea(rest).rows, columns: COLUMNS }] : [])] },
  };
}
