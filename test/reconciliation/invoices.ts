/** Invoices for the tests: made by hand, or from what the engine says a profile owes. */
import Decimal from "decimal.js";
import { type Profile, reserve } from "../../src/engine";
import type { Invoice, InvoiceLine } from "../../src/invoice";
import { type Micro, microFrom } from "../../src/money";
import type { Edition } from "../../src/tariff";

export type LineFacts = readonly [text: string, amount: string, more?: Partial<InvoiceLine>];

export function lineOf([text, amount, more = {}]: LineFacts, index: number): InvoiceLine {
  return { id: String(index + 1), text, references: [], quantity: new Decimal(1), unitPrice: null, baseQuantity: null, amount: microFrom(amount), adjustments: [], place: `regel ${index + 1}`, ...more };
}

/** Of Dimpact, for the whole of 2021, unless told otherwise. */
export function invoiceOf(lines: readonly LineFacts[], more: Partial<Invoice> = {}): Invoice {
  return {
    file: "factuur.xml",
    type: "invoice",
    number: "2021-001",
    issueDate: "2021-01-15",
    supplier: { name: "Coöperatie Dimpact U.A.", ids: ["0106:08160880"] },
    buyer: { name: "Gemeente Assen", ids: [] },
    period: { start: "2021-01-01", end: "2021-12-31" },
    corrects: [],
    lines: lines.map(lineOf),
    adjustments: [],
    totals: null,
    findings: [],
    ...more,
  };
}

export interface Billed {
  readonly charge: string;
  readonly text: string;
  readonly amount: Micro;
}

/** A line per item that has an amount, with the charge's own label. */
export function billed(profile: Profile, edition: Edition): readonly Billed[] {
  return reserve(profile, edition).lineItems.flatMap(({ charge, amount }) => (amount === null || amount === 0 ? [] : [{ charge: charge.id, text: charge.label.nl, amount }]));
}

export function invoiceFrom(lines: readonly Billed[], more: Partial<Invoice> = {}): Invoice {
  return invoiceOf(
    lines.map(({ text, amount }) => [text, new Decimal(amount).div(1_000_000).toFixed(6)] as const),
    more,
  );
}
