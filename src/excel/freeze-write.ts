/** Writes contents so that nothing else comes of them: a text stays a text, and every cell keeps its number format. */
import type { Area } from "../workbook";
import type { FrozenValue } from "./freeze-record";
import { rangeAt } from "./read-blocks";

/** Null leaves a cell as it is. */
export type Contents = readonly (readonly (FrozenValue | null)[])[];

/** Texts that Excel could take for a formula, a number, a date, a truth value or an error. */
const CONVERTIBLE = /\d|^[=+\-@'#]|^(?:true|false|waar|onwaar)$/i;

/** A value as it is written, so that it comes back as it was. */
export const contentOf = (value: FrozenValue): FrozenValue => (typeof value === "string" && CONVERTIBLE.test(value) ? `'${value}` : value);

/** What a cell holds, as it is written back: its formula, or its value. */
export function heldContent(formula: unknown, value: unknown): FrozenValue {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : contentOf(value as FrozenValue);
}

const matrix = (contents: Contents): (FrozenValue | null)[][] => contents.map((line) => [...line]);

/**
 * Puts contents in an area of which `formats` are the number formats. In cells that are formatted as text a formula would
 * become a text: they are General while it is written.
 */
export function writeContents(sheet: Excel.Worksheet, area: Area, contents: Contents, formats: readonly (readonly string[])[]): void {
  const range = rangeAt(sheet, area);
  if (formats.some((line) => line.includes("@"))) range.numberFormat = formats.map((line) => line.map((format) => (format === "@" ? "General" : format)));
  range.formulas = matrix(contents);
  range.numberFormat = formats.map((line) => [...line]);
}
