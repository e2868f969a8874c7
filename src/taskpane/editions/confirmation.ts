/** What a person took although it was warned of, to be kept with the edition. */
import type { Confirmation } from "../../excel";
import type { Language } from "../../money";
import type { WorkbookIssue } from "../../workbook";
import { today } from "../reservation/today";
import { readInTexts } from "./read-in-texts";

/** "Tarieven 2022!G12: gevonden 'veel', verwacht een getal". */
export function issueText({ sheet, address, found, expected }: WorkbookIssue, language: Language): string {
  const texts = readInTexts[language];
  return `${sheet}!${address}: ${texts.issue(found === "" ? texts.blank : `'${found}'`, expected[language])}`;
}

/** Undefined where there was nothing to confirm. */
export function confirmationOf(warnings: readonly WorkbookIssue[], language: Language): Confirmation | undefined {
  return warnings.length === 0 ? undefined : { day: today(), warnings: warnings.map((issue) => issueText(issue, language)) };
}
