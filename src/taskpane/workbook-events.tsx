/** Registers with Excel once for the whole pane, and passes its events on. */
import { type ReactElement, type ReactNode, useCallback, useEffect, useRef } from "react";
import { describeSheet, forgetOutcomes, watchWorkbook } from "../excel";
import { describeError } from "./describe-error";
import { useTasks } from "./tasks";
import { useChoice } from "./use-choice";
import { useTexts } from "./use-texts";
import { type Subscribe, type WorkbookEvents, WorkbookEventsContext } from "./use-workbook-events";

/** Cells that moved have other addresses: what they noted under the old ones is told of no other cell. */
async function forgetMoved(sheetId: string): Promise<void> {
  const sheet = await describeSheet(sheetId);
  if (sheet !== null) forgetOutcomes(sheet.name);
}

export function WorkbookEventsProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const texts = useTexts();
  const { say } = useTasks();
  const inExcel = useChoice().state !== "standalone";
  const listeners = useRef(new Set<WorkbookEvents>());

  useEffect(() => {
    if (!inExcel) return;
    const complain = (error: unknown): void => say({ intent: "error", text: describeError(error, texts) });
    const watching = watchWorkbook({
      onSelection: () => listeners.current.forEach(({ onSelection }) => onSelection?.()),
      onChanged: (change) => {
        if (change.moved) forgetMoved(change.sheetId).catch(complain);
        listeners.current.forEach(({ onChanged }) => onChanged?.(change));
      },
    });
    watching.catch(complain);
    return () => void watching.then((stop) => stop()).catch(complain);
  }, [inExcel, say, texts]);

  const subscribe = useCallback<Subscribe>((events) => {
    const { current } = listeners;
    current.add(events);
    return () => void current.delete(events);
  }, []);
  return <WorkbookEventsContext.Provider value={subscribe}>{children}</WorkbookEventsContext.Provider>;
}
