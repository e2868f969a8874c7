import type { Step } from "./journal";

/** Writes a setting of the workbook, or takes it away (null); undone by what it was. */
export async function settingStep(context: Excel.RequestContext, key: string, value: string | null): Promise<Step> {
  const { settings } = context.workbook;
  const kept = settings.getItemOrNullObject(key);
  kept.load("value");
  await context.sync();
  const before: unknown = kept.isNullObject ? null : kept.value;
  const write = (wanted: unknown) => async (): Promise<void> => {
    const found = settings.getItemOrNullObject(key);
    await context.sync();
    if (wanted !== null) settings.add(key, wanted);
    else if (!found.isNullObject) found.delete();
    await context.sync();
  };
  return { run: write(value), undo: write(before) };
}

/** Every setting of the workbook as text, by key. */
export async function readSettings(context: Excel.RequestContext): Promise<ReadonlyMap<string, string>> {
  const { settings } = context.workbook;
  settings.load("items/key,items/value");
  await context.sync();
  return new Map(settings.items.map(({ key, value }) => [key, String(value)]));
}
