import { readInvoices } from "../../src/invoice";
import { periodInNote, periodInText, periodOfCell } from "../../src/invoice/period-text/period-text";

type Row = readonly [text: string, months: readonly [first: number, last: number] | null, year?: number | null];

/** The year is 2021 where the row does not say otherwise. */
const texts: readonly Row[] = [
  // quarters
  ["e-Suite Q1 2021", [1, 3]],
  ["e-Suite Q1-2021", [1, 3]],
  ["e-Suite Q1/2021", [1, 3]],
  ["e-Suite 2021-Q3", [7, 9]],
  ["e-Suite 2021 Q1", [1, 3]],
  ["e-Suite 2021Q1", [1, 3]],
  ["e-Suite (Q2'21)", [4, 6]],
  ["e-Suite 1Q21", [1, 3]],
  ["e-Suite Q 4 2021", [10, 12]],
  ["e-Suite 4e kwartaal 2021", [10, 12]],
  ["e-Suite IV kwartaal", [10, 12], null],
  ["e-Suite 1e kw 2021", [1, 3]],
  ["e-Suite 2e kw. 2021", [4, 6]],
  ["e-Suite derde kwartaal 2021", [7, 9]],
  ["e-Suite 2nd quarter 2021", [4, 6]],
  ["e-Suite kwartaal 3 2021", [7, 9]],
  ["e-Suite KW1-2021", [1, 3]],
  ["e-Suite kw 2021", null],
  ["e-Suite Q5 2021", null],
  // several quarters
  ["e-Suite Q1 t/m Q3 2021", [1, 9]],
  ["e-Suite Q1-Q2 2021", [1, 6]],
  ["e-Suite Q1-3 2021", [1, 9]],
  ["e-Suite Q1 + Q2 2021", [1, 6]],
  ["e-Suite 1e t/m 4e kwartaal 2021", [1, 12]],
  ["e-Suite 1e en 2e kwartaal 2021", [1, 6]],
  ["e-Suite kwartaal 1 t/m 4 2021", [1, 12]],
  ["Hosting 1e t/m 3e kwartaal 2021", [1, 9]],
  ["Hosting kwartaal 2 t/m 4", [4, 12], null],
  ["Hosting kwartalen 2 en 3", [4, 9], null],
  ["Hosting Q1 t/m Q2 2021", [1, 6]],
  ["Hosting Q3 2021 en Q4 2021", [7, 12]],
  ["Hosting eerste en tweede kwartaal", [1, 6], null],
  ["Hosting derde tot en met vierde kwartaal 2021", [7, 12]],
  ["Hosting 1e en 2e halfjaar 2021", [1, 12]],
  ["Hosting 1e en 2e lijn, 3e kwartaal", [7, 9], null],
  ["e-Suite Q1 en Q3 2021", null],
  ["e-Suite 1e en 3e kwartaal 2021", null],
  ["e-Suite correctie Q1 in Q3 2021", null],
  ["e-Suite Q4 2020 t/m Q1 2021", null, null],
  ["e-Suite Q1 2020 t/m Q2 2021", null, null],
  ["e-Suite Q1 2021 (tarief 2020)", [1, 3], null],
  // halves
  ["e-Suite H1 2021", [1, 6]],
  ["e-Suite 2021-H2", [7, 12]],
  ["e-Suite 1H21", [1, 6]],
  ["e-Suite tweede halfjaar 2021", [7, 12]],
  ["e-Suite eerste helft 2021", [1, 6]],
  ["e-Suite 2e half jaar 2021", [7, 12]],
  // months by name
  ["Hosting januari 2021", [1, 1]],
  ["Hosting jan-21", [1, 1]],
  ["Hosting jan '21", [1, 1]],
  ["Hosting jan. ’21", [1, 1]],
  ["Hosting dec/21", [12, 12]],
  ["Hosting okt 2021", [10, 10]],
  ["Hosting oct-2021", [10, 10]],
  ["Hosting Mrt. 2021", [3, 3]],
  ["Hosting mei", [5, 5], null],
  ["Hosting maand 12 2021", [12, 12]],
  ["Hosting mnd. 3 2021", [3, 3]],
  ["Hosting januari t/m maart 2021", [1, 3]],
  ["Hosting januari - maart 2021", [1, 3]],
  ["Hosting 1 jan - 30 juni", [1, 6], null],
  ["Hosting jan.-mrt. 2021", [1, 3]],
  ["Hosting jan/feb 2021", [1, 2]],
  ["Hosting januari en februari 2021", [1, 2]],
  ["Hosting januari, februari en maart 2021", [1, 3]],
  ["Hosting januari 2021 – juni 2021", [1, 6]],
  ["Hosting jan-21 t/m jun-21", [1, 6]],
  ["e-Suite januari en maart 2021", null],
  ["e-Suite december 2020 t/m januari 2021", null, null],
  ["Offerte januari, order mei", null, null],
  // days
  ["Hosting 1 januari 2021 t/m 31 maart 2021", [1, 3]],
  ["Hosting 1 t/m 31 januari 2021", [1, 1]],
  ["Hosting 01-01-2021 t/m 31-03-2021", [1, 3]],
  ["Hosting 01-01-21 t/m 31-03-21", [1, 3], null],
  ["Hosting 1-4-2021 tot en met 30-6-2021", [4, 6]],
  ["Hosting 01.07.2021 - 30.09.2021", [7, 9]],
  ["Hosting 2021-01-01/2021-12-31", [1, 12]],
  ["Hosting 01-12-2020 t/m 28-02-2021", null, null],
  ["Hosting 30-13-2021 t/m 31-13-2021", null],
  ["Hosting per 1-4-2021", null],
  ["Hosting per 2021-04-01", null],
  ["Hosting per 1 april 2021", null],
  ["Hosting vanaf April 1st, 2021", null],
  ["Hosting conform besluit d.d. 12 maart 2019", null, null],
  ["Hosting conform besluit d.d. 12-03-2019, jaar 2021", null],
  // months by number
  ["Hosting 05-2021", [5, 5]],
  ["Hosting 05/2021", [5, 5]],
  ["Hosting 2021-01", [1, 1]],
  ["Hosting 2021/01", [1, 1]],
  ["Hosting (2021-12)", [12, 12]],
  ["Hosting 202101", [1, 1]],
  ["Hosting periode 202111", [11, 11]],
  ["Hosting 2021-04 t/m 2021-06", [4, 6]],
  ["Hosting 2021-04/2021-06", [4, 6]],
  ["Hosting 202104-202106", [4, 6]],
  ["Hosting 04-2021 t/m 06-2021", [4, 6]],
  ["Hosting 2021-13", null],
  ["Hosting 202113", null, null],
  ["Hosting 2021-1", null],
  ["Hosting 2021-01-001", null],
  ["Hosting D2021-01", null],
  ["Hosting 202.101 inwoners", null, null],
  ["Hosting 202101 inwoners", null],
  ["Hosting € 202101", null],
  ["Hosting 202101,50", null, null],
  // numbers of other things
  ["Hosting volgens factuur 2021-05", null, null],
  ["Hosting volgens factuur nr. 2021-05", null, null],
  ["Hosting, artikel 2021-01", null, null],
  ["Hosting art. 2021-01", null, null],
  ["Hosting nr 2021-01", null, null],
  ["Hosting kenmerk: 2021-01", null, null],
  ["Hosting Kenmerk 2021/01", null, null],
  ["Hosting ordernummer 202101", null, null],
  ["Hosting contract C-2019-03 2021", null],
  ["Hosting contract 2019-03, Q2 2021", [4, 6]],
  ["Hosting facturen 2021-01, 2021-02 en 2021-03", null, null],
  ["Hosting artikelnr. 01-2021", null, null],
  ["Factuur 2021 hosting", null],
  ["Factuur Q1-2021 hosting", [1, 3]],
  ["Factuur 1e kwartaal 2021", [1, 3]],
  ["Factuur jan-2021", [1, 1]],
  ["Factuur 01-01-2021 t/m 31-03-2021", [1, 3]],
  // no periods of a tariff
  ["Hosting week 3 2021", null],
  ["Hosting week 1 t/m 13 2021", null],
  ["Hosting wk 12-2021", null, null],
  ["Hosting 2021-W03", null],
  ["Hosting periode 13 2021", null],
  ["Bijdrage e-Suite 45.000 inwoners", null, null],
  ["Contributie 2021", null],
  ["Contributie 2020-2021", null, null],
  ["TPM 2092", null, null],
  ["Entree 2000", null, null],
  ["e-Suite 3,16 x 45000 + 3000", null, null],
];

