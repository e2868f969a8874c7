import Decimal from "decimal.js";
import fc from "fast-check";
import { type Micro, add, sum, toEuros } from "../../src/money";
import { price, reserve, resolveServices, selectableServices } from "../../src/engine";
import { type Charge, type Edition, MAX_QUANTITY, TariffFailure, findEdition, reindex, validateEdition, withReadings } from "../../src/tariff";
import { bothEditions, chargeOf, edition2020, edition2021, tiersOf } from "../support/editions";
import { budgetRow, figuresIn, rowAt } from "../support/editions-source";

const euros = (edition: Edition, id: string, quantity: number): number => toEuros(price(edition, id, quantity).amount);

/** The indexed part first: an amount per inhabitant and one per municipality, or only one of them. */
const amountsOf = (charge: Charge): readonly Readonly<Partial<Record<"unitAmount" | "flatAmount", string>>>[] =>
  charge.model === "volumeTiers" ? charge.tiers : charge.model === "flat" || charge.model === "perUnit" ? [charge] : [];
const units = (edition: Edition, id: string) => amountsOf(chargeOf(edition, id)).map(({ unitAmount }) => Number(unitAmount));
const flats = (edition: Edition, id: string) => amountsOf(chargeOf(edition, id)).map(({ flatAmount }) => Number(flatAmount));

describe("hosting is continuous", () => {
  it.each([
    [edition2021, 30000, 41500],
    [edition2021, 70000, 68300],
    [edition2020, 30000, 35700],
    [edition2020, 70000, 58900],
  ])("at a bound both tiers give the same, case %#", (edition, bound, amount) => {
    expect(euros(edition, "hosting", bound)).toBe(amount);
    const above = tiersOf(chargeOf(edition, "hosting")).find(({ upTo }) => upTo === null || upTo > bound);
    expect(new Decimal(above?.unitAmount ?? 0).times(bound).plus(above?.flatAmount ?? 0).toNumber()).toBe(amount);
  });
});

describe("BZM licence and coordination", () => {
  it.each([
    ["2021", edition2021, 0],
    ["2020", edition2020, 1],
  ])("%s: together they are the sum that the plan prints", (_id, edition, place) =>
    expect(new Decimal(units(edition, "bzm.licentie")[0] ?? 0).plus(units(edition, "bzm.regie")[0] ?? 0).toFixed()).toBe(figuresIn(rowAt(471).text).numbers[place]),
  );
});

describe("the budget's columns add up within 1 euro", () => {
  const years = [2017, 2018, 2019, 2021] as const;
  const income = [357, 359, 361, 363, 364, 366, 368, 370];
  const costs = [373, 375, 377, 379, 380, 382, 384, 386];
  const operating = [392, 394, 396, 398, 400, 402, 404];
  const sums: readonly (readonly [string, number, readonly number[], readonly number[]])[] = [
    ["income", 371, income, []],
    ["cost of products", 388, costs, []],
    ["gross result", 390, [371], [388]],
    ["operating costs", 406, operating, []],
    // Corporation tax is added, as the column of 2017 shows.
    ["result", 411, [390, 408, 410], [406]],
  ];
  const total = (rows: readonly number[], year: number) => rows.reduce((all, line) => all + (budgetRow(line)[year] ?? 0), 0);
  it.each(sums.flatMap(([title, line, plus, minus]) => years.map((year, index) => [title, year, line, plus, minus, index] as const)))("%s of %i", (_title, _year, line, plus, minus, index) => {
    expect(total([line], index)).not.toBe(0);
    expect(Math.abs(total(plus, index) - total(minus, index) - total([line], index))).toBeLessThanOrEqual(1);
  });

  it.each([
    [2018, 1],
    [2019, 2],
  ])("equity at the end of %i is the year before's and the result", (_year, index) =>
    expect(Math.abs(total([413], index - 1) + total([411], index) - total([413], index))).toBeLessThanOrEqual(1),
  );

  it("the innovation income of 2021 is that of 1.776.817 inhabitants, fewer than all members have", () => {
    const inhabitants = new Decimal(budgetRow(368)[3]).div(units(edition2021, "innovatie")[0] ?? 0).toDecimalPlaces(0).toNumber();
    expect(inhabitants).toBe(1_776_817);
    expect(figuresIn(rowAt(252).text).numbers).toContain("2121000");
    expect(inhabitants).toBeLessThan(2_121_000);
  });
});

