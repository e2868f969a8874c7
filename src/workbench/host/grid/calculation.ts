import type { ICommandInfo, IDisposable, IExecutionOptions } from "@univerjs/core";
import { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { Grid } from "./grid";

const NOTIFICATION = "formula.mutation.set-formula-calculation-notification";
const START = "formula.mutation.set-formula-calculation-start";
const TRIGGER = "formula.mutation.set-trigger-formula-calculation-start";
const SET_VALUES = "sheet.mutation.set-range-values";
/** Commands that set nothing but looks, after which Univer does not calculate. */
const LOOKS: ReadonlySet<unknown> = new Set(["sheet.command.set-style", "sheet.command.set-border", "sheet.command.clear-selection-format"]);
/** Univer's state of a run that was broken off in order to start again with more cells. */
const STOPPED = 1;

/** A cell by Univer's sheet id and its row and column, counted from 0. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

interface Notification {
  readonly functionsExecutedState?: number;
}

/** Knows whether the grid still has to calculate, and lets others wait for it. */
export class Calculation {
  readonly #grid: Grid;
  readonly #listener: IDisposable;
  readonly #ended = new Set<() => void>();
  readonly #allAsked = new Set<() => void>();
  #waiting: (() => void)[] = [];
  #isDirty = false;
  #isRunning = false;

  constructor(grid: Grid) {
    this.#grid = grid;
    const dirty = grid.injector.get(IActiveDirtyManagerService);
    this.#listener = grid.commands.onCommandExecuted((command, options) => {
      if (command.id === START) {
        this.#isDirty = false;
        this.#isRunning = true;
      } else if (command.id === NOTIFICATION) {
        this.#notified((command.params ?? {}) as Notification);
      } else if (dirty.get(command.id) !== undefined && makesDirty(command, options)) {
        this.#isDirty = true;
      }
    });
  }

  /** Called at the end of each run, when the results are in the cells. */
  onEnded(listener: () => void): void {
    this.#ended.add(listener);
  }

  /** Called before a calculation of everything, which takes no earlier answer for good. */
  onAllAsked(listener: () => void): void {
    this.#allAsked.add(listener);
  }

  get isPending(): boolean {
    return this.#isRunning || (this.#isDirty && this.#hasFormulas());
  }

  /** Resolves when nothing is left to calculate; what waits for the add-in's answer does not count. */
  async settled(): Promise<void> {
    while (this.isPending) {
      const ended = new Promise<void>((resolve) => this.#waiting.push(resolve));
      if (!this.#isRunning) this.#startNow();
      await ended;
    }
  }

  /** Univer waits a tenth of a second for more changes; whoever asks for a value need not. */
  #startNow(): void {
    const trigger = this.#grid.injector.get(TriggerCalculationController);
    clearTimeout(trigger["_setTimeoutKey"]);
    const changes = trigger["_generateDirty"](trigger["_waitingCommandQueue"]);
    trigger["_waitingCommandQueue"] = [];
    trigger["_executingDirtyData"] = trigger["_mergeDirty"](trigger["_executingDirtyData"], changes);
    void this.#grid.commands.executeCommand(START, { ...trigger["_executingDirtyData"] }, { onlyLocal: true });
  }

  recalculate(cells: readonly CellPlace[]): void {
    const unitId = this.#grid.unitId;
    const dirtyRanges = cells.map(({ sheetId, row, column }) => ({
      unitId,
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    }));
    this.#trigger({ dirtyRanges, forceCalculation: false });
  }

  recalculateAll(): void {
    for (const listener of this.#allAsked) listener();
    this.#trigger({ dirtyRanges: [], forceCalculation: true });
  }

  dispose(): void {
    this.#listener.dispose();
    this.#release();
  }

  #trigger(params: Readonly<Record<string, unknown>>): void {
    this.#grid.commands.syncExecuteCommand(TRIGGER, { commands: [], ...params }, { onlyLocal: true });
  }

  #hasFormulas(): boolean {
    return Object.values(this.#grid.formulas.getFormulaData()).some((unit) =>
      Object.values(unit ?? {}).some((sheet) => Object.values(sheet ?? {}).some((line) => Object.values(line ?? {}).some(Boolean))));
  }

  #notified(notification: Notification): void {
    const state = notification.functionsExecutedState;
    if (state === undefined || state === STOPPED) return;
    this.#isRunning = false;
    for (const listener of this.#ended) listener();
    this.#release();
  }

  #release(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}

/** The same test as Univer's own before it starts its clock; applying results is local and starts no new run. */
function makesDirty(command: ICommandInfo, options: IExecutionOptions | undefined): boolean {
  if (command.id !== SET_VALUES) return true;
  const { trigger } = (command.params ?? {}) as { readonly trigger?: unknown };
  return options?.onlyLocal !== true && !LOOKS.has(trigger);
}
