import Decimal from "decimal.js";
import fc from "fast-check";
import { describeRemark, singleLineItem } from "../../src/engine";
import { type AmountPart, type Charge, type Edition, amountPaths, builtInEditions, correction, findEdition, makeOwnEdition, nextYear, readRate, reindex, settled, validateEdition, withReadings } from "../../src/tariff";
import { chargeOf, edition2020, edition2021, tiersOf } from "../support/editions";

type Row = Readonly<Partial<Record<AmountPart, string>>> & { readonly previous?: unknown; readonly announced?: unknown };

const rowsOf = (charge: Charge): readonly Row[] => (charge.model === "volumeTiers" ? charge.tiers : charge.model === "flat" || charge.model === "perUnit" ? [charge] : []);
const parts = ["unitAmount", "flatAmount"] as const;
const figures = (edition: Edition) => edition.charges.map((charge) => [charge.id, rowsOf(charge).map(({ unitAmount, flatAmount }) => [unitAmount, flatAmount].map((amount) => (amount === undefined ? null : new Decimal(amount).toNumber())))]);

const edition2022 = nextYear(edition2021, "0.016");
const rates = fc.integer({ min: -1000, max: 1000 }).map((tenths) => new Decimal(tenths).div(10_000).toFixed());

describe("2022 is 2021 with 1,6%", () => {
  it("is an edition of its own, provisional, with another id, year and title", () => {
    expect(validateEdition(JSON.parse(JSON.stringify(edition2022)))).toMatchObject({ issues: [] });
    expect([edition2022.id, edition2022.year, edition2022.title, edition2022.index]).toEqual(["2022", 2022, { nl: "Tarieven 2022", en: "Tariffs 2022" }, { rate: "0.016", provisional: true, line: null }]);
    expect(edition2022.status).toEqual({ state: "provisional", decidedBy: null, decidedOn: null, line: null, note: { nl: "Editie 2021 met index 1,6%; nog niet vastgesteld.", en: "Edition 2021 with index 1.6%; not yet decided." } });
    expect(edition2022.publication).toBe("Editie 2021 met index 1,6%, naar Bedrijfsplan 2021, coöperatie Dimpact");
  });

  it.each([
    ["esuite.regie", [["3.21", "3000"]], "unit only: 3,16 × 1,016 is 3,21056"],
    ["hosting", [["1.17", "7000"], ["0.68", "21400"], ["0.56", "29800"]], "an amount per municipality that carries no index stays"],
    ["hosting.klein", [[undefined, "5486"]], "5.400 × 1,016 is 5.486,40: to the euro"],
    ["bzm.licentie", [["1.35", undefined]], "1,33 × 1,016 is 1,35128"],
    ["bzm.regie", [["0.20", undefined]], "not indexed"],
    ["contributie", [[undefined, "3000"]], "not indexed"],
    ["mylex.koppeling", [[undefined, "925"]], "910 × 1,016 is 924,56, from 2021 and not from 2020"],
  ])("%s: %j (%s)", (id, expected) => expect(rowsOf(chargeOf(edition2022, id)).map(({ unitAmount, flatAmount }) => [unitAmount, flatAmount])).toEqual(expected));

  it("keeps every amount of 2021 beside the new one", () => {
    const before = edition2021.charges.map((charge) => rowsOf(charge).map(({ unitAmount, flatAmount }) => ({ unitAmount, flatAmount })));
    expect(edition2022.charges.map((charge) => rowsOf(charge).map(({ previous }) => ({ unitAmount: undefined, flatAmount: undefined, ...(previous as object) })))).toEqual(before);
  });

  it("holds nothing for decided", () => expect(edition2022.charges.filter(({ certainty }) => certainty === "fixed")).toEqual([]));
});

it("both an announced amount and what the index would make of it are told where the amount is used", () => {
  const edition = nextYear(edition2021, "0.016", [{ path: "hosting.klein.flatAmount", amount: "5500" }, { path: "hosting[70000].unitAmount", amount: "0.70" }, { path: "contributie.flatAmount", amount: "3500" }]);
  const told = (id: string, language: "nl" | "en") => describeRemark(edition, singleLineItem(edition, id, 45000), language);
  expect(told("hosting.klein", "nl")).toBe("aangekondigd: € 5.500,00 per gemeente (met de index € 5.486,00)");
  expect(told("hosting", "en")).toMatch(/^announced: € 0.70 per inhabitant \(with the index € 0.68\)/);
  expect(told("contributie", "nl")).toContain("aangekondigd: € 3.500,00 per gemeente");
  expect(told("hosting.groot", "nl")).not.toContain("aangekondigd");
});

