import { chosenReadings, compareReservations, describeChargeSource, describeOrigin, describeReading, describeRemark, notices, readingOptions, readingStakes, reserve } from "../../src/engine";
import { toEuros } from "../../src/money";
import { type Edition, builtInEditions, findEdition, makeOwnEdition, reindex, withReadings } from "../../src/tariff";
import { chargeOf, edition2020, edition2021 } from "../support/editions";

const profile = { inhabitants: 45000, services: ["e-Suite", "hosting groot", "opleidingsomgeving"] };
const otherwise = withReadings(edition2021, { A02: "20400" });
const readingOf = (edition: Edition, id: string) => {
  const found = edition.readings.find((reading) => reading.id === id);
  if (!found) throw new Error(`no reading ${id}`);
  return found;
};

/** Euros by option of a reading, and what it does to each line item. */
const stakesOf = (edition: Edition, id: string, of = profile) => {
  const now = reserve(of, edition);
  return (readingStakes(now).get(readingOf(edition, id)) ?? []).map(({ option, difference, reservation }) => ({
    id: option.id,
    chosen: option.isChosen,
    difference: toEuros(difference),
    items: compareReservations(now, reservation).items.map(({ charge, before, after }) => [charge.id, before === null ? null : toEuros(before), after === null ? null : toEuros(after)]),
  }));
};

describe("what each way to read does to a profile", () => {
  test("as the edition reads it by default", () =>
    expect(stakesOf(edition2021, "A02")).toEqual([
      { id: null, chosen: true, difference: 0, items: [] },
      { id: "20400", chosen: false, difference: 1300, items: [["hosting.groot", 19100, 20400]] },
    ]));

  test("where it is read otherwise, the default is the other way", () =>
    expect(stakesOf(otherwise, "A02")).toEqual([
      { id: null, chosen: false, difference: -1300, items: [["hosting.groot", 20400, 19100]] },
      { id: "20400", chosen: true, difference: 0, items: [] },
    ]));

  test("a reading about the index has a stake with another index", () => {
    const index = findEdition("2021@1,3%");
    expect(stakesOf(edition2021, "A03").map(({ difference }) => difference)).toEqual([0, 0]);
    expect(stakesOf(index, "A03").map(({ difference }) => difference)).toEqual([0, 140]);
    expect(stakesOf(withReadings(index, { A03: "zonder-index" }), "A03").map(({ difference }) => difference)).toEqual([-140, 0]);
    expect(stakesOf(index, "A12").map(({ difference }) => difference)).toEqual([0, -147]);
  });

  test("bounds are not moved twice where they are moved already", () => {
    const at = { inhabitants: 60000, services: ["e-Suite", "BZM", "WIM"] };
    expect(stakesOf(edition2021, "A06", at).map(({ difference }) => difference)).toEqual([0, 9175]);
    expect(stakesOf(withReadings(edition2021, { A06: "andersom" }), "A06", at).map(({ difference }) => difference)).toEqual([-9175, 0]);
  });

  test("an alternative that is a setting of the profile is not chosen here", () =>
    expect(readingOptions(edition2021, readingOf(edition2021, "A22")).map(({ id }) => id)).toEqual([null]));
});

describe("notices of an edition that is read otherwise", () => {
  const told = (edition: Edition, of = profile): string[] => notices(reserve(of, edition)).map(({ text }) => text.nl);

  test("say how it is read, why, and what the default would do", () =>
    expect(told(otherwise).filter((text) => text.startsWith("A02"))).toEqual([
      "A02: Kost hosting groot 19.100 (tabel) of 20.400 (bijlage 2)? Eigen lezing: 20.400, zoals in bijlage 2. In plaats van: 19.100, zoals in de tabel. Grond: 20.400 staat in de tabel bij de rij eronder, de opleidingsomgeving; de bijlage lijkt een rij verschoven. Anders: 19.100, zoals in de tabel. (-1.300,00 euro)",
    ]));

  test.each([29999, 30000, 30001])("a bound is the same number of inhabitants whichever way it is read: %s", (inhabitants) => {
    const bounds = (edition: Edition): boolean => told(edition, { inhabitants, services: ["e-Suite"] }).some((text) => text.includes("precies op een grens van hosting"));
    expect([bounds(edition2021), bounds(withReadings(edition2021, { A06: "andersom" }))]).toEqual([inhabitants === 30000, inhabitants === 30000]);
  });
});

