import type { Language } from "../../money";
import { words } from "../words";
import type { DocumentIssue } from "./document-issue";
import { editionWords } from "./words";

/** "  charges[8] tpm, flatAmount: gevonden "2.092,00", verwacht …", a line for each issue; a warning is called one. */
export function editionIssuesText(issues: readonly DocumentIssue[], language: Language): string {
  return issues
    .map(({ severity, place, found, expected }) => {
      const mark = severity === "warning" ? `${editionWords.warning[language]}: ` : "";
      return `  ${mark}${place}: ${words.found[language]} ${found[language]}, ${words.expected[language]} ${expected[language]}`;
    })
    .join("\n");
}

export const issueJson = ({ severity, place, found, expected }: DocumentIssue, language: Language) => ({ severity, place, found: found[language], expected: expected[language] });