describe("the index", () => {
  const mylex = ["mylex.overheid", "mylex.sociaal", "mylex.koppeling", "mylex.koppeling.eenmalig"];
  const inflated = (amount: number, rate: string) => new Decimal(amount).times(new Decimal(1).plus(rate)).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();

  it("all 14 MyLex amounts of 2021 are those of 2020 with 2%", () => {
    const before = mylex.flatMap((id) => flats(edition2020, id));
    expect(before).toHaveLength(14);
    expect(mylex.flatMap((id) => flats(edition2021, id))).toEqual(before.map((amount) => inflated(amount, "0.02")));
  });

  it("the amounts of the year before in 2021 are the amounts of 2020", () => {
    const previous = edition2021.charges.flatMap((charge) => amountsOf(charge).flatMap((row) => ("previous" in row ? [[charge.id, row.previous]] : [])));
    const printed = mylex.flatMap((id) => amountsOf(chargeOf(edition2020, id)).map(({ flatAmount }) => [id, { flatAmount }]));
    expect(previous).toEqual(printed);
  });

  it("every charge that starts from the year before has those amounts, and no other has", () =>
    expect(edition2021.charges.filter(({ index }) => index?.from === "previous").map(({ id }) => id)).toEqual(mylex));

  it("with its own 2% an edition is itself", () => expect(reindex(edition2021, "0.02")).toBe(edition2021));

  it("and would be, worked out anew from an index that is 2% but for a hair", () => {
    const hair: Edition = { ...edition2021, index: { rate: "0.0200000001", provisional: true, line: 321 } };
    const anew = reindex(hair, "0.02");
    expect(anew).not.toBe(hair);
    for (const { id } of edition2021.charges) {
      expect([id, units(anew, id)]).toEqual([id, units(edition2021, id)]);
      expect([id, flats(anew, id)]).toEqual([id, flats(edition2021, id)]);
    }
  });

  /** By hand: amounts per inhabitant to the cent, per municipality to the euro, half up. */
  const worked: readonly (readonly [string, "unitAmount" | "flatAmount", readonly [string, readonly number[]][]])[] = [
    ["esuite.regie", "unitAmount", [["0.013", [3.14]], ["0", [3.1]], ["-0.005", [3.08]]]],
    ["hosting", "unitAmount", [["0.013", [1.14, 0.67, 0.55]], ["0", [1.13, 0.66, 0.54]], ["-0.005", [1.12, 0.65, 0.54]]]],
    ["hosting.klein", "flatAmount", [["0.013", [5363]], ["0", [5294]], ["-0.005", [5268]]]],
    ["hosting.groot", "flatAmount", [["0.013", [18969]], ["0", [18725]], ["-0.005", [18632]]]],
    ["hosting.opleiding", "flatAmount", [["0.013", [20260]], ["0", [20000]], ["-0.005", [19900]]]],
    ["bzm.licentie", "unitAmount", [["0.013", [1.32]], ["0", [1.3]], ["-0.005", [1.3]]]],
    ["bzm.hosting", "flatAmount", [["0.013", [24099, 28921, 36150, 54225, 90375, 120498]], ["0", [23790, 28550, 35686, 53529, 89216, 118952]], ["-0.005", [23671, 28407, 35508, 53262, 88770, 118357]]]],
    ["bzm.helpdesk", "flatAmount", [["0.013", [3011, 3615, 4217, 4820, 5422, 6025]], ["0", [2973, 3569, 4163, 4758, 5352, 5948]], ["-0.005", [2958, 3551, 4142, 4734, 5325, 5918]]]],
    ["bzm.aansluiting", "flatAmount", [["0.013", [534]], ["0", [527]], ["-0.005", [525]]]],
    ["mylex.overheid", "flatAmount", [["0.013", [8363, 13693, 17840, 22659, 32527, 41679]], ["0", [8256, 13517, 17611, 22368, 32110, 41144]], ["-0.005", [8215, 13449, 17523, 22256, 31949, 40938]]]],
    ["mylex.sociaal", "flatAmount", [["0.013", [3205, 5125, 7632, 9180, 10685, 12277]], ["0", [3164, 5059, 7534, 9062, 10548, 12119]], ["-0.005", [3148, 5034, 7496, 9017, 10495, 12058]]]],
    ["mylex.koppeling", "flatAmount", [["0.013", [904]], ["0", [892]], ["-0.005", [888]]]],
    ["mylex.koppeling.eenmalig", "flatAmount", [["0.013", [3012]], ["0", [2973]], ["-0.005", [2958]]]],
  ];
  it.each(worked.flatMap(([id, part, rates]) => rates.map(([rate, amounts]) => [id, part, rate, amounts] as const)))("%s, %s at %s", (id, part, rate, amounts) =>
    expect((part === "unitAmount" ? units : flats)(reindex(edition2021, rate), id)).toEqual(amounts),
  );

  it("exactly these charges are indexed", () => expect(edition2021.charges.filter(({ index }) => index !== undefined).map(({ id }) => id).sort()).toEqual(worked.map(([id]) => id).sort()));

  it.each([
    ["esuite.regie", [3000]],
    ["hosting", [7000, 21400, 29800]],
  ])("the amount per municipality of %s stays", (id, amounts) => expect(flats(reindex(edition2021, "0.013"), id)).toEqual(amounts));

  it("a charge without index never changes", () =>
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 10000 }), (basisPoints) => {
        const other = reindex(edition2021, new Decimal(basisPoints).div(10000).toFixed());
        expect(other.charges.filter(({ index }) => !index)).toEqual(edition2021.charges.filter(({ index }) => !index));
      }),
    ));

  it("a higher index never makes an amount smaller", () =>
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 9999 }), fc.nat({ max: 500 }), fc.integer({ min: 1, max: MAX_QUANTITY }), (basisPoints, more, quantity) => {
        const [lower, higher] = [basisPoints, basisPoints + more].map((points) => reindex(edition2021, new Decimal(points).div(10000).toFixed()));
        if (!lower || !higher) throw new Error("two rates give two editions");
        for (const [id] of worked) expect(euros(higher, id, quantity)).toBeGreaterThanOrEqual(euros(lower, id, quantity));
      }),
      { numRuns: 50 },
    ));

  it("names itself, and keeps its facts", () => {
    const other = reindex(edition2021, "0.013");
    expect(other.id).toBe("2021@1.3%");
    expect(other.title).toEqual({ nl: "Tarieven 2021, index 1,3%", en: "Tariffs 2021, index 1.3%" });
    expect(other.index).toEqual({ rate: "0.013", provisional: true, line: 321 });
    expect(other.readings).toBe(edition2021.readings);
  });

  it("is refused where an edition has none", () => expect(() => reindex(edition2020, "0.013")).toThrow(new TariffFailure("noIndex", { edition: "2020" })));
});

