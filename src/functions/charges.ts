/** The functions of the tariffs themselves, one per charge or pair of charges. */
import { TariffFailure } from "../tariff";
import { call } from "./call";
import { readText } from "./cells";
import { NO_QUANTITY, explainCharges, flat, overCells, pricer } from "./charge-calls";
import { editionOf } from "./edition";

/**
 * Contributie: wat elke lidgemeente per jaar betaalt, in euro's.
 * @customfunction CONTRIBUTIE
 * @param [editie] Tariefeditie, bijvoorbeeld 2021 of een eigen editie; weggelaten: de editie van de werkmap.
 * @param invocation Door Excel ingevuld.
 * @requiresAddress
 * @returns Euro's per jaar.
 */
export function contributie(editie: any, invocation: CustomFunctions.Invocation): number {
  return flat({ id: "CONTRIBUTIE", invocation, edition: editie, charges: ["contributie"] });
}

/**
 * Entreegeld van een nieuw lid, eenmalig, in euro's.
 * @customfunction ENTREE
 * @param [editie] Tariefeditie, bijvoorbeeld 2021 of een eigen editie; weggelaten: de editie van de werkmap.
 * @param invocation Door Excel ingevuld.
 * @requiresAddress
 * @returns Euro's, eenmalig.
 */
export function entree(editie: any, invocation: CustomFunctions.Invocation): number {
  return flat({ id: "ENTREE", invocation, edition: editie, charges: ["entree"] });
}

/**
 * DigiD TPM-audit, verplicht bij e-Suite; de rekening volgt na calculatie, in euro's.
 * @customfunction TPM
 * @param [editie] Tariefeditie, bijvoorbeeld 2021 of een eigen editie; weggelaten: de editie van de werkmap.
 * @param invocation Door Excel ingevuld.
 * @requiresAddress
 * @returns Euro's per jaar.
 */
export function tpm(editie: any, invocation: CustomFunctions.Invocation): number {
  return flat({ id: "TPM", invocation, edition: editie, charges: ["tpm"] });
}

/**
 * e-Suite: regie, licentie en divers per jaar, met plafond en vast bedrag, in euro's.
 * @customfunction ESUITE
 * @param inwoners Aantal inwoners; een cel of een bereik.
 * @param [editie] Tariefeditie, bijvoorbeeld 2021 of een eigen editie; weggelaten: de editie van de werkmap.
 * @param invocation Door Excel ingevuld.
 * @requiresAddress
 * @returns Euro's per jaar, in de vorm van het bereik.
 */
export function esuite(inwoners: any[][], editie: any, invocation: CustomFunctions.Invocation): any[][] {
  return overCells({ id: "ESUITE", invocation, edition: editie, charges: ["esuite.regie"] }, inwoners, "inhabitants");
}

/**
 * Instapkosten e-Suite voor een nieuw lid, eenmalig, met minimum en maximum, in euro's.
 * @customfunction ESUITE.INSTAP
 * @param inwoners Aantal inwoners; een cel of een bereik.
 * @param [editie] Tariefeditie, bijvoorbeeld 2021 of een eigen editie; weggelaten: de editie van de werkmap.
 * @param invocation Door Excel ingevuld.
 * @requiresAddress
 * @returns Euro's, eenmalig, in de vorm van het bereik.
 */
export function esuiteInstap(inwoners: any[][], editie: any, invocation: CustomFunctions.Invocation): any[][] {
  return overCells({ id: "ESUITE.INSTAP", invocation, edition: editie, charges: ["esuite.instap"] }, inwoners, "inhabitants");
}

/**
 * Bijdrage innovatie per jaar, met plafond, in euro's.
 * @customfunction INNOVATIE
 * @param inwoners Aantal inwoners; een cel of een bereik.
 * @param [editie] Tariefeditie, bijvoorbeeld 2021 of een eigen editie; weggelaten: de editie van de werkmap.
 * @param invocation Door Excel ingevuld.
 * @requiresAddress
 * @returns Euro's per jaar, in de vorm van het bereik.
 */
