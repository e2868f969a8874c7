/** Each construct of an e-invoice, as the project's own fixtures write it. */
import { readUbl } from "../../src/invoice";
import { changed, fixture, fixtureText, readText } from "./read";
import { bytesOf } from "./write-ubl";

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("an invoice with every construct that bears an amount", () => {
  const invoice = readUbl(fixture("elk-onderdeel.xml"), "C:\\facturen\\elk-onderdeel.xml");
  const [hosting, credited, nothing, entry, certificate] = invoice.lines;

  test("the header", () => {
    const { lines: _lines, adjustments: _adjustments, totals: _totals, ...header } = invoice;
    expect(header).toEqual({
      file: "elk-onderdeel.xml",
      type: "invoice",
      number: "2021-0042",
      issueDate: "2021-01-15",
      supplier: { name: "Coöperatie Samen ICT U.A.", ids: ["0106:11223344", "DIM", "NL001234567B01"] },
      buyer: { name: "Gemeente Voorbeeldstad", ids: [] },
      buyerReference: "team ICT",
      references: ["INK-77", "C-5", "P-1", "7001234"],
      note: "Tarieven volgens het bedrijfsplan.",
      period: { start: "2021-01-01", end: "2021-12-31" },
      corrects: [{ number: "2020-0999", issueDate: "2020-12-01" }],
      findings: [],
    });
  });

  test("a line with a charge of its own, a discount in its price, a period and references", () => {
    expect(plain(hosting)).toEqual({
      id: "1",
      text: "Hosting van de e-Suite - peildatum 1 januari 2019",
      itemId: "hosting",
      references: ["7005678", "3", "K-9", "0871234"],
      quantity: "45000",
      unitPrice: "0.67",
      baseQuantity: null,
      unit: "C62",
      amount: 51_550_000_000,
      adjustments: [{ amount: 21_400_000_000, reason: "Vast deel" }],
      vat: { code: "S", rate: "21" },
      period: { start: "2021-01-01", end: "2021-06-30" },
      place: "regel 90",
    });
  });

  test("a negative quantity, and a price per three", () => {
    expect(plain(credited)).toMatchObject({ quantity: "-3", unitPrice: "10", baseQuantity: "3", amount: -10_000_000 });
  });

  test("a text that begins with = stays a text", () => {
    expect(credited?.text).toBe('=HYPERLINK("http://voorbeeld")');
  });

  test("a quantity of zero", () => {
    expect(plain(nothing)).toMatchObject({ quantity: "0", unitPrice: "10000", amount: 0 });
  });

  test("a line without VAT", () => {
    expect(plain(entry)).toMatchObject({ vat: { code: "E", rate: "0" }, amount: 2_000_000_000 });
  });

  test("a line with an allowance by percentage", () => {
    expect(plain(certificate)).toMatchObject({ amount: 25_000_000, adjustments: [{ amount: -25_000_000, reason: "Eerste jaar" }] });
  });

  test("allowances and charges of the document", () => {
    expect(plain(invoice.adjustments)).toEqual([
      { amount: -100_000_000, reason: "Pakketkorting", vat: { code: "S", rate: "21" } },
      { amount: 25_000_000, reason: "FC", vat: { code: "S", rate: "21" } },
    ]);
  });

  test("the totals, with what was prepaid and rounded", () => {
    expect(invoice.totals).toEqual({ lines: 53_565_000_000, exclusive: 53_490_000_000, vat: 10_812_900_000, inclusive: 64_302_900_000, prepaid: 200_000_000, rounding: 100_000, payable: 64_103_000_000 });
  });
});

