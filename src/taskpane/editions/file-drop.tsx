/** A place to drop a file, with a button to choose one. */
import { type DragEvent, type ReactElement, useRef, useState } from "react";
import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons";

const useStyles = makeStyles({
  place: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalM,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover, border: `1px dashed ${tokens.colorBrandStroke1}` },
});

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
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const dragged = (over: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(over);
  };
  return (
    <div
      className={mergeClasses(styles.place, isOver && styles.over)}
      data-testid={`${testId}-drop`}
      onDragOver={dragged(true)}
      onDragLeave={dragged(false)}
      onDrop={(event) => {
        dragged(false)(event);
        const [file] = event.dataTransfer.files;
        if (file && !disabled) onFile(file);
      }}
    >
      <Button icon={<FolderOpenRegular />} disabledFocusable={disabled} data-testid={testId} onClick={() => picker.current?.click()}>
        {label}
      </Button>
      <Caption1>{hint}</Caption1>
      <input
        ref={picker}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        data-testid={`${testId}-file`}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          // The same file can be chosen again once it is mended.
          target.value = "";
        }}
      />
    </div>
  );
}
