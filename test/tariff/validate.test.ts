import { type EditionIssue, issueIn, validateEdition } from "../../src/tariff";
import { type Json, damaged, edition2021 } from "../support/editions";

type Damage = Parameters<typeof damaged>[0];
type Expected = readonly [place: string, found: string, expected: string];

const child = (parent: Json, property: string): Json => parent[property] as Json;

function row(parent: Json, list: string, index: number): Json {
  const found = (parent[list] as Json[])[index];
  if (!found) throw new Error(`${list} has no row ${index}`);
  return found;
}

const DECIMAL = 'a decimal text with a point and at most 2 decimals, such as "1.15"';
const SERVICE = "a service of this edition";
const READING = "a reading of this edition";
const MISSING = "this property to be there";
const EXACT = "an amount that stays exact for 20000000 inhabitants";

const tables: Readonly<Record<string, readonly (readonly [string, Damage, ...Expected[]])[]>> = {
  tiers: [
    ["out of order", (_e, charge) => (row(charge("hosting"), "tiers", 1).upTo = 20000), ["charges[4] hosting, tiers[1].upTo", "20000", "more than 30000, the bound of the tier before"]],
    ["two equal bounds", (_e, charge) => (row(charge("hosting"), "tiers", 1).upTo = 30000), ["charges[4] hosting, tiers[1].upTo", "30000", "more than 30000, the bound of the tier before"]],
    ["the last with a bound", (_e, charge) => (row(charge("hosting"), "tiers", 2).upTo = 90000), ["charges[4] hosting, tiers[2].upTo", "90000", "null: the last tier has no bound"]],
    ["one in the middle without a bound", (_e, charge) => (row(charge("hosting"), "tiers", 1).upTo = null), ["charges[4] hosting, tiers[1].upTo", "null", "a bound: only the last tier has none"]],
    ["a bound of 0", (_e, charge) => (row(charge("hosting"), "tiers", 0).upTo = 0), ["charges[4] hosting, tiers[0].upTo", "0", "1 or more"]],
    ["a bound that is not whole", (_e, charge) => (row(charge("hosting"), "tiers", 0).upTo = 1.5), ["charges[4] hosting, tiers[0].upTo", "1.5", "a whole number"]],
    ["a bound as text", (_e, charge) => (row(charge("hosting"), "tiers", 0).upTo = "30000"), ["charges[4] hosting, tiers[0].upTo", '"30000"', "number"]],
    ["a bound left out", (_e, charge) => delete row(charge("hosting"), "tiers", 0).upTo, ["charges[4] hosting, tiers[0].upTo", "nothing", MISSING]],
    ["none", (_e, charge) => (charge("hosting").tiers = []), ["charges[4] hosting, tiers", "[]", "at least one tier"]],
    ["left out", (_e, charge) => delete charge("hosting").tiers, ["charges[4] hosting, tiers", "nothing", MISSING]],
    ["one without an amount", (_e, charge) => delete row(charge("wim"), "tiers", 0).flatAmount, ["charges[17] wim, tiers[0]", "no amount", "an amount per inhabitant, per municipality, or both"]],
    ["one without line and reading", (_e, charge) => (row(charge("wim"), "tiers", 0).line = null), ["charges[17] wim, tiers[0]", "no line and no reading", "the line of the source, or the reading that gives the amount"]],
  ],
  amounts: [
    ["a decimal comma", (_e, charge) => (row(charge("hosting"), "tiers", 0).unitAmount = "1,15"), ["charges[4] hosting, tiers[0].unitAmount", '"1,15"', DECIMAL]],
    ["three decimals", (_e, charge) => (row(charge("hosting"), "tiers", 0).unitAmount = "1.155"), ["charges[4] hosting, tiers[0].unitAmount", '"1.155"', DECIMAL]],
    ["a number in place of text", (_e, charge) => (charge("tpm").flatAmount = 2092), ["charges[8] tpm, flatAmount", "2092", "string"]],
    ["an empty text", (_e, charge) => (charge("tpm").flatAmount = ""), ["charges[8] tpm, flatAmount", '""', DECIMAL]],
    ["a power of ten", (_e, charge) => (charge("tpm").flatAmount = "2e3"), ["charges[8] tpm, flatAmount", '"2e3"', DECIMAL]],
    ["a thousands point", (_e, charge) => (charge("tpm").flatAmount = "2.092"), ["charges[8] tpm, flatAmount", '"2.092"', DECIMAL]],
    ["left out", (_e, charge) => delete charge("tpm").flatAmount, ["charges[8] tpm, flatAmount", "nothing", MISSING]],
    ["too long", (_e, charge) => (charge("tpm").flatAmount = "1234567890"), ["charges[8] tpm, flatAmount", '"1234567890"', DECIMAL]],
    ["too large to stay exact", (_e, charge) => (charge("innovatie").unitAmount = "450.37"), ["charges[9] innovatie, unitAmount", '"450.37"', EXACT]],
    ["a band too large to stay exact", (_e, charge) => (charge("nieuwe-dienst").high = "4.35"), ["charges[25] nieuwe-dienst, high", '"4.35"', "an amount that stays exact for 100 services and 20000000 inhabitants"]],
    ["a percentage too large to stay exact", (_e, charge) => (charge("wim.hosting").percentage = "801"), ["charges[18] wim.hosting, percentage", '"801"', "a percentage that stays exact for 1000000000 euros"]],
    ["a percentage with its sign", (_e, charge) => (charge("wim.hosting").percentage = "10%"), ["charges[18] wim.hosting, percentage", '"10%"', DECIMAL]],
    ["a minimum above the maximum", (_e, charge) => (charge("esuite.instap").minimum = "150000.01"), ["charges[3] esuite.instap, minimum", '"150000.01"', "at most the maximum, 150000"]],
    ["a low end above the high", (_e, charge) => (charge("nieuwe-dienst").low = "1.26"), ["charges[25] nieuwe-dienst, low", '"1.26"', "at most the high end, 1.25"]],
    ["a negative cap", (_e, charge) => (charge("innovatie").cap = -1), ["charges[9] innovatie, cap", "-1", "1 or more"]],
  ],
  units: [
    ["per inhabitant, but flat", (_e, charge) => (charge("tpm").unit = "inhabitant"), ["charges[8] tpm, unit", '"inhabitant"', "municipality, as its amounts are"]],
    ["flat, but both", (_e, charge) => (charge("hosting").unit = "municipality"), ["charges[4] hosting, unit", '"municipality"', "inhabitantAndMunicipality, as its amounts are"]],
    ["both, but per inhabitant", (_e, charge) => (charge("innovatie").unit = "inhabitantAndMunicipality"), ["charges[9] innovatie, unit", '"inhabitantAndMunicipality"', "inhabitant, as its amounts are"]],
    ["a percentage", (_e, charge) => (charge("wim.hosting").unit = "municipality"), ["charges[18] wim.hosting, unit", '"municipality"', "actualCost or ownBudget, as its amounts are"]],
    ["a band", (_e, charge) => (charge("nieuwe-dienst").unit = "inhabitant"), ["charges[25] nieuwe-dienst, unit", '"inhabitant"', "inhabitantPerService, as its amounts are"]],
  ],
  index: [
    ["on an amount that is not there", (_e, charge) => (charge("tpm").index = { parts: ["unitAmount"] as unknown as Json, from: "current" }), ["charges[8] tpm, index", "no unitAmount in row 0", "every indexed amount to be there"]],
    ["from a year before that is not there", (_e, charge) => (charge("tpm").index = { parts: ["flatAmount"] as unknown as Json, from: "previous" }), ["charges[8] tpm, previous", "no flatAmount of the year before", "that of every indexed amount, or the amount to be announced"]],
    ["from a year before that lacks one tier", (_e, charge) => delete row(charge("mylex.sociaal"), "tiers", 2).previous, ["charges[21] mylex.sociaal, tiers[2].previous", "no flatAmount of the year before", "that of every indexed amount, or the amount to be announced"]],
    ["on a band", (_e, charge) => (charge("nieuwe-dienst").index = { parts: ["unitAmount"] as unknown as Json, from: "current" }), ["charges[25] nieuwe-dienst, index", "band", "an index only where an amount per inhabitant or municipality is"]],
    ["on nothing", (_e, charge) => (charge("tpm").index = { parts: [], from: "current" }), ["charges[8] tpm, index.parts", "[]", "at least one part"]],
    ["a rate with a sign", (edition) => (child(edition, "index").rate = "2%"), ["index.rate", '"2%"', 'a decimal text with a point and at most 4 decimals, such as "1.15"']],
  ],
  references: [
    ["an unknown service", (_e, charge) => (charge("tpm").service = "e-suit"), ["charges[8] tpm, service", '"e-suit"', SERVICE]],
    ["unknown services in a condition", (_e, charge) => (charge("tpm").condition = { all: ["e-suit"] as unknown as Json, none: ["nieuw"] as unknown as Json }), ["charges[8] tpm, condition.all", '"e-suit"', SERVICE], ["charges[8] tpm, condition.none", '"nieuw"', SERVICE]],
    ["a requirement", (edition) => (row(edition, "services", 2).requires = { all: ["e-suit"] as unknown as Json }), ["services[2] hosting-klein, requires.all", '"e-suit"', SERVICE]],
    ["an exclusion", (edition) => (row(edition, "services", 2).excludes = ["hosting-middel"] as unknown as Json), ["services[2] hosting-klein, excludes", '"hosting-middel"', SERVICE]],
    ["what comes with it", (edition) => (row(edition, "services", 12).implies = ["mylex-koppelin"] as unknown as Json), ["services[12] mylex-koppeling-vernieuwen, implies", '"mylex-koppelin"', SERVICE]],
    ["its group", (edition) => (row(edition, "services", 2).partOf = "hosting"), ["services[2] hosting-klein, partOf", '"hosting"', SERVICE]],
    ["an unknown reading", (_e, charge) => (charge("tpm").readings = ["A99"] as unknown as Json), ["charges[8] tpm, readings", '"A99"', READING]],
    ["an unknown reading of a tier", (_e, charge) => (row(charge("pakketkorting"), "tiers", 4).reading = "A98"), ["charges[19] pakketkorting, tiers[4].reading", '"A98"', READING]],
    ["an alternative for an unknown charge", (edition) => (row(row(row(edition, "readings", 0), "alternatives", 0), "changes", 0).charge = "esuite"), ["readings[0] A01, alternatives zonder", '"esuite"', "a charge of this edition"]],
    ["two charges of one id", (edition) => edition.charges.push({ ...row(edition, "charges", 0) }), ["charges[33] contributie, id", '"contributie"', "an id that no other row has, whatever its dots and hyphens"]],
    [
      "two charges of one id, behind a row without an id",
      (edition) => {
        edition.charges.push({ ...row(edition, "charges", 0) });
        delete row(edition, "charges", 8).id;
      },
      ["charges[8], id", "nothing", MISSING],
      ["charges[33] contributie, id", '"contributie"', "an id that no other row has, whatever its dots and hyphens"],
    ],
    ["two charges whose ids differ in punctuation alone", (edition) => edition.charges.push({ ...row(edition, "charges", 0), id: "wim-hosting" }), ["charges[33] wim-hosting, id", '"wim-hosting"', "an id that no other row has, whatever its dots and hyphens"]],
    ["two services of one id", (edition) => edition.services.push({ ...row(edition, "services", 0) }), ["services[17] lidmaatschap, id", '"lidmaatschap"', "an id that no other row has, whatever its dots and hyphens"]],
    ["two readings of one id", (edition) => edition.readings.push({ ...row(edition, "readings", 0) }), ["readings[21] A01, id", '"A01"', "an id that no other row has, whatever its dots and hyphens"]],
  ],
  source: [
    ["left out", (_e, charge) => delete charge("tpm").source, ["charges[8] tpm, source", "nothing", MISSING]],
    ["without a line", (_e, charge) => delete child(charge("tpm"), "source").line, ["charges[8] tpm, source.line", "nothing", MISSING]],
    ["with an empty heading", (_e, charge) => (child(charge("tpm"), "source").heading = ""), ["charges[8] tpm, source.heading", '""', "a text that is not empty"]],
    ["with a line for something else", (_e, charge) => (child(charge("tpm"), "source").lines = { upTo: 3 }), ["charges[8] tpm, source.lines.upTo", '"upTo"', '("unitAmount" | "flatAmount" | "cap" | "minimum" | "maximum" | "percentage" | "surcharge")']],
  ],
  alternatives: [
    ["that make an amount a number", (edition) => ((row(row(row(edition, "readings", 1), "alternatives", 0), "changes", 0).set as Json).flatAmount = 20400), ["readings[1] A02, alternatives 20400, hosting.groot, flatAmount", "20400", "string"]],
    ["that rename a charge", (edition) => ((row(row(row(edition, "readings", 1), "alternatives", 0), "changes", 0).set as Json).id = "tpm"), ["readings[1] A02, alternatives 20400, hosting.groot, id", '"tpm"', '"hosting.groot"']],
  ],
  announced: [
    ["an amount that is not there", (_e, charge) => (charge("tpm").announced = ["unitAmount"] as unknown as Json), ["charges[8] tpm, announced", '"unitAmount"', "an amount that is there"]],
    ["an amount that a tier does not have", (_e, charge) => (row(charge("wim"), "tiers", 1).announced = ["unitAmount"] as unknown as Json), ["charges[17] wim, tiers[1].announced", '"unitAmount"', "an amount that is there"]],
  ],
  shape: [
    ["an unknown property of a charge", (_e, charge) => (charge("tpm").colour = "red"), ["charges[8] tpm, colour", '"red"', "no such property"]],
    ["an unknown property of a tier", (_e, charge) => (row(charge("wim"), "tiers", 1).from = 25001), ["charges[17] wim, tiers[1].from", "25001", "no such property"]],
    ["an unknown property of the edition", (edition) => (edition.colour = "red"), ["colour", '"red"', "no such property"]],
    ["an unknown model", (_e, charge) => (charge("tpm").model = "graduated"), ["charges[8] tpm, model", '"graduated"', '("flat" | "perUnit" | "volumeTiers" | "percentage" | "band" | "unpriced")']],
    ["no model", (_e, charge) => delete charge("tpm").model, ["charges[8] tpm, model", "nothing", MISSING]],
    ["an unknown certainty", (_e, charge) => (charge("tpm").certainty = "zeker"), ["charges[8] tpm, certainty", '"zeker"', '("fixed" | "provisional" | "indicative" | "afterCalculation" | "actualCost" | "estimate" | "none")']],
    ["an id with a space", (_e, charge) => (charge("tpm").id = "TPM audit"), ["charges[8] TPM audit, id", '"TPM audit"', "lower-case words, with dots or hyphens between"]],
    ["a label in one language", (_e, charge) => delete child(charge("tpm"), "label").en, ["charges[8] tpm, label.en", "nothing", MISSING]],
    ["a charge that is null", (edition) => ((edition.charges as unknown[])[3] = null), ["charges[3]", "null", "Object"]],
    ["a charge that is a list", (edition) => ((edition.charges as unknown[])[3] = [1]), ["charges[3]", "[1]", "Object"]],
    ["a service that is a text", (edition) => ((edition.services as unknown[]).push("e-suite")), ["services[17]", '"e-suite"', "Object"]],
    ["no services", (edition) => delete (edition as Json).services, ["services", "nothing", MISSING]],
    ["services that are no list", (edition) => ((edition as Json).services = {}), ["services", "{}", "Array"]],
    ["not one charge", (edition) => (edition.charges = []), ["charges", "[]", "at least one charge"]],
    ["another format", (edition) => (edition.format = 2), ["format", "2", "1"]],
    ["a year as text", (edition) => (edition.year = "2021"), ["year", '"2021"', "number"]],
    ["a year long ago", (edition) => (edition.year = 1921), ["year", "1921", "a year from 2000 to 2100"]],
    ["an id with an index in it", (edition) => (edition.id = "2021@2%"), ["id", '"2021@2%"', "1 to 60 characters, without @"]],
    ["a month in words", (edition) => (child(edition, "status").decidedOn = "februari 2020"), ["status.decidedOn", '"februari 2020"', "a date such as 2020-02 or 2020-02-01"]],
  ],
};

