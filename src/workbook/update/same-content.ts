/** Whether a cell still holds what was written in it, as Excel may give it back. */
import { type Content, isFormula } from "../sheet";
import type { FoundValue } from "./found";

export const asText = (value: FoundValue | null): string => (value === null ? "" : String(value));

/** Without what Excel may write otherwise: spaces outside texts, dollar signs, upper and lower case, and a range of one cell. */
const normal = (formula: string): string =>
  formula
    .replace(/"(?:[^"]|"")*"|[\s$@]/g, (piece) => (piece.startsWith('"') ? piece : ""))
    .replace(/\b([A-Z]{1,3}\d+):\1\b/gi, "$1")
    .toLowerCase();

export const isText = (value: FoundValue): value is string => typeof value === "string";

/** A text that starts like a formula may come with an apostrophe before it. */
export function isSame(found: FoundValue, content: Content): boolean {
  if (isFormula(content)) return isText(found) && found.startsWith("=") && normal(found) === normal(`=${content.formula}`);
  if (typeof content === "string" && found === `'${content}`) return true;
  if (typeof content === "number" && typeof found === "number") return Math.abs(found - content) < 1e-9;
  return asText(found) === asText(content);
}

export const shown = (content: Content): string => (isFormula(content) ? `=${content.formula}` : asText(content));