test.each(texts.map(([text, months, year = 2021]) => [text, months, year] as const))("%s", (text, months, year) => {
  const found = periodInText(text);
  expect([found.months === null ? null : [found.months.first, found.months.last], found.year]).toEqual([months, year]);
});

test.each([
  ["Hosting 2021-01", true],
  ["Hosting 202101", true],
  ["Hosting 01-2021", false],
  ["Hosting 2021-01 t/m 2021-02", false],
  ["Hosting jan-21", false],
])("%s may be a number of another kind: %s", (text, isFaint) => {
  expect(periodInText(text).isFaint).toBe(isFaint);
});

test("the numbers that an invoice bears are no months, unless they are plainly a period", () => {
  const months = (text: string, known: string): unknown => periodInText(text, [known]).months;
  expect(months("Hosting 2021-01", "2021-01")).toBeNull();
  expect(months("Hosting 2021-01", "2021-0")).toEqual({ first: 1, last: 1 });
  expect(months("Hosting 2021-Q1", "2021-Q1")).toEqual({ first: 1, last: 3 });
  expect(months("Hosting 2021 1e kwartaal", "2021")).toEqual({ first: 1, last: 3 });
  expect(months("Hosting 2021-01", ".*+?^${}()|[]\\2021")).toEqual({ first: 1, last: 1 });
});

