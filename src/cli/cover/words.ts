import type { Localized } from "../../tariff";

export const coverWords = {
  cover: { nl: "Dekking van de begroting", en: "Cover of the budget" },
  budget: { nl: "Begroting", en: "Budget" },
  post: { nl: "post", en: "post" },
  income: { nl: "omzet", en: "income" },
  members: { nl: "leden", en: "members" },
  cost: { nl: "kosten", en: "cost" },
  result: { nl: "resultaat", en: "result" },
  products: { nl: "samen", en: "together" },
  operating: { nl: "bedrijfskosten", en: "operating costs" },
  other: { nl: "financieel, belasting", en: "finance, tax" },
  net: { nl: "RESULTAAT", en: "RESULT" },
  counted: { nl: "gemeenten volgens editie", en: "municipalities by edition" },
  against: { nl: "tegen de kosten van", en: "against the cost of" },
  booked: {
    nl: "contributie, entreegeld en pakketkorting tellen mee bij overig, tenzij --book anders zegt",
    en: "contributie, entreegeld and pakketkorting count as overig, unless --book says otherwise",
  },
  rounding: {
    nl: "het plan rondt elk bedrag apart af: zijn sommen kunnen een euro van hun delen verschillen",
    en: "the plan rounds every amount by itself: its sums may be a euro off their parts",
  },
  withoutAmount: { nl: "Posten zonder bedrag, niet meegeteld", en: "Items without an amount, not counted" },
} as const satisfies Readonly<Record<string, Localized>>;
