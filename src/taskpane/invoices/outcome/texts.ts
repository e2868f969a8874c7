/** The texts of what invoices come to, in Dutch and English. */
import { type Language, formatNumber } from "../../../money";
import type { Invoice } from "../../../invoice";

export interface OutcomeTexts {
  readonly outcome: {
    readonly heading: string;
    readonly computing: string;
    readonly linesDone: (done: number, total: number) => string;
    readonly stop: string;
    readonly stopped: string;
    readonly again: string;
    readonly nothing: string;
    readonly allRight: (lines: number) => string;
    readonly notRight: (open: number, lines: number) => string;
    readonly more: (amount: string) => string;
    readonly less: (amount: string) => string;
    readonly noEdition: (year: number) => string;
    readonly totals: (year: number) => string;
    readonly amount: string;
    readonly expected: string;
    readonly expectedNote: string;
    readonly invoiced: string;
    readonly unassessed: string;
    readonly difference: string;
    readonly filter: string;
    readonly open: string;
    readonly all: string;
    readonly pages: string;
    readonly page: (page: number, pages: number) => string;
    readonly before: string;
    readonly after: string;
    readonly invoice: (type: Invoice["type"], number: string) => string;
    readonly date: (iso: string) => string;
    readonly inAll: (amount: string) => string;
    readonly shared: (cause: string, lines: number) => string;
    readonly missing: string;
    readonly noText: string;
    readonly likely: string;
    readonly and: string;
    readonly period: string;
    readonly months: (first: number, last: number, year: number) => string;
    readonly judgement: string;
    readonly match: string;
    readonly noMatch: string;
    readonly lineId: string;
    readonly place: string;
    readonly foundAt: (place: string) => string;
    readonly costHint: string;
    readonly unknown: string;
    readonly diagnosis: string;
    readonly noDiagnosis: string;
    readonly ofPair: (step: 1 | 2) => string;
    readonly gives: (amount: string) => string;
    readonly suggestions: string;
    readonly suggestionsHint: string;
    readonly charges: (edition: string) => string;
    readonly others: (count: number) => string;
    readonly othersHint: string;
    readonly assess: string;
    readonly services: (year: number) => string;
    readonly service: string;
    readonly ofYear: (reserved: string, invoiced: string) => string;
    readonly toCome: string;
    readonly toComeAside: (amount: string) => string;
    readonly tooMuchAside: (amount: string) => string;
    readonly otherBuyers: (count: number, profile: string, named: string) => string;
    readonly allServices: string;
    readonly reserved: string;
    readonly chart: (parts: string) => string;
    readonly outstanding: (count: number) => string;
    readonly noOutstanding: string;
    readonly charge: string;
  };
  readonly match: {
    readonly heading: string;
    readonly choose: string;
    readonly change: string;
    readonly nothing: string;
    readonly stranger: (charge: string) => string;
    readonly remember: (supplier: string) => string;
    readonly save: string;
    readonly undo: string;
    readonly cancel: string;
    readonly saving: string;
    readonly saved: string;
    readonly undone: string;
  };
  readonly correction: {
    readonly question: (number: string) => string;
    readonly replaces: (originals: string) => string;
    readonly adds: (originals: string) => string;
    readonly saving: string;
    readonly saved: string;
    readonly undone: string;
  };
  readonly approval: {
    readonly heading: string;
    readonly start: string;
    readonly who: string;
    readonly whoMissing: string;
    readonly why: string;
    readonly whyMissing: string;
    readonly save: string;
    readonly cancel: string;
    readonly undo: string;
    readonly given: (who: string, when: string, why: string) => string;
    readonly saving: string;
    readonly saved: string;
    readonly undone: string;
  };
}

const dutchMonths = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];
const englishMonths = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

function monthsText(names: readonly string[], to: string) {
  return (first: number, last: number, year: number): string => {
    if (first === 1 && last === 12) return String(year);
    const [from, until] = [names[first - 1] ?? "", names[last - 1] ?? ""];
    return first === last ? `${from} ${year}` : `${from} ${to} ${until} ${year}`;
  };
}

/** "2021-03-05" as "5 maart 2021"; any other text as it is. */
function dateText(iso: string, names: readonly string[]): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  return year === undefined ? iso : `${Number(day)} ${names[Number(month) - 1] ?? month} ${year}`;
}

