import { add, toDecimalString, type Micro } from "../../src/money";
import { type Profile, reserve } from "../../src/engine";
import { type Alternative, type Edition, reindex, validateEdition, withReadings } from "../../src/tariff";
import { bothEditions, chargeOf, edition2020, edition2021, tiersOf } from "../support/editions";

interface Case {
  readonly edition: Edition;
  readonly reading: string;
  readonly alternative: string;
  readonly inhabitants: number;
  readonly services: readonly string[];
  readonly index?: string;
  readonly newServices?: Profile["newServices"];
  /** Where the alternative is a setting of the profile. */
  readonly setting?: Partial<Profile>;
  /** Euros, of the annual and the one-off total together. */
  readonly difference: string;
}

const all = ["e-Suite", "BZM", "WIM"];

/** Worked out from the plan's amounts, apart from the editions. */
const stated: readonly Case[] = [
  // 3.000 per municipality is not charged.
  { edition: edition2021, reading: "A01", alternative: "zonder", inhabitants: 45000, services: ["e-Suite"], difference: "-3000.00" },
  // 20.400 - 19.100.
  { edition: edition2021, reading: "A02", alternative: "20400", inhabitants: 45000, services: ["e-Suite", "hosting groot"], difference: "1300.00" },
  // 20.400 stays, where 20.000 × 1,013 = 20.260 would be charged.
  { edition: edition2021, reading: "A03", alternative: "zonder-index", inhabitants: 45000, services: ["e-Suite", "opleidingsomgeving"], index: "0.013", difference: "140.00" },
  // 100.000 inhabitants above the cap, at 0,55 + 1,33 + 0,20.
  { edition: edition2021, reading: "A05", alternative: "met-maximum", inhabitants: 400000, services: ["e-Suite", "BZM"], difference: "-208000.00" },
  // At 60.000: hosting 36.400 - 29.121, helpdesk 4.246 - 3.640, WIM 21.162 - 15.872, discount -14.000 + 10.000.
  { edition: edition2021, reading: "A06", alternative: "andersom", inhabitants: 60000, services: all, difference: "9175.00" },
  { edition: edition2021, reading: "A09", alternative: "18000", inhabitants: 160000, services: all, difference: "-18000.00" },
  // 45.000 × 0,12.
  { edition: edition2021, reading: "A10", alternative: "inbegrepen", inhabitants: 45000, services: ["e-Suite"], difference: "-5400.00" },
  { edition: edition2021, reading: "A10", alternative: "alle-leden", inhabitants: 45000, services: ["WIM"], difference: "5400.00" },
  // 21.400 / 1,02 × 1,013 = 21.253,14, so 21.253 - 21.400.
  { edition: edition2021, reading: "A12", alternative: "ook-vast", inhabitants: 45000, services: ["e-Suite"], index: "0.013", difference: "-147.00" },
  // 45.000 × 1,25 × 0,037.
  { edition: edition2021, reading: "A20", alternative: "inbegrepen", inhabitants: 45000, services: [], newServices: { count: 1, scenario: "hoog" }, difference: "-2081.25" },
  // 100 inhabitants more, at 3,16 + 0,67 + 0,12.
  { edition: edition2021, reading: "A22", alternative: "eigen-peildatum", inhabitants: 45000, services: ["e-Suite"], setting: { inhabitants: 45100 }, difference: "395.00" },
  // Six of twelve months of 10.000.
  { edition: edition2021, reading: "A28", alternative: "naar-rato", inhabitants: 45000, services: ["GVOP"], setting: { startMonths: { GVOP: 7 } }, difference: "-5000.00" },
  // 100.000 inhabitants above the cap, at 0,47 + 1,12 + 0,20.
  { edition: edition2020, reading: "A05", alternative: "met-maximum", inhabitants: 400000, services: ["e-Suite", "BZM"], difference: "-179000.00" },
  // At 60.000: hosting 32.431 - 25.945, helpdesk 3.783 - 3.243; WIM had no tiers and the discount no amount.
  { edition: edition2020, reading: "A06", alternative: "andersom", inhabitants: 60000, services: all, difference: "7026.00" },
  { edition: edition2020, reading: "A10", alternative: "inbegrepen", inhabitants: 45000, services: ["e-Suite"], difference: "-5400.00" },
  { edition: edition2020, reading: "A10", alternative: "alle-leden", inhabitants: 45000, services: ["WIM"], difference: "5400.00" },
  // 20.000 × 1,25 = 25.000 in place of the minimum of 40.000.
  { edition: edition2020, reading: "A17", alternative: "niet-toegepast", inhabitants: 20000, services: ["e-Suite", "nieuw lid"], difference: "-15000.00" },
  { edition: edition2020, reading: "A18", alternative: "als-2021", inhabitants: 45000, services: all, difference: "-10000.00" },
  // 100 inhabitants more, at 3,44 + 0,58 + 0,12.
  { edition: edition2020, reading: "A22", alternative: "eigen-peildatum", inhabitants: 45000, services: ["e-Suite"], setting: { inhabitants: 45100 }, difference: "414.00" },
  { edition: edition2020, reading: "A28", alternative: "naar-rato", inhabitants: 45000, services: ["GVOP"], setting: { startMonths: { GVOP: 7 } }, difference: "-5000.00" },
];

