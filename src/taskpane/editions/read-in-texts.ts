/** The texts of reading editions in from the sheets. */
import type { Language } from "../../money";

export interface ReadInTexts {
  readonly heading: string;
  readonly about: string;
  readonly hint: string;
  readonly read: string;
  readonly reading: string;
  readonly none: string;
  readonly outsideExcel: string;
  readonly thisWorkbook: string;
  readonly onSheet: (sheet: string) => string;
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly fine: string;
  readonly error: string;
  readonly warning: string;
  readonly issue: (found: string, expected: string) => string;
  readonly blank: string;
  readonly goTo: (cell: string) => string;
  readonly more: (count: number) => string;
  readonly stopped: string;
  readonly odd: (previous: string, count: number) => string;
  readonly confirm: (count: number) => string;
  readonly use: (edition: string) => string;
  readonly gone: (cell: string) => string;
}

const nl: ReadInTexts = {
  heading: "Inlezen",
  about: "van werkblad naar editie",
  hint: "Wat u in een tarieftabel wijzigt, telt pas mee nadat het is ingelezen.",
  read: "Lees werkbladen in",
  reading: "De werkbladen worden gelezen…",
  none: "In deze werkmap staat geen tarieftabel. Maak er een onder 'Nieuwe editie'.",
  outsideExcel: "Buiten Excel zijn er geen werkbladen om in te lezen.",
  thisWorkbook: "deze werkmap",
  onSheet: (sheet) => `Werkblad '${sheet}'`,
  errors: (count) => (count === 1 ? "1 fout" : `${count} fouten`),
  warnings: (count) => (count === 1 ? "1 waarschuwing" : `${count} waarschuwingen`),
  fine: "Geen fouten.",
  error: "Fout",
  warning: "Waarschuwing",
  issue: (found, expected) => `gevonden ${found}, verwacht ${expected}`,
  blank: "niets",
  goTo: (cell) => `Ga naar ${cell}`,
  more: (count) => `Nog ${count} meer; verhelp eerst deze.`,
  stopped: "Verhelp de fouten en lees opnieuw in.",
  odd: (previous, count) => `Naast editie ${previous} ${count === 1 ? "valt 1 punt" : `vallen ${count} punten`} op. U bevestigt dat bij het publiceren.`,
  confirm: (count) => (count === 1 ? "Ik heb de waarschuwing bekeken en neem haar zo over" : `Ik heb de ${count} waarschuwingen bekeken en neem ze zo over`),
  use: (edition) => `Gebruik als editie ${edition}`,
  gone: (cell) => `Cel ${cell} is er niet meer. Lees opnieuw in.`,
};

const en: ReadInTexts = {
  heading: "Read in",
  about: "from sheet to edition",
  hint: "What you change in a table of tariffs counts only after it was read in.",
  read: "Read the sheets in",
  reading: "Reading the sheets…",
  none: "This workbook has no table of tariffs. Make one under 'New edition'.",
  outsideExcel: "Outside Excel there are no sheets to read in.",
  thisWorkbook: "this workbook",
  onSheet: (sheet) => `Sheet '${sheet}'`,
  errors: (count) => (count === 1 ? "1 error" : `${count} errors`),
  warnings: (count) => (count === 1 ? "1 warning" : `${count} warnings`),
  fine: "No errors.",
  error: "Error",
  warning: "Warning",
  issue: (found, expected) => `found ${found}, expected ${expected}`,
  blank: "nothing",
  goTo: (cell) => `Go to ${cell}`,
  more: (count) => `${count} more; mend these first.`,
  stopped: "Mend the errors, and read in again.",
  odd: (previous, count) => `Beside edition ${previous} ${count === 1 ? "1 thing stands" : `${count} things stand`} out. You confirm that when publishing.`,
  confirm: (count) => (count === 1 ? "I have looked at the warning and take it as it is" : `I have looked at the ${count} warnings and take them as they are`),
  use: (edition) => `Use as edition ${edition}`,
  gone: (cell) => `Cell ${cell} is not there any more. Read in again.`,
};

export const readInTexts: Readonly<Record<Language, ReadInTexts>> = { nl, en };
