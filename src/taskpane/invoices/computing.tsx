/** How far the comparing is, and the way to stop it. */
import { type ReactElement, useEffect, useState } from "react";
import { Button, MessageBar, MessageBarActions, MessageBarBody, ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Progress } from "../../reconciliation";
import { useTexts } from "./use-texts";

/** Quicker work shows nothing: a flash would only disturb. */
const SHOW_AFTER_MS = 400;

const useStyles = makeStyles({
  computing: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
});

export interface ComputingProps {
  readonly progress: Progress | null;
  readonly onStop: () => void;
}

export function Computing({ progress, onStop }: ComputingProps): ReactElement | null {
  const styles = useStyles();
  const { invoices: { outcome: texts } } = useTexts();
  const [isLasting, setLasting] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLasting(true), SHOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isLasting) return null;
  return (
    <div className={styles.computing} data-testid="invoice-computing">
      <div className={styles.head}>
        <Text size={200} role="status">
          {texts.computing}
        </Text>
        {progress !== null && <Text size={200}>{texts.linesDone(progress.done, progress.total)}</Text>}
        <Button size="small" data-testid="invoice-stop" onClick={onStop}>
          {texts.stop}
        </Button>
      </div>
      <ProgressBar aria-label={texts.computing} value={progress === null ? undefined : progress.done / Math.max(progress.total, 1)} />
    </div>
  );
}

export function Stopped({ onAgain }: { readonly onAgain: () => void }): ReactElement {
  const { invoices: { outcome: texts } } = useTexts();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody data-testid="invoice-stopped">{texts.stopped}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" autoFocus data-testid="invoice-again" onClick={onAgain}>
          {texts.again}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