const asIssues = (expected: readonly Expected[]): readonly EditionIssue[] => expected.map(([place, found, wanted]) => ({ place, found, expected: wanted }));

describe.each(Object.entries(tables))("%s", (_table, cases) => {
  it.each(cases.map(([title, damage, ...expected]) => [title, damage, expected] as const))("%s", (_title, damage, expected) =>
    expect(validateEdition(damaged(damage))).toEqual({ edition: null, issues: asIssues(expected) }),
  );
});

describe("what is no edition at all", () => {
  it.each([
    ["null", null, "null"],
    ["nothing", undefined, "nothing"],
    ["a text", "2021", '"2021"'],
    ["a number", 2021, "2021"],
    ["a list", [], "[]"],
    ["a long list", [edition2021], `${JSON.stringify([edition2021]).slice(0, 100)}…`],
  ])("%s", (_title, candidate, found) => expect(validateEdition(candidate)).toEqual({ edition: null, issues: [{ place: "edition", found, expected: "Object" }] }));

  it("an empty object lacks everything", () =>
    expect(validateEdition({}).issues.map(({ place }) => place)).toEqual(["format", "id", "year", "title", "publication", "status", "index", "services", "charges", "readings"]));

  it("a property that would become the prototype is refused", () => expect(validateEdition(JSON.parse('{"__proto__": {"format": 1}}')).issues).toContainEqual({ place: "__proto__", found: '{"format":1}', expected: "no such property" }));
});

