/** What is wrong on the sheets of a file: there is no cell here to go to. */
import type { ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { type WorkbookIssue, issueText } from "../../workbook";
import { useTexts } from "../use-texts";
import { loadTexts } from "./load-texts";

const MOST_SHOWN = 10;

const useStyles = makeStyles({ list: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" } });

export function CellIssues({ issues }: { readonly issues: readonly WorkbookIssue[] }): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const rest = issues.length - MOST_SHOWN;
  return (
    <ul className={styles.list} data-testid="edition-issues">
      {issues.slice(0, MOST_SHOWN).map((issue, index) => (
        <li key={index}>{issueText(issue)[language]}</li>
      ))}
      {rest > 0 && <li>{loadTexts[language].more(rest)}</li>}
    </ul>
  );
}
