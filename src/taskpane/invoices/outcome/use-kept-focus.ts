/** Where the focus goes when the line that has it leaves the list, as by an approval: a keyboard is not sent back to the top. */
import { type FocusEvent, type RefObject, useEffect, useRef } from "react";
import type { Row } from "./rows";

export interface KeptFocus {
  /** Holds the rows, each with its key in `data-row`. */
  readonly list: RefObject<HTMLDivElement>;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/** The line that takes its place gets the focus, else the last one, else the list. Nothing happens where the focus went elsewhere. */
export function useKeptFocus(shown: readonly Row[]): KeptFocus {
  const list = useRef<HTMLDivElement>(null);
  const had = useRef<{ readonly key: string; readonly index: number } | null>(null);
  useEffect(() => {
    const { current: element } = list;
    if (element === null || had.current === null) return;
    const { key, index } = had.current;
    const { activeElement, body } = element.ownerDocument;
    if (activeElement !== null && activeElement !== body) return;
    if (shown.some((row) => row.key === key)) return;
    had.current = null;
    const lines = element.querySelectorAll<HTMLElement>("[data-row] > summary");
    (lines[Math.min(index, lines.length - 1)] ?? element).focus();
  }, [shown]);
  const onFocus = ({ target }: FocusEvent): void => {
    const key = target.closest("[data-row]")?.getAttribute("data-row") ?? null;
    had.current = key === null ? null : { key, index: shown.findIndex((row) => row.key === key) };
  };
  // What takes the focus away has it; of an element that goes, there is none.
  const onBlur = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== null) had.current = null;
  };
  return { list, onFocus, onBlur };
}
