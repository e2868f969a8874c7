/** Invented invoices as UBL, and the parts of one that a test may replace. */

export interface InventedLine {
  readonly id?: string;
  readonly text: string;
  readonly itemId?: string;
  /** As XML writes them; the price per base quantity. */
  readonly quantity: string;
  readonly price: string;
  readonly base?: string;
  readonly amount: string;
  readonly rate?: string;
}

export interface Invented {
  readonly root?: "Invoice" | "CreditNote";
  readonly number?: string;
  readonly issueDate?: string;
  readonly supplier?: string;
  readonly supplierId?: string;
  readonly buyer?: string;
  readonly corrects?: string;
  readonly lines: readonly InventedLine[];
}

const namespaces = 'xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"';

export const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\r/g, "&#13;");

const cents = (amount: string): bigint => {
  const [whole = "0", fraction = ""] = amount.replace("-", "").split(".");
  const value = BigInt(whole) * 100n + BigInt(fraction.padEnd(2, "0").slice(0, 2));
  return amount.startsWith("-") ? -value : value;
};

const euros = (value: bigint): string => {
  const absolute = value < 0n ? -value : value;
  return `${value < 0n ? "-" : ""}${absolute / 100n}.${String(absolute % 100n).padStart(2, "0")}`;
};

/** Half up, as the rule says. */
const percentage = (base: bigint, rate: bigint): bigint => {
  const product = base * rate;
  const absolute = product < 0n ? -product : product;
  const rounded = (absolute + 50n) / 100n;
  return product < 0n ? -rounded : rounded;
};

const party = (name: string, id: string | undefined): string =>
  `<cac:Party>${id === undefined ? "" : `<cbc:EndpointID schemeID="0106">${escaped(id)}</cbc:EndpointID>`}<cac:PartyLegalEntity><cbc:RegistrationName>${escaped(name)}</cbc:RegistrationName></cac:PartyLegalEntity></cac:Party>`;

const category = (name: string, rate: string): string => `<cac:${name}><cbc:ID>S</cbc:ID><cbc:Percent>${rate}</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:${name}>`;

function lineXml({ id, text, itemId, quantity, price, base, amount, rate = "21" }: InventedLine, root: string, position: number): string {
  const name = root === "Invoice" ? "Invoiced" : "Credited";
  return `
  <cac:${root}Line>
    <cbc:ID>${escaped(id ?? String(position))}</cbc:ID>
    <cbc:${name}Quantity unitCode="C62">${quantity}</cbc:${name}Quantity>
    <cbc:LineExtensionAmount currencyID="EUR">${amount}</cbc:LineExtensionAmount>
    <cac:Item>
      <cbc:Name>${escaped(text)}</cbc:Name>${itemId === undefined ? "" : `<cac:SellersItemIdentification><cbc:ID>${escaped(itemId)}</cbc:ID></cac:SellersItemIdentification>`}
      ${category("ClassifiedTaxCategory", rate)}
    </cac:Item>
    <cac:Price><cbc:PriceAmount currencyID="EUR">${price}</cbc:PriceAmount>${base === undefined ? "" : `<cbc:BaseQuantity>${base}</cbc:BaseQuantity>`}</cac:Price>
  </cac:${root}Line>`;
}

/** A whole document, whose totals follow from its lines. */
export function writeUbl({ root = "Invoice", number = "2021-0001", issueDate = "2021-01-15", supplier = "Coöperatie Samen ICT U.A.", supplierId = "11223344", buyer = "Gemeente Voorbeeldstad", corrects, lines }: Invented): string {
  const rates = [...new Set(lines.map(({ rate = "21" }) => rate))];
  const subtotals = rates.map((rate) => {
    const base = lines.filter((line) => (line.rate ?? "21") === rate).reduce((total, { amount }) => total + cents(amount), 0n);
    return { rate, base, tax: percentage(base, BigInt(rate)) };
  });
  const net = subtotals.reduce((total, { base }) => total + base, 0n);
  const tax = subtotals.reduce((total, part) => total + part.tax, 0n);
  const breakdown = subtotals.map(
    (part) => `<cac:TaxSubtotal><cbc:TaxableAmount currencyID="EUR">${euros(part.base)}</cbc:TaxableAmount><cbc:TaxAmount currencyID="EUR">${euros(part.tax)}</cbc:TaxAmount>${category("TaxCategory", part.rate)}</cac:TaxSubtotal>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="urn:oasis:names:specification:ubl:schema:xsd:${root}-2" ${namespaces}>
  <cbc:ID>${escaped(number)}</cbc:ID>
  <cbc:IssueDate>${issueDate}</cbc:IssueDate>
  <cbc:${root}TypeCode>${root === "Invoice" ? "380" : "381"}</cbc:${root}TypeCode>
  <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
  ${corrects === undefined ? "" : `<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>${escaped(corrects)}</cbc:ID></cac:InvoiceDocumentReference></cac:BillingReference>`}
  <cac:AccountingSupplierParty>${party(supplier, supplierId)}</cac:AccountingSupplierParty>
  <cac:AccountingCustomerParty>${party(buyer, undefined)}</cac:AccountingCustomerParty>
  <cac:TaxTotal><cbc:TaxAmount currencyID="EUR">${euros(tax)}</cbc:TaxAmount>${breakdown.join("")}</cac:TaxTotal>
  <cac:LegalMonetaryTotal>
    <cbc:LineExtensionAmount currencyID="EUR">${euros(net)}</cbc:LineExtensionAmount>
    <cbc:TaxExclusiveAmount currencyID="EUR">${euros(net)}</cbc:TaxExclusiveAmount>
    <cbc:TaxInclusiveAmount currencyID="EUR">${euros(net + tax)}</cbc:TaxInclusiveAmount>
    <cbc:PayableAmount currencyID="EUR">${euros(net + tax)}</cbc:PayableAmount>
  </cac:LegalMonetaryTotal>${lines.map((line, index) => lineXml(line, root, index + 1)).join("")}
</${root}>
`;
}

/** A plain line of one unit. */
export const oneOf = (text: string, amount: string, more: Partial<InventedLine> = {}): InventedLine => ({ text, quantity: "1", price: amount, amount, ...more });

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
