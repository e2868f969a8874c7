import { toDecimalString } from "../../src/money";
import { type Profile, grandTotal, reserve } from "../../src/engine";
import { type Alternative, type Edition, builtInEditions, findEdition, isOwnEdition, makeOwnEdition, originOf, previousEdition, reindex, withReadings } from "../../src/tariff";
import { bothEditions, chargeOf, edition2020, edition2021, tiersOf } from "../support/editions";

const boundsOf = (edition: Edition, charge: string) => tiersOf(chargeOf(edition, charge)).map(({ upTo }) => upTo);
const own = (readings: Record<string, string>, id = "2021, eigen lezing", basis = "2021") => makeOwnEdition({ id, basis, readings }, builtInEditions);
const catalogueWith = (...editions: readonly Edition[]) => new Map([...builtInEditions, ...editions.map((edition) => [edition.id, edition] as const)]);

describe("an edition that was made from another is made anew", () => {
  test("bounds are moved once, however often the reading is chosen", () => {
    const once = withReadings(edition2021, { A06: "andersom" });
    expect(boundsOf(withReadings(once, { A06: "andersom" }), "hosting")).toEqual([29999, 69999, null]);
    expect(boundsOf(withReadings(once, { A02: "20400" }), "hosting")).toEqual([29999, 69999, null]);
  });

  test("choices are merged, and null goes back to the default", () => {
    const both = withReadings(withReadings(edition2021, { A01: "zonder" }), { A02: "20400" });
    expect(originOf(both).readings).toEqual({ A01: "zonder", A02: "20400" });
    expect(withReadings(both, { A01: null }).charges).toEqual(withReadings(edition2021, { A02: "20400" }).charges);
    expect(withReadings(both, { A01: null, A02: null })).toBe(edition2021);
  });

  test.each([
    ["A03", "zonder-index", "hosting.opleiding", "20400", "20260"],
    ["A12", "ook-vast", "hosting", "21253", "21400"],
  ])("%s has its effect on an edition with another index, and loses it again", (reading, alternative, charge, read, plain) => {
    const flat = (edition: Edition): unknown => {
      const found = chargeOf(edition, charge);
      return found.model === "flat" ? found.flatAmount : tiersOf(found)[1]?.flatAmount;
    };
    const indexed = findEdition("2021@1,3%");
    const both = withReadings(indexed, { [reading]: alternative });
    expect(flat(both)).toBe(read);
    expect(both).toBe(reindex(withReadings(edition2021, { [reading]: alternative }), "0.013"));
    expect(flat(withReadings(both, { [reading]: null }))).toBe(plain);
  });

  test("an index replaces the one before, and the printed one gives the edition itself", () => {
    expect(reindex(reindex(edition2021, "0.05"), "0.013")).toBe(findEdition("2021@1,3%"));
    expect(reindex(reindex(edition2021, "0.05"), "0.02")).toBe(edition2021);
    expect(reindex(own({ A02: "20400" }), "0.013").id).toBe("2021, eigen lezing@1.3%");
  });

  test("asked for again it is the same object, so that it is prepared for computing once", () =>
    expect(withReadings(edition2021, { A02: "20400", A01: "zonder" })).toBe(withReadings(withReadings(edition2021, { A01: "zonder" }), { A02: "20400" })));
});

