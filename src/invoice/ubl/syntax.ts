/** The parser's own findings in the words of this program. */
import type { Localized } from "../../tariff";
import { InvoiceFailure } from "../failure";
import type { Place } from "../place";

const problems: readonly (readonly [finding: RegExp, problem: Localized])[] = [
  [/unclosed tag|unexpected end|must contain a root/, { nl: "het bestand breekt af; haal het opnieuw op", en: "the file breaks off; fetch it again" }],
  [/unexpected close tag|unmatched closing tag|empty close tag|closing tag/, { nl: "een element wordt gesloten dat niet open is", en: "an element is closed that is not open" }],
  [/unbound namespace/, { nl: "een voorvoegsel is aan geen namespace gebonden", en: "a prefix is bound to no namespace" }],
  [/duplicate attribute/, { nl: "een attribuut staat er tweemaal", en: "an attribute is given twice" }],
  [/outside of root|only one root/, { nl: "er staat iets buiten het document", en: "there is something outside the document" }],
  [/disallowed character/, { nl: "hier staat een teken dat er niet mag staan", en: "there is a sign here that may not be here" }],
];

const other: Localized = { nl: "de opmaak klopt hier niet", en: "the markup is wrong here" };

const ENTITY = /entity/;

export function syntaxFailure(found: Error, place: Place): InvoiceFailure {
  if (ENTITY.test(found.message)) return new InvoiceFailure("entity", {}, place);
  return new InvoiceFailure("notWellFormed", { problem: problems.find(([finding]) => finding.test(found.message))?.[1] ?? other }, place);
}