describe("an edition by its name", () => {
  it.each([
    ["2021", "2021"],
    [" 2020 ", "2020"],
    ["2021@2%", "2021"],
    ["2021@2,00%", "2021"],
    ["2021@1,3%", "2021@1.3%"],
    ["2021@1.30%", "2021@1.3%"],
    ["2021 @ +1,3 %", "2021@1.3%"],
    ["2021@-0,5%", "2021@-0.5%"],
    ["2021@0%", "2021@0%"],
    ["2021@-50%", "2021@-50%"],
    ["2021@100%", "2021@100%"],
    ["2021@0,01%", "2021@0.01%"],
  ])("'%s' is %s", (reference, id) => expect(findEdition(reference).id).toBe(id));

  it("the same name gives the same edition", () => expect(findEdition("2021@1,3%")).toBe(findEdition("2021@1.3%")));

  it.each([
    ["2019", "unknownEdition"],
    ["", "unknownEdition"],
    ["2021@1,3%@2%", "unknownEdition"],
    ["2019@1%", "unknownEdition"],
    ["2021@", "invalidIndex"],
    ["2021@1,3", "invalidIndex"],
    ["2021@1,333%", "invalidIndex"],
    ["2021@-50,01%", "invalidIndex"],
    ["2021@100,01%", "invalidIndex"],
    ["2021@twee%", "invalidIndex"],
    ["2020@1,3%", "noIndex"],
  ])("'%s' is %s", (reference, code) => expect(() => findEdition(reference)).toThrow(expect.objectContaining({ code }) as Error));

  it("an unknown one names those that can be used", () => expect(() => findEdition("2019")).toThrow(new TariffFailure("unknownEdition", { found: "2019", allowed: ["2020", "2021"] })));
});

