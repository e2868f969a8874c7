/** What a benchmark says: a measure, and whether it is within its bound. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly bound: string;
  /** Null where there is no bound. */
  readonly holds: boolean | null;
}

/** The quickest of a few runs, in milliseconds: what the machine can do when nothing else disturbs it. */
export function quickest(run: () => unknown, times: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time += 1) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
