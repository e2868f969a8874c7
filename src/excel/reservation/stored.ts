/** What the workbook's settings keep beside a reservation's sheet, by the name of its table. */
import { type SheetRecord, recordText } from "../../workbook";
import { displayLanguage } from "../display-language";
import { explained } from "../failure";
import type { Step } from "../journal";
import { settingStep } from "../setting";

/** From what the sheet was made. */
const MADE = "dimpact.sheet.";
/** What the pane saw of it since, and which profile it shows with it. */
const SEEN = "dimpact.seen.";

export const madeKey = (table: string): string => `${MADE}${table}`;
export const seenKey = (table: string): string => `${SEEN}${table}`;

/** The tables of which it is known from what they were made. */
export const tablesMade = (keys: readonly string[]): readonly string[] => keys.filter((key) => key.startsWith(MADE)).map((key) => key.slice(MADE.length));

/** The steps that keep from what a sheet is made now; what the pane saw of it before does not count any more. */
export async function recordSteps(context: Excel.RequestContext, table: string, record: SheetRecord): Promise<readonly Step[]> {
  return [await settingStep(context, madeKey(table), recordText(record)), await settingStep(context, seenKey(table), null)];
}

/** Keeps what the pane saw of a sheet. Throws an ExcelFailure where Excel refuses. */
export function writeSeen(table: string, seen: SheetRecord): Promise<void> {
  return explained(displayLanguage(), () =>
    Excel.run(async (context) => {
      context.workbook.settings.add(seenKey(table), recordText(seen));
      await context.sync();
    }),
  );
}
