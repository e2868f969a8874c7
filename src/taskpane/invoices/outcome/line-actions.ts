/** What a person can do to a line, or to a charge that is missing. */
import type { LineItem } from "../../../engine";
import type { Approval, LineReport } from "../../../reconciliation";
import type { Edition } from "../../../tariff";
import type { MatchChoice } from "../reconciliation-store";

export interface LineActions {
  /** What the profile owes: the charges that a line can be matched to. */
  readonly items: readonly LineItem[];
  /** Of a year; null where none is known. */
  readonly editionOf: (year: number) => Edition | null;
  /** What a charge is called, in the edition of a year. */
  readonly labelOf: (charge: string, year: number) => string;
  /** Whether the user chose the charges of a line. */
  readonly isForced: (key: string) => boolean;
  /** Who approved last; empty where nobody did. */
  readonly lastWho: string;
  readonly isBusy: boolean;
  readonly match: (line: LineReport, choice: MatchChoice) => void;
  readonly approve: (key: string, approval: Omit<Approval, "when"> | null) => void;
}
