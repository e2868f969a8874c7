/**
 * The cell that formulas take their edition from: it bears the name `DIMPACT_editie` and stands on a small sheet that
 * is made when it is first needed. Nothing the add-in inserts leaves the edition out.
 */
import { displayLanguage } from "./display-language";
import { explained } from "./failure";
import { findFreeSheetName } from "./free-sheet-name";
import type { Step } from "./journal";

export const EDITION_NAME = "DIMPACT_editie";

const SHEET_NAME = "Dimpact";
const LABEL_WIDTH = 110;
const INPUT_COLOUR = "#FFF8DC";

/** What stands beside the cell. */
export interface EditionCellTexts {
  readonly label: string;
  readonly explanation: string;
}

/** The range that the name refers to; null where the name is not there or refers to no range. */
export async function findEditionCell(context: Excel.RequestContext): Promise<Excel.Range | null> {
  const name = context.workbook.names.getItemOrNullObject(EDITION_NAME);
  await context.sync();
  if (name.isNullObject) return null;
  const range = name.getRangeOrNullObject();
  await context.sync();
  return range.isNullObject ? null : range.getCell(0, 0);
}

/** A year is written as a number, as a user would type it; a name as text, also where Excel would see a date in it. */
export const editionCellValue = (edition: string): string | number => (/^\d+$/.test(edition) ? Number(edition) : `'${edition}`);

export interface EditionCell {
  readonly address: string;
  /** What the cell holds, as text; empty where it is blank, and then the functions use the workbook's choice. */
  readonly content: string;
}

/** The edition's cell with its content; null where the workbook has none. */
export async function readEditionCell(): Promise<EditionCell | null> {
  return Excel.run(async (context) => {
    const cell = await findEditionCell(context);
    if (cell === null) return null;
    cell.load("address,values");
    await context.sync();
    return { address: cell.address, content: String(cell.values[0]?.[0] ?? "").trim() };
  });
}

/** Writes the edition in its cell. Throws an ExcelFailure, for instance where the sheet is protected. */
export async function writeEditionCell(edition: string): Promise<void> {
  await explained(displayLanguage(), () =>
    Excel.run(async (context) => {
      const cell = await findEditionCell(context);
      if (cell !== null) cell.values = [[editionCellValue(edition)]];
      await context.sync();
    }),
  );
}

/** The steps that make the edition's cell: none where it is there. */
export async function editionCellSteps(context: Excel.RequestContext, edition: string, texts: EditionCellTexts): Promise<readonly Step[]> {
  if ((await findEditionCell(context)) !== null) return [];
  const sheetName = await findFreeSheetName(context, SHEET_NAME);
  return [makeSheet(context, sheetName, edition, texts), await nameCell(context, sheetName)];
}

function makeSheet(context: Excel.RequestContext, name: string, edition: string, texts: EditionCellTexts): Step {
  return {
    run: async () => {
      const sheet = context.workbook.worksheets.add(name);
      sheet.getRange("A1:B1").values = [[texts.label, editionCellValue(edition)]];
      sheet.getRange("A2").values = [[texts.explanation]];
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A:A").format.columnWidth = LABEL_WIDTH;
      const cell = sheet.getRange("B1").format;
      cell.horizontalAlignment = "Left";
      cell.fill.color = INPUT_COLOUR;
      await context.sync();
    },
    undo: async () => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      await context.sync();
      if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    },
  };
}

/** A name that lost its cell is pointed anew, so that formulas that use it come right again. */
async function nameCell(context: Excel.RequestContext, sheetName: string): Promise<Step> {
  const { names } = context.workbook;
  const known = names.getItemOrNullObject(EDITION_NAME);
  known.load("formula");
  await context.sync();
  const before = known.isNullObject ? null : String(known.formula);
  return {
    run: async () => {
      if (before === null) names.add(EDITION_NAME, context.workbook.worksheets.getItem(sheetName).getRange("B1"));
      else names.getItem(EDITION_NAME).formula = `='${sheetName}'!$B$1`;
      await context.sync();
    },
    undo: async () => {
      const made = names.getItemOrNullObject(EDITION_NAME);
      await context.sync();
      if (made.isNullObject) return;
      if (before === null) made.delete();
      else made.formula = before;
      await context.sync();
    },
  };
}
