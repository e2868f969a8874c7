/** The bundle that Excel loads: every function under its id. The ids live in users' workbooks and stay for ever. */
import { exchange } from "../workbook";
import * as charges from "./charges";
import * as lookups from "./lookups";
import * as totals from "./totals";

const functions = {
  CONTRIBUTIE: charges.contributie,
  ENTREE: charges.entree,
  TPM: charges.tpm,
  ESUITE: charges.esuite,
  "ESUITE.INSTAP": charges.esuiteInstap,
  INNOVATIE: charges.innovatie,
  HOSTING: charges.hosting,
  "HOSTING.UITBREIDING": charges.hostingUitbreiding,
  BZM: charges.bzm,
  "BZM.HOSTING": charges.bzmHosting,
  "BZM.HELPDESK": charges.bzmHelpdesk,
  "BZM.LIJN": charges.bzmLijn,
  "BZM.AANSLUITING": charges.bzmAansluiting,
  "BZM.MODULES": charges.bzmModules,
  WIM: charges.wim,
  "WIM.HOSTING": charges.wimHosting,
  PAKKETKORTING: charges.pakketkorting,
  MYLEX: charges.mylex,
  "MYLEX.SOCIAAL": charges.mylexSociaal,
  "MYLEX.KOPPELING": charges.mylexKoppeling,
  "MYLEX.KOPPELING.EENMALIG": charges.mylexKoppelingEenmalig,
  GVOP: charges.gvop,
  RESERVERING: totals.reservering,
  TARIEF: lookups.tarief,
  TOTAAL: totals.totaal,
  SPECIFICATIE: totals.specificatie,
  STAFFEL: lookups.staffel,
  VERSCHIL: totals.verschil,
  DREMPEL: lookups.drempel,
  BRON: lookups.bron,
  ZEKERHEID: lookups.zekerheid,
  EDITIES: lookups.edities,
  BEGROTING: lookups.begroting,
};

for (const [id, run] of Object.entries(functions)) {
  CustomFunctions.associate(id, run);
  exchange().functions.set(id, run as (...args: unknown[]) => unknown);
}
