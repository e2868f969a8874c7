import type { Localized } from "../../tariff";

export const reconcileWords = {
  reconciliation: { nl: "Factuurcontrole", en: "Reconciliation" },
  invoice: { nl: "factuur", en: "invoice" },
  date: { nl: "datum", en: "date" },
  supplier: { nl: "leverancier", en: "supplier" },
  lines: { nl: "regels", en: "lines" },
  line: { nl: "regel", en: "line" },
  expected: { nl: "verwacht", en: "expected" },
  invoiced: { nl: "gefactureerd", en: "invoiced" },
  outcome: { nl: "uitkomst", en: "outcome" },
  text: { nl: "tekst", en: "text" },
  reason: { nl: "reden", en: "reason" },
  total: { nl: "totaal", en: "total" },
  differences: { nl: "Regels die niet kloppen", en: "Lines that are not right" },
  missing: { nl: "Ontbreekt op de facturen", en: "Missing from the invoices" },
  findings: { nl: "Op de facturen zelf aan te merken", en: "Wrong with the invoices themselves" },
  rejected: { nl: "Niet gelezen", en: "Not read" },
  suggestion: { nl: "mogelijk", en: "possibly" },
  noSuchLine: { nl: "geen van deze facturen heeft die regel", en: "none of these invoices has that line" },
  nothing: { nl: "Geen facturen van deze gemeente.", en: "No invoices of this municipality." },
  fine: { nl: "Alle regels kloppen.", en: "All lines are right." },
} as const satisfies Readonly<Record<string, Localized>>;
