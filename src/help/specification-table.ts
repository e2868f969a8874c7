/** What a specification looks like: the line items of e-Suite for one municipality, as the function spills them. */
import { type Language, formatEuros } from "../money";
import { reserve } from "../engine";
import { specificationGrid } from "../workbook";
import { exampleEdition } from "./editions";
import { escapeHtml, table } from "./html";

/** The municipality of the page's examples. */
export const EXAMPLE = { inhabitants: 45000, services: ["e-Suite"] };

export function specificationTable(language: Language): string {
  const [head = [], ...rows] = specificationGrid(reserve(EXAMPLE, exampleEdition));
  const shown = rows.map((row) => ({ cells: row.map((cell) => (typeof cell === "number" ? { html: escapeHtml(formatEuros(cell, language)) } : cell)) }));
  return table(head.map(String), shown, [4]);
}
