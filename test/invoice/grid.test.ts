/** Tables of cells and CSV files to invoices. */
import { type GridRead, type InvoiceFailure, csvGrid, fields, gridFields, keptHeaders, placeText, proposeMapping, rangeGrid, readCsv, readGrid } from "../../src/invoice";
import { bytesOf } from "./write-ubl";

const grid = (cells: readonly (readonly unknown[])[]) => rangeGrid("Blad1", 4, 1, cells);
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const problemsOf = ({ problems }: GridRead): readonly string[] => problems.map((problem) => problem.in("nl"));

const headers = ["Leverancier", "Factuurnr.", "Datum", "Omschrijving", "Aantal", "Prijs", "Bedrag excl. BTW"];
const row = (...rest: readonly unknown[]): readonly unknown[] => ["Samen ICT", "F1", "2021-01-15", ...rest];

test("two invoices in one table, with a title above it and a total below", () => {
  const { invoices, problems } = readGrid(
    grid([
      ["Facturen 2021"],
      [],
      headers,
      ["Samen ICT", "F1", 44_211, "Hosting", 45_000, 1.25, 56_250],
      ["Samen ICT", "F2", "16-01-2021", "-TPM", null, null, "€ 2.092,00"],
      ["samen  ict", "F1", "15 jan 2021", "Contributie", "1", "3.000,00", "3.000,00"],
      [null, null, null, null, null, null, ""],
      ["Totaal", null, null, null, null, null, 61_342],
    ]),
  );
  expect(problems).toEqual([]);
  expect(plain(invoices)).toEqual([
    {
      file: "Blad1!B5:H12",
      type: "invoice",
      number: "F1",
      issueDate: "2021-01-15",
      supplier: { name: "Samen ICT", ids: [] },
      buyer: { name: "", ids: [] },
      corrects: [],
      lines: [
        { id: "8", text: "Hosting", references: [], quantity: "45000", unitPrice: "1.25", baseQuantity: null, amount: 56_250_000_000, adjustments: [], place: "Blad1!H8" },
        { id: "10", text: "Contributie", references: [], quantity: "1", unitPrice: "3000", baseQuantity: null, amount: 3_000_000_000, adjustments: [], place: "Blad1!H10" },
      ],
      adjustments: [],
      totals: null,
      findings: [],
    },
    expect.objectContaining({ number: "F2", issueDate: "2021-01-16", lines: [expect.objectContaining({ text: "-TPM", amount: 2_092_000_000 })] }),
  ]);
});

test.each([
  ["regel 84", "line 84"],
  ["regel 84, kolom 3", "line 84, column 3"],
  ["Blad1!A7", "Blad1!A7"],
  ["regel van Assen.xml", "regel van Assen.xml"],
])("the place %s is %s in English", (kept, english) => {
  expect([placeText(kept, "nl"), placeText(kept, "en")]).toEqual([kept, english]);
});

