/** What an update does to a sheet, and what it asks about. */
import type { Area, Content, NameModel, ValidationModel } from "../sheet";
import type { Look } from "./own-cells";

/** In the order in which they are made; rows are whole rows of the sheet. */
export type SheetEdit =
  /** The new rows get no formats of their neighbours. */
  | { readonly kind: "insertRows"; readonly row: number; readonly count: number }
  /** `look` is given where the cell is new; else its formats stay, but for a number format that changes. */
  | { readonly kind: "write"; readonly row: number; readonly column: number; readonly content: Content; readonly look: Look | null; readonly format: Look["format"] | null }
  | { readonly kind: "name"; readonly name: NameModel }
  | { readonly kind: "dropName"; readonly name: string }
  | { readonly kind: "input"; readonly row: number; readonly column: number; readonly isInput: boolean }
  | { readonly kind: "validate"; readonly row: number; readonly column: number; readonly validation: ValidationModel | null }
  /** A chart's cells; nothing where a user took the chart away. `before`: those that it was written with, where they stand once rows are added; null for a new one. */
  | { readonly kind: "chart"; readonly name: string; readonly title: string; readonly data: Area; readonly before: Area | null }
  /** Last, from the bottom. */
  | { readonly kind: "deleteRows"; readonly row: number; readonly count: number };

/** A cell that a user changed, and that the update would write over. */
export interface Conflict {
  /** On the sheet as it is now. */
  readonly address: string;
  readonly found: string;
  /** Empty where the cell would be emptied or go with its row. */
  readonly willBe: string;
}

export interface UpdateOptions {
  readonly keyHeader: string;
  /** What to do with cells that a user changed. */
  readonly conflicts: "overwrite" | "keep";
}

/** What becomes of a cell or a row. */
export interface Outcome {
  readonly edits: readonly SheetEdit[];
  readonly conflicts: readonly Conflict[];
}
