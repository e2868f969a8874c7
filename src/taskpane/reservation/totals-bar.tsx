import type { ReactElement } from "react";
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons";
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
    alignItems: "center",
    justifyContent: "space-between",
    rowGap: tokens.spacingVerticalXS,
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
  },
  way: { marginInlineStart: "auto" },
});

/** The part of the pane below the preview in which the model is put in the workbook. */
export const SHEET_PART = "reservation-sheet";

function goToSheet(): void {
  const part = document.getElementById(SHEET_PART);
  part?.scrollIntoView({ block: "start" });
  part?.querySelector("button")?.focus({ preventScroll: true });
}

/** The totals, in view while the form above is filled in, and the way to the sheet below the preview. */
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
      <Button className={styles.way} size="small" icon={<ArrowDownRegular />} iconPosition="after" onClick={goToSheet} data-testid="to-sheet">
        {words.toSheet}
      </Button>
    </div>
  );
}
