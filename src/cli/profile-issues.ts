import type { ProfileIssue } from "../engine";
import type { Language } from "../money";
import { words } from "./words";

/** "services.1: gevonden "foo", verwacht …", a line for each issue. */
export function issuesText(issues: readonly ProfileIssue[], language: Language): string {
  return issues
    .map(({ place, found, expected }) => `${place === "" ? "" : `${place}: `}${words.found[language]} ${found[language]}, ${words.expected[language]} ${expected[language]}\n`)
    .join("");
}