describe("laws", () => {
  it("another index for the new year is the new year with that index", () =>
    fc.assert(fc.property(rates, rates, (one, other) => expect(figures(reindex(nextYear(edition2021, one), other))).toEqual(figures(nextYear(edition2021, other)))), { numRuns: 30 }));

  it("an index of 0 changes no amount", () => expect(figures(nextYear(edition2021, "0"))).toEqual(figures(edition2021)));

  it("is always an edition without issues, also of a reading, an index or a year that is itself made", () =>
    fc.assert(
      fc.property(rates, rates, fc.constantFrom(edition2021, findEdition("2021@1,3%"), withReadings(edition2021, { A02: "20400", A06: "andersom" }), edition2022), (one, other, base) => {
        const next = nextYear(base, one);
        expect(validateEdition(next).issues).toEqual([]);
        expect(nextYear(next, other).year).toBe(base.year + 2);
      }),
      { numRuns: 20 },
    ));

  const alternatives = edition2021.readings.flatMap(({ id, alternatives: all }) => all.filter(({ changes }) => changes.length > 0).map((alternative) => [id, alternative.id] as const));
  it.each(alternatives)("reading %s %s in the new year is the new year of that reading", (reading, alternative) =>
    fc.assert(fc.property(rates, (rate) => expect(figures(withReadings(nextYear(edition2021, rate), { [reading]: alternative }))).toEqual(figures(nextYear(withReadings(edition2021, { [reading]: alternative }), rate)))), { numRuns: 5 }),
  );

  it("readings of the new year still go together", () =>
    expect(figures(withReadings(edition2022, { A06: "andersom", A12: "ook-vast", A05: "met-maximum" }))).toEqual(figures(nextYear(withReadings(edition2021, { A06: "andersom", A12: "ook-vast", A05: "met-maximum" }), "0.016"))));
});

describe("an announced amount goes before the index", () => {
  const announced = nextYear(edition2021, "0.016", [
    { path: "hosting.klein.flatAmount", amount: "5500.00" },
    { path: "hosting[30000].unitAmount", amount: "1.20" },
    { path: "hosting[*].flatAmount", amount: "30000" },
    { path: "contributie.flatAmount", amount: "3500" },
  ]);

  it("and says so, beside the amount of the year before", () => {
    expect(chargeOf(announced, "hosting.klein")).toMatchObject({ flatAmount: "5500", previous: { flatAmount: "5400" }, announced: ["flatAmount"] });
    expect(tiersOf(chargeOf(announced, "hosting"))).toMatchObject([{ unitAmount: "1.2", announced: ["unitAmount"] }, { unitAmount: "0.68" }, { unitAmount: "0.56", flatAmount: "30000", announced: ["flatAmount"] }]);
    expect(tiersOf(chargeOf(announced, "hosting"))[1]).not.toHaveProperty("announced");
    expect(announced.status.note.nl).toBe("Editie 2021 met index 1,6%; aangekondigde bedragen gaan voor de index; nog niet vastgesteld.");
    expect(validateEdition(announced).issues).toEqual([]);
  });

  it("also when the index becomes another", () => {
    const final = reindex(announced, "0.05");
    expect(chargeOf(final, "hosting.klein")).toMatchObject({ flatAmount: "5500" });
    expect(tiersOf(chargeOf(final, "hosting")).map(({ unitAmount }) => unitAmount)).toEqual(["1.2", "0.7", "0.58"]);
  });

  it("and is an amount like any other for the year thereafter", () => expect(chargeOf(nextYear(announced, "0.02"), "hosting.klein")).toEqual({ ...chargeOf(nextYear(edition2021, "0"), "hosting.klein"), flatAmount: "5610", previous: { flatAmount: "5500" } }));

  it.each([
    ["an unknown charge", "hosting.middel.flatAmount", /^there is no amount 'hosting.middel.flatAmount'; to be used: contributie.flatAmount, /],
    ["a part that the charge does not have", "tpm.unitAmount", "there is no amount 'tpm.unitAmount'; to be used: tpm.flatAmount"],
    ["a tier that is not there", "hosting[40000].unitAmount", /^there is no amount 'hosting\[40000\]\.unitAmount'; to be used: hosting\[30000\]\.unitAmount, .*hosting\[\*\]\.flatAmount$/],
    ["a charge with tiers, without one", "hosting.unitAmount", /to be used: hosting\[30000\]\.unitAmount/],
  ])("%s is refused with what can be used", (_title, path, message) => expect(() => nextYear(edition2021, "0.016", [{ path, amount: "1" }])).toThrow(message));

  it("is given once", () => expect(() => nextYear(edition2021, "0.016", ["1", "2"].map((amount) => ({ path: "tpm.flatAmount", amount })))).toThrow("amount 'tpm.flatAmount' is given twice"));

  it("can be every amount of the edition", () => {
    const paths = edition2021.charges.flatMap(amountPaths);
    const all = nextYear(edition2021, "0.016", paths.map((path) => ({ path, amount: "7" })));
    expect(new Set(all.charges.flatMap((charge) => rowsOf(charge).flatMap((row) => parts.flatMap((part) => row[part] ?? []))))).toEqual(new Set(["7"]));
  });
});

