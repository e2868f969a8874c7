/** The rows of the plan that carry figures, as the fixture keeps them, and the figures in them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface SourceRow {
  readonly line: number;
  readonly text: string;
}

/** What a row's label says of inhabitants: `upTo` is inclusive, `above` means more than. */
export type RowBound = { readonly upTo: number } | { readonly above: number };

export interface TableRow extends SourceRow {
  readonly bound: RowBound | null;
  /** The amounts beside the label, in the order of the columns, as plain decimal text: "3.16", "3000". */
  readonly amounts: readonly string[];
  readonly percentages: readonly string[];
}

const FIXTURE = join(__dirname, "..", "fixtures", "source-rows.txt");

export const sourceRows: ReadonlyMap<number, SourceRow> = new Map(
  readFileSync(FIXTURE, "utf8")
    .split("\n")
    .filter((row) => row !== "" && !row.startsWith("#"))
    .map((row) => {
      const tab = row.indexOf("\t");
      const line = Number(row.slice(0, tab));
      return [line, { line, text: row.slice(tab + 1) }] as const;
    }),
);

export function rowAt(line: number): SourceRow {
  const row = sourceRows.get(line);
  if (!row) throw new Error(`the fixture has no row ${line}`);
  return row;
}

/** "-18.000" is -18000, "3,16" is 3.16, "0,20" is 0.2. */
function plain(dutch: string): string {
  const text = dutch.replace(/\./g, "").replace(",", ".");
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

const YEAR = /^(19|20)\d\d$/;
/** A Dutch number; a minus sign belongs to it only where it stands against it and not against something before it. */
const NUMBER = /(?:(?<![^\s])-)?(?<![\d.,])\d+(?:\.\d{3})*(?:,\d+)?(\s?[%X](?![\w]|\s\d))?/g;

interface Figures {
  readonly numbers: readonly string[];
  readonly percentages: readonly string[];
}

/** Every figure in a text. The OCR read some per cent signs as X; years are not figures. */
export function figuresIn(text: string): Figures {
  const found = [...text.matchAll(NUMBER)].map(([number, sign]) => ({ number: sign ? number.slice(0, -sign.length) : number, percent: sign !== undefined }));
  return {
    numbers: found.filter(({ number, percent }) => !percent && !YEAR.test(number)).map(({ number }) => plain(number)),
    percentages: found.filter(({ percent }) => percent).map(({ number }) => plain(number)),
  };
}

const labels: readonly { readonly form: RegExp; readonly bound: (value: number) => RowBound }[] = [
  { form: /^[\d.]+ - ([\d.]+) inwoners/, bound: (value) => ({ upTo: value }) },
  { form: /^meer dan ([\d.]+) inwoners/, bound: (value) => ({ above: value }) },
  { form: /^- ([\d.]+)(?= )/, bound: (value) => ({ upTo: value - 1 }) },
  { form: /^[\d.]+ ([\d.]+)(?= [\d.]+ [\d.]+$)/, bound: (value) => ({ upTo: value - 1 }) },
  { form: /^([\d.]+) en meer/, bound: (value) => ({ above: value - 1 }) },
];

/** A row of the big table: its label's bound, and the figures after the label. */
export function tableRow({ line, text }: SourceRow): TableRow {
  for (const { form, bound } of labels) {
    const match = form.exec(text);
    if (match) return { line, text, bound: bound(Number((match[1] ?? "").replace(/\./g, ""))), ...amountsIn(text.slice(match[0].length)) };
  }
  return { line, text, bound: null, ...amountsIn(text) };
}

function amountsIn(text: string): Pick<TableRow, "amounts" | "percentages"> {
  const { numbers, percentages } = figuresIn(text);
  return { amounts: numbers, percentages };
}

/** The last figures of a budget row, one per year; a dash is nothing, and a cell that left no trace is nothing too. */
export function budgetRow(line: number): readonly [number, number, number, number] {
  const tail = /((?:\s+(?:-?\d[\d.]*|-))+)\s*$/.exec(rowAt(line).text)?.[1] ?? "";
  const cells = tail.trim().split(/\s+/).map((cell) => (cell === "-" ? 0 : Number(cell.replace(/\./g, ""))));
  return [cells[0] ?? 0, cells[1] ?? 0, cells[2] ?? 0, cells[3] ?? 0];
}
