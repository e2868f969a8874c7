import type { ReactElement } from "react";
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useTexts } from "../use-texts";

const MOST_SHOWN = 20;

const useStyles = makeStyles({ list: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" } });

/** A file that holds no invoice that can be read, or a row of a list that is; and why. */
export interface RejectedFile {
  readonly file: string;
  readonly reason: string;
  readonly isRow?: true;
}

export interface RejectedFilesProps {
  readonly rejected: readonly RejectedFile[];
  readonly onDismiss: () => void;
}

export function RejectedFiles({ rejected, onDismiss }: RejectedFilesProps): ReactElement | null {
  const styles = useStyles();
  const { dismiss, invoices: { intake: texts } } = useTexts();
  if (rejected.length === 0) return null;
  const rest = rejected.length - MOST_SHOWN;
  const rows = rejected.filter(({ isRow }) => isRow).length;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody data-testid="invoice-rejected">
        <MessageBarTitle>{texts.rejected(rejected.length - rows, rows)}</MessageBarTitle>
        <ul className={styles.list}>
          {rejected.slice(0, MOST_SHOWN).map(({ file, reason }, index) => (
            <li key={index}>
              <strong>{file}</strong>: {reason}
            </li>
          ))}
          {rest > 0 && <li>{texts.more(rest)}</li>}
        </ul>
      </MessageBarBody>
      <MessageBarActions containerAction={<Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={dismiss} onClick={onDismiss} />} />
    </MessageBar>
  );
}
