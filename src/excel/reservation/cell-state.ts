/** How cells are, so that they can be made so again. */

const TEXT = "@";

/** What is loaded of a range for {@link contentsOf}. */
export const CONTENTS = "formulas,values,numberFormat";

/** What a rectangle holds and how it is numbered, without its looks. */
export interface Contents {
  readonly formulas: unknown[][];
  readonly numberFormat: unknown[][];
}

/** What is written so that a cell holds this again: a text that Excel would read as something else is marked as a text. */
function rewritten(formula: unknown, value: unknown, format: unknown): unknown {
  if (typeof formula !== "string" || formula !== value || formula === "" || format === TEXT) return formula;
  return /^[=+\-@'#\d.,(€$]|^(true|false|waar|onwaar)$/i.test(formula) ? `'${formula}` : formula;
}

/** Of a range whose {@link CONTENTS} are loaded. */
export function contentsOf(range: Excel.Range): Contents {
  const { formulas, values, numberFormat } = range as unknown as Readonly<Record<"formulas" | "values" | "numberFormat", unknown[][]>>;
  return { numberFormat, formulas: formulas.map((row, r) => row.map((formula, c) => rewritten(formula, values[r]?.[c], numberFormat[r]?.[c]))) };
}

export function putContents(range: Excel.Range, { formulas, numberFormat }: Contents): void {
  range.numberFormat = numberFormat;
  range.formulas = formulas;
}

/** A cell without a colour is white, as Excel gives it. */
const NO_FILL = /^(#ffffff)?$/i;

/** Colours a cell; an empty text takes its colour away. */
export function putFill(cell: Excel.Range, color: string): void {
  if (NO_FILL.test(color)) cell.format.fill.clear();
  else cell.format.fill.color = color;
}

/** Puts the looks that a cell had on it again. */
export type PutLook = (cell: Excel.Range) => void;

/** Loads what a cell looks like, as far as the add-in and most users change it; to be read after the next sync. */
export function loadLook(cell: Excel.Range): () => PutLook {
  const { format } = cell;
  const parts = { font: format.font, fill: format.fill, top: format.borders.getItem("EdgeTop") };
  format.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel");
  parts.font.load("bold,italic,size,color");
  parts.fill.load("color");
  parts.top.load("style");
  return () => {
    const { horizontalAlignment, verticalAlignment, wrapText, indentLevel } = format;
    const { bold, italic, size, color } = parts.font;
    const [filled, line] = [parts.fill.color, parts.top.style];
    return (target) => {
      Object.assign(target.format, { horizontalAlignment, verticalAlignment, wrapText, indentLevel });
      Object.assign(target.format.font, { bold, italic, size, color });
      putFill(target, filled);
      target.format.borders.getItem("EdgeTop").style = line;
    };
  };
}

/** What the data validation of a range is; to be put on it again. */
export interface Validation {
  readonly type: Excel.DataValidation["type"];
  readonly rule: Excel.DataValidationRule;
  readonly prompt: Excel.DataValidationPrompt;
  readonly errorAlert: Excel.DataValidationErrorAlert;
}

export const VALIDATION = "type,rule,prompt,errorAlert";

export function validationOf({ type, rule, prompt, errorAlert }: Excel.DataValidation): Validation {
  return { type, rule, prompt, errorAlert };
}

export function putValidation(on: Excel.DataValidation, { type, rule, prompt, errorAlert }: Validation): void {
  on.clear();
  if (type !== "None") Object.assign(on, { rule, errorAlert });
  // A cell that may hold anything can have a prompt.
  if (prompt.message !== "") on.prompt = prompt;
}
