import { MAX_COLUMNS, MAX_ROWS, splitAddress, tryParseA1 } from "../a1";
import { invalidArgument, itemNotFound } from "../api-error";
import { coreRect } from "../grid/table-store";
import type { Model } from "../model";
import { nameIn } from "../grid/defined-names";
import { rangeOfName } from "./names";
import { RangeObject } from "./range";

/** The range of an address, a name or a table ('A1:B2', 'Blad1!A1', 'inwoners', 'Tabel1'), seen from a sheet. */
export function resolveAddress(model: Model, sheetId: string, address: string): RangeObject {
  const { sheet, local } = splitAddress(address);
  const home = sheet === undefined ? sheetId : model.grid.sheetByName(sheet)?.getSheetId();
  if (home === undefined) throw itemNotFound(`the worksheet of '${address}'`);
  if (local === "") return new RangeObject(model, home, { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
  const rect = tryParseA1(local);
  if (rect !== undefined) return new RangeObject(model, home, rect);
  const name = nameIn(model.grid, local, home) ?? nameIn(model.grid, local, undefined);
  const range = name && rangeOfName(model, name);
  if (range) return range;
  const table = model.tables.findByName(local);
  if (table) return new RangeObject(model, table.subUnitId, coreRect(table));
  throw invalidArgument(`'${address}' is no address or name of this workbook`);
}
