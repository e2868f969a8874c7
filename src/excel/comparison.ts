/** Puts a comparison on a sheet of its own: all of it, or nothing. */
import type { Comparison } from "../engine";
import type { Language } from "../money";
import { comparisonSheet } from "../workbook";
import { activateStep } from "./activate";
import { explained } from "./failure";
import { type Progress, allOrNothing } from "./journal";
import { sheetSteps } from "./render";
import { takenNames } from "./taken-names";

export interface ComparisonOptions {
  /** The day, ISO; stated on the sheet. */
  readonly date: string;
  /** The language of what a failure says. */
  readonly language: Language;
  readonly onProgress?: Progress;
}

/**
 * Makes a new sheet of the comparison, shows it, and gives its name. A sheet or a table of the wanted name stays as it
 * is: the new one gets another. Throws an ExcelFailure that says why Excel refused; the workbook is as it was then.
 */
export function insertComparison(comparison: Comparison, { date, language, onProgress }: ComparisonOptions): Promise<string> {
  return explained(language, () =>
    Excel.run(async (context) => {
      const taken = await takenNames(context);
      const model = comparisonSheet(comparison, { date, takenSheets: taken.sheets, takenTables: taken.tables });
      await allOrNothing([...sheetSteps(context, model, model.name), await activateStep(context, model.name)], onProgress);
      return model.name;
    }),
  );
}
