import { IDefinedNamesService, type IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import type { Grid } from "./grid";

/** Univer's own mark for a name that counts in the whole workbook. */
export const WORKBOOK_SCOPE = "AllDefaultWorkbook";

export type DefinedName = IDefinedNamesServiceParam;

/** The sheet on which a name counts; undefined for the whole workbook. */
export function scopeOf(name: DefinedName): string | undefined {
  return name.localSheetId === undefined || name.localSheetId === WORKBOOK_SCOPE ? undefined : name.localSheetId;
}

export function allNames(grid: Grid): readonly DefinedName[] {
  return Object.values(grid.injector.get(IDefinedNamesService).getDefinedNameMap(grid.unitId) ?? {});
}

/** The names of one sheet, or those of the workbook. */
export function namesIn(grid: Grid, sheetId: string | undefined): readonly DefinedName[] {
  return allNames(grid).filter((name) => scopeOf(name) === sheetId);
}

export function nameIn(grid: Grid, name: string, sheetId: string | undefined): DefinedName | undefined {
  return namesIn(grid, sheetId).find((known) => known.name.toLowerCase() === name.toLowerCase());
}

/** What a name stands for, with '=' in front; Univer leaves it out once it has moved a reference. */
export function formulaOf(name: DefinedName): string {
  return name.formulaOrRefString.startsWith("=") ? name.formulaOrRefString : `=${name.formulaOrRefString}`;
}
