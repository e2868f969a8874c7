import fc from "fast-check";
import { AmountRangeError, type Micro, ZERO, add, formatEuros, formatNumber, microFrom, roundToCent, subtract, sum, times, toDecimalString, toEuros } from "../../src/money";

const m = (amount: number): Micro => amount as Micro;
const most = Number.MAX_SAFE_INTEGER;
const safe = fc.maxSafeInteger().map(m);
const cents = fc.integer({ min: -900_000_000_000, max: 900_000_000_000 }).map((amount) => m(amount * 10_000));

describe("microFrom reads euros", () => {
  it.each([
    ["0", 0],
    ["-0", 0],
    ["3000", 3_000_000_000],
    ["3.16", 3_160_000],
    ["0.907375", 907_375],
    ["0.000001", 1],
    ["-0.000001", -1],
    ["-6000.00", -6_000_000_000],
    ["9007199254.740991", most],
    ["-9007199254.740991", -most],
  ])("%s is %i micro-euro", (text, expected) => expect(microFrom(text)).toBe(expected));

  it.each([
    ["seven decimals", "0.1234567"],
    ["a decimal far behind", "0.1234560000000000000001"],
    ["one above the range", "9007199254.740992"],
    ["one below the range", "-9007199254.740992"],
    ["far above the range", "1e30"],
    ["not a number", "NaN"],
    ["infinity", "Infinity"],
  ])("refuses %s: %s", (_title, text) => expect(() => microFrom(text)).toThrow(new AmountRangeError(`${text} euro is outside the range of exact amounts`)));
});

describe("add, subtract, times and sum", () => {
  it.each([
    ["1 + 2", () => add(m(1), m(2)), 3],
    ["-1 + 1", () => add(m(-1), m(1)), 0],
    ["1 - 3", () => subtract(m(1), m(3)), -2],
    ["2 - 2", () => subtract(m(2), m(2)), 0],
    ["-3 × 5", () => times(m(-3), 5), -15],
    ["-3 × 0 is a plain 0", () => times(m(-3), 0), 0],
    ["0,5 euro × 20.000.000", () => times(m(500_000), 20_000_000), 10_000_000_000_000],
    ["the sum of nothing", () => sum([]), 0],
    ["the sum of three", () => sum([m(1), m(-5), m(4)]), 0],
    ["the largest amount + 0", () => add(m(most), ZERO), most],
  ])("%s", (_title, compute, expected) => expect(compute()).toBe(expected));

  it.each([
    ["the largest amount + 1", () => add(m(most), m(1)), `${most} + 1 micro-euro`],
    ["the smallest amount - 1", () => add(m(-most), m(-1)), `${-most} + -1 micro-euro`],
    ["the smallest amount less 1", () => subtract(m(-most), m(1)), `${-most} - 1 micro-euro`],
    ["a product above the range", () => times(m(1_000_000_000), 10_000_000), "1000000000 micro-euro × 10000000"],
    ["a part of a micro-euro", () => times(m(3), 0.5), "3 micro-euro × 0.5"],
    ["not a number", () => times(m(1), Number.NaN), "1 micro-euro × NaN"],
    ["a sum above the range on the way", () => sum([m(most), m(1), m(-1)]), `${most} + 1 micro-euro`],
  ])("refuses %s", (_title, compute, what) => expect(compute).toThrow(new AmountRangeError(`${what} is outside the range of exact amounts`)));
});

describe("roundToCent: half a cent goes away from zero", () => {
  it.each([
    [0, 0],
    [1, 0],
    [4_999, 0],
    [5_000, 10_000],
    [5_001, 10_000],
    [9_999, 10_000],
    [10_000, 10_000],
    [14_999, 10_000],
    [15_000, 20_000],
    [25_000, 30_000],
    [-4_999, 0],
    [-5_000, -10_000],
    [-14_999, -10_000],
    [-15_000, -20_000],
    [1_005_000, 1_010_000],
    [58_331_250_000, 58_331_250_000],
    [9_007_199_254_739_999, 9_007_199_254_740_000],
    [most, 9_007_199_254_740_000],
  ])("%i becomes %i", (amount, expected) => expect(roundToCent(m(amount))).toBe(expected));

  it("is idempotent, symmetric, and never more than half a cent off", () =>
    fc.assert(
      fc.property(safe, (amount) => {
        const rounded = roundToCent(amount);
        expect(roundToCent(rounded)).toBe(rounded);
        expect(add(roundToCent(m(-amount)), rounded)).toBe(0);
        expect(Math.abs(rounded - amount)).toBeLessThanOrEqual(5_000);
      }),
    ));
});

describe("an amount as a decimal string", () => {
  it.each([
    [0, "0.00"],
    [1, "0.000001"],
    [-1, "-0.000001"],
    [10_000, "0.01"],
    [100_000, "0.10"],
    [907_375, "0.907375"],
    [1_037_500, "1.0375"],
    [51_550_000_000, "51550.00"],
    [-6_000_000_000, "-6000.00"],
    [most, "9007199254.740991"],
  ])("%i is %s", (amount, expected) => expect(toDecimalString(m(amount))).toBe(expected));

  it("reads back as it was", () => fc.assert(fc.property(safe, (amount) => expect(microFrom(toDecimalString(amount))).toBe(amount === 0 ? 0 : amount))));
});

describe("an amount for a cell", () => {
  it.each([
    [0, 0],
    [51_550_000_000, 51_550],
    [100_000, 0.1],
    [300_000, 0.3],
    [-6_000_000_000, -6_000],
    [58_331_250_000, 58_331.25],
  ])("%i is %d", (amount, expected) => expect(toEuros(m(amount))).toBe(expected));

  it("is the double that the same decimal text reads as", () => fc.assert(fc.property(cents, (amount) => expect(toEuros(amount)).toBe(Number(toDecimalString(amount))))));
});

describe("an amount for a person", () => {
  it.each([
    [51550, "51.550,00", "51,550.00"],
    [0, "0,00", "0.00"],
    [0.5, "0,50", "0.50"],
    [1.29625, "1,29625", "1.29625"],
    [0.907375, "0,907375", "0.907375"],
    [-6000, "-6.000,00", "-6,000.00"],
    [1772, "1.772,00", "1,772.00"],
  ])("%d euros", (euros, dutch, english) => {
    expect(formatEuros(euros, "nl")).toBe(dutch);
    expect(formatEuros(euros, "en")).toBe(english);
  });

  it.each([
    [45000, "45.000", "45,000"],
    [2.5, "2,5", "2.5"],
    [20_000_000, "20.000.000", "20,000,000"],
    [0, "0", "0"],
    [-3, "-3", "-3"],
  ])("the number %d", (value, dutch, english) => {
    expect(formatNumber(value, "nl")).toBe(dutch);
    expect(formatNumber(value, "en")).toBe(english);
  });
});