describe("other prefixes", () => {
  test("namespaces count, a name in another namespace does not; CDATA, comments and instructions stand inside texts", () => {
    const invoice = readUbl(fixture("andere-voorvoegsels.xml"), "a.xml");
    expect(invoice).toMatchObject({ number: "A&B-7", issueDate: "2021-03-01", supplier: { name: "Anders & Co" }, buyer: { name: "Gemeente Voorbeeldstad" }, findings: [] });
    expect(invoice.lines).toMatchObject([{ text: "TPM beheer", amount: 100_000_000 }]);
    expect(invoice.totals?.vat).toBe(21_000_000);
  });

  test("with Windows' line ends it is the same invoice", () => {
    const text = fixtureText("andere-voorvoegsels.xml");
    expect(readText(text.replace(/\n/g, "\r\n"))).toEqual(readText(text));
  });
});

describe("a credit note, with the default namespace on each element", () => {
  const note = readUbl(fixture("creditnota.xml"), "c.xml");

  test("its amounts and quantities are turned round, its prices are not", () => {
    expect(plain(note.lines)).toMatchObject([{ quantity: "-2", unitPrice: "50", amount: -100_000_000 }]);
    expect(plain(note.adjustments)).toMatchObject([{ amount: 10_000_000, reason: "Inhouding" }]);
    expect(note.totals).toEqual({ lines: -100_000_000, exclusive: -90_000_000, vat: -18_900_000, inclusive: -108_900_000, prepaid: 0, rounding: 0, payable: -108_900_000 });
  });

  test("it names the invoice that it credits, and its own arithmetic is right", () => {
    expect(note).toMatchObject({ type: "credit-note", number: "C-12", corrects: [{ number: "2021-0042" }], findings: [] });
  });
});

describe("encodings", () => {
  const text = fixtureText("elk-onderdeel.xml");
  const utf16 = (bigEndian: boolean, withMark: boolean): Uint8Array => {
    const units = [...`${withMark ? "\ufeff" : ""}${changed(text, "UTF-8", "UTF-16")}`].map((sign) => sign.charCodeAt(0));
    return Uint8Array.from(units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
  };
  const latin = (name: string): Uint8Array => Uint8Array.from([...changed(text, "UTF-8", name)].map((sign) => sign.charCodeAt(0)));

  test.each([
    ["UTF-8 with a mark", bytesOf(`\ufeff${text}`)],
    ["UTF-8 that is not named", bytesOf(changed(text, '<?xml version="1.0" encoding="UTF-8"?>\n', ""))],
    ["UTF-16, little end first", utf16(false, true)],
    ["UTF-16, big end first", utf16(true, true)],
    ["UTF-16 without a mark", utf16(false, false)],
    ["ISO-8859-1", latin("ISO-8859-1")],
    ["ISO-8859-15", latin("iso-8859-15")],
    ["windows-1252", latin("Windows-1252")],
  ])("%s", (_name, bytes) => {
    expect(readUbl(bytes, "f.xml").supplier.name).toBe("Coöperatie Samen ICT U.A.");
  });

  test("the signs that windows-1252 has and ISO-8859-1 has not", () => {
    const bytes = latin("Windows-1252");
    bytes[bytes.indexOf(0xf6)] = 0x80;
    expect(readUbl(bytes, "f.xml").supplier.name).toBe("Co€peratie Samen ICT U.A.");
  });

  test("a letter on the bound of two pieces of the file stays whole", () => {
    const padding = " ".repeat((1 << 16) - bytesOf(text.slice(0, text.indexOf("Coö") + 2)).length - 1);
    const bytes = bytesOf(changed(text, "<!-- Every", `<!--${padding} Every`));
    const at = bytes.indexOf(0xc3);
    expect(at).toBe((1 << 16) - 1);
    expect(readUbl(bytes, "f.xml").supplier.name).toBe("Coöperatie Samen ICT U.A.");
  });
});

test("an attachment of 15 MB is passed over", () => {
  const text = changed(fixtureText("elk-onderdeel.xml"), "JVBERi0xLjQK", "JVBERi0x".repeat(1_900_000));
  expect(readText(text).lines).toHaveLength(5);
});
