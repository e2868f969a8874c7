/** The texts of loading an edition, and of what was loaded and trusted. */
import type { Language } from "../../money";

export interface LoadTexts {
  readonly heading: string;
  readonly about: string;
  readonly choose: string;
  readonly drop: string;
  readonly reading: (file: string) => string;
  readonly unreadable: (file: string, why: string) => string;
  readonly faulty: (file: string, count: number) => string;
  readonly issue: (place: string, found: string, expected: string) => string;
  readonly more: (count: number) => string;
  readonly close: string;
  readonly from: (file: string) => string;
  readonly states: Readonly<Record<"trusted" | "unsigned" | "broken" | "unknownKey" | "changed", string>>;
  readonly signedBy: (name: string, day: string) => string;
  readonly saysSignedBy: (name: string, day: string) => string;
  readonly fingerprint: string;
  readonly compareFingerprint: (name: string) => string;
  readonly compared: string;
  readonly trust: string;
  readonly trusted: (name: string) => string;
  readonly notKept: string;
  readonly changes: { readonly changed: string; readonly added: string; readonly gone: string; readonly facts: string; readonly services: string; readonly readings: string; readonly order: string; readonly nothing: string };
  readonly load: string;
  readonly loadAnyway: string;
  readonly loadSigned: string;
  readonly loadVisible: string;
  readonly sheets: {
    readonly about: string;
    readonly cell: (row: string, header: string, place: string, found: string, expected: string) => string;
    readonly missingRow: (row: string, place: string) => string;
    readonly extraRow: (row: string, place: string) => string;
    readonly missingColumn: (header: string, place: string) => string;
    readonly missingTable: (table: string) => string;
  };
  readonly saidInCells: string;
  readonly loading: (edition: string) => string;
  readonly loaded: (edition: string) => string;
  readonly replaced: (edition: string) => string;
  readonly notRecalculated: string;
  readonly same: (edition: string) => string;
  readonly outsideExcel: string;
  readonly conflict: {
    readonly title: (edition: string) => string;
    readonly builtIn: string;
    readonly own: string;
    readonly loaded: string;
    readonly differences: string;
    readonly keep: string;
    readonly replace: string;
    readonly rename: string;
    readonly name: string;
    readonly free: (edition: string, count: number) => string;
    readonly problems: Readonly<Record<"blank" | "tooLong" | "signs" | "taken", string>>;
    readonly left: string;
  };
  readonly kept: {
    readonly heading: string;
    readonly none: string;
    readonly use: string;
    readonly save: string;
    readonly saved: (file: string) => string;
    readonly remove: string;
    readonly removeTitle: (edition: string) => string;
    readonly uses: (formulas: number, cells: number) => string;
    readonly notAllSearched: string;
    readonly goesToo: (editions: readonly string[]) => string;
    readonly leave: string;
    readonly searching: (edition: string) => string;
    readonly removing: (edition: string) => string;
    readonly removed: (edition: string) => string;
  };
  readonly confirmed: (day: string, count: number) => string;
  readonly keys: { readonly heading: string; readonly about: string; readonly none: string; readonly distrust: string; readonly distrusted: (name: string) => string };
}