const nl: OutcomeTexts = {
  outcome: {
    heading: "Uitkomst",
    computing: "De facturen worden vergeleken…",
    linesDone: (done, total) => `${formatNumber(done, "nl")} van ${formatNumber(total, "nl")} regels`,
    stop: "Stoppen",
    stopped: "Het vergelijken is gestopt; er is geen uitkomst.",
    again: "Opnieuw vergelijken",
    nothing: "Er zijn geen regels om te vergelijken",
    allRight: (lines) => (lines === 1 ? "De regel klopt" : `Alle ${formatNumber(lines, "nl")} regels kloppen of zijn toegestaan`),
    notRight: (open, lines) => `${formatNumber(open, "nl")} van ${formatNumber(lines, "nl")} regels te bekijken`,
    more: (amount) => `Te veel: ${amount}.`,
    less: (amount) => `Te weinig of niet gefactureerd: ${amount}.`,
    noEdition: (year) => `Er is geen tariefeditie van ${year}: wat is gefactureerd, is niet te beoordelen. Kies bij 'Tolerantie en jaar' een ander jaar.`,
    totals: (year) => `Totalen ${year}`,
    amount: "Bedrag",
    expected: "Verwacht",
    expectedNote: "voor de gefactureerde periode",
    invoiced: "Gefactureerd",
    unassessed: "waarvan niet te beoordelen",
    difference: "Verschil",
    filter: "Toon regels",
    open: "Te bekijken",
    all: "Alles",
    pages: "Pagina's met regels",
    page: (page, pages) => `Pagina ${page} van ${pages}`,
    before: "Vorige",
    after: "Volgende",
    invoice: (type, number) => `${type === "invoice" ? "Factuur" : "Creditnota"} ${number}`,
    date: (iso) => dateText(iso, dutchMonths),
    inAll: (amount) => `${amount} excl. btw`,
    shared: (cause, lines) => `${cause} (${lines} regels)`,
    missing: "Niet gefactureerd",
    noText: "(regel zonder omschrijving)",
    likely: "Oorzaak:",
    and: "en",
    period: "Periode",
    months: monthsText(dutchMonths, "t/m"),
    judgement: "Oordeel",
    match: "Koppeling",
    noMatch: "hoort bij geen post",
    lineId: "Regelnummer",
    place: "Plaats",
    foundAt: (place) => (place.startsWith("regel ") ? `${place} van het bestand` : place),
    costHint: "Vul in het tabblad Reservering, bij dit profiel, de werkelijke kosten in. Dan is deze regel wel te beoordelen.",
    unknown: "niet te zeggen",
    diagnosis: "Oorzaak, tot op de cent",
    noDiagnosis: "Geen bekende oorzaak geeft precies dit bedrag.",
    ofPair: (step) => (step === 1 ? "Eerst:" : "Dan:"),
    gives: (amount) => `geeft ${amount}`,
    suggestions: "Aanwijzing, geen verklaring",
    suggestionsHint: "Dit zou het bedrag geven, maar niets in het profiel wijst erop.",
    charges: (edition) => `Post volgens editie ${edition}`,
    others: (number) => `${number === 1 ? "1 factuur" : `${number} facturen`} van andere leveranciers`,
    othersHint: "niet vergeleken",
    assess: "Toch vergelijken",
    services: (year) => `Het jaar ${year} per dienst`,
    service: "Dienst",
    ofYear: (reserved, invoiced) => `gereserveerd ${reserved}, gefactureerd ${invoiced}`,
    toCome: "Nog te komen",
    toComeAside: (amount) => `nog te komen: ${amount}`,
    tooMuchAside: (amount) => `${amount} meer gefactureerd dan gereserveerd`,
    otherBuyers: (number, profile, named) => `${number === 1 ? "1 factuur staat" : `${formatNumber(number, "nl")} facturen staan`} op een andere naam dan het profiel ${profile}: ${named}. Controleer of dit het goede profiel is.`,
    allServices: "Totaal",
    reserved: "Gereserveerd",
    chart: (parts) => `Gereserveerd en gefactureerd per dienst. ${parts}`,
    outstanding: (number) => `Nog te factureren (${number})`,
    noOutstanding: "Alles wat is gereserveerd, is gefactureerd.",
    charge: "Post",
  },
  match: {
    heading: "Posten van deze regel",
    choose: "Posten kiezen",
    change: "Koppeling wijzigen",
    stranger: (charge) => `${charge} (niet in het profiel)`,
    nothing: "Niets aangevinkt: de regel hoort bij geen enkele post.",
    remember: (supplier) => `Onthouden voor volgende facturen${supplier === "" ? "" : ` van ${supplier}`}`,
    save: "Koppelen",
    undo: "Eigen keuze ongedaan maken",
    cancel: "Annuleren",
    saving: "De koppeling wordt bewaard…",
    saved: "De koppeling is bewaard.",
    undone: "Uw keuze is ongedaan gemaakt.",
  },
  correction: {
    question: (number) => `Wat is factuur ${number}?`,
    replaces: (originals) => `Die vervangt factuur ${originals}`,
    adds: (originals) => `Die komt bij factuur ${originals} op`,
    saving: "De keuze wordt bewaard…",
    saved: "De keuze is bewaard.",
    undone: "De keuze is ingetrokken.",
  },
  approval: {
    heading: "Afwijking goedkeuren",
    start: "Goedkeuren",
    who: "Wie keurt goed?",
    whoMissing: "Vul een naam in.",
    why: "Waarom?",
    whyMissing: "Vul een reden in.",
    save: "Goedkeuren",
    cancel: "Annuleren",
    undo: "Goedkeuring intrekken",
    given: (who, when, why) => `Goedgekeurd door ${who} op ${dateText(when, dutchMonths)}: ${why}`,
    saving: "De goedkeuring wordt bewaard…",
    saved: "De goedkeuring is bewaard.",
    undone: "De goedkeuring is ingetrokken.",
  },
};

