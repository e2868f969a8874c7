/** Keeps, renames and deletes the editions of the workbook's own; the functions know of it at once through the exchange. */
import { type OwnEdition, TariffFailure, asksFor, ownEditionText, ownNameProblem, renamed } from "../tariff";
import { exchange, setCatalogue, setChoice } from "../workbook";
import { choiceSteps } from "./choice";
import { displayLanguage } from "./display-language";
import { explained } from "./failure";
import { type Step, allOrNothing } from "./journal";
import { type OwnEditions, newEditionKey, ownEditionsIn } from "./own-edition-settings";
import { readSettings, settingStep } from "./setting";

/** What another edition is chosen for the workbook by; null where the choice stays. */
function followedChoice(from: string | null, to: string): string | null {
  const { choice } = exchange();
  if (from === null || choice.state !== "known") return null;
  const followed = renamed(choice.edition, from, to);
  return followed === choice.edition ? null : followed;
}

function share({ catalogue, damaged }: OwnEditions): void {
  setCatalogue(catalogue, damaged);
}

async function readNow(): Promise<{ readonly settings: ReadonlyMap<string, string>; readonly own: OwnEditions }> {
  const settings = await explained(displayLanguage(), () => Excel.run(readSettings));
  return { settings, own: await ownEditionsIn(settings) };
}

/**
 * Keeps an edition, in place of the one that is named `instead` where that is given; the workbook's choice follows its
 * name. All of it is done or nothing. Formulas that use it are yet to be recalculated. Throws `nameTaken` where another
 * edition has the name, and an ExcelFailure where Excel refuses.
 */
export async function keepOwnEdition(own: OwnEdition, instead: string | null = null): Promise<void> {
  const { settings, own: before } = await readNow();
  const others = [...before.catalogue.keys()].filter((id) => id !== instead);
  if (ownNameProblem(own.id, others) === "taken") {
    share(before);
    throw new TariffFailure("nameTaken", { name: own.id });
  }
  const key = (instead === null ? undefined : before.keys.get(instead)) ?? newEditionKey();
  const text = ownEditionText(own);
  const followed = followedChoice(instead, own.id);
  await explained(displayLanguage(), () =>
    Excel.run(async (context) => {
      const choice: readonly Step[] = followed === null ? [] : await choiceSteps(context, followed);
      await allOrNothing([await settingStep(context, key, text), ...choice]);
    }),
  );
  share(await ownEditionsIn(new Map([...settings, [key, text]])));
  if (followed !== null) setChoice({ state: "known", edition: followed });
}

/** Deletes an edition; nothing happens where it is not there. Throws an ExcelFailure where Excel refuses. */
export async function deleteOwnEdition(id: string): Promise<void> {
  const { settings, own } = await readNow();
  const key = own.keys.get(id);
  if (key !== undefined) {
    await explained(displayLanguage(), () => Excel.run(async (context) => allOrNothing([await settingStep(context, key, null)])));
  }
  share(await ownEditionsIn(new Map([...settings].filter(([other]) => other !== key))));
}

/** Cells that name an edition. */
export interface EditionUses {
  readonly formulas: number;
  /** Cells that hold the name itself, from which formulas may take it. */
  readonly cells: number;
  /** False where a sheet could not be searched. */
  readonly isComplete: boolean;
}

const TEXT_IN_FORMULA = /"((?:[^"]|"")*)"/g;

/** The texts and formulas on a sheet; null where that is more than Excel gives at once. */
async function contentsOf(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<readonly string[] | null> {
  try {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("formulas");
    await context.sync();
    return used.isNullObject ? [] : (used.formulas as unknown[][]).flat().filter((content): content is string => typeof content === "string");
  } catch {
    return null;
  }
}

/** Counts the cells that name an edition, with or without another index. */
export async function findEditionUses(id: string): Promise<EditionUses> {
  const inFormula = (formula: string): boolean => [...formula.matchAll(TEXT_IN_FORMULA)].some(([, text = ""]) => asksFor(text, id));
  return explained(displayLanguage(), () =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const uses = { formulas: 0, cells: 0, isComplete: true };
      for (const sheet of worksheets.items) {
        // One sheet at a time: together they may be more than one answer of Excel holds.
        const contents = await contentsOf(context, sheet);
        uses.isComplete &&= contents !== null;
        uses.formulas += (contents ?? []).filter((content) => content.startsWith("=") && inFormula(content)).length;
        uses.cells += (contents ?? []).filter((content) => asksFor(content, id)).length;
      }
      return uses;
    }),
  );
}
