import { useCallback, useEffect, useRef } from "react";

/** The callback, run once when it was not asked for again for so many milliseconds. */
export function useDebounced(callback: () => void, milliseconds: number): () => void {
  const latest = useRef(callback);
  latest.current = callback;
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current(), milliseconds);
  }, [milliseconds]);
}
