import type { ProfileIssue } from "../engine";
import type { Language } from "../money";
import type { ToldIssue } from "./tell";
import { words } from "./words";

/** "services.1: gevonden "foo", verwacht …", a line for each issue. */
export function issuesText(issues: readonly ProfileIssue[], language: Language): string {
  return issues
    .map(({ place, found, expected }) => `${place === "" ? "" : `${place}: `}${words.found[language]} ${found[language]}, ${words.expected[language]} ${expected[language]}\n`)
    .join("");
}

export const toldIssues = (file: string | null, issues: readonly ProfileIssue[], language: Language): readonly ToldIssue[] => issues.map(({ place, found, expected }) => ({ file, place, found: found[language], expected: expected[language] }));
