/** What stands in the table of a reconciliation: every line of every invoice, and what is missing. */
import { type Micro, toEuros } from "../../money";
import { describeLineItemSource } from "../../engine";
import { type Diagnosis, type LineReport, type LineState, type MissingCharge, type Reconciliation, stateSigns, stateWords } from "../../reconciliation";
import { dutchDate } from "../comparison/facts";

/** What is not held against the tariff at all has a word of its own: it counts in no total. */
export const OTHER_SUPPLIER = "andere leverancier";

export interface ReconciledRow {
  readonly supplier: string;
  readonly number: string;
  readonly date: string;
  readonly line: string;
  readonly text: string;
  readonly charge: string;
  /** Null: it cannot be said. */
  readonly expected: Micro | null;
  readonly invoiced: Micro;
  readonly sign: string;
  readonly state: string;
  readonly why: string;
  readonly source: string;
  readonly matched: string;
}

/** More of a text than this is no help on a sheet. */
const LONGEST_TEXT = 500;

export const shortened = (text: string): string => (text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1).trimEnd()}…`);

/** Single causes side by side; of a pair the second follows the first. */
function diagnosisText(diagnosis: readonly Diagnosis[]): string {
  const lead = ({ step, steps }: Diagnosis, index: number): string => (step === 2 ? "; en dan " : `${index === 0 ? "" : "; of "}${steps === 2 ? "twee oorzaken samen: " : ""}`);
  const text = diagnosis.map((cause, index) => `${lead(cause, index)}${cause.explanation.nl}`).join("");
  return text === "" ? "" : `Oorzaak: ${text}.`;
}

/** Why a line is judged as it is, and what explains the difference; a suggestion is called one. */
export function whyText({ judgement, diagnosis, suggestions, state, swapped }: LineReport): string {
  const found = diagnosisText(diagnosis);
  const hint = suggestions.map(({ explanation }) => `Mogelijk, zonder bewijs: ${explanation.nl}`);
  const nothing = state === "discrepancy" && diagnosis.length === 0 && swapped.length === 0 ? ["Geen bekende oorzaak geeft precies dit bedrag."] : [];
  return [judgement.nl, ...(found === "" || state === "duplicate" ? [] : [found]), ...nothing, ...hint].join(" ");
}

export function chargesText(reconciliation: Reconciliation, { charges, items }: Pick<LineReport, "charges" | "items">): string {
  const known = new Map([...(reconciliation.edition?.charges ?? []), ...items.map(({ charge }) => charge)].map((charge) => [charge.id, charge.label.nl]));
  return charges.map((charge) => known.get(charge) ?? charge).join(" + ");
}

function sourceText({ edition }: Reconciliation, { items }: Pick<LineReport, "items">): string {
  if (!edition) return "";
  return items.map((item) => describeLineItemSource(edition, item, "nl").replace(`${edition.publication}: `, "")).join("; ");
}

function lineRow(reconciliation: Reconciliation, line: LineReport, isAssessed: boolean): ReconciledRow {
  return {
    supplier: line.invoice.supplier.name,
    number: line.invoice.number,
    date: dutchDate(line.invoice.issueDate),
    line: line.line.id,
    text: shortened(line.line.text),
    charge: chargesText(reconciliation, line),
    expected: line.expected,
    invoiced: line.invoiced,
    sign: isAssessed ? stateSigns[line.state] : "",
    state: isAssessed ? stateWords[line.state].nl : OTHER_SUPPLIER,
    why: whyText(line),
    source: sourceText(reconciliation, line),
    matched: line.matchedBecause?.nl ?? "",
  };
}

function missingRow(reconciliation: Reconciliation, { item, expected, state, explanation, approval }: MissingCharge): ReconciledRow {
  const shown: LineState = state;
  return {
    supplier: "",
    number: "",
    date: "",
    line: "",
    text: "",
    charge: item.charge.label.nl,
    expected,
    invoiced: 0 as Micro,
    sign: stateSigns[shown],
    state: stateWords[shown].nl,
    why: approval ? `Toegestaan door ${approval.who} op ${dutchDate(approval.when)}: ${approval.why}` : explanation.nl,
    source: sourceText(reconciliation, { items: [item] }),
    matched: "",
  };
}

/** In the order of the invoices and their lines; what is missing follows. */
export function reconciledRows(reconciliation: Reconciliation): readonly ReconciledRow[] {
  return [
    ...reconciliation.invoices.flatMap(({ lines, isAssessed }) => lines.map((line) => lineRow(reconciliation, line, isAssessed))),
    ...reconciliation.missing.map((missing) => missingRow(reconciliation, missing)),
  ];
}

export const euros = (amount: Micro | null): number | string => (amount === null ? "" : toEuros(amount));
