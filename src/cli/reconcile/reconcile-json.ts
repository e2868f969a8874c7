/** The JSON of a reconciliation; its shape is described in this room's README and is kept. */
import type { RejectedFile } from "../../invoice";
import { type Language, type Micro, sum, toDecimalString } from "../../money";
import type { Diagnosis, InvoiceReport, LineReport, Reconciliation } from "../../reconciliation";

const amountJson = (amount: Micro | null): string | null => (amount === null ? null : toDecimalString(amount));

const diagnosisJson = ({ code, explanation, amount }: Diagnosis, language: Language) => ({ code, explanation: explanation[language], amount: toDecimalString(amount) });

/** Keys that say something uncommon are there only where there is something to say. */
const lineJson = ({ line, charges, expected, invoiced, difference, state, judgement, diagnosis, suggestions, swapped, doubt }: LineReport, language: Language) => ({
  id: line.id,
  text: line.text,
  charges,
  expected: amountJson(expected),
  invoiced: toDecimalString(invoiced),
  difference: amountJson(difference),
  state,
  diagnosis: diagnosis.map((one) => diagnosisJson(one, language)),
  suggestions: suggestions.map((one) => diagnosisJson(one, language)),
  ...(swapped.length > 0 || doubt ? { remark: judgement[language] } : {}),
});

const invoiceJson = ({ invoice, lines, remarks }: InvoiceReport, language: Language) => ({
  file: invoice.file,
  number: invoice.number,
  supplier: invoice.supplier.name,
  issueDate: invoice.issueDate,
  type: invoice.type,
  period: invoice.period === undefined ? null : { start: invoice.period.start ?? null, end: invoice.period.end ?? null },
  findings: invoice.findings.map(({ code, text, place }) => ({ code, text: text[language], place })),
  lines: lines.map((line) => lineJson(line, language)),
  ...(remarks.length === 0 ? {} : { remarks: remarks.map((remark) => remark[language]) }),
});

/** Of several members each invoice and each missing charge says whose it is, and a member without an invoice is there too. */
export function reconciliationJson(reports: readonly Reconciliation[], rejected: readonly RejectedFile[], language: Language) {
  const memberOf = ({ profile }: Reconciliation): { readonly member?: string } => (reports.length > 1 && profile.name !== undefined ? { member: profile.name } : {});
  const total = (name: "expected" | "invoiced" | "difference"): string => toDecimalString(sum(reports.map(({ totals }) => totals[name])));
  return {
    ...(reports.length > 1 ? { members: reports.map((report) => ({ ...memberOf(report), year: report.year, invoices: report.invoices.length })) } : {}),
    invoices: reports.flatMap((report) => report.invoices.map((invoice) => ({ ...memberOf(report), ...invoiceJson(invoice, language) }))),
    missing: reports.flatMap((report) => report.missing.map(({ charge, expected, state }) => ({ ...memberOf(report), charge, expected: toDecimalString(expected), state }))),
    rejected: rejected.map(({ file, reason }) => ({ file, reason: reason[language] })),
    totals: { expected: total("expected"), invoiced: total("invoiced"), difference: total("difference") },
  };
}
