import fc from "fast-check";
import { eurosText, percentageText, readEuros, readPercentage, readWhole } from "../../src/taskpane/reservation/typed-number";

test.each([
  ["45000", 45000, 45000],
  ["45.000", 45000, null],
  ["45,000", null, 45000],
  ["1.234.567", 1234567, null],
  [" 45 000 ", 45000, 45000],
  ["45.00", null, null],
  ["4500.000", null, null],
  ["045.000", null, null],
  ["45.000,0", null, null],
  ["-45", null, null],
  ["1e5", null, null],
  ["", null, null],
])("'%s' is the whole number %p in Dutch and %p in English", (typed, dutch, english) => {
  expect(readWhole(typed, "nl")).toBe(dutch);
  expect(readWhole(typed, "en")).toBe(english);
});

test.each([
  ["12345", "12345", "12345"],
  ["12.345,67", "12345.67", null],
  ["12,345.67", null, "12345.67"],
  ["12345,67", "12345.67", "12345.67"],
  ["12345.67", "12345.67", "12345.67"],
  ["12.345", "12345", null],
  ["12,345", null, "12345"],
  ["0,5", "0.5", "0.5"],
  ["€ 1.000", "1000", null],
  ["1,234", null, "1234"],
  ["12,", null, null],
  [",5", null, null],
  ["12.34.5", null, null],
  ["99999999999999999999", null, null],
])("'%s' is %p euros in Dutch and %p in English", (typed, dutch, english) => {
  expect(readEuros(typed, "nl")).toBe(dutch);
  expect(readEuros(typed, "en")).toBe(english);
});

test.each([
  ["21", "0.21"],
  ["21%", "0.21"],
  ["5,5", "0.055"],
  ["5.5 %", "0.055"],
  ["0", "0"],
  ["100", "1"],
  ["100,0001", null],
  ["0,0001", "0.000001"],
  ["0,00001", null],
  ["-1", null],
  ["", null],
])("'%s' per cent is the fraction %p", (typed, fraction) => expect(readPercentage(typed)).toBe(fraction));

test.each([
  ["0.21", "21", "21"],
  ["0.0555", "5,55", "5.55"],
  ["1", "100", "100"],
])("the fraction %s is typed as %s in Dutch and %s in English", (fraction, dutch, english) => {
  expect(percentageText(fraction, "nl")).toBe(dutch);
  expect(percentageText(fraction, "en")).toBe(english);
});

test("euros are typed with a decimal comma in Dutch", () => expect([eurosText("1234.5", "nl"), eurosText("1234.5", "en")]).toEqual(["1234,5", "1234.5"]));

test("what is typed in one language is never another number in the other: a workbook may be opened in both", () =>
  fc.assert(
    fc.property(fc.stringMatching(/^\d{1,3}([.,]\d{1,3}){0,3}$/), (typed) => {
      for (const read of [readWhole, readEuros]) {
        const [dutch, english] = [read(typed, "nl"), read(typed, "en")];
        expect(dutch === null || english === null || dutch === english).toBe(true);
      }
    }),
  ));
