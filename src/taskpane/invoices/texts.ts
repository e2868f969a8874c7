/** Every text of the pane's tab for invoices, in Dutch and English; what a line is judged by comes from the reconciliation itself. */
import type { DateOrder, DecimalSign } from "../../invoice";
import { type Language, formatNumber } from "../../money";
import type { Holds } from "./choices";
import { type OutcomeTexts, outcomeTexts } from "./outcome/texts";
import type { InvoicesKept } from "./reconciliation-store";

export interface InvoicesTexts extends OutcomeTexts {
  readonly heading: string;
  readonly unnamed: string;
  readonly damaged: (count: number) => string;
  readonly bar: {
    readonly choose: string;
    readonly name: (number: number, what: string, holds: Holds | null) => string;
    readonly fresh: string;
    readonly begin: string;
    readonly remove: string;
    readonly removeTitle: string;
    readonly removeText: string;
    readonly keep: string;
    readonly opening: string;
    readonly removing: string;
    readonly removed: string;
    readonly policy: string;
    readonly outsideExcel: string;
  };
  readonly profile: { readonly label: string; readonly none: string; readonly incomplete: string; readonly placeholder: string; readonly choose: string };
  readonly intake: {
    readonly choose: string;
    readonly selection: string;
    readonly selectionOutside: string;
    readonly noSelection: string;
    readonly drop: string;
    readonly reading: string;
    readonly stop: string;
    readonly stopped: string;
    readonly added: (count: number) => string;
    readonly replaced: (count: number) => string;
    readonly duplicates: (numbers: readonly string[]) => string;
    readonly rejected: (files: number, rows: number) => string;
    readonly more: (count: number) => string;
    readonly read: (invoices: number, lines: number) => string;
    readonly removeNamed: (number: string) => string;
    readonly removeAll: string;
    readonly removing: string;
    readonly removed: (count: number) => string;
    readonly kept: Readonly<Record<InvoicesKept, string>>;
  };
  readonly table: {
    readonly heading: string;
    readonly columnsOf: (name: string, rows: number) => string;
    readonly none: string;
    readonly noneButOwn: string;
    readonly forAll: (field: string) => string;
    readonly more: string;
    readonly decimals: string;
    readonly decimalSigns: Readonly<Record<DecimalSign, string>>;
    readonly dates: string;
    readonly dateOrders: Readonly<Record<DateOrder, string>>;
    readonly fromTable: (shown: string) => string;
    readonly notShown: string;
    readonly headerRow: string;
    readonly row: (name: string) => string;
    readonly preview: string;
    readonly lacking: (fields: readonly string[]) => string;
    readonly read: string;
    readonly cancel: string;
  };
  readonly settings: {
    readonly heading: string;
    readonly aside: (line: string, total: string) => string;
    readonly line: string;
    readonly total: string;
    readonly wrongAmount: string;
    readonly year: string;
    readonly anyYear: string;
    readonly saving: string;
  };
  readonly remembered: {
    readonly heading: string;
    readonly hint: string;
    readonly noSupplier: string;
    readonly noCharge: string;
    readonly item: (id: string) => string;
    readonly list: string;
    readonly forget: (what: string) => string;
    readonly forgetting: string;
    readonly forgotten: string;
  };
  readonly sheet: {
    readonly heading: string;
    readonly insert: string;
    readonly hint: string;
    readonly inserting: string;
    readonly inserted: (sheets: readonly string[], hasChart: boolean) => string;
    readonly outsideExcel: string;
    readonly letter: string;
    readonly copy: string;
    readonly save: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly saved: (file: string) => string;
    readonly letterFile: (year: number) => string;
    readonly noLetter: string;
  };
}

const count = (number: number, one: string, more: string, language: Language): string => `${formatNumber(number, language)} ${number === 1 ? one : more}`;
const nlCount = (number: number, one: string, more: string): string => count(number, one, more, "nl");
const enCount = (number: number, one: string, more: string): string => count(number, one, more, "en");

/** "3 bestanden en 1 rij": only what there is. */
const counted = (one: readonly [text: string, number: number], other: readonly [text: string, number: number], and: string): string => [one, other].flatMap(([text, number]) => (number === 0 ? [] : [text])).join(` ${and} `);

