/** What a person can do to a line, to a charge that is missing, or to a correction. */
import type { LineItem } from "../../../engine";
import type { Approval, CorrectionKind, LineReport } from "../../../reconciliation";
import type { Edition } from "../../../tariff";
import type { MatchChoice } from "../reconciliation-store";

export interface CorrectionActions {
  readonly isBusy: boolean;
  /** Says what a correction is, by its invoice's key; null leaves it to the tariff again. */
  readonly correct: (key: string, kind: CorrectionKind | null) => void;
}

export interface LineActions extends CorrectionActions {
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
  readonly match: (line: LineReport, choice: MatchChoice) => void;
  readonly approve: (key: string, approval: Omit<Approval, "when"> | null) => void;
}