test("a remark names a period only as a part of the year or by its days", () => {
  expect(periodInNote("Betreft: 1e kwartaal 2021")).toMatchObject({ months: { first: 1, last: 3 }, year: 2021 });
  expect(periodInNote("Betalen voor 1 maart 2021").months).toBeNull();
  expect(periodInNote("Uw kenmerk 2021-01").months).toBeNull();
});

test.each([
  ["2021-01", "2021-01-01", "2021-01-31"],
  ["202102", "2021-02-01", "2021-02-28"],
  ["2020-02", "2020-02-01", "2020-02-29"],
  ["jan-21", "2021-01-01", "2021-01-31"],
  ["Q2", "2021-04-01", "2021-06-30"],
  ["2e kw 2020", "2020-04-01", "2020-06-30"],
  ["H2 2021", "2021-07-01", "2021-12-31"],
  ["2021", "2021-01-01", "2021-12-31"],
  ["heel 2021", "2021-01-01", "2021-12-31"],
  ["2021-03-01", "2021-03-01", "2021-03-31"],
  ["1-3-2021", "2021-03-01", "2021-03-31"],
  ["01-01-2021 t/m 31-03-2021", "2021-01-01", "2021-03-31"],
  ["januari", "2021-01-01", "2021-01-31"],
  ["week 3 2021", null, null],
  ["2021-13", null, null],
  ["15-3-2021", null, null],
  ["2020-2021", null, null],
  ["1", null, null],
  ["n.v.t.", null, null],
  ["", null, null],
] as const)("a cell of periods that holds '%s'", (cell, start, end) => {
  expect(periodOfCell(cell, "2021-04-15")).toEqual(start === null ? null : { start, end });
});

test("a column of periods in a CSV file is the period of its lines", () => {
  const csv = "factuur;datum;omschrijving;bedrag;periode\nA1;2021-04-15;Hosting;4295,83;2021-01\nA1;2021-04-15;e-Suite;36300,00;Q2\nA1;2021-04-15;TPM;2092,00;week 3\n";
  const { invoices, rejected } = readInvoices([{ name: "facturen.csv", bytes: new TextEncoder().encode(csv) }]);
  expect(rejected).toEqual([]);
  expect(invoices[0]?.lines.map((line) => line.period)).toEqual([{ start: "2021-01-01", end: "2021-01-31" }, { start: "2021-04-01", end: "2021-06-30" }, undefined]);
});