const nl: LoadTexts = {
  heading: "Editie laden",
  about: "Een bestand dat u van het bureau kreeg. De editie blijft in deze werkmap en werkt ook volgend jaar en zonder internet.",
  choose: "Bestand kiezen",
  drop: "of sleep het hierheen",
  reading: (file) => `${file} wordt gelezen…`,
  unreadable: (file, why) => `${file} is niet te lezen: ${why}.`,
  faulty: (file, count) => `${file} is geen goede editie: ${count === 1 ? "1 fout" : `${count} fouten`}. Er is niets geladen.`,
  issue: (place, found, expected) => `${place}: gevonden ${found}, verwacht ${expected}`,
  more: (count) => `en nog ${count}`,
  close: "Sluiten",
  from: (file) => `Uit ${file}`,
  states: {
    trusted: "Ondertekend door het bureau en ongewijzigd.",
    unsigned: "Niet ondertekend: het is niet te zien wie deze editie maakte, en of zij is gewijzigd.",
    broken: "De handtekening klopt niet: het bestand is veranderd na de ondertekening.",
    unknownKey: "Ondertekend en ongewijzigd, maar met een sleutel die u niet kent.",
    changed: "Gewijzigd na de ondertekening.",
  },
  signedBy: (name, day) => `Ondertekend door ${name} op ${day}.`,
  saysSignedBy: (name, day) => `De ondertekenaar noemt zich ${name}, op ${day}.`,
  fingerprint: "Vingerafdruk van de sleutel",
  compareFingerprint: (name) => `Vraag ${name} om de vingerafdruk, bijvoorbeeld per telefoon, en vergelijk haar met deze. Gebruik niet het nummer uit de mail waarbij dit bestand zat.`,
  compared: "De vingerafdruk is vergeleken en gelijk",
  trust: "Vertrouw deze sleutel",
  trusted: (name) => `De sleutel van ${name} wordt voortaan vertrouwd, voor u op deze computer.`,
  notKept: "De keuze kon op deze computer niet worden bewaard: sta opslag voor deze invoegtoepassing toe.",
  changes: {
    changed: "Gewijzigde regels",
    added: "Toegevoegde regels",
    gone: "Verdwenen regels",
    facts: "De gegevens van de editie zijn gewijzigd",
    services: "De diensten zijn gewijzigd",
    readings: "De lezingen zijn gewijzigd",
    order: "De volgorde van de regels is gewijzigd",
    nothing: "De inhoud van de regels is gelijk; iets anders in het bestand is gewijzigd",
  },
  load: "Laden in werkmap",
  loadAnyway: "Toch laden",
  loadSigned: "Laad zoals gepubliceerd",
  loadVisible: "Bekijk wat op de bladen staat",
  sheets: {
    about: "Op de bladen staat iets anders dan wat is gepubliceerd. Alleen wat is gepubliceerd, wordt geladen; deze wijzigingen niet:",
    cell: (row, header, place, found, expected) => `Regel ${row}, ${header} (${place}): ${found || "niets"} in plaats van ${expected || "niets"}`,
    missingRow: (row, place) => `Regel ${row} ontbreekt (${place})`,
    extraRow: (row, place) => `Regel ${row || "zonder naam"} hoort er niet bij (${place})`,
    missingColumn: (header, place) => `Kolom ${header} ontbreekt (${place})`,
    missingTable: (table) => `Tabel ${table} ontbreekt`,
  },
  saidInCells: "DIMPACT.ZEKERHEID en DIMPACT.BRON zeggen er dan bij dat op deze editie niet te bouwen is.",
  loading: (edition) => `Editie ${edition} wordt geladen…`,
  loaded: (edition) => `Editie ${edition} staat in deze werkmap. Formules gebruiken haar pas als u haar noemt of kiest.`,
  replaced: (edition) => `Editie ${edition} is vervangen.`,
  notRecalculated: "Herberekenen lukte niet: druk op Ctrl+Alt+F9.",
  same: (edition) => `Editie ${edition} staat al met dezelfde inhoud in deze werkmap.`,
  outsideExcel: "Buiten Excel is er geen werkmap om in te laden.",
  conflict: {
    title: (edition) => `Er is al een andere editie ${edition}`,
    builtIn: "Zij hoort bij DIMPACT en wordt niet vervangen. De nieuwe kan onder een andere naam worden geladen.",
    own: "Zij is in deze werkmap gemaakt en wordt niet vervangen. De nieuwe kan onder een andere naam worden geladen.",
    loaded: "Vervangt u haar, dan rekenen formules die haar noemen met de nieuwe.",
    differences: "Verschillen",
    keep: "Houd de huidige",
    replace: "Vervang",
    rename: "Laad onder deze naam",
    name: "Andere naam",
    free: (edition, count) => `${edition}, versie ${count}`,
    problems: {
      blank: "Geef een naam.",
      tooLong: "Ten hoogste 60 tekens.",
      signs: "Begin met een letter of cijfer, gebruik ten minste één letter, en geen @ of \".",
      taken: "Deze naam heeft al een editie.",
    },
    left: "Er is niets geladen.",
  },
  kept: {
    heading: "Geladen edities in deze werkmap",
    none: "Nog geen.",
    use: "Kies voor werkmap",
    save: "Bewaar als bestand",
    saved: (file) => `Bewaard als ${file}.`,
    remove: "Verwijder",
    removeTitle: (edition) => `Editie ${edition} uit deze werkmap verwijderen?`,
    uses: (formulas, cells) =>
      formulas + cells === 0
        ? "Geen formule of cel noemt haar."
        : `${formulas === 1 ? "1 formule noemt" : `${formulas} formules noemen`} haar, en ${cells === 1 ? "1 cel bevat" : `${cells} cellen bevatten`} haar naam: die geven daarna een fout.`,
    notAllSearched: "Niet elk werkblad kon worden doorzocht.",
    goesToo: (editions) => `Hierop rusten eigen edities, die dan ook niet meer werken: ${editions.join("; ")}.`,
    leave: "Niet verwijderen",
    searching: (edition) => `Formules met editie ${edition} worden gezocht…`,
    removing: (edition) => `Editie ${edition} wordt verwijderd…`,
    removed: (edition) => `Editie ${edition} is verwijderd.`,
  },
  confirmed: (day, count) => `Gemaakt met ${count === 1 ? "1 bevestigde waarschuwing" : `${count} bevestigde waarschuwingen`}, op ${day}`,
  keys: {
    heading: "Vertrouwde sleutels",
    about: "Alleen voor u, op deze computer; nooit in een werkmap.",
    none: "Nog geen. U vertrouwt een sleutel als u een editie laadt die ermee is ondertekend.",
    distrust: "Niet meer vertrouwen",
    distrusted: (name) => `De sleutel van ${name} wordt niet meer vertrouwd.`,
  },
};

