import { formatAbsolute, type Rect } from "./a1";

/** A table as formulas see it. */
export interface TableShape {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Header row and data. */
  readonly core: Rect;
  readonly hasTotals: boolean;
  readonly columns: readonly string[];
}

type Part = "#All" | "#Data" | "#Headers" | "#Totals" | "#This Row";

interface Asked {
  readonly parts: readonly Part[];
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const PART = /^#(all|data|headers|totals|this row)$/i;
const NAMES: Readonly<Record<string, Part>> = { all: "#All", data: "#Data", headers: "#Headers", totals: "#Totals", "this row": "#This Row" };

/** `Blad1!$B$2:$B$9` for `Tarieven[Regel]`, as seen from a row; undefined when the table has no such part or column. */
export function structuredReference(table: TableShape, asked: string, row: number): string | undefined {
  const { parts, from, to } = readAsked(asked);
  const rows = rowsOf(table, parts, row);
  const columns = columnsOf(table, from, to);
  return rows && columns && formatAbsolute(table.sheetName, { ...rows, ...columns });
}

/** 'Regel', '[#Data],[Regel]', '[van]:[tot]', '@Regel' and '@[Per inwoner]' between the outer brackets. */
function readAsked(asked: string): Asked {
  const text = asked.trim();
  if (text.startsWith("@")) {
    const { from, to } = readAsked(text.slice(1));
    return { parts: ["#This Row"], from, to };
  }
  if (!text.startsWith("[")) return PART.test(text) ? { parts: [partOf(text)], from: undefined, to: undefined } : { parts: ["#Data"], from: columnOf(text), to: columnOf(text) };
  const items = [...text.matchAll(/\[((?:[^[\]']|'.)*)\]/g)].map(([, item = ""]) => item);
  const columns = items.filter((item) => !PART.test(item)).map(columnOf);
  const parts = items.filter((item) => PART.test(item)).map(partOf);
  return { parts: parts.length === 0 ? ["#Data"] : parts, from: columns[0], to: columns.at(-1) };
}

const partOf = (text: string): Part => NAMES[text.slice(1).toLowerCase()] ?? "#Data";

/** An apostrophe stands before what would mean something else: "Kosten '[netto']". */
const columnOf = (text: string): string | undefined => (text === "" ? undefined : text.replace(/'(.)/g, "$1"));

function rowsOf({ core, hasTotals }: TableShape, parts: readonly Part[], row: number): Pick<Rect, "row" | "rows"> | undefined {
  const spans = parts.map((part): Pick<Rect, "row" | "rows"> | undefined => {
    switch (part) {
      case "#All":
        return { row: core.row, rows: core.rows + (hasTotals ? 1 : 0) };
      case "#Data":
        return { row: core.row + 1, rows: core.rows - 1 };
      case "#Headers":
        return { row: core.row, rows: 1 };
      case "#Totals":
        return hasTotals ? { row: core.row + core.rows, rows: 1 } : undefined;
      case "#This Row":
        return row > core.row && row < core.row + core.rows ? { row, rows: 1 } : undefined;
    }
  });
  const known = spans.flatMap((span) => span ?? []);
  if (known.length === 0 || known.length < spans.length) return undefined;
  const first = Math.min(...known.map((span) => span.row));
  return { row: first, rows: Math.max(...known.map((span) => span.row + span.rows)) - first };
}

function columnsOf({ core, columns }: TableShape, from: string | undefined, to: string | undefined): Pick<Rect, "column" | "columns"> | undefined {
  if (from === undefined || to === undefined) return { column: core.column, columns: core.columns };
  const [first, last] = [from, to].map((name) => columns.findIndex((column) => column.trim().toLowerCase() === name.trim().toLowerCase()));
  if (first === undefined || last === undefined || first < 0 || last < 0) return undefined;
  return { column: core.column + Math.min(first, last), columns: Math.abs(last - first) + 1 };
}
