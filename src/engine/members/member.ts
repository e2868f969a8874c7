/** The members of the cooperative as a table that the office keeps itself: a row per municipality. */
import type { Localized } from "../../tariff";
import type { Profile } from "../profile";

/** More rows than this are no list of members: the country has 342 municipalities. */
export const MOST_MEMBERS = 2000;

export interface Member {
  /** The row in which it stands, as the user counts them: from 1. */
  readonly row: number;
  readonly name: string;
  readonly profile: Profile;
}

export interface MemberColumn {
  /** Counted from 1. */
  readonly place: number;
  /** Empty where the column has none. */
  readonly header: string;
}

export interface MemberIssue {
  /** Null where it is of the table as a whole. */
  readonly row: number | null;
  readonly column: MemberColumn | null;
  readonly found: Localized;
  readonly expected: Localized;
}

/** The members of the rows that are sound, and everything that is wrong with the others. */
export interface MemberTable {
  readonly members: readonly Member[];
  readonly issues: readonly MemberIssue[];
  /** Columns that play no part. */
  readonly ignored: readonly MemberColumn[];
}
