import {
  type LineItem,
  type Profile,
  describeCertainty,
  describeLineItem,
  describeLineItemSource,
  describeRate,
  describeReading,
  describeRemark,
  describeSource,
  price,
  describeWorkings,
  readingsOf,
  reserve,
} from "../../src/engine";
import { type Edition, withReadings } from "../../src/tariff";
import { chargeOf, edition2020, edition2021 } from "../support/editions";

const three = ["e-Suite", "BZM", "WIM"];

function item(charge: string, profile: Partial<Profile>, edition: Edition = edition2021): LineItem {
  const found = reserve({ inhabitants: 45000, services: [], ...profile }, edition).lineItems.find((candidate) => candidate.charge.id === charge);
  if (!found) throw new Error(`${charge} is not reserved`);
  return found;
}

describe("workings", () => {
  it.each<[string, string, Partial<Profile>, string, string]>([
    ["per inhabitant and per municipality", "esuite.regie", { services: ["e-Suite"] }, "45.000 × € 3,16 + € 3.000,00", "45,000 × € 3.16 + € 3,000.00"],
    ["above the cap", "esuite.regie", { inhabitants: 400000, services: ["e-Suite"] }, "300.000 × € 3,16 + € 3.000,00 (plafond 300.000 inwoners)", "300,000 × € 3.16 + € 3,000.00 (cap 300,000 inhabitants)"],
    ["per inhabitant", "innovatie", { services: ["e-Suite"] }, "45.000 × € 0,12", "45,000 × € 0.12"],
    ["flat", "tpm", { services: ["e-Suite"] }, "€ 2.092,00", "€ 2,092.00"],
    ["a tier", "hosting", { services: ["e-Suite"] }, "45.000 × € 0,67 + € 21.400,00 (trede t/m 70.000)", "45,000 × € 0.67 + € 21,400.00 (tier up to 70,000)"],
    ["the last tier", "hosting", { inhabitants: 80000, services: ["e-Suite"] }, "80.000 × € 0,55 + € 29.800,00 (trede vanaf 70.001)", "80,000 × € 0.55 + € 29,800.00 (tier from 70,001)"],
    ["a flat tier", "gvop", { services: ["GVOP"] }, "€ 10.000,00 (trede t/m 49.999)", "€ 10,000.00 (tier up to 49,999)"],
    ["a discount", "pakketkorting", { services: three }, "€ -10.000,00 (trede t/m 60.000)", "€ -10,000.00 (tier up to 60,000)"],
    ["a tier of 0", "pakketkorting", { inhabitants: 160000, services: three }, "€ 0,00 (trede vanaf 150.001)", "€ 0.00 (tier from 150,001)"],
    ["the minimum", "esuite.instap", { inhabitants: 9000, services: ["e-Suite", "nieuw lid"] }, "9.000 × € 1,25 (minimum)", "9,000 × € 1.25 (minimum)"],
    ["the maximum", "esuite.instap", { inhabitants: 130000, services: ["e-Suite", "nieuw lid"] }, "130.000 × € 1,25 (maximum)", "130,000 × € 1.25 (maximum)"],
    ["exactly the minimum", "esuite.instap", { inhabitants: 32000, services: ["e-Suite", "nieuw lid"] }, "32.000 × € 1,25", "32,000 × € 1.25"],
    ["a surcharge", "wim.hosting", { services: ["WIM"], actualCosts: { "wim.hosting": "12345.67" } }, "€ 12.345,67 + 10%", "€ 12,345.67 + 10%"],
    ["a discount on an actual price", "bzm.modules", { services: ["e-Suite", "BZM"], actualCosts: { "bzm.modules": "1000.00" } }, "€ 1.000,00 − 15%", "€ 1,000.00 − 15%"],
    ["a share", "innovatie.eigen", { actualCosts: { "innovatie.eigen": "1000000" } }, "3,7% van € 1.000.000,00", "3.7% of € 1,000,000.00"],
    ["one new service", "nieuwe-dienst", { newServices: { count: 1, scenario: "hoog" } }, "45.000 × € 1,29625 (hoog, + 3,7% innovatie)", "45,000 × € 1.29625 (high, + 3.7% innovation)"],
    ["two new services", "nieuwe-dienst", { newServices: { count: 2, scenario: "midden" } }, "45.000 × € 0,907375 × 2 diensten (midden, + 3,7% innovatie)", "45,000 × € 0.907375 × 2 services (middle, + 3.7% innovation)"],
    ["half a year", "gvop", { services: ["GVOP"], startMonths: { GVOP: 7 } }, "[€ 10.000,00 (trede t/m 49.999)] × 6/12 maanden", "[€ 10,000.00 (tier up to 49,999)] × 6/12 months"],
    ["half a year of both amounts", "esuite.regie", { services: ["e-Suite"], startMonths: { "e-Suite": 7 } }, "[45.000 × € 3,16 + € 3.000,00] × 6/12 maanden", "[45,000 × € 3.16 + € 3,000.00] × 6/12 months"],
    ["no amount", "wim.hosting", { services: ["WIM"] }, "", ""],
    ["pro memorie", "wim.bouw", { services: ["WIM"] }, "", ""],
  ])("%s", (_title, charge, profile, dutch, english) => {
    const found = item(charge, profile);
    expect([describeLineItem(found, "nl"), describeLineItem(found, "en")]).toEqual([dutch, english]);
  });

  it("of the other readings: a band without surcharge, an amount of 0, a capped tier", () => {
    const read = withReadings(edition2021, { A05: "met-maximum", A10: "inbegrepen", A20: "inbegrepen" });
    expect(describeLineItem(item("nieuwe-dienst", { newServices: { count: 1, scenario: "hoog" } }, read), "nl")).toBe("45.000 × € 1,25 (hoog)");
    expect(describeLineItem(item("innovatie", { services: ["e-Suite"] }, read), "nl")).toBe("€ 0,00");
    expect(describeWorkings(price(read, "hosting", 400000).workings, "nl")).toBe("300.000 × € 0,55 + € 29.800,00 (trede vanaf 70.001, plafond 300.000 inwoners)");
  });
});

