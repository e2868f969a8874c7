import { chargedServices, findAnyService, findService, reserve, resolveServices, selectableServices, splitServices } from "../../src/engine";
import { TariffFailure } from "../../src/tariff";
import { bothEditions, edition2021 } from "../support/editions";

describe("a service as people write it", () => {
  it.each([
    ["e-Suite", "e-suite"],
    ["eSuite", "e-suite"],
    ["E SUITE", "e-suite"],
    ["e\u2011suite", "e-suite"],
    ["e–suite", "e-suite"],
    [" e-suite\u00a0", "e-suite"],
    ["basispakket", "e-suite"],
    ["hosting klein", "hosting-klein"],
    ["Hosting-Klein", "hosting-klein"],
    ["hostingklein", "hosting-klein"],
    ["uitgebreide hosting groot", "hosting-groot"],
    ["hosting large", "hosting-groot"],
    ["Opleidingsomgeving", "opleidingsomgeving"],
    ["training environment", "opleidingsomgeving"],
    ["bzm", "bzm"],
    ["Burgerzaken Modules", "bzm"],
    ["BZM-aansluiting", "bzm-aansluiting"],
    ["wim", "wim"],
    ["website", "wim"],
    ["MyLex", "mylex"],
    ["My-Lex", "mylex"],
    ["My-Lex Overheid", "mylex"],
    ["mylex sociaal", "mylex-sociaal"],
    ["My-Lex Sociaal Domein", "mylex-sociaal"],
    ["MyLex koppeling", "mylex-koppeling"],
    ["mylex_koppeling", "mylex-koppeling"],
    ["MyLex koppeling vernieuwen", "mylex-koppeling-vernieuwen"],
    ["mylex koppeling vernieuwing", "mylex-koppeling-vernieuwen"],
    ["G.V.O.P.", "gvop"],
    ["Nieuw Lid", "nieuw-lid"],
    ["new member", "nieuw-lid"],
  ])("'%s' is %s", (text, id) => expect(bothEditions.map((edition) => findService(edition, text).id)).toEqual([id, id]));

  it.each(["", " ", "e-Suite BZM", "wims", "constructor"])("'%s' is none", (text) => expect(() => findService(edition2021, text)).toThrow(expect.objectContaining({ code: "unknownService" }) as Error));
  it.each(["lidmaatschap", "Pakketkorting", "innovation", "Nieuwe diensten"])("'%s' cannot be chosen", (text) => expect(() => findService(edition2021, text)).toThrow(expect.objectContaining({ code: "notSelectable" }) as Error));

  it.each([
    ["lidmaatschap", "lidmaatschap"],
    ["Pakketkorting", "pakketkorting"],
    ["innovation", "innovatie"],
    ["Nieuwe diensten", "nieuwe-diensten"],
    ["e suite", "e-suite"],
  ])("'%s' can be booked", (text, id) => expect(bothEditions.map((edition) => findAnyService(edition, text).id)).toEqual([id, id]));

  it.each(bothEditions.map((edition) => [edition.id, edition] as const))("%s: no two services share a name", (_id, edition) => {
    for (const service of selectableServices(edition)) {
      for (const name of [service.id, service.label.nl, service.label.en, ...(service.aliases ?? [])]) expect([name, findService(edition, name).id]).toEqual([name, service.id]);
    }
  });
});

describe("a list of services as people type it", () => {
  it.each([
    ["e-Suite; BZM; WIM", ["e-Suite", "BZM", "WIM"]],
    ["e-Suite,BZM,WIM", ["e-Suite", "BZM", "WIM"]],
    ["e-Suite\nBZM\r\nWIM\r", ["e-Suite", "BZM", "WIM"]],
    [";; e-Suite ;,\n; BZM ;", ["e-Suite", "BZM"]],
    ["hosting klein", ["hosting klein"]],
    ["", []],
    [" ; ", []],
  ])("%j", (text, expected) => expect(splitServices(text)).toEqual(expected));
});

describe("the services that are charged", () => {
  it.each<[string, Parameters<typeof chargedServices>[0]]>([
    ["the membership alone", { services: [] }],
    ["every service that has charges", { services: ["e-Suite", "hosting klein", "BZM", "WIM", "MyLex", "GVOP", "nieuw lid"], newServices: { count: 2, scenario: "hoog" } }],
    ["one's own innovation budget", { services: [], actualCosts: { "innovatie.eigen": "1000" } }],
    ["e-Suite and WIM", { services: ["e-Suite", "WIM"] }],
  ])("%s", (_title, profile) => {
    for (const edition of bothEditions) {
      const { lineItems } = reserve({ ...profile, inhabitants: 45000 }, edition);
      expect(new Set(chargedServices(profile, edition).map(({ id }) => id))).toEqual(new Set(lineItems.map(({ charge }) => charge.service)));
    }
  });
  it("are known where the services cannot go together", () => expect(chargedServices({ services: ["BZM"] }, edition2021).map(({ id }) => id)).toEqual(["lidmaatschap", "bzm"]));
});

describe("the services taken", () => {
  it.each([
    ["none", [], []],
    ["in any order", ["WIM", "BZM", "e-Suite"], ["bzm", "e-suite", "wim"]],
    ["what comes with one", ["e-Suite", "MyLex Sociaal", "MyLex koppeling vernieuwen"], ["e-suite", "mylex-koppeling", "mylex-koppeling-vernieuwen", "mylex-sociaal"]],
    ["a new member", ["nieuw lid"], ["nieuw-lid"]],
  ])("%s", (_title, texts, ids) => expect([...resolveServices(edition2021, texts)].sort()).toEqual(ids));

  it.each([
    ["the first unknown one is named", ["WIM", "wims", "bzms"], "dienst 'wims' is niet bekend"],
    ["an unknown one before an impossible one", ["BZM", "wims"], "dienst 'wims' is niet bekend"],
  ])("%s", (_title, texts, message) => {
    expect(() => resolveServices(edition2021, texts)).toThrow(TariffFailure);
    try {
      resolveServices(edition2021, texts);
    } catch (error) {
      expect(error instanceof TariffFailure && error.in("nl")).toContain(message);
    }
  });
});
