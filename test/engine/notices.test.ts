import { type Notice, type NoticeCode, type Profile, notices, reserve } from "../../src/engine";
import { type Edition, withReadings } from "../../src/tariff";
import { edition2020, edition2021 } from "../support/editions";

const noticesOf = (profile: Partial<Profile>, edition: Edition = edition2021): readonly Notice[] => notices(reserve({ inhabitants: 45000, services: [], ...profile }, edition));
const ofCode = (code: NoticeCode, profile: Partial<Profile>, edition?: Edition): readonly Notice[] => noticesOf(profile, edition).filter((notice) => notice.code === code);

const three = ["e-Suite", "BZM", "WIM"];

describe("on a bound", () => {
  const tiered = ["e-Suite", "BZM", "WIM", "MyLex", "MyLex Sociaal", "GVOP"];
  it.each<[number, readonly string[]]>([
    [19999, []],
    [20000, ["mylex.overheid", "mylex.sociaal", "gvop"]],
    [20001, []],
    [24999, []],
    [25000, ["bzm.hosting", "bzm.helpdesk", "wim", "pakketkorting"]],
    [25001, []],
    [30000, ["hosting", "gvop"]],
    [60000, ["bzm.hosting", "bzm.helpdesk", "wim", "pakketkorting", "gvop"]],
    [70000, ["hosting", "gvop"]],
    [75000, ["bzm.hosting", "bzm.helpdesk", "mylex.overheid", "mylex.sociaal"]],
    [99999, []],
    [100000, ["wim", "pakketkorting", "mylex.overheid", "mylex.sociaal", "gvop"]],
    [250000, ["bzm.hosting", "bzm.helpdesk"]],
  ])("%i inhabitants in 2021", (inhabitants, about) => expect(ofCode("onBound", { inhabitants, services: tiered }).flatMap((notice) => notice.about)).toEqual(about));

  it("only of what is taken", () => expect(ofCode("onBound", { inhabitants: 60000, services: ["WIM"] }).map(({ about }) => about)).toEqual([["wim"]]));
  it("in 2020 WIM has no bounds", () => expect(ofCode("onBound", { inhabitants: 60000, services: three }, edition2020).map(({ about }) => about)).toEqual([["bzm.hosting", "bzm.helpdesk"]]));
  it("in words", () =>
    expect(ofCode("onBound", { inhabitants: 60000, services: ["WIM", "GVOP"] })).toEqual([
      {
        code: "onBound",
        about: ["wim", "gvop"],
        text: { nl: "60.000 inwoners ligt precies op een grens van wim, gvop", en: "60,000 inhabitants is exactly on a bound of wim, gvop" },
      },
    ]));
});

describe("no row in the source", () => {
  it("the discount above 150.000", () =>
    expect(ofCode("noRow", { inhabitants: 150001, services: three })).toEqual([
      {
        code: "noRow",
        about: ["pakketkorting"],
        text: {
          nl: "Pakketkorting e-Suite, BZM en WIM: de bron heeft geen rij voor dit inwonertal (lezing A09)",
          en: "Package discount for e-Suite, BZM and WIM: the source has no row for this number of inhabitants (reading A09)",
        },
      },
    ]));
  it.each([
    ["at 150.000", { inhabitants: 150000, services: three }],
    ["above 150.000 without the discount", { inhabitants: 150001, services: ["e-Suite", "WIM"] }],
  ])("not %s", (_title, profile) => expect(ofCode("noRow", profile)).toEqual([]));
  it("not where the other reading gives the row", () => expect(ofCode("noRow", { inhabitants: 150001, services: three }, withReadings(edition2021, { A09: "18000" }))).toEqual([]));
});

