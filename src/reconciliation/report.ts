/** What a reconciliation comes to: every invoice line against the tariff, with the reason for every difference. */
import type { Micro } from "../money";
import type { Edition, Localized } from "../tariff";
import type { LineItem, Profile } from "../engine";
import type { Invoice, InvoiceLine } from "../invoice";

export const lineStates = ["match", "within-tolerance", "allowed", "discrepancy", "missing", "unexpected", "duplicate", "unassessable"] as const;

/** How a line is judged; `missing` is said of a charge without a line. */
export type LineState = (typeof lineStates)[number];

export const diagnosisCodes = [
  "other-inhabitants",
  "other-edition",
  "other-reading",
  "discount",
  "other-tier",
  "cap",
  "vat",
  "pro-rata",
  "index",
  "counted-twice",
  "left-out",
  "sign",
  "digits-swapped",
  "rounding",
] as const;

export type DiagnosisCode = (typeof diagnosisCodes)[number];

/**
 * One cause of a difference. A single cause (`steps` 1) gives exactly the invoiced amount. Of a pair (`steps` 2) both
 * stand one after the other: the first gives its `amount`, and the second, on top of it, exactly the invoiced amount.
 */
export interface Diagnosis {
  readonly code: DiagnosisCode;
  /** With the sum in words. */
  readonly explanation: Localized;
  /** What the line would be by this cause. */
  readonly amount: Micro;
  readonly step: 1 | 2;
  readonly steps: 1 | 2;
  /** The same text for the same cause on every line: what several lines of an invoice share. */
  readonly cause: string;
}

/** Months of one year, 1 to 12, both included. */
export interface BilledPeriod {
  readonly year: number;
  readonly first: number;
  readonly last: number;
}

/** Who accepted a deviation, on which day (ISO), and why. */
export interface Approval {
  readonly who: string;
  readonly when: string;
  readonly why: string;
}

export interface LineReport {
  /** By which a user's choices find the line again; unique within a report. */
  readonly key: string;
  readonly invoice: Invoice;
  /** A line of the invoice; a reduction or surcharge of the whole invoice counts as a line of its own. */
  readonly line: InvoiceLine;
  readonly period: BilledPeriod;
  /** Ids; empty where the line belongs to no charge. */
  readonly charges: readonly string[];
  /** The same charges as the reservation has them, for workings and source; none that the profile does not have. */
  readonly items: readonly LineItem[];
  /** Null: it cannot be said what the line should be. */
  readonly expected: Micro | null;
  /** The line's amount; 0 for a line of an invoice that another one said anew. */
  readonly invoiced: Micro;
  /** `invoiced − expected`; null where `expected` is. */
  readonly difference: Micro | null;
  readonly state: LineState;
  /** Why it belongs to these charges; null where it belongs to none. */
  readonly matchedBecause: Localized | null;
  /** From 0 to 1; 1 for what a user chose. */
  readonly score: number;
  /** Why it is judged as it is. */
  readonly judgement: Localized;
  /** Explanations to the cent, the most likely first; empty where nothing known explains the difference. */
  readonly diagnosis: readonly Diagnosis[];
  /** What would explain the amount without any evidence for it. */
  readonly suggestions: readonly Diagnosis[];
  readonly approval: Approval | null;
  /** Ids of the lines that have each other's amounts to the cent, this one among them; empty where it is not one of such. */
  readonly swapped: readonly string[];
  /** What is to be looked at although the line is right; it stands in the judgement too. */
  readonly doubt: Localized | null;
}

/** One cause that explains several lines of an invoice. */
export interface SharedCause {
  readonly code: DiagnosisCode;
  readonly explanation: Localized;
  /** Ids of the lines. */
  readonly lines: readonly string[];
}

export interface ReportTotals {
  /** Of the lines, and of what is missing where the totals are of the whole report. */
  readonly expected: Micro;
  readonly invoiced: Micro;
  readonly difference: Micro;
  /** The part of `invoiced` that could not be assessed. */
  readonly unassessed: Micro;
}

/** A correction says invoices anew, or charges more of the same beside them. */
export type CorrectionKind = "replaces" | "adds";

export interface Correction {
  readonly correction: Invoice;
  readonly originals: readonly Invoice[];
  readonly kind: CorrectionKind;
  /** What tells the kind: the user, the tariff, or else only how much it charges, which is a guess. */
  readonly because: "chosen" | "tariff" | "size";
  /** What its lines charge, and what is left of the lines that they are about. */
  readonly charged: Micro;
  readonly before: Micro;
}

export interface InvoiceReport {
  readonly invoice: Invoice;
  /** False for an invoice of another supplier: it is named, and not held against the tariff. */
  readonly isAssessed: boolean;
  /** Whether its buyer is called something else than the profile; told, and no ground for any judgement. */
  readonly isOtherBuyer: boolean;
  /** The earlier invoice of the same supplier, number and date. */
  readonly duplicateOf: Invoice | null;
  /** Corrections that it is, or that are of it, with what they were taken for: the user may take them otherwise. */
  readonly corrections: readonly Correction[];
  /** What is to be known of the invoice as a whole. */
  readonly remarks: readonly Localized[];
  readonly lines: readonly LineReport[];
  /** Causes that several lines share. */
  readonly causes: readonly SharedCause[];
  readonly totals: ReportTotals;
}

/** A charge that was due in the months that were invoiced, and stands on no invoice. */
export interface MissingCharge {
  readonly key: string;
  readonly charge: string;
  readonly item: LineItem;
  readonly year: number;
  readonly expected: Micro;
  /** `allowed` where it was approved. */
  readonly state: "missing" | "allowed";
  readonly approval: Approval | null;
  readonly explanation: Localized;
}

/** What of a charge is still to be invoiced in the year; null: the amount is not known. */
export interface OutstandingCharge {
  readonly charge: string;
  readonly item: LineItem;
  readonly expected: Micro | null;
}

/** Over the whole year; `invoiced` is what stands on the lines that belong to the service. */
export interface ServiceTotals {
  /** The service's id; null for lines that belong to no charge. */
  readonly service: string | null;
  readonly label: Localized;
  readonly reserved: Micro;
  readonly invoiced: Micro;
  readonly toCome: Micro;
}

export interface Reconciliation {
  /** The year whose reservation `missing`, `outstanding` and `services` are about. */
  readonly year: number;
  /** Of that year; null where no edition of that year is known. */
  readonly edition: Edition | null;
  readonly profile: Profile;
  readonly invoices: readonly InvoiceReport[];
  readonly missing: readonly MissingCharge[];
  readonly outstanding: readonly OutstandingCharge[];
  readonly services: readonly ServiceTotals[];
  readonly totals: ReportTotals;
}