describe("sources", () => {
  it.each<[string, string, Partial<Profile>, string]>([
    ["a charge", "tpm", { services: ["e-Suite"] }, "Bedrijfsplan 2021, coöperatie Dimpact: Wijzigingen contributie 2021 t.o.v. 2020, Hosting, regel 465"],
    ["the tier's own row", "hosting", { services: ["e-Suite"] }, "Bedrijfsplan 2021, coöperatie Dimpact: Wijzigingen contributie 2021 t.o.v. 2020, Hosting, regel 458"],
    ["a tier without a row", "pakketkorting", { inhabitants: 160000, services: three }, "Bedrijfsplan 2021, coöperatie Dimpact: Wijzigingen contributie 2021 t.o.v. 2020, Pakketkorting"],
    ["an annex", "bzm.aansluiting", { services: ["e-Suite", "BZM", "BZM aansluiting"] }, "Bedrijfsplan 2021, coöperatie Dimpact: Bijlage 3 Burgerzakenmodules, BZM Lijnverbinding, regel 864"],
  ])("%s", (_title, charge, profile, expected) => {
    const found = item(charge, profile);
    expect(describeLineItemSource(edition2021, found, "nl")).toBe(expected);
    expect(describeLineItemSource(edition2021, found, "en")).toBe(expected.replace("regel", "line"));
  });
  it("a heading that is the chapter's is not said twice", () =>
    expect(describeSource(edition2021, chargeOf(edition2021, "niet-lid").source, "nl")).toBe("Bedrijfsplan 2021, coöperatie Dimpact: Bijzonderheden in 2021, regel 263"));
  it("without a line", () => expect(describeSource(edition2021, chargeOf(edition2021, "tpm").source, "en", null)).toBe("Bedrijfsplan 2021, coöperatie Dimpact: Wijzigingen contributie 2021 t.o.v. 2020, Hosting"));
});