it.each<[string, Edition, string]>([
  ["another index", findEdition("2021@1,3%"), "2022"],
  ["its final index", correction(edition2021, "0.013"), "2022"],
  ["a name and another index", reindex(makeOwnEdition({ id: "2021, krap", basis: "2021", readings: {} }, builtInEditions), "-0.005"), "2022, krap"],
])("the year after an edition of %s is not called by that index", (_title, edition, id) => {
  const next = nextYear(edition, "0.016");
  expect([next.id, next.title.nl, next.index?.rate]).toEqual([id, `Tarieven ${id}`, "0.016"]);
});

it("an edition in which nothing carries an index has no next year by index", () => expect(() => nextYear(edition2020, "0.02")).toThrow("edition 2020 says of no charge that it carries an index"));

describe("an edition that was made of another, settled", () => {
  const krap = makeOwnEdition({ id: "2021, krap", basis: "2021", readings: { A02: "20400", A06: "andersom" } }, builtInEditions);

  it.each<[string, Edition, string]>([
    ["another index", findEdition("2021@1,3%"), "2021, index 1,3%"],
    ["other readings", withReadings(edition2021, { A12: "ook-vast" }), "2021"],
    ["a name", krap, "2021, krap"],
    ["a name and another index", reindex(krap, "0.013"), "2021, krap, index 1,3%"],
  ])("%s: stands alone with the same amounts", (_title, edition, id) => {
    const alone = settled(edition);
    expect(validateEdition(JSON.parse(JSON.stringify(alone))).issues).toEqual([]);
    expect([alone.id, alone.origin, alone.index]).toEqual([id, undefined, edition.index]);
    expect(alone.charges).toEqual(edition.charges);
  });

  it("has the chosen reading as its default, and the old one in the evidence", () => {
    const [before, after] = [edition2021, settled(krap)].map(({ readings }) => readings.find(({ id }) => id === "A02"));
    expect(after?.default).toEqual(before?.alternatives[0]?.label);
    expect(after?.alternatives).toEqual([]);
    expect(after?.evidence.nl).toContain(`Gekozen in plaats van: ${before?.default.nl}`);
  });

  it.each([
    ["A12", "ook-vast"],
    ["A03", "zonder-index"],
    ["A06", "andersom"],
  ])("leaves the choice of reading %s %s, with the amounts that it had before", (reading, alternative) => {
    const indexed = findEdition("2021@1,3%");
    expect(figures(withReadings(settled(indexed), { [reading]: alternative }))).toEqual(figures(withReadings(indexed, { [reading]: alternative })));
  });

  it("an edition that stands alone already stays", () => expect(settled(edition2021)).toBe(edition2021));
});

it.each([
  ["1,6%", "0.016"],
  ["-1,5%", "-0.015"],
  ["2%", "0.02"],
  ["0%", "0"],
])("an index of %s is %s", (text, rate) => expect(new Decimal(readRate(text)).toFixed()).toBe(rate));
