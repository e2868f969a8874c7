/** What each field of a file of choices must be. */
import type { Localized } from "../../../tariff";

export const choiceExpectations = {
  choices: { nl: "een object met matches, approvals, corrections of meer dan één daarvan", en: "an object with matches, approvals, corrections or more than one of these" },
  matches: { nl: 'een lijst, zoals [{"supplier": "Dimpact", "text": "Pakket A", "charges": ["hosting"]}]', en: 'a list, such as [{"supplier": "Dimpact", "text": "Package A", "charges": ["hosting"]}]' },
  approvals: { nl: "een lijst van goedgekeurde afwijkingen", en: "a list of approved deviations" },
  match: { nl: "een object: supplier met text of item, of invoice met line; en charges", en: "an object: supplier with text or item, or invoice with line; and charges" },
  approval: { nl: "een object: invoice met line, of missing met year; en who, when en why", en: "an object: invoice with line, or missing with year; and who, when and why" },
  corrections: { nl: 'een lijst, zoals [{"invoice": "2021-031", "kind": "replaces"}]', en: 'a list, such as [{"invoice": "2021-031", "kind": "replaces"}]' },
  correction: { nl: "een object: invoice, en kind; met supplier als het nummer vaker voorkomt", en: "an object: invoice, and kind; with supplier where the number occurs more than once" },
  correctionKind: { nl: "replaces (vervangt) of adds (komt erbij)", en: "replaces or adds" },
  text: { nl: "een tekst van 1 tot en met 200 tekens", en: "a text of 1 to 200 characters" },
  charges: { nl: "een lijst van tariefregels; leeg: de regel hoort bij geen", en: "a list of charge ids; empty: the line belongs to none" },
  charge: { nl: "het id van een tariefregel, zoals hosting", en: "the id of a charge, such as hosting" },
  year: { nl: "een jaartal, zonder aanhalingstekens", en: "a year, without quotes" },
  when: { nl: "een datum zoals 2021-02-03", en: "a date such as 2021-02-03" },
  known: { nl: "een veld dat een keuze kent", en: "a field that a choice knows" },
} as const satisfies Readonly<Record<string, Localized>>;

export type ChoiceExpectation = keyof typeof choiceExpectations;
