import { type EditionWarning, checkAgainst } from "../../src/engine";
import { type Charge, type Edition, correction, findEdition, nextYear } from "../../src/tariff";

const [edition2020, edition2021] = [findEdition("2020"), findEdition("2021")];
const edition2022 = nextYear(edition2021, "0.016");

const withCharge = (edition: Edition, id: string, change: (charge: Charge) => Charge): Edition => ({ ...edition, charges: edition.charges.map((charge) => (charge.id === id ? change(charge) : charge)) });
const flat = (amount: string) => (charge: Charge): Charge => ({ ...charge, flatAmount: amount }) as Charge;
const tier = (row: number, change: object) => (charge: Charge): Charge =>
  charge.model === "volumeTiers" ? { ...charge, tiers: charge.tiers.map((each, index) => (index === row ? { ...each, ...change } : each)) } : charge;

const brief = ({ code, charge, tier: bound, part }: EditionWarning) => [code, charge, bound, part];

describe("an edition beside the one before it", () => {
  test("2021 beside 2020 has nothing odd", () => expect(checkAgainst(edition2021, edition2020).map(brief)).toEqual([]));
  test("an edition beside itself has nothing odd, but for an index that would change it", () =>
    expect(checkAgainst({ ...edition2021, index: null }, edition2021)).toEqual([]));

  test.each<[string, Edition, (readonly unknown[])[], string]>([
    [
      "a staircase that jumps since only its unit amounts are indexed",
      edition2022,
      [["staircaseJumps", "hosting", 30_000, undefined]],
      "bij 30.000 inwoners springt het bedrag van € 42.100,00 naar € 41.800,00; vorig jaar liep het daar door",
    ],
    ["a tier that vanished", withCharge(edition2021, "bzm.hosting", (charge) => (charge.model === "volumeTiers" ? { ...charge, tiers: charge.tiers.filter(({ upTo }) => upTo !== 60_000) } : charge)), [["tiersChanged", "bzm.hosting", undefined, undefined]], "de treden zijn anders dan in editie 2021: weg t/m 60.000; klopt dat?"],
    ["an indexed amount that is neither announced nor that of the index", withCharge(edition2022, "hosting.groot", flat("20000")), [["staircaseJumps", "hosting", 30_000, undefined], ["indexNotApplied", "hosting.groot", undefined, "flatAmount"]], "bij 30.000 inwoners springt het bedrag van € 42.100,00 naar € 41.800,00; vorig jaar liep het daar door"],
    ["a staircase of last year's that leaps by its nature", withCharge(edition2021, "gvop", tier(0, { flatAmount: "2100" })), [], ""],
    ["a bound that was moved", withCharge(edition2021, "hosting", tier(0, { upTo: 31_000 })), [["tiersChanged", "hosting", undefined, undefined], ["staircaseJumps", "hosting", 31_000, undefined]], "de treden zijn anders dan in editie 2021: weg t/m 30.000; nieuw t/m 31.000; klopt dat?"],
    ["a charge that vanished", { ...edition2021, charges: edition2021.charges.filter(({ id }) => id !== "tpm") }, [["chargeGone", "tpm", undefined, undefined]], "DigiD TPM-audit staat wel in editie 2021 en niet in 2021"],
    ["an amount ten times as much", withCharge(edition2021, "tpm", flat("20920")), [["largeChange", "tpm", undefined, "flatAmount"]], "van € 2.092,00 naar € 20.920,00 (+900%); klopt dat?"],
    ["an amount of a tier that halved, and a euro", withCharge(edition2021, "wim", tier(4, { flatAmount: "15870" })), [["largeChange", "wim", null, "flatAmount"]], "van € 31.743,00 naar € 15.870,00 (-50%); klopt dat?"],
  ])("tells %s", (_, edition, expected, text) => {
    const warnings = checkAgainst(edition.index === edition2021.index ? { ...edition, index: null } : edition, edition2021);
    expect(warnings.map(brief)).toEqual(expected);
    expect(warnings[0]?.text.nl ?? "").toBe(text);
  });

  test("tells an index that was announced and not applied, and only where it would change the amount", () => {
    const forgotten: Edition = { ...edition2022, charges: edition2021.charges };
    const warnings = checkAgainst(forgotten, edition2021).filter(({ code }) => code === "indexNotApplied");
    expect(warnings.map(({ charge }) => charge)).toEqual(expect.arrayContaining(["esuite.regie", "hosting", "hosting.klein", "bzm.hosting", "mylex.overheid"]));
    expect(warnings.map(({ charge }) => charge)).not.toEqual(expect.arrayContaining(["wim"]));
    expect(warnings.find(({ charge }) => charge === "hosting.klein")).toMatchObject({
      part: "flatAmount",
      text: { nl: "€ 5.400,00 is het bedrag van vorig jaar; met de index van 1,6% is het € 5.486,00", en: "€ 5,400.00 is last year's amount; with the index of 1.6% it is € 5,486.00" },
    });
    const announced = withCharge(forgotten, "hosting.klein", (charge) => ({ ...charge, announced: ["flatAmount"] }) as Charge);
    expect(checkAgainst(announced, edition2021).map(({ charge, code }) => `${code} ${charge}`)).not.toContain("indexNotApplied hosting.klein");
  });

  test("an amount that is not that of the index says what it would be, and what to do", () => {
    const odd = checkAgainst(withCharge(edition2022, "hosting.groot", flat("20000")), edition2021).find(({ charge }) => charge === "hosting.groot");
    expect(odd?.text).toEqual({
      nl: "€ 20.000,00 is niet € 19.100,00 met de index van 1,6%: dat is € 19.406,00; is het aangekondigd, zeg dat dan bij Geïndexeerd",
      en: "€ 20,000.00 is not € 19,100.00 with the index of 1.6%: that is € 19,406.00; if it was announced, say so under Geïndexeerd",
    });
  });

  test("a correction of the same year beside the provisional edition: an amount that stays is not that of last year, and the edition is named", () => {
    const warnings = checkAgainst(correction(edition2021, "0.013"), edition2021);
    expect(warnings.map(brief)).toEqual([["staircaseJumps", "hosting", 30_000, undefined]]);
    expect(warnings[0]?.text.nl).toContain("; in editie 2021 liep het daar door");
  });
});
