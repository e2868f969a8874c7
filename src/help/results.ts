/** What each function's example gives in the example edition: shown in the reference, checked against the functions. */
import { type Language, formatNumber } from "../money";
import type { Example } from "../workbook";

/** What the cell shows, or the size of the table that spills from it, its header included. */
export type Result = number | string | { readonly rows: number; readonly columns: number };

export const results: Readonly<Record<string, Result>> = {
  CONTRIBUTIE: 3000,
  ENTREE: 2000,
  TPM: 2092,
  ESUITE: 145200,
  "ESUITE.INSTAP": 56250,
  INNOVATIE: 5400,
  HOSTING: 51550,
  "HOSTING.UITBREIDING": 5400,
  BZM: 68850,
  "BZM.HOSTING": 29121,
  "BZM.HELPDESK": 3640,
  "BZM.LIJN": 1772,
  "BZM.AANSLUITING": 538,
  "BZM.MODULES": 8500,
  WIM: 15872,
  "WIM.HOSTING": 11000,
  PAKKETKORTING: -10000,
  MYLEX: 17963,
  "MYLEX.SOCIAAL": 7685,
  "MYLEX.KOPPELING": 910,
  "MYLEX.KOPPELING.EENMALIG": 3032,
  GVOP: 10000,
  RESERVERING: 58331.25,
  TARIEF: 51550,
  TOTAAL: 316497,
  SPECIFICATIE: { rows: 19, columns: 8 },
  STAFFEL: { rows: 7, columns: 4 },
  VERSCHIL: 0.0344,
  DREMPEL: 2501,
  BRON: "Bedrijfsplan 2021, coöperatie Dimpact: Wijzigingen contributie 2021 t.o.v. 2020, Hosting, regel 457",
  ZEKERHEID: "indicatie",
  EDITIES: { rows: 3, columns: 4 },
  BEGROTING: -127076,
};

/** The stated result in words and numbers of this language; a share as a percentage. Throws where none is stated. */
export function describeResult({ function: id, result: kind }: Example, language: Language): string {
  const result = results[id];
  if (result === undefined) throw new Error(`no result is stated for the example of ${id}`);
  if (typeof result === "string") return result;
  if (typeof result === "number") return kind === "share" ? `${formatNumber(result * 100, language)}%` : formatNumber(result, language);
  const { rows, columns } = result;
  return language === "nl" ? `een tabel van ${rows} rijen en ${columns} kolommen` : `a table of ${rows} rows and ${columns} columns`;
}
