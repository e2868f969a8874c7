export interface TakenNames {
  readonly sheets: readonly string[];
  /** A table may not have the name of a cell or a range either. */
  readonly tables: readonly string[];
}

/** Every name that a new sheet or table may not have. */
export async function takenNames(context: Excel.RequestContext): Promise<TakenNames> {
  const { worksheets, tables, names } = context.workbook;
  [worksheets, tables, names].forEach((collection) => collection.load("items/name"));
  await context.sync();
  return { sheets: worksheets.items.map(({ name }) => name), tables: [...tables.items, ...names.items].map(({ name }) => name) };
}
