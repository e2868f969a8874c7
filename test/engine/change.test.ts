import fc from "fast-check";
import { type Profile, compareReservations, reserve } from "../../src/engine";
import { toDecimalString } from "../../src/money";
import { edition2020, edition2021 } from "../support/editions";

const all = ["e-Suite", "BZM", "WIM"];
const profile = (change: Partial<Profile> = {}): Profile => ({ inhabitants: 45000, services: all, ...change });
const told = (before: Parameters<typeof reserve>, after: Parameters<typeof reserve>) =>
  compareReservations(reserve(...before), reserve(...after)).items.map(({ charge, difference, reasons }) => [charge.id, toDecimalString(difference), reasons.join(" ")]);

describe("from 2020 to 2021", () => {
  test("45.000 inhabitants with e-Suite, BZM and WIM", () =>
    expect(told([profile(), edition2020], [profile(), edition2021])).toEqual([
      ["contributie", "-3000.00", "tariff"],
      ["esuite.regie", "-9600.00", "tariff"],
      ["hosting", "7150.00", "tariff"],
      ["tpm", "42.00", "tariff"],
      ["bzm.licentie", "9450.00", "tariff"],
      ["bzm.hosting", "3176.00", "tariff"],
      ["bzm.helpdesk", "397.00", "tariff"],
      ["bzm.lijn", "189.00", "tariff"],
      ["wim", "12722.00", "model"],
      ["pakketkorting", "-10000.00", "unknownBefore"],
    ]));
});

test("the same amounts with other words and lines are no other tariff", () =>
  expect(told([profile({ services: ["GVOP"] }), edition2020], [profile({ services: ["GVOP"], inhabitants: 50000 }), edition2021])).toEqual([
    ["contributie", "-3000.00", "tariff"],
    ["gvop", "2000.00", "tier"],
  ]));

describe("within one edition", () => {
  const cases: readonly (readonly [string, Partial<Profile>, Partial<Profile>, readonly (readonly string[])[]])[] = [
    ["nothing", {}, {}, []],
    ["more inhabitants in the same tier", { services: ["MyLex"] }, { services: ["MyLex"], inhabitants: 45001 }, []],
    ["another tier", { services: ["GVOP"] }, { services: ["GVOP"], inhabitants: 50000 }, [["gvop", "2000.00", "tier"]]],
    ["more inhabitants", { services: ["e-Suite"] }, { services: ["e-Suite"], inhabitants: 45100 }, [["esuite.regie", "316.00", "inhabitants"], ["hosting", "67.00", "inhabitants"], ["innovatie", "12.00", "inhabitants"]]],
    ["a service more", { services: [] }, { services: ["GVOP"] }, [["gvop", "10000.00", "added"]]],
    ["a service less", { services: ["GVOP"] }, { services: [] }, [["gvop", "-10000.00", "dropped"]]],
    ["half a year", { services: ["GVOP"] }, { services: ["GVOP"], startMonths: { GVOP: 7 } }, [["gvop", "-5000.00", "months"]]],
    ["another actual cost", { services: ["WIM"], actualCosts: { "wim.hosting": "500.00" } }, { services: ["WIM"], actualCosts: { "wim.hosting": "1000.00" } }, [["wim.hosting", "550.00", "cost"]]],
    ["another scenario", { newServices: { count: 1, scenario: "laag" } }, { newServices: { count: 1, scenario: "hoog" } }, [["nieuwe-dienst", "34998.75", "scenario"]]],
    ["more new services, for more inhabitants", { services: ["MyLex"], newServices: { count: 1, scenario: "hoog" } }, { services: ["MyLex"], inhabitants: 45001, newServices: { count: 2, scenario: "hoog" } }, [["nieuwe-dienst", "58333.84", "inhabitants scenario"]]],
    ["an actual cost that is known now", { services: ["WIM"] }, { services: ["WIM"], actualCosts: { "wim.hosting": "1000.00" } }, [["wim.hosting", "1100.00", "unknownBefore"]]],
  ];
  test.each(cases)("%s", (_title, before, after, expected) => expect(told([profile(before), edition2021], [profile(after), edition2021])).toEqual(expected));
});

test("the differences sum to that of the totals", () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400_000 }), fc.integer({ min: 1, max: 400_000 }), fc.subarray([...["WIM", "MyLex", "GVOP", "nieuw lid"]]), fc.boolean(), (from, to, services, reversed) => {
      const [first, second] = reversed ? [edition2021, edition2020] : [edition2020, edition2021];
      const { items, difference } = compareReservations(reserve({ inhabitants: from, services: ["e-Suite", ...services] }, first), reserve({ inhabitants: to, services: ["e-Suite"] }, second));
      expect(items.reduce((sum, item) => sum + item.difference, 0)).toBe(difference.annual + difference.oneOff);
    }),
  ));
