/** CSV files as people save them: the separator, the encoding, quotes, and where each row begins. */
import fc from "fast-check";
import { parseCsv } from "../../src/csv";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const rowsOf = (text: string) => parseCsv(utf8(text)).table?.rows;

describe("the separator", () => {
  test.each<[string, string, string[]]>([
    ["a title with a comma above headers with semicolons", "Leden, januari\nA;B;C\n1;2;3", ["1", "2", "3"]],
    ["decimals with a comma in every cell", "A;B\n1,5;2,5\n3,5;4,5", ["3,5", "4,5"]],
    ["commas, with services apart by semicolons in every row", "A,B\nx,e-Suite; BZM; WIM; GVOP\ny,e-Suite; BZM; WIM; GVOP", ["y", "e-Suite; BZM; WIM; GVOP"]],
    ["commas within quotes", 'A;B\n"1,2,3";"4,5,6"\n"1,2,3";x', ["1,2,3", "x"]],
    ["tabs", "A\tB\n1,5\t2,5", ["1,5", "2,5"]],
    ["upright bars", "A|B\n1,5|2,5", ["1,5", "2,5"]],
    ["one row", "A;B,C;D", ["A", "B,C", "D"]],
    ["one cell", "A", ["A"]],
  ])("%s", (_case, text, last) => expect(rowsOf(text)?.at(-1)).toEqual(last));

  test("named in the first line, which is no row and counts as a line", () =>
    expect(parseCsv(utf8("sep=,\r\nA;B,C\r\n1,2"))).toEqual({ table: { rows: [["A;B", "C"], ["1", "2"]], lines: [2, 3], namesSeparator: true }, problem: null }));
});

describe("the encoding", () => {
  const latin = Uint8Array.from([0x41, 0xfa, 0x80]);
  test.each<[string, Uint8Array, unknown]>([
    ["windows-1252, where it is no UTF-8", latin, [["Aú€"]]],
    ["UTF-8 with a mark, which is no part of the first cell", utf8("\ufeffú;€"), [["ú", "€"]]],
    ["UTF-16, big end first", Uint8Array.from([0xfe, 0xff, 0, 0x41, 0, 0x3b, 0, 0x42]), [["A", "B"]]],
  ])("%s", (_case, bytes, rows) => expect(parseCsv(bytes).table?.rows).toEqual(rows));

  test("a mark says UTF-8 and what follows is not: the line", () =>
    expect(parseCsv(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8("a\nb\n"), ...latin])).problem).toEqual({ kind: "encoding", encoding: "utf-8", line: 3 }));
});

describe("quotation marks", () => {
  test.each<[string, string, unknown]>([
    ["not closed, on its line and in its row", 'a;b\n"x\ny";2\n"z;3', { kind: "quotes", line: 4, row: 3 }],
    ["closed within a cell", 'a;b\n"x"y;2', { kind: "quotes", line: 2, row: 2 }],
    ["below a line that names the separator", 'sep=;\na;b\n"x;2', { kind: "quotes", line: 3, row: 3 }],
    ["on the first line", '"x', { kind: "quotes", line: 1, row: 1 }],
  ])("%s", (_case, text, problem) => expect(parseCsv(utf8(text)).problem).toEqual(problem));

  test("behind a comma in a cell between semicolons they are text", () => expect(rowsOf('a;b,"c\n1;2')).toEqual([["a", 'b,"c'], ["1", "2"]]));
});

test("what is written is what is read, on its lines, whatever the cells hold", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "é", '"', ";", ",", "\t", "|", "\n", " ", "1") });
  const table = fc.integer({ min: 2, max: 4 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));
  fc.assert(
    fc.property(table, (rows) => {
      const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(";")).join("\n");
      const starts = rows.map((_, at) => 1 + text.split("\n").length - rows.slice(at).map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(";")).join("\n").split("\n").length);
      expect(parseCsv(utf8(text)).table).toEqual({ rows, lines: starts, namesSeparator: false });
    }),
    { seed: 4, numRuns: 200 },
  );
});
