/** The reconciliations of the workbook, for the tab that shows them. */
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { deleteReconciliation, keepReconciliation, keepRemembered, readActiveReconciliation, readKeptInvoices, readReconciliations } from "../../excel";
import { describeError } from "../describe-error";
import { useTasks } from "../tasks";
import { useChoice } from "../use-choice";
import { useDebounced } from "../use-debounced";
import { useWorkbookEvents } from "../use-workbook-events";
import { type ReconciliationKeeper, ReconciliationStore, type ReconciliationsNow } from "./reconciliation-store";
import { useTexts } from "./use-texts";

const workbook: ReconciliationKeeper = { read: readReconciliations, readInvoices: readKeptInvoices, keep: keepReconciliation, keepRemembered, remove: deleteReconciliation };

/** Outside Excel there is nowhere to keep anything. */
const nowhere: ReconciliationKeeper = {
  read: async () => ({ reconciliations: [], suppliers: [], columns: null }),
  readInvoices: async () => null,
  keep: async () => undefined,
  keepRemembered: async () => undefined,
  remove: async () => undefined,
};

/** Arrow keys move through cells quickly. */
const QUIET_MS = 400;

export interface Reconciliations {
  readonly store: ReconciliationStore;
  readonly now: ReconciliationsNow;
  readonly isKept: boolean;
}

export function useReconciliations(): Reconciliations {
  const texts = useTexts();
  const { run, running, say } = useTasks();
  const isKept = useChoice().state !== "standalone";
  const [store] = useState(() => new ReconciliationStore(isKept ? workbook : nowhere));
  const now = useSyncExternalStore(store.subscribe, store.now);
  const seen = useRef<string | null>(null);
  useEffect(() => {
    const active = isKept ? readActiveReconciliation() : Promise.resolve(null);
    const start = (id: string | null): Promise<void> => store.read((seen.current = id));
    active.then(start).catch((error: unknown) => say({ intent: "error", text: describeError(error, texts) }));
  }, [store, isKept, say, texts]);
  // The pane follows to the sheet of another reconciliation, and not back to one that was left in the pane itself.
  const isWaiting = useRef(false);
  const follow = useDebounced(() => {
    if (!isKept) return;
    isWaiting.current = running !== null;
    if (isWaiting.current) return;
    readActiveReconciliation().then(
      (id) => {
        if (id === null || id === seen.current) return;
        seen.current = id;
        // To open what is shown already would only take the message away, such as that of the sheet that was just made.
        if (id === store.now().current.id) return;
        run(texts.invoices.bar.opening, async () => {
          await store.open(id);
          return null;
        });
      },
      () => undefined,
    );
  }, QUIET_MS);
  useEffect(() => {
    if (running === null && isWaiting.current) follow();
  }, [running, follow]);
  useWorkbookEvents({ onSelection: follow });
  return { store, now, isKept };
}
