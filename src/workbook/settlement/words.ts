/** The words of a settlement, for its sheet and the command line. */
import type { Settlement } from "../../engine";
import type { Localized } from "../../tariff";

export type SettlementOutcome = "toPay" | "toReceive" | "even";

export const outcomeWords: Readonly<Record<SettlementOutcome, Localized>> = {
  toPay: { nl: "te betalen", en: "to pay" },
  toReceive: { nl: "te ontvangen", en: "to receive" },
  even: { nl: "niets", en: "nothing" },
};

/** What the municipality does: pays what is due beyond what was charged, or receives what was charged beyond what is due. */
export const outcomeOf = ({ difference }: Pick<Settlement, "difference">): SettlementOutcome => (difference > 0 ? "toPay" : difference < 0 ? "toReceive" : "even");