describe("no amount", () => {
  it("an actual cost that was not given", () =>
    expect(ofCode("noAmount", { services: ["WIM"] })).toEqual([
      {
        code: "noAmount",
        about: ["wim.hosting"],
        text: {
          nl: "WIM: hosting (werkelijke kosten + 10%): niet in het totaal, want de werkelijke kosten zijn niet opgegeven; ze worden berekend met tariefregel 'wim.hosting' (editie 2021)",
          en: "WIM: hosting (actual cost + 10%): not in the total, since the actual cost is not given; it is computed with charge 'wim.hosting' (edition 2021)",
        },
      },
    ]));
  it("not where it was given", () => expect(ofCode("noAmount", { services: ["WIM"], actualCosts: { "wim.hosting": "1" } })).toEqual([]));
  it("what 2020 does not print counts as 0, and that is said", () => {
    const found = ofCode("noAmount", { services: [...three, "BZM aansluiting"], newServices: { count: 1, scenario: "laag" } }, edition2020);
    expect(found.map(({ about }) => about)).toEqual([["bzm.aansluiting"], ["wim.hosting"], ["pakketkorting"], ["nieuwe-dienst"]]);
    expect(found[2]?.text).toEqual({
      nl: "Pakketkorting e-Suite, BZM en WIM: de pakketkorting bestond in 2020, maar het plan drukt het bedrag niet af; in het totaal telt dit als 0",
      en: "Package discount for e-Suite, BZM and WIM: the package discount existed in 2020, but the plan does not print its amount; it counts as 0 in the total",
    });
  });
});

describe("a reading that matters here", () => {
  it.each<[string, Partial<Profile>, Edition, readonly string[]]>([
    ["e-Suite", { services: ["e-Suite"] }, edition2021, ["A01 -3.000,00", "A10 -5.400,00"]],
    ["large hosting", { services: ["e-Suite", "hosting groot"] }, edition2021, ["A01 -3.000,00", "A02 +1.300,00", "A10 -5.400,00"]],
    ["above the cap", { inhabitants: 400000, services: ["e-Suite", "BZM"] }, edition2021, ["A01 -3.000,00", "A05 -208.000,00", "A10 -36.000,00"]],
    ["on a bound", { inhabitants: 60000, services: three }, edition2021, ["A01 -3.000,00", "A06 +9.175,00", "A10 -7.200,00"]],
    ["above 150.000", { inhabitants: 160000, services: three }, edition2021, ["A01 -3.000,00", "A09 -18.000,00", "A10 -19.200,00"]],
    ["without e-Suite", { services: ["WIM"] }, edition2021, ["A10 +5.400,00"]],
    ["new services", { newServices: { count: 1, scenario: "hoog" } }, edition2021, ["A10 +5.400,00", "A20 -2.081,25"]],
    ["a new member of 2020", { inhabitants: 20000, services: ["e-Suite", "nieuw lid"] }, edition2020, ["A17 -15.000,00"]],
    ["all three in 2020", { services: three }, edition2020, ["A10 -5.400,00", "A18 -10.000,00"]],
  ])("%s", (_title, profile, edition, expected) =>
    expect(ofCode("reading", profile, edition).map(({ about, text }) => `${about.join()} ${/\((\S+) euro\)$/.exec(text.nl)?.[1]}`)).toEqual(expected),
  );

  it("in words", () =>
    expect(ofCode("reading", { services: ["e-Suite", "hosting groot"] })[1]).toEqual({
      code: "reading",
      about: ["A02"],
      text: {
        nl: "A02: Kost hosting groot 19.100 (tabel) of 20.400 (bijlage 2)? 19.100, zoals in de tabel. Anders: 20.400, zoals in bijlage 2. (+1.300,00 euro)",
        en: "A02: Is large hosting 19,100 (table) or 20,400 (Bijlage 2)? 19,100, as in the table. Otherwise: 20,400, as in Bijlage 2. (+1,300.00 euro)",
      },
    }));
});

