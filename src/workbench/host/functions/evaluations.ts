import type { Calculation, CellPlace } from "../grid/calculation";
import type { Invocation, Invocations } from "./invocations";
import type { CellError, CustomFunctionOutcome } from "./outcome";

interface Call {
  readonly id: number;
  readonly isCancelable: boolean;
  /** The calculation that last asked for it. */
  run: number;
  outcome: CustomFunctionOutcome | undefined;
}

interface CellCalls {
  readonly place: CellPlace;
  readonly calls: Map<string, Call>;
  run: number;
}

/**
 * Lets the grid's synchronous calculation wait for the add-in: the first evaluation of a cell queues its call and has no
 * answer; all calls of one calculation leave in one message; the answers make their cells calculate again, and that
 * evaluation takes them. (The grid's own asynchronous functions would wait for one cell after the other.)
 */
export class Evaluations {
  readonly #invocations: Invocations;
  readonly #calculation: Calculation;
  readonly #hasFormula: (place: CellPlace) => boolean;
  /** Cells that wait for an answer; one that has all of its answers wants fresh ones the next time. */
  readonly #cells = new Map<string, CellCalls>();
  readonly #errors = new Map<string, CellError>();
  #answered = new Map<string, CellCalls>();
  #due = new Map<string, CellCalls>();
  #run = 1;

  constructor(invocations: Invocations, calculation: Calculation, hasFormula: (place: CellPlace) => boolean) {
    this.#invocations = invocations;
    this.#calculation = calculation;
    this.#hasFormula = hasFormula;
    calculation.onEnded(() => this.#ended());
    calculation.onAllAsked(() => this.#askAnew());
  }

  /** Whether answers are under way to cells: not yet given, or given and not yet in their cells. */
  get isPending(): boolean {
    return this.#invocations.pending > 0 || this.#answered.size > 0 || this.#due.size > 0;
  }

  /** The outcome of a function in a cell; undefined while the add-in is busy with it. */
  evaluate(place: CellPlace, invocation: Invocation): CustomFunctionOutcome | undefined {
    const key = keyOf(place);
    const cell = this.#cells.get(key) ?? { place, calls: new Map<string, Call>(), run: this.#run };
    this.#cells.set(key, cell);
    cell.run = this.#run;
    const signature = JSON.stringify([invocation.name, invocation.values]);
    const known = cell.calls.get(signature);
    if (known) {
      known.run = this.#run;
      if (known.outcome) this.#note(place, known.outcome);
      return known.outcome;
    }
    const call: Call = {
      id: this.#invocations.call(invocation, (outcome) => {
        call.outcome = outcome;
        if (this.#answered.size === 0) setTimeout(() => this.#recalculate(), 0);
        this.#answered.set(key, cell);
      }),
      isCancelable: invocation.isCancelable,
      run: this.#run,
      outcome: undefined,
    };
    cell.calls.set(signature, call);
    return undefined;
  }

  /** A function in this cell was evaluated and needed no call. */
  answeredWithoutCall(place: CellPlace, outcome: CustomFunctionOutcome): void {
    const cell = this.#cells.get(keyOf(place));
    if (cell) cell.run = this.#run;
    this.#note(place, outcome);
  }

  /** Remembers what a function last said in a cell, for who wants to read its message. */
  #note(place: CellPlace, outcome: CustomFunctionOutcome): void {
    const error = firstError(outcome);
    if (error) this.#errors.set(keyOf(place), error);
    else this.#errors.delete(keyOf(place));
  }

  lastError(place: CellPlace): CellError | undefined {
    return this.#errors.get(keyOf(place));
  }

  /** An answer that is under way, or not yet in its cell, may rest on what has changed since: every cell asks again. */
  #askAnew(): void {
    for (const { calls } of this.#cells.values()) {
      for (const call of calls.values()) if (call.outcome === undefined && call.isCancelable) this.#invocations.cancel(call.id);
    }
    this.#cells.clear();
  }

  #recalculate(): void {
    const answered = this.#answered;
    this.#answered = new Map();
    for (const [key, cell] of answered) this.#due.set(key, cell);
    this.#calculation.recalculate([...answered.values()].map(({ place }) => place));
  }

  #ended(): void {
    this.#cancelUnwanted();
    this.#run += 1;
    this.#invocations.flush();
    if (this.#calculation.isPending) return;
    for (const [key, cell] of this.#due) {
      const isComplete = [...cell.calls.values()].every((call) => call.outcome !== undefined);
      if (isComplete && this.#cells.get(key) === cell) this.#cells.delete(key);
    }
    this.#due = new Map();
  }

  /** A cell that was calculated without asking again, or that lost its formula, no longer wants its answer. */
  #cancelUnwanted(): void {
    for (const cell of this.#cells.values()) {
      for (const [signature, call] of cell.calls) {
        if (call.outcome !== undefined || !call.isCancelable) continue;
        const isWanted = cell.run === this.#run ? call.run === this.#run : this.#hasFormula(cell.place);
        if (isWanted) continue;
        this.#invocations.cancel(call.id);
        cell.calls.delete(signature);
      }
    }
  }
}

function keyOf({ sheetId, row, column }: CellPlace): string {
  return `${sheetId}!${row},${column}`;
}

function firstError(outcome: CustomFunctionOutcome): CellError | undefined {
  if ("error" in outcome) return outcome;
  if (!Array.isArray(outcome.value)) return undefined;
  return (outcome.value as readonly (readonly unknown[])[]).flat().find((cell): cell is CellError => typeof cell === "object" && cell !== null);
}
