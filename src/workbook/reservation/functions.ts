/** A charge's price as a DIMPACT function that reads the cells of the reservation's sheet. */
import type { Charge } from "../../tariff";

/** Names of cells, which formulas read. */
export const cellNames = {
  municipality: "gemeente",
  inhabitants: "inwoners",
  referenceDate: "peildatum",
  services: "diensten",
  edition: "editie",
  previousEdition: "vorige_editie",
  scenario: "scenario",
  count: "aantal_diensten",
  vatRate: "btw_tarief",
  vatRefundable: "btw_compensabel",
  currentBudget: "huidige_begroting",
  annualTotal: "totaal_jaarlijks",
  oneOffTotal: "totaal_eenmalig",
} as const;

/** "kosten_wim_hosting": the cell with the actual cost that a charge follows. */
export const costName = (chargeId: string): string => `kosten_${chargeId.replace(/[^a-z0-9]+/gi, "_")}`;

/** "index_2022": the cell with the index of a year. */
export const indexName = (year: number): string => `index_${year}`;

/** Functions without an argument but the edition. */
const flat: Readonly<Record<string, string>> = {
  contributie: "CONTRIBUTIE",
  entree: "ENTREE",
  tpm: "TPM",
  "bzm.lijn": "BZM.LIJN",
  "bzm.aansluiting": "BZM.AANSLUITING",
  "mylex.koppeling": "MYLEX.KOPPELING",
  "mylex.koppeling.eenmalig": "MYLEX.KOPPELING.EENMALIG",
};

const byInhabitants: Readonly<Record<string, string>> = {
  "esuite.regie": "ESUITE",
  "esuite.instap": "ESUITE.INSTAP",
  innovatie: "INNOVATIE",
  hosting: "HOSTING",
  "bzm.hosting": "BZM.HOSTING",
  "bzm.helpdesk": "BZM.HELPDESK",
  wim: "WIM",
  pakketkorting: "PAKKETKORTING",
  "mylex.overheid": "MYLEX",
  "mylex.sociaal": "MYLEX.SOCIAAL",
  gvop: "GVOP",
};

const byCost: Readonly<Record<string, string>> = { "bzm.modules": "BZM.MODULES", "wim.hosting": "WIM.HOSTING" };

const environments: Readonly<Record<string, string>> = { "hosting.klein": "klein", "hosting.groot": "groot", "hosting.opleiding": "opleiding" };

/**
 * The function of a priced charge; `edition` is the cell that holds the edition, `id` the cell that holds the charge's
 * id. A charge without a function of its own is asked for by its id, so that a new edition's charges work.
 */
export function functionFormula(charge: Charge, edition: string, id: string): string {
  const { inhabitants, scenario, count } = cellNames;
  const named = (table: Readonly<Record<string, string>>): string | undefined => (Object.hasOwn(table, charge.id) ? table[charge.id] : undefined);
  const environment = named(environments);
  if (environment !== undefined) return `DIMPACT.HOSTING.UITBREIDING("${environment}",${edition})`;
  if (charge.needs === "newServices") return `DIMPACT.RESERVERING(${inhabitants},${scenario},${count},${edition})`;
  if (charge.needs === "actualCost") {
    const own = named(byCost);
    return own === undefined ? `DIMPACT.TARIEF(${id},${costName(charge.id)},${edition})` : `DIMPACT.${own}(${costName(charge.id)},${edition})`;
  }
  const [fixed, counted] = [named(flat), named(byInhabitants)];
  if (fixed !== undefined) return `DIMPACT.${fixed}(${edition})`;
  return counted === undefined ? `DIMPACT.TARIEF(${id},${inhabitants},${edition})` : `DIMPACT.${counted}(${inhabitants},${edition})`;
}