describe("mandatory companions, services, notes and pro memorie", () => {
  it("what comes with e-Suite, BZM and WIM", () =>
    expect(ofCode("mandatory", { services: three }).map(({ about }) => about)).toEqual([
      ["esuite.regie", "hosting", "tpm"],
      ["bzm.licentie", "bzm.regie", "bzm.hosting", "bzm.helpdesk", "bzm.lijn"],
      ["wim", "wim.hosting"],
    ]));
  it("in words", () =>
    expect(ofCode("mandatory", { services: ["WIM"] })[0]?.text).toEqual({
      nl: "verplicht bij WIM: WIM: regie, met 3,7% innovatiebijdrage; WIM: hosting (werkelijke kosten + 10%)",
      en: "mandatory with WIM: WIM: coordination, with 3.7% innovation; WIM: hosting (actual cost + 10%)",
    }));
  it("none with GVOP", () => expect(ofCode("mandatory", { services: ["GVOP"] })).toEqual([]));

  it("BZM is for users of 2019 only", () =>
    expect(ofCode("service", { services: ["e-Suite", "BZM"] })).toEqual([
      {
        code: "service",
        about: ["bzm"],
        text: { nl: "BZM is alleen nog te gebruiken door gemeenten die het in 2019 al gebruikten", en: "BZM can be used only by municipalities that already used it in 2019" },
      },
    ]));

  it.each<[string, Partial<Profile>, readonly string[]]>([
    ["WIM", { services: ["WIM"] }, ["wim"]],
    ["GVOP", { services: ["GVOP"] }, ["gvop"]],
    ["the MyLex connector", { services: ["e-Suite", "MyLex", "MyLex koppeling vernieuwen"] }, ["mylex.koppeling", "mylex.koppeling.eenmalig"]],
    ["new services", { newServices: { count: 1, scenario: "laag" } }, ["nieuwe-dienst"]],
    ["e-Suite has none", { services: ["e-Suite"] }, []],
  ])("notes: %s", (_title, profile, about) => expect(ofCode("note", profile).flatMap((notice) => notice.about)).toEqual(about));

  it.each<[string, readonly string[], readonly string[]]>([
    ["membership alone", [], []],
    ["e-Suite", ["e-Suite"], ["esuite.versnellen"]],
    ["all three", three, ["esuite.versnellen", "bzm.brp", "bzm.servicedesk", "wim.bouw"]],
    ["MyLex Sociaal", ["MyLex Sociaal"], ["mylex.overzicht"]],
  ])("pro memorie: %s", (_title, services, about) => expect(ofCode("proMemorie", { services }).flatMap((notice) => notice.about)).toEqual(about));
  it("pro memorie in words", () =>
    expect(ofCode("proMemorie", { services: ["WIM"] })[0]?.text).toEqual({
      nl: "pro memorie, zonder bedrag in de bron: WIM 3.0: bouw en migratie",
      en: "pro memorie, without an amount in the source: WIM 3.0: building and migration",
    }));
});

describe("what the profile says and the reservation does not use", () => {
  const cases: readonly [string, Partial<Profile>, readonly string[]][] = [
    ["nothing unused", { services: ["WIM"], actualCosts: { "wim.hosting": "100.00" }, startMonths: { wim: 7 } }, []],
    ["an actual cost of a service not taken", { services: ["GVOP"], actualCosts: { "wim.hosting": "100.00" } }, ["wim.hosting"]],
    ["modules without BZM", { services: ["e-Suite"], actualCosts: { "bzm.modules": "100.00" } }, ["bzm.modules"]],
    ["a first month of a service not taken", { services: ["WIM"], startMonths: { GVOP: 7 } }, ["GVOP"]],
  ];
  it.each(cases)("%s", (_title, profile, about) => expect(ofCode("unused", profile).flatMap((notice) => notice.about)).toEqual(about));
});

describe("all notices", () => {
  it("come with the most important first", () =>
    expect([...new Set(noticesOf({ inhabitants: 250000, services: three }).map(({ code }) => code))]).toEqual(["onBound", "noRow", "noAmount", "reading", "service", "mandatory", "note", "proMemorie"]));
  it("membership alone needs only the reading about innovation for all", () => expect(noticesOf({}).map(({ code, about }) => [code, ...about])).toEqual([["reading", "A10"]]));
  it("a new member alone needs none", () => expect(noticesOf({ services: ["nieuw lid"] })).toEqual([]));
});
