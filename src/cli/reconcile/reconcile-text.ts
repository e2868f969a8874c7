/** A reconciliation for people: a table of invoices, then every line that is not right, and what is missing or was not read. */
import type { RejectedFile } from "../../invoice";
import { type Language, type Micro, formatEuros, toEuros } from "../../money";
import { type InvoiceReport, type LineReport, type Reconciliation, isFine, lineStates, stateWords } from "../../reconciliation";
import { type Column, drawList, drawTable } from "../table";
import { NONE, words } from "../words";
import { reconcileWords as w } from "./words";

const euros = (amount: Micro | null, language: Language): string => (amount === null ? NONE : formatEuros(toEuros(amount), language));

/** On one line, whatever a file says. */
const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** "klopt", or "2 afwijking, 1 dubbel". */
function outcomeText({ lines }: InvoiceReport, language: Language): string {
  const counted = lineStates.map((state) => [state, lines.filter((line) => line.state === state).length] as const).filter(([, count]) => count > 0);
  if (counted.length === 1) return stateWords[counted[0]?.[0] ?? "match"][language];
  return counted.map(([state, count]) => `${count} ${stateWords[state][language]}`).join(", ");
}

const invoiceColumns = (language: Language): readonly Column[] => [
  { head: w.invoice[language], most: 18 },
  { head: w.date[language], most: 10 },
  { head: w.supplier[language], most: 22 },
  { head: w.lines[language], most: 6, align: "right" },
  { head: w.expected[language], most: 14, align: "right" },
  { head: w.invoiced[language], most: 14, align: "right" },
  { head: words.difference[language], most: 13, align: "right" },
  { head: w.outcome[language], most: 22 },
];

function invoiceRow(report: InvoiceReport, language: Language): readonly string[] {
  const { invoice, lines, totals } = report;
  const isKnown = lines.some(({ expected }) => expected !== null);
  return [
    oneLine(invoice.number),
    invoice.issueDate,
    oneLine(invoice.supplier.name),
    String(lines.length),
    isKnown ? euros(totals.expected, language) : NONE,
    euros(totals.invoiced, language),
    isKnown ? euros(totals.difference, language) : NONE,
    outcomeText(report, language),
  ];
}

const lineColumns = (language: Language): readonly Column[] => [
  { head: w.invoice[language], most: 14 },
  { head: w.line[language], most: 10 },
  { head: w.text[language], most: 22 },
  { head: w.expected[language], most: 13, align: "right" },
  { head: w.invoiced[language], most: 13, align: "right" },
  { head: w.outcome[language], most: 12 },
  { head: w.reason[language], most: 34 },
];

/** What explains it; else why it is judged so, with what would explain it without evidence. */
function reasonText({ diagnosis, suggestions, judgement }: LineReport, language: Language): string {
  const [first] = diagnosis;
  if (first !== undefined) return diagnosis.filter(({ steps }) => steps === first.steps).slice(0, first.steps).map(({ explanation }) => explanation[language]).join("; ");
  const [suggestion] = suggestions;
  return suggestion === undefined ? judgement[language] : `${judgement[language]}; ${w.suggestion[language]}: ${suggestion.explanation[language]}`;
}

const lineRow = (report: LineReport, language: Language): readonly string[] => [
  oneLine(report.invoice.number),
  oneLine(report.line.id),
  oneLine(report.line.text),
  euros(report.expected, language),
  euros(report.invoiced, language),
  stateWords[report.state][language],
  reasonText(report, language),
];

function reportParagraphs({ profile, edition, year, invoices, missing, totals }: Reconciliation, language: Language): readonly string[] {
  const head = `${w.reconciliation[language]}${profile.name === undefined ? "" : ` ${oneLine(profile.name)}`} ${year}${edition === null ? "" : ` (${words.edition[language]} ${edition.id})`}`;
  if (invoices.length === 0) return [head, w.nothing[language]];
  const wrong = invoices.flatMap(({ lines, isAssessed }) => (isAssessed ? lines : [])).filter(({ state }) => !isFine(state));
  // An invoice of another supplier is told as a whole: its lines have nothing more to say.
  const remarks = invoices.flatMap(({ invoice, remarks: told, causes }) => [
    ...told.map((remark) => ["-", `${oneLine(invoice.number)}: ${oneLine(remark[language])}`] as const),
    ...causes.map(({ explanation, lines }) => ["-", `${oneLine(invoice.number)}, ${w.lines[language]} ${oneLine(lines.join(", "))}: ${explanation[language]}`] as const),
  ]);
  const findings = invoices.flatMap(({ invoice }) => invoice.findings.map(({ text, place }) => ["-", `${oneLine(invoice.number)}${place === "" ? "" : ` (${oneLine(place)})`}: ${oneLine(text[language])}`] as const));
  const total = ["", "", w.total[language], "", euros(totals.expected, language), euros(totals.invoiced, language), euros(totals.difference, language), ""];
  return [
    head,
    drawTable(invoiceColumns(language), invoices.map((report) => invoiceRow(report, language)), [total]),
    ...(wrong.length === 0 ? [] : [`${w.differences[language]}\n\n${drawTable(lineColumns(language), wrong.map((line) => lineRow(line, language)))}`]),
    ...(missing.length === 0 ? [] : [`${w.missing[language]}\n${drawList(missing.map(({ item, expected, state, explanation }) => ["-", `${item.charge.label[language]}: ${euros(expected, language)}${state === "allowed" ? ` (${stateWords.allowed[language]})` : ""}; ${explanation[language]}`] as const))}`]),
    ...(remarks.length === 0 ? [] : [`${words.notices[language]}\n${drawList(remarks)}`]),
    ...(findings.length === 0 ? [] : [`${w.findings[language]}\n${drawList(findings)}`]),
    ...(wrong.length + missing.length + remarks.length === 0 ? [w.fine[language]] : []),
  ];
}

/** Every line of a reconciliation as it is printed. */
export function reconciliationText(reports: readonly Reconciliation[], rejected: readonly RejectedFile[], language: Language): string {
  const paragraphs = [
    ...reports.flatMap((report) => reportParagraphs(report, language)),
    ...(rejected.length === 0 ? [] : [`${w.rejected[language]}\n${drawList(rejected.map(({ file, reason }) => ["-", `${oneLine(file)}: ${oneLine(reason[language])}`] as const))}`]),
    words.basis[language],
  ];
  return `${paragraphs.join("\n\n")}\n`;
}
