import { FUNCTION_NAMES_TEXT, IFunctionService, StringValueObject, type ArrayValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import type { Grid } from "./grid";
import { dutch } from "./number-format";

/** FIXED writes a number as the user's own Excel does, '1.234,50' in Dutch; Univer's writes it in English always. */
export function writeNumbersLocally(grid: Grid, locale: string): void {
  const fixed = grid.injector.get(IFunctionService).getExecutor(FUNCTION_NAMES_TEXT.FIXED);
  if (fixed === undefined || fixed === null || !dutch(locale)) return;
  const calculate = fixed.calculate.bind(fixed);
  fixed.calculate = (...variants) => {
    const result = calculate(...variants) as BaseValueObject;
    return result.isArray() ? (result as ArrayValueObject).mapValue(inDutch) : inDutch(result);
  };
}

function inDutch(value: BaseValueObject): BaseValueObject {
  return value.isString() ? StringValueObject.create(String(value.getValue()).replace(/[.,]/g, (mark) => (mark === "." ? "," : "."))) : value;
}
