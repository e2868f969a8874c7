/** Many files at once: refusals beside what was read, duplicates, and credit notes beside their invoice. */
import { type Invoice, findDuplicates, groupInvoices, isSameParty, readInvoices } from "../../src/invoice";
import { fixture, readText } from "./read";
import { type Invented, bytesOf, oneOf, writeUbl } from "./write-ubl";

const invoice = (more: Partial<Invented> = {}, amount = "100.00"): Invoice => readText(writeUbl({ lines: [oneOf("TPM", amount)], ...more }));

describe("files", () => {
  test("one that cannot be read never stops the others", () => {
    const csv = "Leverancier;Factuurnummer;Factuurdatum;Omschrijving;Bedrag\nSamen ICT;F7;15-01-2021;Hosting;51550,00\nSamen ICT;F8;15-01-2021;TPM;veel\n";
    const { invoices, rejected } = readInvoices([
      { name: "a/elk-onderdeel.xml", bytes: fixture("elk-onderdeel.xml") },
      { name: "a/scan.pdf", bytes: bytesOf("%PDF-1.7") },
      { name: "a/leeg.csv", bytes: new Uint8Array() },
      { name: "a/lijst.CSV", bytes: bytesOf(csv) },
      { name: "a/eigenlijk-xml.csv", bytes: fixture("creditnota.xml") },
      { name: "a/lijst.xml", bytes: bytesOf(csv) },
    ]);
    expect(invoices.map(({ file, number }) => [file, number])).toEqual([
      ["elk-onderdeel.xml", "2021-0042"],
      ["lijst.CSV", "F7"],
      ["eigenlijk-xml.csv", "C-12"],
    ]);
    expect(rejected).toEqual([
      { file: "scan.pdf", reason: { nl: "dit is een PDF: verwacht een e-factuur in UBL (.xml) of een tabel in CSV (.csv)", en: "this is a PDF: expected an e-invoice in UBL (.xml) or a table in CSV (.csv)" } },
      { file: "leeg.csv", reason: { nl: "het bestand is leeg: vraag de leverancier om de e-factuur (UBL)", en: "the file is empty: ask the supplier for the e-invoice (UBL)" } },
      { file: "lijst.CSV", reason: { nl: "regel 3, kolom 5: bedrag zonder btw is 'veel': verwacht een getal", en: "line 3, column 5: amount without VAT is 'veel': expected a number" } },
      { file: "lijst.xml", reason: { nl: "dit is een tekstbestand: verwacht een e-factuur in UBL (.xml) of een tabel in CSV (.csv)", en: "this is a text file: expected an e-invoice in UBL (.xml) or a table in CSV (.csv)" } },
    ]);
  });

  test("files are asked for one by one", () => {
    const asked: string[] = [];
    function* files() {
      for (const name of ["a.xml", "b.xml"]) {
        asked.push(name);
        yield { name, bytes: bytesOf(writeUbl({ number: name, lines: [oneOf("TPM", "1")] })) };
      }
    }
    expect(readInvoices(files()).invoices.map(({ number }) => number)).toEqual(asked);
  });
});

describe("parties", () => {
  const party = (name: string, ...ids: readonly string[]) => ({ name, ids });
  test.each([
    [party("Coöperatie Dimpact U.A."), party("cooperatie dimpact UA"), true],
    [party("Dimpact", "0106:11223344"), party("Regiebureau", "11223344"), true],
    [party("Dimpact", "NL8200.98.395.B.01"), party("Regiebureau", "nl820098395b01"), true],
    [party("Dimpact", "0106:11223344"), party("Regiebureau", "0106:11223345"), false],
    [party("", ""), party("", ""), false],
  ])("%j and %j: %s", (one, other, expected) => {
    expect(isSameParty(one, other)).toBe(expected);
  });
});

describe("duplicates", () => {
  const first = invoice();
  test.each<[string, Partial<Invented>, boolean]>([
    ["the same", {}, true],
    ["another spelling of its number", { number: " 2021 -0001" }, true],
    ["another name, the same id", { supplier: "Samen" }, true],
    ["another number", { number: "2021-0002" }, false],
    ["another date", { issueDate: "2021-01-16" }, false],
    ["another supplier", { supplier: "Ander", supplierId: "55667788" }, false],
    ["a credit note", { root: "CreditNote" }, false],
  ])("%s", (_name, more, isDuplicate) => {
    const second = invoice(more);
    const { unique, duplicates } = findDuplicates([first, second]);
    expect(unique).toEqual(isDuplicate ? [first] : [first, second]);
    expect(duplicates).toEqual(isDuplicate ? [{ invoice: second, of: first }] : []);
  });

  test("three times", () => {
    expect(findDuplicates([first, invoice(), invoice()]).duplicates.map(({ of }) => of)).toEqual([first, first]);
  });
});

describe("credit notes and corrections", () => {
  const groups = (...invoices: readonly Invoice[]) => groupInvoices(invoices).map(({ invoices: members, missing, net }) => ({ numbers: members.map(({ number }) => number), missing: missing.map(({ number }) => number), net }));

  test("a credit note comes beside its invoice, also where it comes first", () => {
    expect(groups(invoice({ root: "CreditNote", number: "C1", corrects: "2021-0001" }, "40.00"), invoice({ number: "F9" }), invoice())).toEqual([
      { numbers: ["C1", "2021-0001"], missing: [], net: 60_000_000 },
      { numbers: ["F9"], missing: [], net: 100_000_000 },
    ]);
  });

  test("an invoice, its credit note and the corrected invoice", () => {
    expect(groups(invoice(), invoice({ root: "CreditNote", number: "C1", corrects: "2021-0001" }), invoice({ number: "F2", corrects: "C1" }, "90.00"))).toEqual([{ numbers: ["2021-0001", "C1", "F2"], missing: [], net: 90_000_000 }]);
  });

  test("what it refers to is not there, or is of another supplier", () => {
    const credit = invoice({ root: "CreditNote", number: "C1", corrects: "2021-0001" });
    expect(groups(credit)).toEqual([{ numbers: ["C1"], missing: ["2021-0001"], net: -100_000_000 }]);
    expect(groups(credit, invoice({ supplier: "Ander", supplierId: "55667788" }))).toHaveLength(2);
  });

  test("one that refers to itself is a group of one", () => {
    expect(groups(invoice({ root: "CreditNote", corrects: "2021-0001" }))).toEqual([{ numbers: ["2021-0001"], missing: ["2021-0001"], net: -100_000_000 }]);
  });
});
