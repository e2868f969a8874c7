import fc from "fast-check";
import { DEFAULT_VAT, reserve, vatOf, vatOfItems } from "../../src/engine";
import { type Micro, microFrom, toDecimalString } from "../../src/money";
import { edition2021 } from "../support/editions";

const told = (euros: string, rate: string, refundable: string): string[] => {
  const { exclusive, vat, refundable: refund, net } = vatOf(microFrom(euros), { rate, refundable });
  return [exclusive, vat, refund, net].map(toDecimalString);
};

test.each<[title: string, euros: string, rate: string, refundable: string, expected: readonly string[]]>([
  ["all of it refunded", "316497", "0.21", "1", ["316497.00", "66464.37", "66464.37", "316497.00"]],
  ["none of it refunded", "100", "0.21", "0", ["100.00", "21.00", "0.00", "121.00"]],
  ["part of it refunded", "100", "0.21", "0.85", ["100.00", "21.00", "17.85", "103.15"]],
  ["no VAT", "100", "0", "1", ["100.00", "0.00", "0.00", "100.00"]],
  ["nothing", "0", "0.21", "1", ["0.00", "0.00", "0.00", "0.00"]],
  ["just below half a cent", "0.02", "0.2", "1", ["0.02", "0.00", "0.00", "0.02"]],
  ["half a cent goes up", "0.05", "0.1", "0", ["0.05", "0.01", "0.00", "0.06"]],
  ["half a cent of a discount goes away from zero", "-0.05", "0.1", "0", ["-0.05", "-0.01", "0.00", "-0.06"]],
  ["a discount", "-14000", "0.21", "1", ["-14000.00", "-2940.00", "-2940.00", "-14000.00"]],
  ["the refund is of the rounded VAT", "0.25", "0.1", "0.5", ["0.25", "0.03", "0.02", "0.26"]],
  ["a rate of six decimals on nine billion", "8999999999.99", "0.000001", "0", ["8999999999.99", "9000.00", "0.00", "9000008999.99"]],
])("%s: %s euro at %s, refundable %s", (_title, euros, rate, refundable, expected) => {
  expect(told(euros, rate, refundable)).toEqual(expected);
});

test("a profile that says nothing has 21%, all of it refunded", () => expect(DEFAULT_VAT).toEqual({ rate: "0.21", refundable: "1" }));

test("with everything refunded the net cost is the amount itself", () =>
  fc.assert(
    fc.property(fc.integer({ min: -1e11, max: 1e11 }), fc.integer({ min: 0, max: 1e6 }), (cents, millionths) => {
      const amount = (cents * 10_000) as Micro;
      expect(vatOf(amount, { rate: (millionths / 1e6).toFixed(6), refundable: "1" }).net).toBe(amount);
    }),
  ));

test("the VAT is the nearest number of cents", () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e11 }), fc.integer({ min: 0, max: 100 }), (cents, percent) => {
      const { vat } = vatOf((cents * 10_000) as Micro, { rate: (percent / 100).toFixed(2), refundable: "1" });
      const exact = BigInt(cents) * BigInt(percent);
      expect(BigInt(vat / 10_000)).toBe((exact + 50n) / 100n);
    }),
  ));

test("the VAT of a reservation is the sum of that of its items, annual and one-off apart", () => {
  const { lineItems, total } = reserve({ inhabitants: 45_001, services: ["e-Suite", "WIM", "nieuw lid"], startMonths: { WIM: 6 } }, edition2021);
  const rates = { rate: "0.21", refundable: "0.5" };
  for (const period of ["annual", "oneOff"] as const) {
    const parts = lineItems.flatMap((item) => (item.period === period && item.amount !== null ? [vatOf(item.amount, rates)] : []));
    const cents = (key: "vat" | "refundable" | "net"): number => parts.reduce((sum, part) => sum + part[key], 0);
    const { exclusive, ...rest } = vatOfItems(lineItems, period, rates);
    expect(exclusive).toBe(total[period]);
    expect(rest).toEqual({ vat: cents("vat"), refundable: cents("refundable"), net: cents("net") });
  }
});
