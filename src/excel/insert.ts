/** Writes a formula in the active cell, with the edition's cell that it refers to; never over something silently. */
import { splitAddress } from "../workbook";
import { displayLanguage } from "./display-language";
import { type EditionCellTexts, editionCellSteps, findEditionCell } from "./edition-cell";
import { explained } from "./failure";
import { type Step, allOrNothing } from "./journal";

export interface InsertRequest {
  /** With English separators, and the edition by the name of its cell where it takes one. */
  readonly formula: string;
  /** The edition that its cell gets where it is not there yet; null for a formula without one. */
  readonly edition: string | null;
  /** Given to a cell that has no number format of its own. */
  readonly numberFormat: string | null;
  readonly texts: EditionCellTexts;
  /** The cell whose content may be replaced, because the user was asked; null where nobody was. */
  readonly replace: string | null;
}

/** `occupied`, `protected` and `editionCell`: nothing was written. */
export type Insertion =
  | { readonly state: "inserted"; readonly address: string }
  | { readonly state: "occupied"; readonly address: string; readonly content: string }
  | { readonly state: "protected"; readonly sheet: string }
  | { readonly state: "editionCell"; readonly address: string };

/** Throws an ExcelFailure that says why Excel refused; the workbook is as it was then. */
export async function insertFormula(request: InsertRequest): Promise<Insertion> {
  return explained(displayLanguage(), () => Excel.run((context) => insert(context, request)));
}

async function insert(context: Excel.RequestContext, request: InsertRequest): Promise<Insertion> {
  const active = context.workbook.getActiveCell();
  active.load("address");
  await context.sync();
  const { address } = active;
  // From here on the cell goes by its address: the user may select another one meanwhile.
  const { sheet, local } = splitAddress(address);
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const cell = worksheet.getRange(local);
  const { format } = cell;
  const { protection } = worksheet;
  cell.load("formulas,text,numberFormat");
  format.load("protection/locked");
  protection.load("protected");
  const editionCell = await findEditionCell(context);
  editionCell?.load("address");
  await context.sync();

  if (protection.protected && format.protection.locked !== false) return { state: "protected", sheet };
  if (editionCell?.address === address) return { state: "editionCell", address };
  const content = String(cell.formulas[0]?.[0] ?? "");
  if (content !== "" && request.replace !== address) return { state: "occupied", address, content: cell.text[0]?.[0] || content };

  await allOrNothing([
    ...(request.edition === null ? [] : await editionCellSteps(context, request.edition, request.texts)),
    writeStep(context, cell, request),
  ]);
  return { state: "inserted", address };
}

/** `cell` is loaded: its formulas and number format are what undoing puts back. */
function writeStep(context: Excel.RequestContext, cell: Excel.Range, { formula, numberFormat }: InsertRequest): Step {
  const before = { formulas: cell.formulas, numberFormat: cell.numberFormat };
  return {
    run: async () => {
      cell.formulas = [[formula]];
      if (numberFormat !== null && before.numberFormat[0]?.[0] === "General") cell.numberFormat = [[numberFormat]];
      await context.sync();
    },
    undo: async () => {
      cell.formulas = before.formulas;
      cell.numberFormat = before.numberFormat;
      await context.sync();
    },
  };
}
