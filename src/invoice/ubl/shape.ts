/** The elements of UBL that are read, as a tree. What is not in it is passed over, save what bears an amount: that is refused by name. */
import type { Localized } from "../../tariff";

/**
 * `text`: its words; `amount`: a number, words read across comments; `group`: its elements; `attachment`: passed over
 * without being held; `extension`: passed over, an amount in it is told; `refused`: by name, with the reason.
 */
export interface Shape {
  readonly kind: "text" | "amount" | "group" | "attachment" | "extension" | "refused";
  /** May stand more than once beside its like. */
  readonly many: boolean;
  readonly children: ReadonlyMap<string, Shape>;
  readonly why?: Localized;
}

const nothing: Shape["children"] = new Map();

const leaf = (kind: Shape["kind"], many = false): Shape => ({ kind, many, children: nothing });

const text = leaf("text");
const texts = leaf("text", true);
const amount = leaf("amount");
const group = (children: Readonly<Record<string, Shape>>): Shape => ({ kind: "group", many: false, children: new Map(Object.entries(children)) });
const groups = (children: Readonly<Record<string, Shape>>): Shape => ({ kind: "group", many: true, children: new Map(Object.entries(children)) });
const refused = (nl: string, en: string): Shape => ({ ...leaf("refused", true), why: { nl, en } });

const id = { "cbc:ID": text };
const period = group({ "cbc:StartDate": text, "cbc:EndDate": text });
const taxCategory = { "cbc:ID": text, "cbc:Percent": amount };

const allowanceChargeParts = {
  "cbc:ChargeIndicator": text,
  "cbc:AllowanceChargeReasonCode": text,
  "cbc:AllowanceChargeReason": texts,
  "cbc:MultiplierFactorNumeric": amount,
  "cbc:Amount": amount,
  "cbc:BaseAmount": amount,
  "cac:TaxCategory": group(taxCategory),
};
const allowanceCharge = groups(allowanceChargeParts);

const party = group({
  "cac:Party": group({
    "cbc:EndpointID": text,
    "cac:PartyIdentification": groups(id),
    "cac:PartyName": groups({ "cbc:Name": text }),
    "cac:PartyTaxScheme": groups({ "cbc:CompanyID": text }),
    "cac:PartyLegalEntity": groups({ "cbc:RegistrationName": text, "cbc:CompanyID": text }),
  }),
});

const documentReference = group({ "cbc:ID": text, "cbc:IssueDate": text });

const subLine = refused("een regel met regels eronder: vraag de leverancier om een factuur met alleen gewone regels", "a line with lines below it: ask the supplier for an invoice with plain lines only");

const line = (quantity: string): Shape =>
  groups({
    "cbc:ID": text,
    "cbc:Note": texts,
    [quantity]: amount,
    "cbc:LineExtensionAmount": amount,
    "cbc:AccountingCost": text,
    "cac:InvoicePeriod": period,
    "cac:OrderLineReference": groups({ "cbc:LineID": text }),
    "cac:DocumentReference": groups(id),
    "cac:AllowanceCharge": allowanceCharge,
    "cac:Item": group({
      "cbc:Description": texts,
      "cbc:Name": text,
      "cac:BuyersItemIdentification": group(id),
      "cac:SellersItemIdentification": group(id),
      "cac:StandardItemIdentification": group(id),
      "cac:ClassifiedTaxCategory": group(taxCategory),
    }),
    "cac:Price": group({
      "cbc:PriceAmount": amount,
      "cbc:BaseQuantity": amount,
      "cac:AllowanceCharge": group(allowanceChargeParts),
    }),
    "cac:SubInvoiceLine": subLine,
    "cac:SubCreditNoteLine": subLine,
  });

const withholding = refused("een inhouding verandert wat te betalen is, en hoort niet in een factuur volgens EN 16931", "a withholding changes what is to be paid, and does not belong in an invoice by EN 16931");

const common = {
  "ext:UBLExtensions": leaf("extension"),
  "cbc:ID": text,
  "cbc:IssueDate": text,
  "cbc:Note": texts,
  "cbc:DocumentCurrencyCode": text,
  "cbc:TaxCurrencyCode": text,
  "cbc:AccountingCost": text,
  "cbc:BuyerReference": text,
  "cac:InvoicePeriod": period,
  "cac:OrderReference": group(id),
  "cac:BillingReference": groups({ "cac:InvoiceDocumentReference": documentReference, "cac:CreditNoteDocumentReference": documentReference }),
  "cac:ContractDocumentReference": groups(id),
  "cac:AdditionalDocumentReference": groups({ "cac:Attachment": group({ "cbc:EmbeddedDocumentBinaryObject": leaf("attachment") }) }),
  "cac:ProjectReference": groups(id),
  "cac:AccountingSupplierParty": party,
  "cac:AccountingCustomerParty": party,
  // Divides what is to be paid over accounts, such as the blocked one of the Dutch G-rekening; it changes no total.
  "cac:PaymentTerms": groups({ "cbc:Amount": amount }),
  "cac:PrepaidPayment": groups({ "cbc:PaidAmount": amount }),
  "cac:AllowanceCharge": allowanceCharge,
  // A second one in another currency is refused for its currency, one in euros for being the second.
  "cac:TaxTotal": groups({
    "cbc:TaxAmount": amount,
    "cac:TaxSubtotal": groups({ "cbc:TaxableAmount": amount, "cbc:TaxAmount": amount, "cac:TaxCategory": group(taxCategory) }),
  }),
  "cac:WithholdingTaxTotal": withholding,
  "cac:LegalMonetaryTotal": group({
    "cbc:LineExtensionAmount": amount,
    "cbc:TaxExclusiveAmount": amount,
    "cbc:TaxInclusiveAmount": amount,
    "cbc:AllowanceTotalAmount": amount,
    "cbc:ChargeTotalAmount": amount,
    "cbc:PrepaidAmount": amount,
    "cbc:PayableRoundingAmount": amount,
    "cbc:PayableAmount": amount,
  }),
} as const satisfies Readonly<Record<string, Shape>>;

/** One kind of document, with the names that only it has. */
export interface DocumentKind {
  readonly type: "invoice" | "credit-note";
  readonly root: "Invoice" | "CreditNote";
  readonly namespace: string;
  readonly typeCode: string;
  readonly line: string;
  readonly quantity: string;
  /** The codes of UNTDID 1001 that say the contrary of the root. */
  readonly contradicting: ReadonlySet<string>;
  readonly shape: Shape;
}

const creditCodes = ["81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "532"];
const invoiceCodes = ["71", "80", "82", "84", "102", "218", "219", "325", "326", "331", "380", "382", "383", "384", "385", "386", "387", "388", "389", "390", "393", "394", "395", "456", "457", "527", "553", "575", "623", "633", "751", "780", "817", "870", "875", "876", "877", "935"];

function documentKind(root: DocumentKind["root"], type: DocumentKind["type"], quantity: string, contradicting: readonly string[]): DocumentKind {
  const typeCode = `cbc:${root}TypeCode`;
  const lineName = `cac:${root}Line`;
  return {
    type,
    root,
    namespace: `urn:oasis:names:specification:ubl:schema:xsd:${root}-2`,
    typeCode,
    line: lineName,
    quantity,
    contradicting: new Set(contradicting),
    shape: group({ ...common, [typeCode]: text, [lineName]: line(quantity) }),
  };
}

export const documentKinds: readonly DocumentKind[] = [
  documentKind("Invoice", "invoice", "cbc:InvoicedQuantity", creditCodes),
  documentKind("CreditNote", "credit-note", "cbc:CreditedQuantity", invoiceCodes),
];
