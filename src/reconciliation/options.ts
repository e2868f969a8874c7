/** What a reconciliation is asked with. */
import { type Micro, ZERO, microFrom } from "../money";
import type { Catalogue } from "../tariff";
import type { Profile } from "../engine";
import type { Approval, CorrectionKind } from "./report";

/** Both in micro-euros, 0 or more. */
export interface Tolerance {
  /** What may remain of a line's difference. */
  readonly line: Micro;
  /** What the differences within `line` of one invoice may add up to; at least `line` counts. */
  readonly total: Micro;
}

export const DEFAULT_TOLERANCE: Tolerance = { line: ZERO, total: microFrom("0.02") };

/** A user's earlier choice for a supplier: by the item's id where the line had one, else by its text. */
export interface RememberedMatch {
  readonly supplier: string;
  readonly itemId?: string;
  readonly text?: string;
  /** Charge ids; empty: the line belongs to no charge. */
  readonly charges: readonly string[];
}

export interface ReconciliationOptions {
  readonly profile: Profile;
  /** Where editions are found; those that are built in by default. */
  readonly catalogue?: Catalogue;
  /** "2021@1,3%" or a name; the profile's own by default. It counts for the invoices of its year. */
  readonly edition?: string;
  /** The year to reconcile; by default the one that most lines are about. */
  readonly year?: number;
  readonly tolerance?: Tolerance;
  /** Names or ids of suppliers whose invoices are held against the tariff, besides those that bear Dimpact's name. */
  readonly suppliers?: readonly string[];
  readonly remembered?: readonly RememberedMatch[];
  /** Charge ids by a line's key: a user's own match; an empty list undoes one. */
  readonly forced?: Readonly<Record<string, readonly string[]>>;
  /** By the key of an invoice that charges again on another one: whether it replaces that one or adds to it. */
  readonly corrections?: Readonly<Record<string, CorrectionKind>>;
  /** By the key of a line or a missing charge. */
  readonly approvals?: Readonly<Record<string, Approval>>;
}