describe("in words", () => {
  const own = makeOwnEdition({ id: "2021, eigen lezing", basis: "2021", readings: { A02: "20400", A01: "zonder" } }, builtInEditions);

  test("the source of a charge that is read otherwise says so, with the evidence", () => {
    expect(describeChargeSource(own, chargeOf(own, "hosting.groot"), "nl")).toBe(
      "Bedrijfsplan 2021, coöperatie Dimpact: Bijlage 2 e-Suite / front- en midoffice, Hostingkosten, regel 785; eigen lezing A02: 20.400, zoals in bijlage 2 (grond: 20.400 staat in de tabel bij de rij eronder, de opleidingsomgeving; de bijlage lijkt een rij verschoven)",
    );
    expect(describeChargeSource(own, chargeOf(own, "tpm"), "nl")).toBe(describeChargeSource(edition2021, chargeOf(edition2021, "tpm"), "nl"));
  });

  test("the remark names the reading and what was chosen", () => {
    const remark = (language: "nl" | "en") => {
      const item = reserve(profile, own).lineItems.find(({ charge }) => charge.id === "esuite.regie");
      return item && describeRemark(own, item, language);
    };
    expect([remark("nl"), remark("en")]).toEqual(["eigen lezing A01: de 3.000 wordt niet in rekening gebracht", "own reading A01: the 3,000 is not charged"]);
  });

  test("a reading that is read by its default is told as it was", () =>
    expect(describeReading(own, readingOf(own, "A05"), "en")).toBe("A05: Does the cap of 300,000 inhabitants hold for hosting and BZM too? No, only for e-Suite and innovation."));

  test.each<[string, Edition, string | null, string | null]>([
    ["as printed", edition2021, null, null],
    ["without choices", makeOwnEdition({ id: "Mijn", basis: "2020", readings: {} }, builtInEditions), null, null],
    ["one reading", otherwise, "Eigen lezing: Kost hosting groot 19.100 (tabel) of 20.400 (bijlage 2)? 20.400, zoals in bijlage 2 (A02).", "Own reading: Is large hosting 19,100 (table) or 20,400 (Bijlage 2)? 20,400, as in Bijlage 2 (A02)."],
    [
      "two readings and an index",
      reindex(own, "0.013"),
      "Eigen lezingen: Hoort de 3.000 in de rij van e-Suite bij het tarief? Bijlage 2 noemt die niet. De 3.000 wordt niet in rekening gebracht (A01); Kost hosting groot 19.100 (tabel) of 20.400 (bijlage 2)? 20.400, zoals in bijlage 2 (A02); index 1,3% in plaats van 2%.",
      "Own readings: Does the 3,000 in the e-Suite row belong to the tariff? Bijlage 2 does not mention it. The 3,000 is not charged (A01); Is large hosting 19,100 (table) or 20,400 (Bijlage 2)? 20,400, as in Bijlage 2 (A02); index 1.3% in place of 2%.",
    ],
    ["an index alone", findEdition("2021@-0,5%"), "Index -0,5% in plaats van 2%.", "Index -0.5% in place of 2%."],
  ])("what was made of an edition: %s", (_title, edition, dutch, english) => {
    const text = describeOrigin(edition);
    expect([text?.nl ?? null, text?.en ?? null]).toEqual([dutch, english]);
  });

  test("an edition of 2020 is read otherwise too", () => expect(chosenReadings(withReadings(edition2020, { A18: "als-2021" })).map(({ reading }) => reading.id)).toEqual(["A18"]));
});
