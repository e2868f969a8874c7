/** The arithmetic of EN 16931: what is found, and what was expected. */
import { changed, fixtureText, readText } from "./read";
import { oneOf, writeUbl } from "./write-ubl";

const text = fixtureText("elk-onderdeel.xml");
const codes = (xml: string): readonly string[] => readText(xml).findings.map(({ code }) => code);
const told = (xml: string, code: string): string => {
  const found = readText(xml).findings.find((finding) => finding.code === code);
  return found === undefined ? "" : `${found.place}: ${found.text.nl}`;
};

const totals: readonly (readonly [from: string, to: string, code: string, nl: string, others: readonly string[]])[] = [
  [">53565.00<", ">53565.01<", "BR-CO-10", "regel 80: het totaal van de regels is € 53.565,01: verwacht € 53.565,00", ["BR-CO-13"]],
  ['<cbc:AllowanceTotalAmount currencyID="EUR">100.00', '<cbc:AllowanceTotalAmount currencyID="EUR">99.99', "BR-CO-11", "regel 80: het totaal van de kortingen is € 99,99: verwacht € 100,00", ["BR-CO-13"]],
  ['<cbc:ChargeTotalAmount currencyID="EUR">25.00', '<cbc:ChargeTotalAmount currencyID="EUR">25.01', "BR-CO-12", "regel 80: het totaal van de toeslagen is € 25,01: verwacht € 25,00", ["BR-CO-13"]],
  ['<cbc:TaxExclusiveAmount currencyID="EUR">53490.00', '<cbc:TaxExclusiveAmount currencyID="EUR">53490.01', "BR-CO-13", "regel 80: het totaal zonder btw is € 53.490,01: verwacht € 53.490,00", ["BR-CO-15"]],
  ["<cac:TaxTotal>\n    <cbc:TaxAmount currencyID=\"EUR\">10812.90", "<cac:TaxTotal>\n    <cbc:TaxAmount currencyID=\"EUR\">10812.91", "BR-CO-14", "regel 67: het btw-totaal is € 10.812,91: verwacht € 10.812,90", ["BR-CO-15"]],
  [">64302.90<", ">64302.91<", "BR-CO-15", "regel 80: het totaal met btw is € 64.302,91: verwacht € 64.302,90", ["BR-CO-16"]],
  [">64103.00<", ">64103.01<", "BR-CO-16", "regel 80: het te betalen bedrag is € 64.103,01: verwacht € 64.103,00", []],
  [">0.10<", ">0.11<", "BR-CO-16", "regel 80: het te betalen bedrag is € 64.103,00: verwacht € 64.103,01", []],
  ['<cbc:PaidAmount currencyID="EUR">200', '<cbc:PaidAmount currencyID="EUR">199', "prepayments", "regel 80: het al betaalde bedrag is € 200,00: verwacht € 199,00", []],
  ['51490.00</cbc:TaxableAmount>\n      <cbc:TaxAmount currencyID="EUR">10812.90', '51490.00</cbc:TaxableAmount>\n      <cbc:TaxAmount currencyID="EUR">10812.87', "BR-CO-17", "regel 69: de btw bij btw-categorie S 21% is € 10.812,87: verwacht € 10.812,90", ["BR-CO-14"]],
  [">51490.00<", ">51490.01<", "BR-S-08", "regel 69: de grondslag bij btw-categorie S 21% is € 51.490,01: verwacht € 51.490,00", []],
];

describe("a total that is a cent off is told, in both languages", () => {
  test.each(totals)("%s → %s: %s", (from, to, code, nl, others) => {
    const xml = changed(text, from, to);
    expect(told(xml, code)).toBe(nl);
    expect([...codes(xml)].sort()).toEqual([code, ...others].sort());
    expect(readText(xml).findings.every(({ text: words }) => words.en !== words.nl)).toBe(true);
  });
});

