/** The outcome of a reconciliation in a few sentences, for the file. */
import { formatEuros, formatNumber, toEuros } from "../../money";
import { type Reconciliation, diagnosisWords, isFine } from "../../reconciliation";
import { dutchDate } from "../comparison/facts";

const euro = (amount: number): string => `€ ${formatEuros(amount, "nl")}`;

const regels = (count: number): string => `${formatNumber(count, "nl")} ${count === 1 ? "regel" : "regels"}`;

/** Sentences of at most a line each; amounts are those of the day on which the sheet is made. */
export function summaryOf(reconciliation: Reconciliation, date: string): readonly string[] {
  const { invoices, missing, totals, edition, profile, year } = reconciliation;
  const assessed = invoices.filter(({ isAssessed }) => isAssessed);
  const lines = assessed.flatMap((invoice) => invoice.lines);
  const open = lines.filter(({ state }) => !isFine(state));
  const absent = missing.filter(({ state }) => state === "missing");
  const others = invoices.length - assessed.length;
  const outcome =
    open.length === 0 && absent.length === 0
      ? "Alle regels kloppen, vallen binnen de tolerantie of zijn toegestaan."
      : `${regels(open.length)} ${open.length === 1 ? "vraagt" : "vragen"} aandacht; ${formatNumber(absent.length, "nl")} ${absent.length === 1 ? "tariefregel ontbreekt" : "tariefregels ontbreken"}.`;
  const causes = assessed.flatMap(({ invoice, causes: shared }) => shared.map((cause) => `Factuur ${invoice.number}: één oorzaak voor ${regels(cause.lines.length)}: ${diagnosisWords[cause.code].nl}.`));
  return [
    `Gemaakt op ${dutchDate(date)}. ${formatNumber(invoices.length, "nl")} ${invoices.length === 1 ? "factuur" : "facturen"}${others > 0 ? `, waarvan ${formatNumber(others, "nl")} van een andere leverancier (niet beoordeeld)` : ""}; ${regels(lines.length)} beoordeeld.`,
    edition ? `Vergeleken met ${edition.title.nl}${edition.title.nl.endsWith(` ${edition.id}`) ? "" : ` (${edition.id})`} bij ${formatNumber(profile.inhabitants, "nl")} inwoners. Bedragen in euro, exclusief btw.` : `Er is geen tariefeditie van ${year}: niets kon worden vergeleken.`,
    outcome,
    `Verwacht ${euro(toEuros(totals.expected))}, gefactureerd ${euro(toEuros(totals.invoiced))}, verschil ${euro(toEuros(totals.difference))}${totals.unassessed === 0 ? "" : `, waarvan ${euro(toEuros(totals.unassessed))} niet te beoordelen`}.`,
    ...causes,
  ];
}

/** A line of a file, which is not a line of the invoice; a cell is known by its address. */
const inFile = (place: string): string => (place.startsWith("regel ") ? `${place} van het bestand` : place);

/** What is to be known of the invoices themselves, apart from the tariff; of a duplicate the lines say it. */
export function findingsOf({ invoices }: Reconciliation): readonly string[] {
  return invoices.flatMap(({ invoice, isAssessed, duplicateOf, remarks }) => [
    ...(isAssessed && !duplicateOf ? remarks.map(({ nl }) => `Factuur ${invoice.number}: ${nl}`) : []),
    ...invoice.findings.map(({ code, text, place }) => `Factuur ${invoice.number}: ${text.nl} (${place === "" ? code : `${code}, ${inFile(place)}`})`),
  ]);
}
