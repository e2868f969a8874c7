export type { Adjustment, Finding, Invoice, InvoiceLine, InvoicePeriod, InvoiceReference, InvoiceTotals, Party, VatCategory } from "./invoice";