describe("headers", () => {
  test.each([
    [["Leverancier", "Factuurnummer", "Factuurdatum", "Omschrijving", "Bedrag"], { supplier: 0, number: 1, issueDate: 2, text: 3, amount: 4 }],
    [["Vendor", "Invoice No.", "Invoice date", "Description", "Net amount"], { supplier: 0, number: 1, issueDate: 2, text: 3, amount: 4 }],
    [["leverancer", "FACTUURNUMER", "factuur-datum", "omschrijvng", "bedrga"], { supplier: 0, number: 1, issueDate: 2, text: 3, amount: 4 }],
    [["Omschrijving", "Bedrag incl. BTW", "BTW-bedrag", "Bedrag excl. BTW"], { text: 0, amount: 3 }],
    [["Omschrijving", "Vervaldatum", "Datum", "Bedrag"], { text: 0, issueDate: 2, amount: 3 }],
    [["Regel", "Artikelcode", "Tekst", "Aantal", "Eenheid", "Tarief", "BTW %", "Regelbedrag", "Periode van", "Periode t/m"], { lineId: 0, itemId: 1, text: 2, quantity: 3, unit: 4, unitPrice: 5, vatRate: 6, amount: 7, periodStart: 8, periodEnd: 9 }],
    [["Omschrijving", "Bedrag", "Bedrag"], { text: 0, amount: 1 }],
  ])("%j", (names, columns) => {
    expect(proposeMapping(grid([names]))?.columns).toEqual(columns);
  });

  test("every name that a field has is found as that field", () => {
    const wrong = gridFields.flatMap((field) => fields[field].headers.filter((name) => proposeMapping(grid([field === "amount" ? ["tekst", name] : ["bedrag", name]]))?.columns[field] !== 1));
    expect(wrong).toEqual([]);
  });

  test.each([[[["a", "b"], [1, 2]]], [[]]])("none: %j", (cells) => {
    expect(proposeMapping(grid(cells))).toBeNull();
    expect(() => readGrid(grid(cells))).toThrow("no row of column headers was found");
  });

  test("amounts with VAT alone", () => {
    expect(() => readGrid(grid([["Factuur", "Datum", "Omschrijving", "Bedrag incl. btw"], ["F1", "2021-01-15", "GVOP", 12_100]]))).toThrow("the table has only amounts with VAT");
  });

  test.each([["nothing below them", ""], ["a total and no line", "\n;;Totaal;0,00"]])("with %s", (_, below) => {
    expect(() => readCsv(bytesOf(`Factuur;Datum;Omschrijving;Bedrag${below}`), "f.csv")).toThrow("there is no invoice line below the headers");
  });

  test("columns that are missing are named, and may be given for the whole table", () => {
    const cells = [["Omschrijving", "Bedrag"], ["Hosting", 51_550]];
    expect(() => readGrid(grid(cells))).toThrow("these columns were not found: invoice number, issue date; choose them, or give them a header");
    const { invoices } = readGrid(grid(cells), undefined, { supplier: "Samen ICT", number: "F1", issueDate: "2021-01-15" });
    expect(invoices).toMatchObject([{ number: "F1", lines: [{ text: "Hosting", amount: 51_550_000_000 }] }]);
  });

  test("a table that does not name its supplier is of a supplier without a name", () => {
    const { invoices } = readGrid(grid([["Factuur", "Datum", "Omschrijving", "Bedrag"], ["F1", "2021-01-15", "Hosting", 5]]));
    expect(invoices).toMatchObject([{ number: "F1", supplier: { name: "", ids: [] } }]);
  });

  test("a choice of the user's is kept by its header, and found in another table", () => {
    const cells = [["Leverancier", "Nummer bij ons", "Datum", "Wat", "Bedrag"], ["Samen ICT", "F1", "2021-01-15", "Hosting", 5]];
    const mapping = proposeMapping(grid(cells));
    if (mapping === null) throw new Error("no headers");
    const chosen = { ...mapping, columns: { ...mapping.columns, number: 1, text: 3 } };
    expect(readGrid(grid(cells), chosen).invoices).toMatchObject([{ number: "F1", lines: [{ text: "Hosting" }] }]);
    const kept = keptHeaders(grid(cells), chosen);
    expect(kept).toEqual({ supplier: "Leverancier", number: "Nummer bij ons", issueDate: "Datum", text: "Wat", amount: "Bedrag" });
    expect(proposeMapping(grid([[], ["bedrag", "wat", "nummer  bij ons"]]), JSON.parse(JSON.stringify(kept)))?.columns).toEqual({ amount: 0, text: 1, number: 2 });
  });
});

