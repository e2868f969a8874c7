import { monthsInNote, monthsInText, yearInText } from "../../src/reconciliation/period-text";

const texts: readonly (readonly [text: string, months: readonly [number, number] | null])[] = [
  ["e-Suite Q1 2021", [1, 3]],
  ["e-Suite 2021-Q3", [7, 9]],
  ["e-Suite 4e kwartaal 2021", [10, 12]],
  ["e-Suite IV kwartaal", [10, 12]],
  ["e-Suite 2e kw. 2021", [4, 6]],
  ["Hosting 1e t/m 3e kwartaal 2021", [1, 9]],
  ["Hosting kwartaal 2 t/m 4", [4, 12]],
  ["Hosting Q1 t/m Q2 2021", [1, 6]],
  ["Hosting Q3 2021 en Q4 2021", [7, 12]],
  ["Hosting eerste en tweede kwartaal", [1, 6]],
  ["Hosting derde tot en met vierde kwartaal 2021", [7, 12]],
  ["Hosting 1e en 2e halfjaar 2021", [1, 12]],
  ["Hosting 1e en 2e lijn, 3e kwartaal", [7, 9]],
  ["e-Suite tweede halfjaar 2021", [7, 12]],
  ["e-Suite eerste helft 2021", [1, 6]],
  ["Hosting januari 2021", [1, 1]],
  ["Hosting maand 12 2021", [12, 12]],
  ["Hosting januari t/m maart 2021", [1, 3]],
  ["Hosting januari - maart 2021", [1, 3]],
  ["Hosting jan.-mrt. 2021", [1, 3]],
  ["Hosting januari 2021 – juni 2021", [1, 6]],
  ["Hosting 01-01-2021 t/m 31-03-2021", [1, 3]],
  ["Hosting 1-4-2021 tot en met 30-6-2021", [4, 6]],
  ["Hosting 01.07.2021 - 30.09.2021", [7, 9]],
  ["Hosting 2021-01-01/2021-12-31", [1, 12]],
  ["Hosting 2021-04 t/m 2021-06", [4, 6]],
  ["Hosting 05-2021", [5, 5]],
  ["Hosting volgens factuur 2021-05", null],
  ["Hosting per 1-4-2021", null],
  ["Hosting 01-12-2020 t/m 28-02-2021", null],
  ["Hosting 30-13-2021 t/m 31-13-2021", null],
  ["Bijdrage e-Suite 45.000 inwoners", null],
  ["Contributie 2021", null],
  ["Offerte januari, order mei", null],
];

test.each(texts)("%s", (text, months) => {
  const found = monthsInText(text);
  expect(found === null ? null : [found.first, found.last]).toEqual(months);
});

test("a remark names a period only as a part of the year or by its days", () => {
  expect(monthsInNote("Betreft: 1e kwartaal 2021")).toEqual({ first: 1, last: 3 });
  expect(monthsInNote("Betalen voor 1 maart 2021")).toBeNull();
});

test("a text that names two years names none", () => {
  expect([yearInText("Contributie 2021"), yearInText("2020-2021")]).toEqual([2021, null]);
});
