/** Profiles kept in the workbook: each a setting of its own, so that one that is damaged or not written harms no other. */
import { displayLanguage } from "./display-language";
import { explained } from "./failure";

const PREFIX = "dimpact.profile.";

export interface KeptText {
  /** Made when the profile was; a name can be changed, and two profiles may share one. */
  readonly id: string;
  /** JSON text, as it was written. */
  readonly text: string;
}

const listeners = new Set<() => void>();

const tell = (): void => listeners.forEach((listener) => listener());

/** Calls back whenever the pane wrote or removed a profile: another part of it may show them too. The returned function ends it. */
export function watchProfiles(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Every profile that the workbook keeps, in no order. Throws an ExcelFailure where Excel does not give them. */
export function readProfiles(): Promise<readonly KeptText[]> {
  return explained(displayLanguage(), () =>
    Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.load("items/key,items/value");
      await context.sync();
      return settings.items.filter(({ key }) => key.startsWith(PREFIX)).map(({ key, value }) => ({ id: key.slice(PREFIX.length), text: String(value) }));
    }),
  );
}

/** One write: it is done, or the profile stays as it was and an ExcelFailure says why. */
export async function writeProfile({ id, text }: KeptText): Promise<void> {
  await explained(displayLanguage(), () =>
    Excel.run(async (context) => {
      context.workbook.settings.add(`${PREFIX}${id}`, text);
      await context.sync();
    }),
  );
  tell();
}

/** Removes a profile from the workbook; nothing happens where it is not there. Throws an ExcelFailure where Excel refuses. */
export async function deleteProfile(id: string): Promise<void> {
  await explained(displayLanguage(), () =>
    Excel.run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(`${PREFIX}${id}`);
      await context.sync();
      if (setting.isNullObject) return;
      setting.delete();
      await context.sync();
    }),
  );
  tell();
}
