import { correction, emptyEdition, makeOwnEdition, builtInEditions, nextYear, reindex, validateEdition } from "../../src/tariff";
import { chargeOf, edition2020, edition2021 } from "../support/editions";

const final = correction(edition2021, "0.013");

describe("a correction of the same year", () => {
  test("is an edition that stands alone, by its own name, of the same year, and decided", () => {
    expect(validateEdition(JSON.parse(JSON.stringify(final))).issues).toEqual([]);
    expect(final).toMatchObject({ id: "2021, definitief 1,3%", year: 2021, status: { state: "fixed", note: { nl: "Definitieve index 1,3% in plaats van de voorlopige 2% van editie 2021." } }, index: { rate: "0.013", provisional: false } });
  });

  test("leaves the edition that it corrects as it is", () => {
    const before = JSON.stringify(edition2021);
    correction(edition2021, "0.013");
    expect(JSON.stringify(edition2021)).toBe(before);
  });

  test("has the amounts of the edition with that index", () => {
    const amounts = (charges: typeof final.charges): unknown => charges.map(({ certainty: _certainty, ...charge }) => charge);
    expect(amounts(final.charges)).toEqual(amounts(reindex(edition2021, "0.013").charges));
  });

  test.each([
    ["esuite.regie", "fixed"],
    ["hosting", "indicative"],
    ["gvop", "provisional"],
    ["tpm", "afterCalculation"],
    ["contributie", "fixed"],
  ])("makes %s %s: only what was provisional by its index is decided", (id, certainty) => expect(chargeOf(final, id).certainty).toBe(certainty));

  test("with the provisional index itself changes no amount", () => {
    const same = correction(edition2021, "0.02");
    expect(same.charges.map(({ certainty: _certainty, ...charge }) => charge)).toEqual(edition2021.charges.map(({ certainty: _certainty, ...charge }) => charge));
  });

  test("keeps announced amounts", () => {
    const announced = nextYear(edition2021, "0.016", [{ path: "hosting.klein.flatAmount", amount: "5500" }]);
    expect(chargeOf(correction(announced, "0.02"), "hosting.klein")).toMatchObject({ flatAmount: "5500", announced: ["flatAmount"] });
  });

  test("of an edition of one's own keeps its readings", () => {
    const own = makeOwnEdition({ id: "2021, krap", basis: "2021", readings: { A02: "20400" } }, builtInEditions);
    const corrected = correction(own, "0.013");
    expect([corrected.id, chargeOf(corrected, "hosting.groot")]).toEqual(["2021, krap, definitief 1,3%", expect.objectContaining({ flatAmount: "20260" })]);
  });

  test("of a name as long as a name may be, is no longer than that", () => {
    const long = { ...edition2021, id: "x".repeat(60) };
    expect(correction(long, "0.013").id).toHaveLength(60);
  });

  test("is refused where there is no index", () => expect(() => correction(edition2020, "0.013")).toThrow(expect.objectContaining({ code: "noIndex" })));
});

test("an empty edition lacks charges and nothing else", () => {
  const empty = emptyEdition(2022, "2022", edition2021);
  expect(empty.services).toEqual(edition2021.services);
  expect(validateEdition(empty).issues).toEqual([{ place: "charges", found: "[]", expected: "at least one charge" }]);
});
