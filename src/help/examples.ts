/** One example per function, with what it gives: shown in the reference and checked against the functions. */
import { type Language, formatNumber } from "../money";
import { separator } from "./html";

export type Argument = string | number;

export interface Example {
  readonly arguments: readonly Argument[];
  /** What the cell shows; the table that spills from it; or the share that it shows as a percentage. */
  readonly result: number | string | { readonly rows: number; readonly columns: number } | { readonly percentage: string };
}

const SERVICES = "e-Suite; BZM; WIM";

export const examples: Readonly<Record<string, Example>> = {
  CONTRIBUTIE: { arguments: [2021], result: 3000 },
  ENTREE: { arguments: [2021], result: 2000 },
  TPM: { arguments: [2021], result: 2092 },
  ESUITE: { arguments: [45000, 2021], result: 145200 },
  "ESUITE.INSTAP": { arguments: [45000, 2021], result: 56250 },
  INNOVATIE: { arguments: [45000, 2021], result: 5400 },
  HOSTING: { arguments: [45000, 2021], result: 51550 },
  "HOSTING.UITBREIDING": { arguments: ["klein", 2021], result: 5400 },
  BZM: { arguments: [45000, 2021], result: 68850 },
  "BZM.HOSTING": { arguments: [45000, 2021], result: 29121 },
  "BZM.HELPDESK": { arguments: [45000, 2021], result: 3640 },
  "BZM.LIJN": { arguments: [2021], result: 1772 },
  "BZM.AANSLUITING": { arguments: [2021], result: 538 },
  "BZM.MODULES": { arguments: [12000, 2021], result: 10200 },
  WIM: { arguments: [45000, 2021], result: 15872 },
  "WIM.HOSTING": { arguments: [9000, 2021], result: 9900 },
  PAKKETKORTING: { arguments: [45000, 2021], result: -10000 },
  MYLEX: { arguments: [45000, 2021], result: 17963 },
  "MYLEX.SOCIAAL": { arguments: [45000, 2021], result: 7685 },
  "MYLEX.KOPPELING": { arguments: [2021], result: 910 },
  "MYLEX.KOPPELING.EENMALIG": { arguments: [2021], result: 3032 },
  GVOP: { arguments: [45000, 2021], result: 10000 },
  RESERVERING: { arguments: [45000, "hoog", 1, 2021], result: 58331.25 },
  TARIEF: { arguments: ["bzm.licentie", 45000, 2021], result: 59850 },
  TOTAAL: { arguments: [45000, SERVICES, 2021], result: 316497 },
  SPECIFICATIE: { arguments: [45000, SERVICES, 2021], result: { rows: 19, columns: 8 } },
  STAFFEL: { arguments: ["hosting", 2021], result: { rows: 4, columns: 4 } },
  VERSCHIL: { arguments: [45000, SERVICES, 2020, 2021], result: { percentage: "3.44" } },
  DREMPEL: { arguments: ["bzm.hosting", 72500, 2021], result: 2501 },
  BRON: { arguments: ["hosting", 2021], result: "Bedrijfsplan 2021, coöperatie Dimpact: Wijzigingen contributie 2021 t.o.v. 2020, Hosting, regel 457" },
  ZEKERHEID: { arguments: ["hosting", 2021], result: "indicatie" },
  EDITIES: { arguments: [], result: { rows: 3, columns: 4 } },
};

/** `=DIMPACT.HOSTING(45000;2021)`, as an Excel of this language shows it. */
export function formula(id: string, values: readonly Argument[], language: Language): string {
  const shown = values.map((value) => (typeof value === "string" ? `"${value}"` : String(value)));
  return `=DIMPACT.${id}(${shown.join(separator[language])})`;
}

/** The result in words and numbers of this language. */
export function describeResult({ result }: Example, language: Language): string {
  if (typeof result === "number") return formatNumber(result, language);
  if (typeof result === "string") return result;
  if ("percentage" in result) return `${formatNumber(Number(result.percentage), language)}%`;
  const { rows, columns } = result;
  return language === "nl" ? `een tabel van ${rows} rijen en ${columns} kolommen` : `a table of ${rows} rows and ${columns} columns`;
}
