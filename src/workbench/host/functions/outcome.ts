/** Excel's error values, as text. */
export type ErrorText = "#N/A" | "#VALUE!" | "#DIV/0!" | "#NUM!" | "#NULL!" | "#NAME?" | "#REF!" | "#BUSY!" | "#CALC!" | "#SPILL!";

/** An error in a cell: alone or in one place of a matrix. */
export interface CellError {
  readonly error: string;
  /** What the function says about it; Excel shows it for #VALUE! and #N/A. */
  readonly message?: string;
}

/** What may stand in a cell: null is a blank. */
export type CellData = number | string | boolean | null | CellError;

/** What an add-in's function answered: a value, a matrix of rows, or one error for the whole. */
export type CustomFunctionOutcome =
  | { readonly value: CellData | readonly (readonly CellData[])[] }
  | CellError;

/** The library's numbers for the kinds of failure; 0, 2, 3 and 4 are errors that are no `CustomFunctions.Error`. */
const FAILURES: Readonly<Record<number, ErrorText>> = {
  0: "#VALUE!", 1: "#N/A", 2: "#VALUE!", 3: "#VALUE!", 4: "#VALUE!", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!", 9: "#BUSY!", 10: "#NAME?",
};

export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

/** Reads one entry of `SetInvocationArrayResults`: [id, succeeded, value, failure]. */
export function readOutcome(entry: readonly unknown[]): CustomFunctionOutcome {
  const [, succeeded, value, failure] = entry;
  if (succeeded === true) {
    if (Array.isArray(value)) return { value: readMatrix(value) };
    const cell = readCell(value);
    return isCellError(cell) ? cell : { value: cell };
  }
  const error = FAILURES[Number(failure ?? 0)] ?? "#VALUE!";
  return typeof value === "string" && value !== "" && value !== "NaN" && value !== "Infinity" ? { error, message: value } : { error };
}

/** A matrix of one row may come as a plain list. */
function readMatrix(value: readonly unknown[]): readonly (readonly CellData[])[] {
  const rows = value.every((line) => Array.isArray(line)) ? (value as readonly (readonly unknown[])[]) : [value];
  return rows.map((line) => line.map(readCell));
}

/** A `CustomFunctions.Error` travels as its `toJSON()`: type 'Error', with code and message. */
function readCell(value: unknown): CellData {
  if (value === undefined || value === null) return null;
  if (typeof value === "number") return Number.isFinite(value) ? value : { error: "#NUM!" };
  if (typeof value === "string" || typeof value === "boolean") return value;
  const { type, code, basicValue, message } = value as { readonly type?: unknown; readonly code?: unknown; readonly basicValue?: unknown; readonly message?: unknown };
  if (type === "Error") {
    const error = String(code ?? basicValue ?? "#VALUE!");
    return typeof message === "string" && message !== "" ? { error, message } : { error };
  }
  return readCell(basicValue ?? { type: "Error" });
}
