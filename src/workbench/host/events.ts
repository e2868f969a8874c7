import type { ICommandInfo, IDisposable, IExecutionOptions } from "@univerjs/core";
import { formatRect, intersect, MAX_COLUMNS, MAX_ROWS, type Rect } from "./a1";
import { coreRect } from "./grid/table-store";
import type { HostObject } from "./host-object";
import type { Model } from "./model";
import { RangeObject } from "./objects/range";

/** One entry of a message to office.js: [category, type, target, JSON of the arguments, ...]. */
export type EventEntry = readonly [category: number, type: number, target: string, json: string, id: number, isRemoteOverride: boolean];

/** What office.js registers for: its name on the wire, the member of Microsoft's types, its number. */
const EVENTS: Readonly<Record<string, { readonly member: string; readonly number: Readonly<Record<string, number>> }>> = {
  DataChanged: { member: "onChanged", number: { Worksheet: 10, WorksheetCollection: 10, Table: 101, TableCollection: 101 } },
  SelectionChanged: { member: "onSelectionChanged", number: { Worksheet: 14, WorksheetCollection: 14 } },
  Activated: { member: "onActivated", number: { Worksheet: 11, WorksheetCollection: 11 } },
  Deactivated: { member: "onDeactivated", number: { Worksheet: 12, WorksheetCollection: 12 } },
  Added: { member: "onAdded", number: { WorksheetCollection: 13, TableCollection: 102 } },
  Deleted: { member: "onDeleted", number: { WorksheetCollection: 15, TableCollection: 103 } },
};

const EVENT_CATEGORY = 65536;
const WORKBOOK = "Workbook";

/** The event that a registration such as '_RegisterDataChangedEvent' is for. */
export function readRegistration(name: string): { readonly event: string; readonly isOn: boolean } | undefined {
  const [, un, event, other] = /^_(Un)?[Rr]egister(?:(\w+)Event|Event(\w+))$/.exec(name) ?? [];
  const found = event ?? other;
  return found === undefined ? undefined : { event: found, isOn: un === undefined };
}

/** The member of Microsoft's types behind a registration, and whether this host raises it. */
export function describeEvent(target: HostObject, event: string): { readonly member: string; readonly isKnown: boolean } {
  const known = EVENTS[event];
  return { member: known?.member ?? `on${event}`, isKnown: known?.number[target.typeName] !== undefined };
}

interface RangeChange {
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, object | null>> | null>>;
  readonly subUnitId?: string;
  readonly range?: { readonly startRow: number; readonly endRow: number; readonly startColumn: number; readonly endColumn: number };
}

type ChangeType = "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";

const STRUCTURAL: Readonly<Record<string, ChangeType>> = {
  "sheet.mutation.insert-row": "RowInserted",
  "sheet.mutation.remove-rows": "RowDeleted",
  "sheet.mutation.insert-col": "ColumnInserted",
  "sheet.mutation.remove-col": "ColumnDeleted",
};

/** Turns what happens in the grid, by whomever, into Excel's events. */
export class Events {
  readonly #model: Model;
  readonly #raise: (entries: readonly EventEntry[]) => void;
  readonly #selectionMoved: () => void;
  readonly #keep: (target: HostObject) => string;
  readonly #subscriptions = new Set<string>();
  readonly #listener: IDisposable;
  #queue: EventEntry[] = [];
  #activeSheet: string | undefined;
  #tables: ReadonlyMap<string, { readonly name: string; readonly sheetId: string }>;
  #isSelectionMoved = false;
  #isScheduled = false;
  #isDisposed = false;

  constructor(model: Model, raise: (entries: readonly EventEntry[]) => void, selectionMoved: () => void, keep: (target: HostObject) => string) {
    this.#model = model;
    this.#raise = raise;
    this.#selectionMoved = selectionMoved;
    this.#keep = keep;
    this.#activeSheet = model.grid.workbook.getActiveSheet().getSheetId();
    this.#tables = this.#tablesNow();
    this.#listener = model.grid.commands.onCommandExecuted((command, options) => this.#executed(command, options));
  }

  subscribe(target: HostObject, event: string, isOn: boolean): void {
    const number = EVENTS[event]?.number[target.typeName];
    const id = target.eventTarget();
    if (number === undefined || id === undefined) return;
    if (isOn) this.#subscriptions.add(`${number}|${id}`);
    else this.#subscriptions.delete(`${number}|${id}`);
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#listener.dispose();
  }

