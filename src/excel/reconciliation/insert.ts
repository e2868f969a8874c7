/** Puts a reconciliation in the workbook, on sheets of its own: all of them, or nothing. */
import type { Language } from "../../money";
import type { Reconciliation } from "../../reconciliation";
import { reconciliationSheets } from "../../workbook";
import { activateStep } from "../activate";
import { explained } from "../failure";
import { type Progress, type Step, allOrNothing } from "../journal";
import { sheetSteps } from "../render";
import { settingStep } from "../setting";
import { takenNames } from "../taken-names";
import { sheetKey } from "./sheet-key";

export interface ReconciliationOptions {
  /** The reconciliation in the workbook that the sheets are made of: they say so, and the pane finds it again. */
  readonly id: string;
  /** The day, ISO; stated on the sheets. */
  readonly date: string;
  /** The language of what a failure says. */
  readonly language: Language;
  readonly onProgress?: Progress;
}

export interface InsertedReconciliation {
  /** The first is the one that is shown. */
  readonly sheets: readonly string[];
  /** False where the host draws no charts. */
  readonly hasChart: boolean;
}

/**
 * Makes new sheets of the reconciliation, the year and the letter, and shows the first. A sheet or a table of a wanted
 * name stays as it is: the new one gets another. Throws an ExcelFailure that says why Excel refused; the workbook is as
 * it was then.
 */
export function insertReconciliation(reconciliation: Reconciliation, { id, date, language, onProgress }: ReconciliationOptions): Promise<InsertedReconciliation> {
  return explained(language, () =>
    Excel.run(async (context) => {
      const taken = await takenNames(context);
      const models = reconciliationSheets(reconciliation, { date, takenSheets: taken.sheets, takenTables: taken.tables });
      const [first] = models;
      if (first === undefined) return { sheets: [], hasChart: true };
      let hasChart = true;
      const made = models.flatMap((model) => sheetSteps(context, model, model.name, () => (hasChart = false)));
      const links: Step[] = [];
      for (const { name } of models.flatMap(({ tables }) => tables)) links.push(await settingStep(context, sheetKey(name), id));
      await allOrNothing([...made, ...links, await activateStep(context, first.name)], onProgress);
      return { sheets: models.map(({ name }) => name), hasChart };
    }),
  );
}
