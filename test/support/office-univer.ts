import { createUniver, LocaleType, LogLevel } from "@univerjs/presets";
import type { FUniver } from "@univerjs/presets";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import "@univerjs/sheets-table/facade";
import { closeChannelsAfterOneMessage } from "./one-message-channel";

export interface NodeGrid {
  readonly api: FUniver;
  /** Resolves when nothing has been calculated for so many milliseconds: a grid that is taken away in between fails. */
  atRest(milliseconds: number): Promise<void>;
  dispose(): void;
}

const START = "formula.mutation.set-formula-calculation-start";
const NOTIFICATION = "formula.mutation.set-formula-calculation-notification";
/** Univer's state of a run that was broken off in order to start again. */
const STOPPED = 1;

/** Univer without a screen: one workbook 'Map1' with one empty sheet 'Blad1'. */
export function createNodeGrid(): NodeGrid {
  closeChannelsAfterOneMessage();
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    // A warning that comes after a test has ended would fail the whole run.
    logLevel: LogLevel.ERROR,
    locales: { [LocaleType.EN_US]: {} },
    presets: [UniverSheetsNodeCorePreset()],
    plugins: [UniverSheetsTablePlugin, UniverSheetsNumfmtPlugin],
  });
  univerAPI.createWorkbook({
    id: "workbook",
    name: "Map1",
    sheets: { blad1: { id: "blad1", name: "Blad1", rowCount: 200, columnCount: 26 } },
    sheetOrder: ["blad1"],
  });
  let isCalculating = false;
  univerAPI.onCommandExecuted(({ id, params }) => {
    const { functionsExecutedState: state } = (params ?? {}) as { readonly functionsExecutedState?: number };
    if (id === START) isCalculating = true;
    else if (id === NOTIFICATION && state !== undefined && state !== STOPPED) isCalculating = false;
  });
  const atRest = async (milliseconds: number): Promise<void> => {
    do await new Promise((resolve) => setTimeout(resolve, milliseconds));
    while (isCalculating);
  };
  const dispose = (): void => {
    // A calculation that was broken off shows its progress a second after it began, when the words for it are gone.
    Object.assign(univerAPI["_injector"].get(TriggerCalculationController), { _startProgress: () => undefined });
    univer.dispose();
  };
  return { api: univerAPI, atRest, dispose };
}
