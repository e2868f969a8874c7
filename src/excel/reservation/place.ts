import { addressOf, cellArea } from "../../workbook";
import type { Step } from "../journal";

/** The sheet that is changed; every batch asks for it anew. */
export interface SheetPlace {
  readonly context: Excel.RequestContext;
  readonly name: string;
  readonly sheet: () => Excel.Worksheet;
}

export const cellAt = ({ sheet }: SheetPlace, { row, column }: { readonly row: number; readonly column: number }): Excel.Range => sheet().getRange(addressOf(cellArea(row, column)));

/** A step that looks, acts, and is undone by what it saw; nothing is undone where looking failed. */
export function seenStep<Seen>(look: () => Promise<Seen>, act: () => Promise<void>, undo: (seen: Seen) => Promise<void>): Step {
  let seen: { readonly it: Seen } | null = null;
  return {
    run: async () => {
      seen = { it: await look() };
      await act();
    },
    undo: async () => {
      if (seen !== null) await undo(seen.it);
    },
  };
}
