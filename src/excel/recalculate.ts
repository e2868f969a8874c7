/** Recalculating: everything after another edition was chosen, or as little as will do for one cell. */
import { splitAddress } from "../workbook";

export async function recalculateWorkbook(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.application.calculate(Excel.CalculationType.full);
    await context.sync();
  });
}

/** The cell alone; its precedents keep the values that they have. */
export async function recalculateCell(address: string): Promise<void> {
  await Excel.run(async (context) => {
    const { sheet, local } = splitAddress(address);
    context.workbook.worksheets.getItem(sheet).getRange(local).calculate();
    await context.sync();
  });
}

/** Every formula on the cell's sheet. */
export async function recalculateSheet(address: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(splitAddress(address).sheet).calculate(true);
    await context.sync();
  });
}
