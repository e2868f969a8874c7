import { CellValueType, InterceptorEffectEnum } from "@univerjs/presets";
import type { FUniver, ICellDataForSheetInterceptor, Nullable, Univer } from "@univerjs/presets";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from "@univerjs/presets/preset-sheets-core";
import { dutchFormula, englishFormula } from "./dutch-formula";
import { DUTCH_ERRORS } from "./dutch-functions";
import { englishEntry, isForeignNumber } from "./dutch-number";

/** Before the grid's own handlers when an entry comes in, and around them when a cell is shown. */
const OUTERMOST = 1000;

/**
 * Makes the grid read and show what a Dutch Excel does: entries and formulas are translated when an edit ends and
 * when one begins, errors and unformatted decimals when a cell is drawn. The workbook itself stays in the English
 * notation that the calculation uses.
 */
export function writeDutch(univer: Univer, api: FUniver): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);

  // The grid 'normalises' numbers in a formula before any hook sees it, which makes 0,5 of 0,05: keep what was typed.
  let typed = "";
  api.addEvent(api.Event.BeforeSheetEditEnd, ({ value }) => {
    typed = value.toPlainText().replace(/\r?\n$/, "");
  });

  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: OUTERMOST,
    handler: (cell, _location, next) => next(cell && entered(cell, typed)),
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: OUTERMOST,
    handler: (cell, _location, next) => edited(next(cell)),
  });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: InterceptCellContentPriority.NUMFMT + 1,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => drawn(next(cell), location.rawData?.v),
  });
}

type Cell = ICellDataForSheetInterceptor;

function entered(cell: Cell, typed: string): Cell {
  if (typeof cell.f === "string" && cell.f.startsWith("=")) {
    return { ...cell, f: closed(englishFormula(typed.startsWith("=") ? typed : cell.f)) };
  }
  if (typeof cell.v !== "string") return cell;
  const english = englishEntry(cell.v);
  if (english !== undefined) return { ...cell, v: english };
  return isForeignNumber(cell.v) ? { ...cell, t: CellValueType.FORCE_STRING } : cell;
}

/** Excel adds the closing brackets that somebody forgot. */
function closed(formula: string): string {
  const structure = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
  const open = structure.split("(").length - structure.split(")").length;
  return formula + ")".repeat(Math.max(0, open));
}

function edited(cell: Nullable<Cell>): Nullable<Cell> {
  if (!cell) return cell;
  if (typeof cell.f === "string" && cell.f !== "") return { ...cell, f: dutchFormula(cell.f) };
  return cell.t === CellValueType.NUMBER && isEnglishDecimal(cell.v) ? { ...cell, v: String(cell.v).replace(".", ",") } : cell;
}

function drawn(cell: Nullable<Cell>, raw: unknown): Nullable<Cell> {
  if (!cell) return cell;
  const error = typeof cell.v === "string" ? DUTCH_ERRORS[cell.v] : undefined;
  if (error !== undefined) return { ...cell, v: error };
  // A number that is drawn as it is stored has no format of its own.
  const unformatted = typeof raw === "number" && cell.v === raw && isEnglishDecimal(raw);
  return unformatted ? { ...cell, v: String(raw).replace(".", ",") } : cell;
}

function isEnglishDecimal(value: unknown): boolean {
  return /^-?\d+\.\d+(?:e[-+]?\d+)?%?$/i.test(String(value ?? ""));
}
