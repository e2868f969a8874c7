/** Who sends the invoice and who gets it. */
import type { Localized } from "../../tariff";
import { InvoiceFailure } from "../failure";
import type { Party } from "../invoice";
import { type Element, all, find, textAt } from "./element";

/** "0106:57151520" where the document names the scheme. */
function idOf(element: Element | undefined): string {
  if (element === undefined || element.text === "") return "";
  const scheme = element.attributes.schemeID?.trim() ?? "";
  return scheme === "" ? element.text : `${scheme}:${element.text}`;
}

/** The legal name, otherwise the trading name. Throws where neither is given. */
export function readParty(element: Element | undefined, name: string, what: Localized): Party {
  const party = find(element, "cac:Party");
  const legal = all(party, "cac:PartyLegalEntity");
  const named = [...legal.map((entity) => textAt(entity, "cbc:RegistrationName")), ...all(party, "cac:PartyName").map((entry) => textAt(entry, "cbc:Name"))].find((found) => found !== undefined);
  if (named === undefined) throw new InvoiceFailure("missing", { element: `${name}/cac:Party/cac:PartyLegalEntity/cbc:RegistrationName`, what }, element?.place ?? null);
  const ids = [
    idOf(find(party, "cbc:EndpointID")),
    ...all(party, "cac:PartyIdentification").map((entry) => idOf(find(entry, "cbc:ID"))),
    ...all(party, "cac:PartyTaxScheme").map((entry) => idOf(find(entry, "cbc:CompanyID"))),
    ...legal.map((entry) => idOf(find(entry, "cbc:CompanyID"))),
  ].filter((id) => id !== "");
  return { name: named, ids: [...new Set(ids)] };
}
