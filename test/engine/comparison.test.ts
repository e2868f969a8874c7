import fc from "fast-check";
import { type ComparisonSide, type Profile, compareReservations, compareSides, grandTotal, reserve } from "../../src/engine";
import { type Micro, subtract, sum, toDecimalString } from "../../src/money";
import { type Edition, findEdition } from "../../src/tariff";
import { bothEditions, edition2020, edition2021 } from "../support/editions";

const usual: Profile = { inhabitants: 45000, services: ["e-Suite", "BZM", "WIM"] };

const side = (label: string, profile: Partial<Profile>, edition: Edition = edition2021): ComparisonSide => ({ label, reservation: reserve({ ...usual, ...profile }, edition) });

const euros = (amount: Micro | null): string | null => (amount === null ? null : toDecimalString(amount));

const shownOf = (sides: readonly ComparisonSide[]) =>
  Object.fromEntries(
    compareSides(sides).services.map(({ service, period, amounts, differences }) => [
      `${service} ${period}`,
      [...amounts.map(({ state, amount }) => (state === "amount" ? euros(amount) : state)), ...differences.map(({ amount }) => euros(amount))],
    ]),
  );

describe("services side by side", () => {
  it("2020 beside 2021: an amount that is not printed is held against nothing", () =>
    expect(shownOf([side("2020", {}, edition2020), side("2021", {})])).toEqual({
      "lidmaatschap annual": ["6000.00", "3000.00", "-3000.00"],
      "e-suite annual": ["201250.00", "198842.00", "-2408.00"],
      "e-suite oneOff": ["notTaken", "withoutAmount", null],
      "innovatie annual": ["5400.00", "5400.00", "0.00"],
      "bzm annual": ["90171.00", "103383.00", "13212.00"],
      "wim annual": ["3150.00", "15872.00", "12722.00"],
      "wim oneOff": ["notTaken", "withoutAmount", null],
      "pakketkorting annual": ["withoutAmount", "-10000.00", null],
    }));

  it("with and without WIM: what is not taken counts as 0, and is not told as 0", () => {
    const found = shownOf([side("met", { actualCosts: { "wim.hosting": "1000" } }), side("zonder", { services: ["e-Suite", "BZM"] })]);
    expect(found["wim annual"]).toEqual(["16972.00", "notTaken", "-16972.00"]);
    expect(found["pakketkorting annual"]).toEqual(["-10000.00", "notTaken", "10000.00"]);
    expect(found["bzm annual"]).toEqual(["103383.00", "103383.00", "0.00"]);
  });

  it("low beside high", () => {
    const found = shownOf((["laag", "hoog"] as const).map((scenario) => side(scenario, { newServices: { count: 1, scenario } })));
    expect(found["nieuwe-diensten annual"]).toEqual(["23332.50", "58331.25", "34998.75"]);
  });
});

describe("reasons and shares", () => {
  it("of each side after the first, the reasons of its line items together", () => {
    const { services } = compareSides([side("2020", {}, edition2020), side("2021", {}), side("meer", { inhabitants: 60001 })]);
    const of = (service: string) => services.find((row) => row.service === service && row.period === "annual")?.differences;
    expect(of("e-suite")?.map(({ reasons }) => reasons)).toEqual([["tariff"], ["inhabitants", "tariff"]]);
    expect(of("wim")?.map(({ reasons }) => reasons)).toEqual([["model"], ["model"]]);
    expect(of("pakketkorting")?.map(({ reasons }) => reasons)).toEqual([["unknownBefore"], ["unknownBefore"]]);
    expect(of("innovatie")?.map(({ reasons }) => reasons)).toEqual([[], ["inhabitants"]]);
    expect(of("lidmaatschap")?.map(({ share }) => share)).toEqual([-0.5, -0.5]);
  });

  it("a share has the sign of the difference, also of a discount", () => {
    const { services } = compareSides([side("a", {}), side("b", { inhabitants: 65000 })]);
    const discount = services.find(({ service }) => service === "pakketkorting")?.differences[0];
    expect(discount?.amount).not.toBe(0);
    expect(Math.sign(discount?.share ?? 0)).toBe(Math.sign(discount?.amount ?? 0));
  });

  it("there is no share of 0, nor of what is not taken", () => {
    const { services } = compareSides([side("a", { services: ["WIM"] }), side("b", { services: ["WIM", "GVOP"] })]);
    expect(services.find(({ service }) => service === "gvop")?.differences).toEqual([{ amount: 10_000_000_000, share: null, reasons: ["added"] }]);
  });
});

describe("totals", () => {
  it("say how much of the difference has no amount on one side", () => {
    const { totals, incomparable } = compareSides([side("2020", {}, edition2020), side("2021", {})]);
    expect(totals.all.amounts.map(euros)).toEqual(["305971.00", "316497.00"]);
    expect(totals.annual.differences.map(({ amount }) => euros(amount))).toEqual(["10526.00"]);
    expect(incomparable.map(euros)).toEqual(["-10000.00"]);
  });

  const profiles = fc.record({
    inhabitants: fc.integer({ min: 1, max: 200_000 }),
    services: fc.subarray(["WIM", "GVOP", "nieuw lid", "e-Suite"]),
    actualCosts: fc.constantFrom<Readonly<Record<string, string>>>({}, { "wim.hosting": "1234.55" }),
    newServices: fc.option(fc.record({ count: fc.integer({ min: 1, max: 3 }), scenario: fc.constantFrom("laag" as const, "hoog" as const) }), { nil: undefined }),
  });
  const editions = [...bothEditions, findEdition("2021@1,3%")];
  const sidesOf = fc.array(fc.tuple(profiles, fc.constantFrom(...editions)), { minLength: 2, maxLength: 5 });

  it("are those of the reservations, and so are the sums of line items, services and differences", () => {
    fc.assert(
      fc.property(sidesOf, (given) => {
        const sides = given.map(([profile, edition], index) => ({ label: String(index), reservation: reserve(profile, edition) }));
        const { items, services, totals, incomparable } = compareSides(sides);
        sides.forEach(({ reservation }, index) => {
          const total = (rows: typeof items | typeof services): Micro => sum(rows.flatMap(({ amounts }) => amounts[index]?.amount ?? []));
          expect([total(items), total(services)]).toEqual([grandTotal(reservation.total), grandTotal(reservation.total)]);
          expect(items.filter(({ amounts }) => amounts[index]?.state !== "notTaken")).toHaveLength(reservation.lineItems.length);
        });
        sides.slice(1).forEach(({ reservation }, index) => {
          const compared = compareReservations(sides[0]?.reservation ?? reservation, reservation);
          const known = sum(items.flatMap(({ differences }) => differences[index]?.amount ?? []));
          expect(totals.all.differences[index]?.amount).toBe(grandTotal(compared.difference));
          expect(subtract(totals.all.differences[index]?.amount ?? known, known)).toBe(incomparable[index]);
        });
      }),
      { seed: 31, numRuns: 200 },
    );
  });
});

it.each([0, 1, 6])("%s sides cannot be compared", (count) => {
  expect(() => compareSides(Array.from({ length: count }, (_, index) => side(String(index), {})))).toThrow(RangeError);
});
