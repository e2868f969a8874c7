/** How many lines there are in each state, and what they come to: formulas over the table of lines. */
import { type Micro, ZERO, add, subtract, toEuros } from "../../money";
import { type Reconciliation, lineStates, stateWords } from "../../reconciliation";
import { type CellModel, type ColumnModel, type Content, type TableModel, type TextStyle, columnLetters } from "../sheet";
import { OTHER_SUPPLIER, type ReconciledRow, reconciledRows } from "./rows";
import { headers } from "./table";

interface Counted {
  readonly count: number;
  readonly expected: Micro;
  readonly invoiced: Micro;
}

const NONE: Counted = { count: 0, expected: ZERO, invoiced: ZERO };

function counted(rows: readonly ReconciledRow[], state: string): Counted {
  return rows
    .filter((row) => row.state === state)
    .reduce((sum, { expected, invoiced }) => ({ count: sum.count + 1, expected: add(sum.expected, expected ?? ZERO), invoiced: add(sum.invoiced, invoiced) }), NONE);
}

/** The state stands in the column of the lines' text, the amounts above those of the lines. */
const [STATE, EXPECTED, INVOICED] = [4, 6, 7];

/** The table with its header, a total below it, and what is no part of that. */
export const TOTAL_ROWS = 1 + lineStates.length + 2;

const columns: readonly ColumnModel[] = [
  { header: "Oordeel", width: 36, format: "text", indent: true },
  { header: "Aantal regels", width: 34, format: "count" },
  { header: "Verwacht", width: 17, format: "euro" },
  { header: "Gefactureerd", width: 17, format: "euro" },
  { header: "Verschil", width: 17, format: "euro" },
];

interface StateRow {
  readonly state: string;
  readonly row: number;
  readonly totals: Counted;
}

/** Of the table of lines (its name), what has the state that stands in this row. */
function rowContents({ state, row, totals: { count, expected, invoiced } }: StateRow, lines: string): readonly Content[] {
  const word = `$${columnLetters(STATE)}$${row + 1}`;
  const sumOf = (header: string): string => `SUMIFS(${lines}[${header}],${lines}[${headers.state}],${word})`;
  return [
    state,
    { formula: `COUNTIFS(${lines}[${headers.state}],${word})`, value: count },
    { formula: sumOf(headers.expected), value: toEuros(expected) },
    { formula: sumOf(headers.invoiced), value: toEuros(invoiced) },
    differenceContent(row, expected, invoiced),
  ];
}

function differenceContent(row: number, expected: Micro, invoiced: Micro): Content {
  const cell = (column: number): string => `$${columnLetters(column)}$${row + 1}`;
  return { formula: `${cell(INVOICED)}-${cell(EXPECTED)}`, value: toEuros(subtract(invoiced, expected)) };
}

export interface TotalsPart {
  readonly table: TableModel<Content>;
  readonly cells: readonly CellModel<Content>[];
}

/** `lines`: the name of the table of lines; `row`: the header's. */
export function totalsPart(reconciliation: Reconciliation, { name, lines, row }: { readonly name: string; readonly lines: string; readonly row: number }): TotalsPart {
  const rows = reconciledRows(reconciliation);
  const states = lineStates.map((state, index): StateRow => ({ state: stateWords[state].nl, row: row + 1 + index, totals: counted(rows, stateWords[state].nl) }));
  const total = states.reduce((sum, { totals }) => ({ count: sum.count + totals.count, expected: add(sum.expected, totals.expected), invoiced: add(sum.invoiced, totals.invoiced) }), NONE);
  const totalRow = row + 1 + states.length;
  const other: StateRow = { state: OTHER_SUPPLIER, row: totalRow + 1, totals: counted(rows, OTHER_SUPPLIER) };
  const sumAbove = (header: string): string => `SUM(${name}[${header}])`;
  const totalContents: readonly Content[] = [
    "Totaal",
    { formula: sumAbove("Aantal regels"), value: total.count },
    { formula: sumAbove(headers.expected), value: toEuros(total.expected) },
    { formula: sumAbove(headers.invoiced), value: toEuros(total.invoiced) },
    differenceContent(totalRow, total.expected, total.invoiced),
  ];
  const cells = (contents: readonly Content[], at: number, style: TextStyle): readonly CellModel<Content>[] =>
    contents.map((content, index) => ({ row: at, column: STATE + index, content, format: index === 0 ? "general" : (columns[index]?.format ?? "general"), style }));
  return {
    table: { name, row, column: STATE, columns, rows: states.map((one) => rowContents(one, lines)), style: "TableStyleLight9" },
    cells: [...cells(totalContents, totalRow, "total"), ...cells(rowContents(other, lines), other.row, "note")],
  };
}
