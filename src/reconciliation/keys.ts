/** By what a supplier, a line or a missing charge is known from one reconciliation to the next. */
import type { Invoice, InvoiceLine, Party } from "../invoice";
import type { RememberedMatch } from "./options";

/** Upper and lower case, accents and punctuation don't matter. */
export function normalText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A supplier by its name; by its first id where it has none. */
export function supplierKey({ name, ids }: Party): string {
  return normalText(name) || normalText(ids[0] ?? "");
}

/** The same document, read twice: supplier, number and date. A credit note may bear the number of its invoice. */
export function invoiceKey({ type, supplier, number, issueDate }: Invoice): string {
  return [...(type === "credit-note" ? [type] : []), supplierKey(supplier), number.trim().toLowerCase(), issueDate].join("|");
}

/** A file by the same name may hold the same document again: then the file tells the lines apart. */
export function lineKey(invoice: Invoice, lineId: string): string {
  return lineKeyIn(invoiceKey(invoice), lineId);
}

/** The same, where the key of the invoice is known. */
export function lineKeyIn(invoice: string, lineId: string): string {
  return [invoice, lineId].join("|");
}

export function missingKey(year: number, charge: string): string {
  return ["missing", year, charge].join("|");
}

/** The text of a line without what changes from one invoice to the next: years, dates and other numbers. */
export function lastingText(text: string): string {
  return normalText(text)
    .split(" ")
    .filter((word) => !/\d/.test(word))
    .join(" ");
}

/** What to keep of a user's choice, so that it counts for the next invoice of that supplier. */
export function remember(invoice: Invoice, line: InvoiceLine, charges: readonly string[]): RememberedMatch {
  const supplier = supplierKey(invoice.supplier);
  const id = line.itemId?.trim();
  return id ? { supplier, itemId: id, charges } : { supplier, text: lastingText(line.text), charges };
}

/** Gives the remembered choice for a line: that of its item id before that of its text. */
export function recaller(remembered: readonly RememberedMatch[]): (invoice: Invoice, line: InvoiceLine) => RememberedMatch | null {
  if (remembered.length === 0) return () => null;
  const keyOf = (supplier: string, kind: "id" | "text", value: string): string => [supplier, kind, value.trim().toLowerCase()].join("|");
  const known = new Map(remembered.map((match) => [match.itemId ? keyOf(match.supplier, "id", match.itemId) : keyOf(match.supplier, "text", match.text ?? ""), match]));
  return (invoice, line) => {
    const supplier = supplierKey(invoice.supplier);
    const text = lastingText(line.text);
    const byId = line.itemId?.trim() ? known.get(keyOf(supplier, "id", line.itemId)) : undefined;
    return byId ?? (text === "" ? null : (known.get(keyOf(supplier, "text", text)) ?? null));
  };
}
