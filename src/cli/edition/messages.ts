/** What goes wrong with editions and keys on the command line, in both languages. */
import type { Language } from "../../money";
import { type JsonProblem, type SignatureFailureCode, jsonProblemText } from "../../workbook";
import { fileReason } from "../file-reason";

export interface EditionFacts {
  missingSubcommand: { readonly known: readonly string[] };
  unknownSubcommand: { readonly found: string; readonly known: readonly string[] };
  missingEdition: { readonly count: number };
  editionUnreadable: { readonly path: string; readonly reason: string };
  editionNotJson: { readonly path: string; readonly problem: JsonProblem };
  editionFaulty: { readonly path: string; readonly issues: Readonly<Record<Language, string>> };
  editionUnconfirmed: { readonly path: string; readonly issues: Readonly<Record<Language, string>> };
  publishUnconfirmed: { readonly edition: string; readonly warnings: Readonly<Record<Language, string>> };
  publishImpossible: { readonly edition: string; readonly why: Readonly<Record<Language, string>> };
  editionChanged: { readonly path: string };
  noTariffs: { readonly path: string };
  severalTariffs: { readonly path: string; readonly sheets: readonly string[] };
  workbookProblem: { readonly path: string; readonly why: Readonly<Record<Language, string>> };
  missingEditionOption: { readonly option: string; readonly example: string };
  outputKind: { readonly path: string; readonly kinds: string };
  notAnAnnouncement: { readonly found: string };
  amountsNotAnObject: { readonly path: string };
  keyExists: { readonly path: string };
  keyProblem: { readonly path: string; readonly code: SignatureFailureCode; readonly why: Readonly<Record<Language, string>> };
  noKeyMade: { readonly why: Readonly<Record<Language, string>> };
  noPassword: Readonly<Record<string, never>>;
  passwordsDiffer: Readonly<Record<string, never>>;
}

export type EditionCode = keyof EditionFacts;

/** The question was understood: what is asked about has something wrong. */
export const editionFindings: readonly EditionCode[] = ["editionFaulty", "editionUnconfirmed", "publishUnconfirmed", "publishImpossible", "editionChanged"];
export const editionUnreadable: readonly EditionCode[] = ["editionUnreadable", "editionNotJson", "noTariffs", "severalTariffs", "workbookProblem", "keyProblem"];

type Messages = { readonly [Code in EditionCode]: Readonly<Record<Language, (facts: EditionFacts[Code]) => string>> };

