/** Keeps editions that were loaded in the workbook, and takes them away; the functions know of it at once through the exchange. */
import { TariffFailure, asksFor, isSameName, originOf } from "../../tariff";
import { exchange, setCatalogue } from "../../workbook";
import { displayLanguage } from "../display-language";
import { explained } from "../failure";
import { allOrNothing } from "../journal";
import { type OwnEditions, ownEditionsIn } from "../own-edition-settings";
import { readSettings, settingStep } from "../setting";
import { type LoadedEdition, type LoadedRecord, loadedText, newLoadedKey } from "./loaded-settings";

const share = ({ catalogue, damaged }: OwnEditions): void => setCatalogue(catalogue, damaged);

async function readNow(): Promise<{ readonly settings: ReadonlyMap<string, string>; readonly own: OwnEditions }> {
  const settings = await explained(displayLanguage(), () => Excel.run(readSettings));
  return { settings, own: await ownEditionsIn(settings) };
}

async function write(key: string, text: string | null): Promise<void> {
  await explained(displayLanguage(), () => Excel.run(async (context) => allOrNothing([await settingStep(context, key, text)])));
}

/** The editions that were loaded, with what their signatures say to this user. The catalogue follows. */
export async function readLoadedEditions(): Promise<readonly LoadedEdition[]> {
  const { own } = await readNow();
  share(own);
  return own.loaded;
}

/**
 * Keeps an edition under its name; with `replace` in place of the loaded edition that has the name. Formulas that name
 * another edition are not touched by it. Those that name this one are yet to be recalculated. Throws `nameTaken` where
 * another edition has the name, and an ExcelFailure where Excel refuses.
 */
export async function keepLoadedEdition(record: LoadedRecord, replace: boolean): Promise<void> {
  const { settings, own } = await readNow();
  const before = own.loaded.find(({ name }) => name === record.name);
  const others = [...own.catalogue.keys()].filter((id) => !replace || id !== before?.name);
  if (others.some((other) => isSameName(other, record.name))) {
    share(own);
    throw new TariffFailure("nameTaken", { name: record.name });
  }
  const key = before?.key ?? newLoadedKey();
  const text = loadedText(record);
  await write(key, text);
  share(await ownEditionsIn(new Map([...settings, [key, text]])));
}

/** Takes an edition out of the workbook; nothing happens where it is not there. Throws an ExcelFailure where Excel refuses. */
export async function deleteLoadedEdition(name: string): Promise<void> {
  const { settings, own } = await readNow();
  const key = own.loaded.find((loaded) => loaded.name === name)?.key;
  if (key !== undefined) await write(key, null);
  share(await ownEditionsIn(new Map([...settings].filter(([other]) => other !== key))));
}

/** What is made of a loaded edition, and so would go with it. */
export function madeOf(name: string): readonly string[] {
  return [...exchange().catalogue.values()].filter((edition) => edition.origin !== undefined && asksFor(originOf(edition).printed.id, name)).map(({ id }) => id);
}
