import { type Profile, readProfile } from "../../src/engine";
import { bothEditions, edition2020, edition2021 } from "../support/editions";

const base = { inhabitants: 45000, services: ["e-Suite"] };

const full: Profile = {
  name: "Voorbeeldstad",
  inhabitants: 45000,
  referenceDate: "2019-01-01",
  populations: { "2019-01-01": 45000, "2020-01-01": 45500 },
  edition: "2021",
  services: ["e-Suite", "BZM", "WIM", "hosting klein"],
  actualCosts: { "wim.hosting": "12345.67", "bzm.modules": "0", "innovatie.eigen": "1000000000" },
  newServices: { count: 100, scenario: "midden", names: ["Chatbot", "=Zaakarchief"] },
  startMonths: { WIM: 7, "e-Suite": 1, BZM: 12 },
  vat: { rate: "0.21", refundable: "1" },
  booking: { WIM: { taakveld: "0.4", categorie: "3.8" }, BZM: {}, Lidmaatschap: { taakveld: "0.4" }, innovatie: {}, Pakketkorting: { categorie: "3.8" }, "Nieuwe diensten": {} },
};

describe("a profile that is right", () => {
  it.each(bothEditions.map((edition) => [edition.id, edition] as const))("with every field, against %s", (_id, edition) => expect(readProfile(full, edition)).toEqual({ profile: full, issues: [] }));
  it.each<[string, object]>([
    ["inhabitants and services alone", base],
    ["no services", { ...base, services: [] }],
    ["one inhabitant", { ...base, inhabitants: 1 }],
    ["the largest number of inhabitants", { ...base, inhabitants: 20_000_000 }],
    ["no VAT", { ...base, vat: { rate: "0", refundable: "0" } }],
    ["VAT of six decimals", { ...base, vat: { rate: "0.123456", refundable: "1.000000" } }],
    ["an edition with an index", { ...base, edition: "2021@1,3%" }],
    ["populations without a reference date", { ...base, populations: { "2019-01-01": 1 } }],
    ["a reference date without populations", { ...base, referenceDate: "2019-01-01" }],
  ])("%s", (_title, profile) => expect(readProfile(profile, edition2021)).toEqual({ profile, issues: [] }));
});

const WHOLE_INHABITANTS = "a whole number from 1 to 20,000,000, without quotes";
const TEXT = "a text of at most 200 characters";
const EUROS = 'euros as text with a point and at most two decimals, such as "12345.67", up to 1,000,000,000';
const COUNT = "a whole number from 1 to 100";
const MONTH = "a month from 1 to 12";
const FRACTION = 'a fraction from "0" to "1" as text, such as "0.21"';
const DATE = "a date such as 2019-01-01";
const KNOWN = "a property that the profile knows: name, inhabitants, referenceDate, populations, edition, services, actualCosts, newServices, startMonths, vat, booking";

const issuesOf = (candidate: unknown) => readProfile(candidate, edition2021).issues.map(({ place, found, expected }) => [place, found.en, expected.en]);

