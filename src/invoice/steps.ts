/** Long work in steps: who asks for it may pause between two of them, or leave it; nothing outside it is changed before it is done. */

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Pauses with how far it is, or with null where it is no further than before. */
export type Steps<Result> = Generator<Progress | null, Result, void>;

/** Does all of it at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
  }
}
