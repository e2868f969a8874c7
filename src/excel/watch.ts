/** What happens in the workbook, for whoever shows it. */

export interface CellsChanged {
  readonly sheetId: string;
  /** Rows, columns or cells were inserted or deleted: cells have other addresses now. */
  readonly moved: boolean;
}

export interface Watcher {
  readonly onSelection: () => void;
  readonly onChanged: (change: CellsChanged) => void;
}

/** Watches the selection and every sheet's cells until the returned function is called. */
export async function watchWorkbook({ onSelection, onChanged }: Watcher): Promise<() => Promise<void>> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onSelectionChanged.add(async () => onSelection()),
      worksheets.onActivated.add(async () => onSelection()),
      worksheets.onChanged.add(async ({ worksheetId, changeType }) =>
        onChanged({ sheetId: worksheetId, moved: changeType !== Excel.DataChangeType.rangeEdited }),
      ),
    ];
    await context.sync();
    return async () => {
      handlers.forEach((handler) => handler.remove());
      await context.sync();
    };
  });
}

const TARIFF_TABLE = /^Tarieven_/;

/** A sheet's name, and whether loaded tariffs stand on it; null where the sheet is gone. */
export async function describeSheet(id: string): Promise<{ readonly name: string; readonly hasTariffs: boolean } | null> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    await context.sync();
    if (sheet.isNullObject) return null;
    sheet.tables.load("items/name");
    await context.sync();
    return { name: sheet.name, hasTariffs: sheet.tables.items.some(({ name }) => TARIFF_TABLE.test(name)) };
  });
}
