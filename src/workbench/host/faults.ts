import { ApiError } from "./api-error";

/** Lets a test make any write fail, so that undoing half-done work can be tried write by write. */
export class Faults {
  #count = 0;
  #failing: number | undefined;
  #error: ApiError | undefined;

  /** Writes seen since the start or the last `reset`: properties set, and methods that change the workbook. */
  get writes(): number {
    return this.#count;
  }

  reset(): void {
    this.#count = 0;
    this.#failing = undefined;
  }

  /** Starts counting anew; the n-th write from now (1 is the next) fails once. */
  failWrite(n: number, error = new ApiError("GeneralException", `There was an internal error while processing the request: write ${n} was made to fail.`)): void {
    this.reset();
    this.#failing = n;
    this.#error = error;
  }

  /** Counts one write; called before it is done. */
  beforeWrite(): void {
    this.#count += 1;
    if (this.#count === this.#failing && this.#error) {
      this.#failing = undefined;
      throw this.#error;
    }
  }
}
