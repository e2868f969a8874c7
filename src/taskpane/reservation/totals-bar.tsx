import type { ReactElement } from "react";
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Totals } from "../../engine";
import { useTexts } from "./use-texts";
import { euros } from "./euros";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
  },
});

/** The totals, in view while the form above is filled in. */
export function TotalsBar({ annual, oneOff }: Totals): ReactElement {
  const styles = useStyles();
  const { language, reservation: { preview: words } } = useTexts();
  return (
    <div className={styles.bar} role="group" aria-label={words.now} data-testid="totals-bar">
      <Text size={200}>
        {words.annual} <strong>{euros(annual, language)}</strong>
      </Text>
      <Text size={200}>
        {words.oneOff} <strong>{euros(oneOff, language)}</strong>
      </Text>
    </div>
  );
}