describe("remarks", () => {
  const advice = {
    nl: "Reserveringsadvies; het plan verwacht een minimum, een maximum en staffels, maar noemt ze niet; lezing A20",
    en: "Reservation advice; the plan expects a minimum, a maximum and tiers, but does not name them; reading A20",
  };
  it.each<[string, string, Partial<Profile>, Edition, string, string]>([
    ["nothing to say", "tpm", { services: ["e-Suite"] }, edition2021, "", ""],
    ["a reading", "esuite.regie", { services: ["e-Suite"] }, edition2021, "lezing A01", "reading A01"],
    ["readings, but not those without an alternative", "hosting", { services: ["e-Suite"] }, edition2021, "lezing A05, A06, A12", "reading A05, A06, A12"],
    ["an actual cost that is not known", "wim.hosting", { services: ["WIM"] }, edition2021, "volgt de werkelijke kosten; niet in het totaal", "follows the actual cost; not in the total"],
    ["an actual cost that is known", "wim.hosting", { services: ["WIM"], actualCosts: { "wim.hosting": "1" } }, edition2021, "", ""],
    ["new services without names", "nieuwe-dienst", { newServices: { count: 2, scenario: "hoog", names: [" "] } }, edition2021, advice.nl, advice.en],
    ["new services by their names", "nieuwe-dienst", { newServices: { count: 2, scenario: "hoog", names: [" Chatbot", "=Zaakarchief"] } }, edition2021, `verwacht: Chatbot, =Zaakarchief; ${advice.nl}`, `expected: Chatbot, =Zaakarchief; ${advice.en}`],
    ["the names of new services are of those alone", "tpm", { services: ["e-Suite"], newServices: { count: 1, scenario: "hoog", names: ["Chatbot"] } }, edition2021, "", ""],
    ["pro memorie", "wim.bouw", { services: ["WIM"] }, edition2021, "de WIM-leden bekostigen dit; het plan noemt geen bedrag", "the WIM members pay for this; the plan names no amount"],
    ["no row in the source", "pakketkorting", { inhabitants: 160000, services: three }, edition2021, "geen rij in de bron; lezing A06, A09", "no row in the source; reading A06, A09"],
    ["a note, without its full stop", "mylex.koppeling", { services: ["e-Suite", "MyLex", "MyLex koppeling"] }, edition2021, "De korting van 20% zit al in dit bedrag", "The discount of 20% is already in this amount"],
    [
      "not printed for 2020",
      "pakketkorting",
      { services: three },
      edition2020,
      "de pakketkorting bestond in 2020, maar het plan drukt het bedrag niet af; lezing A18",
      "the package discount existed in 2020, but the plan does not print its amount; reading A18",
    ],
  ])("%s", (_title, charge, profile, edition, dutch, english) => {
    const found = item(charge, profile, edition);
    expect([describeRemark(edition, found, "nl"), describeRemark(edition, found, "en")]).toEqual([dutch, english]);
  });

  it("the readings of a line item are those of its charge and its tier", () =>
    expect(readingsOf(edition2021, item("pakketkorting", { services: three })).map(({ id }) => id)).toEqual(["A06", "A09"]));
  it("a reading in one line", () => {
    const reading = edition2021.readings.find(({ id }) => id === "A02");
    expect(reading && describeReading(edition2021, reading, "nl")).toBe("A02: Kost hosting groot 19.100 (tabel) of 20.400 (bijlage 2)? 19.100, zoals in de tabel.");
    expect(reading && describeReading(edition2021, reading, "en")).toBe("A02: Is large hosting 19,100 (table) or 20,400 (Bijlage 2)? 19,100, as in the table.");
  });
});

describe("certainty in words", () => {
  it.each<[string, Partial<Profile>, string, string]>([
    ["contributie", {}, "vastgesteld", "fixed"],
    ["esuite.regie", { services: ["e-Suite"] }, "voorlopig", "provisional"],
    ["hosting", { services: ["e-Suite"] }, "indicatie", "indicative"],
    ["tpm", { services: ["e-Suite"] }, "nacalculatie", "after calculation"],
    ["wim.hosting", { services: ["WIM"] }, "werkelijke kosten", "actual cost"],
    ["nieuwe-dienst", { newServices: { count: 1, scenario: "laag" } }, "raming", "estimate"],
    ["wim.bouw", { services: ["WIM"] }, "geen bedrag in de bron", "no amount in the source"],
  ])("%s", (charge, profile, dutch, english) => {
    const found = item(charge, profile);
    expect([describeCertainty(found, "nl"), describeCertainty(found, "en")]).toEqual([dutch, english]);
  });
});

describe("a rate", () => {
  it.each([
    ["0.02", "2%", "2%"],
    ["0.013", "1,3%", "1.3%"],
    ["0.0107", "1,07%", "1.07%"],
    ["-0.005", "-0,5%", "-0.5%"],
    ["0", "0%", "0%"],
  ])("%s is %s", (rate, nl, en) => expect([describeRate(rate, "nl"), describeRate(rate, "en")]).toEqual([nl, en]));
});
