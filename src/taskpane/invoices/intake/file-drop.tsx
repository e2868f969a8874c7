/** Where files are dropped, or chosen with a button; beside it, the list that is selected in the workbook. */
import { type ReactElement, useEffect, useRef } from "react";
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { FolderOpenRegular, TableRegular } from "@fluentui/react-icons";
import { DropZone } from "../../drop-zone";
import { useTexts } from "../use-texts";

const useStyles = makeStyles({
  zone: { display: "flex", flexDirection: "column", alignItems: "center", rowGap: tokens.spacingVerticalXS, textAlign: "center" },
  buttons: { display: "flex", flexWrap: "wrap", justifyContent: "center", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface FileDropProps {
  readonly isBusy: boolean;
  /** Whether it is asked how a list is read, in a form below. */
  readonly isAsking: boolean;
  /** While files are read: leaves the rest. */
  readonly onStop: (() => void) | null;
  readonly onFiles: (files: readonly File[]) => void;
  /** Takes what is selected in the workbook. */
  readonly onSelection: () => void;
}

export function FileDrop({ isBusy, isAsking, onStop, onFiles, onSelection }: FileDropProps): ReactElement {
  const styles = useStyles();
  const { invoices: { intake: texts } } = useTexts();
  const chooser = useRef<HTMLButtonElement>(null);
  // The form had the focus; where nothing took it over, choosing files has it again.
  const wasAsking = useRef(false);
  useEffect(() => {
    if (wasAsking.current && !isAsking && document.activeElement === document.body) chooser.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  // The button goes, and with it the focus would.
  const stop = (): void => {
    chooser.current?.focus();
    onStop?.();
  };
  return (
    <DropZone
      accept=".xml,.csv,application/xml,text/xml,text/csv"
      multiple
      label={texts.choose}
      disabled={isBusy}
      testId="invoice-drop"
      inputTestId="invoice-files"
      className={styles.zone}
      onFiles={onFiles}
    >
      {(choose) => (
        <>
          <div className={styles.buttons}>
            <Button ref={chooser} size="small" appearance="primary" icon={<FolderOpenRegular />} disabledFocusable={isBusy} data-testid="invoice-choose" onClick={choose}>
              {texts.choose}
            </Button>
            <Button size="small" icon={<TableRegular />} disabledFocusable={isBusy} data-testid="invoice-selection" onClick={onSelection}>
              {texts.selection}
            </Button>
            {onStop !== null && (
              <Button size="small" data-testid="invoice-reading-stop" onClick={stop}>
                {texts.stop}
              </Button>
            )}
          </div>
          <Caption1 className={styles.quiet}>{texts.drop}</Caption1>
        </>
      )}
    </DropZone>
  );
}
