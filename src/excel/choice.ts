/** The edition that the workbook has chosen: kept in its settings, known to the functions through the exchange. */
import { DEFAULT_EDITION } from "../tariff";
import { type Choice, setChoice } from "../workbook";
import { displayLanguage } from "./display-language";
import { editionCellValue, findEditionCell } from "./edition-cell";
import { explained } from "./failure";
import { type Step, allOrNothing } from "./journal";

const SETTING = "dimpact.edition";

/** Functions wait for the choice; after this long they answer with the reason instead. */
const LONGEST_WAIT_MS = 20_000;

const noAnswer = { nl: "Excel antwoordt niet", en: "Excel does not answer" };

/** Reads the choice, and until then makes functions wait. Called before the functions are loaded. */
export function startChoice(): Promise<void> {
  const settled = readChoice().then(setChoice);
  setChoice({ state: "pending", settled });
  return settled;
}

async function readChoice(): Promise<Choice> {
  if (typeof Office === "undefined") return { state: "standalone" };
  const { host } = await Office.onReady();
  if (!host) return { state: "standalone" };
  try {
    return { state: "known", edition: (await withinTime(readKept())) ?? DEFAULT_EDITION };
  } catch (error) {
    return { state: "failed", why: error instanceof Error ? error.message : String(error) };
  }
}

function withinTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(noAnswer[displayLanguage()])), LONGEST_WAIT_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

async function readKept(): Promise<string | null> {
  return Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(SETTING);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? null : String(setting.value);
  });
}

/**
 * Keeps another edition in the workbook, in its named cell too where it has one; formulas that leave the edition out are
 * yet to be recalculated. Where Excel refuses to write, the choice stays and an ExcelFailure says why.
 */
export async function chooseEdition(edition: string): Promise<void> {
  await explained(displayLanguage(), () => keep(edition));
  setChoice({ state: "known", edition });
}

async function keep(edition: string): Promise<void> {
  await Excel.run(async (context) => allOrNothing([...(await cellSteps(context, edition)), await settingStep(context, edition)]));
}

async function cellSteps(context: Excel.RequestContext, edition: string): Promise<readonly Step[]> {
  const cell = await findEditionCell(context);
  if (cell === null) return [];
  cell.load("formulas");
  await context.sync();
  const before = cell.formulas;
  // A formula that a user put there is his own choice; the pane tells where it differs.
  if (String(before[0]?.[0]).startsWith("=")) return [];
  const write = (contents: unknown[][]) => async (): Promise<void> => {
    cell.formulas = contents;
    await context.sync();
  };
  return [{ run: write([[editionCellValue(edition)]]), undo: write(before) }];
}

async function settingStep(context: Excel.RequestContext, edition: string): Promise<Step> {
  const { settings } = context.workbook;
  const kept = settings.getItemOrNullObject(SETTING);
  kept.load("value");
  await context.sync();
  const before: unknown = kept.isNullObject ? null : kept.value;
  return {
    run: async () => {
      settings.add(SETTING, edition);
      await context.sync();
    },
    undo: async () => {
      const made = settings.getItemOrNullObject(SETTING);
      await context.sync();
      if (before !== null) settings.add(SETTING, before);
      else if (!made.isNullObject) made.delete();
      await context.sync();
    },
  };
}