export function innovatie(inwoners: any[][], editie: any, invocation: CustomFunctions.Invocation): any[][] {
  return overCells({ id: "INNOVATIE", invocation, edition: editie, charges: ["innovatie"] }, inwoners, "inhabitants");
}

/**
 * Hosting van e-Suite per jaar, volgens de staffel, in euro's.
 * @customfunction HOSTING
 * @param inwoners Aantal inwoners; een cel of een bereik.
 * @param [editie] Tariefeditie, bijvoorbeeld 2021 of een eigen editie; weggelaten: de editie van de werkmap.
 * @param invocation Door Excel ingevuld.
 * @requiresAddress
 * @returns Euro's per jaar, in de vorm van het bereik.
 */
export function hosting(inwoners: any[][], editie: any, invocation: CustomFunctions.Invocation): any[][] {
  return overCells({ id: "HOSTING", invocation, edition: editie, charges: ["hosting"] }, inwoners, "inhabitants");
}

const environments: ReadonlyMap<string, string> = new Map([
  ["klein", "hosting.klein"],
  ["groot", "hosting.groot"],
  ["opleiding", "hosting.opleiding"],
]);

function environmentCharge(environment: unknown): string {
  const name = readText(environment, "omgeving") ?? "";
  const charge = environments.get(name.trim().toLowerCase());
  if (!charge) throw new TariffFailure("unknownEnvironment", { found: name, allowed: [...environments.keys()] });
  return charge;
}

/**
 * Uitbreiding van de hosting per jaar: klein, groot of opleiding, in euro's.
 * @customfunction HOSTING.UITBREIDING
 * @param omgeving klein, groot of opleiding.
 * @param [editie] Tariefeditie, bijvoorbeeld 2021 of een eigen editie; weggelaten: de editie van de werkmap.
 * @param invocation Door Excel ingevuld.
 * @requiresAddress
 * @returns Euro's per jaar.
 */
export function hostingUitbreiding(omgeving: any, editie: any, invocation: CustomFunctions.Invocation): number {
  return call({
    id: "HOSTING.UITBREIDING",
    invocation,
    editions: [editie],
    compute: () => pricer(editionOf(editie), [environmentCharge(omgeving)])(0),
    explain: () => explainCharges(editionOf(editie), [environmentCharge(omgeving)], NO_QUANTITY),
  });
}

/**
 * BZM: licentie en regie per jaar, in euro's.
 * @customfunction BZM
 * @param inwoners Aantal inwoners; een cel of een bereik.
 * @param [editie] Tariefeditie, bijvoorbeeld 2021 of een eigen editie; weggelaten: de editie van de werkmap.
 * @param invocation Door Excel ingevuld.
 * @requiresAddress
 * @returns Euro's per jaar, in de vorm van het bereik.
 */
export function bzm(inwoners: any[][], editie: any, invocation: CustomFunctions.Invocation): any[][] {
  return overCells({ id: "BZM", invocation, edition: editie, charges: ["bzm.licentie", "bzm.regie"] }, inwoners, "inhabitants");
}

/**
 * Hosting van BZM per jaar, volgens de staffel, in euro's.
 * @customfunction BZM.HOSTING
 * @param inwoners Aantal inwoners; een cel of een bereik.
 * @param [editie] Tariefeditie, bijvoorbeeld 2021 of een eigen editie; weggelaten: de editie van de werkmap.
 * @param invocation Door Excel ingevuld.
 * @requiresAddress
 * @returns Euro's per jaar, in de vorm van het bereik.
 */
export function bzmHosting(inwoners: any[][], editie: any, invocation: CustomFunctions.Invocation): any[][] {
  return overCells({ id: "BZM.HOSTING", invocation, edition: editie, charges: ["bzm.hosting"] }, inwoners, "inhabitants");
}

/**
 * Technische helpdesk van BZM per jaar, volgens de staffel, in euro's.
 * @customfunction BZM.HELPDESK
 * @param inwoners Aantal inwoners; een cel of een bereik.
 * @param [editie] Tariefeditie, bijvoorbeeld 2021 of een eigen editie; weggelaten: de editie van de werkmap.
 * @param invocation Door Excel ingevuld.
 * @requiresAddress
 * @returns Euro's per jaar, in de vorm van het bereik.
 */
