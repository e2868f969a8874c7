/** One example per function: what the task pane shows, computes and inserts. */
import type { Localized } from "../tariff";

/** Stands for the edition that the workbook has chosen. */
export const chosenEdition = Symbol("the chosen edition");

export type ExampleArgument = number | string | typeof chosenEdition;

/** How a result is to be read: an amount, a part of a whole, a number of inhabitants, a text, or rows that spill. */
export type ResultKind = "euros" | "share" | "inhabitants" | "text" | "table";

export interface Example {
  /** "HOSTING", without the namespace. */
  readonly function: string;
  /** In the order of the function's parameters; parameters left out at the end are omitted. */
  readonly arguments: readonly ExampleArgument[];
  readonly result: ResultKind;
}

export interface ExampleGroup {
  readonly id: string;
  readonly label: Localized;
  readonly examples: readonly Example[];
}

const SERVICES = "e-Suite; BZM; WIM";
const INHABITANTS = 45_000;
const ACTUAL_COST = 10_000;

const euros = (name: string, ...given: readonly ExampleArgument[]): Example => ({ function: name, arguments: [...given, chosenEdition], result: "euros" });

const group = (id: string, nl: string, en: string, ...examples: readonly Example[]): ExampleGroup => ({ id, label: { nl, en }, examples });

/** Every function, in the groups and the order in which people look for them. */
export const exampleGroups: readonly ExampleGroup[] = [
  group(
    "membership",
    "Lidmaatschap",
    "Membership",
    euros("CONTRIBUTIE"),
    euros("ENTREE"),
    euros("PAKKETKORTING", INHABITANTS),
  ),
  group(
    "e-suite",
    "e-Suite en hosting",
    "e-Suite and hosting",
    euros("ESUITE", INHABITANTS),
    euros("ESUITE.INSTAP", INHABITANTS),
    euros("INNOVATIE", INHABITANTS),
    euros("TPM"),
    euros("HOSTING", INHABITANTS),
    euros("HOSTING.UITBREIDING", "klein"),
  ),
  group(
    "bzm",
    "BZM",
    "BZM",
    euros("BZM", INHABITANTS),
    euros("BZM.HOSTING", INHABITANTS),
    euros("BZM.HELPDESK", INHABITANTS),
    euros("BZM.LIJN"),
    euros("BZM.AANSLUITING"),
    euros("BZM.MODULES", ACTUAL_COST),
  ),
  group("wim", "WIM", "WIM", euros("WIM", INHABITANTS), euros("WIM.HOSTING", ACTUAL_COST)),
  group(
    "mylex",
    "MyLex",
    "MyLex",
    euros("MYLEX", INHABITANTS),
    euros("MYLEX.SOCIAAL", INHABITANTS),
    euros("MYLEX.KOPPELING"),
    euros("MYLEX.KOPPELING.EENMALIG"),
  ),
  group("gvop", "GVOP", "GVOP", euros("GVOP", INHABITANTS)),
  group(
    "totals",
    "Totalen",
    "Totals",
    euros("TOTAAL", INHABITANTS, SERVICES),
    { function: "SPECIFICATIE", arguments: [INHABITANTS, SERVICES, chosenEdition], result: "table" },
    { function: "VERSCHIL", arguments: [INHABITANTS, SERVICES, 2020, chosenEdition], result: "share" },
    euros("RESERVERING", INHABITANTS, "hoog", 1),
  ),
  group(
    "lookup",
    "Opzoeken",
    "Look up",
    euros("TARIEF", "hosting", INHABITANTS),
    { function: "STAFFEL", arguments: ["bzm.hosting", chosenEdition], result: "table" },
    { function: "DREMPEL", arguments: ["bzm.hosting", 72_500, chosenEdition], result: "inhabitants" },
    { function: "BRON", arguments: ["hosting", chosenEdition], result: "text" },
    { function: "ZEKERHEID", arguments: ["hosting", chosenEdition], result: "text" },
    { function: "EDITIES", arguments: [], result: "table" },
    { function: "BEGROTING", arguments: ["resultaat", 2021], result: "euros" },
  ),
];

function argumentText(argument: ExampleArgument, edition: string): string {
  if (argument === chosenEdition) return edition;
  return typeof argument === "number" ? String(argument) : `"${argument.replace(/"/g, '""')}"`;
}

/**
 * The example as a formula. `edition` is what stands for the edition: a name of a cell, or an edition's id;
 * `separator` is what Excel puts between arguments: "," in `range.formulas`, ";" where a Dutch Excel shows it.
 */
export function exampleFormula(example: Example, edition: string, separator: "," | ";"): string {
  return `=DIMPACT.${example.function}(${example.arguments.map((argument) => argumentText(argument, edition)).join(separator)})`;
}
