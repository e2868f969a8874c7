/** Where files are dropped, or chosen with a button; beside it, the list that is selected in the workbook. */
import { type ChangeEvent, type DragEvent, type ReactElement, useRef, useState } from "react";
import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { FolderOpenRegular, TableRegular } from "@fluentui/react-icons";
import { useTexts } from "../use-texts";

const useStyles = makeStyles({
  drop: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: "center",
  },
  over: { backgroundColor: tokens.colorBrandBackground2, border: `1px dashed ${tokens.colorBrandStroke1}` },
  buttons: { display: "flex", flexWrap: "wrap", justifyContent: "center", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface FileDropProps {
  readonly isBusy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  /** Takes what is selected in the workbook. */
  readonly onSelection: () => void;
}

export function FileDrop({ isBusy, onFiles, onSelection }: FileDropProps): ReactElement {
  const styles = useStyles();
  const { invoices: { intake: texts } } = useTexts();
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: readonly File[]): void => {
    if (files.length > 0 && !isBusy) onFiles(files);
  };
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    take([...(target.files ?? [])]);
    // The same file can be chosen again once it is mended.
    target.value = "";
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take([...event.dataTransfer.files]);
  };
  return (
    <div
      className={mergeClasses(styles.drop, isOver && styles.over)}
      data-testid="invoice-drop"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" icon={<FolderOpenRegular />} disabledFocusable={isBusy} data-testid="invoice-choose" onClick={() => picker.current?.click()}>
          {texts.choose}
        </Button>
        <Button size="small" icon={<TableRegular />} disabledFocusable={isBusy} data-testid="invoice-selection" onClick={onSelection}>
          {texts.selection}
        </Button>
      </div>
      <Caption1 className={styles.quiet}>{texts.drop}</Caption1>
      <input ref={picker} type="file" multiple accept=".xml,.csv,application/xml,text/xml,text/csv" hidden aria-label={texts.choose} data-testid="invoice-files" onChange={choose} />
    </div>
  );
}
