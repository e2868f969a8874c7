import { checkActualCost, checkInhabitants, findBand, findScenario, findService, nextThreshold, price, priceBand, reserve, relativeDifference } from "../../src/engine";
import { type Edition, type FailureCode, type FailureFacts, type FailureKind, TariffFailure, findEdition, reindex } from "../../src/tariff";
import { edition2020, edition2021 } from "../support/editions";

type Words = { readonly [Code in FailureCode]: readonly [facts: FailureFacts[Code], kind: FailureKind, nl: string, en: string] };

/** Every failure with its words; the type makes sure that none is left out. */
const words: Words = {
  quantityNotANumber: [{ found: "'veel'" }, "input", "inwoners is 'veel': verwacht een geheel getal van 1 of meer", "inhabitants is 'veel': expected a whole number of 1 or more"],
  quantityBlank: [{}, "input", "inwoners is leeg of 0: vul het aantal inwoners in, een geheel getal van 1 of meer", "inhabitants is blank or 0: enter the number of inhabitants, a whole number of 1 or more"],
  quantityFraction: [{ found: 45000.5 }, "input", "inwoners is 45.000,5: rond af op hele inwoners", "inhabitants is 45,000.5: round to whole inhabitants"],
  quantityNegative: [{ found: -3 }, "input", "inwoners is -3: verwacht een geheel getal van 1 of meer", "inhabitants is -3: expected a whole number of 1 or more"],
  quantityTooLarge: [{ found: 20_000_001, most: 20_000_000 }, "input", "inwoners is 20.000.001: verwacht ten hoogste 20.000.000", "inhabitants is 20,000,001: expected at most 20,000,000"],
  actualCostNotANumber: [{ found: "'veel'" }, "input", "werkelijkeKosten is 'veel': verwacht een bedrag in euro's", "werkelijkeKosten is 'veel': expected an amount in euros"],
  actualCostBlank: [{}, "input", "werkelijkeKosten is leeg of 0: vul de werkelijke kosten in euro's in", "werkelijkeKosten is blank or 0: enter the actual cost in euros"],
  actualCostNegative: [{ found: -0.5 }, "input", "werkelijkeKosten is -0,5: verwacht een bedrag boven 0", "werkelijkeKosten is -0.5: expected an amount above 0"],
  actualCostTooLarge: [{ found: 2e9, most: 1e9 }, "input", "werkelijkeKosten is 2.000.000.000: verwacht ten hoogste 1.000.000.000", "werkelijkeKosten is 2,000,000,000: expected at most 1,000,000,000"],
  countNotWhole: [{ found: "1.5" }, "input", "aantalDiensten is 1.5: verwacht een geheel getal van 1 tot en met 100", "aantalDiensten is 1.5: expected a whole number from 1 to 100"],
  unknownEdition: [{ found: "2019", allowed: ["2020", "2021"] }, "unavailable", "editie '2019' is er niet; te gebruiken: 2020, 2021", "there is no edition '2019'; to be used: 2020, 2021"],
  editionNotRead: [
    { why: "geen werkmap" },
    "unavailable",
    "de editie van de werkmap kon niet worden gelezen (geen werkmap); geef de editie mee, bijvoorbeeld 2021",
    "the workbook's edition could not be read (geen werkmap); pass the edition, for instance 2021",
  ],
  invalidIndex: [{ found: "1,3" }, "input", "'1,3' is geen index: verwacht een percentage tussen -50% en 100%, zoals in '2021@1,3%'", "'1,3' is not an index: expected a percentage between -50% and 100%, as in '2021@1.3%'"],
  noIndex: [{ edition: "2020" }, "unavailable", "editie 2020 heeft geen voorlopige index om te vervangen", "edition 2020 has no provisional index to replace"],
  unknownCharge: [{ found: "host", allowed: ["hosting", "wim"] }, "input", "tariefregel 'host' is er niet; te gebruiken: hosting, wim", "there is no charge 'host'; to be used: hosting, wim"],
  unknownService: [{ found: "esuit", allowed: ["e-Suite"] }, "input", "dienst 'esuit' is niet bekend; te gebruiken: e-Suite", "service 'esuit' is not known; to be used: e-Suite"],
  unknownScenario: [{ found: "hoogst", allowed: ["laag", "hoog"] }, "input", "scenario 'hoogst' is niet bekend; te gebruiken: laag, hoog", "scenario 'hoogst' is not known; to be used: laag, hoog"],
  unknownPeriod: [{ found: "maand", allowed: ["jaarlijks"] }, "input", "periode 'maand' is niet bekend; te gebruiken: jaarlijks", "period 'maand' is not known; to be used: jaarlijks"],
  unknownEnvironment: [{ found: "midden", allowed: ["klein", "groot"] }, "input", "omgeving 'midden' is niet bekend; te gebruiken: klein, groot", "environment 'midden' is not known; to be used: klein, groot"],
  notSelectable: [
    { found: "pakketkorting", allowed: ["WIM"] },
    "input",
    "'pakketkorting' hoort bij het lidmaatschap en is niet apart te kiezen; te gebruiken: WIM",
    "'pakketkorting' comes with the membership and cannot be chosen; to be used: WIM",
  ],
  notPrinted: [
    { charge: "bzm.aansluiting", edition: "2020", reason: { nl: "geen bedrag", en: "no amount" } },
    "unavailable",
    "bzm.aansluiting heeft geen bedrag in editie 2020: geen bedrag",
    "bzm.aansluiting has no amount in edition 2020: no amount",
  ],
  bandNeedsScenario: [{ charge: "nieuwe-dienst" }, "input", "nieuwe-dienst is een bandbreedte zonder één bedrag; gebruik RESERVERING met laag, midden of hoog", "nieuwe-dienst is a band without a single amount; use RESERVERING with laag, midden or hoog"],
  noBand: [{ charge: "hosting" }, "input", "hosting is geen bandbreedte: het bedrag hangt niet van een scenario af; gebruik TARIEF", "hosting is not a band: its amount does not depend on a scenario; use TARIEF"],
  noTiers: [{ charge: "tpm" }, "input", "tpm heeft geen staffel: het bedrag hangt niet van een trede af", "tpm has no tiers: its amount does not depend on one"],
  lastTier: [{ charge: "hosting", from: 70001 }, "unavailable", "er is geen volgende trede: hosting is vanaf 70.001 inwoners in de hoogste trede", "there is no next tier: hosting is in its last tier from 70,001 inhabitants"],
  requires: [{ service: "BZM", needed: "e-Suite" }, "input", "BZM is alleen af te nemen met e-Suite: voeg e-Suite toe of laat BZM weg", "BZM can be taken only with e-Suite: add e-Suite or leave out BZM"],
  excludes: [{ service: "klein", other: "groot" }, "input", "klein en groot sluiten elkaar uit: kies een van beide", "klein and groot exclude each other: choose one"],
  textExpected: [{ parameter: "regel", found: "3" }, "input", "regel is 3: verwacht een tekst", "regel is 3: expected a text"],
  zeroBase: [{ edition: "2020" }, "unavailable", "het totaal in editie 2020 is 0: er is geen verhouding te berekenen", "the total in edition 2020 is 0: no ratio can be computed"],
  nameTaken: [{ name: "krap" }, "input", "de naam 'krap' is al in gebruik voor een editie: kies een andere naam", "the name 'krap' is already used for an edition: choose another name"],
  nothingIndexed: [{ edition: "2020" }, "input", "editie 2020 zegt van geen enkele tariefregel dat die een index draagt", "edition 2020 says of no charge that it carries an index"],
  noSuchAmount: [{ found: "tpm.unitAmount", allowed: ["tpm.flatAmount"] }, "input", "bedrag 'tpm.unitAmount' is er niet; te gebruiken: tpm.flatAmount", "there is no amount 'tpm.unitAmount'; to be used: tpm.flatAmount"],
  unknownPost: [{ found: "winst", allowed: ["omzet", "resultaat"] }, "input", "post 'winst' is er niet; te gebruiken: omzet, resultaat", "there is no post 'winst'; to be used: omzet, resultaat"],
  unknownBudgetYear: [{ found: "2020", allowed: ["2019", "2021"] }, "unavailable", "de begroting heeft geen jaar '2020'; te gebruiken: 2019, 2021", "the budget has no year '2020'; to be used: 2019, 2021"],
  announcedTwice: [{ found: "tpm.flatAmount" }, "input", "bedrag 'tpm.flatAmount' is twee keer gegeven", "amount 'tpm.flatAmount' is given twice"],
};

