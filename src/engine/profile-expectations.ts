/** What each field of a profile must be, in both languages. */
import { formatNumber } from "../money";
import { type Localized, MAX_ACTUAL_COST, MAX_NEW_SERVICES, MAX_QUANTITY } from "../tariff";

export const profileExpectations = {
  profile: { nl: "een object met ten minste inhabitants en services", en: "an object with at least inhabitants and services" },
  text: { nl: "een tekst van ten hoogste 200 tekens", en: "a text of at most 200 characters" },
  inhabitants: {
    nl: `een geheel getal van 1 tot en met ${formatNumber(MAX_QUANTITY, "nl")}, zonder aanhalingstekens`,
    en: `a whole number from 1 to ${formatNumber(MAX_QUANTITY, "en")}, without quotes`,
  },
  date: { nl: "een datum zoals 2019-01-01", en: "a date such as 2019-01-01" },
  populations: { nl: 'inwonertallen per datum, zoals {"2019-01-01": 45000}', en: 'numbers of inhabitants by date, such as {"2019-01-01": 45000}' },
  edition: { nl: 'een editie als tekst, zoals "2021"', en: 'an edition as text, such as "2021"' },
  services: { nl: 'een lijst van diensten, zoals ["e-Suite", "WIM"]', en: 'a list of services, such as ["e-Suite", "WIM"]' },
  service: { nl: "de naam van een dienst als tekst", en: "the name of a service as text" },
  actualCosts: { nl: 'bedragen per tariefregel, zoals {"wim.hosting": "12345.67"}', en: 'amounts by charge, such as {"wim.hosting": "12345.67"}' },
  euros: {
    nl: `euro's als tekst met een punt en ten hoogste twee decimalen, zoals "12345.67", tot en met ${formatNumber(MAX_ACTUAL_COST, "nl")}`,
    en: `euros as text with a point and at most two decimals, such as "12345.67", up to ${formatNumber(MAX_ACTUAL_COST, "en")}`,
  },
  newServices: { nl: 'aantal en scenario, zoals {"count": 2, "scenario": "hoog"}', en: 'count and scenario, such as {"count": 2, "scenario": "hoog"}' },
  names: { nl: 'een lijst van namen, zoals ["Chatbot", "Zaakarchief"]', en: 'a list of names, such as ["Chatbot", "Zaakarchief"]' },
  count: { nl: `een geheel getal van 1 tot en met ${MAX_NEW_SERVICES}`, en: `a whole number from 1 to ${MAX_NEW_SERVICES}` },
  scenario: { nl: "laag, midden of hoog", en: "laag, midden or hoog" },
  startMonths: { nl: 'eerste maand per dienst, zoals {"WIM": 7}', en: 'first month by service, such as {"WIM": 7}' },
  month: { nl: "een maand van 1 tot en met 12", en: "a month from 1 to 12" },
  vat: { nl: 'tarief en compensabel deel, zoals {"rate": "0.21", "refundable": "1"}', en: 'rate and refundable share, such as {"rate": "0.21", "refundable": "1"}' },
  fraction: { nl: 'een deel van "0" tot en met "1" als tekst, zoals "0.21"', en: 'a fraction from "0" to "1" as text, such as "0.21"' },
  booking: {
    nl: 'taakveld en categorie per dienst, zoals {"WIM": {"taakveld": "0.4", "categorie": "3.8"}}',
    en: 'taakveld and categorie by service, such as {"WIM": {"taakveld": "0.4", "categorie": "3.8"}}',
  },
} as const satisfies Readonly<Record<string, Localized>>;

export type ProfileExpectation = keyof typeof profileExpectations;

/** What was found where something else was expected: a value as JSON, cut short, or the word for what it is. */
export function describeFound(value: unknown): Localized {
  const longest = 60;
  if (value === undefined) return { nl: "niets", en: "nothing" };
  if (Array.isArray(value)) return { nl: "een lijst", en: "a list" };
  if (typeof value === "object" && value !== null) return { nl: "een object", en: "an object" };
  const json = JSON.stringify(value);
  const shown = json.length > longest ? `${json.slice(0, longest)}…` : json;
  return { nl: shown, en: shown };
}
