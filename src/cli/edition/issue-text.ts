import { type EditionIssue, issueIn } from "../../tariff";
import type { Language } from "../../money";
import { words } from "../words";

/** "  charges[8] tpm, flatAmount: gevonden "2.092,00", verwacht …", a line for each issue. */
export function editionIssuesText(issues: readonly EditionIssue[], language: Language): string {
  return issues
    .map((issue) => issueIn(issue, language))
    .map(({ place, found, expected }) => `  ${place}: ${words.found[language]} ${found}, ${words.expected[language]} ${expected}`)
    .join("\n");
}
