/** Every message of the command line that is not the engine's, in both languages: what was found and what to type. */
import type { Language } from "../money";
import { type EditionFacts, editionMessages } from "./edition/messages";
import { fileReason, writeReason } from "./file-reason";
import { type MemberFacts, memberMessages } from "./impact/messages";
import { type ReconcileFacts, reconcileMessages } from "./reconcile/messages";
import { type SettleFacts, settleMessages } from "./settle/messages";

export interface CommandFacts extends EditionFacts, MemberFacts, ReconcileFacts, SettleFacts {
  missingCommand: { readonly commands: readonly string[] };
  unknownCommand: { readonly found: string; readonly commands: readonly string[] };
  unknownOption: { readonly option: string };
  optionElsewhere: { readonly option: string; readonly command: string };
  missingValue: { readonly option: string };
  unexpectedValue: { readonly option: string; readonly found: string };
  givenTwice: { readonly option: string };
  unknownLocale: { readonly found: string };
  missingArgument: { readonly argument: "charge" | "inhabitants" | "cost" };
  tooManyArguments: { readonly found: string };
  missingOption: { readonly option: "inhabitants" | "services" };
  profileAndOption: { readonly option: string };
  scenarioAndCount: { readonly given: string; readonly missing: string };
  notACount: { readonly found: string };
  bandNeedsReserve: { readonly charge: string };
  ambiguousAmount: { readonly found: string; readonly thousands: string; readonly decimal: string };
  ambiguousInhabitants: { readonly found: string; readonly plain: string };
  amountDecimals: { readonly found: string };
  unreadableFile: { readonly path: string; readonly reason: string };
  notUtf8: { readonly path: string };
  notJson: { readonly path: string; readonly reason: string };
  missingOutput: Readonly<Record<string, never>>;
  notXlsx: { readonly path: string };
  twoKinds: Readonly<Record<string, never>>;
  missingProfiles: Readonly<Record<string, never>>;
  sideCount: { readonly found: number; readonly fewest: number; readonly most: number };
  editionsPerProfile: { readonly profiles: number; readonly editions: number };
  fileExists: { readonly path: string };
  unwritableFile: { readonly path: string; readonly reason: string };
}

export type CommandCode = keyof CommandFacts;

type Messages = {
  readonly [Code in CommandCode]: Readonly<Record<Language, (facts: CommandFacts[Code]) => string>>;
};

const argumentWords = {
  charge: { nl: "de tariefregel, bijvoorbeeld hosting", en: "the charge, for instance hosting" },
  inhabitants: { nl: "het aantal inwoners, bijvoorbeeld 45000", en: "the number of inhabitants, for instance 45000" },
  cost: { nl: "de werkelijke kosten in euro's, bijvoorbeeld 1234.56", en: "the actual cost in euros, for instance 1234.56" },
} as const;

const optionExamples = { inhabitants: "--inhabitants 45000", services: '--services "e-Suite; WIM"' } as const;