describe("the line: quantity × price / base quantity and its own allowances and charges", () => {
  test.each([
    ["3", "33.33", undefined, "99.99", []],
    ["3", "33.333333333", undefined, "100.00", []],
    ["3", "33.33", undefined, "100.01", []],
    ["3", "33.33", undefined, "100.02", ["PEPPOL-EN16931-R120"]],
    ["3", "33.33", undefined, "99.97", []],
    ["3", "33.33", undefined, "99.96", ["PEPPOL-EN16931-R120"]],
    ["1000", "12.50", "1000", "12.50", []],
    ["1000", "12.50", "100", "12.50", ["PEPPOL-EN16931-R120"]],
    ["-2", "10", undefined, "-20", []],
    ["-2", "10", undefined, "20", ["PEPPOL-EN16931-R120"]],
    ["0", "10", undefined, "0", []],
    ["0", "10", undefined, "10", ["PEPPOL-EN16931-R120"]],
    ["1", "10", "0", "10", ["PEPPOL-EN16931-R121"]],
    ["-1", "-10", undefined, "10", ["BR-27"]],
    ["99999999999999999999", "0.000000000000000001", undefined, "100", []],
  ])("%s × %s per %s is %s: %j", (quantity, price, base, amount, expected) => {
    expect(codes(writeUbl({ lines: [oneOf("dienst", amount, { quantity, price, ...(base === undefined ? {} : { base }) })] }))).toEqual(expected);
  });

  test("an amount that is off says what it should be, where", () => {
    expect(told(changed(text, ">51550.00<", ">51500.00<"), "PEPPOL-EN16931-R120")).toBe("regel 90: het bedrag van regel 1 is € 51.500,00: verwacht € 51.550,00");
  });

  test.each([
    ["the allowance is not its percentage", '<cbc:MultiplierFactorNumeric>50<', '<cbc:MultiplierFactorNumeric>40<', "PEPPOL-EN16931-R040", "regel 157: een korting is € 25,00: verwacht € 20,00"],
    ["a percentage of nothing", '<cbc:BaseAmount currencyID="EUR">50.00</cbc:BaseAmount>', "", "PEPPOL-EN16931-R041", "regel 157: een korting of toeslag noemt een percentage en geen bedrag waarover"],
    ["the price is not the gross price less its discount", ">0.08<", ">0.09<", "PEPPOL-EN16931-R046", "regel 90: de prijs van regel 1 is niet de brutoprijs min de korting"],
    ["a period that ends before it begins", "2021-06-30", "2020-06-30", "BR-30", "regel 90: de periode eindigt op 2020-06-30, voor zij begint op 2021-01-01"],
    ["a line id twice", "<cbc:ID>2</cbc:ID>", "<cbc:ID>1</cbc:ID>", "duplicate-line-id", "regel 120: het regelnummer 1 komt meer dan eens voor"],
    ["a line without a quantity", '<cbc:InvoicedQuantity unitCode="C62">0</cbc:InvoicedQuantity>', "", "BR-22", "regel 133: regel 3 heeft geen aantal"],
    ["a line that names nothing", "<cbc:Name>GVOP</cbc:Name>", "", "BR-25", "regel 133: regel 3 noemt niet wat is geleverd"],
    ["a line without a price", '<cbc:PriceAmount currencyID="EUR">10000</cbc:PriceAmount>', "", "BR-26", "regel 133: regel 3 heeft geen prijs"],
    ["more than two decimals", ">51550.00<", ">51550.001<", "BR-DEC-23", "regel 90: het bedrag van regel 1 heeft meer dan twee decimalen"],
    ["a rate that the category does not have", "<cbc:ID>E</cbc:ID><cbc:Percent>0</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:ClassifiedTaxCategory>", "<cbc:ID>E</cbc:ID><cbc:Percent>9</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:ClassifiedTaxCategory>", "BR-E-05", "regel 143: btw-categorie E 9%: bij deze categorie is het tarief 0%"],
    ["a rate that is not in the breakdown", "<cbc:ID>S</cbc:ID><cbc:Percent>21.0</cbc:Percent>", "<cbc:ID>S</cbc:ID><cbc:Percent>9</cbc:Percent>", "BR-S-01", "regel 120: btw-categorie S 9% staat niet in de btw-specificatie"],
    ["no type code", "<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>", "", "BR-04", ": het soort factuur (typecode) ontbreekt"],
    ["an amount without its currency", '<cbc:PayableAmount currencyID="EUR">', "<cbc:PayableAmount>", "no-currency", "regel 88: cbc:PayableAmount noemt geen valuta: gelezen als euro"],
  ])("%s", (_name, from, to, code, nl) => {
    expect(told(changed(text, from, to), code)).toBe(nl);
  });
});

test("amounts in an extension are told and not read", () => {
  const extension = '<e:UBLExtensions xmlns:e="urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2"><e:UBLExtension><e:ExtensionContent><x:MeterAmount xmlns:x="urn:x">5</x:MeterAmount></e:ExtensionContent></e:UBLExtension></e:UBLExtensions>';
  expect(told(changed(text, "<cbc:CustomizationID>", `${extension}<cbc:CustomizationID>`), "unread-extension")).toBe("regel 6: in de extensies staan bedragen die niet worden gelezen (aantal: 1): x:MeterAmount");
});

test("a credit note is checked on the amounts that it states", () => {
  expect(told(changed(fixtureText("creditnota.xml"), ">18.90</b:TaxAmount>\n", ">18.91</b:TaxAmount>\n"), "BR-CO-14")).toContain("het btw-totaal is € 18,91: verwacht € 18,90");
});
