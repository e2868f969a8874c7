/** Every text of the reservation's part of the pane, in Dutch and English. */
import type { Language } from "../../money";
import { type ComparisonTexts, comparisonTexts } from "./comparison-texts";
import { type PreviewTexts, previewTexts } from "./preview-texts";
import { type ReadingsTexts, readingsTexts } from "./readings-texts";
import { type SheetTexts, sheetTexts } from "./sheet-texts";

export interface ReservationTexts {
  readonly expected: (what: string) => string;
  readonly kept: {
    readonly heading: string;
    readonly choose: string;
    readonly unnamed: string;
    readonly another: (name: string, count: number) => string;
    readonly fresh: string;
    readonly remove: string;
    readonly removeTitle: (name: string) => string;
    readonly removeText: string;
    readonly confirmRemove: string;
    readonly keep: string;
    readonly removed: (name: string) => string;
    readonly removing: string;
    readonly policy: string;
    readonly reading: string;
    readonly saved: string;
    readonly saving: string;
    readonly notYet: string;
    readonly fresher: string;
    readonly outsideExcel: string;
    readonly failed: (why: string) => string;
    readonly save: string;
    readonly notRead: (why: string) => string;
    readonly damaged: (count: number) => string;
  };
  readonly file: {
    readonly save: string;
    readonly read: string;
    readonly notYet: string;
    readonly saved: (file: string) => string;
    readonly added: (name: string) => string;
    readonly notJson: (file: string) => string;
    readonly noEdition: (file: string, why: string) => string;
    readonly refused: (file: string) => string;
    readonly issue: (place: string, expected: string, found: string) => string;
    readonly close: string;
    readonly name: string;
  };
  readonly name: { readonly label: string; readonly placeholder: string; readonly twice: string; readonly tooLong: string };
  readonly inhabitants: { readonly label: string; readonly hint: (date: string) => string; readonly wrong: (most: string) => string };
  readonly referenceDate: { readonly label: string; readonly hint: string };
  readonly edition: { readonly label: string; readonly asWorkbook: (edition: string) => string; readonly asWorkbookUnknown: string; readonly missing: (edition: string) => string };
  readonly services: { readonly label: string; readonly options: (service: string) => string; readonly notInEdition: (edition: string) => string };
  readonly newServices: {
    readonly heading: string;
    readonly count: string;
    readonly wrong: (most: number) => string;
    readonly names: string;
    readonly namesHint: string;
    readonly namesExample: string;
    readonly tooMany: (count: number) => string;
    readonly scenario: string;
  };
  readonly costs: { readonly heading: string; readonly hint: string; readonly optional: string; readonly needed: string; readonly wrong: (most: string) => string };
  readonly months: { readonly heading: string; readonly summary: (count: number) => string; readonly whole: string; readonly hint: string; readonly names: readonly string[]; readonly label: (service: string) => string };
  readonly vat: { readonly heading: string; readonly rate: string; readonly refundable: string; readonly hint: string; readonly wrong: string; readonly summary: (rate: string, refundable: string) => string };
  readonly booking: {
    readonly heading: string;
    readonly hint: string;
    readonly taakveld: string;
    readonly categorie: string;
    readonly taakveldExample: string;
    readonly categorieExample: string;
    readonly label: (field: string, service: string) => string;
    readonly summary: (booked: number, count: number) => string;
  };
  readonly noServices: string;
  readonly preview: PreviewTexts;
  readonly readings: ReadingsTexts;
  readonly sheet: SheetTexts;
  readonly comparison: ComparisonTexts;
}