describe("an amount", () => {
  test.each<[unknown, string]>([
    [51_550, "51550"],
    [0.1 + 0.2, "0.3"],
    ["51550", "51550"],
    ["51550,5", "51550.5"],
    ["51550.50", "51550.5"],
    ["51.550,00", "51550"],
    ["51,550.00", "51550"],
    ["1.234.567", "1234567"],
    ["51 550,00", "51550"],
    ["51\u00a0550", "51550"],
    ["€ 51.550,00", "51550"],
    ["51.550,00 EUR", "51550"],
    ["-51.550,00", "-51550"],
    ["€ -51.550,00", "-51550"],
    ["51.550,00-", "-51550"],
    ["\u221251.550,00", "-51550"],
    ["(51.550,00)", "-51550"],
    ["51.550,-", "51550"],
    ["0.125", "0.125"],
    ["1234.567", "1234.567"],
    [",5", "0.5"],
  ])("%j is %s", (cell, euros) => {
    const { invoices } = readGrid(grid([headers, row("x", null, null, cell)]));
    expect(invoices.map(({ lines }) => lines.map(({ amount }) => amount / 1_000_000))).toEqual([[Number(euros)]]);
  });

  test.each<[unknown, string]>([
    ["1.234", "Blad1!H6: bedrag zonder btw is '1.234': dat kan 1234 zijn of 1,234; kies het decimaalteken van de tabel"],
    ["1,234", "Blad1!H6: bedrag zonder btw is '1,234': dat kan 1234 zijn of 1,234; kies het decimaalteken van de tabel"],
    ["", "Blad1!H6: bedrag zonder btw is leeg: vul de cel in"],
    [null, "Blad1!H6: bedrag zonder btw is leeg: vul de cel in"],
    ["#N/B", "Blad1!H6: bedrag zonder btw is '#N/B': verwacht een getal"],
    ["n.v.t.", "Blad1!H6: bedrag zonder btw is 'n.v.t.': verwacht een getal"],
    ["1.23.456", "Blad1!H6: bedrag zonder btw is '1.23.456': verwacht een getal"],
    ["1e5", "Blad1!H6: bedrag zonder btw is '1e5': verwacht een getal"],
    ["$ 5", "Blad1!H6: bedrag zonder btw is '$ 5': alleen euro's worden gelezen"],
    ["5 USD", "Blad1!H6: bedrag zonder btw is '5 USD': alleen euro's worden gelezen"],
    [true, "Blad1!H6: bedrag zonder btw is 'true': verwacht een getal"],
    [1 / 3, "Blad1!H6: bedrag zonder btw is 0.333333333333333: verwacht een bedrag met ten hoogste zes decimalen; rond het af op centen"],
    [1e12, "Blad1!H6: bedrag zonder btw is 1000000000000: verwacht minder dan 9 miljard"],
  ])("%j is refused: %s", (cell, problem) => {
    const read = readGrid(grid([headers, row("x", null, null, cell)]));
    expect(problemsOf(read)).toEqual([problem]);
    expect(read.invoices).toEqual([]);
  });

  test.each([
    ["51.550,00", 1_234],
    ["51550.00", 1.234],
  ])("beside %s, 1.234 is %s", (other, euros) => {
    const { invoices, problems } = readGrid(grid([headers, row("x", null, null, other), row("y", null, null, "1.234")]));
    expect(problems).toEqual([]);
    expect(invoices[0]?.lines[1]?.amount).toBe(euros * 1_000_000);
  });

  test("the user says what the decimal sign is", () => {
    const table = grid([headers, row("x", null, null, "1.234")]);
    const mapping = proposeMapping(table);
    if (mapping === null) throw new Error("no headers");
    expect(readGrid(table, { ...mapping, decimalSign: "," }).invoices[0]?.lines[0]?.amount).toBe(1_234_000_000);
    expect(readGrid(table, { ...mapping, decimalSign: "." }).invoices[0]?.lines[0]?.amount).toBe(1_234_000);
  });

  test("amounts that add up to more than is exact", () => {
    const most = 9_000_000_000;
    expect(problemsOf(readGrid(grid([headers, row("x", null, null, most), row("y", null, null, most)])))).toEqual(["Blad1!H7: bedrag zonder btw is 9000000000: verwacht minder dan 9 miljard"]);
  });
});

