/** A place to drop a file, with a button to choose one. */
import type { ReactElement } from "react";
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons";
import { DropZone } from "../drop-zone";

const useStyles = makeStyles({ zone: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS } });

export interface FileDropProps {
  readonly label: string;
  readonly hint: string;
  /** Endings: ".json,.xlsx". */
  readonly accept: string;
  readonly testId: string;
  readonly disabled?: boolean;
  readonly onFile: (file: File) => void;
}

export function FileDrop({ label, hint, accept, testId, disabled = false, onFile }: FileDropProps): ReactElement {
  const styles = useStyles();
  return (
    <DropZone
      accept={accept}
      label={label}
      disabled={disabled}
      testId={`${testId}-drop`}
      inputTestId={`${testId}-file`}
      className={styles.zone}
      onFiles={([file]) => file && onFile(file)}
    >
      {(choose) => (
        <>
          <Button icon={<FolderOpenRegular />} disabledFocusable={disabled} data-testid={testId} onClick={choose}>
            {label}
          </Button>
          <Caption1>{hint}</Caption1>
        </>
      )}
    </DropZone>
  );
}
