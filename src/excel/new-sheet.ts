/** Puts a model on a new sheet of its own and shows it: all of it, or nothing. */
import type { Language } from "../money";
import type { Content, SheetModel } from "../workbook";
import { activateStep } from "./activate";
import { explained } from "./failure";
import { type Progress, allOrNothing } from "./journal";
import { sheetSteps } from "./render";
import { type TakenNames, takenNames } from "./taken-names";

export interface NewSheetOptions {
  /** The language of what a failure says. */
  readonly language: Language;
  readonly onProgress?: Progress;
}

export interface NewSheet {
  readonly sheet: string;
  /** False where the host draws no charts. */
  readonly hasChart: boolean;
}

/**
 * `make` gives the model with names that are not taken: a sheet or a table of the wanted name stays as it is. `cell` is
 * the one that is selected then. Throws an ExcelFailure that says why Excel refused; the workbook is as it was then.
 */
export function insertNewSheet(make: (taken: TakenNames) => SheetModel<Content>, { language, onProgress }: NewSheetOptions, cell?: (model: SheetModel<Content>) => string): Promise<NewSheet> {
  return explained(language, () =>
    Excel.run(async (context) => {
      const model = make(await takenNames(context));
      let hasChart = true;
      const made = sheetSteps(context, model, model.name, () => (hasChart = false));
      await allOrNothing([...made, await activateStep(context, model.name, cell?.(model))], onProgress);
      return { sheet: model.name, hasChart };
    }),
  );
}
