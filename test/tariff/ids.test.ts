/**
 * Ids live in users' workbooks and profiles for years. An id may be added, here too; none is ever renamed or removed.
 */
import { bothEditions } from "../support/editions";

const charges = [
  "contributie",
  "entree",
  "esuite.regie",
  "esuite.instap",
  "hosting",
  "hosting.klein",
  "hosting.groot",
  "hosting.opleiding",
  "tpm",
  "innovatie",
  "bzm.licentie",
  "bzm.regie",
  "bzm.hosting",
  "bzm.helpdesk",
  "bzm.lijn",
  "bzm.aansluiting",
  "bzm.modules",
  "wim",
  "wim.hosting",
  "pakketkorting",
  "mylex.overheid",
  "mylex.sociaal",
  "mylex.koppeling",
  "mylex.koppeling.eenmalig",
  "gvop",
  "nieuwe-dienst",
  "innovatie.eigen",
];

/** What the plan names for 2021 only, without an amount. */
const proMemorie = [
  "esuite.versnellen",
  "bzm.brp",
  "bzm.servicedesk",
  "wim.bouw",
  "mylex.overzicht",
  "niet-lid",
];

const services = [
  "lidmaatschap",
  "e-suite",
  "hosting-klein",
  "hosting-groot",
  "opleidingsomgeving",
  "bzm",
  "bzm-aansluiting",
  "wim",
  "pakketkorting",
  "mylex",
  "mylex-sociaal",
  "mylex-koppeling",
  "mylex-koppeling-vernieuwen",
  "gvop",
  "innovatie",
  "nieuwe-diensten",
  "nieuw-lid",
];

/** What people write in workbooks and profiles, as it is shown. */
const names = ["e-Suite", "hosting klein", "hosting groot", "opleidingsomgeving", "BZM", "BZM aansluiting", "WIM", "MyLex", "MyLex Sociaal", "MyLex koppeling", "MyLex koppeling vernieuwen", "GVOP", "nieuw lid"];

describe("ids that are kept for ever", () => {
  it.each(bothEditions.map((edition) => [edition.id, edition] as const))("%s has these, in this order, and no other", (id, edition) => {
    expect(edition.charges.map((charge) => charge.id)).toEqual(id === "2021" ? [...charges, ...proMemorie] : charges);
    expect(edition.services.map((service) => service.id)).toEqual(services);
    expect(edition.services.filter(({ selectable }) => selectable).map(({ label }) => label.nl)).toEqual(names);
  });

  it.each(bothEditions.map((edition) => [edition.id, edition] as const))("%s: its alternatives have an id each within their reading", (_id, edition) => {
    for (const { id, alternatives } of edition.readings) expect([id, new Set(alternatives.map((alternative) => alternative.id)).size]).toEqual([id, alternatives.length]);
  });
});
