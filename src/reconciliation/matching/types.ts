/** The two sides of a match: lines with what they come to, and what is due. */
import type { Micro } from "../../money";
import type { Localized } from "../../tariff";
import type { LineItem } from "../../engine";
import type { Invoice, InvoiceLine } from "../../invoice";
import type { BilledPeriod } from "../report";

/** A line that is to be matched. */
export interface Entry {
  readonly key: string;
  readonly invoice: Invoice;
  readonly line: InvoiceLine;
  readonly period: BilledPeriod;
  /** What the line comes to when credit notes are taken off. */
  readonly amount: Micro;
}

/** A charge, as it is due in the period of the lines. */
export interface Demand {
  readonly charge: string;
  readonly item: LineItem;
  /** Months, as bits, in which it was invoiced already. */
  readonly claimed: number;
  /** The months of the lines. */
  readonly period: Pick<BilledPeriod, "first" | "last">;
  /** Null: due, but nobody can say how much. */
  readonly expected: Micro | null;
  /** What is left of the year's amount when these are its last months, after what the lines before them were expected to be. */
  readonly left?: Micro;
  /** The part that ends the year, rounded by itself: `expected` is not what the parts before it leave. */
  readonly isEqualPart?: true;
}

/** A line that has a charge by its amount, while its text names another one. */
export interface Misnamed {
  readonly item: LineItem;
  readonly entry: Entry;
}

/** Lines that together are charges that together are due; both sides have at least one. */
export interface Match {
  readonly entries: readonly Entry[];
  readonly demands: readonly Demand[];
  readonly because: Localized;
  /** From 0 to 1. */
  readonly score: number;
  /** The text decided, against an amount that fits another charge to the cent. */
  readonly isByText?: true;
  /** The charge that the text plainly names, where the amount decided against it. */
  readonly rather?: Demand;
  /** The line of an earlier invoice that has the charge which this text names, and speaks itself of another one. */
  readonly across?: Misnamed;
}

/** Whether one known cause turns what is due, in the period that is matched, into this amount. */
export type Explains = (demands: readonly Demand[], amount: Micro) => boolean;