export const commandMessages: Messages = {
  ...editionMessages,
  ...memberMessages,
  ...reconcileMessages,
  ...settleMessages,
  missingCommand: {
    nl: ({ commands }) => `geef een opdracht: ${commands.join(", ")}`,
    en: ({ commands }) => `give a command: ${commands.join(", ")}`,
  },
  unknownCommand: {
    nl: ({ found, commands }) => `opdracht '${found}' is er niet; te gebruiken: ${commands.join(", ")}`,
    en: ({ found, commands }) => `there is no command '${found}'; to be used: ${commands.join(", ")}`,
  },
  unknownOption: {
    nl: ({ option }) => `optie ${option} is er niet`,
    en: ({ option }) => `there is no option ${option}`,
  },
  optionElsewhere: {
    nl: ({ option, command }) => `optie --${option} hoort niet bij ${command}`,
    en: ({ option, command }) => `option --${option} does not belong to ${command}`,
  },
  missingValue: {
    nl: ({ option }) => `optie --${option} heeft een waarde nodig`,
    en: ({ option }) => `option --${option} needs a value`,
  },
  unexpectedValue: {
    nl: ({ option, found }) => `optie --${option} heeft geen waarde; gevonden: '${found}'`,
    en: ({ option, found }) => `option --${option} takes no value; found: '${found}'`,
  },
  givenTwice: {
    nl: ({ option }) => `optie --${option} staat er twee keer`,
    en: ({ option }) => `option --${option} is given twice`,
  },
  unknownLocale: {
    nl: ({ found }) => `taal '${found}' is er niet; te gebruiken: nl, en`,
    en: ({ found }) => `there is no locale '${found}'; to be used: nl, en`,
  },
  missingArgument: {
    nl: ({ argument }) => `geef ook ${argumentWords[argument].nl}`,
    en: ({ argument }) => `give ${argumentWords[argument].en} too`,
  },
  tooManyArguments: {
    nl: ({ found }) => `'${found}' is er te veel; zet tekst met spaties tussen aanhalingstekens`,
    en: ({ found }) => `'${found}' is one too many; put text with spaces between quotes`,
  },
  missingOption: {
    nl: ({ option }) => `geef ${optionExamples[option]} of een profiel met --profile p.json`,
    en: ({ option }) => `give ${optionExamples[option]}, or a profile with --profile p.json`,
  },
  profileAndOption: {
    nl: ({ option }) => `--profile en --${option} gaan niet samen: zet het in het profiel of geef geen profiel`,
    en: ({ option }) => `--profile and --${option} do not go together: put it in the profile or give no profile`,
  },
  scenarioAndCount: {
    nl: ({ given, missing }) => `--${given} gaat samen met --${missing}, bijvoorbeeld --new-services 2 --scenario hoog`,
    en: ({ given, missing }) => `--${given} goes with --${missing}, for instance --new-services 2 --scenario hoog`,
  },
  notACount: {
    nl: ({ found }) => `--new-services is '${found}': verwacht een geheel getal van 1 tot en met 100`,
    en: ({ found }) => `--new-services is '${found}': expected a whole number from 1 to 100`,
  },
  bandNeedsReserve: {
    nl: ({ charge }) => `${charge} is een bandbreedte zonder één bedrag; gebruik dimpact reserve met --new-services 1 --scenario laag, midden of hoog`,
    en: ({ charge }) => `${charge} is a band without a single amount; use dimpact reserve with --new-services 1 --scenario laag, midden or hoog`,
  },
  ambiguousAmount: {
    nl: ({ found, thousands, decimal }) => `'${found}' kan twee bedragen zijn: typ ${thousands} of ${decimal}`,
    en: ({ found, thousands, decimal }) => `'${found}' can be two amounts: type ${thousands} or ${decimal}`,
  },
  ambiguousInhabitants: {
    nl: ({ found, plain }) => `inwoners is '${found}', en dat kan een breuk zijn: typ ${plain}`,
    en: ({ found, plain }) => `inhabitants is '${found}', which may be a fraction: type ${plain}`,
  },
  amountDecimals: {
    nl: ({ found }) => `'${found}' heeft meer dan twee decimalen: rond af op centen`,
    en: ({ found }) => `'${found}' has more than two decimals: round to cents`,
  },
  unreadableFile: {
    nl: ({ path, reason }) => `profiel ${path} is niet te lezen (${fileReason(reason, "nl")})`,
    en: ({ path, reason }) => `profile ${path} cannot be read (${fileReason(reason, "en")})`,
  },
  notUtf8: {
    nl: ({ path }) => `profiel ${path} is geen UTF-8: bewaar het als UTF-8`,
    en: ({ path }) => `profile ${path} is not UTF-8: save it as UTF-8`,
  },
  notJson: {
    nl: ({ path, reason }) => `profiel ${path} is geen JSON (${reason})`,
    en: ({ path, reason }) => `profile ${path} is not JSON (${reason})`,
  },
  missingOutput: {
    nl: () => "geef het bestand dat wordt geschreven met -o model.xlsx",
    en: () => "give the file to write with -o model.xlsx",
  },
  notXlsx: {
    nl: ({ path }) => `-o is '${path}': verwacht een naam die eindigt op .xlsx`,
    en: ({ path }) => `-o is '${path}': expected a name that ends in .xlsx`,
  },
  twoKinds: {
    nl: () => "--plain en --frozen gaan niet samen: gewone formules, of waarden zonder formules",
    en: () => "--plain and --frozen do not go together: plain formulas, or values without formulas",
  },
  missingProfiles: {
    nl: () => "geef wat u vergelijkt: --profile a.json --profile b.json, of --profile a.json --edition 2020 --edition 2021",
    en: () => "give what to compare: --profile a.json --profile b.json, or --profile a.json --edition 2020 --edition 2021",
  },
  sideCount: {
    nl: ({ found, fewest, most }) => `${found} om te vergelijken: geef er ${fewest} tot en met ${most}, met --profile, of met één --profile en meer dan één --edition`,
    en: ({ found, fewest, most }) => `${found} to compare: give ${fewest} to ${most}, with --profile, or with one --profile and more than one --edition`,
  },
  editionsPerProfile: {
    nl: ({ profiles, editions }) => `${profiles} profielen en ${editions} edities passen niet bij elkaar: geef één --edition voor alle, of een voor elk profiel`,
    en: ({ profiles, editions }) => `${profiles} profiles and ${editions} editions do not match: give one --edition for all, or one for each profile`,
  },
  fileExists: {
    nl: ({ path }) => `${path} bestaat al: kies een andere naam, of vervang het met --force`,
    en: ({ path }) => `${path} is already there: choose another name, or replace it with --force`,
  },
  unwritableFile: {
    nl: ({ path, reason }) => `${path} is niet te schrijven (${writeReason(reason, "nl")})`,
    en: ({ path, reason }) => `${path} cannot be written (${writeReason(reason, "en")})`,
  },
};
