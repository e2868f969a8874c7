import { type EditionIssue, type Localized, issueIn } from "../../tariff";

/** Something wrong in a file; a warning is taken as it is told once it is confirmed. */
export interface DocumentIssue {
  readonly severity: "error" | "warning";
  readonly place: string;
  readonly found: Localized;
  readonly expected: Localized;
}

/** The issues of an edition in both languages. */
export const inBothLanguages = (issues: readonly EditionIssue[]): readonly DocumentIssue[] =>
  issues.map((issue) => {
    const [nl, en] = [issueIn(issue, "nl"), issueIn(issue, "en")];
    return { severity: "error", place: issue.place, found: { nl: nl.found, en: en.found }, expected: { nl: nl.expected, en: en.expected } };
  });
