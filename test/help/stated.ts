/** Formulas with their results as a text states them, and what they are worth. */
import type { Language } from "../../src/money";

export interface Stated {
  readonly formula: string;
  readonly result: string;
}

/** Formula and result: code and bold text, an arrow or the border of a table's cell between them. */
const MARKDOWN = /`(=DIMPACT\.[^`]+)`\s*(?:→|\|)\s*\*\*([^*]+)\*\*/g;
export const statedInMarkdown = (text: string): readonly Stated[] => [...text.matchAll(MARKDOWN)].map(([, formula = "", result = ""]) => ({ formula, result }));

/** Code with a formula, and bold text after an arrow or in the table's next cell. */
export function statedInPage(page: Document): readonly Stated[] {
  return formulasIn(page).flatMap((code) => {
    const after = code.nextSibling;
    const next = after?.textContent?.trim() === "→" ? code.nextElementSibling : code.closest("td")?.nextElementSibling?.firstElementChild;
    return next?.tagName === "STRONG" ? [{ formula: code.textContent ?? "", result: next.textContent ?? "" }] : [];
  });
}

export const formulasIn = (page: Document): readonly Element[] => [...page.querySelectorAll("code")].filter(({ textContent }) => textContent?.startsWith("=DIMPACT."));

export interface ParsedFormula {
  readonly id: string;
  readonly arguments: readonly (string | number)[];
}

/** A formula of which every argument is a number or a text. Throws on any other. */
export function parseFormula(formula: string): ParsedFormula {
  const match = /^=DIMPACT\.([A-Z.]+)\((.*)\)$/.exec(formula);
  if (!match) throw new Error(`${formula} is not a call of one function`);
  const [, id = "", list = ""] = match;
  const values = list.match(/"[^"]*"|[^;,]+/g) ?? [];
  return {
    id,
    arguments: values.map((value) => {
      if (value.startsWith('"')) return value.slice(1, -1);
      const number = Number(value);
      if (Number.isNaN(number)) throw new Error(`${formula}: ${value} is neither a number nor a text`);
      return number;
    }),
  };
}

/** "58.331,25" as 58331.25; NaN where the text is not a number of this language. */
export function numberOf(text: string, language: Language): number {
  const [group, decimal] = language === "nl" ? [".", ","] : [",", "."];
  return Number(text.replaceAll(group, "").replace(decimal, "."));
}

const SIZE = /^(?:een tabel van|a table of) (\d+) (?:rijen en|rows and) (\d+) (?:kolommen|columns)$/;

/** The result as text, in the form in which it is stated. */
export function inTheFormOf(stated: string, value: unknown, language: Language): string {
  if (Array.isArray(value) && SIZE.test(stated)) {
    const [, rows = "", columns = ""] = SIZE.exec(stated) ?? [];
    return stated.replace(`${rows} `, `${value.length} `).replace(` ${columns} `, ` ${(value as unknown[][])[0]?.length} `);
  }
  const [[cell] = []] = (Array.isArray(value) ? value : [[value]]) as unknown[][];
  if (typeof cell !== "number") return String(cell);
  const locale = language === "nl" ? "nl-NL" : "en-GB";
  if (stated.endsWith("%")) return `${(cell * 100).toLocaleString(locale, { maximumFractionDigits: 2 })}%`;
  return numberOf(stated, language) === cell ? stated : cell.toLocaleString(locale, { maximumFractionDigits: 6 });
}
