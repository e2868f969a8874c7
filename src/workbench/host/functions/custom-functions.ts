import { FunctionType, IFunctionService, type IFunctionInfo } from "@univerjs/engine-formula";
import type { IDisposable } from "@univerjs/core";
import type { Calculation } from "../grid/calculation";
import type { Grid } from "../grid/grid";
import { ServiceObject } from "../members";
import { AddInFunction } from "./add-in-function";
import type { Evaluations } from "./evaluations";
import type { Invocations } from "./invocations";
import type { FunctionJson, FunctionsJson } from "./metadata";

/** Makes an add-in's functions known to the grid, under '<namespace>.<name>'. */
export class CustomFunctions {
  readonly #grid: Grid;
  readonly #evaluations: Evaluations;
  readonly #calculation: Calculation;
  readonly #registered: IDisposable[] = [];

  constructor(grid: Grid, evaluations: Evaluations, calculation: Calculation) {
    this.#grid = grid;
    this.#evaluations = evaluations;
    this.#calculation = calculation;
  }

  register(metadata: FunctionsJson, namespace: string): void {
    const formula = this.#grid.univer.getFormula();
    const service = this.#grid.injector.get(IFunctionService);
    for (const fn of metadata.functions) {
      const name = `${namespace}.${fn.name}`.toUpperCase();
      // The facade gives the formula bar its help; the executor that it makes is then replaced by one that sees references.
      this.#registered.push(formula.registerFunction(name, () => null, { description: describe(name, fn) }));
      service.registerExecutors(new AddInFunction(name, fn, this.#grid, this.#evaluations, metadata.allowErrorForDataTypeAny === true));
      service.deleteFormulaAstCacheKey(name);
    }
    this.#calculation.recalculateAll();
  }

  dispose(): void {
    for (const registered of this.#registered) registered.dispose();
  }
}

function describe(functionName: string, fn: FunctionJson): IFunctionInfo {
  return {
    functionName,
    functionType: FunctionType.User,
    description: fn.description ?? "",
    abstract: fn.description ?? "",
    functionParameter: fn.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional === true ? 0 : 1,
      repeat: parameter.repeating === true ? 1 : 0,
    })),
  };
}

/** 'Microsoft.ExcelServices.CustomFunctions': where office.js's runtime reports that it is ready, and its results. */
export class CustomFunctionsService extends ServiceObject {
  readonly typeName = "CustomFunctions";
  readonly #invocations: Invocations;
  readonly #received: (count: number) => void;

  constructor(invocations: Invocations, received: (count: number) => void) {
    super();
    this.#invocations = invocations;
    this.#received = received;
  }

  becomeReady(): void {
    this.#invocations.becomeReady();
  }

  setInvocationArrayResults(results: readonly (readonly unknown[])[]): void {
    this.#received(results.length);
    this.#invocations.answer(results);
  }
}

/** 'Microsoft.InternalService.AddinInternalService': told once that handlers of ribbon commands are there. */
export class AddinInternalService extends ServiceObject {
  readonly typeName = "AddinInternalService";

  notifyActionHandlerReady(): void {
    // The workbench calls no ribbon commands by itself.
  }
}