const nl: InvoicesTexts = {
  ...outcomeTexts.nl,
  heading: "Facturen controleren",
  unnamed: "Profiel zonder naam",
  damaged: (number) => (number === 1 ? "Eén controle in deze werkmap is beschadigd. Ze is niet verwijderd." : `${number} controles in deze werkmap zijn beschadigd. Ze zijn niet verwijderd.`),
  bar: {
    choose: "Controle",
    name: (number, what, holds) => `${number}. ${what}${holds === null ? "" : `: ${holds.first}${holds.count === 1 ? "" : ` en nog ${formatNumber(holds.count - 1, "nl")}`}`}`,
    fresh: "Nieuwe controle",
    begin: "Nieuwe controle",
    remove: "Controle verwijderen",
    removeTitle: "Deze controle verwijderen?",
    removeText: "De facturen, koppelingen en goedkeuringen van deze controle verdwijnen uit de werkmap. Werkbladen die u ervan hebt gemaakt, blijven staan.",
    keep: "Behouden",
    opening: "De controle wordt geopend…",
    removing: "De controle wordt verwijderd…",
    removed: "De controle is verwijderd.",
    policy: "Facturen en keuzes worden in deze werkmap bewaard en verlaten uw computer niet.",
    outsideExcel: "Buiten Excel wordt niets bewaard.",
  },
  profile: {
    label: "Profiel van de gemeente",
    none: "Er is nog geen profiel. Vul in het tabblad Reservering inwoners en diensten in; daarmee worden facturen vergeleken.",
    incomplete: "Dit profiel is niet compleet. Vul het aan in het tabblad Reservering.",
    placeholder: "Kies een profiel",
    choose: "Kies het profiel waarmee deze facturen worden vergeleken. Er is er meer dan een, of het gekozen profiel is er niet meer.",
  },
  intake: {
    choose: "Bestanden kiezen",
    selection: "Selectie in werkblad",
    selectionOutside: "Een lijst uit een werkblad lezen kan alleen in Excel.",
    noSelection: "Selecteer eerst de lijst met factuurregels, met de kopregel erbij, of een cel in de tabel.",
    drop: "E-facturen (.xml) en lijsten (.csv). U kunt ze ook hierheen slepen, of een map waarin ze staan.",
    reading: "De bestanden worden gelezen…",
    stop: "Stoppen",
    stopped: "Het lezen is gestopt; niet alle bestanden zijn gelezen.",
    added: (number) => `${nlCount(number, "factuur", "facturen")} toegevoegd.`,
    replaced: (number) => `${nlCount(number, "factuur was", "facturen waren")} er al en ${number === 1 ? "is" : "zijn"} vervangen.`,
    duplicates: (numbers) => `Dubbel aangeleverd: ${numbers.join(", ")}.`,
    rejected: (files, rows) => `${counted([nlCount(files, "bestand", "bestanden"), files], [nlCount(rows, "rij", "rijen"), rows], "en")} ${files + rows === 1 ? "is" : "zijn"} niet gelezen`,
    more: (number) => `en nog ${formatNumber(number, "nl")}`,
    read: (invoices, lines) => `${nlCount(invoices, "factuur", "facturen")}, ${nlCount(lines, "regel", "regels")}`,
    removeNamed: (number) => `Factuur ${number} weglaten`,
    removeAll: "Alle facturen weglaten",
    removing: "De facturen worden weggelaten…",
    removed: (number) => `${nlCount(number, "factuur", "facturen")} weggelaten.`,
    kept: {
      none: "Er zijn geen facturen bewaard.",
      kept: "Wat van de facturen is gelezen, wordt in de werkmap bewaard; de bestanden zelf en hun bijlagen niet.",
      tooLarge: "De facturen zijn te groot om in de werkmap te bewaren. Uw keuzes zijn wel bewaard: kies de volgende keer dezelfde bestanden.",
      damaged: "De bewaarde facturen zijn beschadigd. Kies de bestanden opnieuw; uw keuzes zijn er nog.",
    },
  },
  table: {
    heading: "Kolommen van de lijst",
    columnsOf: (name, rows) => `${name}: ${nlCount(rows, "rij", "rijen")}`,
    none: "geen kolom",
    noneButOwn: "geen kolom, voor alle rijen gelijk",
    forAll: (field) => `${field}, voor alle rijen`,
    more: "Meer kolommen",
    decimals: "Decimaalteken",
    decimalSigns: { ",": "komma (1.234,56)", ".": "punt (1,234.56)" },
    dates: "Datums",
    dateOrders: { day: "dag eerst (31-12)", month: "maand eerst (12-31)" },
    fromTable: (shown) => `volgt uit de lijst: ${shown}`,
    notShown: "volgt uit de lijst",
    headerRow: "Rij met kolomkoppen",
    row: (name) => `rij ${name}`,
    preview: "Zo worden de eerste rijen gelezen:",
    lacking: (fields) => `Kies nog: ${fields.join(", ")}.`,
    read: "Lijst lezen",
    cancel: "Annuleren",
  },
  settings: {
    heading: "Tolerantie en jaar",
    aside: (line, total) => `${line} per regel, ${total} per factuur`,
    line: "Per regel (€)",
    total: "Per factuur (€)",
    wrongAmount: "Typ een bedrag, zoals 0,02.",
    year: "Jaar van de reservering",
    anyYear: "volgt uit de facturen",
    saving: "De instelling wordt bewaard…",
  },
  remembered: {
    heading: "Onthouden voor volgende facturen",
    hint: "Geldt voor elke controle in deze werkmap. Wat u bij een regel van deze controle zelf koos, blijft staan.",
    noSupplier: "leverancier zonder naam",
    noCharge: "hoort bij geen post",
    item: (id) => `artikel ${id}`,
    list: "Kolommen van lijsten",
    forget: (what) => `Vergeet ${what}`,
    forgetting: "Het wordt vergeten…",
    forgotten: "Het is vergeten.",
  },
  sheet: {
    heading: "In de werkmap",
    insert: "Zet in werkmap",
    hint: "Maakt nieuwe werkbladen: alle regels met oordeel en grond, het jaar per dienst, en een conceptbrief.",
    inserting: "De werkbladen worden gemaakt…",
    inserted: (sheets, hasChart) => `Gemaakt: ${sheets.map((name) => `'${name}'`).join(", ")}.${hasChart ? "" : " Deze Excel tekent geen grafieken: die ontbreken."}`,
    outsideExcel: "Werkbladen maken kan alleen in Excel.",
    letter: "De brief wordt gemaakt…",
    copy: "Brief kopiëren",
    save: "Brief opslaan",
    copied: "De conceptbrief staat op het klembord.",
    notCopied: "De brief kon niet worden gekopieerd; sla hem op als bestand",
    saved: (file) => `De conceptbrief is opgeslagen als ${file}.`,
    letterFile: (year) => `Factuurbrief ${year}.txt`,
    noLetter: "Er is niets betwist en er ontbreekt niets: een brief is niet nodig.",
  },
};

