import { numfmt } from "@univerjs/core";
import type { CellValue, ValueType } from "./cells";

/** A cell's text as a Dutch or English Excel shows it, in a column that is wide enough. */
export function displayText(value: CellValue, type: ValueType, pattern: string, locale: string): string {
  if (type === "Boolean") return dutch(locale) ? (value === true ? "WAAR" : "ONWAAR") : String(value).toUpperCase();
  if (typeof value !== "number") return String(value);
  return numfmt.format(pattern, value, { locale });
}

/** A number format as the user's own Excel writes it: in Dutch '#.##0,00', 'd-m-jjjj' and 'Standaard'. */
export function localPattern(pattern: string, locale: string): string {
  if (!dutch(locale)) return pattern;
  if (pattern === "General") return "Standaard";
  return outsideQuotes(pattern, (part) => swapSeparators(part).replace(/y/g, "j"));
}

export function patternFromLocal(pattern: string, locale: string): string {
  if (!dutch(locale)) return pattern;
  if (/^standaard$/i.test(pattern)) return "General";
  return outsideQuotes(pattern, (part) => swapSeparators(part).replace(/j/g, "y"));
}

export function dutch(locale: string): boolean {
  return /^nl\b/i.test(locale);
}

function swapSeparators(part: string): string {
  return part.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));
}

/** Text between quotes and conditions between square brackets are left alone. */
function outsideQuotes(pattern: string, change: (part: string) => string): string {
  return pattern.split(/("[^"]*"|\[[^\]]*\]|\\.)/).map((part, index) => (index % 2 === 0 ? change(part) : part)).join("");
}