export function bzmHelpdesk(inwoners: any[][], editie: any, invocation: CustomFunctions.Invocation): any[][] {
  return overCells({ id: "BZM.HELPDESK", invocation, edition: editie, charges: ["bzm.helpdesk"] }, inwoners, "inhabitants");
}

/**
 * Lijnverbinding van BZM per jaar, in euro's.
 * @customfunction BZM.LIJN
 * @param [editie] Tariefeditie, bijvoorbeeld 2021 of een eigen editie; weggelaten: de editie van de werkmap.
 * @param invocation Door Excel ingevuld.
 * @requiresAddress
 * @returns Euro's per jaar.
 */
export function bzmLijn(editie: any, invocation: CustomFunctions.Invocation): number {
  return flat({ id: "BZM.LIJN", invocation, edition: editie, charges: ["bzm.lijn"] });
}

/**
 * Nieuwe aansluiting van BZM, eenmalig, in euro's.
 * @customfunction BZM.AANSLUITING
 * @param [editie] Tariefeditie, bijvoorbeeld 2021 of een eigen editie; weggelaten: de editie van de werkmap.
 * @param invocation Door Excel ingevuld.
 * @requiresAddress
 * @returns Euro's, eenmalig.
 */
export function bzmAansluiting(editie: any, invocation: CustomFunctions.Invocation): number {
  return flat({ id: "BZM.AANSLUITING", invocation, edition: editie, charges: ["bzm.aansluiting"] });
}

/**
 * Additionele modules van BZM: de werkelijke prijs met 15% korting, in euro's.
 * @customfunction BZM.MODULES
 * @param werkelijkeKosten Werkelijke prijs in euro's; een cel of een bereik.
 * @param [editie] Tariefeditie, bijvoorbeeld 2021 of een eigen editie; weggelaten: de editie van de werkmap.
 * @param invocation Door Excel ingevuld.
 * @requiresAddress
 * @returns Euro's per jaar, in de vorm van het bereik.
 */
export function bzmModules(werkelijkeKosten: any[][], editie: any, invocation: CustomFunctions.Invocation): any[][] {
  return overCells({ id: "BZM.MODULES", invocation, edition: editie, charges: ["bzm.modules"] }, werkelijkeKosten, "actualCost");
}

/**
 * WIM, het website-platform, per jaar, in euro's: in 2021 volgens de staffel, in 2020 per inwoner.
 * @customfunction WIM
 * @param inwoners Aantal inwoners; een cel of een bereik.
 * @param [editie] Tariefeditie, bijvoorbeeld 2021 of een eigen editie; weggelaten: de editie van de werkmap.
 * @param invocation Door Excel ingevuld.
 * @requiresAddress
 * @returns Euro's per jaar, in de vorm van het bereik.
 */
export function wim(inwoners: any[][], editie: any, invocation: CustomFunctions.Invocation): any[][] {
  return overCells({ id: "WIM", invocation, edition: editie, charges: ["wim"] }, inwoners, "inhabitants");
}

/**
 * Hosting van WIM: de werkelijke kosten van de leverancier met 10% opslag, in euro's.
 * @customfunction WIM.HOSTING
 * @param werkelijkeKosten Werkelijke hostingkosten in euro's; een cel of een bereik.
 * @param [editie] Tariefeditie, bijvoorbeeld 2021 of een eigen editie; weggelaten: de editie van de werkmap.
 * @param invocation Door Excel ingevuld.
 * @requiresAddress
 * @returns Euro's per jaar, in de vorm van het bereik.
 */
export function wimHosting(werkelijkeKosten: any[][], editie: any, invocation: CustomFunctions.Invocation): any[][] {
  return overCells({ id: "WIM.HOSTING", invocation, edition: editie, charges: ["wim.hosting"] }, werkelijkeKosten, "actualCost");
}

