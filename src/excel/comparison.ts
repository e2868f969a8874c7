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

export interface InsertedComparison {
  readonly sheet: string;
  /** False where the host draws no charts. */
  readonly hasChart: boolean;
}

/**
 * Makes a new sheet of the comparison and shows it. A sheet or a table of the wanted name stays as it
 * is: the new one gets another. Throws an ExcelFailure that says why Excel refused; the workbook is as it was then.
 */
export function insertComparison(comparison: Comparison, { date, language, onProgress }: ComparisonOptions): Promise<InsertedComparison> {
  return explained(language, () =>
    Excel.run(async (context) => {
      const taken = await takenNames(context);
      const model = comparisonSheet(comparison, { date, takenSheets: taken.sheets, takenTables: taken.tables });
      let hasChart = true;
      const made = sheetSteps(context, model, model.name, () => (hasChart = false));
      await allOrNothing([...made, await activateStep(context, model.name)], onProgress);
      return { sheet: model.name, hasChart };
    }),
  );
}
