/** The selected cell with what its DIMPACT functions noted; calculated again, once, where they noted nothing. */
import { useCallback, useEffect, useRef, useState } from "react";
import { type SelectedCell, outcomesOf, readSelectedCell, recalculateCell, recalculateSheet } from "../excel";
import { type Outcome, cellKey, listen, exchange } from "../workbook";
import { useDebounced } from "./use-debounced";
import { useWorkbookEvents } from "./use-workbook-events";

export type CellView =
  | { readonly state: "none" }
  | { readonly state: "failed" }
  | { readonly state: "shown"; readonly cell: SelectedCell; readonly outcomes: readonly (Outcome | null)[]; readonly calculating: boolean };

/** Arrow keys move through cells quickly; a burst of notes comes from one calculation. */
const QUIET_MS = 100;
/** A function notes its outcome before Excel shows it; until then the cell is looked at again. */
const LOOK_AGAIN_MS = 1_000;
const busyErrors: readonly (string | null)[] = ["#BUSY!", "#GETTING_DATA"];
/** How long a recalculated cell may take to note what it did before the whole sheet is calculated, and then again. */
const NOTED_WITHIN_MS = 1_500;

/** Resolves when the cell has noted something for every call, or the time is up; tells which. */
function noted(cell: SelectedCell): Promise<boolean> {
  const isComplete = (): boolean => outcomesOf(cell).every((outcome) => outcome !== null);
  return new Promise((resolve) => {
    if (isComplete()) return resolve(true);
    const end = (complete: boolean): void => {
      clearTimeout(timer);
      stop();
      resolve(complete);
    };
    const timer = setTimeout(() => end(false), NOTED_WITHIN_MS);
    const stop = listen((event) => {
      if (event.kind === "noted" && event.cell === cellKey(cell.address) && isComplete()) end(true);
    });
  });
}

/** The cell alone first; where that does not call the functions, every formula of its sheet. */
async function calculateAgain(cell: SelectedCell): Promise<void> {
  await recalculateCell(cell.address);
  if (await noted(cell)) return;
  await recalculateSheet(cell.address);
  await noted(cell);
}

export function useSelectedCell(): CellView {
  const [view, setView] = useState<CellView>({ state: "none" });
  const shown = useRef("");
  const calculated = useRef("");
  const calculating = useRef("");
  const newest = useRef(0);

  const read = useCallback(async (): Promise<void> => {
    let turn = newest.current;
    const show = (next: CellView): void => {
      if (turn === newest.current) setView(next);
    };
    try {
      const cell = await readSelectedCell();
      const once = `${cell.address} ${cell.formula}`;
      // The calculation that is going on shows the cell when it is done.
      if (calculating.current === once) return;
      turn = newest.current += 1;
      calculating.current = "";
      shown.current = cellKey(cell.address);
      const outcomes = outcomesOf(cell);
      if (cell.error === "#NAME?" || !outcomes.includes(null) || calculated.current === once) return show({ state: "shown", cell, outcomes, calculating: false });
      calculated.current = calculating.current = once;
      show({ state: "shown", cell, outcomes, calculating: true });
      await calculateAgain(cell);
      const after = await readSelectedCell();
      if (turn === newest.current) calculating.current = "";
      show({ state: "shown", cell: after, outcomes: outcomesOf(after), calculating: false });
    } catch {
      if (turn === newest.current) calculating.current = "";
      show({ state: "failed" });
    }
  }, []);

  const readSoon = useDebounced(() => void read(), QUIET_MS);
  const lookAgain = useDebounced(() => void read(), LOOK_AGAIN_MS);
  useEffect(() => {
    if (view.state === "shown" && view.cell.calls.length > 0 && busyErrors.includes(view.cell.error)) lookAgain();
  }, [view, lookAgain]);
  const onSelection = useCallback(() => {
    calculated.current = calculating.current = "";
    readSoon();
  }, [readSoon]);
  useWorkbookEvents({ onSelection, onChanged: readSoon });
  useEffect(() => {
    if (exchange().choice.state !== "standalone") void read();
    return listen((event) => {
      if (event.kind === "noted" && event.cell === shown.current) readSoon();
    });
  }, [read, readSoon]);
  return view;
}