export const editionMessages: Messages = {
  missingSubcommand: {
    nl: ({ known }) => `geef wat u met een editie wilt: ${known.join(", ")}`,
    en: ({ known }) => `give what to do with an edition: ${known.join(", ")}`,
  },
  unknownSubcommand: {
    nl: ({ found, known }) => `edition '${found}' is er niet; te gebruiken: ${known.join(", ")}`,
    en: ({ found, known }) => `there is no edition '${found}'; to be used: ${known.join(", ")}`,
  },
  missingEdition: {
    nl: ({ count }) => (count === 1 ? "geef een editie: 2021, of een bestand zoals 2022.json" : "geef twee edities, bijvoorbeeld 2021 2022.json"),
    en: ({ count }) => (count === 1 ? "give an edition: 2021, or a file such as 2022.json" : "give two editions, for instance 2021 2022.json"),
  },
  editionUnreadable: {
    nl: ({ path, reason }) => `${path} is niet te lezen (${fileReason(reason, "nl")})`,
    en: ({ path, reason }) => `${path} cannot be read (${fileReason(reason, "en")})`,
  },
  editionNotJson: {
    nl: ({ path, problem }) => `${path} is niet te lezen: ${jsonProblemText(problem, "nl")}`,
    en: ({ path, problem }) => `${path} cannot be read: ${jsonProblemText(problem, "en")}`,
  },
  editionFaulty: {
    nl: ({ path, issues }) => `${path} is geen goede editie:\n${issues.nl}`,
    en: ({ path, issues }) => `${path} is not a sound edition:\n${issues.en}`,
  },
  editionUnconfirmed: {
    nl: ({ path, issues }) => `${path} heeft waarschuwingen:\n${issues.nl}\nIs het zo bedoeld, neem de editie dan over met dimpact edition read ${path} --confirm -o <bestand>.json`,
    en: ({ path, issues }) => `${path} has warnings:\n${issues.en}\nIf it is meant so, take the edition over with dimpact edition read ${path} --confirm -o <file>.json`,
  },
  publishUnconfirmed: {
    nl: ({ edition, warnings }) => `editie ${edition} is niet gepubliceerd; dit valt op naast de editie ervoor:\n${warnings.nl}\nIs het zo bedoeld, geef dan ook --confirm: het staat dan in de editie en op het voorblad`,
    en: ({ edition, warnings }) => `edition ${edition} was not published; this is odd beside the edition before it:\n${warnings.en}\nIf it is meant so, give --confirm too: it is then told in the edition and on the cover`,
  },
  publishImpossible: {
    nl: ({ edition, why }) => `editie ${edition} is niet gepubliceerd: ${why.nl}`,
    en: ({ edition, why }) => `edition ${edition} was not published: ${why.en}`,
  },
  noTariffs: {
    nl: ({ path }) => `in ${path} staat geen tabel met tarieven, zoals Tarieven_2021`,
    en: ({ path }) => `${path} has no table of tariffs, such as Tarieven_2021`,
  },
  severalTariffs: {
    nl: ({ path, sheets }) => `${path} bevat meer dan één editie (${sheets.join(", ")}): bewaar elke editie in een eigen werkmap`,
    en: ({ path, sheets }) => `${path} has more than one edition (${sheets.join(", ")}): save every edition in a workbook of its own`,
  },
  workbookProblem: {
    nl: ({ path, why }) => `${path}: ${why.nl}`,
    en: ({ path, why }) => `${path}: ${why.en}`,
  },
  editionChanged: {
    nl: ({ path }) => `${path} is na de ondertekening veranderd: zie dimpact edition verify`,
    en: ({ path }) => `${path} was changed after it was signed: see dimpact edition verify`,
  },
  missingEditionOption: {
    nl: ({ option, example }) => `geef ook --${option}, bijvoorbeeld ${example}`,
    en: ({ option, example }) => `give --${option} too, for instance ${example}`,
  },
  outputKind: {
    nl: ({ path, kinds }) => `-o is '${path}': verwacht een naam die eindigt op ${kinds}`,
    en: ({ path, kinds }) => `-o is '${path}': expected a name that ends in ${kinds}`,
  },
  notAnAnnouncement: {
    nl: ({ found }) => `'${found}' is geen aangekondigd bedrag: verwacht bijvoorbeeld hosting.klein.flatAmount=5500,00`,
    en: ({ found }) => `'${found}' is not an announced amount: expected for instance hosting.klein.flatAmount=5500.00`,
  },
  amountsNotAnObject: {
    nl: ({ path }) => `${path} bevat geen aangekondigde bedragen: verwacht bijvoorbeeld {"hosting.klein.flatAmount": "5500.00"}`,
    en: ({ path }) => `${path} has no announced amounts: expected for instance {"hosting.klein.flatAmount": "5500.00"}`,
  },
  keyProblem: {
    nl: ({ path, why }) => `${path}: ${why.nl}`,
    en: ({ path, why }) => `${path}: ${why.en}`,
  },
  keyExists: {
    nl: ({ path }) => `${path} bestaat al: een sleutel wordt nooit vervangen; kies een andere map`,
    en: ({ path }) => `${path} is already there: a key is never replaced; choose another folder`,
  },
  noKeyMade: {
    nl: ({ why }) => why.nl,
    en: ({ why }) => why.en,
  },
  noPassword: {
    nl: () => "het wachtwoord is nodig: typ het in een terminal, of zet het in de omgevingsvariabele DIMPACT_PASSWORD",
    en: () => "the password is needed: type it in a terminal, or put it in the environment variable DIMPACT_PASSWORD",
  },
  passwordsDiffer: {
    nl: () => "de twee wachtwoorden zijn niet gelijk",
    en: () => "the two passwords are not the same",
  },
};
