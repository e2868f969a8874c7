/**
 * An invoice as its reader leaves it, whatever it was read from: an e-invoice, a range, a CSV file.
 * Every amount is signed from the buyer's side of the bill: what is to be paid is positive, and what a credit note gives
 * back is negative, so that a credit note and its invoice add up to what is owed.
 */
import type Decimal from "decimal.js";
import type { Micro } from "../money";

/** A supplier or a buyer. An id bears its scheme where the document names one: "0106:57151520", "NL820098395B01". */
export interface Party {
  readonly name: string;
  readonly ids: readonly string[];
}

/** First and last day, ISO; one of them may be missing. */
export interface InvoicePeriod {
  readonly start?: string;
  readonly end?: string;
}

/** A reduction or a surcharge, of a line or of the whole document; `amount` is signed as it counts: a reduction is negative. */
export interface Adjustment {
  readonly amount: Micro;
  readonly reason: string;
  readonly vat?: VatCategory;
}

export interface VatCategory {
  /** "S" for the standard rate, "AE" for reverse charge, and the other codes of UNCL 5305; empty where none was read. */
  readonly code: string;
  /** Per cent; absent where none was read. */
  readonly rate?: Decimal;
}

export interface InvoiceLine {
  /** As the supplier numbers it; the row number where it does not. */
  readonly id: string;
  /** Name and description of the item, as printed. Never a formula, whatever it begins with. */
  readonly text: string;
  /** The supplier's own id of what was delivered, and other references of the line (the buyer's account, the order's line). */
  readonly itemId?: string;
  readonly references: readonly string[];
  /** Null: the document gives none. */
  readonly quantity: Decimal | null;
  readonly unitPrice: Decimal | null;
  readonly baseQuantity: Decimal | null;
  readonly unit?: string;
  /** Exclusive of VAT, after the line's own adjustments. */
  readonly amount: Micro;
  readonly adjustments: readonly Adjustment[];
  readonly vat?: VatCategory;
  /** Of the line itself; the invoice's own period holds otherwise. */
  readonly period?: InvoicePeriod;
  /** Where it stands, for messages: "regel 84" of a file, "Blad1!A7". */
  readonly place: string;
}

export interface InvoiceTotals {
  /** Sum of the lines. */
  readonly lines: Micro;
  readonly exclusive: Micro;
  readonly vat: Micro;
  readonly inclusive: Micro;
  readonly prepaid: Micro;
  readonly rounding: Micro;
  readonly payable: Micro;
}

export interface InvoiceReference {
  readonly number: string;
  readonly issueDate?: string;
}

/** What is wrong with the invoice itself, apart from any tariff. The words are the reader's own, in both languages. */
export interface Finding {
  /** The rule: "BR-CO-10", or a name of our own such as "missing-due-date". */
  readonly code: string;
  readonly text: { readonly nl: string; readonly en: string };
  readonly place: string;
}

export interface Invoice {
  /** The file's name without its folders, or the range that it was read from. */
  readonly file: string;
  readonly type: "invoice" | "credit-note";
  readonly number: string;
  /** ISO. */
  readonly issueDate: string;
  readonly supplier: Party;
  readonly buyer: Party;
  /** What the buyer is called by in its own books; never a ground for a match on its own. */
  readonly buyerReference?: string;
  /** Ids of the order, the contract and the project, and the buyer's account. */
  readonly references?: readonly string[];
  /** What the supplier writes about the whole, as printed. */
  readonly note?: string;
  readonly period?: InvoicePeriod;
  /** The invoices that this one corrects or credits. */
  readonly corrects: readonly InvoiceReference[];
  readonly lines: readonly InvoiceLine[];
  /** Of the whole document. */
  readonly adjustments: readonly Adjustment[];
  /** Null where the source has no totals of its own, such as a range. */
  readonly totals: InvoiceTotals | null;
  readonly findings: readonly Finding[];
}