describe("every failure in words", () => {
  it.each(Object.entries(words) as [FailureCode, Words[FailureCode]][])("%s", (code, [facts, kind, nl, en]) => {
    const failure = new TariffFailure(code, facts);
    expect([failure.kind, failure.in("nl"), failure.in("en"), failure.message, failure.name]).toEqual([kind, nl, en, en, "TariffFailure"]);
    expect(failure.facts).toBe(facts);
  });
});

const freeEdition: Edition = { ...edition2020, id: "gratis", charges: edition2020.charges.filter(({ id }) => id === "tpm") };
const selectable = ["e-Suite", "hosting klein", "hosting groot", "opleidingsomgeving", "BZM", "BZM aansluiting", "WIM", "MyLex", "MyLex Sociaal", "MyLex koppeling", "MyLex koppeling vernieuwen", "GVOP", "nieuw lid"];
const chargeIds = edition2020.charges.map(({ id }) => id);

const band = () => findBand(edition2021, "nieuwe-dienst");

describe("what fails, and with what facts", () => {
  const cases: readonly (readonly [string, () => unknown, FailureCode, object])[] = [
    ["0 inhabitants", () => checkInhabitants(0), "quantityBlank", {}],
    ["minus 0 inhabitants", () => checkInhabitants(-0), "quantityBlank", {}],
    ["negative inhabitants", () => checkInhabitants(-3), "quantityNegative", { found: -3 }],
    ["a negative fraction", () => checkInhabitants(-0.5), "quantityNegative", { found: -0.5 }],
    ["half an inhabitant", () => checkInhabitants(45000.5), "quantityFraction", { found: 45000.5 }],
    ["one inhabitant too many", () => checkInhabitants(20_000_001), "quantityTooLarge", { found: 20_000_001, most: 20_000_000 }],
    ["a fraction too many", () => checkInhabitants(20_000_000.5), "quantityTooLarge", { found: 20_000_000.5, most: 20_000_000 }],
    ["infinitely many", () => checkInhabitants(Number.POSITIVE_INFINITY), "quantityTooLarge", { found: Number.POSITIVE_INFINITY, most: 20_000_000 }],
    ["no number", () => checkInhabitants(Number.NaN), "quantityNotANumber", { found: "NaN" }],
    ["an actual cost of 0", () => checkActualCost(0), "actualCostBlank", {}],
    ["a negative actual cost", () => checkActualCost(-0.01), "actualCostNegative", { found: -0.01 }],
    ["an actual cost above the limit", () => checkActualCost(1_000_000_000.01), "actualCostTooLarge", { found: 1_000_000_000.01, most: 1_000_000_000 }],
    ["an actual cost that is no number", () => checkActualCost(Number.NaN), "actualCostNotANumber", { found: "NaN" }],
    ["an unknown charge", () => price(edition2020, "host", 1), "unknownCharge", { found: "host", allowed: chargeIds }],
    ["the quantity of a staircase", () => price(edition2021, "hosting", 0), "quantityBlank", {}],
    ["the quantity of an amount per inhabitant", () => price(edition2021, "innovatie", 1.5), "quantityFraction", { found: 1.5 }],
    ["the actual cost of a percentage", () => price(edition2021, "wim.hosting", -1), "actualCostNegative", { found: -1 }],
    ["a band without a scenario", () => price(edition2021, "nieuwe-dienst", 45000), "bandNeedsScenario", { charge: "nieuwe-dienst" }],
    ["a band that is none", () => findBand(edition2021, "hosting"), "noBand", { charge: "hosting" }],
    ["a band that the edition does not print", () => findBand(edition2020, "pakketkorting"), "notPrinted", { charge: "pakketkorting", edition: "2020" }],
    ["a charge that 2020 does not print", () => price(edition2020, "bzm.aansluiting", 1), "notPrinted", { charge: "bzm.aansluiting", edition: "2020", reason: { nl: "het plan drukt voor 2020 geen bedrag af", en: "the plan prints no amount for 2020" } }],
    ["the discount of 2020", () => price(edition2020, "pakketkorting", 45000), "notPrinted", { charge: "pakketkorting", edition: "2020", reason: { nl: "de pakketkorting bestond in 2020, maar het plan drukt het bedrag niet af", en: "the package discount existed in 2020, but the plan does not print its amount" } }],
    ["WIM hosting of 2020, before its quantity is looked at", () => price(edition2020, "wim.hosting", -1), "notPrinted", { charge: "wim.hosting", edition: "2020" }],
    ["a pro memorie item", () => price(edition2021, "bzm.servicedesk", 45000), "notPrinted", { charge: "bzm.servicedesk", edition: "2021", reason: { nl: "de vereniging moet hierover nog een oordeel vormen", en: "the association has yet to decide on this" } }],
    ["no new services", () => priceBand(band(), 45000, "high", 0), "countNotWhole", { found: "0" }],
    ["half a new service", () => priceBand(band(), 45000, "high", 1.5), "countNotWhole", { found: "1.5" }],
    ["too many new services", () => priceBand(band(), 45000, "high", 101), "countNotWhole", { found: "101" }],
    ["new services for nobody", () => priceBand(band(), 0, "high", 1), "quantityBlank", {}],
    ["an unknown scenario", () => findScenario("hoogst"), "unknownScenario", { found: "hoogst", allowed: ["laag", "midden", "hoog"] }],
    ["an unknown service", () => findService(edition2021, " esuit "), "unknownService", { found: "esuit", allowed: selectable }],
    ["a service that cannot be chosen", () => findService(edition2021, "Pakketkorting"), "notSelectable", { found: "Pakketkorting", allowed: selectable }],
    ["a threshold without tiers", () => nextThreshold(edition2021, "tpm", 45000), "noTiers", { charge: "tpm" }],
    ["a threshold of an amount per inhabitant", () => nextThreshold(edition2021, "innovatie", 45000), "noTiers", { charge: "innovatie" }],
    ["a threshold of a percentage", () => nextThreshold(edition2021, "wim.hosting", 45000), "noTiers", { charge: "wim.hosting" }],
    ["a threshold that 2020 does not print", () => nextThreshold(edition2020, "pakketkorting", 45000), "notPrinted", { charge: "pakketkorting", edition: "2020" }],
    ["a threshold in the last tier", () => nextThreshold(edition2021, "hosting", 70001), "lastTier", { charge: "hosting", from: 70001 }],
    ["a threshold of an unknown charge", () => nextThreshold(edition2020, "host", 45000), "unknownCharge", { found: "host", allowed: chargeIds }],
    ["a threshold for nobody", () => nextThreshold(edition2021, "hosting", 0), "quantityBlank", {}],
    ["an unknown edition", () => findEdition("2019"), "unknownEdition", { found: "2019", allowed: ["2020", "2021"] }],
    ["an index that is none", () => findEdition("2021@veel"), "invalidIndex", { found: "veel" }],
    ["an index on 2020", () => reindex(edition2020, "0.01"), "noIndex", { edition: "2020" }],
    ["a reservation for nobody", () => reserve({ inhabitants: 0, services: [] }, edition2021), "quantityBlank", {}],
    ["a change from nothing", () => relativeDifference({ inhabitants: 45000, services: [] }, freeEdition, edition2021), "zeroBase", { edition: "gratis" }],
  ];
  it.each(cases)("%s", (_title, attempt, code, facts) => {
    let thrown: unknown;
    try {
      attempt();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(TariffFailure);
    expect(thrown).toMatchObject({ code, facts });
  });

  it.each([1, 45000, 20_000_000])("%i inhabitants are fine", (quantity) => expect(checkInhabitants(quantity)).toBe(quantity));
  it.each([0.01, 1, 12345.67, 1_000_000_000])("an actual cost of %d is fine", (cost) => expect(checkActualCost(cost)).toBe(cost));
});

describe("the scenarios", () => {
  it.each([
    ["laag", "low"],
    [" Midden ", "middle"],
    ["HOOG", "high"],
    ["low", "low"],
    ["middle", "middle"],
    ["high", "high"],
  ])("'%s' is %s", (text, scenario) => expect(findScenario(text)).toBe(scenario));
  it.each(["", "constructor", "toString", "__proto__"])("'%s' is none", (text) => expect(() => findScenario(text)).toThrow(TariffFailure));
});
