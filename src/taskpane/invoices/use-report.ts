/** The reconciliation of what was read, computed anew whenever something it rests on changes. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { Profile } from "../../engine";
import { type Progress, type Reconciliation, reconcileInSteps } from "../../reconciliation";
import { describeError } from "../describe-error";
import { useCatalogue } from "../use-catalogue";
import { inSlices } from "./in-slices";
import type { ReconciliationsNow } from "./reconciliation-store";
import { useTexts } from "./use-texts";

export interface ReportView {
  /** Null while there is nothing to reconcile. The one before stays while another is computed. */
  readonly report: Reconciliation | null;
  readonly isComputing: boolean;
  /** Null where it is not known how far it is. */
  readonly progress: Progress | null;
  /** Whether the user left it undone; what was there before is not shown, since it is of other choices. */
  readonly isStopped: boolean;
  /** Why there is none; empty where nothing failed. */
  readonly failed: string;
}

export interface ReportControls extends ReportView {
  readonly stop: () => void;
  readonly again: () => void;
}

const nothing: ReportView = { report: null, isComputing: false, progress: null, isStopped: false, failed: "" };

export function useReport({ invoices, current: { choices }, remembered }: ReconciliationsNow, profile: Profile | null): ReportControls {
  const texts = useTexts();
  const catalogue = useCatalogue();
  const [view, setView] = useState<ReportView>(nothing);
  const [turn, setTurn] = useState(0);
  const leave = useRef<() => void>(() => undefined);
  useEffect(() => {
    if (profile === null || invoices.length === 0) return setView(nothing);
    setView((before) => ({ ...before, isComputing: true, progress: null, isStopped: false, failed: "" }));
    const { year, tolerance, suppliers, forced, approvals, corrections } = choices;
    let isWanted = true;
    leave.current = () => (isWanted = false);
    inSlices(reconcileInSteps(invoices, { profile, catalogue, ...(year === null ? {} : { year }), tolerance, suppliers, forced, approvals, corrections, remembered }), {
      isWanted: () => isWanted,
      onProgress: (progress) => setView((before) => ({ ...before, progress })),
    }).then(
      (report) => {
        if (report !== null && isWanted) setView({ ...nothing, report });
      },
      (error: unknown) => {
        if (isWanted) setView({ ...nothing, failed: describeError(error, texts) });
      },
    );
    return leave.current;
  }, [invoices, choices, remembered, profile, catalogue, texts, turn]);
  const stop = useCallback(() => {
    leave.current();
    setView({ ...nothing, isStopped: true });
  }, []);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  return { ...view, stop, again };
}
