import { toDecimalString } from "../../src/money";
import { type Scenario, findCharge, price, priceBand, type Priced } from "../../src/engine";
import { type Edition, MAX_QUANTITY, withReadings } from "../../src/tariff";
import { bothEditions, edition2020, edition2021 } from "../support/editions";
import { edges, plan, worth } from "./plan";

const amount = (priced: Priced): string => toDecimalString(priced.amount);

function editionOf(id: string): Edition {
  return id === "2020" ? edition2020 : edition2021;
}

describe("every staircase below, on and above each bound, cap and limit", () => {
  const cases = (["2021", "2020"] as const).flatMap((year) =>
    Object.entries(plan[year]).flatMap(([charge, staircase]) => {
      const around = edges(staircase).flatMap((edge) => [edge - 1, edge, edge + 1]);
      return [...new Set([1, 2, ...around, 45000, 1_000_000, MAX_QUANTITY])].sort((a, b) => a - b).map((inhabitants) => [year, charge, inhabitants, worth(staircase, inhabitants)] as const);
    }),
  );
  it("is a long table", () => expect(cases.length).toBeGreaterThan(400));
  it.each(cases)("%s %s for %i is %s", (year, charge, inhabitants, expected) => expect(amount(price(editionOf(year), charge, inhabitants))).toBe(expected));

  it.each(bothEditions.map((edition) => [edition.id, edition] as const))("%s has no other staircase", (id, edition) =>
    expect(edition.charges.filter(({ model }) => ["flat", "perUnit", "volumeTiers"].includes(model)).map((charge) => charge.id)).toEqual(Object.keys(plan[id as "2020"])),
  );
});

describe("prices worked out by hand", () => {
  it.each([
    ["2021", "esuite.regie", 45000, "145200.00"],
    ["2021", "esuite.regie", 300000, "951000.00"],
    ["2021", "esuite.regie", 300001, "951000.00"],
    ["2020", "esuite.regie", 45000, "154800.00"],
    ["2020", "esuite.regie", 300001, "1032000.00"],
    ["2021", "esuite.instap", 45000, "56250.00"],
    ["2021", "esuite.instap", 9000, "40000.00"],
    ["2021", "esuite.instap", 32000, "40000.00"],
    ["2021", "esuite.instap", 32001, "40001.25"],
    ["2021", "esuite.instap", 119999, "149998.75"],
    ["2021", "esuite.instap", 120000, "150000.00"],
    ["2021", "esuite.instap", 120001, "150000.00"],
    ["2021", "innovatie", 45000, "5400.00"],
    ["2021", "innovatie", 300001, "36000.00"],
    ["2021", "hosting", 45000, "51550.00"],
    ["2020", "hosting", 45000, "44400.00"],
    ["2021", "hosting", 30000, "41500.00"],
    ["2021", "hosting", 30001, "41500.67"],
    ["2021", "hosting", 70000, "68300.00"],
    ["2021", "hosting", 70001, "68300.55"],
    ["2021", "bzm.licentie", 45000, "59850.00"],
    ["2021", "bzm.regie", 45000, "9000.00"],
    ["2021", "bzm.hosting", 45000, "29121.00"],
    ["2021", "bzm.helpdesk", 45000, "3640.00"],
    ["2021", "wim", 45000, "15872.00"],
    ["2020", "wim", 45000, "3150.00"],
    ["2021", "pakketkorting", 45000, "-10000.00"],
    ["2021", "pakketkorting", 150000, "-18000.00"],
    ["2021", "pakketkorting", 150001, "0.00"],
    ["2021", "mylex.overheid", 45000, "17963.00"],
    ["2021", "mylex.sociaal", 45000, "7685.00"],
    ["2021", "gvop", 45000, "10000.00"],
    ["2021", "gvop", 9999, "2000.00"],
    ["2021", "gvop", 10000, "4000.00"],
    ["2021", "gvop", 99999, "20000.00"],
    ["2021", "gvop", 100000, "25000.00"],
  ])("%s %s for %i is %s", (year, charge, inhabitants, expected) => expect(amount(price(editionOf(year), charge, inhabitants))).toBe(expected));

  it("the charge's id in capitals and with spaces around", () => expect(amount(price(edition2021, " BZM.Hosting ", 45000))).toBe("29121.00"));
  it.each([0, -3, 2.5, Number.NaN, 30_000_000])("a flat charge asks for no quantity: %d", (quantity) => expect(amount(price(edition2021, "tpm", quantity))).toBe("2092.00"));
});