describe("a date", () => {
  const dated = (cell: unknown) => readGrid(grid([headers, ["Samen ICT", "F1", cell, "x", null, null, 5]]));
  test.each<[unknown, string]>([
    [44_211, "2021-01-15"],
    [44_211.75, "2021-01-15"],
    [32_874, "1990-01-01"],
    [73_050, "2099-12-31"],
    ["2021-01-15", "2021-01-15"],
    ["2021-01-15T00:00:00", "2021-01-15"],
    ["20210115", "2021-01-15"],
    ["15-01-2021", "2021-01-15"],
    ["3-4-2021", "2021-04-03"],
    ["15/1/2021", "2021-01-15"],
    ["1/15/2021", "2021-01-15"],
    ["4/4/2021", "2021-04-04"],
    ["15.01.2021", "2021-01-15"],
    ["15 januari 2021", "2021-01-15"],
    ["15 Mrt 2021", "2021-03-15"],
    ["29-02-2020", "2020-02-29"],
  ])("%j is %s", (cell, day) => {
    expect(dated(cell).invoices).toMatchObject([{ issueDate: day }]);
  });

  test.each<[unknown, string]>([
    ["29-02-2021", "Blad1!D6: factuurdatum is '29-02-2021': verwacht een datum, zoals 31-12-2021"],
    [2021, "Blad1!D6: factuurdatum is '2021': verwacht een datum, zoals 31-12-2021"],
    ["januari", "Blad1!D6: factuurdatum is 'januari': verwacht een datum, zoals 31-12-2021"],
    ["3/4/2021", "Blad1!D6: factuurdatum is '3/4/2021': niet te zeggen wat de dag is en wat de maand; kies de volgorde van de tabel, of schrijf 31-12-2021"],
    ["", "Blad1!D6: factuurdatum is leeg: vul de cel in"],
  ])("%j is refused: %s", (cell, problem) => {
    expect(problemsOf(dated(cell))).toEqual([problem]);
  });

  test("beside 15/1/2021, 3/4/2021 is the third of April", () => {
    const { invoices } = readGrid(grid([headers, ["A", "F1", "15/1/2021", "x", null, null, 5], ["A", "F2", "3/4/2021", "x", null, null, 5]]));
    expect(invoices.map(({ issueDate }) => issueDate)).toEqual(["2021-01-15", "2021-04-03"]);
  });
});

describe("rows", () => {
  test("one that cannot be read is told with its place, and its invoice is told to be incomplete", () => {
    const read = readGrid(grid([headers, row("Hosting", null, null, 5), row("TPM", null, null, "?"), ["", "F9", "2021-01-15", "GVOP", null, null, 5]]));
    expect(problemsOf(read)).toEqual(["Blad1!H7: bedrag zonder btw is '?': verwacht een getal", "Blad1!B8: leverancier is leeg: vul de cel in"]);
    expect(read.invoices).toMatchObject([{ number: "F1", lines: [{ text: "Hosting" }], findings: [{ code: "unread-rows", text: { nl: "niet alle rijen zijn gelezen (niet gelezen: 1): de factuur is onvolledig" } }] }]);
  });

  test("one that says another date than the rows above of its invoice", () => {
    const read = readGrid(grid([headers, row("Hosting", null, null, 5), ["Samen ICT", "F1", "2021-02-15", "TPM", null, null, 5]]));
    expect(problemsOf(read)).toEqual(["Blad1!D7: factuurdatum van factuur F1 is '2021-02-15', en was hierboven '2021-01-15'"]);
  });

  test.each([
    ["the sum of what stands above it", [["Totaal", 15]], []],
    ["a subtotal and a total", [["Subtotaal", 15], ["Eindtotaal", 15]], []],
    ["another amount", [["Totaal", 16]], ["Blad1!H8: dit lijkt een totaal van € 16,00: de regels erboven tellen op tot € 15,00"]],
  ])("a total: %s", (_name, totals, problems) => {
    const read = readGrid(grid([headers, row("a", null, null, 5), row("b", null, null, 10), ...totals.map(([text, amount]) => [null, null, null, text, null, null, amount])]));
    expect(problemsOf(read)).toEqual(problems);
    expect(read.invoices[0]?.lines).toHaveLength(2);
  });

  test("an amount that is not the quantity times the price", () => {
    expect(readGrid(grid([headers, row("a", 3, 33.33, 100.02)])).invoices[0]?.findings).toMatchObject([{ code: "line-amount", text: { nl: "het bedrag van regel 6 is € 100,02: verwacht € 99,99" }, place: "Blad1!H6" }]);
  });

  test("a credit note is what comes to less than nothing, and names what it corrects", () => {
    const { invoices } = readGrid(grid([[...headers, "Corrigeert"], [...row("Hosting", null, null, -5), "F0"]]));
    expect(invoices).toMatchObject([{ type: "credit-note", corrects: [{ number: "F0" }], lines: [{ amount: -5_000_000 }] }]);
  });

  test.each([
    ["21%", "21"],
    [0.21, "21"],
    ["9,0", "9"],
    ["hoog", undefined],
  ])("VAT %j", (cell, rate) => {
    const { invoices } = readGrid(grid([[...headers, "Btw"], [...row("x", null, null, 5), cell]]));
    expect(plain(invoices[0]?.lines[0]?.vat)).toEqual(rate === undefined ? { code: cell } : { code: "", rate });
  });
});

