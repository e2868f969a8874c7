/** The field's words in both languages, for what an edition says in codes. */
import type { Certainty, Doubt, Localized, Period, Unit } from "./edition";

export const certaintyWords: Readonly<Record<Certainty, Localized>> = {
  fixed: { nl: "vastgesteld", en: "fixed" },
  provisional: { nl: "voorlopig", en: "provisional" },
  indicative: { nl: "indicatie", en: "indicative" },
  afterCalculation: { nl: "nacalculatie", en: "after calculation" },
  actualCost: { nl: "werkelijke kosten", en: "actual cost" },
  estimate: { nl: "raming", en: "estimate" },
  none: { nl: "geen bedrag in de bron", en: "no amount in the source" },
};

export const periodWords: Readonly<Record<Period, Localized>> = {
  annual: { nl: "jaarlijks", en: "annual" },
  oneOff: { nl: "eenmalig", en: "one-off" },
};

export const unitWords: Readonly<Record<Unit, Localized>> = {
  inhabitant: { nl: "per inwoner", en: "per inhabitant" },
  municipality: { nl: "per gemeente", en: "per municipality" },
  inhabitantAndMunicipality: { nl: "per inwoner en per gemeente", en: "per inhabitant and per municipality" },
  actualCost: { nl: "over de werkelijke kosten", en: "of the actual cost" },
  ownBudget: { nl: "van het eigen budget", en: "of one's own budget" },
  inhabitantPerService: { nl: "per inwoner per nieuwe dienst", en: "per inhabitant per new service" },
};

export const doubtWords: Readonly<Record<Doubt, Localized>> = {
  unsigned: { nl: "editie niet ondertekend", en: "edition not signed" },
  changed: { nl: "editie gewijzigd na ondertekening", en: "edition changed after it was signed" },
  broken: { nl: "handtekening van de editie klopt niet", en: "the edition's signature does not hold" },
  unknownKey: { nl: "editie ondertekend met een onbekende sleutel", en: "edition signed by an unknown key" },
};
