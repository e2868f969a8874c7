/** Loads the tariffs of an edition into the workbook, and tells where a user changed them. */
import type { Language } from "../money";
import type { Catalogue, Edition } from "../tariff";
import { type Content, type SheetModel, type TableModel, editionChecksum, editionSheet } from "../workbook";
import { activateStep } from "./activate";
import { findFreeSheetName } from "./free-sheet-name";
import { type Progress, type Step, allOrNothing } from "./journal";
import { sheetSteps, tableSteps } from "./render";
import { type LoadedTable, type TableChange, loadTables, restoreSteps, tableChanges } from "./table-contents";
import { explained } from "./failure";

export interface LoadOptions {
  readonly language: Language;
  /** Whether what a user changed in the tables is put back. */
  readonly replaceChanges: boolean;
  readonly onProgress?: Progress;
}

export type LoadResult =
  | { readonly state: "written"; readonly sheet: string }
  | { readonly state: "changed"; readonly sheet: string; readonly changes: readonly TableChange[] };

/** Where a table that the user deleted is written again: right of all that is on the sheet. */
async function besideUsed(context: Excel.RequestContext, sheet: string, tables: readonly TableModel<Content>[]): Promise<TableModel<Content>[]> {
  const used = context.workbook.worksheets.getItem(sheet).getUsedRange();
  used.load("columnIndex,columnCount");
  await context.sync();
  let column = used.columnIndex + used.columnCount + 1;
  return tables.map((table) => {
    const placed = { ...table, column };
    column += table.columns.length + 1;
    return placed;
  });
}

async function missingTableSteps(context: Excel.RequestContext, sheet: string, missing: readonly TableModel<Content>[]): Promise<Step[]> {
  if (missing.length === 0) return [];
  return (await besideUsed(context, sheet, missing)).flatMap((table) => {
    const remove = async (): Promise<void> => {
      const made = context.workbook.tables.getItemOrNullObject(table.name);
      await context.sync();
      if (!made.isNullObject) made.delete();
      const { row, column, rows, columns } = table;
      context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows.length + 1, columns.length).clear();
      await context.sync();
    };
    return tableSteps(context, () => context.workbook.worksheets.getItem(sheet), table, remove);
  });
}

/**
 * The steps that bring the tables of this sheet that the workbook lacks: all of them on a sheet of their own, or, where
 * some are there, the others beside them. What is there stays as it is, also where a user changed it.
 */
export async function lackingTariffSteps(context: Excel.RequestContext, model: SheetModel<Content>): Promise<readonly Step[]> {
  const found = model.tables.map((table) => ({ table, there: context.workbook.tables.getItemOrNullObject(table.name) }));
  found.forEach(({ there }) => there.load("worksheet/name"));
  await context.sync();
  const [present] = found.filter(({ there }) => !there.isNullObject);
  if (present === undefined) return sheetSteps(context, model, await findFreeSheetName(context, model.name));
  const missing = found.filter(({ there }) => there.isNullObject).map(({ table }) => table);
  return missingTableSteps(context, present.there.worksheet.name, missing);
}

async function writeNew(context: Excel.RequestContext, model: SheetModel, onProgress?: Progress): Promise<LoadResult> {
  const name = await findFreeSheetName(context, model.name);
  await allOrNothing([...sheetSteps(context, model, name), await activateStep(context, name)], onProgress);
  return { state: "written", sheet: name };
}

async function writeAgain(context: Excel.RequestContext, model: SheetModel, loaded: readonly LoadedTable[], options: LoadOptions): Promise<LoadResult> {
  const sheet = loaded[0]?.sheet ?? model.name;
  const changes = loaded.flatMap(tableChanges);
  if (changes.length > 0 && !options.replaceChanges) return { state: "changed", sheet, changes };
  const missing = model.tables.filter((table) => !loaded.some((found) => found.model === table));
  const steps = [
    ...loaded.flatMap((table) => restoreSteps(context, table)),
    ...(await missingTableSteps(context, sheet, missing)),
    await activateStep(context, sheet),
  ];
  await allOrNothing(steps, options.onProgress);
  return { state: "written", sheet };
}

/**
 * Writes the tables of an edition: on a sheet of their own at first, after that in place, so that formulas that refer to
 * them stay whole. Where a user changed them nothing is written unless `replaceChanges`. A failure half-way leaves the
 * workbook as it was. Throws an ExcelFailure that says what happened and what to do.
 */
export async function loadTariffs(edition: Edition, options: LoadOptions): Promise<LoadResult> {
  const model = editionSheet(edition, await editionChecksum(edition));
  return explained(options.language, () =>
    Excel.run(async (context) => {
      const loaded = await loadTables(context, model.tables);
      return loaded.length === 0 ? writeNew(context, model, options.onProgress) : writeAgain(context, model, loaded, options);
    }),
  );
}

/** Every cell of the loaded tariff tables that is not as its edition says. */
export async function findTariffChanges(catalogue: Catalogue, language: Language): Promise<readonly TableChange[]> {
  const models = await Promise.all([...catalogue.values()].map(async (edition) => editionSheet(edition, await editionChecksum(edition))));
  return explained(language, () =>
    Excel.run(async (context) => (await loadTables(context, models.flatMap(({ tables }) => tables))).flatMap(tableChanges)),
  );
}
