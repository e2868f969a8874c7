/** What is refused, with the words and the place: a table of damage to a file that is fine without it. */
import type { InvoiceFailureCode } from "../../src/invoice";
import { changed, fixture, fixtureText, readText, refusal } from "./read";
import { bytesOf } from "./write-ubl";

const text = fixtureText("elk-onderdeel.xml");
const total = '<cbc:PayableAmount currencyID="EUR">64103.00</cbc:PayableAmount>';
const price = '<cbc:PriceAmount currencyID="EUR">0.67</cbc:PriceAmount>';

/** The end of a document goes on in the same line, so that places stay as they are. */
const damages: readonly (readonly [name: string, code: InvoiceFailureCode, from: string, to: string, nl: string])[] = [
  ["a doctype", "doctype", "<!-- Every", '<!DOCTYPE Invoice [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><!-- Every', "regel 2, kolom 59: het bestand begint met een DOCTYPE"],
  ["an entity that is not declared", "entity", "team ICT", "&team;", "regel 14, kolom 28: hier staat een verwijzing die XML zelf niet kent"],
  ["an entity by the name of a member of every object", "entity", "team ICT", "&constructor;", "een verwijzing die XML zelf niet kent"],
  ["a character that XML does not have", "notWellFormed", "team ICT", "team\u0001ICT", "regel 14, kolom 27: geen geldige XML: hier staat een teken dat er niet mag staan"],
  ["a prefix without a namespace", "notWellFormed", "<cbc:BuyerReference>", "<x:BuyerReference>", "een voorvoegsel is aan geen namespace gebonden"],
  ["a tag that closes another", "notWellFormed", "</cbc:BuyerReference>", "</cbc:Buyer>", "een element wordt gesloten dat niet open is"],
  ["an attribute given twice", "notWellFormed", 'schemeID="0160"', 'schemeID="0160" schemeID="0161"', "een attribuut staat er tweemaal"],
  ["a document after the document", "notWellFormed", "</Invoice>", "</Invoice><Invoice/>", "er staat iets buiten het document"],
  ["another currency", "otherCurrency", ">EUR<", ">USD<", "regel 12, kolom 28: cbc:DocumentCurrencyCode is in USD: alleen euro's (EUR) worden gelezen"],
  ["one amount in another currency", "otherCurrency", price, price.replace("EUR", "GBP"), "regel 112, kolom 40: cbc:PriceAmount is in GBP"],
  ["an amount as people write it", "notAnAmount", total, total.replace("64103.00", "64.103,00"), 'regel 88, kolom 40: cbc:PayableAmount is "64.103,00": verwacht een getal met een punt'],
  ["an amount with thousands apart", "notAnAmount", total, total.replace("64103.00", "64 103.00"), 'cbc:PayableAmount is "64 103.00"'],
  ["an amount with an exponent", "notAnAmount", total, total.replace("64103.00", "6.41e4"), 'cbc:PayableAmount is "6.41e4"'],
  ["an amount that is no number", "notAnAmount", total, total.replace("64103.00", "NaN"), 'cbc:PayableAmount is "NaN"'],
  ["an amount in hexadecimals", "notAnAmount", total, total.replace("64103.00", "0x10"), 'cbc:PayableAmount is "0x10"'],
  ["an amount with its currency", "notAnAmount", total, total.replace("64103.00", "€ 64103.00"), 'cbc:PayableAmount is "€ 64103.00"'],
  ["an amount without words", "notAnAmount", total, total.replace("64103.00", ""), 'cbc:PayableAmount is ""'],
  ["an amount of endless digits", "notAnAmount", total, total.replace("64103.00", "9".repeat(1_000_000)), `cbc:PayableAmount is "${"9".repeat(100)}…"`],
  ["an amount of ten billion", "amountTooLarge", total, total.replace("64103.00", "10000000000"), "cbc:PayableAmount is 10000000000: verwacht minder dan 9 miljard"],
  ["an amount with seven decimals", "amountTooFine", total, total.replace("64103.00", "64103.0000001"), "ten hoogste zes decimalen"],
  ["an element inside an amount", "contentExpected", total, total.replace("64103.00", "64<cbc:ID/>103"), "in cbc:PayableAmount staat het element cbc:ID: verwacht alleen tekst"],
  ["a total given twice", "twice", total, total + total, "cbc:PayableAmount staat er tweemaal"],
  ["a second VAT total in euros", "twice", "<cac:LegalMonetaryTotal>", '<cac:TaxTotal><cbc:TaxAmount currencyID="EUR">0</cbc:TaxAmount></cac:TaxTotal><cac:LegalMonetaryTotal>', "cac:TaxTotal staat er tweemaal"],
  ["a second VAT total in another currency", "otherCurrency", "<cac:LegalMonetaryTotal>", '<cac:TaxTotal><cbc:TaxAmount currencyID="SEK">0</cbc:TaxAmount></cac:TaxTotal><cac:LegalMonetaryTotal>', "cbc:TaxAmount is in SEK"],
  ["an amount that UBL knows and this reader does not", "unreadAmount", total, `${total}<cbc:PayableAlternativeAmount currencyID="EUR">1</cbc:PayableAlternativeAmount>`, "cbc:PayableAlternativeAmount is een bedrag dat hier niet wordt verwacht"],
  ["an amount that nobody knows", "unreadAmount", total, `${total}<x:ToeslagAmount xmlns:x="urn:x">1</x:ToeslagAmount>`, "x:ToeslagAmount is een bedrag"],
  ["an amount by its attribute only", "unreadAmount", total, `${total}<x:Toeslag xmlns:x="urn:x" currencyID="EUR">1</x:Toeslag>`, "x:Toeslag is een bedrag"],
  ["an amount deep inside what is passed over", "unreadAmount", "<cac:PaymentTerms>", '<cac:Delivery><cac:DeliveryTerms><cbc:Amount currencyID="EUR">9</cbc:Amount></cac:DeliveryTerms></cac:Delivery><cac:PaymentTerms>', "cbc:Amount is een bedrag"],
  ["VAT of a line", "unreadAmount", "<cac:Price><cbc:PriceAmount currencyID=\"EUR\">10000<", '<cac:TaxTotal><cbc:TaxAmount currencyID="EUR">0</cbc:TaxAmount></cac:TaxTotal><cac:Price><cbc:PriceAmount currencyID="EUR">10000<', "cbc:TaxAmount is een bedrag"],
  ["a line of a credit note", "unreadAmount", "</Invoice>", '<cac:CreditNoteLine><cbc:LineExtensionAmount currencyID="EUR">1</cbc:LineExtensionAmount></cac:CreditNoteLine></Invoice>', "cbc:LineExtensionAmount is een bedrag"],
  ["lines below a line", "refused", "<cac:Price><cbc:PriceAmount currencyID=\"EUR\">10000<", '<cac:SubInvoiceLine/><cac:Price><cbc:PriceAmount currencyID="EUR">10000<', "cac:SubInvoiceLine wordt niet gelezen: een regel met regels eronder"],
  ["a withholding", "refused", "<cac:LegalMonetaryTotal>", "<cac:WithholdingTaxTotal/><cac:LegalMonetaryTotal>", "cac:WithholdingTaxTotal wordt niet gelezen: een inhouding"],
  ["no number", "missing", "<cbc:ID>2021-0042</cbc:ID>", "", "het factuurnummer ontbreekt (cbc:ID)"],
  ["an empty number", "missing", "<cbc:ID>2021-0042</cbc:ID>", "<cbc:ID> </cbc:ID>", "het factuurnummer ontbreekt (cbc:ID)"],
  ["no date", "missing", "<cbc:IssueDate>2021-01-15</cbc:IssueDate>", "", "de factuurdatum ontbreekt (cbc:IssueDate)"],
  ["no currency", "missing", "<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>", "", "de valuta ontbreekt"],
  ["no name of the buyer", "missing", "<cac:PartyName><cbc:Name>Gemeente Voorbeeldstad</cbc:Name></cac:PartyName>", "", "de naam van de afnemer ontbreekt"],
  ["no amount due", "missing", total, "", "regel 80, kolom 26: het te betalen bedrag ontbreekt (cac:LegalMonetaryTotal/cbc:PayableAmount)"],
  ["a line without its amount", "missing", '<cbc:LineExtensionAmount currencyID="EUR">51550.00</cbc:LineExtensionAmount>', "", "regel 90, kolom 19: het bedrag van regel 1 ontbreekt"],
  ["an allowance without its amount", "missing", '<cbc:Amount currencyID="EUR">21400.00</cbc:Amount>', "", "het bedrag van een korting of toeslag ontbreekt"],
  ["a day that does not exist", "notADate", "2021-01-15", "2021-02-29", 'regel 8, kolom 17: cbc:IssueDate is "2021-02-29": verwacht een datum als 2021-12-31'],
  ["a day as people write it", "notADate", "2021-01-15", "15-01-2021", 'cbc:IssueDate is "15-01-2021"'],
  ["a sign of a charge that is not said", "notAnIndicator", "<cbc:ChargeIndicator>false</cbc:ChargeIndicator>\n    <cbc:AllowanceChargeReason>Pakketkorting", "<cbc:ChargeIndicator>ja</cbc:ChargeIndicator>\n    <cbc:AllowanceChargeReason>Pakketkorting", 'cbc:ChargeIndicator is "ja": verwacht true (toeslag) of false (korting)'],
  ["an invoice that calls itself a credit note", "contradictingType", ">380<", ">381<", "het document is een Invoice met typecode 381"],
  ["a namespace of another standard", "otherRoot", "xsd:Invoice-2", "xsd:Order-2", 'het document is Invoice in namespace "urn:oasis:names:specification:ubl:schema:xsd:Order-2"'],
  ["an encoding that is not read", "unknownEncoding", "UTF-8", "EBCDIC-CP-NL", "regel 1: het bestand noemt de tekencodering EBCDIC-CP-NL"],
  ["an encoding that it cannot have", "unknownEncoding", "UTF-8", "UTF-16", "regel 1: het bestand noemt de tekencodering UTF-16, en is dat niet"],
];

