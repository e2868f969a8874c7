import { answer, dimpact } from "./runner";

const usual = { name: "Voorbeeldstad", inhabitants: 45000, services: ["e-Suite", "BZM", "WIM"] };

const withProfile = (profile: unknown, ...more: string[]) => [["reserve", "--profile", "p.json", ...more], { files: { "p.json": JSON.stringify(profile) } }] as const;

describe("reserve --profile", () => {
  test.each<[string, object, string[], string]>([
    ["the usual edition", usual, [], "316497.00"],
    ["the profile's edition", { ...usual, edition: "2020" }, [], "305971.00"],
    ["--edition above the profile's", { ...usual, edition: "2020" }, ["--edition", "2021"], "316497.00"],
    ["an actual cost", { ...usual, actualCosts: { "wim.hosting": "1000.00" } }, [], "317597.00"],
    ["a start in July", { ...usual, services: ["WIM"], startMonths: { WIM: 7 } }, [], "10936.00"],
    ["new services", { ...usual, services: [], newServices: { count: 1, scenario: "hoog" } }, [], "61331.25"],
    ["VAT, which plays no part", { ...usual, vat: { rate: "0.21", refundable: "1" }, booking: { WIM: { taakveld: "0.4" } } }, [], "316497.00"],
  ])("computes with %s", (_case, profile, more, annual) => {
    expect(answer(...withProfile(profile, ...more))).toMatchObject({ total: { annual } });
  });

  test("a byte order mark is no part of the profile", () => {
    const files = { "p.json": `\ufeff${JSON.stringify(usual)}` };
    expect(answer(["reserve", "--profile", "p.json"], { files })).toMatchObject({ total: { annual: "316497.00" } });
  });

  test("says that another edition than the profile's was asked for", () => {
    const replaced = (locale: string) => {
      const { notices } = answer(...withProfile({ ...usual, edition: "2020" }, "--edition", "2021", "--locale", locale)) as { notices: { code: string }[] };
      return notices.filter(({ code }) => code === "editionReplaced");
    };
    expect(replaced("nl")).toEqual([{ code: "editionReplaced", about: [], text: "het profiel noemt editie 2020; gerekend is met editie 2021, zoals --edition vraagt" }]);
    expect(replaced("en")).toEqual([{ code: "editionReplaced", about: [], text: "the profile names edition 2020; computed with edition 2021, as --edition asks" }]);
  });

  test("--edition that equals the profile's is not told", () => {
    expect(dimpact(...withProfile({ ...usual, edition: "2021" }, "--edition", "2021", "--json")).stdout).not.toContain("editionReplaced");
  });

  test("the municipality's name heads the text", () => {
    expect(dimpact(...withProfile(usual)).stdout).toMatch(/^Reservering 2021: Voorbeeldstad, 45\.000 inwoners\n/);
  });
});

describe("a faulty profile ends with 1 and tells every issue", () => {
  const faulty = {
    inhabitants: "45000",
    edition: "2019",
    services: ["WIMM"],
    actualCosts: { wim: "1.00", "wim.hosting": "1,5" },
    newServices: { count: 1 },
    startMonths: { WIM: 13 },
    gemeente: "x",
  };

  test("in Dutch", () => {
    const { code, stdout, stderr } = dimpact(...withProfile(faulty));
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr.split("\n")).toEqual([
      `edition: gevonden "2019", verwacht editie '2019' is er niet; te gebruiken: 2020, 2021`,
      `inhabitants: gevonden "45000", verwacht een geheel getal van 1 tot en met 20.000.000, zonder aanhalingstekens`,
      `actualCosts.wim.hosting: gevonden "1,5", verwacht euro's als tekst met een punt en ten hoogste twee decimalen, zoals "12345.67", tot en met 1.000.000.000`,
      "newServices.scenario: gevonden niets, verwacht laag, midden of hoog",
      "startMonths.WIM: gevonden 13, verwacht een maand van 1 tot en met 12",
      'gemeente: gevonden "gemeente", verwacht een eigenschap die het profiel kent: name, inhabitants, referenceDate, populations, edition, services, actualCosts, newServices, startMonths, vat, booking',
      expect.stringMatching(/^services\.0: gevonden "WIMM", verwacht dienst 'WIMM' is niet bekend; te gebruiken: e-Suite/),
      "",
    ]);
  });

  test("in English", () => {
    const { code, stderr } = dimpact(...withProfile(faulty, "--locale", "en"));
    expect(code).toBe(1);
    expect(stderr).toContain('inhabitants: found "45000", expected a whole number from 1 to 20,000,000, without quotes\n');
    expect(stderr).toContain("newServices.scenario: found nothing, expected laag, midden or hoog\n");
  });

  test.each<[string, unknown, string]>([
    ["a list", [], "inhabitants: gevonden niets"],
    ["a number", 3, "gevonden 3, verwacht een object met ten minste inhabitants en services"],
    ["no services", { inhabitants: 45000 }, 'services: gevonden niets, verwacht een lijst van diensten, zoals ["e-Suite", "WIM"]'],
    ["BZM without e-Suite", { inhabitants: 45000, services: ["BZM"] }, 'services: gevonden "BZM", verwacht BZM is alleen af te nemen met e-Suite: voeg e-Suite toe of laat BZM weg'],
    ["an unknown charge", { ...usual, actualCosts: { wim: "1.00" } }, "actualCosts.wim: gevonden \"wim\", verwacht een tariefregel over werkelijke kosten: bzm.modules, wim.hosting, innovatie.eigen"],
    ["another population at the date", { ...usual, referenceDate: "2019-01-01", populations: { "2019-01-01": 44000 } }, "populations.2019-01-01: gevonden 44000, verwacht 45000, de inwoners op de peildatum"],
    ["a start month of an unknown service", { ...usual, startMonths: { WIMM: 7 } }, 'startMonths.WIMM: gevonden "WIMM", verwacht dienst'],
  ])("%s", (_case, profile, issue) => {
    const { code, stdout, stderr } = dimpact(...withProfile(profile));
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(issue);
  });

  test("nesting without end is told as what it is", () => {
    const files = { "p.json": `{"inhabitants": 45000, "services": ${"[".repeat(50_000)}${"]".repeat(50_000)}}` };
    expect(dimpact(["reserve", "--profile", "p.json"], { files })).toMatchObject({ code: 1, stderr: expect.stringContaining("services.0: gevonden een lijst") });
  });
});
