import { ICommandService } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { ApiError, itemNotFound } from "../api-error";
import { readEveryTableName } from "./table-names";

export type Injector = FUniver["_injector"];

/** The store: Univer's workbook, through its facade and, where the facade has no way, through its commands. */
export class Grid {
  readonly univer: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly formulas: FormulaDataModel;
  readonly #sheets = new Map<string, FWorksheet>();
  #workbook: FWorkbook | undefined;

  constructor(univer: FUniver) {
    this.univer = univer;
    // The facade keeps its injector to subclasses; the services behind it (commands, functions) are public API.
    this.injector = univer["_injector"];
    this.commands = this.injector.get(ICommandService);
    this.formulas = this.injector.get(FormulaDataModel);
    readEveryTableName(this.injector);
  }

  /** Univer makes a new facade whenever it is asked for one; the host stands on one workbook. */
  get workbook(): FWorkbook {
    this.#workbook ??= this.univer.getActiveWorkbook() ?? undefined;
    if (this.#workbook === undefined) throw new ApiError("GeneralException", "Univer has no workbook.");
    return this.#workbook;
  }

  get unitId(): string {
    return this.workbook.getId();
  }

  sheets(): readonly FWorksheet[] {
    return this.workbook.getWorkbook().getSheets().flatMap((sheet) => this.findSheet(sheet.getSheetId()) ?? []);
  }

  findSheet(id: string): FWorksheet | undefined {
    const inside = this.workbook.getWorkbook().getSheetBySheetId(id);
    if (inside == null) return undefined;
    let sheet = this.#sheets.get(id);
    if (sheet?.getSheet() !== inside) {
      sheet = this.workbook.getSheetBySheetId(id) ?? undefined;
      if (sheet !== undefined) this.#sheets.set(id, sheet);
    }
    return sheet;
  }

  sheet(id: string): FWorksheet {
    const sheet = this.findSheet(id);
    if (sheet === undefined) throw itemNotFound(`the worksheet '${id}' was deleted`);
    return sheet;
  }

  sheetByName(name: string): FWorksheet | undefined {
    return this.sheets().find((sheet) => sheet.getSheetName().toLowerCase() === name.toLowerCase());
  }

  /** Runs a command of Univer's on one sheet, or on the workbook; a command that refuses is an InvalidOperation. */
  run(command: string, params: Readonly<Record<string, unknown>>, sheetId?: string): void {
    const target = sheetId === undefined ? { unitId: this.unitId } : { unitId: this.unitId, subUnitId: sheetId };
    const done: unknown = this.commands.syncExecuteCommand(command, { ...target, ...params });
    if (done === false) throw new ApiError("InvalidOperation", `This operation is not permitted for the current object: ${command}.`);
  }

  /** Runs one of the commands that only know the active sheet. */
  async runOnActive(command: string, params: Readonly<Record<string, unknown>>, sheetId: string): Promise<void> {
    const target = { unitId: this.unitId, subUnitId: sheetId };
    const done = await this.whileActive(sheetId, () => this.commands.executeCommand<object, boolean>(command, { ...target, ...params }));
    if (done === false) throw new ApiError("InvalidOperation", `This operation is not permitted for the current object: ${command}.`);
  }

  /** Makes a sheet active for as long as something takes. */
  whileActive<T>(sheetId: string, run: () => T): T {
    const active = this.workbook.getActiveSheet().getSheetId();
    if (active !== sheetId) this.workbook.setActiveSheet(sheetId);
    const back = (): void => {
      if (active !== sheetId && this.findSheet(active)) this.workbook.setActiveSheet(active);
    };
    let result: T;
    try {
      result = run();
    } catch (error) {
      back();
      throw error;
    }
    if (result instanceof Promise) void result.finally(back).catch(() => undefined);
    else back();
    return result;
  }

  /** Makes a sheet as large as a write needs: Univer's sheets start small, Excel's do not. */
  makeRoom(sheetId: string, rows: number, columns: number): void {
    const sheet = this.sheet(sheetId);
    if (sheet.getMaxRows() < rows) sheet.setRowCount(rows);
    if (sheet.getMaxColumns() < columns) sheet.setColumnCount(columns);
  }
}
