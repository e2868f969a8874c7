import type { Language } from "../money";
import { messages, type FailureCode, type FailureFacts } from "./messages";

/** `input`: what was asked is wrong; `unavailable`: nothing is wrong, but the source or the catalogue has no answer. */
export type FailureKind = "input" | "unavailable";

const unavailable: ReadonlySet<FailureCode> = new Set<FailureCode>([
  "unknownEdition",
  "unknownBudgetYear",
  "notPrinted",
  "lastTier",
  "noIndex",
  "editionNotRead",
  "zeroBase",
]);

/** The one error of calculating: a code and the facts, turned into words only where a person reads them. */
export class TariffFailure<Code extends FailureCode = FailureCode> extends Error {
  override readonly name = "TariffFailure";

  constructor(
    readonly code: Code,
    readonly facts: FailureFacts[Code],
  ) {
    super(messages[code].en(facts));
  }

  get kind(): FailureKind {
    return unavailable.has(this.code) ? "unavailable" : "input";
  }

  in(language: Language): string {
    return messages[this.code][language](this.facts);
  }
}