const en: LoadTexts = {
  heading: "Load an edition",
  about: "A file that the office sent you. The edition stays in this workbook, and works next year and without internet too.",
  choose: "Choose a file",
  drop: "or drop it here",
  reading: (file) => `Reading ${file}…`,
  unreadable: (file, why) => `${file} cannot be read: ${why}.`,
  faulty: (file, count) => `${file} is not a sound edition: ${count === 1 ? "1 fault" : `${count} faults`}. Nothing was loaded.`,
  issue: (place, found, expected) => `${place}: found ${found}, expected ${expected}`,
  more: (count) => `and ${count} more`,
  close: "Close",
  from: (file) => `From ${file}`,
  states: {
    trusted: "Signed by the office and intact.",
    unsigned: "Not signed: it cannot be seen who made this edition, nor whether it was changed.",
    broken: "The signature does not hold: the file was changed after it was signed.",
    unknownKey: "Signed and intact, but with a key that you do not know.",
    changed: "Changed after it was signed.",
  },
  signedBy: (name, day) => `Signed by ${name} on ${day}.`,
  saysSignedBy: (name, day) => `Who signed it calls himself ${name}, on ${day}.`,
  fingerprint: "Fingerprint of the key",
  compareFingerprint: (name) => `Ask ${name} for the fingerprint, by telephone for instance, and compare it with this one. Do not use the number in the mail that brought this file.`,
  compared: "The fingerprint was compared and is the same",
  trust: "Trust this key",
  trusted: (name) => `The key of ${name} is trusted from now on, for you on this computer.`,
  notKept: "The choice could not be kept on this computer: allow this add-in to store it.",
  changes: {
    changed: "Changed charges",
    added: "Added charges",
    gone: "Charges that are gone",
    facts: "The facts of the edition were changed",
    services: "The services were changed",
    readings: "The readings were changed",
    order: "The order of the charges was changed",
    nothing: "The charges are the same; something else in the file was changed",
  },
  load: "Load into workbook",
  loadAnyway: "Load anyway",
  loadSigned: "Load as published",
  loadVisible: "Look at what the sheets say",
  sheets: {
    about: "The sheets say something else than what was published. Only what was published is loaded; these changes are not:",
    cell: (row, header, place, found, expected) => `Charge ${row}, ${header} (${place}): ${found || "nothing"} in place of ${expected || "nothing"}`,
    missingRow: (row, place) => `Charge ${row} is missing (${place})`,
    extraRow: (row, place) => `Charge ${row || "without a name"} does not belong (${place})`,
    missingColumn: (header, place) => `Column ${header} is missing (${place})`,
    missingTable: (table) => `Table ${table} is missing`,
  },
  saidInCells: "DIMPACT.ZEKERHEID and DIMPACT.BRON then say that this edition is not to be relied upon.",
  loading: (edition) => `Loading edition ${edition}…`,
  loaded: (edition) => `Edition ${edition} is in this workbook. Formulas use it only where you name or choose it.`,
  replaced: (edition) => `Edition ${edition} was replaced.`,
  notRecalculated: "Recalculating failed: press Ctrl+Alt+F9.",
  same: (edition) => `Edition ${edition} is in this workbook already, with the same contents.`,
  outsideExcel: "Outside Excel there is no workbook to load into.",
  conflict: {
    title: (edition) => `There is another edition ${edition} already`,
    builtIn: "It belongs to DIMPACT and is not replaced. The new one can be loaded under another name.",
    own: "It was made in this workbook and is not replaced. The new one can be loaded under another name.",
    loaded: "If you replace it, formulas that name it calculate with the new one.",
    differences: "Differences",
    keep: "Keep the present one",
    replace: "Replace",
    rename: "Load under this name",
    name: "Another name",
    free: (edition, count) => `${edition}, version ${count}`,
    problems: {
      blank: "Give a name.",
      tooLong: "At most 60 characters.",
      signs: "Begin with a letter or digit, use at least one letter, and no @ or \".",
      taken: "An edition has this name already.",
    },
    left: "Nothing was loaded.",
  },
  kept: {
    heading: "Loaded editions in this workbook",
    none: "None yet.",
    use: "Choose for workbook",
    save: "Save as a file",
    saved: (file) => `Saved as ${file}.`,
    remove: "Remove",
    removeTitle: (edition) => `Remove edition ${edition} from this workbook?`,
    uses: (formulas, cells) =>
      formulas + cells === 0 ? "No formula or cell names it." : `${formulas === 1 ? "1 formula names" : `${formulas} formulas name`} it, and ${cells === 1 ? "1 cell holds" : `${cells} cells hold`} its name: they give an error afterwards.`,
    notAllSearched: "Not every sheet could be searched.",
    goesToo: (editions) => `Editions of your own rest on it, which then do not work either: ${editions.join("; ")}.`,
    leave: "Do not remove",
    searching: (edition) => `Looking for formulas with edition ${edition}…`,
    removing: (edition) => `Removing edition ${edition}…`,
    removed: (edition) => `Edition ${edition} was removed.`,
  },
  confirmed: (day, count) => `Made with ${count === 1 ? "1 confirmed warning" : `${count} confirmed warnings`}, on ${day}`,
  keys: {
    heading: "Trusted keys",
    about: "For you alone, on this computer; never in a workbook.",
    none: "None yet. You trust a key when you load an edition that was signed with it.",
    distrust: "Trust no longer",
    distrusted: (name) => `The key of ${name} is not trusted any more.`,
  },
};

export const loadTexts: Readonly<Record<Language, LoadTexts>> = { nl, en };
