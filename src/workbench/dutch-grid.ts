import { CellValueType, InterceptorEffectEnum, IUniverInstanceService } from "@univerjs/presets";
import type { FUniver, ICellDataForSheetInterceptor, IInterceptor, Nullable, Univer } from "@univerjs/presets";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  IDescriptionService,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  LexerTreeBuilder,
  SheetInterceptorService,
} from "@univerjs/presets/preset-sheets-core";
import { dutchFormula, englishFormula } from "./dutch-formula";
import { DUTCH_ERRORS, DUTCH_FUNCTION_NAMES } from "./dutch-functions";
import { pointAfterSeparator, readDutchInEditors } from "./dutch-lexer";
import { englishEntry, isForeignNumber } from "./dutch-number";

/** An entry is translated before the grid's own handlers read it; a cell is drawn after they have formatted it. */
const BEFORE_THE_GRID = 1000;
const AFTER_NUMBER_FORMATS = InterceptCellContentPriority.NUMFMT - 5;

/**
 * Makes the grid read and show what a Dutch Excel does: entries and formulas are translated when an edit ends and
 * when one begins, errors and unformatted decimals when a cell is drawn. The workbook itself stays in the English
 * notation that the calculation uses.
 */
export function writeDutch(univer: Univer, api: FUniver): void {
  const injector = univer.__getInjector();
  const interceptors = injector.get(SheetInterceptorService);

  // The grid 'normalises' numbers in a formula before any hook sees it, which makes 0,5 of 0,05: keep what was typed.
  let typed = "";
  api.addEvent(api.Event.BeforeSheetEditEnd, ({ value }) => {
    typed = value.toPlainText().replace(/\r?\n$/, "");
  });
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: BEFORE_THE_GRID,
    handler: (cell, _location, next) => next(cell && entered(cell, typed)),
  });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_NUMBER_FORMATS,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => next(drawn(cell, location.rawData?.v)),
  });
  translateWhatEditorsShow(interceptors);
  readDutchInEditors(injector.get(LexerTreeBuilder));
  pointAfterSeparator(api, injector.get(IUniverInstanceService));
  suggestDutchNames(injector.get(IDescriptionService));
}

/** The grid's handler for formulas ends the chain of handlers, so this goes around the chain instead of into it. */
function translateWhatEditorsShow({ writeCellInterceptor }: SheetInterceptorService): void {
  const handlers = writeCellInterceptor.fetchThroughInterceptors.bind(writeCellInterceptor);
  writeCellInterceptor.fetchThroughInterceptors = <T, C>(name: IInterceptor<T, C>, filter?: (handler: IInterceptor<T, C>) => boolean) => {
    const handle = handlers(name, filter);
    if (!Object.is(name, BEFORE_CELL_EDIT)) return handle;
    return (value: Nullable<T>, context: C) => edited(handle(value, context) as Nullable<Cell>) as Nullable<T>;
  };
}

/** So that =SO suggests SOM; the English names stay known. */
function suggestDutchNames(descriptions: IDescriptionService): void {
  for (const [english, dutch] of Object.entries(DUTCH_FUNCTION_NAMES)) {
    const info = descriptions.getFunctionInfo(english);
    if (info) descriptions.registerDescriptions([{ ...info, functionName: dutch }]);
  }
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
  return isDrawnAsStored(cell.v, raw) && isEnglishDecimal(cell.v) ? { ...cell, v: String(cell.v).replace(".", ",") } : cell;
}

/** The grid shows twelve digits of a number; a cell that a formula spills into stores nothing, and is drawn from the number itself. */
const MOST_LEFT_OUT = 1e-9;

/** A number that is drawn as it is stored has no format of its own. */
function isDrawnAsStored(shown: unknown, stored: unknown): boolean {
  if (typeof stored !== "number") return typeof shown === "number";
  return Math.abs(Number(shown) - stored) <= MOST_LEFT_OUT * Math.abs(stored);
}

function isEnglishDecimal(value: unknown): boolean {
  return /^-?\d+\.\d+(?:e[-+]?\d+)?%?$/i.test(String(value ?? ""));
}
