/** What is going on and what came of it: stays in view while the pane scrolls. */
import { type ReactElement, useEffect, useState } from "react";
import { Button, MessageBar, MessageBarActions, MessageBarBody, ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { type Message, type Running, useTasks } from "./tasks";
import { useTexts } from "./use-texts";

/** Quicker work shows no progress: a flash would only disturb. */
const SHOW_PROGRESS_AFTER_MS = 1_000;

const useStyles = makeStyles({
  bar: { position: "sticky", top: 0, zIndex: 1, display: "flex", flexDirection: "column", minHeight: tokens.spacingVerticalM, marginBottom: `calc(-1 * ${tokens.spacingVerticalM})`, backgroundColor: tokens.colorNeutralBackground1 },
  progress: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalS} 0` },
  message: { padding: `${tokens.spacingVerticalS} 0` },
});

function useLasting(active: boolean): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!active) return setLasting(false);
    const timer = setTimeout(() => setLasting(true), SHOW_PROGRESS_AFTER_MS);
    return () => clearTimeout(timer);
  }, [active]);
  return lasting && active;
}

/** The two live regions are always there, so that what comes in them is read out. */
export function StatusBar(): ReactElement {
  const styles = useStyles();
  const { running, message } = useTasks();
  const lasting = useLasting(running !== null);
  const isError = message?.intent === "error";
  return (
    <div className={styles.bar}>
      <div role="status">
        {lasting && running !== null && <Progress {...running} />}
        {message !== null && !isError && <MessageOf {...message} />}
      </div>
      <div role="alert">{message !== null && isError && <MessageOf {...message} />}</div>
    </div>
  );
}

function Progress({ text, progress }: Running): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.progress} data-testid="progress">
      <Text size={200}>{text}</Text>
      <ProgressBar aria-label={text} value={progress === null ? undefined : progress.done / Math.max(progress.total, 1)} />
    </div>
  );
}

function MessageOf({ intent, text }: Message): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { say } = useTasks();
  return (
    <div className={styles.message}>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>
          <span data-testid="status-message">{text}</span>
        </MessageBarBody>
        <MessageBarActions
          containerAction={<Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={texts.dismiss} onClick={() => say(null)} />}
        />
      </MessageBar>
    </div>
  );
}
