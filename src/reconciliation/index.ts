export { reconcile, reconcileInSteps } from "./reconcile";
export { invoiceKey, lastingText, lineKey, missingKey, remember, supplierKey } from "./keys";
export { type ReconciliationOptions, type RememberedMatch, type Tolerance, DEFAULT_TOLERANCE } from "./options";
export { editionOfYear } from "./expectation";
export {
  type Approval,
  type BilledPeriod,
  type Correction,
  type CorrectionKind,
  type Diagnosis,
  type DiagnosisCode,
  type InvoiceReport,
  type LineReport,
  type LineState,
  type MissingCharge,
  type OutstandingCharge,
  type Reconciliation,
  type ReportTotals,
  type ServiceTotals,
  type SharedCause,
  diagnosisCodes,
  lineStates,
} from "./report";
export type { Progress, Steps } from "./steps";
export { diagnosisWords, isFine, stateSigns, stateWords } from "./words";
