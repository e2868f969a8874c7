/** The texts of what is loaded first of repairing and freezing, in Dutch and English. */
import type { Language } from "../money";

export interface RepairTexts {
  readonly found: (count: number, errors: readonly string[]) => string;
  readonly where: (sheets: readonly (readonly [sheet: string, count: number])[]) => string;
  readonly mend: string;
  readonly mending: (count: number) => string;
  readonly mended: (count: number) => string;
  readonly notAll: (mended: number, left: number) => string;
  readonly notRead: string;
  readonly freezing: string;
  readonly notLoaded: string;
}

const MOST_SHEETS = 4;

/** Excel's Dutch error values by their English ones. */
const dutchErrors: Readonly<Record<string, string>> = {
  "#NAME?": "#NAAM?",
  "#BUSY!": "#BEZET!",
  "#VALUE!": "#WAARDE!",
  "#N/A": "#N/B",
  "#REF!": "#VERW!",
  "#DIV/0!": "#DEEL/0!",
  "#NUM!": "#GETAL!",
  "#NULL!": "#LEEG!",
  "#SPILL!": "#OVERLOOP!",
  "#CALC!": "#BEREKENEN!",
};

/** The error as Excel shows it in that language. */
export const errorIn = (error: string, language: Language): string => (language === "nl" ? dutchErrors[error] : undefined) ?? error;

/** "a, b en c". */
export function listed(items: readonly string[], and: string): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${and} ${items.at(-1)}`;
}

function sheetList(sheets: readonly (readonly [string, number])[], and: string, others: (count: number) => string): string {
  const shown = sheets.slice(0, MOST_SHEETS).map(([sheet, count]) => (sheets.length === 1 ? `'${sheet}'` : `'${sheet}' (${count})`));
  return listed(sheets.length > MOST_SHEETS ? [...shown, others(sheets.length - MOST_SHEETS)] : shown, and);
}

export const repairTexts: Readonly<Record<Language, RepairTexts>> = {
  nl: {
    found: (count, errors) => {
      const shown = listed(errors.map((error) => errorIn(error, "nl")), "of");
      return count === 1 ? `1 cel met een DIMPACT-functie toont ${shown}` : `${count} cellen met DIMPACT-functies tonen ${shown}`;
    },
    where: (sheets) => `Op ${sheetList(sheets, "en", (count) => `${count} andere bladen`)}.`,
    mend: "Herstel",
    mending: (count) => (count === 1 ? "De cel wordt hersteld…" : `${count} cellen worden hersteld…`),
    mended: (count) => (count === 0 ? "De cellen staan niet meer in de werkmap." : count === 1 ? "De cel is hersteld." : `${count} cellen zijn hersteld.`),
    notAll: (mended, left) => (mended === 0 ? "Opnieuw rekenen hielp niet. Hieronder staat wat er ontbreekt." : `${mended} hersteld, ${left} niet. Hieronder staat wat er ontbreekt.`),
    notRead: "Er kon niet worden nagegaan of DIMPACT-functies in deze werkmap een fout tonen.",
    freezing: "Bevriezen",
    notLoaded: "Dit onderdeel kon niet worden geladen. Controleer de verbinding en open het venster opnieuw.",
  },
  en: {
    found: (count, errors) => {
      const shown = listed(errors, "or");
      return count === 1 ? `1 cell with a DIMPACT function shows ${shown}` : `${count} cells with DIMPACT functions show ${shown}`;
    },
    where: (sheets) => `On ${sheetList(sheets, "and", (count) => `${count} other sheets`)}.`,
    mend: "Repair",
    mending: (count) => (count === 1 ? "Repairing the cell…" : `Repairing ${count} cells…`),
    mended: (count) => (count === 0 ? "The cells are no longer in the workbook." : count === 1 ? "The cell was repaired." : `${count} cells were repaired.`),
    notAll: (mended, left) => (mended === 0 ? "Calculating again did not help. What is missing is told below." : `${mended} repaired, ${left} not. What is missing is told below.`),
    notRead: "It could not be checked whether DIMPACT functions in this workbook show an error.",
    freezing: "Freezing",
    notLoaded: "This part could not be loaded. Check the connection and open the pane again.",
  },
};
