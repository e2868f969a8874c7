/** How the selected cell came about: every DIMPACT function in its formula, with workings, certainty and source. */
import type { ReactElement } from "react";
import { MessageBar, MessageBarBody, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { CallOutcome } from "./call-outcome";
import { Section } from "./section";
import { type CellView, useSelectedCell } from "./use-selected-cell";
import { useTexts } from "./use-texts";

const useStyles = makeStyles({
  outcome: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  hint: { color: tokens.colorNeutralForeground3 },
  address: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

export function CellSection(): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const view = useSelectedCell();
  return (
    <Section heading={texts.cell.heading}>
      <div className={styles.outcome} data-testid="cell-outcome" aria-live="polite">
        <CellContent view={view} />
      </div>
    </Section>
  );
}

function CellContent({ view }: { readonly view: CellView }): ReactElement {
  const styles = useStyles();
  const { cell: texts } = useTexts();
  if (view.state === "none") return <Text className={styles.hint}>{texts.none}</Text>;
  if (view.state === "failed") return <Text className={styles.hint}>{texts.notRead}</Text>;
  const { cell, outcomes, calculating } = view;
  if (cell.calls.length === 0) return <Text className={styles.hint}>{texts.noFunctions}</Text>;
  const excelsOwn = cell.error === null ? undefined : texts.errors[cell.error];
  return (
    <>
      <Text className={styles.address}>{cell.address}</Text>
      {excelsOwn !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{excelsOwn}</MessageBarBody>
        </MessageBar>
      )}
      {calculating && <Spinner size="tiny" labelPosition="after" label={texts.calculating} />}
      {!calculating &&
        (excelsOwn === undefined || outcomes.some((outcome) => outcome !== null)) &&
        outcomes.map((outcome, index) => <CallOutcome key={`${cell.address} ${index}`} name={cell.calls[index] ?? ""} outcome={outcome} />)}
    </>
  );
}
