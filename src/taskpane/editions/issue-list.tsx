/** What is wrong with an edition in a file, the first of it. */
import type { ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { type EditionIssue, issueIn } from "../../tariff";
import { useTexts } from "../use-texts";
import { loadTexts } from "./load-texts";

const MOST_SHOWN = 10;

const useStyles = makeStyles({ list: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" } });

export function IssueList({ issues }: { readonly issues: readonly EditionIssue[] }): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const texts = loadTexts[language];
  const rest = issues.length - MOST_SHOWN;
  return (
    <ul className={styles.list} data-testid="edition-issues">
      {issues.slice(0, MOST_SHOWN).map((issue, index) => {
        const { place, found, expected } = issueIn(issue, language);
        return <li key={index}>{texts.issue(place, found, expected)}</li>;
      })}
      {rest > 0 && <li>{texts.more(rest)}</li>}
    </ul>
  );
}