describe("tiers", () => {
  const tiered = [...bothEditions, withReadings(edition2020, { A18: "als-2021" })].flatMap((edition) =>
    edition.charges.filter((charge) => charge.model === "volumeTiers").map((charge) => [edition.id, charge.id, edition, tiersOf(charge)] as const),
  );
  it.each(tiered)("%s %s cover every quantity exactly once", (_edition, id, edition, tiers) =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MAX_QUANTITY }), (quantity) => {
        const holding = tiers.filter(({ upTo }, index) => quantity > (tiers[index - 1]?.upTo ?? 0) && quantity <= (upTo ?? MAX_QUANTITY));
        expect(holding).toHaveLength(1);
        const { workings } = price(edition, id, quantity);
        expect(workings.kind === "staircase" && workings.tier).toBe(holding[0]);
      }),
    ),
  );
  it.each(tiered)("%s %s rise, and only the last is without bound", (_edition, _id, _of, tiers) => {
    const bounds = tiers.map(({ upTo }) => upTo ?? Number.POSITIVE_INFINITY);
    expect(bounds.at(-1)).toBe(Number.POSITIVE_INFINITY);
    expect(new Set(bounds).size).toBe(bounds.length);
    expect([...bounds].sort((a, b) => a - b)).toEqual(bounds);
  });
});

describe("a reservation", () => {
  /** A set of services that the plan allows. */
  const servicesOf = (edition: Edition) =>
    fc.subarray(selectableServices(edition).map(({ label }) => label.nl)).filter((services) => {
      try {
        resolveServices(edition, services);
        return true;
      } catch {
        return false;
      }
    });
  const inhabitants = fc.oneof(fc.integer({ min: 1, max: 500_000 }), fc.integer({ min: 1, max: MAX_QUANTITY }));
  const shuffled = (services: readonly string[]) => fc.shuffledSubarray([...services], { minLength: services.length });

  it.each(bothEditions.map((edition) => [edition.id, edition] as const))("%s: each total is the sum of its line items", (_id, edition) =>
    fc.assert(
      fc.property(inhabitants, servicesOf(edition), (quantity, services) => {
        const { lineItems, total } = reserve({ inhabitants: quantity, services }, edition);
        const of = (period: string) => sum(lineItems.flatMap((item) => (item.period === period && item.amount !== null ? [item.amount] : [])));
        expect(total).toEqual({ annual: of("annual"), oneOff: of("oneOff") });
        expect(lineItems.every((item) => item.period === item.charge.period)).toBe(true);
      }),
    ),
  );

  it.each(bothEditions.map((edition) => [edition.id, edition] as const))("%s: the order of the services plays no part", (_id, edition) =>
    fc.assert(
      fc.property(
        inhabitants,
        servicesOf(edition).chain((services) => fc.tuple(fc.constant(services), shuffled(services))),
        (quantity, [services, other]) => {
          const one = reserve({ inhabitants: quantity, services }, edition);
          const two = reserve({ inhabitants: quantity, services: other }, edition);
          expect(two.lineItems).toEqual(one.lineItems);
          expect(two.total).toEqual(one.total);
        },
      ),
    ),
  );

  it.each(bothEditions.map((edition) => [edition.id, edition] as const))("%s: every line item is the price of its charge alone", (_id, edition) =>
    fc.assert(
      fc.property(inhabitants, servicesOf(edition), (quantity, services) => {
        for (const { charge, amount } of reserve({ inhabitants: quantity, services }, edition).lineItems) {
          if (amount !== null) expect([charge.id, price(edition, charge.id, quantity).amount]).toEqual([charge.id, amount]);
        }
      }),
    ),
  );

  it("GVOP adds exactly its own price, whatever else is taken", () =>
    fc.assert(
      fc.property(inhabitants, servicesOf(edition2021), (quantity, services) => {
        const without = services.filter((service) => service !== "GVOP");
        const grand = (taken: readonly string[]): Micro => {
          const { total } = reserve({ inhabitants: quantity, services: taken }, edition2021);
          return add(total.annual, total.oneOff);
        };
        expect(grand([...without, "GVOP"]) - grand(without)).toBe(price(edition2021, "gvop", quantity).amount);
      }),
    ));
});

