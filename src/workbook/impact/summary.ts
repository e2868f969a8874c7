/** What the changes of all members come to, above their table: the band to fill in, and formulas over the table. */
import { toEuros } from "../../money";
import type { Impact, MemberImpact } from "../../engine";
import { type Area, type CellModel, type Content, type Formula, type NumberFormat, type TableModel, absoluteAddress, cellArea } from "../sheet";
import { type BandCells, columns, memberColumn } from "./tables";
import { verdictWords } from "./words";

const VALUE_COLUMN = columns.inhabitants;

interface Row {
  readonly label: string;
  readonly value: Content;
  readonly format: NumberFormat;
  /** The member that it is of. */
  readonly who?: Formula;
}

const BAND_ROWS = 2;

/** Where the two bounds of the band stand, with the summary's first row given. */
export function bandCells(firstRow: number): BandCells & { readonly inputs: Area } {
  return {
    low: absoluteAddress(cellArea(firstRow, VALUE_COLUMN)),
    high: absoluteAddress(cellArea(firstRow + 1, VALUE_COLUMN)),
    inputs: { row: firstRow, column: VALUE_COLUMN, rows: BAND_ROWS, columns: 1 },
  };
}

function rowsOf({ from, to, band, members, summary }: Impact, table: TableModel<Content>): readonly Row[] {
  const cells = (column: number): string => absoluteAddress(memberColumn(table, column));
  const [names, before, after, change, share, verdict] = [columns.name, columns.before, columns.after, columns.change, columns.share, columns.verdict].map(cells);
  const count = (label: string, formula: string, value: number): Row => ({ label, value: { formula, value }, format: "count" });
  const extreme = (label: string, formula: "MIN" | "MAX", one: MemberImpact | null): Row[] =>
    one === null || one.share === null
      ? []
      : [{ label, value: { formula: `${formula}(${share})`, value: one.share }, format: "percent", who: { formula: `INDEX(${names},MATCH(${formula}(${share}),${share},0))`, value: one.member.name } }];
  const isInside = summary.verdicts.within === members.length;
  const verdicts = (["below", "above", "uncertain", "unknown"] as const).map((one) => count(`Band: ${verdictWords[one].nl}`, `COUNTIF(${verdict},"${verdictWords[one].nl}")`, summary.verdicts[one]));
  const fixed: readonly Row[] = [
    { label: "Band: van", value: band.low, format: "percent" },
    { label: "Band: tot en met", value: band.high, format: "percent" },
  ];
  if (members.length === 0) return fixed;
  return [
    ...fixed,
    { label: "Elke gemeente binnen de band?", value: { formula: `IF(COUNTIF(${verdict},"${verdictWords.within.nl}")=ROWS(${verdict}),"ja","nee")`, value: isInside ? "ja" : "nee" }, format: "general" },
    ...verdicts,
    count("Gemeenten", `ROWS(${verdict})`, members.length),
    count("Stijgt", `COUNTIF(${change},">0")`, summary.rises),
    count("Daalt", `COUNTIF(${change},"<0")`, summary.falls),
    count("Gelijk", `COUNTIF(${change},0)`, summary.unchanged),
    ...extreme("Laagste verandering", "MIN", summary.lowest),
    ...(summary.median === null ? [] : [{ label: "Mediaan", value: { formula: `MEDIAN(${share})`, value: summary.median.share }, format: "percent" } as const]),
    ...extreme("Hoogste verandering", "MAX", summary.highest),
    { label: `Samen ${from.id}`, value: { formula: `SUM(${before})`, value: toEuros(summary.before) }, format: "euro" },
    { label: `Samen ${to.id}`, value: { formula: `SUM(${after})`, value: toEuros(summary.after) }, format: "euro" },
    { label: "Samen verschil", value: { formula: `SUM(${change})`, value: toEuros(summary.change) }, format: "euro" },
    { label: "Samen in %", value: { formula: `IF(SUM(${before})>0,SUM(${change})/SUM(${before}),"")`, value: summary.share ?? "" }, format: "percent" },
  ];
}

/** How many rows the summary takes, whatever its table holds. */
export function summaryCells(impact: Impact, firstRow: number, table: TableModel<Content>): { readonly cells: readonly CellModel<Content>[]; readonly rows: number } {
  const rows = rowsOf(impact, table);
  const cells = rows.flatMap(({ label, value, format, who }, index): CellModel<Content>[] => {
    const row = firstRow + index;
    return [
      { row, column: columns.name, content: label, format: "general", style: "plain" },
      { row, column: VALUE_COLUMN, content: value, format, style: "plain" },
      ...(who === undefined ? [] : [{ row, column: columns.services, content: who, format: "general", style: "plain" } as const]),
    ];
  });
  return { cells, rows: rows.length };
}