const nl: ReservationTexts = {
  expected: (what) => `Verwacht: ${what}.`,
  kept: {
    heading: "Gemeenteprofiel",
    choose: "Profiel",
    unnamed: "Profiel zonder naam",
    another: (name, count) => `${name} (${count})`,
    fresh: "Nieuw profiel",
    remove: "Profiel verwijderen",
    removeTitle: (name) => `Profiel '${name}' verwijderen?`,
    removeText: "Het profiel verdwijnt uit deze werkmap. Cellen en werkbladen veranderen niet.",
    confirmRemove: "Verwijderen",
    keep: "Behouden",
    removed: (name) => `Profiel '${name}' is verwijderd.`,
    removing: "Het profiel wordt verwijderd…",
    policy: "Wat u invult, wordt vanzelf in deze werkmap bewaard, ook als het nog niet af is. Sla daarna de werkmap zelf op.",
    reading: "De profielen in deze werkmap worden gelezen…",
    saved: "Bewaard in de werkmap",
    saving: "Wordt bewaard…",
    notYet: "Nog niet bewaard",
    fresher: "Nog niets ingevuld",
    outsideExcel: "Buiten Excel wordt niets bewaard. Bewaar het profiel als bestand.",
    failed: (why) => `Het profiel is nog niet bewaard. ${why} Wat u invulde, staat nog in dit venster.`,
    save: "Bewaren",
    notRead: (why) => `De profielen in deze werkmap konden niet worden gelezen. ${why}`,
    damaged: (count) =>
      count === 1 ? "Eén profiel in deze werkmap is beschadigd en wordt niet getoond. Het is niet verwijderd." : `${count} profielen in deze werkmap zijn beschadigd en worden niet getoond. Ze zijn niet verwijderd.`,
  },
  file: {
    save: "Als bestand bewaren",
    read: "Uit bestand lezen",
    notYet: "Vul eerst het profiel volledig in; daarna kan het als bestand worden bewaard.",
    saved: (file) => `Het profiel is aangeboden als bestand '${file}'.`,
    added: (name) => `Profiel '${name}' is uit het bestand gelezen en toegevoegd.`,
    notJson: (file) => `Bestand '${file}' is geen JSON. Kies een bestand dat hier als profiel is bewaard.`,
    noEdition: (file, why) => `Bestand '${file}' is niet gelezen: ${why}.`,
    refused: (file) => `Bestand '${file}' is niet gelezen. Dit moet anders:`,
    issue: (place, expected, found) => `${place === "" ? "het profiel" : place}: verwacht ${expected}; gevonden ${found}`,
    close: "Sluiten",
    name: "profiel",
  },
  name: {
    label: "Gemeente",
    placeholder: "Bijvoorbeeld 's-Hertogenbosch",
    twice: "Er is nog een profiel met deze naam. Dat mag; geef ze verschillende namen om ze uit elkaar te houden.",
    tooLong: "Gebruik ten hoogste 200 tekens.",
  },
  inhabitants: {
    label: "Inwoners",
    hint: (date) => `Het plan rekent met het CBS, 1 januari van twee jaar ervoor: ${date}.`,
    wrong: (most) => `Typ een geheel getal van 1 tot en met ${most}, bijvoorbeeld 45.000 of 45000.`,
  },
  referenceDate: { label: "Peildatum van het inwonertal", hint: "Wordt bij het profiel vastgelegd; het bedrag verandert er niet door." },
  edition: {
    label: "Tariefeditie van dit profiel",
    asWorkbook: (edition) => `Zoals de werkmap (nu ${edition})`,
    asWorkbookUnknown: "Zoals de werkmap",
    missing: (edition) => `Editie ${edition} is er niet. Kies een andere editie.`,
  },
  services: { label: "Diensten en opties", options: (service) => `Opties bij ${service}`, notInEdition: (edition) => `Niet in editie ${edition}` },
  newServices: {
    heading: "Nieuwe diensten",
    count: "Aantal verwachte nieuwe diensten",
    wrong: (most) => `Typ een geheel getal van 1 tot en met ${most}, of laat het leeg.`,
    names: "Namen",
    namesHint: "Niet verplicht; komma's of puntkomma's ertussen.",
    namesExample: "bijv. Chatbot, Zaakarchief",
    tooMany: (count) => `Typ ten hoogste ${count} ${count === 1 ? "naam" : "namen"}, of verhoog het aantal nieuwe diensten.`,
    scenario: "Scenario",
  },
  costs: {
    heading: "Werkelijke kosten per jaar",
    hint: "In euro's, exclusief btw. De opslag of korting rekent DIMPACT erbij.",
    optional: "Leeg laten als dit niet speelt.",
    needed: "Leeg: komt zonder bedrag in de reservering.",
    wrong: (most) => `Typ een bedrag boven 0 tot en met ${most}, bijvoorbeeld 12.345,67.`,
  },
  months: {
    heading: "Begin in de loop van het jaar",
    summary: (count) => (count === 0 ? "alles het hele jaar" : `${count} later in het jaar`),
    whole: "januari (heel jaar)",
    hint: "Een dienst die later begint, telt naar rato van hele maanden.",
    names: ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"],
    label: (service) => `Eerste maand van ${service}`,
  },
  vat: {
    heading: "Btw",
    rate: "Btw-tarief (%)",
    refundable: "Compensabel (%)",
    summary: (rate, refundable) => `${rate}%, waarvan ${refundable}% compensabel`,
    hint: "Het deel van de btw dat het BTW-compensatiefonds teruggeeft.",
    wrong: "Typ een percentage van 0 tot en met 100, bijvoorbeeld 21 of 5,5.",
  },
  booking: {
    heading: "Boeking",
    hint: "Taakveld en categorie volgens uw eigen begroting (Iv3).",
    taakveld: "Taakveld",
    categorie: "Categorie",
    taakveldExample: "bijv. 0.4",
    categorieExample: "bijv. 3.8",
    label: (field, service) => `${field} van ${service}`,
    summary: (booked, count) => (booked === 0 ? "niet ingevuld" : `${booked} van ${count} diensten`),
  },
  noServices: "Kies eerst een dienst.",
  preview: previewTexts.nl,
  readings: readingsTexts.nl,
  sheet: sheetTexts.nl,
  comparison: comparisonTexts.nl,
};

