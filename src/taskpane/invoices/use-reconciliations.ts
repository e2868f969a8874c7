/** The reconciliations of the workbook, for the tab that shows them. */
import { useEffect, useState, useSyncExternalStore } from "react";
import { deleteReconciliation, keepReconciliation, readActiveReconciliation, readKeptInvoices, readReconciliations } from "../../excel";
import { describeError } from "../describe-error";
import { useTasks } from "../tasks";
import { useChoice } from "../use-choice";
import { type ReconciliationKeeper, ReconciliationStore, type ReconciliationsNow } from "./reconciliation-store";
import { useTexts } from "./use-texts";

const workbook: ReconciliationKeeper = { read: readReconciliations, readInvoices: readKeptInvoices, keep: keepReconciliation, remove: deleteReconciliation };

/** Outside Excel there is nowhere to keep anything. */
const nowhere: ReconciliationKeeper = {
  read: async () => ({ reconciliations: [], suppliers: [], columns: null }),
  readInvoices: async () => null,
  keep: async () => undefined,
  remove: async () => undefined,
};

export interface Reconciliations {
  readonly store: ReconciliationStore;
  readonly now: ReconciliationsNow;
  readonly isKept: boolean;
}

export function useReconciliations(): Reconciliations {
  const texts = useTexts();
  const { say } = useTasks();
  const isKept = useChoice().state !== "standalone";
  const [store] = useState(() => new ReconciliationStore(isKept ? workbook : nowhere));
  const now = useSyncExternalStore(store.subscribe, store.now);
  useEffect(() => {
    const active = isKept ? readActiveReconciliation() : Promise.resolve(null);
    active.then(store.read).catch((error: unknown) => say({ intent: "error", text: describeError(error, texts) }));
  }, [store, isKept, say, texts]);
  return { store, now, isKept };
}
