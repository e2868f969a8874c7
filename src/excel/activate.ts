import { splitAddress } from "../workbook";
import type { Step } from "./journal";

/** Shows a cell of a sheet that an earlier step may have made; undone by going back to where the user was. */
export async function activateStep(context: Excel.RequestContext, name: string, cell = "A1"): Promise<Step> {
  const active = context.workbook.worksheets.getActiveWorksheet();
  // Not the selected range: Excel has none while a chart is selected, and several areas are not one.
  const selected = context.workbook.getActiveCell();
  active.load("name");
  selected.load("address");
  await context.sync();
  const before = active.name;
  const { local } = splitAddress(selected.address);
  const show = (sheetName: string, address: string) => async (): Promise<void> => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  };
  return { undo: show(before, local), run: show(name, cell) };
}
