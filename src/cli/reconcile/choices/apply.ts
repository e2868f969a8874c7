/** Choices of a file, as reconciling takes them: by the keys of the lines and invoices that they are about. */
import type { Invoice } from "../../../invoice";
import { type Approval, type ReconciliationOptions, type CorrectionKind, type RememberedMatch, invoiceKey, lastingText, lineKey, missingKey, supplierKey } from "../../../reconciliation";
import type { ChoicesFile, OfInvoice, OfLine } from "./read";

export interface AppliedChoices extends Required<Pick<ReconciliationOptions, "remembered" | "forced" | "approvals" | "corrections">> {
  /** Places in the file of what is about a line or an invoice that is not there. */
  readonly unused: readonly string[];
}

const plain = (text: string): string => text.trim().toLowerCase();

const keyOfName = (name: string): string => supplierKey({ name, ids: [] });

function named({ supplier, invoice: number }: OfInvoice, invoices: readonly Invoice[]): readonly Invoice[] {
  return invoices.filter((invoice) => plain(invoice.number) === plain(number) && (supplier === null || supplierKey(invoice.supplier) === keyOfName(supplier)));
}

function keysOf({ line, ...of }: OfLine, invoices: readonly Invoice[]): readonly string[] {
  return named(of, invoices).flatMap((invoice) => invoice.lines.filter(({ id }) => plain(id) === plain(line)).map(({ id }) => lineKey(invoice, id)));
}

export function applyChoices({ matches, approvals, corrections }: ChoicesFile, invoices: readonly Invoice[]): AppliedChoices {
  const remembered: RememberedMatch[] = [];
  const forced: Record<string, readonly string[]> = {};
  const granted: Record<string, Approval> = {};
  const unused: string[] = [];
  for (const [index, match] of matches.entries()) {
    if (match.kind !== "line") {
      const supplier = keyOfName(match.supplier);
      remembered.push(match.kind === "item" ? { supplier, itemId: match.is, charges: match.charges } : { supplier, text: lastingText(match.is), charges: match.charges });
      continue;
    }
    const keys = keysOf(match, invoices);
    for (const key of keys) forced[key] = match.charges;
    if (keys.length === 0) unused.push(`matches.${index}`);
  }
  for (const [index, approval] of approvals.entries()) {
    const { who, when, why } = approval;
    const keys = approval.kind === "missing" ? [missingKey(approval.year, approval.charge)] : keysOf(approval, invoices);
    for (const key of keys) granted[key] = { who, when, why };
    if (keys.length === 0) unused.push(`approvals.${index}`);
  }
  const kinds: Record<string, CorrectionKind> = {};
  for (const [index, correction] of corrections.entries()) {
    const found = named(correction, invoices);
    for (const invoice of found) kinds[invoiceKey(invoice)] = correction.kind;
    if (found.length === 0) unused.push(`corrections.${index}`);
  }
  return { remembered, forced, approvals: granted, corrections: kinds, unused };
}
