/** The totals below the table of services. */
import { ZERO } from "../../money";
import type { Comparison } from "../../engine";
import type { CellModel, Content, TableModel } from "../sheet";
import { incomparableCell, shareCell, totalCell, totalDifferenceCell } from "./amounts";
import { LABEL_COLUMN, columnsOf } from "./columns";
import { lineColumns } from "./tables";

/** Each period, both, and what of that cannot be compared. */
export const TOTAL_ROWS = 4;

export function totalCells(comparison: Comparison, firstRow: number, lines: TableModel<Content>): CellModel<Content>[] {
  const columns = columnsOf(comparison.sides.length);
  const rows = [
    { label: "Structureel", period: "annual", style: "plain" },
    { label: "Incidenteel", period: "oneOff", style: "plain" },
    { label: "Totaal", period: "all", style: "total" },
  ] as const;
  const others = comparison.sides.map((_, side) => side).slice(1);
  const totals = rows.flatMap(({ label, period, style }, index): CellModel<Content>[] => {
    const row = firstRow + index;
    const { amounts, differences } = comparison.totals[period];
    const cell = (column: number, content: Content, format: CellModel["format"]): CellModel<Content> => ({ row, column, content, format, style });
    const [first] = amounts;
    return [
      cell(LABEL_COLUMN, label, "general"),
      ...amounts.map((amount, side) => cell(columns.side(side), totalCell(lineColumns(lines, columns, columns.side(side)), period, amount), "euro")),
      ...others.flatMap((side) => {
        const other = amounts[side];
        if (first === undefined || other === undefined) return [];
        return [
          cell(columns.difference(side), totalDifferenceCell(row, columns.side(0), columns.side(side), [first, other]), "euro"),
          cell(columns.share(side), shareCell(row, columns.side(0), columns.difference(side), differences[side - 1]?.share ?? null), "percent"),
        ];
      }),
      ...(style === "total" ? [cell(columns.why, null, "general")] : []),
    ];
  });
  const lastRow = firstRow + rows.length;
  return [
    ...totals,
    { row: lastRow, column: LABEL_COLUMN, content: "Waarvan niet te vergelijken", format: "general", style: "note" },
    ...others.map((side, index): CellModel<Content> => {
      const column = columns.difference(side);
      const differences = lineColumns(lines, columns, column).amounts;
      return { row: lastRow, column, content: incomparableCell(lastRow - 1, column, differences, comparison.incomparable[index] ?? ZERO), format: "euro", style: "note" };
    }),
  ];
}
