/** Choices of a file, as reconciling takes them: by the keys of the lines that they are about. */
import type { Invoice } from "../../../invoice";
import { type Approval, type ReconciliationOptions, type RememberedMatch, lastingText, lineKey, missingKey, supplierKey } from "../../../reconciliation";
import type { ChoicesFile, OfLine } from "./read";

export interface AppliedChoices extends Required<Pick<ReconciliationOptions, "remembered" | "forced" | "approvals">> {
  /** Places in the file of what is about a line that none of the invoices has. */
  readonly unused: readonly string[];
}

const plain = (text: string): string => text.trim().toLowerCase();

const keyOfName = (name: string): string => supplierKey({ name, ids: [] });

function keysOf({ supplier, invoice: number, line }: OfLine, invoices: readonly Invoice[]): readonly string[] {
  return invoices
    .filter((invoice) => plain(invoice.number) === plain(number) && (supplier === null || supplierKey(invoice.supplier) === keyOfName(supplier)))
    .flatMap((invoice) => invoice.lines.filter(({ id }) => plain(id) === plain(line)).map(({ id }) => lineKey(invoice, id)));
}

export function applyChoices({ matches, approvals }: ChoicesFile, invoices: readonly Invoice[]): AppliedChoices {
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
  return { remembered, forced, approvals: granted, unused };
}
