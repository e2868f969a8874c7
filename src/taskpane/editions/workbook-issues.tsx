/** What is wrong on the sheets of an edition, each with a link to its cell. */
import type { ReactElement } from "react";
import { Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular, WarningRegular } from "@fluentui/react-icons";
import type { WorkbookIssue } from "../../workbook";
import { useTexts } from "../use-texts";
import { CellLink } from "./cell-link";
import { readInTexts } from "./read-in-texts";

const MOST_SHOWN = 25;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  item: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalXS, overflowWrap: "anywhere" },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

export function WorkbookIssues({ issues }: { readonly issues: readonly WorkbookIssue[] }): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const texts = readInTexts[language];
  // Errors first: they stop the edition.
  const ordered = [...issues.filter(({ severity }) => severity === "error"), ...issues.filter(({ severity }) => severity === "warning")];
  const rest = ordered.length - MOST_SHOWN;
  return (
    <>
      <ul className={styles.list} data-testid="workbook-issues">
        {ordered.slice(0, MOST_SHOWN).map(({ severity, sheet, address, found, expected }, index) => (
          <li key={index} className={styles.item}>
            {severity === "error" ? <ErrorCircleRegular className={styles.error} aria-label={texts.error} /> : <WarningRegular className={styles.warning} aria-label={texts.warning} />}
            <Text size={200}>
              <CellLink sheet={sheet} address={address} />
              {texts.issue(found === "" ? texts.blank : `'${found}'`, expected[language])}
            </Text>
          </li>
        ))}
      </ul>
      {rest > 0 && <Caption1>{texts.more(rest)}</Caption1>}
    </>
  );
}
