/** The words of a comparison, for its sheet, the pane and the command line. */
import type { Language } from "../../money";
import type { Localized } from "../../tariff";
import type { ChangeReason, SideAmount } from "../../engine";

/** Why a side differs from the first one. */
export const comparisonReasons: Readonly<Record<ChangeReason, Localized>> = {
  tariff: { nl: "tarief", en: "tariff" },
  model: { nl: "andere berekening", en: "charged otherwise" },
  inhabitants: { nl: "inwoners", en: "inhabitants" },
  tier: { nl: "trede", en: "tier" },
  discount: { nl: "korting", en: "discount" },
  months: { nl: "deel van het jaar", en: "part of the year" },
  scenario: { nl: "scenario", en: "scenario" },
  cost: { nl: "werkelijke kosten", en: "actual cost" },
  added: { nl: "erbij", en: "added" },
  dropped: { nl: "eraf", en: "dropped" },
  unknownBefore: { nl: "geen bedrag in eerste kolom", en: "no amount in first column" },
  unknownAfter: { nl: "hier geen bedrag", en: "no amount here" },
};

/** What stands in place of an amount; never 0. */
export const amountMarks: Readonly<Record<Exclude<SideAmount["state"], "amount">, string>> = { notTaken: "–", withoutAmount: "p.m." };

/** Where two amounts cannot be held against each other. */
export const NOT_COMPARABLE: Readonly<Record<Language, string>> = { nl: "n.v.t.", en: "n/a" };

export function reasonsText(reasons: readonly ChangeReason[], language: Language): string {
  return reasons.map((reason) => comparisonReasons[reason][language]).join(", ");
}
