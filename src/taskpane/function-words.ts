/** A function as its users see it: its signature, its example, and what that gives. */
import { type Language, formatEuros, formatNumber } from "../money";
import { type Example, type ExampleArgument, type ResultKind, chosenEdition, exampleFormula, exchange } from "../workbook";
import type { FunctionEntry } from "./functions-metadata";
import type { Texts } from "./texts";

/** What Excel shows between arguments where numbers are written as the language does. */
const separators: Readonly<Record<Language, "," | ";">> = { nl: ";", en: "," };

/** "DIMPACT.HOSTING(inwoners; [editie])" */
export function signature({ name, parameters }: FunctionEntry, language: Language): string {
  return `DIMPACT.${name}(${parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join(`${separators[language]} `)})`;
}

/** "=DIMPACT.HOSTING(45000;2021)" */
export const shownExample = (example: Example, edition: string, language: Language): string =>
  exampleFormula(example, /^\d+$/.test(edition) ? edition : `"${edition}"`, separators[language]);

/** Calls the function itself, as Excel would. Throws or rejects with the error that its cell would show. */
export async function exampleResult({ name, parameters, example }: FunctionEntry, edition: string): Promise<unknown> {
  const run = exchange().functions.get(name);
  if (!run) throw new Error(`DIMPACT.${name}`);
  const value = (argument: ExampleArgument | undefined): unknown => (argument === chosenEdition ? edition : (argument ?? null));
  const given = parameters.map(({ isRange }, index) => {
    const one = value(example.arguments[index]);
    return isRange && one !== null ? [[one]] : one;
  });
  // Behind the parameters Excel hands over the invocation; without an address nothing is noted.
  return run(...given, {});
}

const shown: Readonly<Record<ResultKind, (value: unknown, texts: Texts) => string>> = {
  euros: (value, { language }) => `€ ${formatEuros(Number(value), language)}`,
  share: (value, { language }) => `${formatNumber(Math.round(Number(value) * 10_000) / 100, language)}%`,
  inhabitants: (value, { language, functions }) => functions.inhabitants(formatNumber(Number(value), language)),
  text: (value) => String(value),
  table: (value) => String(value),
};

export function describeResult(result: unknown, kind: ResultKind, texts: Texts): string {
  const rows = Array.isArray(result) ? (result as readonly (readonly unknown[])[]) : [[result]];
  if (kind === "table") return texts.functions.table(rows.length, rows[0]?.length ?? 0);
  const value = rows[0]?.[0];
  if (value instanceof Error || (typeof value === "object" && value !== null)) return describeCellError(value, texts);
  return shown[kind](value, texts);
}

/** "#N/B: pakketkorting heeft geen bedrag in editie 2020: …": the code as the language's Excel writes it. */
export function describeCellError(error: unknown, { language }: Texts): string {
  const { code, message } = (error ?? {}) as { readonly code?: unknown; readonly message?: unknown };
  const dutch: Readonly<Record<string, string>> = { "#N/A": "#N/B", "#VALUE!": "#WAARDE!" };
  const shownCode = language === "nl" ? (dutch[String(code)] ?? code) : code;
  return [shownCode, message].filter((part) => typeof part === "string" && part !== "").join(": ");
}