const en: InvoicesTexts = {
  ...outcomeTexts.en,
  heading: "Check invoices",
  unnamed: "Unnamed profile",
  damaged: (number) => (number === 1 ? "One check in this workbook is damaged. It was not deleted." : `${number} checks in this workbook are damaged. They were not deleted.`),
  bar: {
    choose: "Check",
    name: (number, what, holds) => `${number}. ${what}${holds === null ? "" : `: ${holds.first}${holds.count === 1 ? "" : ` and ${formatNumber(holds.count - 1, "en")} more`}`}`,
    fresh: "New check",
    begin: "New check",
    remove: "Delete check",
    removeTitle: "Delete this check?",
    removeText: "The invoices, matches and approvals of this check are taken out of the workbook. Sheets that you made of it stay.",
    keep: "Keep",
    opening: "Opening the check…",
    removing: "Deleting the check…",
    removed: "The check was deleted.",
    policy: "Invoices and choices are kept in this workbook and do not leave your computer.",
    outsideExcel: "Outside Excel nothing is kept.",
  },
  profile: {
    label: "Profile of the municipality",
    none: "There is no profile yet. Fill in inhabitants and services in the tab Reservation; invoices are held against those.",
    incomplete: "This profile is not complete. Complete it in the tab Reservation.",
    placeholder: "Choose a profile",
    choose: "Choose the profile that these invoices are held against. There is more than one, or the chosen one is no longer there.",
  },
  intake: {
    choose: "Choose files",
    selection: "Selection on sheet",
    selectionOutside: "A list can be read from a sheet in Excel only.",
    noSelection: "Select the list of invoice lines first, with its headers, or a cell in its table.",
    drop: "E-invoices (.xml) and lists (.csv). You can drop them here too, or a folder that holds them.",
    reading: "Reading the files…",
    stop: "Stop",
    stopped: "The reading was stopped; not all files were read.",
    added: (number) => `${enCount(number, "invoice", "invoices")} added.`,
    replaced: (number) => `${enCount(number, "invoice was", "invoices were")} there already and replaced.`,
    duplicates: (numbers) => `Delivered twice: ${numbers.join(", ")}.`,
    rejected: (files, rows) => `${counted([enCount(files, "file", "files"), files], [enCount(rows, "row", "rows"), rows], "and")} ${files + rows === 1 ? "was" : "were"} not read`,
    more: (number) => `and ${formatNumber(number, "en")} more`,
    read: (invoices, lines) => `${enCount(invoices, "invoice", "invoices")}, ${enCount(lines, "line", "lines")}`,
    removeNamed: (number) => `Leave out invoice ${number}`,
    removeAll: "Leave out all invoices",
    removing: "Leaving out the invoices…",
    removed: (number) => `${enCount(number, "invoice", "invoices")} left out.`,
    kept: {
      none: "No invoices are kept.",
      kept: "What was read of the invoices is kept in the workbook; the files themselves and their attachments are not.",
      tooLarge: "The invoices are too large to keep in the workbook. Your choices are kept: choose the same files next time.",
      damaged: "The invoices that were kept are damaged. Choose the files again; your choices are still there.",
    },
  },
  table: {
    heading: "Columns of the list",
    columnsOf: (name, rows) => `${name}: ${enCount(rows, "row", "rows")}`,
    none: "no column",
    noneButOwn: "no column, the same for all rows",
    forAll: (field) => `${field}, for all rows`,
    more: "More columns",
    decimals: "Decimal sign",
    decimalSigns: { ",": "comma (1.234,56)", ".": "point (1,234.56)" },
    dates: "Dates",
    dateOrders: { day: "day first (31/12)", month: "month first (12/31)" },
    fromTable: (shown) => `follows from the list: ${shown}`,
    notShown: "follows from the list",
    headerRow: "Row of column headers",
    row: (name) => `row ${name}`,
    preview: "The first rows will be read as:",
    lacking: (fields) => `Still to choose: ${fields.join(", ")}.`,
    read: "Read list",
    cancel: "Cancel",
  },
  settings: {
    heading: "Tolerance and year",
    aside: (line, total) => `${line} per line, ${total} per invoice`,
    line: "Per line (€)",
    total: "Per invoice (€)",
    wrongAmount: "Type an amount, such as 0.02.",
    year: "Year of the reservation",
    anyYear: "follows from the invoices",
    saving: "Keeping the setting…",
  },
  remembered: {
    heading: "Remembered for the next invoices",
    hint: "Counts for every reconciliation in this workbook. What you chose for a line of this one stays.",
    noSupplier: "supplier without a name",
    noCharge: "belongs to no charge",
    item: (id) => `item ${id}`,
    list: "Columns of lists",
    forget: (what) => `Forget ${what}`,
    forgetting: "Forgetting…",
    forgotten: "Forgotten.",
  },
  sheet: {
    heading: "In the workbook",
    insert: "Put in workbook",
    hint: "Makes new sheets: every line with its judgement and ground, the year by service, and a draft letter.",
    inserting: "Making the sheets…",
    inserted: (sheets, hasChart) => `Made: ${sheets.map((name) => `'${name}'`).join(", ")}.${hasChart ? "" : " This Excel draws no charts: they are left out."}`,
    outsideExcel: "Sheets can be made in Excel only.",
    letter: "Making the letter…",
    copy: "Copy letter",
    save: "Save letter",
    copied: "The draft letter is on the clipboard.",
    notCopied: "The letter could not be copied; save it as a file",
    saved: (file) => `The draft letter was saved as ${file}.`,
    letterFile: (year) => `Invoice letter ${year}.txt`,
    noLetter: "Nothing is disputed and nothing is missing: no letter is needed.",
  },
};

export const invoicesTexts: Readonly<Record<Language, InvoicesTexts>> = { nl, en };
