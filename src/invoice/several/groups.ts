/** Credit notes and corrections beside the invoice that they refer to. */
import { type Micro, sum } from "../../money";
import type { Invoice, InvoiceReference } from "../invoice";
import { isSameParty } from "./same-party";

export interface InvoiceGroup {
  /** In the order in which they are given; one, where nothing refers to it and it refers to nothing. */
  readonly invoices: readonly Invoice[];
  /** What they refer to and is not among them. */
  readonly missing: readonly InvoiceReference[];
  /** Exclusive of VAT: what the invoices of the group come to together, each with its own sign. */
  readonly net: Micro;
}

const plainNumber = (number: string): string => number.replace(/\s+/g, "").toUpperCase();

/** Exclusive of VAT, with the allowances and charges of the document. */
export function exclusiveOf({ totals, lines, adjustments }: Invoice): Micro {
  return totals?.exclusive ?? sum([...lines, ...adjustments].map(({ amount }) => amount));
}

function isMeant(reference: InvoiceReference, from: Invoice, candidate: Invoice): boolean {
  if (candidate === from || !isSameParty(from.supplier, candidate.supplier)) return false;
  return reference.issueDate === undefined || reference.issueDate === candidate.issueDate;
}

/** An invoice that refers to another of the same supplier, by its number and by its date where it names one, is of its group. */
export function groupInvoices(invoices: readonly Invoice[]): readonly InvoiceGroup[] {
  const byNumber = new Map<string, Invoice[]>();
  for (const invoice of invoices) byNumber.set(plainNumber(invoice.number), [...(byNumber.get(plainNumber(invoice.number)) ?? []), invoice]);
  const leaders = new Map<Invoice, Invoice>(invoices.map((invoice) => [invoice, invoice]));
  const leaderOf = (invoice: Invoice): Invoice => {
    let leader = invoice;
    for (let above = leaders.get(leader); above !== undefined && above !== leader; above = leaders.get(leader)) leader = above;
    return leader;
  };
  const missing = new Map<Invoice, InvoiceReference[]>();
  for (const invoice of invoices)
    for (const reference of invoice.corrects) {
      const meant = (byNumber.get(plainNumber(reference.number)) ?? []).find((candidate) => isMeant(reference, invoice, candidate));
      if (meant === undefined) missing.set(invoice, [...(missing.get(invoice) ?? []), reference]);
      else leaders.set(leaderOf(invoice), leaderOf(meant));
    }
  const groups = new Map<Invoice, Invoice[]>();
  for (const invoice of invoices) groups.set(leaderOf(invoice), [...(groups.get(leaderOf(invoice)) ?? []), invoice]);
  return [...groups.values()].map((members) => ({ invoices: members, missing: members.flatMap((member) => missing.get(member) ?? []), net: sum(members.map(exclusiveOf)) }));
}
