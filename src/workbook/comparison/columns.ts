/** The columns that the tables of a comparison share, so that an amount, its difference and its share stand below each other. */
import type { Comparison } from "../../engine";
import { freeName } from "../free-name";
import type { ColumnModel } from "../sheet";

/** With more sides than this the columns are narrower, so that a page still holds them. */
const FEW = 3;

const widths = (sides: number) => (sides <= FEW ? { label: 40, side: 17, difference: 15, share: 12, why: 36 } : { label: 36, side: 15, difference: 14, share: 9, why: 28 });

export const LABEL_COLUMN = 0;

/** With more than two sides each has a letter, by which its differences are told. */
const letterOf = (side: number): string => String.fromCharCode(65 + side);

/** What a side is called in a heading, "2021" or "B: 2021, zonder WIM". */
export const headingOf = ({ sides }: Comparison, side: number): string => `${sides.length > 2 ? `${letterOf(side)}: ` : ""}${sides[side]?.label ?? ""}`;

/** What it is called beside its heading, "2021" or "B". */
export const shortOf = ({ sides }: Comparison, side: number): string => (sides.length > 2 ? letterOf(side) : (sides[side]?.label ?? ""));

export interface ComparisonColumns {
  /** The column of a side's amounts. */
  readonly side: (side: number) => number;
  /** The columns of what a side after the first differs. */
  readonly difference: (side: number) => number;
  readonly share: (side: number) => number;
  readonly why: number;
  /** The first column behind them all. */
  readonly end: number;
}

export function columnsOf(sides: number): ComparisonColumns {
  const PER_DIFFERENCE = 2;
  const difference = (side: number): number => 1 + sides + PER_DIFFERENCE * (side - 1);
  return { side: (side) => 1 + side, difference, share: (side) => difference(side) + 1, why: difference(sides), end: difference(sides) + 1 };
}

/** Headers of one table: no two are the same to Excel, which takes capitals and small letters alike. */
function unique(columns: readonly ColumnModel[]): readonly ColumnModel[] {
  return columns.reduce<readonly ColumnModel[]>((before, column) => {
    const taken = before.map(({ header }) => header);
    return [
      ...before,
      {
        ...column,
        header: freeName(
          (suffix) => `${column.header}${suffix}`,
          (count) => ` (${count})`,
          taken,
        ),
      },
    ];
  }, []);
}

const text = (header: string, width: number): ColumnModel => ({ header, width, format: "text", wrap: true });

/** A table of amounts: label, a column per side, two per difference, why, and those that are only its own. */
export function amountColumns(comparison: Comparison, label: string, own: readonly ColumnModel[]): readonly ColumnModel[] {
  const { sides } = comparison;
  const width = widths(sides.length);
  const isPair = sides.length === 2;
  return unique([
    text(label, width.label),
    ...sides.map((_, side): ColumnModel => ({ header: headingOf(comparison, side), width: width.side, format: "euro", wrap: true, right: true })),
    ...sides.slice(1).flatMap((_, index): ColumnModel[] => [
      { header: isPair ? "Verschil" : `${letterOf(index + 1)} − A`, width: width.difference, format: "euro", wrap: true, right: true },
      { header: isPair ? "In %" : `${letterOf(index + 1)} − A %`, width: width.share, format: "percent", wrap: true, right: true },
    ]),
    { ...text("Waardoor", width.why), indent: true },
    ...own,
  ]);
}

/** A table of facts: label, and a column of texts per side. */
export function factColumns(comparison: Comparison): readonly ColumnModel[] {
  const width = widths(comparison.sides.length);
  return unique([text("Uitgangspunt", width.label), ...comparison.sides.map((_, side): ColumnModel => ({ ...text(headingOf(comparison, side), width.side), right: true }))]);
}
