/** The edition that the workbook has chosen: kept in its settings, known to the functions through the exchange, as its own editions are. */
import { DEFAULT_EDITION } from "../tariff";
import { type Choice, setCatalogue, setChoice } from "../workbook";
import { displayLanguage } from "./display-language";
import { editionCellValue, findEditionCell } from "./edition-cell";
import { explained } from "./failure";
import { type Step, allOrNothing } from "./journal";
import { ownEditionsIn } from "./own-edition-settings";
import { readSettings, settingStep } from "./setting";

const SETTING = "dimpact.edition";

/** Functions wait for the choice; after this long they answer with the reason instead. */
const LONGEST_WAIT_MS = 20_000;

const noAnswer = { nl: "Excel antwoordt niet", en: "Excel does not answer" };

/** Reads the choice and the workbook's own editions, and until then makes functions wait. Called before the functions are loaded. */
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
    const settings = await withinTime(Excel.run(readSettings));
    const { catalogue, damaged } = await ownEditionsIn(settings);
    setCatalogue(catalogue, damaged);
    return { state: "known", edition: settings.get(SETTING) ?? DEFAULT_EDITION };
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

/**
 * Keeps another edition in the workbook, in its named cell too where it has one; formulas that leave the edition out are
 * yet to be recalculated. Where Excel refuses to write, the choice stays and an ExcelFailure says why.
 */
export async function chooseEdition(edition: string): Promise<void> {
  await explained(displayLanguage(), () => keep(edition));
  setChoice({ state: "known", edition });
}

async function keep(edition: string): Promise<void> {
  await Excel.run(async (context) => allOrNothing(await choiceSteps(context, edition)));
}

/** The steps that keep another edition; whoever runs them tells the exchange. */
export async function choiceSteps(context: Excel.RequestContext, edition: string): Promise<readonly Step[]> {
  return [...(await cellSteps(context, edition)), await settingStep(context, SETTING, edition)];
}

async function cellSteps(context: Excel.RequestContext, edition: string): Promise<readonly Step[]> {
  const cell = await findEditionCell(context);
  if (cell === null) return [];
  cell.load("formulas");
  await context.sync();
  const before: unknown = cell.formulas[0]?.[0];
  // A formula that a user put there is his own choice; the pane tells where it differs.
  if (String(before).startsWith("=")) return [];
  const write = (content: unknown) => async (): Promise<void> => {
    cell.formulas = [[content]];
    await context.sync();
  };
  return [{ run: write(editionCellValue(edition)), undo: write(typeof before === "string" && before !== "" ? `'${before}` : before) }];
}
