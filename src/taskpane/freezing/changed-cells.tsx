/** Asks what to do with frozen cells that hold something else now. */
import type { ReactElement } from "react";
import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from "@fluentui/react-components";
import type { TableChange } from "../../excel";
import { ChangesTable } from "../changes-table";
import type { FreezingTexts } from "./texts";

const useStyles = makeStyles({ content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS } });

export interface ChangedCellsProps {
  readonly changes: readonly TableChange[];
  readonly texts: FreezingTexts;
  readonly onLeave: () => void;
  readonly onOverwrite: () => void;
  readonly onCancel: () => void;
}

export function ChangedCells({ changes, texts, onLeave, onOverwrite, onCancel }: ChangedCellsProps): ReactElement {
  const styles = useStyles();
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onCancel()}>
      <DialogSurface data-testid="frozen-changes">
        <DialogBody>
          <DialogTitle>{texts.dialogTitle}</DialogTitle>
          <DialogContent className={styles.content}>
            <span>{texts.dialogText(changes.length)}</span>
            <ChangesTable changes={changes} expected={texts.frozenValue} />
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" data-testid="frozen-changes-leave" onClick={onLeave}>
              {texts.leave}
            </Button>
            <Button data-testid="frozen-changes-overwrite" onClick={onOverwrite}>
              {texts.overwrite}
            </Button>
            <Button data-testid="frozen-changes-cancel" onClick={onCancel}>
              {texts.cancel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
