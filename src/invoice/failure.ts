import type { Localized } from "../tariff";
import { type InvoiceFailureCode, type InvoiceFailureFacts, invoiceMessages } from "./messages";
import { type Place, placeIn } from "./place";

/** Why an invoice cannot be read: a code, the facts, and the place in the file; turned into words where a person reads them. */
export class InvoiceFailure<Code extends InvoiceFailureCode = InvoiceFailureCode> extends Error {
  override readonly name = "InvoiceFailure";

  constructor(
    readonly code: Code,
    readonly facts: InvoiceFailureFacts[Code],
    /** Null where it is the file as a whole. */
    readonly place: Place | null = null,
  ) {
    super(invoiceMessages[code].en(facts));
  }

  /** The message, with its place before it. */
  in(language: keyof Localized): string {
    const text = invoiceMessages[this.code][language](this.facts);
    return this.place === null ? text : `${placeIn(this.place, language)}: ${text}`;
  }
}
