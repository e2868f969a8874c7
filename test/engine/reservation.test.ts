import { type Micro, add, toDecimalString } from "../../src/money";
import { type Profile, type Reservation, relativeDifference, reserve, singleLineItem } from "../../src/engine";
import { type Edition, TariffFailure } from "../../src/tariff";
import { edition2020, edition2021 } from "../support/editions";

const reservation = (profile: Partial<Profile>, edition: Edition = edition2021): Reservation => reserve({ inhabitants: 45000, services: [], ...profile }, edition);

/** Charge and amount of every line item, in order. */
const items = ({ lineItems }: Reservation): readonly (readonly [string, string | null])[] => lineItems.map(({ charge, amount }) => [charge.id, amount === null ? null : toDecimalString(amount)]);
const totals = ({ total }: Reservation): readonly [string, string] => [toDecimalString(total.annual), toDecimalString(total.oneOff)];

const three = ["e-Suite", "BZM", "WIM"];

type Items = readonly (readonly [string, string | null])[];

const cases: readonly (readonly [title: string, Edition, Partial<Profile>, Items, annual: string, oneOff: string])[] = [
  ["membership alone", edition2021, {}, [["contributie", "3000.00"]], "3000.00", "0.00"],
  [
    "e-Suite, BZM and WIM in 2021",
    edition2021,
    { services: three },
    [
      ["contributie", "3000.00"],
      ["esuite.regie", "145200.00"],
      ["hosting", "51550.00"],
      ["tpm", "2092.00"],
      ["innovatie", "5400.00"],
      ["bzm.licentie", "59850.00"],
      ["bzm.regie", "9000.00"],
      ["bzm.hosting", "29121.00"],
      ["bzm.helpdesk", "3640.00"],
      ["bzm.lijn", "1772.00"],
      ["wim", "15872.00"],
      ["wim.hosting", null],
      ["pakketkorting", "-10000.00"],
      ["esuite.versnellen", null],
      ["bzm.brp", null],
      ["bzm.servicedesk", null],
      ["wim.bouw", null],
    ],
    "316497.00",
    "0.00",
  ],
  [
    "the same in 2020",
    edition2020,
    { services: three },
    [
      ["contributie", "6000.00"],
      ["esuite.regie", "154800.00"],
      ["hosting", "44400.00"],
      ["tpm", "2050.00"],
      ["innovatie", "5400.00"],
      ["bzm.licentie", "50400.00"],
      ["bzm.regie", "9000.00"],
      ["bzm.hosting", "25945.00"],
      ["bzm.helpdesk", "3243.00"],
      ["bzm.lijn", "1583.00"],
      ["wim", "3150.00"],
      ["wim.hosting", null],
      ["pakketkorting", null],
    ],
    "305971.00",
    "0.00",
  ],
  [
    "a new member with e-Suite pays both entry fees and no innovation",
    edition2021,
    { services: ["e-Suite", "nieuw lid"] },
    [
      ["contributie", "3000.00"],
      ["entree", "2000.00"],
      ["esuite.regie", "145200.00"],
      ["esuite.instap", "56250.00"],
      ["hosting", "51550.00"],
      ["tpm", "2092.00"],
      ["esuite.versnellen", null],
    ],
    "201842.00",
    "58250.00",
  ],
  ["a new member without e-Suite pays no start-up fee", edition2021, { services: ["nieuw lid", "WIM"] }, [["contributie", "3000.00"], ["entree", "2000.00"], ["wim", "15872.00"], ["wim.hosting", null], ["wim.bouw", null]], "18872.00", "2000.00"],
  ["WIM only, without e-Suite and innovation", edition2021, { services: ["WIM"] }, [["contributie", "3000.00"], ["wim", "15872.00"], ["wim.hosting", null], ["wim.bouw", null]], "18872.00", "0.00"],
  ["WIM with its actual hosting cost", edition2021, { services: ["WIM"], actualCosts: { "wim.hosting": "12345.67" } }, [["contributie", "3000.00"], ["wim", "15872.00"], ["wim.hosting", "13580.24"], ["wim.bouw", null]], "32452.24", "0.00"],
  ["an actual cost that 2020 prints no surcharge for", edition2020, { services: ["WIM"], actualCosts: { "wim.hosting": "12345.67" } }, [["contributie", "6000.00"], ["wim", "3150.00"], ["wim.hosting", null]], "9150.00", "0.00"],
  ["one's own innovation budget, where it is given", edition2021, { actualCosts: { "innovatie.eigen": "1000000" } }, [["contributie", "3000.00"], ["innovatie.eigen", "37000.00"]], "40000.00", "0.00"],
  ["MyLex", edition2021, { services: ["MyLex"] }, [["contributie", "3000.00"], ["mylex.overheid", "17963.00"], ["mylex.overzicht", null]], "20963.00", "0.00"],
  ["MyLex Sociaal without MyLex", edition2021, { services: ["MyLex Sociaal"] }, [["contributie", "3000.00"], ["mylex.sociaal", "7685.00"], ["mylex.overzicht", null]], "10685.00", "0.00"],
  [
    "renewing the MyLex connector brings the connector with it",
    edition2021,
    { services: ["e-Suite", "MyLex", "MyLex koppeling vernieuwen"] },
    [
      ["contributie", "3000.00"],
      ["esuite.regie", "145200.00"],
      ["hosting", "51550.00"],
      ["tpm", "2092.00"],
      ["innovatie", "5400.00"],
      ["mylex.overheid", "17963.00"],
      ["mylex.koppeling", "910.00"],
      ["mylex.koppeling.eenmalig", "3032.00"],
      ["esuite.versnellen", null],
      ["mylex.overzicht", null],
    ],
    "226115.00",
    "3032.00",
  ],
  ["GVOP", edition2021, { services: ["GVOP"] }, [["contributie", "3000.00"], ["gvop", "10000.00"]], "13000.00", "0.00"],
  ["new services", edition2021, { newServices: { count: 1, scenario: "hoog" } }, [["contributie", "3000.00"], ["nieuwe-dienst", "58331.25"]], "61331.25", "0.00"],
  ["new services in 2020, which has no advice", edition2020, { newServices: { count: 1, scenario: "hoog" } }, [["contributie", "6000.00"], ["nieuwe-dienst", null]], "6000.00", "0.00"],
  ["the same service twice counts once", edition2021, { services: ["GVOP", "gvop", "G V O P"] }, [["contributie", "3000.00"], ["gvop", "10000.00"]], "13000.00", "0.00"],
];