const en: OutcomeTexts = {
  outcome: {
    heading: "Outcome",
    computing: "Comparing the invoices…",
    linesDone: (done, total) => `${formatNumber(done, "en")} of ${formatNumber(total, "en")} lines`,
    stop: "Stop",
    stopped: "The comparing was stopped; there is no outcome.",
    again: "Compare again",
    nothing: "There are no lines to compare",
    allRight: (lines) => (lines === 1 ? "The line is correct" : `All ${formatNumber(lines, "en")} lines are correct or allowed`),
    notRight: (open, lines) => `${formatNumber(open, "en")} of ${formatNumber(lines, "en")} lines to look at`,
    more: (amount) => `Too much: ${amount}.`,
    less: (amount) => `Too little or not invoiced: ${amount}.`,
    noEdition: (year) => `There is no tariff edition of ${year}: what was invoiced cannot be assessed. Choose another year under 'Tolerance and year'.`,
    totals: (year) => `Totals ${year}`,
    amount: "Amount",
    expected: "Expected",
    expectedNote: "for the invoiced period",
    invoiced: "Invoiced",
    unassessed: "of which cannot be assessed",
    difference: "Difference",
    filter: "Show lines",
    open: "To look at",
    all: "All",
    pages: "Pages of lines",
    page: (page, pages) => `Page ${page} of ${pages}`,
    before: "Previous",
    after: "Next",
    invoice: (type, number) => `${type === "invoice" ? "Invoice" : "Credit note"} ${number}`,
    date: (iso) => dateText(iso, englishMonths),
    inAll: (amount) => `${amount} excl. VAT`,
    shared: (cause, lines) => `${cause} (${lines} lines)`,
    missing: "Not invoiced",
    noText: "(line without a text)",
    likely: "Cause:",
    and: "and",
    period: "Period",
    months: monthsText(englishMonths, "to"),
    judgement: "Judgement",
    match: "Match",
    noMatch: "belongs to no charge",
    lineId: "Line number",
    place: "Place",
    foundAt: (place) => (place.startsWith("line ") ? `${place} of the file` : place),
    costHint: "Fill in the actual cost in the tab Reservation, in this profile. Then this line can be assessed.",
    unknown: "cannot be said",
    diagnosis: "Cause, to the cent",
    noDiagnosis: "No known cause gives exactly this amount.",
    ofPair: (step) => (step === 1 ? "First:" : "Then:"),
    gives: (amount) => `gives ${amount}`,
    suggestions: "Suggestion, not an explanation",
    suggestionsHint: "This would give the amount, but nothing in the profile points to it.",
    charges: (edition) => `Charge in edition ${edition}`,
    others: (number) => `${number === 1 ? "1 invoice" : `${number} invoices`} of other suppliers`,
    othersHint: "not compared",
    assess: "Compare all the same",
    services: (year) => `The year ${year} by service`,
    service: "Service",
    ofYear: (reserved, invoiced) => `reserved ${reserved}, invoiced ${invoiced}`,
    toCome: "To come",
    toComeAside: (amount) => `to come: ${amount}`,
    tooMuchAside: (amount) => `${amount} more invoiced than reserved`,
    otherBuyers: (number, profile, named) => `${number === 1 ? "1 invoice bears" : `${formatNumber(number, "en")} invoices bear`} another name than the profile ${profile}: ${named}. Check that this is the right profile.`,
    allServices: "Total",
    reserved: "Reserved",
    chart: (parts) => `Reserved and invoiced by service. ${parts}`,
    outstanding: (number) => `Still to be invoiced (${number})`,
    noOutstanding: "Everything that was reserved is invoiced.",
    charge: "Charge",
  },
  match: {
    heading: "Charges of this line",
    choose: "Choose charges",
    change: "Change match",
    stranger: (charge) => `${charge} (not in the profile)`,
    nothing: "Nothing ticked: the line belongs to no charge.",
    remember: (supplier) => `Remember for the next invoices${supplier === "" ? "" : ` of ${supplier}`}`,
    save: "Match",
    undo: "Undo own choice",
    cancel: "Cancel",
    saving: "Keeping the match…",
    saved: "The match is kept.",
    undone: "Your choice was undone.",
  },
  correction: {
    question: (number) => `What is invoice ${number}?`,
    replaces: (originals) => `It replaces invoice ${originals}`,
    adds: (originals) => `It comes on top of invoice ${originals}`,
    saving: "Keeping the choice…",
    saved: "The choice is kept.",
    undone: "The choice was withdrawn.",
  },
  approval: {
    heading: "Approve deviation",
    start: "Approve",
    who: "Who approves?",
    whoMissing: "Fill in a name.",
    why: "Why?",
    whyMissing: "Fill in a reason.",
    save: "Approve",
    cancel: "Cancel",
    undo: "Withdraw approval",
    given: (who, when, why) => `Approved by ${who} on ${dateText(when, englishMonths)}: ${why}`,
    saving: "Keeping the approval…",
    saved: "The approval is kept.",
    undone: "The approval was withdrawn.",
  },
};

export const outcomeTexts: Readonly<Record<Language, OutcomeTexts>> = { nl, en };