describe("the built-in editions", () => {
  it.each(bothEditions.map((edition) => [edition.id, edition] as const))("%s is valid", (_id, edition) => expect(validateEdition(edition)).toEqual({ edition, issues: [] }));

  const grouped = (edition: Edition, key: (charge: Charge) => string) =>
    edition.charges.reduce<Readonly<Record<string, readonly string[]>>>((groups, charge) => ({ ...groups, [key(charge)]: [...(groups[key(charge)] ?? []), charge.id] }), {});

  it("2021 is as certain as the plan says", () =>
    expect(grouped(edition2021, ({ certainty }) => certainty)).toEqual({
      fixed: ["contributie", "entree", "esuite.instap", "innovatie", "bzm.regie", "bzm.lijn", "wim", "pakketkorting"],
      provisional: ["esuite.regie", "hosting.klein", "hosting.groot", "hosting.opleiding", "bzm.licentie", "bzm.hosting", "bzm.helpdesk", "bzm.aansluiting", "mylex.overheid", "mylex.sociaal", "mylex.koppeling", "mylex.koppeling.eenmalig", "gvop"],
      indicative: ["hosting"],
      afterCalculation: ["tpm"],
      actualCost: ["bzm.modules", "wim.hosting"],
      estimate: ["nieuwe-dienst", "innovatie.eigen"],
      none: ["esuite.versnellen", "bzm.brp", "bzm.servicedesk", "wim.bouw", "mylex.overzicht", "niet-lid"],
    }));

  it("all of 2020 that is printed is fixed", () =>
    expect(grouped(edition2020, ({ certainty }) => certainty)).toEqual({
      fixed: edition2020.charges.filter(({ model }) => model !== "unpriced").map(({ id }) => id),
      none: ["bzm.aansluiting", "bzm.modules", "wim.hosting", "pakketkorting", "nieuwe-dienst", "innovatie.eigen"],
    }));

  it.each(bothEditions.map((edition) => [edition.id, edition] as const))("%s books every charge on the budget's income line", (_id, edition) => {
    const lines = ({ id }: Charge): string => {
      if (["contributie", "entree", "pakketkorting", "nieuwe-dienst", "innovatie.eigen", "niet-lid"].includes(id)) return "other";
      if (id === "innovatie") return "innovation";
      if (id === "gvop") return "gvop";
      const [service = ""] = id.split(".");
      return { esuite: "eSuite", hosting: "eSuite", tpm: "eSuite", bzm: "bzm", wim: "website", mylex: "myLex" }[service] ?? service;
    };
    expect(edition.charges.map((charge) => [charge.id, charge.incomeLine])).toEqual(edition.charges.map((charge) => [charge.id, lines(charge)]));
  });

  it.each(bothEditions.map((edition) => [edition.id, edition] as const))("%s charges these once, all others every year", (_id, edition) => {
    const oneOff = edition.charges.filter(({ period }) => period === "oneOff").map(({ id }) => id);
    const printed = ["entree", "esuite.instap", "bzm.aansluiting", "mylex.koppeling.eenmalig"];
    expect(oneOff).toEqual(edition === edition2021 ? [...printed, "esuite.versnellen", "wim.bouw"] : printed);
  });
});
