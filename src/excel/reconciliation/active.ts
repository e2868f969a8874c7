import { sheetKey } from "./sheet-key";

/** The reconciliation that the active sheet shows, by its id; null where it shows none. */
export function readActiveReconciliation(): Promise<string | null> {
  return Excel.run(async (context) => {
    const { tables } = context.workbook.worksheets.getActiveWorksheet();
    tables.load("items/name");
    await context.sync();
    const settings = tables.items.map(({ name }) => context.workbook.settings.getItemOrNullObject(sheetKey(name)));
    settings.forEach((setting) => setting.load("value"));
    await context.sync();
    const found = settings.find(({ isNullObject }) => !isNullObject);
    return found === undefined ? null : String(found.value);
  });
}
