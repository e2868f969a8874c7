import { readOutcome, type CustomFunctionOutcome } from "./outcome";

const FUNCTIONS_CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;

export type FunctionEntry = readonly [category: number, type: number, target: string, json: string, id: number];

/** One call of an add-in's function, in the form that office.js takes it. */
export interface Invocation {
  /** The function's id in its functions.json. */
  readonly name: string;
  readonly values: readonly unknown[];
  /** 'Blad1!B2' for a function that asks for it, else null. */
  readonly address: string | null;
  readonly parameterAddresses: readonly (string | null)[] | null;
  readonly isCancelable: boolean;
  /** Errors among the values are passed on as errors. */
  readonly takesErrors: boolean;
}

/** The calls that are under way in office.js's own custom-functions runtime. */
export class Invocations {
  readonly #send: (entries: readonly FunctionEntry[]) => void;
  readonly #waiting = new Map<number, (outcome: CustomFunctionOutcome) => void>();
  #queue: FunctionEntry[] = [];
  #lastId = 0;
  #isReady = false;
  readonly ready: Promise<void>;
  readonly #setReady: () => void;

  constructor(send: (entries: readonly FunctionEntry[]) => void) {
    this.#send = send;
    let setReady = (): void => undefined;
    this.ready = new Promise((resolve) => {
      setReady = resolve;
    });
    this.#setReady = setReady;
  }

  /** Calls that have no answer yet. */
  get pending(): number {
    return this.#waiting.size;
  }

  /** Queues a call; it leaves with the next `flush`, together with all others. */
  call(invocation: Invocation, answered: (outcome: CustomFunctionOutcome) => void): number {
    this.#lastId += 1;
    const id = this.#lastId;
    const flags = (invocation.isCancelable ? 1 : 0) | (invocation.takesErrors ? 4 : 0);
    const message = [id, invocation.name, invocation.values, invocation.address, flags, invocation.parameterAddresses];
    this.#waiting.set(id, answered);
    this.#queue.push([FUNCTIONS_CATEGORY, INVOKE, "", JSON.stringify(message), id]);
    return id;
  }

  /** Sends what is queued as one message, once the add-in's runtime has said that it is ready. */
  flush(): void {
    if (!this.#isReady || this.#queue.length === 0) return;
    const queue = this.#queue;
    this.#queue = [];
    this.#send(queue);
  }

  cancel(id: number): void {
    if (!this.#waiting.delete(id)) return;
    const queued = this.#queue.findIndex((entry) => entry[4] === id);
    if (queued >= 0) this.#queue.splice(queued, 1);
    else this.#send([[FUNCTIONS_CATEGORY, CANCEL, "", JSON.stringify({ invocationId: id }), 0]]);
  }

  /** The runtime in the add-in's page is there. */
  becomeReady(): void {
    this.#isReady = true;
    this.#setReady();
    this.flush();
  }

  /** Takes the results of `SetInvocationArrayResults`. */
  answer(results: readonly (readonly unknown[])[]): void {
    for (const entry of results) {
      const id = Number(entry[0]);
      const answered = this.#waiting.get(id);
      this.#waiting.delete(id);
      answered?.(readOutcome(entry));
    }
  }
}