const grand = (profile: Profile, edition: Edition): Micro => {
  const { total } = reserve(profile, edition);
  return add(total.annual, total.oneOff);
};

/** The difference that the alternative really makes. */
function difference({ edition, reading, alternative, inhabitants, services, index, newServices, setting }: Case): string {
  const profile: Profile = { inhabitants, services, newServices };
  const read = withReadings(edition, setting ? {} : { [reading]: alternative });
  const [before, after] = index === undefined ? [edition, read] : [reindex(edition, index), reindex(read, index)];
  return toDecimalString((grand({ ...profile, ...setting }, after) - grand(profile, before)) as Micro);
}

const title = ({ edition, reading, alternative, difference: euros }: Case) => [edition.id, reading, alternative, euros] as const;

const alternatives: readonly { readonly edition: Edition; readonly reading: string; readonly alternative: Alternative }[] = bothEditions.flatMap((edition) =>
  edition.readings.flatMap((reading) => reading.alternatives.map((alternative) => ({ edition, reading: reading.id, alternative }))),
);

describe("every reading switched", () => {
  it.each(stated.map((entry) => [...title(entry), entry] as const))("%s %s %s: %s euro", (_edition, _reading, _alternative, euros, entry) => expect(difference(entry)).toBe(euros));

  it("the editions state the same examples and the same differences", () =>
    expect(
      alternatives.map(({ edition, reading, alternative: { id, example, profile } }) => ({ edition, reading, alternative: id, ...example, ...(profile && { setting: profile }) })),
    ).toEqual(expect.arrayContaining(stated.map((entry) => ({ ...entry })))));

  it("every alternative is in the table", () =>
    expect(alternatives.map(({ edition, reading, alternative }) => `${edition.id} ${reading} ${alternative.id}`).sort()).toEqual(
      stated.map(({ edition, reading, alternative }) => `${edition.id} ${reading} ${alternative}`).sort(),
    ));

  it.each(alternatives.map((entry) => [entry.edition.id, entry.reading, entry.alternative.id, entry] as const))("%s %s %s has an example, and changes either the edition or the profile", (_e, _r, _a, { alternative }) => {
    expect(alternative.example).toBeDefined();
    expect(alternative.changes.length > 0).toBe(alternative.profile === undefined);
  });
});

