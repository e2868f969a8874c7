/** Where the office books the income of its members, kept in the workbook as a setting. */
import { DEFAULT_MAPPING, type IncomeMapping, readMapping } from "../../engine";
import type { Language } from "../../money";
import { builtInBudget } from "../../tariff";
import { displayLanguage } from "../display-language";
import { explained } from "../failure";
import { allOrNothing } from "../journal";
import { readSettings, settingStep } from "../setting";

const KEY = "dimpact.booking";

/** As by default where none is kept. Throws an ExcelFailure where Excel does not give its settings. */
export function readBooking(): Promise<IncomeMapping> {
  return explained(displayLanguage(), () =>
    Excel.run(async (context) => {
      const kept = (await readSettings(context)).get(KEY);
      return kept === undefined ? DEFAULT_MAPPING : readMapping(kept, builtInBudget);
    }),
  );
}

/** Kept until another is; that by default takes the setting away. Throws an ExcelFailure; the workbook is as it was then. */
export function keepBooking(mapping: IncomeMapping, language: Language): Promise<void> {
  const text = JSON.stringify(mapping);
  return explained(language, () => Excel.run(async (context) => allOrNothing([await settingStep(context, KEY, text === JSON.stringify(DEFAULT_MAPPING) ? null : text)])));
}
