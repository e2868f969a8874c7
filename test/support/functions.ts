/** The built functions as Excel's separate runtime would run them: with `CustomFunctions` and nothing else. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext, runInThisContext } from "node:vm";

const DIST = join(__dirname, "..", "..", "dist");

export const readDist = (name: string): string => readFileSync(join(DIST, name), "utf8");

export const isInDist = (name: string): boolean => existsSync(join(DIST, name));

export type Call = (...args: readonly unknown[]) => unknown;

export interface FunctionJson {
  readonly id: string;
  readonly parameters: readonly { readonly name: string; readonly dimensionality?: string }[];
}

export const functionsJson = (): readonly FunctionJson[] => (JSON.parse(readDist("functions.json")) as { functions: readonly FunctionJson[] }).functions;

class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A" };

function withCustomFunctions(run: (globals: object) => void): ReadonlyMap<string, Call> {
  const functions = new Map<string, Call>();
  const associate = (id: string, call: Call): void => void functions.set(id, call);
  run({ CustomFunctions: { associate, Error: CellError, ErrorCode } });
  return functions;
}

/** In a world of their own, which has `CustomFunctions` and the language, and nothing else. */
export function loadFunctions(): ReadonlyMap<string, Call> {
  return withCustomFunctions((globals) => runInNewContext(readDist("functions.js"), globals));
}

/** In the caller's world, as in a page: arrays that cross from one world to another are slow, and Excel's do not. */
export function loadFunctionsHere(): ReadonlyMap<string, Call> {
  return withCustomFunctions((globals) => {
    Object.assign(globalThis, globals);
    runInThisContext(readDist("functions.js"));
  });
}

/** Calls a function as Excel does: a single value for a matrix comes as a matrix, an omitted argument as null. */
export function callAsExcel(functions: ReadonlyMap<string, Call>, metadata: readonly FunctionJson[], id: string, given: readonly unknown[]): unknown {
  const description = metadata.find((item) => item.id === id);
  const run = functions.get(id);
  if (!description || !run) throw new Error(`there is no function ${id}`);
  if (given.length > description.parameters.length) throw new Error(`${id} takes ${description.parameters.length} arguments, not ${given.length}`);
  const values = description.parameters.map(({ dimensionality }, index) => {
    const value = given[index] ?? null;
    return dimensionality === "matrix" ? [[value]] : value;
  });
  return run(...values, { address: "Blad1!A1" });
}