  #executed(command: ICommandInfo, options: IExecutionOptions | undefined): void {
    const params = (command.params ?? {}) as RangeChange & { readonly sheet?: { readonly id: string }; readonly selections?: unknown };
    const sheetId = params.subUnitId;
    const structural = STRUCTURAL[command.id];
    if (structural !== undefined && sheetId !== undefined && params.range) this.#changed(sheetId, toLines(toRect(params.range), structural), structural);
    switch (command.id) {
      case "sheet.mutation.set-range-values":
        if (sheetId !== undefined && options?.onlyLocal !== true) this.#edited(sheetId, params);
        break;
      case "sheet.mutation.insert-sheet":
        if (params.sheet) this.#push(13, [WORKBOOK], { source: "Local", worksheetId: params.sheet.id });
        break;
      case "sheet.mutation.remove-sheet":
        if (sheetId !== undefined) this.#push(15, [WORKBOOK], { source: "Local", worksheetId: sheetId });
        break;
      case "sheet.operation.set-worksheet-active":
        this.#moveSelection();
        break;
      case "sheet.operation.set-selections":
        if (sheetId !== undefined) this.#selected(sheetId);
        break;
      case "sheet.mutation.add-table":
      case "sheet.mutation.delete-table":
        this.#tablesChanged();
        break;
    }
  }

  #edited(sheetId: string, { cellValue }: RangeChange): void {
    let box: { top: number; left: number; bottom: number; right: number } | undefined;
    for (const [row, line] of Object.entries(cellValue ?? {})) {
      for (const [column, cell] of Object.entries(line ?? {})) {
        const [r, c] = [Number(row), Number(column)];
        if (cell !== null && !("v" in cell || "f" in cell || "si" in cell || "p" in cell)) continue;
        box = box === undefined
          ? { top: r, left: c, bottom: r, right: c }
          : { top: Math.min(box.top, r), left: Math.min(box.left, c), bottom: Math.max(box.bottom, r), right: Math.max(box.right, c) };
      }
    }
    if (box === undefined) return;
    this.#changed(sheetId, { row: box.top, column: box.left, rows: box.bottom - box.top + 1, columns: box.right - box.left + 1 }, "RangeEdited");
  }

  #changed(sheetId: string, rect: Rect, changeType: ChangeType): void {
    const change = { address: formatRect(rect), changeType, source: "Local", worksheetId: sheetId, triggerSource: "Unknown" };
    this.#push(10, [sheetId, WORKBOOK], change, () => this.#keep(new RangeObject(this.#model, sheetId, rect)));
    for (const table of this.#model.tables.list()) {
      const core = coreRect(table);
      if (table.subUnitId !== sheetId || !intersect(core, rect)) continue;
      if (intersect({ ...core, rows: 1 }, rect)) this.#model.tables.syncHeaders(table.id);
      this.#push(101, [table.id, sheetId, WORKBOOK], { ...change, tableId: table.id }, () => this.#keep(new RangeObject(this.#model, sheetId, rect)));
    }
  }

  /** Sheets that were only shown in the middle of a turn raise nothing. */
  #activated(sheetId: string): void {
    if (sheetId === this.#activeSheet) return;
    if (this.#activeSheet !== undefined) this.#push(12, [this.#activeSheet, WORKBOOK], { worksheetId: this.#activeSheet });
    this.#activeSheet = sheetId;
    this.#push(11, [sheetId, WORKBOOK], { worksheetId: sheetId });
  }

  #selected(sheetId: string): void {
    const range = this.#model.grid.findSheet(sheetId)?.getActiveRange()?.getRange();
    if (range) this.#push(14, [sheetId, WORKBOOK], { address: formatRect(toRect(range)), worksheetId: sheetId });
    this.#moveSelection();
  }

  #moveSelection(): void {
    this.#isSelectionMoved = true;
    this.#schedule();
  }

  #tablesChanged(): void {
    const now = this.#tablesNow();
    for (const [id, { sheetId }] of now) {
      if (!this.#tables.has(id)) this.#push(102, [sheetId, WORKBOOK], { source: "Local", tableId: id, worksheetId: sheetId });
    }
    for (const [id, { name, sheetId }] of this.#tables) {
      if (!now.has(id)) this.#push(103, [sheetId, WORKBOOK], { source: "Local", tableId: id, tableName: name, worksheetId: sheetId });
    }
    this.#tables = now;
  }

  #tablesNow(): ReadonlyMap<string, { readonly name: string; readonly sheetId: string }> {
    return new Map(this.#model.tables.list().map(({ id, name, subUnitId }) => [id, { name, sheetId: subUnitId }]));
  }

  #push(number: number, targets: readonly string[], args: Readonly<Record<string, unknown>>, reference?: () => string): void {
    for (const target of targets) {
      if (!this.#subscriptions.has(`${number}|${target}`)) continue;
      const all = reference ? { ...args, referenceId: reference() } : args;
      this.#schedule();
      this.#queue.push([EVENT_CATEGORY, number, target, JSON.stringify(all), 0, false]);
    }
  }

  /** Events of one turn go out together. */
  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setTimeout(() => {
      if (this.#isDisposed) return;
      this.#activated(this.#model.grid.workbook.getActiveSheet().getSheetId());
      this.#isScheduled = false;
      const queue = this.#queue;
      this.#queue = [];
      if (queue.length > 0) this.#raise(queue);
      if (this.#isSelectionMoved) {
        this.#isSelectionMoved = false;
        this.#selectionMoved();
      }
    }, 0);
  }
}

function toRect(range: { readonly startRow: number; readonly endRow: number; readonly startColumn: number; readonly endColumn: number }): Rect {
  const { startRow, endRow, startColumn, endColumn } = range;
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

/** Inserted and deleted rows and columns go through the whole of Excel's sheet, however small the grid's is. */
function toLines(rect: Rect, changeType: ChangeType): Rect {
  return changeType.startsWith("Row") ? { ...rect, column: 0, columns: MAX_COLUMNS } : { ...rect, row: 0, rows: MAX_ROWS };
}
