import {
  ArrayValueObject, BaseFunction, BooleanValueObject, ErrorType, ErrorValueObject, NumberValueObject, StringValueObject,
  type BaseReferenceObject, type BaseValueObject, type FunctionVariantType,
} from "@univerjs/engine-formula";
import { formatRect, sheetPrefix } from "../a1";
import type { CellPlace } from "../grid/calculation";
import { PENDING } from "../grid/cells";
import type { Grid } from "../grid/grid";
import { prepare, type Argument } from "./arguments";
import type { Evaluations } from "./evaluations";
import type { FunctionJson } from "./metadata";
import { isCellError, type CellData, type CustomFunctionOutcome } from "./outcome";

const ERRORS: Readonly<Record<string, ErrorType>> = {
  "#N/A": ErrorType.NA, "#VALUE!": ErrorType.VALUE, "#DIV/0!": ErrorType.DIV_BY_ZERO, "#NUM!": ErrorType.NUM, "#NULL!": ErrorType.NULL,
  "#NAME?": ErrorType.NAME, "#REF!": ErrorType.REF, "#CALC!": ErrorType.CALC, "#SPILL!": ErrorType.SPILL, "#BUSY!": ErrorType.CONNECT, [PENDING]: ErrorType.CONNECT,
};

/** A function of the add-in among those of the grid. */
export class AddInFunction extends BaseFunction {
  override needsReferenceObject = true;
  readonly #function: FunctionJson;
  readonly #grid: Grid;
  readonly #evaluations: Evaluations;
  readonly #takesErrors: boolean;

  constructor(name: string, fn: FunctionJson, grid: Grid, evaluations: Evaluations, takesErrors: boolean) {
    super(name);
    this.#function = fn;
    this.#grid = grid;
    this.#evaluations = evaluations;
    this.#takesErrors = takesErrors;
  }

  /** Never throws: a function that does stops the grid's calculation for good. */
  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    try {
      return this.#evaluate(variants);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }

  #evaluate(variants: readonly FunctionVariantType[]): BaseValueObject {
    const place: CellPlace = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const args = variants.map((variant) => this.#argument(variant, place.sheetId));
    if (args.some(isWaiting)) return ErrorValueObject.create(ErrorType.CONNECT);
    const call = prepare(this.#function, args, this.#takesErrors);
    if (isCellError(call)) {
      this.#evaluations.answeredWithoutCall(place, call);
      return toValue(call);
    }
    const options = this.#function.options ?? {};
    const outcome = this.#evaluations.evaluate(place, {
      name: this.#function.id,
      values: call.values,
      address: options.requiresAddress === true ? this.#address(place.sheetId, { ...place, rows: 1, columns: 1 }) : null,
      parameterAddresses: options.requiresParameterAddresses === true ? call.addresses : null,
      isCancelable: options.cancelable === true,
      takesErrors: this.#takesErrors,
    });
    return outcome === undefined ? ErrorValueObject.create(ErrorType.CONNECT) : toResult(outcome);
  }

  #argument(variant: FunctionVariantType, home: string): Argument {
    if (variant.isReferenceObject()) {
      const reference = variant as BaseReferenceObject;
      const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
      const rect = { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
      return { kind: "cells", cells: toCells(reference.toArrayValueObject()), address: this.#address(reference.getSheetId() || home, rect) };
    }
    const value = variant as BaseValueObject;
    if (value.isNull()) return { kind: "omitted" };
    if (value.isArray()) return { kind: "cells", cells: toCells(value as ArrayValueObject), address: undefined };
    return { kind: "cells", cells: [[toCell(value)]], address: undefined };
  }

  #address(sheetId: string, rect: Parameters<typeof formatRect>[0]): string {
    return sheetPrefix(this.#grid.sheet(sheetId).getSheetName()) + formatRect(rect);
  }
}

function isWaiting(argument: Argument): boolean {
  return argument.kind === "cells" && argument.cells.some((line) => line.some((cell) => isCellError(cell) && cell.error === PENDING));
}

function toCells(array: ArrayValueObject): readonly (readonly CellData[])[] {
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (__, column) => toCell(array.get(row, column))));
}

function toCell(value: BaseValueObject | null | undefined | void): CellData {
  if (value == null || value.isNull()) return null;
  if (value.isError()) return { error: (value as ErrorValueObject).getErrorType() };
  const plain: unknown = value.getValue();
  return typeof plain === "number" || typeof plain === "string" || typeof plain === "boolean" ? plain : null;
}

/** In a cell null shows as 0, as in Excel. */
function toValue(cell: CellData): BaseValueObject {
  if (cell === null) return NumberValueObject.create(0);
  if (isCellError(cell)) return ErrorValueObject.create(ERRORS[cell.error] ?? ErrorType.VALUE);
  if (typeof cell === "number") return NumberValueObject.create(cell);
  return typeof cell === "boolean" ? BooleanValueObject.create(cell) : StringValueObject.create(cell);
}

function toResult(outcome: CustomFunctionOutcome): BaseValueObject {
  if ("error" in outcome) return toValue(outcome);
  const { value } = outcome;
  if (!Array.isArray(value)) return toValue(value as CellData);
  const rows = value as readonly (readonly CellData[])[];
  const columns = Math.max(0, ...rows.map((line) => line.length));
  if (rows.length === 0 || columns === 0) return ErrorValueObject.create(ErrorType.CALC);
  if (rows.length === 1 && columns === 1) return toValue(rows[0]?.[0] ?? null);
  return ArrayValueObject.create({
    // A short row is filled up with #N/A, as Excel fills an array.
    calculateValueList: rows.map((line) => Array.from({ length: columns }, (_, column) => toValue(column < line.length ? (line[column] ?? null) : { error: "#N/A" }))),
    rowCount: rows.length,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
