import { writeXlsx } from "hucre/xlsx";
import type { Content, SheetModel } from "../workbook";
import { workbookParts } from "./render";

/** The bytes of an .xlsx file with these sheets, the first one in front, made on this day (ISO). */
export function writeWorkbook(sheets: readonly SheetModel<Content>[], date: string): Promise<Uint8Array> {
  return writeXlsx(workbookParts(sheets, date));
}