describe("a file that is fine is refused with", () => {
  test.each(damages)("%s", (_name, code, from, to, nl) => {
    const failure = refusal(bytesOf(changed(text, from, to)));
    expect(failure.code).toBe(code);
    expect(failure.in("nl")).toContain(nl);
    expect(failure.in("en")).not.toBe(failure.in("nl"));
  });
});

test("without its lines", () => {
  const failure = refusal(bytesOf(`${text.slice(0, text.indexOf("<cac:InvoiceLine>"))}</Invoice>`));
  expect(failure.in("nl")).toBe("een factuurregel ontbreekt (cac:InvoiceLine)");
});

test("broken off", () => {
  expect(refusal(fixture("elk-onderdeel.xml").subarray(0, 5000)).in("nl")).toMatch(/geen geldige XML: het bestand breekt af/);
});

test("bytes that are not the encoding: the line is told", () => {
  const bytes = Uint8Array.from(fixture("elk-onderdeel.xml"));
  bytes[bytes.indexOf(0xc3) + 1] = 0x20;
  expect(refusal(bytes).in("nl")).toBe("regel 36: hier staan tekens die geen UTF-8 zijn: het bestand is beschadigd, of noemt de verkeerde tekencodering");
});

test.each([
  [99, null],
  [100, "tooDeep"],
])("%i elements inside each other below the root", (depth, code) => {
  const nested = changed(text, "</Invoice>", `${"<x>".repeat(depth)}${"</x>".repeat(depth)}</Invoice>`);
  if (code === null) expect(readText(nested).lines).toHaveLength(5);
  else expect(refusal(bytesOf(nested)).code).toBe(code);
});

