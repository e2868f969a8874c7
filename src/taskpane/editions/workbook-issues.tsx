/** What is wrong on the sheets of an edition, each with a link to its cell. */
import type { ReactElement } from "react";
import { Caption1, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular, WarningRegular } from "@fluentui/react-icons";
import { selectCell } from "../../excel";
import type { WorkbookIssue } from "../../workbook";
import { useTasks } from "../tasks";
import { useTexts } from "../use-texts";
import { readInTexts } from "./read-in-texts";

const MOST_SHOWN = 25;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  item: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalXS, overflowWrap: "anywhere" },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  place: { marginInlineEnd: tokens.spacingHorizontalXS },
});

export function WorkbookIssues({ issues }: { readonly issues: readonly WorkbookIssue[] }): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const texts = readInTexts[language];
  const { say } = useTasks();
  // Errors first: they stop the edition.
  const ordered = [...issues.filter(({ severity }) => severity === "error"), ...issues.filter(({ severity }) => severity === "warning")];
  const rest = ordered.length - MOST_SHOWN;
  const go = (sheet: string, address: string): void => void selectCell(sheet, address).catch(() => say({ intent: "warning", text: texts.gone(address) }));
  return (
    <>
      <ul className={styles.list} data-testid="workbook-issues">
        {ordered.slice(0, MOST_SHOWN).map(({ severity, sheet, address, found, expected }, index) => (
          <li key={index} className={styles.item}>
            {severity === "error" ? <ErrorCircleRegular className={styles.error} aria-label={texts.error} /> : <WarningRegular className={styles.warning} aria-label={texts.warning} />}
            <Text size={200}>
              <Link as="button" className={styles.place} aria-label={texts.goTo(address)} data-testid={`issue-${address}`} onClick={() => go(sheet, address)}>
                {address}
              </Link>
              {texts.issue(found === "" ? texts.blank : `'${found}'`, expected[language])}
            </Text>
          </li>
        ))}
      </ul>
      {rest > 0 && <Caption1>{texts.more(rest)}</Caption1>}
    </>
  );
}
