/** Every text of the task pane, in Dutch and English. */
import type { Language } from "../money";
import { type RepairTexts, repairTexts } from "./repair-texts";

export interface Texts {
  readonly language: Language;
  readonly title: string;
  readonly noExcel: string;
  readonly noOffice: string;
  readonly dismiss: string;
  readonly retry: string;
  readonly edition: {
    readonly heading: string;
    readonly label: string;
    readonly provisionalIndex: (percentage: string) => string;
    readonly decidedBy: (who: string, when: string | null) => string;
    readonly reading: string;
    readonly changing: (edition: string) => string;
    readonly changed: (edition: string) => string;
    readonly notRecalculated: (edition: string) => string;
    readonly missing: (edition: string) => string;
    readonly missingOption: (edition: string) => string;
    readonly ownOption: (title: string) => string;
    readonly damaged: (count: number) => string;
    readonly notRead: (why: string) => string;
  };
  readonly editionCell: {
    readonly label: string;
    readonly explanation: string;
    readonly differs: (address: string, content: string, chosen: string) => string;
    readonly unknown: (address: string, content: string, chosen: string) => string;
    readonly follow: (edition: string) => string;
    readonly write: (edition: string) => string;
    readonly written: (address: string, edition: string) => string;
  };
  readonly tariffs: {
    readonly load: string;
    readonly hint: (edition: string) => string;
    readonly noEdition: string;
    readonly loading: (edition: string) => string;
    readonly loaded: (edition: string, sheet: string) => string;
    readonly left: string;
    readonly dialogTitle: string;
    readonly dialogText: (sheet: string, count: number) => string;
    readonly replace: string;
    readonly leave: string;
    readonly cell: string;
    readonly found: string;
    readonly expected: string;
    readonly more: (count: number) => string;
    readonly changesTitle: string;
    readonly changesText: string;
    readonly changesNotRead: string;
    readonly blank: string;
  };
  readonly cell: {
    readonly heading: string;
    readonly none: string;
    readonly noFunctions: string;
    readonly calculating: string;
    readonly notNoted: string;
    readonly errors: Readonly<Record<string, string>>;
    readonly notRead: string;
    readonly edition: (edition: string) => string;
    readonly workings: string;
    readonly certainty: string;
    readonly remark: string;
    readonly source: string;
    readonly notices: string;
  };
  readonly functions: {
    readonly heading: string;
    readonly search: string;
    readonly found: (count: number) => string;
    readonly noneFound: (query: string) => string;
    readonly notLoaded: string;
    readonly example: string;
    readonly table: (rows: number, columns: number) => string;
    readonly spills: string;
    readonly inhabitants: (count: string) => string;
    readonly optional: string;
    readonly insertNamed: (name: string) => string;
    readonly inserting: (name: string) => string;
    readonly inserted: (name: string, address: string) => string;
    readonly occupied: (address: string, content: string) => string;
    readonly replace: string;
    readonly cancel: string;
    readonly protectedSheet: (sheet: string) => string;
    readonly isEditionCell: (address: string) => string;
  };
  readonly failed: {
    readonly unexpected: (what: string) => string;
    readonly cellEditMode: string;
  };
  readonly repair: RepairTexts;
  readonly tabs: { readonly label: string; readonly tariffs: string; readonly reservation: string; readonly editions: string; readonly invoices: string; readonly opening: string };
  readonly footer: { readonly help: string; readonly helpPage: string; readonly version: (version: string) => string };
}

