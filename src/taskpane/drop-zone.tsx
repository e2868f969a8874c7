/** A place to drop files; what stands in it can open the browser's own choice of files. */
import { type DragEvent, type ReactElement, type ReactNode, useRef, useState } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { fromEvent } from "file-selector";

const useStyles = makeStyles({
  zone: { padding: tokens.spacingVerticalM, border: `1px dashed ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  over: { backgroundColor: tokens.colorBrandBackground2, border: `1px dashed ${tokens.colorBrandStroke1}` },
});

export interface DropZoneProps {
  /** Endings and media types: ".json,application/json". */
  readonly accept: string;
  readonly multiple?: boolean;
  /** What is chosen, for a screen reader. */
  readonly label: string;
  readonly disabled: boolean;
  readonly testId: string;
  readonly inputTestId: string;
  readonly className: string;
  /** Never called without a file; without `multiple`, with one. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: (choose: () => void) => ReactNode;
}

export function DropZone({ accept, multiple = false, label, disabled, testId, inputTestId, className, onFiles, children }: DropZoneProps): ReactElement {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const dragged = (over: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(over);
  };
  const take = (files: readonly File[]): void => {
    const taken = files.slice(0, multiple ? undefined : 1);
    if (taken.length > 0 && !disabled) onFiles(taken);
  };
  /** With the files in folders; where the browser does not open those, what it gives. */
  const drop = (event: DragEvent): void => {
    const given = [...event.dataTransfer.files];
    fromEvent(event.nativeEvent).then(
      (found) => take(found.filter((one) => one instanceof File)),
      () => take(given),
    );
  };
  return (
    <div
      className={mergeClasses(styles.zone, className, isOver && styles.over)}
      data-testid={testId}
      onDragOver={dragged(true)}
      onDragLeave={dragged(false)}
      onDrop={(event) => {
        dragged(false)(event);
        drop(event);
      }}
    >
      {children(() => picker.current?.click())}
      <input
        ref={picker}
        type="file"
        accept={accept}
        multiple={multiple}
        hidden
        aria-label={label}
        data-testid={inputTestId}
        onChange={({ target }) => {
          take([...(target.files ?? [])]);
          // The same file can be chosen again once it is mended.
          target.value = "";
        }}
      />
    </div>
  );
}
