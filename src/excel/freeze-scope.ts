/** The part of the active sheet that is frozen or thawed. */
import type { Area } from "../workbook";
import { areaOf, intersection, readUsedArea } from "./read-blocks";

export type FreezeScope = "selection" | "sheet";

export interface ActiveSheet {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** A reservation that the add-in made, which has kinds of its own. */
  readonly isReservation: boolean;
}

const RESERVATION_TABLE = /^Reservering_/;

/** The name of the sheet that is open. */
export function activeSheetName(): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });
}

/** Throws what Excel throws where nothing with cells is active. */
export async function readActiveSheet(context: Excel.RequestContext): Promise<ActiveSheet> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const { protection, tables } = sheet;
  sheet.load("id,name");
  protection.load("protected");
  tables.load("items/name");
  await context.sync();
  return {
    sheet,
    id: sheet.id,
    name: sheet.name,
    isProtected: protection.protected,
    isReservation: tables.items.some(({ name }) => RESERVATION_TABLE.test(name)),
  };
}

/** Areas may overlap. Excel refuses to give a selection of several areas as one range. */
export async function selectedAreas(context: Excel.RequestContext): Promise<readonly Area[]> {
  const range = context.workbook.getSelectedRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  try {
    await context.sync();
    return [areaOf(range)];
  } catch {
    const { areas } = context.workbook.getSelectedRanges();
    areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    await context.sync();
    return areas.items.map(areaOf);
  }
}

/** The areas that are meant, as far as the sheet has contents there. */
export async function readAreas(context: Excel.RequestContext, scope: FreezeScope, { sheet }: ActiveSheet): Promise<readonly Area[]> {
  const used = await readUsedArea(context, sheet);
  if (used === null) return [];
  if (scope === "sheet") return [used];
  return (await selectedAreas(context)).flatMap((area) => intersection(area, used) ?? []);
}