const nl: Texts = {
  language: "nl",
  title: "DIMPACT voor Excel",
  noExcel: "Dit venster hoort bij Excel. Hier kunt u de functies bekijken; kiezen, laden en invoegen kan alleen in Excel.",
  noOffice: "Excel kon niet worden bereikt. Controleer de internetverbinding en open het venster opnieuw.",
  dismiss: "Sluiten",
  retry: "Opnieuw proberen",
  edition: {
    heading: "Tariefeditie",
    label: "Tariefeditie van deze werkmap",
    provisionalIndex: (percentage) => `inflatie ${percentage} kan nog worden gecorrigeerd`,
    decidedBy: (who, when) => `Besloten door ${who}${when === null ? "" : `, ${when}`}`,
    reading: "De tariefeditie wordt gelezen…",
    changing: (edition) => `Editie ${edition} wordt gekozen en de werkmap herberekend…`,
    changed: (edition) => `De werkmap rekent nu met editie ${edition}.`,
    notRecalculated: (edition) => `Editie ${edition} is gekozen, maar Excel kon de werkmap niet herberekenen. Druk op Ctrl+Alt+F9.`,
    missing: (edition) =>
      `Deze werkmap vraagt om editie ${edition}, en die is er niet. Functies zonder editie geven #N/B. Kies hierboven een andere editie.`,
    missingOption: (edition) => `${edition} (niet beschikbaar)`,
    ownOption: (title) => `${title} (eigen editie)`,
    damaged: (count) =>
      count === 1 ? "Eén eigen editie in deze werkmap is beschadigd en niet te gebruiken. Ze is niet verwijderd." : `${count} eigen edities in deze werkmap zijn beschadigd en niet te gebruiken. Ze zijn niet verwijderd.`,
    notRead: (why) => `De tariefeditie van deze werkmap kon niet worden gelezen (${why}). Functies zonder editie geven #N/B. Probeer het opnieuw of kies een editie.`,
  },
  editionCell: {
    label: "Tariefeditie",
    explanation: "Formules die DIMPACT invoegt, rekenen met de editie in B1. Wijzig die hier of in het taakvenster.",
    differs: (address, content, chosen) => `In cel ${address} staat editie ${content}, maar voor de werkmap is ${chosen} gekozen.`,
    unknown: (address, content, chosen) => `In cel ${address} staat '${content}'. Dat is geen tariefeditie; voor de werkmap is ${chosen} gekozen.`,
    follow: (edition) => `${edition} kiezen`,
    write: (edition) => `${edition} in de cel zetten`,
    written: (address, edition) => `In cel ${address} staat nu editie ${edition}.`,
  },
  tariffs: {
    load: "Tarieven laden",
    hint: (edition) => `Zet de tarieven van ${edition} op een eigen werkblad.`,
    noEdition: "Kies eerst een tariefeditie; laad daarna de tarieven.",
    loading: (edition) => `De tarieven van ${edition} worden geladen…`,
    loaded: (edition, sheet) => `De tarieven van ${edition} staan op werkblad '${sheet}'.`,
    left: "Het werkblad is gelaten zoals het was.",
    dialogTitle: "Gewijzigde tarieven vervangen?",
    dialogText: (sheet, count) =>
      count === 1
        ? `Op werkblad '${sheet}' is één cel gewijzigd. Bij opnieuw laden komt het oorspronkelijke tarief terug.`
        : `Op werkblad '${sheet}' zijn ${count} cellen gewijzigd. Bij opnieuw laden komen de oorspronkelijke tarieven terug.`,
    replace: "Vervangen",
    leave: "Zo laten",
    cell: "Cel",
    found: "Staat er nu",
    expected: "Volgens de editie",
    more: (count) => `en nog ${count}`,
    changesTitle: "Gewijzigde tarieven tellen niet mee",
    changesText: "De functies rekenen met de tarieven van de editie, niet met wat op het tariefblad is gewijzigd. Laad de tarieven opnieuw om het blad te herstellen, of lees het in (tab Edities) als dit een nieuwe editie moet worden.",
    changesNotRead: "Er kon niet worden nagegaan of op de tariefbladen iets is gewijzigd.",
    blank: "leeg",
  },
  cell: {
    heading: "Geselecteerde cel",
    none: "Selecteer een cel met een DIMPACT-functie om te zien hoe het bedrag is berekend.",
    noFunctions: "In deze cel staat geen DIMPACT-functie. Selecteer een cel met zo'n functie om te zien hoe het bedrag is berekend; bij een uitkomst over meer cellen is dat de cel linksboven.",
    calculating: "De cel wordt opnieuw berekend…",
    notNoted: "Van deze functie is nog geen berekening bekend. Druk in de cel op F2 en daarna op Enter.",
    errors: {
      "#BUSY!": "De functie rekent nog. Blijft dit staan, druk dan in de cel op F2 en daarna op Enter.",
      "#GETTING_DATA": "De functie rekent nog. Blijft dit staan, druk dan in de cel op F2 en daarna op Enter.",
      "#NAME?": "Excel kent deze functie niet. Controleer de naam; staat die goed, sluit de werkmap dan en open haar opnieuw.",
      "#SPILL!": "De uitkomst vult meer cellen, maar daar staat al iets. Maak de cellen rechts en onder de formule leeg; in een Excel-tabel kan deze functie niet staan.",
    },
    notRead: "De geselecteerde cel kon niet worden gelezen. Selecteer de cel opnieuw.",
    edition: (edition) => `editie ${edition}`,
    workings: "Berekening",
    certainty: "Zekerheid",
    remark: "Opmerking",
    source: "Bron",
    notices: "Goed om te weten",
  },
  functions: {
    heading: "Functies",
    search: "Zoek, bijvoorbeeld hosting",
    found: (count) => (count === 1 ? "1 functie gevonden" : `${count} functies gevonden`),
    noneFound: (query) => `Geen functie gevonden voor '${query}'.`,
    notLoaded: "De lijst met functies kon niet worden opgehaald. Controleer de verbinding en probeer het opnieuw.",
    example: "Voorbeeld",
    table: (rows, columns) => `tabel van ${rows} rijen en ${columns} kolommen`,
    spills: "De uitkomst vult ook de cellen rechts en onder de formule. Die moeten leeg zijn.",
    inhabitants: (count) => `${count} inwoners`,
    optional: "mag weg",
    insertNamed: (name) => `Voorbeeld van ${name} invoegen in de geselecteerde cel`,
    inserting: (name) => `${name} wordt ingevoegd…`,
    inserted: (name, address) => `${name} staat in cel ${address}. Pas de waarden in de formule aan.`,
    occupied: (address, content) => `In cel ${address} staat al iets: ${content}`,
    replace: "Vervangen",
    cancel: "Annuleren",
    protectedSheet: (sheet) => `Werkblad '${sheet}' is beveiligd. Kies een cel op een ander werkblad of hef de beveiliging op.`,
    isEditionCell: (address) => `Cel ${address} bevat de tariefeditie waarmee formules rekenen. Kies een andere cel.`,
  },
  failed: {
    unexpected: (what) => `Er ging iets mis: ${what}. Probeer het opnieuw; helpt dat niet, sluit de werkmap dan en open haar opnieuw.`,
    cellEditMode: "Er wordt in een cel getypt. Sluit de invoer af met Enter of Esc en probeer het opnieuw.",
  },
  repair: repairTexts.nl,
  tabs: { label: "Onderdelen van DIMPACT", tariffs: "Tarieven", reservation: "Reservering", editions: "Edities", invoices: "Facturen", opening: "Wordt geopend…" },
  footer: { help: "Hulp bij DIMPACT", helpPage: "hulp.html", version: (version) => `Versie ${version}` },
};

