/** Everything that is wrong with a table of members, each with a link to its cell or with its line. */
import type { ReactElement } from "react";
import { Link, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import type { MemberIssue } from "../../../engine";
import { selectCell } from "../../../excel";
import { useTasks } from "../../tasks";
import { useTexts } from "../use-texts";
import { type Source, cellOf, placeOf } from "./source";

const MOST_SHOWN = 50;

const useStyles = makeStyles({ list: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" } });

export function MemberIssues({ source, issues }: { readonly source: Source; readonly issues: readonly MemberIssue[] }): ReactElement {
  const styles = useStyles();
  const { intake: texts } = useTexts();
  const rest = issues.length - MOST_SHOWN;
  return (
    <MessageBar intent="error" layout="multiline" data-testid="member-issues">
      <MessageBarBody>
        {texts.issues(issues.length)}
        <ul className={styles.list}>
          {issues.slice(0, MOST_SHOWN).map((issue, index) => (
            <li key={index}>
              <Issue source={source} issue={issue} />
            </li>
          ))}
          {rest > 0 && <li>{texts.more(rest)}</li>}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

function Issue({ source, issue }: { readonly source: Source; readonly issue: MemberIssue }): ReactElement {
  const { language, intake: texts } = useTexts();
  const { say } = useTasks();
  const cell = cellOf(source, issue);
  const told = texts.issue(issue.found[language], issue.expected[language]);
  if (cell === null) {
    const place = placeOf(issue, language);
    return <>{`${place === "" ? "" : `${place}: `}${told}`}</>;
  }
  const { sheet, address } = cell;
  return (
    <>
      <Link as="button" aria-label={texts.goTo(address)} data-testid={`member-issue-${address}`} onClick={() => void selectCell(sheet, address).catch(() => say({ intent: "warning", text: texts.gone(address) }))}>
        {address}
      </Link>
      {`: ${told}`}
    </>
  );
}
