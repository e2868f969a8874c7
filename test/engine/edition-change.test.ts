import fc from "fast-check";
import { type EditionChange, type FigureChange, compareEditions } from "../../src/engine";
import { type Charge, type Edition, nextYear, withReadings } from "../../src/tariff";
import { bothEditions, edition2020, edition2021 } from "../support/editions";

const edition2022 = nextYear(edition2021, "0.016", [{ path: "hosting.klein.flatAmount", amount: "5500" }]);
const changesOf = ({ services }: EditionChange) => services.flatMap(({ charges }) => charges);
const changeOf = (change: EditionChange, id: string) => changesOf(change).find(({ charge }) => charge.id === id);
const shown = ({ figure, tier, before, after, difference, share }: FigureChange) => [figure, tier?.after ?? null, before, after, difference, share === null ? null : Number(share.toFixed(4))];

const withCharge = (id: string, change: (charge: Charge) => Charge): Edition => ({ ...edition2021, charges: edition2021.charges.map((charge) => (charge.id === id ? change(charge) : charge)) });
const without = (...ids: string[]): Edition => ({ ...edition2021, charges: edition2021.charges.filter(({ id }) => !ids.includes(id)) });

describe("2022 by index against 2021", () => {
  const change = compareEditions(edition2021, edition2022);

  test.each<[string, unknown[][]]>([
    ["esuite.regie", [["unitAmount", null, "3.16", "3.21", "0.05", 0.0158]]],
    ["hosting", [["unitAmount", 30000, "1.15", "1.17", "0.02", 0.0174], ["unitAmount", 70000, "0.67", "0.68", "0.01", 0.0149], ["unitAmount", "last", "0.55", "0.56", "0.01", 0.0182]]],
    ["hosting.klein", [["flatAmount", null, "5400", "5500", "100", 0.0185]]],
  ])("%s: tier by tier, in euros and as a part", (id, figures) => expect(changeOf(change, id)?.figures.map(shown)).toEqual(figures));

  test("says that the amount was announced, and that the index starts from the year before", () =>
    expect(changeOf(change, "hosting.klein")?.facts).toEqual([
      { fact: "index", before: { parts: ["flatAmount"], from: "current" }, after: { parts: ["flatAmount"], from: "previous" } },
      { fact: "announced", before: null, after: ["flatAmount"] },
    ]));

  test("what was decided is no longer so", () => expect(changeOf(change, "contributie")).toMatchObject({ state: "changed", figures: [], facts: [{ fact: "certainty", before: "fixed", after: "provisional" }] }));
  test("the facts of the editions", () => expect(change.facts.map(({ fact }) => fact)).toEqual(["id", "year", "title", "publication", "status", "index"]));
  test("is by service, in the order of the edition", () => expect(change.services.map(({ label }) => label.nl).slice(0, 3)).toEqual(["Lidmaatschap", "e-Suite", "BZM"]));
});

describe("2021 against 2020", () => {
  const change = compareEditions(edition2020, edition2021);
  test("a charge that is priced otherwise has all its figures on either side", () =>
    expect(changeOf(change, "wim")?.figures.map(shown).slice(0, 2)).toEqual([
      ["unitAmount", null, "0.07", null, null, null],
      ["flatAmount", 25000, null, "10581", null, null],
    ]));
  test("a flat part that was not there", () => expect(changeOf(change, "esuite.regie")?.figures.map(shown)).toEqual([["unitAmount", null, "3.44", "3.16", "-0.28", -0.0814], ["flatAmount", null, null, "3000", null, null]]));
});

