import type { FunctionJson, ParameterJson } from "./metadata";
import { isCellError, type CellData, type CellError } from "./outcome";

/** An argument as it stands in a formula. */
export type Argument =
  | { readonly kind: "omitted" }
  | { readonly kind: "cells"; readonly cells: readonly (readonly CellData[])[]; readonly address: string | undefined };

export interface PreparedCall {
  readonly values: readonly unknown[];
  /** Per parameter the address that was passed, null where none was. */
  readonly addresses: readonly (string | null)[];
}

/**
 * Fits a formula's arguments to the declared parameters, as Excel does before it calls a function: omitted ones are
 * null, blanks become 0 or an empty text, text that is a number counts as one. What does not fit is #VALUE!; an error in
 * a cell is the result without a call, unless the add-in takes errors in parameters of type any.
 */
export function prepare(fn: FunctionJson, args: readonly Argument[], takesErrors: boolean): PreparedCall | CellError {
  const values: unknown[] = [];
  const addresses: (string | null)[] = [];
  let next = 0;
  for (const parameter of fn.parameters) {
    const own = parameter.repeating === true ? args.slice(next) : [args[next] ?? { kind: "omitted" as const }];
    next += own.length;
    const fitted: unknown[] = [];
    for (const argument of own) {
      if (argument.kind === "omitted") {
        if (parameter.optional !== true && parameter.repeating !== true) return { error: "#VALUE!" };
        fitted.push(null);
        addresses.push(null);
        continue;
      }
      const value = fit(parameter, argument.cells, takesErrors);
      if (isCellError(value)) return value;
      fitted.push(value);
      addresses.push(argument.address ?? null);
    }
    values.push(parameter.repeating === true ? fitted : fitted[0]);
  }
  return args.slice(next).some((argument) => argument.kind !== "omitted") ? { error: "#VALUE!" } : { values, addresses };
}

function fit(parameter: ParameterJson, cells: readonly (readonly CellData[])[], addInTakesErrors: boolean): unknown {
  const takesErrors = addInTakesErrors && (parameter.type ?? "any") === "any";
  const fitted: unknown[][] = [];
  for (const line of cells) {
    const row: unknown[] = [];
    for (const cell of line) {
      if (isCellError(cell)) {
        if (!takesErrors) return { error: cell.error };
        row.push({ type: "CustomFunctionError", code: cell.error });
        continue;
      }
      const value = coerce(parameter.type ?? "any", cell);
      if (value === undefined) return { error: "#VALUE!" };
      row.push(value);
    }
    fitted.push(row);
  }
  if (parameter.dimensionality === "matrix") return fitted;
  return cells.length === 1 && cells[0]?.length === 1 ? fitted[0]?.[0] : { error: "#VALUE!" };
}

/** Undefined when the cell does not fit the type. */
function coerce(type: string, cell: number | string | boolean | null): number | string | boolean | null | undefined {
  switch (type) {
    case "number":
      if (cell === null) return 0;
      if (typeof cell === "boolean") return cell ? 1 : 0;
      if (typeof cell === "string") return cell.trim() !== "" && Number.isFinite(Number(cell)) ? Number(cell) : undefined;
      return cell;
    case "string":
      if (cell === null) return "";
      return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
    case "boolean":
      if (cell === null) return false;
      if (typeof cell === "string") return /^(true|false)$/i.test(cell) ? /^t/i.test(cell) : undefined;
      return Boolean(cell);
    default:
      return cell;
  }
}
