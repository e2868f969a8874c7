/** What an e-invoice says about itself, apart from amounts. */
import type { Localized } from "../../tariff";
import { InvoiceFailure } from "../failure";
import type { Invoice, InvoiceReference } from "../invoice";
import { type Element, all, find, textAt, textsAt } from "./element";
import { dayAt } from "./numbers";
import { readParty } from "./party";
import { readPeriod } from "./period";
import type { DocumentKind } from "./shape";

type Header = Pick<Invoice, "number" | "issueDate" | "supplier" | "buyer" | "buyerReference" | "references" | "note" | "period" | "corrects">;

function required<Value>(found: Value | undefined, element: string, what: Localized): Value {
  if (found === undefined) throw new InvoiceFailure("missing", { element, what });
  return found;
}

function referencesTo(element: Element): readonly InvoiceReference[] {
  return element.children.flatMap((reference) => {
    const number = textAt(reference, "cbc:ID");
    const issueDate = dayAt(reference, "cbc:IssueDate");
    return number === undefined ? [] : [{ number, ...(issueDate === undefined ? {} : { issueDate }) }];
  });
}

function checkCurrency(root: Element): void {
  const element = find(root, "cbc:DocumentCurrencyCode");
  const currency = required(textAt(root, "cbc:DocumentCurrencyCode"), "cbc:DocumentCurrencyCode", { nl: "de valuta", en: "the currency" });
  if (currency !== "EUR") throw new InvoiceFailure("otherCurrency", { element: "cbc:DocumentCurrencyCode", found: currency }, element?.place ?? null);
}

function checkType(root: Element, kind: DocumentKind): void {
  const element = find(root, kind.typeCode);
  if (element !== undefined && kind.contradicting.has(element.text)) throw new InvoiceFailure("contradictingType", { root: kind.root, found: element.text }, element.place);
}

const present = <Name extends string>(name: Name, value: string | undefined): Partial<Record<Name, string>> => (value === undefined ? {} : ({ [name]: value } as Record<Name, string>));

/** Throws {@link InvoiceFailure} where what an invoice must say is missing, and on another currency than euro. */
export function readHeader(root: Element, kind: DocumentKind): Header {
  checkCurrency(root);
  checkType(root, kind);
  const references = [
    ...textsAt([root], "cac:OrderReference", "cbc:ID"),
    ...textsAt(all(root, "cac:ContractDocumentReference"), "cbc:ID"),
    ...textsAt(all(root, "cac:ProjectReference"), "cbc:ID"),
    ...textsAt([root], "cbc:AccountingCost"),
  ];
  const period = readPeriod(find(root, "cac:InvoicePeriod"));
  const note = textsAt(all(root, "cbc:Note")).join("\n");
  return {
    number: required(textAt(root, "cbc:ID"), "cbc:ID", { nl: "het factuurnummer", en: "the invoice number" }),
    issueDate: required(dayAt(root, "cbc:IssueDate"), "cbc:IssueDate", { nl: "de factuurdatum", en: "the issue date" }),
    supplier: readParty(find(root, "cac:AccountingSupplierParty"), "cac:AccountingSupplierParty", { nl: "de naam van de leverancier", en: "the name of the supplier" }),
    buyer: readParty(find(root, "cac:AccountingCustomerParty"), "cac:AccountingCustomerParty", { nl: "de naam van de afnemer", en: "the name of the buyer" }),
    ...present("buyerReference", textAt(root, "cbc:BuyerReference")),
    ...(references.length === 0 ? {} : { references }),
    ...present("note", note === "" ? undefined : note),
    ...(period === undefined ? {} : { period }),
    corrects: all(root, "cac:BillingReference").flatMap(referencesTo),
  };
}
