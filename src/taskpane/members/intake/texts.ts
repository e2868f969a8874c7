/** The texts of reading a table of members. */
import type { Language } from "../../../money";

export interface IntakeTexts {
  readonly about: string;
  readonly selection: string;
  readonly example: string;
  readonly choose: string;
  readonly drop: string;
  readonly reading: string;
  readonly noSelection: string;
  readonly outsideExcel: string;
  readonly read: (count: number, from: string) => string;
  readonly found: (from: string) => string;
  readonly ignored: (columns: readonly string[]) => string;
  readonly column: (place: number | string) => string;
  readonly again: string;
  readonly leave: string;
  readonly unreadable: (file: string, why: string) => string;
  readonly issues: (count: number) => string;
  readonly issue: (found: string, expected: string) => string;
  readonly more: (count: number) => string;
  readonly goTo: (address: string) => string;
  readonly gone: (address: string) => string;
  readonly making: string;
  readonly made: (sheet: string) => string;
}

const nl: IntakeTexts = {
  about:
    "Kies een tabel met een rij per gemeente en de kolommen Gemeente, Inwoners en Diensten (zoals e-Suite; BZM; WIM), of een kolom per dienst met ja of x. De volgorde is vrij, Engelse koppen mogen ook. Een ledenlijst is niet ingebouwd.",
  selection: "Uit de selectie",
  example: "Voorbeeldtabel",
  choose: "Kies een CSV-bestand",
  drop: "of sleep het hierheen",
  reading: "De leden worden gelezen",
  noSelection: "Selecteer een cel in de tabel met leden, of de hele lijst met haar kolomkoppen.",
  outsideExcel: "Buiten Excel is er geen werkmap. Kies een CSV-bestand.",
  read: (count, from) => `${count === 1 ? "1 gemeente" : `${count} gemeenten`} uit ${from}`,
  found: (from) => `Gelezen: ${from}`,
  ignored: (columns) => `${columns.length === 1 ? "Deze kolom telt" : "Deze kolommen tellen"} niet mee: ${columns.join(", ")}.`,
  column: (place) => `kolom ${place}`,
  again: "Opnieuw lezen",
  leave: "Deze leden sluiten",
  unreadable: (file, why) => `${file} is niet te lezen: ${why}.`,
  issues: (count) => `In deze tabel ${count === 1 ? "klopt 1 ding" : `kloppen ${count} dingen`} niet. Verbeter dat en lees de tabel opnieuw; tot dan wordt niets berekend.`,
  issue: (found, expected) => `gevonden ${found}, verwacht ${expected}`,
  more: (count) => `en nog ${count}`,
  goTo: (address) => `Ga naar ${address}`,
  gone: (address) => `${address} is niet meer te vinden. Lees de tabel opnieuw.`,
  making: "De voorbeeldtabel wordt in de werkmap gezet",
  made: (sheet) => `De voorbeeldtabel staat op werkblad '${sheet}'. Vul haar in en kies 'Uit de selectie'.`,
};

const en: IntakeTexts = {
  about:
    "Choose a table with a row per municipality and the columns Municipality, Inhabitants and Services (such as e-Suite; BZM; WIM), or a column per service with yes or x. The order is free, and headers may be Dutch. No list of members is built in.",
  selection: "From the selection",
  example: "Example table",
  choose: "Choose a CSV file",
  drop: "or drop it here",
  reading: "Reading the members",
  noSelection: "Select a cell in the table of members, or the whole list with its headers.",
  outsideExcel: "Outside Excel there is no workbook. Choose a CSV file.",
  read: (count, from) => `${count === 1 ? "1 municipality" : `${count} municipalities`} from ${from}`,
  found: (from) => `Read: ${from}`,
  ignored: (columns) => `${columns.length === 1 ? "This column plays" : "These columns play"} no part: ${columns.join(", ")}.`,
  column: (place) => `column ${place}`,
  again: "Read again",
  leave: "Close these members",
  unreadable: (file, why) => `${file} cannot be read: ${why}.`,
  issues: (count) => `In this table ${count === 1 ? "1 thing is" : `${count} things are`} not right. Mend that and read the table again; until then nothing is computed.`,
  issue: (found, expected) => `found ${found}, expected ${expected}`,
  more: (count) => `and ${count} more`,
  goTo: (address) => `Go to ${address}`,
  gone: (address) => `${address} cannot be found any more. Read the table again.`,
  making: "Putting the example table in the workbook",
  made: (sheet) => `The example table is on sheet '${sheet}'. Fill it in and choose 'From the selection'.`,
};

export const intakeTexts: Readonly<Record<Language, IntakeTexts>> = { nl, en };
