import type { Localized } from "../../tariff";

export const settleWords = {
  settlement: { nl: "Verrekening", en: "Settlement" },
  charged: { nl: "in rekening gebracht", en: "charged" },
  due: { nl: "verschuldigd", en: "due" },
  outcome: { nl: "uitkomst", en: "outcome" },
  open: { nl: "Zonder bedrag in een van beide edities, en dus niet verrekend", en: "Without an amount in one of the editions, and so not settled" },
  unsettled: { nl: "Niet te verrekenen", en: "Cannot be settled" },
  basis: { nl: "heel het jaar, jaarlijks en eenmalig; bedragen in euro, exclusief btw", en: "the whole year, annual and one-off; amounts in euros, excluding VAT" },
} as const satisfies Readonly<Record<string, Localized>>;
