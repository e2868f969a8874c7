/** What is wrong in one cell of a tariff workbook. */
import type { Localized } from "../../tariff";

/** An error keeps the edition from being read; a warning is read as it is told, once a person has confirmed it. */
export type Severity = "error" | "warning";

export type WorkbookIssueCode =
  | "missingTable"
  | "doubleTable"
  | "oldFormat"
  | "damagedPart"
  | "missingColumn"
  | "doubleColumn"
  | "extraColumn"
  | "movedColumn"
  | "merged"
  | "hiddenRows"
  | "belowTable"
  | "formula"
  | "errorValue"
  | "date"
  | "textForNumber"
  | "notANumber"
  | "decimals"
  | "notAWord"
  | "missing"
  | "contradiction"
  | "unknownService"
  | "source"
  | "notHere"
  | "double"
  | "order"
  | "assumed"
  | "translation"
  | "edition";

export interface WorkbookIssue {
  readonly severity: Severity;
  readonly code: WorkbookIssueCode;
  readonly sheet: string;
  /** "F14", or an area. */
  readonly address: string;
  /** What the cell holds. */
  readonly found: string;
  readonly expected: Localized;
}

export type Report = (issue: WorkbookIssue) => void;

export const said = (nl: string, en: string): Localized => ({ nl, en });

/** "Tarieven 2022!G12: gevonden 'veel', verwacht een getal". */
export function issueText({ sheet, address, found, expected }: WorkbookIssue): Localized {
  const [nl, en] = found === "" ? ["niets", "nothing"] : [`'${found}'`, `'${found}'`];
  return said(`${sheet}!${address}: gevonden ${nl}, verwacht ${expected.nl}`, `${sheet}!${address}: found ${en}, expected ${expected.en}`);
}
