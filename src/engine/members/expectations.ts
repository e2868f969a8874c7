/** What each cell of a table of members must be, in both languages. */
import { formatNumber } from "../../money";
import { type Localized, MAX_ACTUAL_COST, MAX_QUANTITY } from "../../tariff";
import { MOST_MEMBERS } from "./member";

export const memberExpectations = {
  header: {
    nl: "een rij met kolomkoppen: Gemeente, Inwoners, en Diensten of een kolom per dienst",
    en: "a row of headers: Municipality, Inhabitants, and Services or a column per service",
  },
  name: { nl: "de naam van de gemeente, ten hoogste 200 tekens", en: "the name of the municipality, at most 200 characters" },
  inhabitants: {
    nl: `een geheel getal van 1 tot en met ${formatNumber(MAX_QUANTITY, "nl")}, zoals 45000 of 45.000`,
    en: `a whole number from 1 to ${formatNumber(MAX_QUANTITY, "en")}, such as 45000 or 45.000`,
  },
  euros: {
    nl: `euro's met ten hoogste twee decimalen, zoals 12345,67, tot en met ${formatNumber(MAX_ACTUAL_COST, "nl")}`,
    en: `euros with at most two decimals, such as 12345.67, up to ${formatNumber(MAX_ACTUAL_COST, "en")}`,
  },
  mark: { nl: "ja, x of 1 waar de dienst wordt afgenomen; nee, 0 of niets waar niet", en: "yes, x or 1 where the service is taken; no, 0 or nothing where not" },
  services: { nl: "diensten als tekst met ; ertussen, zoals e-Suite; BZM; WIM", en: "services as text with ; between them, such as e-Suite; BZM; WIM" },
  beyond: {
    nl: "geen cel voorbij de laatste kolomkop; zet in een CSV-bestand een tekst met ; of , erin tussen aanhalingstekens",
    en: "no cell beyond the last header; in a CSV file put a text with ; or , between quotes",
  },
  once: { nl: "één kolom hiervoor", en: "one column for this" },
  rows: { nl: `ten hoogste ${formatNumber(MOST_MEMBERS, "nl")} gemeenten`, en: `at most ${formatNumber(MOST_MEMBERS, "en")} municipalities` },
  members: { nl: "een rij per gemeente", en: "a row per municipality" },
} as const satisfies Readonly<Record<string, Localized>>;
