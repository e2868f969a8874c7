/** Puts an edition on a sheet of its own, where it can be edited as tables and read in again. */
import type { Language } from "../../money";
import type { Edition } from "../../tariff";
import { type SheetModel, editionChecksum, editionSheet } from "../../workbook";
import { activateStep } from "../activate";
import { explained } from "../failure";
import { findFreeSheetName } from "../free-sheet-name";
import { type Progress, allOrNothing } from "../journal";
import { sheetSteps } from "../render";

export interface EditionSheet {
  /** `there`: the workbook has a table of this edition already, and nothing was written. */
  readonly state: "written" | "there";
  readonly sheet: string;
}

async function sheetOfTables(context: Excel.RequestContext, { tables }: SheetModel): Promise<string | null> {
  const found = tables.map(({ name }) => context.workbook.tables.getItemOrNullObject(name));
  found.forEach((table) => table.load("worksheet/name"));
  await context.sync();
  return found.find(({ isNullObject }) => !isNullObject)?.worksheet.name ?? null;
}

/** All of it is written or nothing. Throws an ExcelFailure that says what happened and what to do. */
export async function insertEditionSheet(edition: Edition, language: Language, onProgress?: Progress): Promise<EditionSheet> {
  const model = editionSheet(edition, await editionChecksum(edition));
  return explained(language, () =>
    Excel.run(async (context): Promise<EditionSheet> => {
      const there = await sheetOfTables(context, model);
      if (there !== null) return { state: "there", sheet: there };
      const name = await findFreeSheetName(context, model.name);
      await allOrNothing([...sheetSteps(context, model, name), await activateStep(context, name)], onProgress);
      return { state: "written", sheet: name };
    }),
  );
}