/**
 * Pakketkorting per jaar bij afname van e-Suite, BZM en WIM samen; een negatief bedrag in euro's.
 * @customfunction PAKKETKORTING
 * @param inwoners Aantal inwoners; een cel of een bereik.
 * @param [editie] Tariefeditie, bijvoorbeeld 2021 of een eigen editie; weggelaten: de editie van de werkmap.
 * @param invocation Door Excel ingevuld.
 * @requiresAddress
 * @returns Euro's per jaar, in de vorm van het bereik; 0 boven 150.000 inwoners.
 */
export function pakketkorting(inwoners: any[][], editie: any, invocation: CustomFunctions.Invocation): any[][] {
  return overCells({ id: "PAKKETKORTING", invocation, edition: editie, charges: ["pakketkorting"] }, inwoners, "inhabitants");
}

/**
 * MyLex Overheid per jaar, volgens de staffel, in euro's.
 * @customfunction MYLEX
 * @param inwoners Aantal inwoners; een cel of een bereik.
 * @param [editie] Tariefeditie, bijvoorbeeld 2021 of een eigen editie; weggelaten: de editie van de werkmap.
 * @param invocation Door Excel ingevuld.
 * @requiresAddress
 * @returns Euro's per jaar, in de vorm van het bereik.
 */
export function mylex(inwoners: any[][], editie: any, invocation: CustomFunctions.Invocation): any[][] {
  return overCells({ id: "MYLEX", invocation, edition: editie, charges: ["mylex.overheid"] }, inwoners, "inhabitants");
}

/**
 * MyLex Sociaal Domein per jaar, volgens de staffel, in euro's.
 * @customfunction MYLEX.SOCIAAL
 * @param inwoners Aantal inwoners; een cel of een bereik.
 * @param [editie] Tariefeditie, bijvoorbeeld 2021 of een eigen editie; weggelaten: de editie van de werkmap.
 * @param invocation Door Excel ingevuld.
 * @requiresAddress
 * @returns Euro's per jaar, in de vorm van het bereik.
 */
export function mylexSociaal(inwoners: any[][], editie: any, invocation: CustomFunctions.Invocation): any[][] {
  return overCells({ id: "MYLEX.SOCIAAL", invocation, edition: editie, charges: ["mylex.sociaal"] }, inwoners, "inhabitants");
}

/**
 * Koppeling van MyLex met e-Suite per jaar, de korting van 20% inbegrepen, in euro's.
 * @customfunction MYLEX.KOPPELING
 * @param [editie] Tariefeditie, bijvoorbeeld 2021 of een eigen editie; weggelaten: de editie van de werkmap.
 * @param invocation Door Excel ingevuld.
 * @requiresAddress
 * @returns Euro's per jaar.
 */
export function mylexKoppeling(editie: any, invocation: CustomFunctions.Invocation): number {
  return flat({ id: "MYLEX.KOPPELING", invocation, edition: editie, charges: ["mylex.koppeling"] });
}

/**
 * Vernieuwing van de koppeling van MyLex met e-Suite, eenmalig, de korting van 20% inbegrepen, in euro's.
 * @customfunction MYLEX.KOPPELING.EENMALIG
 * @param [editie] Tariefeditie, bijvoorbeeld 2021 of een eigen editie; weggelaten: de editie van de werkmap.
 * @param invocation Door Excel ingevuld.
 * @requiresAddress
 * @returns Euro's, eenmalig.
 */
export function mylexKoppelingEenmalig(editie: any, invocation: CustomFunctions.Invocation): number {
  return flat({ id: "MYLEX.KOPPELING.EENMALIG", invocation, edition: editie, charges: ["mylex.koppeling.eenmalig"] });
}

/**
 * GVOP, officiële publicaties, per jaar, volgens de staffel, in euro's.
 * @customfunction GVOP
 * @param inwoners Aantal inwoners; een cel of een bereik.
 * @param [editie] Tariefeditie, bijvoorbeeld 2021 of een eigen editie; weggelaten: de editie van de werkmap.
 * @param invocation Door Excel ingevuld.
 * @requiresAddress
 * @returns Euro's per jaar, in de vorm van het bereik.
 */
export function gvop(inwoners: any[][], editie: any, invocation: CustomFunctions.Invocation): any[][] {
  return overCells({ id: "GVOP", invocation, edition: editie, charges: ["gvop"] }, inwoners, "inhabitants");
}
