/** Does long work a little at a time, so that the pane stays at hand between two parts of it. */

/** Below what a person notices; three slices fit in a tenth of a second, also where the slowest step is long. */
const SLICE_MS = 24;

/** The result, or null where it was called off meanwhile. */
export async function inSlices<Result>(steps: Generator<unknown, Result>, signal: AbortSignal): Promise<Result | null> {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < until);
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal.aborted) return null;
  }
}
