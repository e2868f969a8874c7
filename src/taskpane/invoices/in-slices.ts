/** Does long work in slices, and gives the page back between them: it draws, and hears a click, while the work goes on. */
import type { Progress, Steps } from "../../reconciliation";

/** Shorter than a person notices. */
const SLICE_MS = 40;

export const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

export interface Slicing {
  /** Asked between slices: work that is not wanted any more is left. */
  readonly isWanted: () => boolean;
  readonly onProgress: (progress: Progress) => void;
  /** Milliseconds, from any beginning. */
  readonly clock?: () => number;
}

/** What the work gives; null where it was left. Throws what the work throws. */
export async function inSlices<Result>(steps: Steps<Result>, { isWanted, onProgress, clock = () => performance.now() }: Slicing): Promise<Result | null> {
  for (;;) {
    await aMoment();
    if (!isWanted()) return null;
    let latest: Progress | null = null;
    const end = clock() + SLICE_MS;
    do {
      const next = steps.next();
      if (next.done === true) return next.value;
      latest = next.value ?? latest;
    } while (clock() < end);
    if (latest !== null) onProgress(latest);
  }
}