describe("a reservation for 45.000 inhabitants", () => {
  it.each(cases)("%s", (_title, edition, profile, expected, annual, oneOff) => {
    const made = reservation(profile, edition);
    expect(items(made)).toEqual(expected);
    expect(totals(made)).toEqual([annual, oneOff]);
  });

  it("hosting and training environments come on top", () => {
    const made = (services: readonly string[]) => reservation({ services: ["e-Suite", ...services] }).total.annual;
    expect(made(["hosting klein"]) - made([])).toBe(5_400_000_000);
    expect(made(["hosting groot"]) - made([])).toBe(19_100_000_000);
    expect(made(["opleidingsomgeving"]) - made([])).toBe(20_400_000_000);
  });
  it("a BZM connection is charged once", () => expect(totals(reservation({ services: ["e-Suite", "BZM", "BZM aansluiting"] }))[1]).toBe("538.00"));
  it("the discount needs all three services", () =>
    expect([["e-Suite", "BZM"], ["e-Suite", "WIM"], three].map((services) => items(reservation({ services })).some(([id]) => id === "pakketkorting"))).toEqual([false, false, true]));
  it("above 150.000 inhabitants the discount is a line of 0", () => expect(items(reservation({ inhabitants: 150001, services: three }))).toContainEqual(["pakketkorting", "0.00"]));
  it("the surcharge for non-members is in no reservation", () => expect(items(reservation({ services: three })).map(([id]) => id)).not.toContain("niet-lid"));
  it("every line item names its certainty and period", () =>
    expect(reservation({ services: ["e-Suite", "nieuw lid"] }).lineItems.map(({ period, certainty }) => `${period} ${certainty}`)).toEqual([
      "annual fixed",
      "oneOff fixed",
      "annual provisional",
      "oneOff fixed",
      "annual indicative",
      "annual afterCalculation",
      "oneOff none",
    ]));
  it("says which services it took", () => expect([...reservation({ services: ["e-Suite", "MyLex", "MyLex koppeling vernieuwen"] }).services].sort()).toEqual(["e-suite", "mylex", "mylex-koppeling", "mylex-koppeling-vernieuwen"]));
  it.each([0, -1, 1.5, 20_000_001])("refuses %d inhabitants", (inhabitants) => expect(() => reservation({ inhabitants })).toThrow(TariffFailure));
});