const en: ReservationTexts = {
  expected: (what) => `Expected: ${what}.`,
  kept: {
    heading: "Municipality's profile",
    choose: "Profile",
    unnamed: "Profile without a name",
    another: (name, count) => `${name} (${count})`,
    fresh: "New profile",
    remove: "Delete profile",
    removeTitle: (name) => `Delete profile '${name}'?`,
    removeText: "The profile disappears from this workbook. Cells and sheets do not change.",
    confirmRemove: "Delete",
    keep: "Keep",
    removed: (name) => `Profile '${name}' was deleted.`,
    removing: "Deleting the profile…",
    policy: "What you enter is kept in this workbook by itself, also when it is not finished. Save the workbook itself afterwards.",
    reading: "Reading the profiles in this workbook…",
    saved: "Kept in the workbook",
    saving: "Keeping…",
    notYet: "Not kept yet",
    fresher: "Nothing entered yet",
    outsideExcel: "Outside Excel nothing is kept. Save the profile as a file.",
    failed: (why) => `The profile is not kept yet. ${why} What you entered is still in this pane.`,
    save: "Keep",
    notRead: (why) => `The profiles in this workbook could not be read. ${why}`,
    damaged: (count) => (count === 1 ? "One profile in this workbook is damaged and not shown. It was not deleted." : `${count} profiles in this workbook are damaged and not shown. They were not deleted.`),
  },
  file: {
    save: "Save as file",
    read: "Read from file",
    notYet: "Complete the profile first; then it can be saved as a file.",
    saved: (file) => `The profile was offered as file '${file}'.`,
    added: (name) => `Profile '${name}' was read from the file and added.`,
    notJson: (file) => `File '${file}' is not JSON. Choose a file that was saved here as a profile.`,
    noEdition: (file, why) => `File '${file}' was not read: ${why}.`,
    refused: (file) => `File '${file}' was not read. This must change:`,
    issue: (place, expected, found) => `${place === "" ? "the profile" : place}: expected ${expected}; found ${found}`,
    close: "Close",
    name: "profile",
  },
  name: {
    label: "Municipality",
    placeholder: "For instance 's-Hertogenbosch",
    twice: "Another profile has this name. That is allowed; give them different names to tell them apart.",
    tooLong: "Use at most 200 characters.",
  },
  inhabitants: {
    label: "Inhabitants",
    hint: (date) => `The plan uses Statistics Netherlands (CBS), 1 January of two years before: ${date}.`,
    wrong: (most) => `Type a whole number from 1 to ${most}, for instance 45,000 or 45000.`,
  },
  referenceDate: { label: "Reference date of the inhabitants", hint: "Recorded with the profile; no amount depends on it." },
  edition: {
    label: "Tariff edition of this profile",
    asWorkbook: (edition) => `As the workbook (now ${edition})`,
    asWorkbookUnknown: "As the workbook",
    missing: (edition) => `Edition ${edition} is not available. Choose another edition.`,
  },
  services: { label: "Services and options", options: (service) => `Options of ${service}`, notInEdition: (edition) => `Not in edition ${edition}` },
  newServices: {
    heading: "New services",
    count: "Number of new services expected",
    wrong: (most) => `Type a whole number from 1 to ${most}, or leave it empty.`,
    names: "Names",
    namesHint: "Optional; commas or semicolons between them.",
    namesExample: "e.g. Chatbot, Zaakarchief",
    tooMany: (count) => `Type at most ${count} ${count === 1 ? "name" : "names"}, or raise the number of new services.`,
    scenario: "Scenario",
  },
  costs: {
    heading: "Actual cost per year",
    hint: "In euros, excluding VAT. DIMPACT adds the surcharge or discount.",
    optional: "Leave empty where it does not apply.",
    needed: "Empty: in the reservation without an amount.",
    wrong: (most) => `Type an amount above 0 up to ${most}, for instance 12,345.67.`,
  },
  months: {
    heading: "Start within the year",
    summary: (count) => (count === 0 ? "everything all year" : `${count} later in the year`),
    whole: "January (all year)",
    hint: "A service that starts later counts in proportion to whole months.",
    names: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
    label: (service) => `First month of ${service}`,
  },
  vat: {
    heading: "VAT",
    rate: "VAT rate (%)",
    refundable: "Refundable (%)",
    summary: (rate, refundable) => `${rate}%, of which ${refundable}% refundable`,
    hint: "The part of the VAT that the BTW-compensatiefonds gives back.",
    wrong: "Type a percentage from 0 to 100, for instance 21 or 5.5.",
  },
  booking: {
    heading: "Booking",
    hint: "Taakveld and categorie of your own budget (Iv3).",
    taakveld: "Taakveld",
    categorie: "Categorie",
    taakveldExample: "e.g. 0.4",
    categorieExample: "e.g. 3.8",
    label: (field, service) => `${field} of ${service}`,
    summary: (booked, count) => (booked === 0 ? "not entered" : `${booked} of ${count} services`),
  },
  noServices: "Choose a service first.",
  preview: previewTexts.en,
  readings: readingsTexts.en,
  sheet: sheetTexts.en,
  comparison: comparisonTexts.en,
};

export const reservationTexts: Readonly<Record<Language, ReservationTexts>> = { nl, en };