describe("an edition of a user's own", () => {
  test.each(bothEditions.map((edition) => [edition.id, edition] as const))("without choices has the amounts of %s, under its own name", (basis, edition) => {
    const made = own({}, "Mijn editie", basis);
    expect(made.charges).toEqual(edition.charges);
    expect([made.id, made.title.nl, made.title.en, isOwnEdition(made)]).toEqual(["Mijn editie", `Tarieven ${basis}: Mijn editie`, `Tariffs ${basis}: Mijn editie`, true]);
  });

  test("that begins with its basis has a title of it", () => expect(own({ A02: "20400" }).title).toEqual({ nl: "Tarieven 2021, eigen lezing", en: "Tariffs 2021, eigen lezing" }));

  test.each(["2021, eigen lezing", " 2021, EIGEN lezing "])("is found as '%s'", (reference) => {
    const made = own({ A02: "20400" });
    expect(findEdition(reference, catalogueWith(made))).toBe(made);
  });

  test("is found with another index: first its readings, then the index", () => {
    const made = own({ A12: "ook-vast" });
    const indexed = findEdition("2021, eigen lezing@1,3%", catalogueWith(made));
    expect(tiersOf(chargeOf(indexed, "hosting"))[1]?.flatAmount).toBe("21253");
    expect(indexed.title.nl).toBe("Tarieven 2021, eigen lezing, index 1,3%");
  });

  test("is listed where another is asked for", () => expect(() => findEdition("2019", catalogueWith(own({})))).toThrow("to be used: 2020, 2021, 2021, eigen lezing"));
  test("of 2020 has no index to replace", () => expect(() => findEdition("Oud@1,3%", catalogueWith(own({}, "Oud", "2020")))).toThrow("edition Oud has no provisional index"));
  test("is not made of an edition that is not there", () => expect(() => own({}, "Nieuw", "2019")).toThrow("there is no edition '2019'"));
  test("is not made of another edition of a user's own", () => expect(() => makeOwnEdition({ id: "Twee", basis: "Een", readings: {} }, catalogueWith(own({}, "Een")))).toThrow("there is no edition 'Een'"));
  test("is not made with a reading that its basis does not have", () => expect(() => own({ A99: "zonder" })).toThrow(RangeError));
});

/** Every alternative that changes an edition, with the example that the edition states. */
const stated = bothEditions.flatMap((edition) =>
  edition.readings.flatMap((reading) =>
    reading.alternatives.flatMap((alternative) => (alternative.changes.length > 0 && alternative.example ? [{ edition, reading: reading.id, alternative, example: alternative.example }] : [])),
  ),
);

const total = (profile: Profile, edition: Edition) => grandTotal(reserve(profile, edition).total);

function difference(before: Edition, after: Edition, { example }: Alternative, rate: string | undefined): string {
  const profile = { inhabitants: example?.inhabitants ?? 0, services: example?.services ?? [], newServices: example?.newServices } as Profile;
  const at = (edition: Edition): Edition => (rate === undefined ? edition : reindex(edition, rate));
  return toDecimalString((total(profile, at(after)) - total(profile, at(before))) as ReturnType<typeof total>);
}

describe("each alternative, through an edition of a user's own, makes the difference that is stated", () => {
  test.each(stated.map((entry) => [entry.edition.id, entry.reading, entry.alternative.id, entry] as const))("%s %s %s", (_edition, reading, _id, { edition, alternative, example }) => {
    const made = own({ [reading]: alternative.id }, "Mijn", edition.id);
    expect(difference(edition, made, alternative, example.index)).toBe(example.difference);
    expect(difference(made, withReadings(made, { [reading]: null }), alternative, example.index)).toBe(difference(made, edition, alternative, example.index));
  });

  test.each(stated.filter(({ edition, example }) => edition.index !== null && example.index === undefined).map((entry) => [entry.reading, entry.alternative.id, entry] as const))(
    "%s %s: an own edition of an index is the index of an own edition",
    (reading, id, { alternative, example }) => {
      const profile = { inhabitants: example.inhabitants, services: example.services, newServices: example.newServices } as Profile;
      const made = findEdition("Mijn@-1,5%", catalogueWith(own({ [reading]: alternative.id }, "Mijn")));
      expect(total(profile, made)).toBe(total(profile, withReadings(findEdition("2021@-1,5%"), { [reading]: id })));
    },
  );
});

describe("the edition to compare with", () => {
  const all = catalogueWith(own({}, "Oud", "2020"), own({ A02: "20400" }));
  test.each<[string, Edition, string | undefined]>([
    ["2021", edition2021, "2020"],
    ["2020", edition2020, undefined],
    ["2021@1,3%", findEdition("2021@1,3%"), "2020"],
    ["an own edition of 2021", own({ A02: "20400" }), "2020"],
    ["an own edition of 2020", own({}, "Oud", "2020"), undefined],
  ])("of %s is a printed one of an earlier year", (_title, edition, expected) => expect(previousEdition(edition, all)?.id).toBe(expected));
});