const en: Texts = {
  language: "en",
  title: "DIMPACT for Excel",
  noExcel: "This pane belongs to Excel. You can look at the functions here; choosing, loading and inserting is possible in Excel only.",
  noOffice: "Excel could not be reached. Check the internet connection and open the pane again.",
  dismiss: "Dismiss",
  retry: "Try again",
  edition: {
    heading: "Tariff edition",
    label: "Tariff edition of this workbook",
    provisionalIndex: (percentage) => `inflation of ${percentage} may still be corrected`,
    decidedBy: (who, when) => `Decided by ${who}${when === null ? "" : `, ${when}`}`,
    reading: "Reading the tariff edition…",
    changing: (edition) => `Choosing edition ${edition} and recalculating the workbook…`,
    changed: (edition) => `The workbook now uses edition ${edition}.`,
    notRecalculated: (edition) => `Edition ${edition} is chosen, but Excel could not recalculate the workbook. Press Ctrl+Alt+F9.`,
    missing: (edition) => `This workbook asks for edition ${edition}, which is not available. Functions without an edition give #N/A. Choose another edition above.`,
    missingOption: (edition) => `${edition} (not available)`,
    ownOption: (title) => `${title} (own edition)`,
    damaged: (count) => (count === 1 ? "One edition of this workbook's own is damaged and cannot be used. It was not deleted." : `${count} editions of this workbook's own are damaged and cannot be used. They were not deleted.`),
    notRead: (why) => `The tariff edition of this workbook could not be read (${why}). Functions without an edition give #N/A. Try again or choose an edition.`,
  },
  editionCell: {
    label: "Tariff edition",
    explanation: "Formulas that DIMPACT inserts use the edition in B1. Change it here or in the task pane.",
    differs: (address, content, chosen) => `Cell ${address} holds edition ${content}, but ${chosen} is chosen for the workbook.`,
    unknown: (address, content, chosen) => `Cell ${address} holds '${content}', which is not a tariff edition; ${chosen} is chosen for the workbook.`,
    follow: (edition) => `Choose ${edition}`,
    write: (edition) => `Put ${edition} in the cell`,
    written: (address, edition) => `Cell ${address} now holds edition ${edition}.`,
  },
  tariffs: {
    load: "Load tariffs",
    hint: (edition) => `Puts the tariffs of ${edition} on a sheet of their own.`,
    noEdition: "Choose a tariff edition first, then load the tariffs.",
    loading: (edition) => `Loading the tariffs of ${edition}…`,
    loaded: (edition, sheet) => `The tariffs of ${edition} are on sheet '${sheet}'.`,
    left: "The sheet was left as it was.",
    dialogTitle: "Replace changed tariffs?",
    dialogText: (sheet, count) =>
      count === 1
        ? `One cell on sheet '${sheet}' was changed. Loading again brings back the original tariff.`
        : `${count} cells on sheet '${sheet}' were changed. Loading again brings back the original tariffs.`,
    replace: "Replace",
    leave: "Leave as is",
    cell: "Cell",
    found: "Now",
    expected: "In the edition",
    more: (count) => `and ${count} more`,
    changesTitle: "Changed tariffs have no effect",
    changesText: "The functions use the tariffs of the edition, not what was changed on the tariff sheet. Load the tariffs again to restore the sheet, or read it in (tab Editions) if it is to be a new edition.",
    changesNotRead: "Whether the tariff sheets were changed could not be checked.",
    blank: "blank",
  },
  cell: {
    heading: "Selected cell",
    none: "Select a cell with a DIMPACT function to see how the amount was calculated.",
    noFunctions: "This cell has no DIMPACT function. Select a cell that has one to see how the amount was calculated; where a result fills more cells, it is the one at the top left.",
    calculating: "Recalculating the cell…",
    notNoted: "No calculation of this function is known yet. Press F2 in the cell, then Enter.",
    errors: {
      "#BUSY!": "The function is still calculating. If this stays, press F2 in the cell, then Enter.",
      "#GETTING_DATA": "The function is still calculating. If this stays, press F2 in the cell, then Enter.",
      "#NAME?": "Excel does not know this function. Check the name; if it is right, close the workbook and open it again.",
      "#SPILL!": "The result fills more cells, but something is already there. Clear the cells to the right of and below the formula; this function cannot be used inside an Excel table.",
    },
    notRead: "The selected cell could not be read. Select it again.",
    edition: (edition) => `edition ${edition}`,
    workings: "Workings",
    certainty: "Certainty",
    remark: "Remark",
    source: "Source",
    notices: "Good to know",
  },
  functions: {
    heading: "Functions",
    search: "Search, for instance hosting",
    found: (count) => (count === 1 ? "1 function found" : `${count} functions found`),
    noneFound: (query) => `No function found for '${query}'.`,
    notLoaded: "The list of functions could not be fetched. Check the connection and try again.",
    example: "Example",
    table: (rows, columns) => `table of ${rows} rows and ${columns} columns`,
    spills: "The result also fills the cells to the right of and below the formula. They must be empty.",
    inhabitants: (count) => `${count} inhabitants`,
    optional: "optional",
    insertNamed: (name) => `Insert the example of ${name} in the selected cell`,
    inserting: (name) => `Inserting ${name}…`,
    inserted: (name, address) => `${name} is in cell ${address}. Change the values in the formula to yours.`,
    occupied: (address, content) => `Cell ${address} is not empty: ${content}`,
    replace: "Replace",
    cancel: "Cancel",
    protectedSheet: (sheet) => `Sheet '${sheet}' is protected. Choose a cell on another sheet, or unprotect it.`,
    isEditionCell: (address) => `Cell ${address} holds the tariff edition that formulas use. Choose another cell.`,
  },
  failed: {
    unexpected: (what) => `Something went wrong: ${what}. Try again; if that does not help, close the workbook and open it again.`,
    cellEditMode: "A cell is being edited. Finish with Enter or Esc and try again.",
  },
  repair: repairTexts.en,
  tabs: { label: "Parts of DIMPACT", tariffs: "Tariffs", reservation: "Reservation", editions: "Editions", invoices: "Invoices", opening: "Opening…" },
  footer: { help: "Help with DIMPACT", helpPage: "help.html", version: (version) => `Version ${version}` },
};

export const texts: Readonly<Record<Language, Texts>> = { nl, en };
