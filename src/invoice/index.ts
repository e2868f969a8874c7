export type { Adjustment, Finding, Invoice, InvoiceLine, InvoicePeriod, InvoiceReference, InvoiceTotals, Party, VatCategory } from "./invoice";
export { InvoiceFailure } from "./failure";
export type { InvoiceFailureCode, InvoiceFailureFacts } from "./messages";
export { LARGEST_FILE, readUbl } from "./ubl/read-ubl";