describe("CSV", () => {
  const lines = (...rows: readonly string[]): string => rows.join("\n");
  const text = lines("Leverancier;Factuurnummer;Factuurdatum;Omschrijving;Bedrag", "Coöperatie;F1;15-01-2021;Hosting;51.550,00", '=A1;F2;15-01-2021;"TPM; met', 'regeleinde";2.092,00');
  const names = (bytes: Uint8Array) => readCsv(bytes, "map/f.csv").invoices.map(({ supplier, lines: read }) => [supplier.name, ...read.map(({ amount, place }) => [amount, place])]);
  const expected = [
    ["Coöperatie", [51_550_000_000, "regel 2, kolom 5"]],
    ["=A1", [2_092_000_000, "regel 3, kolom 5"]],
  ];
  const units = (encode: (code: number) => readonly number[]): Uint8Array => Uint8Array.from([...text].flatMap((sign) => encode(sign.charCodeAt(0))));

  test.each([
    ["UTF-8", bytesOf(text)],
    ["UTF-8 with a mark", bytesOf(`\ufeff${text}`)],
    ["windows-1252", units((code) => [code])],
    ["UTF-16", Uint8Array.from([0xff, 0xfe, ...units((code) => [code & 255, code >> 8])])],
    ["Windows' line ends", bytesOf(text.replace(/\n/g, "\r\n"))],
    ["tabs", bytesOf(text.replace(/;(?! met)/g, "\t"))],
  ])("%s", (_name, bytes) => {
    expect(names(bytes)).toEqual(expected);
  });

  test("commas, with amounts between quotation marks", () => {
    const { invoices } = readCsv(bytesOf(lines("vendor,invoice no,date,description,amount", 'Samen,F1,2021-01-15,"Hosting, e-Suite","51,550.00"')), "f.csv");
    expect(invoices).toMatchObject([{ file: "f.csv", lines: [{ text: "Hosting, e-Suite", amount: 51_550_000_000, id: "2" }] }]);
  });

  test.each([
    ['"TPM ""beheer"""', 'TPM "beheer"'],
    ['TPM "beheer"', 'TPM "beheer"'],
    ['"TPM" ', "TPM"],
    ['""', undefined],
  ])("quotation marks: %s", (cell, words) => {
    const { invoices } = readCsv(bytesOf(`Factuur;Datum;Omschrijving;Bedrag\nF1;2021-01-15;${cell};5,00\n`), "f.csv");
    expect(invoices[0]?.lines[0]?.text).toBe(words);
  });

  test("the delimiter that Excel names, on a line that counts", () => {
    expect(readCsv(bytesOf(`sep=;\n${text}`), "f.csv").invoices[0]?.lines[0]?.place).toBe("regel 3, kolom 5");
  });

  test("the line after a cell of two lines", () => {
    expect(problemsOf(readCsv(bytesOf(`${text}\nA;F3;15-01-2021;x;?`), "f.csv"))).toEqual(["regel 5, kolom 5: bedrag zonder btw is '?': verwacht een getal"]);
  });

  test.each<[string, Uint8Array, string]>([
    ["nothing", new Uint8Array(), "het bestand is leeg"],
    ["a PDF", bytesOf("%PDF-1.7"), "dit is een PDF"],
    ["a quotation mark that is not closed", bytesOf(`${text}\n"A;F3`), "regel 5: een aanhalingsteken is niet gesloten"],
    ["a text", bytesOf("Geachte heer,\nhierbij de factuur."), "er is geen rij met kolomkoppen gevonden"],
    ["a quotation mark that is closed within a cell", bytesOf(`${text}\n"A"B;F3`), "regel 5: een aanhalingsteken is niet gesloten"],
    ["5 MB", new Uint8Array(5_000_000).fill(0x3b), "de tabel is 5 MB: verwacht minder dan 5 MB; verdeel haar over meer bestanden"],
  ])("%s is refused", (_name, bytes, nl) => {
    let failure: InvoiceFailure | null = null;
    try {
      readGrid(csvGrid(bytes, "f.csv"));
    } catch (error) {
      failure = error as InvoiceFailure;
    }
    expect(failure?.in("nl")).toContain(nl);
  });
});
