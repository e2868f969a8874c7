/** What goes wrong with reconciling on the command line, in both languages. */
import type { Language } from "../../money";

export interface ReconcileFacts {
  reconcileProfile: Readonly<Record<never, never>>;
  reconcileFiles: Readonly<Record<never, never>>;
  memberWithoutName: { readonly path: string };
  membersAlike: { readonly name: string };
  badTolerance: { readonly found: string };
}

export type ReconcileCode = keyof ReconcileFacts;

type Messages = { readonly [Code in ReconcileCode]: Readonly<Record<Language, (facts: ReconcileFacts[Code]) => string>> };

export const reconcileMessages: Messages = {
  reconcileProfile: {
    nl: () => "geef het profiel van de gemeente met --profile p.json",
    en: () => "give the profile of the municipality with --profile p.json",
  },
  reconcileFiles: {
    nl: () => "geef de facturen: bestanden in UBL (.xml) of CSV (.csv), of een map",
    en: () => "give the invoices: files in UBL (.xml) or CSV (.csv), or a folder",
  },
  memberWithoutName: {
    nl: ({ path }) => `profiel ${path} heeft geen naam: bij meer dan één profiel wijst de naam aan welke facturen erbij horen`,
    en: ({ path }) => `profile ${path} has no name: with more than one profile the name tells which invoices belong to it`,
  },
  membersAlike: {
    nl: ({ name }) => `twee profielen heten ${name}: dan is niet te zeggen bij welk een factuur hoort`,
    en: ({ name }) => `two profiles are called ${name}: which one an invoice belongs to cannot be told then`,
  },
  badTolerance: {
    nl: ({ found }) => `'${found}' is geen tolerantie: verwacht een bedrag per regel, zoals 0,05, of met dat van alle regels samen erachter, zoals 0,05:0,10`,
    en: ({ found }) => `'${found}' is not a tolerance: expected an amount per line, such as 0.05, or with that of all lines together behind it, such as 0.05:0.10`,
  },
};
