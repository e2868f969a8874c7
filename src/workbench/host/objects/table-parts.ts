import type { GridTable } from "../grid/table-store";
import type { RangeObject } from "./range";

/** What a table's rows and columns need of their table. */
export interface TableParts {
  readonly id: string;
  readonly name: string;
  readonly showTotals: boolean;
  stored(): GridTable;
  getRange(): RangeObject;
  getHeaderRowRange(): RangeObject;
  getDataBodyRange(): RangeObject;
  getTotalRowRange(): RangeObject;
}
