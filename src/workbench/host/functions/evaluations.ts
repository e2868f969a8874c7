import type { Calculation, CellPlace } from "../grid/calculation";
import type { Invocation, Invocations } from "./invocations";
import type { CellError, CustomFunctionOutcome } from "./outcome";

interface Call {
  readonly id: number;
  readonly isCancelable: boolean;
  outcome: CustomFunctionOutcome | undefined;
}

interface CellCalls {
  readonly place: CellPlace;
  readonly calls: Map<string, Call>;
  /** All answers have reached the cell: whoever evaluates it now wants fresh ones. */
  isSettled: boolean;
}

/**
 * Lets the grid's synchronous calculation wait for the add-in: the first evaluation of a cell queues its call and has no
 * answer; all calls of one calculation leave in one message; the answers make their cells calculate again, and that
 * evaluation takes them. (The grid's own asynchronous functions would wait for one cell after the other.)
 */
export class Evaluations {
  readonly #invocations: Invocations;
  readonly #calculation: Calculation;
  readonly #cells = new Map<string, CellCalls>();
  readonly #errors = new Map<string, CellError>();
  #answered = new Map<string, CellCalls>();
  #due = new Map<string, CellCalls>();

  constructor(invocations: Invocations, calculation: Calculation) {
    this.#invocations = invocations;
    this.#calculation = calculation;
    calculation.onEnded(() => this.#ended());
  }

  /** Whether answers are under way to cells: not yet given, or given and not yet in their cells. */
  get isPending(): boolean {
    return this.#invocations.pending > 0 || this.#answered.size > 0 || this.#due.size > 0;
  }

  /** The outcome of a function in a cell; undefined while the add-in is busy with it. */
  evaluate(place: CellPlace, invocation: Invocation): CustomFunctionOutcome | undefined {
    const key = keyOf(place);
    const cell = this.#cellFor(key, place);
    const signature = JSON.stringify([invocation.name, invocation.values]);
    const known = cell.calls.get(signature);
    if (known) {
      if (known.outcome) this.note(place, known.outcome);
      return known.outcome;
    }
    this.#dropOthers(cell);
    const call: Call = {
      id: this.#invocations.call(invocation, (outcome) => {
        call.outcome = outcome;
        if (this.#answered.size === 0) setTimeout(() => this.#recalculate(), 0);
        this.#answered.set(key, cell);
      }),
      isCancelable: invocation.isCancelable,
      outcome: undefined,
    };
    cell.calls.set(signature, call);
    return undefined;
  }

  /** Remembers what a function last said in a cell, for who wants to read its message. */
  note(place: CellPlace, outcome: CustomFunctionOutcome): void {
    const error = firstError(outcome);
    if (error) this.#errors.set(keyOf(place), error);
    else this.#errors.delete(keyOf(place));
  }

  lastError(place: CellPlace): CellError | undefined {
    return this.#errors.get(keyOf(place));
  }

  #cellFor(key: string, place: CellPlace): CellCalls {
    const known = this.#cells.get(key);
    if (known && !known.isSettled) return known;
    const cell: CellCalls = { place, calls: new Map(), isSettled: false };
    this.#cells.set(key, cell);
    return cell;
  }

  /** A cell whose arguments changed while its call was under way no longer wants that answer. */
  #dropOthers(cell: CellCalls): void {
    for (const [signature, call] of cell.calls) {
      if (call.outcome !== undefined || !call.isCancelable) continue;
      this.#invocations.cancel(call.id);
      cell.calls.delete(signature);
    }
  }

  #recalculate(): void {
    const answered = this.#answered;
    this.#answered = new Map();
    for (const [key, cell] of answered) this.#due.set(key, cell);
    this.#calculation.recalculate([...answered.values()].map(({ place }) => place));
  }

  #ended(): void {
    this.#invocations.flush();
    if (this.#calculation.isPending) return;
    for (const cell of this.#due.values()) {
      cell.isSettled = [...cell.calls.values()].every((call) => call.outcome !== undefined);
    }
    this.#due = new Map();
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
