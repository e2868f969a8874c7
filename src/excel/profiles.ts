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
export function writeProfile({ id, text }: KeptText): Promise<void> {
  return explained(displayLanguage(), () =>
    Excel.run(async (context) => {
      context.workbook.settings.add(`${PREFIX}${id}`, text);
      await context.sync();
    }),
  );
}

/** Removes a profile from the workbook; nothing happens where it is not there. Throws an ExcelFailure where Excel refuses. */
export function deleteProfile(id: string): Promise<void> {
  return explained(displayLanguage(), () =>
    Excel.run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(`${PREFIX}${id}`);
      await context.sync();
      if (setting.isNullObject) return;
      setting.delete();
      await context.sync();
    }),
  );
}
