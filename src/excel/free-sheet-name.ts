import { freeSheetName } from "../workbook";

/** The wanted name, or one like it that no sheet of the workbook has: a sheet that is not ours stays as it is. */
export async function findFreeSheetName(context: Excel.RequestContext, wanted: string): Promise<string> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name");
  await context.sync();
  return freeSheetName(
    wanted,
    sheets.items.map(({ name }) => name),
  );
}