describe("a profile with one thing wrong", () => {
  it.each<[string, unknown, string, string, string]>([
    ["inhabitants as text", { inhabitants: "45000" }, "inhabitants", '"45000"', WHOLE_INHABITANTS],
    ["no inhabitants", { inhabitants: undefined }, "inhabitants", "nothing", WHOLE_INHABITANTS],
    ["inhabitants null", { inhabitants: null }, "inhabitants", "null", WHOLE_INHABITANTS],
    ["0 inhabitants", { inhabitants: 0 }, "inhabitants", "0", WHOLE_INHABITANTS],
    ["a fraction of an inhabitant", { inhabitants: 1.5 }, "inhabitants", "1.5", WHOLE_INHABITANTS],
    ["too many inhabitants", { inhabitants: 20_000_001 }, "inhabitants", "20000001", WHOLE_INHABITANTS],
    ["no services", { services: undefined }, "services", "nothing", 'a list of services, such as ["e-Suite", "WIM"]'],
    ["services as text", { services: "e-Suite; WIM" }, "services", '"e-Suite; WIM"', 'a list of services, such as ["e-Suite", "WIM"]'],
    ["a service that is no text", { services: ["e-Suite", 1] }, "services.1", "1", "the name of a service as text"],
    ["BZM without e-Suite", { services: ["WIM", "BZM"] }, "services", '"WIM; BZM"', "BZM can be taken only with e-Suite: add e-Suite or leave out BZM"],
    ["small and large hosting", { services: ["e-Suite", "hosting klein", "hosting groot"] }, "services", '"e-Suite; hosting klein; hosting groot"', "hosting klein and hosting groot exclude each other: choose one"],
    ["an unknown property", { colour: "red" }, "colour", '"colour"', KNOWN],
    ["a name that is no text", { name: 3 }, "name", "3", TEXT],
    ["a name that is too long", { name: "x".repeat(201) }, "name", `"${"x".repeat(59)}…`, TEXT],
    ["a Dutch date", { referenceDate: "1-1-2019" }, "referenceDate", '"1-1-2019"', DATE],
    ["populations by year", { populations: { "2019": 45000 } }, "populations.2019", '"2019"', DATE],
    ["a population of 0", { populations: { "2019-01-01": 0 } }, "populations.2019-01-01", "0", WHOLE_INHABITANTS],
    ["populations as a list", { populations: [45000] }, "populations.0", '"0"', DATE],
    ["another population at the reference date", { referenceDate: "2019-01-01", populations: { "2019-01-01": 45001 } }, "populations.2019-01-01", "45001", "45000, the inhabitants at the reference date"],
    ["an edition as a number", { edition: 2021 }, "edition", "2021", 'an edition as text, such as "2021"'],
    ["an actual cost as a number", { actualCosts: { "wim.hosting": 1000 } }, "actualCosts.wim.hosting", "1000", EUROS],
    ["a Dutch amount", { actualCosts: { "wim.hosting": "1.000,00" } }, "actualCosts.wim.hosting", '"1.000,00"', EUROS],
    ["three decimals", { actualCosts: { "wim.hosting": "1.005" } }, "actualCosts.wim.hosting", '"1.005"', EUROS],
    ["a negative cost", { actualCosts: { "wim.hosting": "-1" } }, "actualCosts.wim.hosting", '"-1"', EUROS],
    ["a cost above the limit", { actualCosts: { "wim.hosting": "1000000000.01" } }, "actualCosts.wim.hosting", '"1000000000.01"', EUROS],
    ["the actual cost of a charge that has none", { actualCosts: { tpm: "1" } }, "actualCosts.tpm", '"tpm"', "a charge over an actual cost: bzm.modules, wim.hosting, innovatie.eigen"],
    ["the actual cost of an unknown charge", { actualCosts: { wims: "1" } }, "actualCosts.wims", '"wims"', "a charge over an actual cost: bzm.modules, wim.hosting, innovatie.eigen"],
    ["no new services", { newServices: { count: 0, scenario: "hoog" } }, "newServices.count", "0", COUNT],
    ["half a new service", { newServices: { count: 1.5, scenario: "hoog" } }, "newServices.count", "1.5", COUNT],
    ["too many new services", { newServices: { count: 101, scenario: "hoog" } }, "newServices.count", "101", COUNT],
    ["an English scenario", { newServices: { count: 1, scenario: "high" } }, "newServices.scenario", '"high"', "laag, midden or hoog"],
    ["new services as a number", { newServices: 2 }, "newServices", "2", 'count and scenario, such as {"count": 2, "scenario": "hoog"}'],
    ["more names than new services", { newServices: { count: 1, scenario: "hoog", names: ["Chatbot", "Zaakarchief"] } }, "newServices.names", "2 names", "at most 1, the number of new services"],
    ["names as one text", { newServices: { count: 1, scenario: "hoog", names: "Chatbot" } }, "newServices.names", '"Chatbot"', 'a list of names, such as ["Chatbot", "Zaakarchief"]'],
    ["a name of a new service that is too long", { newServices: { count: 1, scenario: "hoog", names: ["x".repeat(201)] } }, "newServices.names.0", `"${"x".repeat(59)}…`, TEXT],
    ["month 0", { startMonths: { WIM: 0 } }, "startMonths.WIM", "0", MONTH],
    ["month 13", { startMonths: { WIM: 13 } }, "startMonths.WIM", "13", MONTH],
    ["a month in words", { startMonths: { WIM: "juli" } }, "startMonths.WIM", '"juli"', MONTH],
    ["a rate as a number", { vat: { rate: 0.21, refundable: "1" } }, "vat.rate", "0.21", FRACTION],
    ["a rate in per cent", { vat: { rate: "21", refundable: "1" } }, "vat.rate", '"21"', FRACTION],
    ["more than all refunded", { vat: { rate: "0.21", refundable: "1.5" } }, "vat.refundable", '"1.5"', FRACTION],
    ["an unknown property of the VAT", { vat: { rate: "0.21", refundable: "1", colour: "red" } }, "vat.colour", '"colour"', "a property that the profile knows"],
    ["a taakveld as a number", { booking: { WIM: { taakveld: 0.4 } } }, "booking.WIM.taakveld", "0.4", TEXT],
    ["an unknown property of a booking", { booking: { WIM: { colour: "red" } } }, "booking.WIM.colour", '"colour"', "a property that the profile knows"],
  ])("%s", (_title, change, place, found, expected) => expect(issuesOf({ ...base, ...(change as object) })).toEqual([[place, found, expected]]));

  it.each([
    ["services.1", { services: ["e-Suite", "wims"] }, "e-Suite, hosting klein, "],
    ["startMonths.wims", { startMonths: { wims: 1 } }, "e-Suite, hosting klein, "],
    ["booking.wims", { booking: { wims: {} } }, "Lidmaatschap, e-Suite, .*Pakketkorting, .*Innovatie, Nieuwe diensten, nieuw lid$"],
  ])("an unknown service: %s", (place, change, allowed) => {
    const [issue, ...rest] = readProfile({ ...base, ...change }, edition2021).issues;
    expect(rest).toEqual([]);
    expect(issue).toMatchObject({ place, found: { nl: '"wims"', en: '"wims"' } });
    expect(issue?.expected.nl).toMatch(new RegExp(`^dienst 'wims' is niet bekend; te gebruiken: ${allowed}`));
    expect(issue?.expected.en).toMatch(new RegExp(`^service 'wims' is not known; to be used: ${allowed}`));
  });
});