describe("a percentage of an actual cost is rounded half up to the cent", () => {
  it.each([
    ["wim.hosting", 1000, "1100.00"],
    ["wim.hosting", 0.01, "0.01"],
    ["wim.hosting", 0.04, "0.04"],
    ["wim.hosting", 0.05, "0.06"],
    ["wim.hosting", 10.05, "11.06"],
    ["wim.hosting", 1.15, "1.27"],
    ["wim.hosting", 12345.67, "13580.24"],
    ["wim.hosting", 1_000_000_000, "1100000000.00"],
    ["bzm.modules", 1000, "850.00"],
    ["bzm.modules", 0.1, "0.09"],
    ["bzm.modules", 0.3, "0.26"],
    ["bzm.modules", 0.02, "0.02"],
    ["bzm.modules", 999.99, "849.99"],
    ["innovatie.eigen", 1_000_000, "37000.00"],
    ["innovatie.eigen", 0.5, "0.02"],
    ["innovatie.eigen", 13.5, "0.50"],
    ["innovatie.eigen", 14.99, "0.55"],
    ["innovatie.eigen", 15, "0.56"],
  ])("%s of %d is %s", (charge, cost, expected) => expect(amount(price(edition2021, charge, cost))).toBe(expected));
});

describe("new services are rounded once, together", () => {
  const band = findCharge(edition2021, "nieuwe-dienst");
  const advice = (inhabitants: number, scenario: Scenario, count: number) => {
    if (band.kind !== "band") throw new Error("nieuwe-dienst is no band");
    return amount(priceBand(band, inhabitants, scenario, count));
  };
  it.each([
    [45000, "high", 1, "58331.25"],
    [45000, "middle", 1, "40831.88"],
    [45000, "low", 1, "23332.50"],
    [1, "low", 1, "0.52"],
    [1, "middle", 1, "0.91"],
    [1, "high", 1, "1.30"],
    [1, "low", 5, "2.59"],
    [1, "middle", 5, "4.54"],
    [1, "high", 5, "6.48"],
    [4, "high", 1, "5.19"],
    [4, "middle", 1, "3.63"],
    [10, "low", 1, "5.19"],
    [33333, "middle", 3, "90736.59"],
    [MAX_QUANTITY, "high", 100, "2592500000.00"],
  ] as const)("%i inhabitants, %s, %i services: %s", (inhabitants, scenario, count, expected) => expect(advice(inhabitants, scenario, count)).toBe(expected));

  it("without the surcharge on top, as the other reading has it", () => {
    const read = findCharge(withReadings(edition2021, { A20: "inbegrepen" }), "nieuwe-dienst");
    expect(read.kind === "band" && amount(priceBand(read, 45000, "high", 1))).toBe("56250.00");
  });
});

describe("workings", () => {
  const workings = (charge: string, inhabitants: number, edition = edition2021) => price(edition, charge, inhabitants).workings;
  it.each([
    ["below the cap", "esuite.regie", 45000, { quantity: 45000, charged: 45000, unitAmount: 3_160_000, flatAmount: 3_000_000_000, clamp: null, tier: null, tierFrom: null }],
    ["above the cap", "esuite.regie", 400000, { quantity: 400000, charged: 300000, clamp: null }],
    ["a flat charge", "tpm", 45000, { quantity: null, charged: null, unitAmount: 0, flatAmount: 2_092_000_000, tier: null, clamp: null }],
    ["the minimum binds", "esuite.instap", 31999, { clamp: "minimum" }],
    ["the minimum is met exactly", "esuite.instap", 32000, { clamp: null }],
    ["between the limits", "esuite.instap", 32001, { clamp: null }],
    ["the maximum is met exactly", "esuite.instap", 120000, { clamp: null }],
    ["the maximum binds", "esuite.instap", 120001, { clamp: "maximum" }],
    ["the first tier", "hosting", 30000, { tierFrom: 0, tier: { upTo: 30000, unitAmount: "1.15", flatAmount: "7000", line: 457 } }],
    ["a tier between", "hosting", 30001, { tierFrom: 30001, tier: { upTo: 70000, unitAmount: "0.67", flatAmount: "21400", line: 458 } }],
    ["the last tier", "hosting", 70001, { tierFrom: 70001, tier: { upTo: null, unitAmount: "0.55", flatAmount: "29800", line: 459 } }],
    ["a tier without a row", "pakketkorting", 150001, { tierFrom: 150001, tier: { upTo: null, flatAmount: "0", line: null, reading: "A09" } }],
  ])("%s", (_title, charge, inhabitants, expected) => expect(workings(charge, inhabitants)).toMatchObject({ kind: "staircase", ...expected }));

  it("a capped charge with tiers counts the cap, and looks its tier up with it", () =>
    expect(workings("hosting", 400000, withReadings(edition2021, { A05: "met-maximum" }))).toMatchObject({ quantity: 400000, charged: 300000, tierFrom: 70001 }));
  it("a percentage", () => expect(workings("bzm.modules", 999.99)).toEqual({ kind: "percentage", base: 999_990_000, percentage: "-15", basis: "surcharge" }));
});
