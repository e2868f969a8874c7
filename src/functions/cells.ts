/** What Excel hands to a function, made one: numbers, blanks, errors and everything else, whatever the platform. */
import { displayLanguage } from "../excel";
import { TariffFailure } from "../tariff";

/** One value of a cell, as Excel passes it: plain, a data type with a basic value, or an error. */
export type CellValue = unknown;

export type Read =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "blank" }
  | { readonly kind: "error"; readonly error: CustomFunctions.Error }
  | { readonly kind: "other"; readonly shown: string };

/** Dutch Excel's words for the truth values. */
const shownBoolean = (value: boolean): string => (value ? "WAAR" : "ONWAAR");

const codes = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!", "#NAME?", "#REF!"] as const;

function errorFrom(value: string): CustomFunctions.Error {
  const known = codes.find((code) => code === value);
  return new CustomFunctions.Error((known ?? "#VALUE!") as unknown as CustomFunctions.ErrorCode);
}

function readObject(value: object): Read {
  if (value instanceof CustomFunctions.Error) return { kind: "error", error: value };
  const typed = value as { type?: unknown; basicType?: unknown; basicValue?: unknown; code?: unknown };
  if (typed.type === "Error" || typed.basicType === "Error") return { kind: "error", error: errorFrom(String(typed.basicValue)) };
  if (typed.basicValue !== undefined) return readCell(typed.basicValue);
  if (typeof typed.code === "string" && typed.code.startsWith("#")) return { kind: "error", error: errorFrom(typed.code) };
  return { kind: "other", shown: JSON.stringify(value) };
}

/** A blank cell is null on one platform, an empty text on another and 0 on a third; 0 is told apart by who asks. */
export function readCell(value: CellValue): Read {
  if (typeof value === "number") return { kind: "number", value };
  if (value === null || value === undefined || value === "") return { kind: "blank" };
  if (typeof value === "string") return { kind: "text", value };
  if (typeof value === "boolean") return { kind: "other", shown: shownBoolean(value) };
  if (typeof value === "object") return readObject(value);
  return { kind: "other", shown: String(value) };
}

/** A cell that is computed with comes out as the error that went in. */
export class CellErrorPassed extends Error {
  constructor(readonly error: CustomFunctions.Error) {
    super("an error came in from another cell");
  }
}

export function shown(read: Read): string {
  switch (read.kind) {
    case "number":
      return String(read.value);
    case "text":
      return `'${read.value}'`;
    case "blank":
      return displayLanguage() === "nl" ? "leeg" : "blank";
    case "error":
      return String(read.error.code);
    case "other":
      return read.shown;
  }
}

/** What a user can mend: a failure, or an error from another cell. Everything else is a fault of the add-in. */
export const isRefusal = (thrown: unknown): boolean => thrown instanceof TariffFailure || thrown instanceof CellErrorPassed;

/** A failure as the error that Excel shows: what is asked wrongly is `#VALUE!`, what has no answer is `#N/A`. */
export function toCellError(thrown: unknown): CustomFunctions.Error {
  if (thrown instanceof CellErrorPassed) return thrown.error;
  if (thrown instanceof TariffFailure) {
    const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
    return new CustomFunctions.Error(thrown.kind === "unavailable" ? notAvailable : invalidValue, thrown.in(displayLanguage()));
  }
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, thrown instanceof Error ? thrown.message : String(thrown));
}

/** A list in one text or over a range: every text in it; blanks are skipped. */
export function readTexts(values: readonly (readonly CellValue[])[], parameter: string): string[] {
  return values.flat().flatMap((value) => {
    const read = readCell(value);
    if (read.kind === "text") return [read.value];
    if (read.kind === "blank" || (read.kind === "number" && read.value === 0)) return [];
    if (read.kind === "error") throw new CellErrorPassed(read.error);
    throw new TariffFailure("textExpected", { parameter, found: shown(read) });
  });
}

/** One text; a number counts as its digits, so that a charge or edition may be typed either way. Null when omitted, blank or 0. */
export function readText(value: CellValue, parameter: string): string | null {
  const read = readCell(value);
  if (read.kind === "blank" || (read.kind === "number" && read.value === 0)) return null;
  if (read.kind === "text") return read.value.trim() === "" ? null : read.value;
  if (read.kind === "number") return String(read.value);
  if (read.kind === "error") throw new CellErrorPassed(read.error);
  throw new TariffFailure("textExpected", { parameter, found: shown(read) });
}
