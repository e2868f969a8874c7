/** The tables of tariff workbooks and of a published edition, as they stand in the workbook now. */
import { CARRIER_TABLE, type FoundTable, findEditionTables } from "../../workbook";
import { displayLanguage } from "../display-language";
import { explained } from "../failure";

/** More rows than any edition has: a table with more is not read, so that one of a million rows costs nothing. */
const MOST_ROWS = 5_000;
const MOST_COLUMNS = 100;
/** Excel's own. */
const SHEET_ROWS = 1_048_576;

interface Loaded {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly header: Excel.Range;
}

const bare = ({ table, header, range }: Loaded): FoundTable => ({
  sheet: table.worksheet.name,
  name: table.name,
  row: range.rowIndex,
  column: range.columnIndex,
  values: header.values as FoundTable["values"],
  formulas: header.values as FoundTable["formulas"],
  numberFormats: [],
  hiddenRows: [],
  merged: [],
  below: { row: range.rowIndex, values: [] },
});

/** Every table of the workbook that is not too large, with its headers alone. */
async function loadHeaders(context: Excel.RequestContext): Promise<readonly Loaded[]> {
  const { tables } = context.workbook;
  tables.load("items/name,items/worksheet/name");
  await context.sync();
  const all = tables.items.map((table): Loaded => ({ table, range: table.getRange(), header: table.getHeaderRowRange() }));
  for (const { range } of all) range.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
  await context.sync();
  const small = all.filter(({ range }) => range.rowCount <= MOST_ROWS && range.columnCount <= MOST_COLUMNS);
  for (const { header } of small) header.load("values");
  await context.sync();
  return small;
}

/** Rows of the sheet that are hidden; each is asked for only where some are. */
async function hiddenRows(context: Excel.RequestContext, { range }: Loaded): Promise<readonly number[]> {
  const rows = Array.from({ length: range.rowCount }, (_, index) => range.rowIndex + index);
  if (range.rowHidden === false) return [];
  if (range.rowHidden) return rows;
  const each = rows.map((_, index) => range.getRow(index));
  for (const row of each) row.load("rowHidden");
  await context.sync();
  return rows.filter((_, index) => each[index]?.rowHidden);
}

async function contentsOf(context: Excel.RequestContext, loaded: Loaded): Promise<FoundTable> {
  const isLast = loaded.range.rowIndex + loaded.range.rowCount >= SHEET_ROWS;
  const below = isLast ? null : loaded.range.getRowsBelow(1);
  below?.load("values");
  loaded.range.load("values,formulas,numberFormat");
  await context.sync();
  const { values, formulas, numberFormat } = loaded.range;
  return {
    ...bare(loaded),
    values: values as FoundTable["values"],
    formulas: formulas as FoundTable["formulas"],
    numberFormats: numberFormat as FoundTable["numberFormats"],
    hiddenRows: await hiddenRows(context, loaded),
    below: { row: loaded.range.rowIndex + loaded.range.rowCount, values: (below?.values as FoundTable["values"] | undefined)?.[0] ?? [] },
  };
}

/** Loads the tables that together are editions, with all that is in them. Throws an ExcelFailure where Excel does not give them. */
export function readEditionTables(): Promise<readonly FoundTable[]> {
  return explained(displayLanguage(), () =>
    Excel.run(async (context) => {
      const all = await loadHeaders(context);
      const wanted = new Set(findEditionTables(all.map(bare)).flatMap(({ tables, doubles }) => [...Object.values(tables), ...doubles].map(({ name }) => name)));
      const isWanted = ({ table: { name } }: Loaded): boolean => wanted.has(name) || name.toLowerCase().startsWith(CARRIER_TABLE);
      const read: FoundTable[] = [];
      // One table at a time: together they may be more than one answer of Excel holds.
      for (const loaded of all.filter(isWanted)) read.push(await contentsOf(context, loaded));
      return read;
    }),
  );
}

/** Selects a cell on its sheet. */
export async function selectCell(sheet: string, address: string): Promise<void> {
  await explained(displayLanguage(), () =>
    Excel.run(async (context) => {
      const found = context.workbook.worksheets.getItem(sheet);
      found.activate();
      found.getRange(address).select();
      await context.sync();
    }),
  );
}
