/** What a reconciliation shows line by line: the lines of the invoices, then what stands on none of them. */
import { type Micro, ZERO, add, subtract } from "../../../money";
import { type InvoiceReport, type LineReport, type LineState, type MissingCharge, type Reconciliation, isFine, lineStates } from "../../../reconciliation";

export type Row =
  | { readonly kind: "line"; readonly key: string; readonly state: LineState; readonly report: InvoiceReport; readonly line: LineReport }
  | { readonly kind: "missing"; readonly key: string; readonly state: LineState; readonly missing: MissingCharge };

/** `open`: every row that is to be looked at. */
export type RowFilter = LineState | "open" | "all";

/** In the order of the invoices. Invoices of other suppliers have no rows: they are not held against the tariff. */
export function rowsOf({ invoices, missing }: Reconciliation): readonly Row[] {
  const lines = invoices
    .filter(({ isAssessed }) => isAssessed)
    .flatMap((report) => report.lines.map((line): Row => ({ kind: "line", key: line.key, state: line.state, report, line })));
  return [...lines, ...missing.map((one): Row => ({ kind: "missing", key: one.key, state: one.state, missing: one }))];
}

const isIn = (filter: RowFilter, state: LineState): boolean => (filter === "all" ? true : filter === "open" ? !isFine(state) : filter === state);

export const filtered = (rows: readonly Row[], filter: RowFilter): readonly Row[] => rows.filter(({ state }) => isIn(filter, state));

export interface FilterChoice {
  readonly filter: RowFilter;
  readonly count: number;
}

/** What can be chosen among: what is to be looked at, everything, and every state that occurs. */
export function filterChoices(rows: readonly Row[]): readonly FilterChoice[] {
  const count = (filter: RowFilter): number => filtered(rows, filter).length;
  const states = lineStates.map((state) => ({ filter: state, count: count(state) })).filter((choice) => choice.count > 0);
  return [{ filter: "open", count: count("open") }, { filter: "all", count: rows.length }, ...states];
}

/** Rows that follow each other and are of the same invoice; null for what is missing. */
export interface RowGroup {
  readonly report: InvoiceReport | null;
  readonly rows: readonly Row[];
}

export function grouped(rows: readonly Row[]): readonly RowGroup[] {
  const groups: { readonly report: InvoiceReport | null; readonly rows: Row[] }[] = [];
  for (const row of rows) {
    const report = row.kind === "line" ? row.report : null;
    const last = groups.at(-1);
    if (last !== undefined && last.report === report) last.rows.push(row);
    else groups.push({ report, rows: [row] });
  }
  return groups;
}

/** Whether the line itself says how it is judged, opened or not; it may say who approved it, or what explains its difference. */
export const tellsJudgement = ({ state, approval, diagnosis }: LineReport): boolean => approval === null && state !== "match" && state !== "within-tolerance" && (diagnosis.length === 0 || state === "duplicate");

export const expectedOf = (row: Row): Micro | null => (row.kind === "line" ? row.line.expected : row.missing.expected);
export const invoicedOf = (row: Row): Micro => (row.kind === "line" ? row.line.invoiced : ZERO);

/** What was invoiced more than expected; what is missing was invoiced less. */
export const differenceOf = (row: Row): Micro | null => (row.kind === "line" ? row.line.difference : subtract(ZERO, row.missing.expected));

/** How much too much, and how much too little, the rows that differ come to. */
export function deviations(rows: readonly Row[]): { readonly more: Micro; readonly less: Micro } {
  const open = filtered(rows, "open").flatMap((row) => differenceOf(row) ?? []);
  return {
    more: open.filter((amount) => amount > 0).reduce(add, ZERO),
    less: open.filter((amount) => amount < 0).reduce(add, ZERO),
  };
}