describe("impossible profiles", () => {
  it.each([
    ["BZM without e-Suite", ["BZM"], "requires", "BZM is alleen af te nemen met e-Suite: voeg e-Suite toe of laat BZM weg"],
    ["small hosting without e-Suite", ["hosting klein"], "requires", "hosting klein is alleen af te nemen met e-Suite: voeg e-Suite toe of laat hosting klein weg"],
    ["large hosting without e-Suite", ["hosting groot", "WIM"], "requires", "hosting groot is alleen af te nemen met e-Suite: voeg e-Suite toe of laat hosting groot weg"],
    ["a training environment without e-Suite", ["opleidingsomgeving"], "requires", "opleidingsomgeving is alleen af te nemen met e-Suite: voeg e-Suite toe of laat opleidingsomgeving weg"],
    ["small and large hosting together", ["e-Suite", "hosting klein", "hosting groot"], "excludes", "hosting klein en hosting groot sluiten elkaar uit: kies een van beide"],
    ["the same the other way round", ["hosting groot", "hosting klein", "e-Suite"], "excludes", "hosting klein en hosting groot sluiten elkaar uit: kies een van beide"],
    ["a BZM connection without BZM", ["e-Suite", "BZM aansluiting"], "requires", "BZM aansluiting is alleen af te nemen met BZM: voeg BZM toe of laat BZM aansluiting weg"],
    ["a MyLex connector without MyLex", ["e-Suite", "MyLex koppeling"], "requires", "MyLex koppeling is alleen af te nemen met MyLex / MyLex Sociaal: voeg MyLex / MyLex Sociaal toe of laat MyLex koppeling weg"],
    ["a MyLex connector without e-Suite", ["MyLex", "MyLex koppeling"], "requires", "MyLex koppeling is alleen af te nemen met e-Suite: voeg e-Suite toe of laat MyLex koppeling weg"],
    ["its renewal without MyLex", ["e-Suite", "MyLex koppeling vernieuwen"], "requires", "MyLex koppeling is alleen af te nemen met MyLex / MyLex Sociaal: voeg MyLex / MyLex Sociaal toe of laat MyLex koppeling weg"],
  ])("%s", (_title, services, code, message) => {
    for (const edition of [edition2020, edition2021]) {
      const failure = failureOf(() => reservation({ services }, edition));
      expect([failure.code, failure.in("nl")]).toEqual([code, message]);
    }
  });
});

function failureOf(attempt: () => unknown): TariffFailure {
  try {
    attempt();
  } catch (error) {
    if (error instanceof TariffFailure) return error;
    throw error;
  }
  throw new Error("nothing failed");
}