describe("several damages at once", () => {
  it("give all issues, a bad row not hiding the rows beside it", () => {
    const candidate = damaged((edition, charge) => {
      charge("contributie").flatAmount = "3.000,00";
      charge("tpm").service = "e-suit";
      row(charge("hosting"), "tiers", 1).upTo = 20000;
      charge("esuite.instap").minimum = "200000";
      row(edition, "services", 1).selectable = "ja";
      row(edition, "readings", 1).lines = "461" as unknown as Json;
    });
    expect(validateEdition(candidate).issues.map(({ place }) => place)).toEqual([
      "charges[0] contributie, flatAmount",
      "services[1] e-suite, selectable",
      "readings[1] A02, lines",
      "charges[3] esuite.instap, minimum",
      "charges[4] hosting, tiers[1].upTo",
      "charges[8] tpm, service",
    ]);
  });

  it("an edition without an index names every charge that has one", () =>
    expect(validateEdition(damaged((edition) => (edition.index = null))).issues.map(({ found }) => found)).toEqual(Array.from({ length: 13 }, () => "indexed")));

  it("a tier that is new has no amount of the year before, as long as it is announced; where it is not, its cell and what to do are told", () => {
    const added = (announced: boolean) => damaged((_edition, charge) => {
      const tiers = charge("mylex.sociaal").tiers as Json[];
      charge("mylex.sociaal").tiers = [{ upTo: 10000, flatAmount: "2500", line: 1, ...(announced ? { announced: ["flatAmount"] } : {}) }, ...tiers] as unknown as Json;
    });
    expect(validateEdition(added(true)).issues).toEqual([]);
    const [issue] = validateEdition(added(false)).issues;
    expect(issue && issueIn(issue, "nl")).toEqual({
      place: "charges[21] mylex.sociaal, tiers[0].previous",
      found: "geen bedrag per gemeente van het jaar ervoor",
      expected: "dat van elk geïndexeerd bedrag; of zeg bij Geïndexeerd dat het is aangekondigd, zoals: aangekondigd: per inwoner",
    });
  });

  it("a service that is gone is missed everywhere", () =>
    expect(validateEdition(damaged((edition) => (edition.services = edition.services.filter(({ id }) => id !== "gvop")))).issues).toEqual([
      { place: "charges[24] gvop, service", found: '"gvop"', expected: SERVICE },
      { place: "charges[24] gvop, condition.all", found: '"gvop"', expected: SERVICE },
    ]));
});

it("an undamaged copy is the edition", () => {
  const copy = damaged(() => undefined);
  expect(validateEdition(copy)).toEqual({ edition: copy, issues: [] });
  expect(copy).toEqual(edition2021);
});
