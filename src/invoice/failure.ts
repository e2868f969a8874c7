import type { Localized } from "../tariff";
import { type InvoiceFailureCode, type InvoiceFailureFacts, invoiceMessages } from "./messages";
import { type Place, placeIn } from "./place";

const LONGEST_SHOWN = 100;

/** What a file says, as it fits in a message. */
function shown<Facts extends object>(facts: Facts): Facts {
  const entries = Object.entries(facts).map(([name, fact]: [string, unknown]) => [name, typeof fact === "string" && fact.length > LONGEST_SHOWN ? `${fact.slice(0, LONGEST_SHOWN)}…` : fact]);
  return Object.fromEntries(entries) as Facts;
}

/** Why an invoice cannot be read: a code, the facts, and the place in the file; turned into words where a person reads them. */
export class InvoiceFailure<Code extends InvoiceFailureCode = InvoiceFailureCode> extends Error {
  override readonly name = "InvoiceFailure";

  readonly facts: InvoiceFailureFacts[Code];

  constructor(
    readonly code: Code,
    facts: InvoiceFailureFacts[Code],
    /** Null where it is the file as a whole. */
    readonly place: Place | null = null,
  ) {
    super(invoiceMessages[code].en(shown(facts)));
    this.facts = shown(facts);
  }

  /** The message, with its place before it. */
  in(language: keyof Localized): string {
    const text = invoiceMessages[this.code][language](this.facts);
    return this.place === null ? text : `${placeIn(this.place, language)}: ${text}`;
  }
}