describe("the readings of an edition", () => {
  const cases: readonly (readonly [string, Edition, readonly string[], readonly string[]])[] = [
    [
      "2021",
      edition2021,
      ["A01", "A02", "A03", "A04", "A05", "A06", "A07", "A08", "A09", "A10", "A12", "A14", "A15", "A16", "A19", "A20", "A21", "A22", "A28", "A30", "A31"],
      ["A04", "A07", "A08", "A14", "A15", "A16", "A19", "A21", "A30", "A31"],
    ],
    ["2020", edition2020, ["A04", "A05", "A06", "A08", "A10", "A15", "A16", "A17", "A18", "A21", "A22", "A28", "A30", "A31"], ["A04", "A08", "A15", "A16", "A21", "A30", "A31"]],
  ];
  it.each(cases)("%s has those that touch its year", (_id, edition, ids) => expect(edition.readings.map(({ id }) => id)).toEqual(ids));
  it.each(cases)("%s: the evidence of these leaves no alternative", (_id, edition, _ids, without) =>
    expect(edition.readings.filter((reading) => reading.alternatives.length === 0).map(({ id }) => id)).toEqual(without),
  );
  it.each(cases)("%s: every reading that is not about all charges alike is cited by one", (_id, edition, ids) => {
    const cited = new Set(edition.charges.flatMap((charge) => [...charge.readings, ...tiersOf(charge).flatMap(({ reading }) => reading ?? [])]));
    expect(ids.filter((id) => !cited.has(id))).toEqual(["A21", "A22", "A28", "A30"]);
  });
  it.each(cases)("%s: a charge that an alternative changes cites its reading", (_id, edition) => {
    const changed = edition.readings.flatMap(({ id, alternatives: others }) => others.flatMap(({ changes }) => changes.map(({ charge }) => ({ id, charge }))));
    const silent = changed.filter(({ id, charge }) => !chargeOf(edition, charge).readings.includes(id)).map(({ id, charge }) => `${id} ${charge}`);
    // The discount of 2020 has no tiers, and so no bounds, until A18 gives it some.
    expect(silent).toEqual(edition === edition2020 ? ["A06 pakketkorting"] : []);
    expect(chargeOf(withReadings(edition2020, { A18: "als-2021" }), "pakketkorting").readings).toEqual(["A06", "A18"]);
  });
});

describe("reading an edition otherwise", () => {
  it.each(alternatives.map((entry) => [entry.edition.id, entry.reading, entry.alternative.id, entry] as const))("%s %s %s is a valid edition", (_e, _r, _a, { edition, reading, alternative }) => {
    const { origin: _origin, ...read } = withReadings(edition, { [reading]: alternative.id });
    expect(validateEdition(JSON.parse(JSON.stringify(read))).issues).toEqual([]);
  });

  it("leaves the edition itself as it was", () => {
    const before = JSON.stringify(edition2021);
    withReadings(edition2021, { A01: "zonder", A06: "andersom", A09: "18000" });
    expect(JSON.stringify(edition2021)).toBe(before);
  });

  it("no choice is the default", () => expect(withReadings(edition2021, {}).charges).toEqual(edition2021.charges));

  it("keeps id, services and readings", () => {
    const { charges: _charges, origin, ...rest } = withReadings(edition2021, { A02: "20400" });
    const { charges: _before, ...expected } = edition2021;
    expect(rest).toEqual(expected);
    expect(origin).toEqual({ printed: edition2021, name: "2021", readings: { A02: "20400" }, rate: null });
  });

  it("moves only bounds with the bounds' reading", () => {
    const read = withReadings(edition2021, { A06: "andersom" });
    expect(tiersOf(chargeOf(read, "hosting")).map(({ upTo }) => upTo)).toEqual([29999, 69999, null]);
    expect(tiersOf(chargeOf(read, "gvop")).map(({ upTo }) => upTo)).toEqual([10000, 20000, 30000, 40000, 50000, 60000, 70000, 80000, 90000, 100000, null]);
    expect(chargeOf(read, "esuite.instap")).toEqual(chargeOf(edition2021, "esuite.instap"));
  });

  it.each([
    ["A06 and A09 in 2021", edition2021, { A06: "andersom", A09: "18000" }, [24999, 59999, 99999, null]],
    ["A09 and A06, named in the other order", edition2021, { A09: "18000", A06: "andersom" }, [24999, 59999, 99999, null]],
    ["A06 and A18 in 2020", edition2020, { A06: "andersom", A18: "als-2021" }, [24999, 59999, 99999, 149999, null]],
  ])("two readings of one charge hold together: %s", (_title, edition, choices: Record<string, string>, bounds) =>
    expect(tiersOf(chargeOf(withReadings(edition, choices), "pakketkorting")).map(({ upTo }) => upTo)).toEqual(bounds),
  );

  it.each([
    ["an unknown reading", { A99: "zonder" }, "edition 2021 has no reading 'A99'"],
    ["an unknown alternative", { A01: "met" }, "reading A01 has no alternative 'met'"],
    ["a reading without alternative", { A04: "schijven" }, "reading A04 has no alternative 'schijven'"],
  ])("refuses %s", (_title, choices: Record<string, string>, message) => expect(() => withReadings(edition2021, choices)).toThrow(new RangeError(message)));
});
