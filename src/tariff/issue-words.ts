/** The issues of an edition in both languages; what is expected is said in English where the editions are read. */
import type { Language } from "../money";
import type { EditionIssue } from "./issue";

/** Longest first, where one begins as another. */
const dutch: readonly (readonly [RegExp, string])[] = [
  [/^a text that is not empty$/, "een tekst die niet leeg is"],
  [/^at most (\d+) characters$/, "ten hoogste $1 tekens"],
  [/^at most the maximum, (.+)$/, "ten hoogste het maximum, $1"],
  [/^at most the high end, (.+)$/, "ten hoogste de bovenkant, $1"],
  [/^at most (\d+)$/, "ten hoogste $1"],
  [/^lower-case words, with dots or hyphens between$/, "kleine letters, met punten of streepjes ertussen"],
  [/^a whole number$/, "een geheel getal"],
  [/^1 or more$/, "1 of meer"],
  [/^a decimal text with a point and at most (\d+) decimals, such as "1.15"$/, 'een bedrag als tekst, met een punt en ten hoogste $1 decimalen, zoals "1.15"'],
  [/^at least one part$/, "ten minste één onderdeel"],
  [/^at least one tier$/, "ten minste één trede"],
  [/^at least one charge$/, "ten minste één tariefregel"],
  [/^a capital and two digits, such as "A01"$/, 'een hoofdletter en twee cijfers, zoals "A01"'],
  [/^1 to 60 characters, without @$/, "1 tot en met 60 tekens, zonder @"],
  [/^a year from 2000 to 2100$/, "een jaar van 2000 tot en met 2100"],
  [/^a date such as 2020-02 or 2020-02-01$/, "een datum zoals 2020-02 of 2020-02-01"],
  [/^a date such as 2020-02-01$/, "een datum zoals 2020-02-01"],
  [/^no such property$/, "dat dit er niet staat"],
  [/^this property to be there$/, "dat dit er staat"],
  [/^a service of this edition$/, "een dienst van deze editie"],
  [/^a reading of this edition$/, "een lezing van deze editie"],
  [/^a charge of this edition$/, "een tariefregel van deze editie"],
  [/^an id that no other row has, whatever its dots and hyphens$/, "een id dat geen andere rij heeft, ook niet met andere punten of streepjes"],
  [/^(.+), as its amounts are$/, "$1, zoals de bedragen zijn"],
  [/^null: the last tier has no bound$/, "null: de laatste trede heeft geen grens"],
  [/^a bound: only the last tier has none$/, "een grens: alleen de laatste trede heeft er geen"],
  [/^more than (\d+), the bound of the tier before$/, "meer dan $1, de grens van de trede ervoor"],
  [/^an amount per inhabitant, per municipality, or both$/, "een bedrag per inwoner, per gemeente, of allebei"],
  [/^the line of the source, or the reading that gives the amount$/, "de regel van de bron, of de lezing die het bedrag geeft"],
  [/^a percentage that stays exact for (\d+) euros$/, "een percentage dat tot op de cent klopt voor $1 euro"],
  [/^an amount that stays exact for (\d+) services and (\d+) inhabitants$/, "een bedrag dat tot op de cent klopt voor $1 diensten en $2 inwoners"],
  [/^an amount that stays exact for (\d+) inhabitants$/, "een bedrag dat tot op de cent klopt voor $1 inwoners"],
  [/^an amount that is there$/, "een bedrag dat er is"],
  [/^no index: the edition names none$/, "geen index: de editie noemt er geen"],
  [/^an index only where an amount per inhabitant or municipality is$/, "alleen een index bij een bedrag per inwoner of per gemeente"],
  [/^every indexed amount to be there$/, "dat elk geïndexeerd bedrag er is"],
  [/^that of every indexed amount, or the amount to be announced$/, "dat van elk geïndexeerd bedrag; of zeg bij Geïndexeerd dat het is aangekondigd, zoals: aangekondigd: per inwoner"],
  [/^number$/, "een getal"],
  [/^string$/, "een tekst"],
  [/^boolean$/, "true of false"],
  [/^Array$/, "een lijst"],
  [/^Object$/, "een object"],
];

const inDutch = (text: string): string => {
  const rule = dutch.find(([pattern]) => pattern.test(text));
  return rule === undefined ? text : text.replace(rule[0], rule[1]);
};

const foundInDutch: Readonly<Record<string, string>> = { nothing: "niets", indexed: "geïndexeerd", "no amount": "geen bedrag", "no line and no reading": "geen regel en geen lezing", "no unitAmount of the year before": "geen bedrag per inwoner van het jaar ervoor", "no flatAmount of the year before": "geen bedrag per gemeente van het jaar ervoor" };

export function issueIn({ place, found, expected }: EditionIssue, language: Language): EditionIssue {
  return language === "en" ? { place, found, expected } : { place, found: foundInDutch[found] ?? found, expected: inDutch(expected) };
}
