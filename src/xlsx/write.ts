import { writeXlsx } from "hucre/xlsx";
import type { Content, SheetModel } from "../workbook";
import { workbookParts } from "./render";

/** The bytes of an .xlsx file with these sheets, the first one in front. */
export function writeWorkbook(sheets: readonly SheetModel<Content>[]): Promise<Uint8Array> {
  return writeXlsx(workbookParts(sheets));
}