it("a service that comes with the membership has no month of its own", () =>
  expect(readProfile({ ...base, startMonths: { Lidmaatschap: 7 } }, edition2021).issues.map(({ place, expected }) => [place, expected.nl])).toEqual([
    ["startMonths.Lidmaatschap", expect.stringMatching(/^'Lidmaatschap' hoort bij het lidmaatschap en is niet apart te kiezen/)],
  ]));

describe("what is no profile", () => {
  it.each([
    ["null", null, "null"],
    ["a text", "e-Suite", '"e-Suite"'],
    ["a number", 45000, "45000"],
  ])("%s", (_title, candidate, found) => expect(issuesOf(candidate)).toEqual([["", found, "an object with at least inhabitants and services"]]));
  it("an empty object lacks both required fields", () => expect(issuesOf({}).map(([place]) => place)).toEqual(["inhabitants", "services"]));
});

describe("a profile with several things wrong", () => {
  it("gives every issue at once, in both languages", () => {
    const { profile, issues } = readProfile({ inhabitants: "veel", services: ["wims", "e-Suite"], actualCosts: { tpm: "1" }, startMonths: { GVOP: 13 }, colour: "red" }, edition2020);
    expect(profile).toBeNull();
    expect(issues.map(({ place }) => place).sort()).toEqual(["actualCosts.tpm", "colour", "inhabitants", "services.0", "startMonths.GVOP"]);
    expect(issues.every(({ found, expected }) => [found.nl, found.en, expected.nl, expected.en].every((text) => text.length > 0))).toBe(true);
    expect(issues.find(({ place }) => place === "inhabitants")?.expected.nl).toBe("een geheel getal van 1 tot en met 20.000.000, zonder aanhalingstekens");
  });
});

describe("services that cannot go together", () => {
  it("are all named, each pair once", () => {
    const services = ["BZM", "MyLex koppeling", "hosting klein", "hosting groot"];
    const { issues } = readProfile({ inhabitants: 45000, services }, edition2021);
    expect(issues.map(({ place, expected }) => [place, expected.nl])).toEqual([
      ["services", "hosting klein is alleen af te nemen met e-Suite: voeg e-Suite toe of laat hosting klein weg"],
      ["services", "hosting klein en hosting groot sluiten elkaar uit: kies een van beide"],
      ["services", "hosting groot is alleen af te nemen met e-Suite: voeg e-Suite toe of laat hosting groot weg"],
      ["services", "BZM is alleen af te nemen met e-Suite: voeg e-Suite toe of laat BZM weg"],
      ["services", "MyLex koppeling is alleen af te nemen met e-Suite: voeg e-Suite toe of laat MyLex koppeling weg"],
    ]);
  });
});

describe("a date that is not on the calendar", () => {
  it.each([["2019-02-31"], ["2019-13-01"], ["2019-00-10"]])("%s", (referenceDate) => expect(readProfile({ ...base, referenceDate }, edition2021).issues.map(({ place }) => place)).toEqual(["referenceDate"]));
  it("29 February of a leap year is", () => expect(readProfile({ ...base, referenceDate: "2020-02-29" }, edition2021).issues).toEqual([]));
});
