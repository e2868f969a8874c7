import type { Area } from "./a1";

/** A place on a sheet: a cell, and points from its upper left corner. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly right: number;
}

/** What a series is drawn from; undefined where those cells were deleted. */
export interface ChartSeries {
  /** A cell with the name, a text of its own, or nothing: 'Reeks1'. */
  name: Area | string | undefined;
  values: Area | undefined;
  categories: Area | undefined;
}

/** A chart of Excel's, as far as this host keeps it; it draws none. */
export interface Chart {
  readonly id: string;
  name: string;
  type: string;
  /** Undefined: Excel's own, the name of the only series. */
  title: string | undefined;
  isTitleVisible: boolean;
  isLegendVisible: boolean;
  legendPosition: string;
  /** It moves and grows with the cells below it. */
  from: Corner;
  to: Corner;
  series: ChartSeries[];
}
