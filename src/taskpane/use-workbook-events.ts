/** Excel's events, shared by all who show something of the workbook. */
import { createContext, useContext, useEffect, useRef } from "react";
import type { CellsChanged } from "../excel";

export interface WorkbookEvents {
  readonly onSelection?: () => void;
  readonly onChanged?: (change: CellsChanged) => void;
}

/** Adds a listener; the returned function takes it away. */
export type Subscribe = (events: WorkbookEvents) => () => void;

export const WorkbookEventsContext = createContext<Subscribe | null>(null);

/** Listens while the component is shown. Outside Excel nothing happens. */
export function useWorkbookEvents(events: WorkbookEvents): void {
  const subscribe = useContext(WorkbookEventsContext);
  const latest = useRef(events);
  latest.current = events;
  useEffect(
    () =>
      subscribe?.({
        onSelection: () => latest.current.onSelection?.(),
        onChanged: (change) => latest.current.onChanged?.(change),
      }),
    [subscribe],
  );
}
