/** How a list's headers, columns and signs are proposed, corrected and kept, and what its first rows then are. */
import { type GridField, type PreviewRow, previewRows, rangeGrid, shownSigns } from "../../src/invoice";
import { columnNames, firstChoice, headerRows, lacking, withColumn, withHeaderRow, withSigns } from "../../src/taskpane/invoices/intake/table-columns";
import { keptTableText, nothingKept, readKeptTable } from "../../src/taskpane/invoices/kept-table";
import { readFiles } from "../../src/taskpane/invoices/read-files";

/** The headers that are meant stand in the fourth row; another row looks more like them. */
const grid = rangeGrid("Blad1", 0, 0, [
  ["Leverancier", "Factuurnummer", "Datum", "Omschrijving", "Bedrag"],
  ["dit zijn voorbeelden"],
  [],
  ["Van wie", "Nota", "Op", "Wat", "Bedrag"],
  ["Samen ICT", "F1", "03/04/2021", "Hosting", "1.234"],
  ["Samen ICT", "F1", "03/04/2021", "=TPM", "1.250"],
]);

const shown = (rows: readonly PreviewRow[], field: GridField): readonly string[] =>
  rows.map(({ values }) => {
    const value = values[field];
    if (value === undefined) return "";
    if (value.kind === "problem") return value.problem.code;
    return value.kind === "text" ? value.text : value.kind === "day" ? value.day : value.kind === "amount" ? String(value.amount) : value.number.toFixed();
  });

test("another row is taken for the headers, and its columns are proposed anew; what was said for all rows stays", () => {
  const first = { ...firstChoice(grid, nothingKept), defaults: { supplier: "Dimpact" } };
  expect([first.mapping.headerRow, Object.keys(first.mapping.columns)]).toEqual([0, ["supplier", "number", "issueDate", "text", "amount"]]);
  const next = withHeaderRow(grid, nothingKept, first, 3);
  expect([next.mapping.headerRow, next.mapping.columns, next.defaults]).toEqual([3, { amount: 4 }, { supplier: "Dimpact" }]);
  expect(lacking(next)).toEqual(["number", "issueDate", "text"]);
  const kept = { ...nothingKept, headers: { number: "nota", text: "wat", issueDate: "op" } };
  expect(withHeaderRow(grid, kept, first, 3).mapping.columns).toEqual({ number: 1, issueDate: 2, text: 3, amount: 4 });
});

test("every row that can hold headers is offered, by its own number and with what stands in it", () => {
  expect(headerRows(grid).map(({ row, name, text }) => `${row} ${name} ${text}`)).toEqual([
    "0 1 Leverancier, Factuurnummer, Datum, Omschrijving, Bedrag",
    "1 2 dit zijn voorbeelden",
    "3 4 Van wie, Nota, Op, Wat, Bedrag",
    "4 5 Samen ICT, F1, 03/04/2021, Hosting, 1.234",
    "5 6 Samen ICT, F1, 03/04/2021, =TPM, 1.250",
  ]);
  expect(columnNames(grid, 3)[1]).toBe("2: Nota");
});

test("the first rows show what the chosen columns and signs make of them, and say what cannot be read", () => {
  const base = withHeaderRow(grid, { ...nothingKept, headers: { number: "Nota", text: "Wat", issueDate: "Op" } }, firstChoice(grid, nothingKept), 3);
  const unclear = previewRows(grid, base.mapping, 3);
  expect(unclear.map(({ name }) => name)).toEqual(["5", "6"]);
  expect([shown(unclear, "text"), shown(unclear, "issueDate"), shown(unclear, "amount")]).toEqual([["Hosting", "=TPM"], ["ambiguousDate", "ambiguousDate"], ["ambiguousNumber", "ambiguousNumber"]]);
  const dutch = previewRows(grid, withSigns(base, { decimalSign: ",", dateOrder: "day" }).mapping, 1);
  expect([shown(dutch, "issueDate"), shown(dutch, "amount")]).toEqual([["2021-04-03"], ["1234000000"]]);
  const english = previewRows(grid, withSigns(base, { decimalSign: ".", dateOrder: "month" }).mapping, 1);
  expect([shown(english, "issueDate"), shown(english, "amount")]).toEqual([["2021-03-04"], ["1234000"]]);
  expect(shown(previewRows(grid, withColumn(base, "text", 0).mapping, 1), "text")).toEqual(["Samen ICT"]);
});

test("signs that nobody chose follow from the columns that are chosen", () => {
  const list = rangeGrid("Blad1", 0, 0, [["Bedrag", "Datum", "Anders"], ["1.234", "03/04/2021", "5,50"], ["1.250", "25/04/2021", "1"]]);
  const { mapping } = firstChoice(list, nothingKept);
  expect([mapping.decimalSign, mapping.dateOrder, shownSigns(list, mapping)]).toEqual([null, null, { decimalSign: null, dateOrder: "day" }]);
  const { mapping: other } = withColumn(firstChoice(list, nothingKept), "amount", 2);
  expect(shownSigns(list, other).decimalSign).toBe(",");
  expect(shown(previewRows(list, other, 1), "issueDate")).toEqual(["2021-04-03"]);
});

test("headers and signs that were chosen come back for the next list; a text that is damaged gives nothing", () => {
  const kept = { headers: { text: "Wat", amount: "=Som" }, decimalSign: ",", dateOrder: "month" } as const;
  expect(readKeptTable(keptTableText(kept))).toEqual(kept);
  expect(firstChoice(grid, kept).mapping).toMatchObject({ decimalSign: ",", dateOrder: "month" });
  expect(readKeptTable('{"format":1,"headers":{"text":"Wat"}}')).toEqual({ ...nothingKept, headers: { text: "Wat" } });
  for (const damaged of [null, "{", '{"format":2,"headers":{}}', '{"format":1,"headers":[3],"decimalSign":";"}']) expect(readKeptTable(damaged)).toEqual(nothingKept);
});

test.each([
  ["an amount", "1.234", "03-04-2021"],
  ["a date", "12,50", "03/04/2021"],
])("a file in which %s can be read in two ways is asked about, and nothing of it is read yet", async (_, amount, date) => {
  const text = `Leverancier;Factuurnummer;Datum;Omschrijving;Bedrag\nDimpact;F1;${date};Hosting;"${amount}"`;
  const read = await readFiles([new File([text], "lijst.csv")], { headers: {}, language: "nl", onProgress: () => undefined, isWanted: () => true });
  expect([read.invoices, read.rejected, read.unclear.map(({ name }) => name)]).toEqual([[], [], ["lijst.csv"]]);
});