describe("a service that starts within the year is charged by whole months", () => {
  const all = ["e-Suite", "BZM", "WIM", "MyLex", "MyLex Sociaal", "MyLex koppeling", "GVOP"];
  const months = (services: readonly string[], startMonths: Profile["startMonths"]) =>
    Object.fromEntries(reservation({ services, startMonths }).lineItems.filter((item) => item.months !== 12).map((item) => [item.charge.id, item.months]));

  it.each([
    ["from January is the full year", ["GVOP"], { GVOP: 1 }, {}],
    ["from July", ["GVOP"], { GVOP: 7 }, { gvop: 6 }],
    ["from December", ["GVOP"], { GVOP: 12 }, { gvop: 1 }],
    ["its name as people write it", ["GVOP"], { " g-v.o p": 4 }, { gvop: 9 }],
    ["one service leaves the others", all, { GVOP: 7 }, { gvop: 6 }],
    ["e-Suite with its hosting, TPM and innovation; pro memorie has no amount", ["e-Suite", "WIM"], { "e-Suite": 7 }, { "esuite.regie": 6, hosting: 6, tpm: 6, innovatie: 6 }],
    ["the discount from the last of the three", three, { BZM: 4, WIM: 10 }, { "bzm.licentie": 9, "bzm.regie": 9, "bzm.hosting": 9, "bzm.helpdesk": 9, "bzm.lijn": 9, "bzm.brp": 9, "bzm.servicedesk": 9, wim: 3, pakketkorting: 3 }],
    ["an actual cost is what it is", ["WIM"], { WIM: 10 }, { wim: 3 }],
    ["BZM not before e-Suite", ["e-Suite", "BZM"], { "e-Suite": 7 }, { "esuite.regie": 6, hosting: 6, tpm: 6, innovatie: 6, "bzm.licentie": 6, "bzm.regie": 6, "bzm.hosting": 6, "bzm.helpdesk": 6, "bzm.lijn": 6, "bzm.brp": 6, "bzm.servicedesk": 6 }],
    ["small hosting not before e-Suite", ["e-Suite", "hosting klein"], { "e-Suite": 7, "hosting klein": 3 }, { "esuite.regie": 6, hosting: 6, tpm: 6, innovatie: 6, "hosting.klein": 6 }],
    ["MyLex leaves MyLex Sociaal", ["MyLex", "MyLex Sociaal"], { MyLex: 7 }, { "mylex.overheid": 6 }],
    ["MyLex Sociaal leaves MyLex", ["MyLex", "MyLex Sociaal"], { "MyLex Sociaal": 7 }, { "mylex.sociaal": 6 }],
    ["the connector not before the only MyLex", ["e-Suite", "MyLex", "MyLex koppeling"], { MyLex: 7 }, { "mylex.overheid": 6, "mylex.koppeling": 6, "mylex.overzicht": 6 }],
    ["the connector with the first of both", ["e-Suite", "MyLex", "MyLex Sociaal", "MyLex koppeling"], { MyLex: 7 }, { "mylex.overheid": 6 }],
    ["a service that is not taken plays no part", ["WIM"], { GVOP: 7 }, {}],
  ])("%s", (_title, services, startMonths, expected) => {
    const found = months(services, startMonths as Profile["startMonths"]);
    expect(found).toEqual(expected);
  });

  it.each([
    ["GVOP from July", { inhabitants: 45000, services: ["GVOP"], startMonths: { GVOP: 7 } }, "gvop", "5000.00"],
    ["GVOP from December", { inhabitants: 45000, services: ["GVOP"], startMonths: { GVOP: 12 } }, "gvop", "833.33"],
    ["GVOP from November", { inhabitants: 45000, services: ["GVOP"], startMonths: { GVOP: 11 } }, "gvop", "1666.67"],
    ["half a cent goes up", { inhabitants: 1, services: ["e-Suite"], startMonths: { "e-Suite": 7 } }, "hosting", "3500.58"],
    ["the discount too", { inhabitants: 45000, services: three, startMonths: { WIM: 10 } }, "pakketkorting", "-2500.00"],
    ["a one-off charge stays whole", { inhabitants: 45000, services: ["e-Suite", "nieuw lid"], startMonths: { "e-Suite": 7 } }, "esuite.instap", "56250.00"],
    ["membership stays whole", { inhabitants: 45000, services: ["e-Suite", "nieuw lid"], startMonths: { "e-Suite": 7 } }, "contributie", "3000.00"],
  ])("%s", (_title, profile, charge, expected) => expect(items(reservation(profile as Profile))).toContainEqual([charge, expected]));

  it("the total is that of the shortened items", () => expect(totals(reservation({ services: ["GVOP"], startMonths: { GVOP: 12 } }))).toEqual(["3833.33", "0.00"]));
  it("an unknown service is refused", () => expect(() => reservation({ startMonths: { gvopp: 3 } })).toThrow(expect.objectContaining({ code: "unknownService" }) as Error));
});

describe("one charge as a line item", () => {
  it.each([
    ["hosting", 45000, "51550.00"],
    ["esuite.instap", 9000, "40000.00"],
    ["wim.hosting", 1000, "1100.00"],
    ["tpm", 1, "2092.00"],
  ])("%s", (charge, quantity, expected) => {
    const item = singleLineItem(edition2021, charge, quantity);
    expect([item.charge.id, item.amount === null ? null : toDecimalString(item.amount), item.months]).toEqual([charge, expected, 12]);
  });
});

describe("the change from one edition to another", () => {
  const profile: Profile = { inhabitants: 45000, services: three };
  it("of the annual total", () => expect(relativeDifference(profile, edition2020, edition2021)).toBe(10526 / 305971));
  it("is 0 to itself", () => expect(relativeDifference(profile, edition2021, edition2021)).toBe(0));
  it("one-off amounts play no part", () => expect(relativeDifference({ ...profile, services: [...three, "BZM aansluiting"] }, edition2020, edition2021)).toBe(relativeDifference(profile, edition2020, edition2021)));
  it("from a total of 0 there is no ratio", () => {
    const free: Edition = { ...edition2020, id: "gratis", charges: edition2020.charges.filter(({ id }) => id === "tpm") };
    const failure = failureOf(() => relativeDifference({ inhabitants: 45000, services: [] }, free, edition2021));
    expect([failure.code, failure.kind]).toEqual(["zeroBase", "unavailable"]);
  });
  it("both totals together change by the sum of the items' changes", () => {
    const grand = (edition: Edition): Micro => {
      const { total } = reserve(profile, edition);
      return add(total.annual, total.oneOff);
    };
    expect(grand(edition2021) - grand(edition2020)).toBe(10_526_000_000);
  });
});

describe("how sure a line item is", () => {
  it.each([
    [150000, "fixed"],
    [150001, "estimate"],
  ])("the package discount for %i inhabitants is %s: the source has no row above 150.000", (inhabitants, expected) => {
    const { lineItems } = reservation({ inhabitants, services: three });
    expect(lineItems.find(({ charge }) => charge.id === "pakketkorting")?.certainty).toBe(expected);
  });
});
