import type { FUniver, Univer } from "@univerjs/presets";
import { AFTER_CELL_EDIT, LexerTreeBuilder, SheetInterceptorService } from "@univerjs/presets/preset-sheets-core";
import { resolveThisRow } from "./this-row";
import type { TableArea } from "./this-row";

/** After an entry in Dutch is translated, before the grid's own handlers read it. */
const AFTER_TRANSLATION = 500;

/** Makes references to a table's columns work in typed formulas, as they do in Excel. */
export function readStructuredReferences(univer: Univer, api: FUniver): void {
  const injector = univer.__getInjector();
  forgetOpenBrackets(injector.get(LexerTreeBuilder));
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: AFTER_TRANSLATION,
    handler: (cell, { row, col, subUnitId }, next) =>
      next(typeof cell?.f === "string" ? { ...cell, f: resolveThisRow(cell.f, row, col, tablesOf(api, subUnitId)) } : cell),
  });
}

/**
 * The lexer remembers the square brackets that a half-typed formula left open, and then takes operators in every later
 * formula for part of a column's name.
 */
function forgetOpenBrackets(lexer: LexerTreeBuilder): void {
  const reset = lexer["_resetTemp"].bind(lexer);
  lexer["_resetTemp"] = () => {
    reset();
    lexer["_squareBracketState"] = 0;
    lexer["_tableBracketState"] = false;
  };
}

function tablesOf(api: FUniver, sheetId: string): readonly TableArea[] {
  const workbook = api.getActiveWorkbook();
  const sheet = workbook?.getSheetBySheetId(sheetId);
  const tables = workbook?.getTableList().filter((table) => table.subUnitId === sheetId) ?? [];
  return tables.map(({ name, range }) => ({
    name,
    ...range,
    columns: Array.from({ length: range.endColumn - range.startColumn + 1 }, (_, index) =>
      String(sheet?.getRange(range.startRow, range.startColumn + index).getRawValue() ?? ""),
    ),
  }));
}
