import type { Language } from "../../money";
import type { Localized } from "../../tariff";
import { words } from "../words";
import type { DocumentIssue } from "./document-issue";
import { editionWords } from "./words";

/** What was found and expected, for the record of what was confirmed. */
const sentence = ({ place, found, expected }: DocumentIssue, language: Language): string => `${place}: ${words.found[language]} ${found[language]}, ${words.expected[language]} ${expected[language]}`;

/** "  charges[8] tpm, flatAmount: gevonden "2.092,00", verwacht …", a line for each issue; a warning is called one. */
export function editionIssuesText(issues: readonly DocumentIssue[], language: Language): string {
  return issues
    .map((issue) => `  ${issue.severity === "warning" ? `${editionWords.warning[language]}: ` : ""}${sentence(issue, language)}`)
    .join("\n");
}

export const issueSentences = (issues: readonly DocumentIssue[]): readonly Localized[] => issues.map((issue) => ({ nl: sentence(issue, "nl"), en: sentence(issue, "en") }));

export const issueJson = ({ severity, place, found, expected }: DocumentIssue, language: Language) => ({ severity, place, found: found[language], expected: expected[language] });
