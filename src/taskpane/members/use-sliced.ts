/** What comes of steps that are done in slices; the former result stays until the next one is there. */
import { useEffect, useState } from "react";
import { describeError } from "../describe-error";
import { useTasks } from "../tasks";
import { useTexts } from "../use-texts";
import { inSlices } from "./in-slices";

export interface Sliced<Result> {
  /** Null until it is there, and where there is nothing to do. */
  readonly result: Result | null;
  readonly isBusy: boolean;
}

/** `start` begins the work anew whenever it is another function; null where there is nothing to do. */
export function useSliced<Result extends object>(start: (() => Generator<unknown, Result>) | null): Sliced<Result> {
  const texts = useTexts();
  const { say } = useTasks();
  const [done, setDone] = useState<{ readonly of: typeof start; readonly result: Result | null }>({ of: null, result: null });
  useEffect(() => {
    if (start === null) {
      setDone({ of: null, result: null });
      return;
    }
    const { signal, abort } = controller();
    inSlices(start(), signal).then(
      (result) => !signal.aborted && setDone({ of: start, result }),
      (error: unknown) => {
        setDone({ of: start, result: null });
        say({ intent: "error", text: describeError(error, texts) });
      },
    );
    return abort;
  }, [start, say, texts]);
  return { result: start === null ? null : done.result, isBusy: start !== null && done.of !== start };
}

function controller(): { readonly signal: AbortSignal; readonly abort: () => void } {
  const made = new AbortController();
  return { signal: made.signal, abort: () => made.abort() };
}
