import type { Localized } from "../../tariff";

export const memberWords = {
  column: { nl: "kolom", en: "column" },
  ignored: { nl: "deze kolommen tellen niet mee:", en: "these columns play no part:" },
  impact: { nl: "Effect per gemeente", en: "Effect per municipality" },
  municipality: { nl: "gemeente", en: "municipality" },
  band: { nl: "band", en: "band" },
  because: { nl: "grootste oorzaken", en: "largest causes" },
  all: { nl: "samen", en: "together" },
  lowest: { nl: "laagste", en: "lowest" },
  highest: { nl: "hoogste", en: "highest" },
  median: { nl: "mediaan", en: "median" },
  counts: { nl: "aantal", en: "count" },
  rises: { nl: "stijgt", en: "rises" },
  falls: { nl: "daalt", en: "falls" },
  unchanged: { nl: "gelijk", en: "unchanged" },
  question: { nl: "Blijft elke gemeente in de band", en: "Does every municipality stay in the band" },
  outside: { nl: "Nee", en: "No" },
  inside: { nl: "Ja, alle gemeenten", en: "Yes, all municipalities" },
  nobodyPriced: { nl: "Niet te zeggen: geen gemeente is te berekenen", en: "It cannot be said: no municipality can be computed" },
  notCounted: { nl: "de niet berekende gemeenten niet meegeteld", en: "the municipalities that cannot be computed left out" },
  unpriced: { nl: "Niet te berekenen", en: "Cannot be computed" },
  row: { nl: "rij", en: "row" },
  annualBasis: {
    nl: "jaarlijkse totalen; eenmalige posten tellen niet mee; onzeker: een post zonder bedrag in een van de edities beslist",
    en: "annual totals; one-off items do not count; uncertain: an item without an amount in one of the editions decides",
  },
} as const satisfies Readonly<Record<string, Localized>>;
