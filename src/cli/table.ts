/** Plain tables: no lines, columns two spaces apart, no wider than they need be. */
import Table from "cli-table3";

export interface Column {
  readonly head: string;
  /** The column becomes no wider; longer text goes on below, between words. */
  readonly most: number;
  readonly align?: "right";
}

const GAP = 2;

const noLines = Object.fromEntries(
  ["top", "top-mid", "top-left", "top-right", "bottom", "bottom-mid", "bottom-left", "bottom-right", "left", "left-mid", "mid", "mid-mid", "right", "right-mid", "middle"].map(
    (name) => [name, ""],
  ),
);

const longestLine = (text: string): number => Math.max(...text.split("\n").map((line) => [...line].length));

function draw(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(({ most }, column) => Math.min(most, Math.max(...rows.map((row) => longestLine(row[column] ?? "")))) + GAP);
  const table = new Table({
    chars: noLines,
    style: { "padding-left": 0, "padding-right": GAP, head: [], border: [], compact: true },
    colWidths: widths,
    colAligns: columns.map(({ align }) => align ?? "left"),
    wordWrap: true,
  });
  table.push(...rows.map((row) => [...row]));
  return table.toString().replace(/ +$/gm, "");
}

/** A table with its heads and a rule below them; each of `sections` is followed by another rule, save the last. */
export function drawTable(columns: readonly Column[], ...sections: readonly (readonly (readonly string[])[])[]): string {
  const body = sections.flat();
  const heads = columns.map(({ head }) => head);
  const widths = columns.map(({ most }, column) => Math.min(most, Math.max(...[heads, ...body].map((row) => longestLine(row[column] ?? "")))));
  const rule = widths.map((width) => "-".repeat(width));
  return draw(columns, [heads, ...sections.flatMap((rows) => [rule, ...rows])]);
}

/** Rows of a short mark or name and a long text beside it. */
export function drawList(rows: readonly (readonly [string, string])[]): string {
  return draw(
    [
      { head: "", most: 12 },
      { head: "", most: 104 },
    ],
    rows,
  );
}
