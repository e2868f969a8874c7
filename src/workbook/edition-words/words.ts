/** What changes in an edition, by name. */
import type { ChargeFact, EditionFact, FigureName } from "../../engine";
import type { Localized } from "../../tariff";

export const figureWords: Readonly<Record<FigureName, Localized>> = {
  unitAmount: { nl: "per inwoner", en: "per inhabitant" },
  flatAmount: { nl: "per gemeente", en: "per municipality" },
  cap: { nl: "plafond (inwoners)", en: "cap (inhabitants)" },
  minimum: { nl: "minimum", en: "minimum" },
  maximum: { nl: "maximum", en: "maximum" },
  percentage: { nl: "percentage", en: "percentage" },
  low: { nl: "laag", en: "low" },
  high: { nl: "hoog", en: "high" },
  surcharge: { nl: "opslag (%)", en: "surcharge (%)" },
  upTo: { nl: "grens (inwoners)", en: "bound (inhabitants)" },
};

export const factWords: Readonly<Record<ChargeFact | EditionFact, Localized>> = {
  label: { nl: "omschrijving", en: "label" },
  service: { nl: "dienst", en: "service" },
  model: { nl: "rekenwijze", en: "model" },
  period: { nl: "periode", en: "period" },
  unit: { nl: "eenheid", en: "unit" },
  certainty: { nl: "zekerheid", en: "certainty" },
  incomeLine: { nl: "batenregel", en: "income line" },
  condition: { nl: "voorwaarde", en: "condition" },
  mandatory: { nl: "verplicht", en: "mandatory" },
  needs: { nl: "nodig gegeven", en: "needed figure" },
  nonMembersOnly: { nl: "alleen niet-leden", en: "non-members only" },
  index: { nl: "index", en: "index" },
  readings: { nl: "lezingen", en: "readings" },
  note: { nl: "opmerking", en: "note" },
  source: { nl: "plaats in de bron", en: "place in the source" },
  basis: { nl: "grondslag", en: "basis" },
  why: { nl: "waarom geen bedrag", en: "why no amount" },
  reason: { nl: "waarom geen bedrag", en: "why no amount" },
  announced: { nl: "aangekondigd", en: "announced" },
  tierReadings: { nl: "lezingen van de treden", en: "readings of the tiers" },
  tierLines: { nl: "regels van de treden in de bron", en: "lines of the tiers in the source" },
  id: { nl: "id", en: "id" },
  year: { nl: "jaar", en: "year" },
  title: { nl: "titel", en: "title" },
  publication: { nl: "bron", en: "source" },
  status: { nl: "status", en: "status" },
};
