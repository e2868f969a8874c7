import type { IDisposable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { parseA1, splitAddress } from "./a1";
import { ApiError } from "./api-error";
import { Beside } from "./beside";
import { describeEvent, Events, readRegistration } from "./events";
import { Faults } from "./faults";
import { AddinInternalService, CustomFunctions, CustomFunctionsService } from "./functions/custom-functions";
import { Evaluations } from "./functions/evaluations";
import { Invocations } from "./functions/invocations";
import type { FunctionsJson } from "./functions/metadata";
import type { CellError, CustomFunctionOutcome } from "./functions/outcome";
import { Calculation, type CellPlace } from "./grid/calculation";
import { Cells } from "./grid/cells";
import { Grid } from "./grid/grid";
import { writeNumbersLocally } from "./grid/local-numbers";
import { Meanings } from "./grid/meanings";
import { TableStore } from "./grid/table-store";
import type { HostObject } from "./host-object";
import { Interpreter } from "./interpreter";
import { Members } from "./members";
import type { Model } from "./model";
import { ConditionalFormatsObject } from "./objects/conditional-formats";
import { RangeObject } from "./objects/range";
import { RangeAreasObject } from "./objects/range-areas";
import { resolveAddress } from "./objects/resolve-address";
import { WorkbookObject } from "./objects/workbook";
import { WorksheetObject } from "./objects/worksheet";
import { Protocol } from "./protocol";
import { LIBRARY_REQUIREMENTS, MANIFEST_REQUIREMENTS } from "./requirements/requirement-sets";
import { takeSnapshot } from "./snapshot";
import { trackLines } from "./tracking";

export interface HostOptions {
  /** Univer's facade, with a workbook. */
  readonly univer: FUniver;
  /** The language of the Excel that is played: 'nl-NL'. */
  readonly locale: string;
  /** Requirement sets and versions that are granted besides what office.js itself needs; those of the manifest when left out. */
  readonly requirements?: Readonly<Record<string, string>>;
  /** Posts a message to the page of the add-in. */
  readonly send: (message: string) => void;
  /** The origin of the page that holds the add-in's page. */
  readonly origin: string;
}

/** A round trip with the add-in's page: a request of actions, calls of functions, or their results. */
export type Traffic =
  | { readonly kind: "request"; readonly actions: number }
  | { readonly kind: "calls"; readonly count: number }
  | { readonly kind: "results"; readonly count: number };

export interface Host {
  /** Takes a message that the add-in's page posted. */
  receive(message: string): void;
  /** Resolves when office.js's custom-functions runtime has reported itself. */
  readonly functionsReady: Promise<void>;
  registerFunctions(metadata: FunctionsJson, namespace: string): void;
  /** Calls a function by its id without the grid; `cell` is what `invocation.address` tells it. */
  invoke(name: string, args: readonly unknown[], cell?: InvokedCell): Promise<CustomFunctionOutcome>;
  /** What a function in a cell last failed with; the message is there even where Excel would not show it. */
  lastError(address: string): CellError | undefined;
  readonly traffic: readonly Traffic[];
  readonly faults: Faults;
  /** Members that were refused so far, each with the number of times. */
  readonly refused: ReadonlyMap<string, number>;
  /** Resolves when the grid has calculated and every function has answered. */
  settled(): Promise<void>;
  /** The whole workbook as plain data, in a fixed order. */
  snapshot(): unknown;
  dispose(): void;
}

export interface InvokedCell {
  readonly address?: string;
  readonly parameterAddresses?: readonly (string | null)[];
  readonly takesErrors?: boolean;
  /** Aborts to cancel the call, of a function that can be cancelled. */
  readonly signal?: AbortSignal;
}

/** Excel's side of office.js, standing on a Univer workbook. */
export function createHost(options: HostOptions): Host {
  return new WorkbookHost(options);
}

class WorkbookHost implements Host {
  readonly traffic: Traffic[] = [];
  readonly faults = new Faults();
  readonly functionsReady: Promise<void>;
  readonly refused: ReadonlyMap<string, number>;
  readonly #model: Model;
  readonly #members: Members;
  readonly #interpreter: Interpreter;
  readonly #protocol: Protocol;
  readonly #events: Events;
  readonly #invocations: Invocations;
  readonly #evaluations: Evaluations;
  readonly #functions: CustomFunctions;
  readonly #tracking: IDisposable;
  readonly #meanings: Meanings;

  constructor({ univer, locale, requirements = MANIFEST_REQUIREMENTS, send, origin }: HostOptions) {
    const granted = { ...LIBRARY_REQUIREMENTS, ...requirements };
    const grid = new Grid(univer);
    writeNumbersLocally(grid, locale);
    const cells = new Cells(grid);
    const calculation = new Calculation(grid);
    const beside = new Beside();
    const tables = new TableStore(grid, cells, beside);
    this.#meanings = new Meanings(grid, tables);
    this.#model = {
      grid, cells, calculation, locale, tables, beside,
      notImplemented: (what) => this.#members.notImplemented(what),
      objects: {
        worksheet: (id) => new WorksheetObject(this.#model, id),
        areas: (sheetId, rects) => new RangeAreasObject(this.#model, sheetId, rects),
        conditionalFormats: ({ sheetId, rect }) => new ConditionalFormatsObject(this.#model, { sheetId, rect }),
        area: (sheetId, address) => resolveAddress(this.#model, sheetId, address),
      },
    };
    this.#invocations = new Invocations((entries) => {
      this.traffic.push({ kind: "calls", count: entries.length });
      this.#protocol.raise(entries);
    });
    this.functionsReady = this.#invocations.ready;
    this.#evaluations = new Evaluations(this.#invocations, calculation, ({ sheetId, row, column }) =>
      grid.findSheet(sheetId) !== undefined && cells.read(sheetId, row, column).formula !== undefined);
    this.#functions = new CustomFunctions(grid, this.#evaluations, calculation);
    this.#members = new Members(granted["ExcelApi"] ?? "0", (target, name, args) => this.#callPrivate(target, name, args));
    this.refused = this.#members.refused;
    this.#interpreter = new Interpreter({
      root: new WorkbookObject(this.#model),
      members: this.#members,
      faults: this.faults,
      services: {
        "Microsoft.ExcelServices.CustomFunctions": new CustomFunctionsService(this.#invocations, (count) => this.traffic.push({ kind: "results", count })),
        "Microsoft.InternalService.AddinInternalService": new AddinInternalService(),
      },
      beforeReading: () => calculation.settled(),
    });
    this.#tracking = trackLines(grid, beside, () => this.#interpreter.kept());
    this.#protocol = new Protocol({
      locale, origin, send, requirements: granted,
      runRequest: (request) => {
        this.traffic.push({ kind: "request", actions: request.Actions.length });
        return this.#interpreter.run(request);
      },
      settings: {
        load: () => Object.fromEntries([...this.#model.beside.settings].map(([key, value]) => [key, JSON.stringify(value)])),
        save: (settings) => this.#saveSettings(settings),
      },
      refused: (what) => void this.#members.notImplemented(what),
    });
    this.#events = new Events(
      this.#model,
      (entries) => this.#protocol.raise(entries),
      () => this.#protocol.raiseSelectionChanged(),
      (target) => this.#interpreter.keep(target),
    );
  }

  receive(message: string): void {
    this.#protocol.receive(message);
  }

  registerFunctions(metadata: FunctionsJson, namespace: string): void {
    this.#functions.register(metadata, namespace);
  }

  invoke(name: string, args: readonly unknown[], cell: InvokedCell = {}): Promise<CustomFunctionOutcome> {
    return new Promise((resolve) => {
      const id = this.#invocations.call({
        name,
        values: args,
        address: cell.address ?? null,
        parameterAddresses: cell.parameterAddresses ?? null,
        isCancelable: cell.signal !== undefined,
        takesErrors: cell.takesErrors === true,
      }, resolve);
      cell.signal?.addEventListener("abort", () => this.#invocations.cancel(id));
      setTimeout(() => this.#invocations.flush(), 0);
    });
  }

  lastError(address: string): CellError | undefined {
    const { sheet, local } = splitAddress(address);
    const rect = parseA1(local);
    const found = sheet === undefined ? this.#model.grid.workbook.getActiveSheet() : this.#model.grid.sheetByName(sheet);
    const place: CellPlace | undefined = found && { sheetId: found.getSheetId(), row: rect.row, column: rect.column };
    return place && this.#evaluations.lastError(place);
  }

  async settled(): Promise<void> {
    while (this.#model.calculation.isPending || this.#evaluations.isPending) {
      await this.#model.calculation.settled();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  snapshot(): unknown {
    return takeSnapshot(this.#model);
  }

  dispose(): void {
    this.#events.dispose();
    this.#tracking.dispose();
    this.#meanings.dispose();
    this.#functions.dispose();
    this.#model.calculation.dispose();
  }

  #callPrivate(target: HostObject, name: string, args: readonly unknown[]): unknown {
    const registration = readRegistration(name);
    if (registration) {
      const { member, isKnown } = describeEvent(target, registration.event);
      this.#members.checkEvent(target, member, isKnown);
      this.#events.subscribe(target, registration.event, registration.isOn);
      return null;
    }
    const [reference] = args;
    switch (name) {
      case "_KeepReference":
        return null;
      case "_RemoveReference":
        this.#interpreter.release(String(reference));
        return null;
      case "_GetRangeForEventByReferenceId":
      case "_GetRangeOrNullObjectForEventByReferenceId":
        return this.#interpreter.reference(String(reference));
      case "_GetSheetById":
      case "_GetAnotherWorksheetById":
        return new WorksheetObject(this.#model, String(reference));
      case "_SetOsfControlContainerReadyForCustomFunctions":
        this.#invocations.becomeReady();
        return null;
      case "_ValidateArraySize":
        return this.#hasSize(target, args);
      default:
        throw this.#members.notImplemented(`${target.typeName}.${name}`);
    }
  }

  #hasSize(target: HostObject, [rows, columns]: readonly unknown[]): boolean {
    if (!(target instanceof RangeObject)) throw new ApiError("InvalidArgument", `${target.typeName} has no size.`);
    return target.rowCount === rows && target.columnCount === columns;
  }

  #saveSettings(settings: Readonly<Record<string, string>>): void {
    const kept = this.#model.beside.settings;
    kept.clear();
    for (const [key, json] of Object.entries(settings)) kept.set(key, JSON.parse(json));
  }
}