test.each([
  [19_999_999, null],
  [20_000_000, "tooLarge"],
])("%i bytes", (size, code) => {
  const bytes = new Uint8Array(size).fill(0x20);
  bytes.set(fixture("andere-voorvoegsels.xml"));
  if (code === null) expect(readText(new TextDecoder().decode(bytes)).lines).toHaveLength(1);
  else expect(refusal(bytes).in("nl")).toBe("het bestand is 20 MB: verwacht minder dan 20 MB; laat de bijlagen weg");
});

const noXml: readonly (readonly [name: string, bytes: Uint8Array, nl: string])[] = [
  ["nothing", new Uint8Array(), "het bestand is leeg"],
  ["a PDF", bytesOf("%PDF-1.7\n..."), "dit is een PDF"],
  ["a zip", Uint8Array.from([0x50, 0x4b, 3, 4, 0]), "dit is een zipbestand"],
  ["an old Office file", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1]), "dit is een bestand van een oude Office-versie"],
  ["an image", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), "dit is een afbeelding"],
  ["HTML", bytesOf("<!DOCTYPE html><html></html>"), "dit is een webpagina"],
  ["HTML without a doctype, after a mark", bytesOf("\ufeff\n<html lang='nl'></html>"), "dit is een webpagina"],
  ["XHTML", bytesOf("<?xml version='1.0'?><h:html xmlns:h='http://www.w3.org/1999/xhtml'/>"), "dit is een webpagina"],
  ["JSON", bytesOf('{"factuur": 1}'), "dit is een JSON-bestand"],
  ["text", bytesOf("Factuur 2021-0042"), "dit is een tekstbestand"],
  ["spaces", bytesOf("   \n"), "het bestand breekt af"],
  ["CII", bytesOf('<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"/>'), "het document is UN/CEFACT CII"],
];

test.each(noXml)("%s", (_name, bytes, nl) => {
  expect(refusal(bytes).in("nl")).toContain(nl);
});
