/** The longest name that Excel gives a sheet. */
const LONGEST = 31;

/** The wanted name, or the first of "name (2)", "name (3)" … that no sheet has; a sheet that is not ours stays as it is. */
export async function freeSheetName(context: Excel.RequestContext, wanted: string): Promise<string> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name");
  await context.sync();
  const taken = new Set(sheets.items.map(({ name }) => name.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? "" : ` (${count})`;
    const name = `${wanted.slice(0, LONGEST - suffix.length)}${suffix}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