describe("one thing changed", () => {
  const moved = withReadings(edition2021, { A06: "andersom" });
  test("a bound that moved is told as a bound", () => expect(changeOf(compareEditions(edition2021, { ...moved, id: "2021" }), "hosting")?.figures.map(shown)).toEqual([["upTo", 29999, "30000", "29999", "-1", -0], ["upTo", 69999, "70000", "69999", "-1", -0]]));

  test("a tier that was added in between", () => {
    const split = withCharge("hosting", (charge) => (charge.model === "volumeTiers" ? { ...charge, tiers: [{ upTo: 15000, unitAmount: "1.15", flatAmount: "7000", line: 456 }, ...charge.tiers] } : charge));
    expect(changeOf(compareEditions(edition2021, split), "hosting")?.figures.map(({ figure, tier, before, after }) => [figure, tier, before, after])).toEqual([
      ["unitAmount", { before: null, after: 15000 }, null, "1.15"],
      ["flatAmount", { before: null, after: 15000 }, null, "7000"],
      ["upTo", { before: null, after: 15000 }, null, "15000"],
    ]);
  });

  test.each<[string, Partial<Charge>]>([
    ["certainty", { certainty: "fixed" }],
    ["condition", { condition: { all: ["bzm"] } }],
    ["label", { label: { nl: "Anders", en: "Other" } }],
    ["readings", { readings: [] }],
    ["mandatory", { mandatory: false }],
    ["index", { index: undefined }],
    ["note", { note: { nl: "Let op", en: "Note" } }],
  ])("its %s", (fact, set) => expect(changesOf(compareEditions(edition2021, withCharge("hosting", (charge) => ({ ...charge, ...set }) as Charge)))).toMatchObject([{ state: "changed", figures: [], facts: [{ fact }] }]));

  test("its cap, minimum and maximum", () =>
    expect(changeOf(compareEditions(edition2021, withCharge("esuite.instap", (charge) => ({ ...charge, cap: 5, minimum: "1", maximum: undefined }) as Charge)), "esuite.instap")?.figures.map(shown)).toEqual([
      ["cap", null, null, "5", null, null],
      ["minimum", null, "40000", "1", "-39999", -1],
      ["maximum", null, "150000", null, null, null],
    ]));

  test("how an amount is written is no change", () => expect(changesOf(compareEditions(edition2021, withCharge("tpm", (charge) => ({ ...charge, flatAmount: "2092.00" }) as Charge)))).toEqual([]));

  test("services and readings", () => {
    const [first, second, ...others] = edition2021.readings;
    const other = { ...edition2021, services: edition2021.services.slice(1), readings: [...(first ? [{ ...first, lines: [1] }] : []), ...others] };
    expect(compareEditions(edition2021, other)).toMatchObject({ serviceList: { added: [], gone: ["lidmaatschap"], changed: [] }, readings: { added: [], gone: [second?.id], changed: [first?.id] } });
  });
});

describe("laws", () => {
  test.each([...bothEditions, edition2022].map((edition) => [edition.id, edition] as const))("%s against itself: nothing", (_id, edition) =>
    expect(compareEditions(edition, JSON.parse(JSON.stringify(edition)) as Edition)).toMatchObject({ facts: [], services: [], unchanged: edition.charges.length }),
  );

  const some = fc.subarray(edition2021.charges.map(({ id }) => id));
  test("what is left out is gone, what is put back is added, and every charge is counted once", () =>
    fc.assert(
      fc.property(some, (ids) => {
        const change = compareEditions(edition2021, without(...ids));
        expect(changesOf(change).map(({ state, charge }) => [state, charge.id]).sort()).toEqual(ids.map((id) => ["gone", id]).sort());
        expect(change.unchanged + ids.length).toBe(edition2021.charges.length);
        expect(changesOf(compareEditions(without(...ids), edition2021)).map(({ state }) => state)).toEqual(ids.map(() => "added"));
      }),
    ));

  test("the other way round every figure changes as much the other way", () => {
    const turned = changesOf(compareEditions(edition2022, edition2021)).flatMap(({ charge, figures }) => figures.map(({ figure, before, after }) => [charge.id, figure, after, before]));
    expect(turned).toEqual(changesOf(compareEditions(edition2021, edition2022)).flatMap(({ charge, figures }) => figures.map(({ figure, before, after }) => [charge.id, figure, before, after])));
  });
});
