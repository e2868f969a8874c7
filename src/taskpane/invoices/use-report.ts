/** The reconciliation of what was read, computed anew whenever something it rests on changes. */
import { useEffect, useState } from "react";
import type { Profile } from "../../engine";
import { type Reconciliation, reconcile } from "../../reconciliation";
import { describeError } from "../describe-error";
import { useCatalogue } from "../use-catalogue";
import type { ReconciliationsNow } from "./reconciliation-store";
import { useTexts } from "./use-texts";

export interface ReportView {
  /** Null while there is nothing to reconcile. The one before stays while another is computed. */
  readonly report: Reconciliation | null;
  readonly isComputing: boolean;
  /** Why there is none; empty where nothing failed. */
  readonly failed: string;
}

const nothing: ReportView = { report: null, isComputing: false, failed: "" };

export function useReport({ invoices, current: { choices }, remembered }: ReconciliationsNow, profile: Profile | null): ReportView {
  const texts = useTexts();
  const catalogue = useCatalogue();
  const [view, setView] = useState<ReportView>(nothing);
  useEffect(() => {
    if (profile === null || invoices.length === 0) return setView(nothing);
    setView((before) => ({ ...before, isComputing: true, failed: "" }));
    const { year, tolerance, suppliers, forced, approvals } = choices;
    const compute = (): Reconciliation => reconcile(invoices, { profile, catalogue, ...(year === null ? {} : { year }), tolerance, suppliers, forced, approvals, remembered });
    // Later, so that the pane shows what it does before it is busy with it.
    const timer = setTimeout(() => {
      try {
        setView({ report: compute(), isComputing: false, failed: "" });
      } catch (error) {
        setView({ ...nothing, failed: describeError(error, texts) });
      }
    }, 0);
    return () => clearTimeout(timer);
  }, [invoices, choices, remembered, profile, catalogue, texts]);
  return view;
}
