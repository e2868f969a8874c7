/** Asks what to do with cells that a user changed on the sheet and that an update would write over. */
import type { ReactElement } from "react";
import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from "@fluentui/react-components";
import type { UpdateResult } from "../../excel";
import { ChangesTable } from "../changes-table";
import { useTexts } from "./use-texts";

export type Conflicts = Extract<UpdateResult, { state: "conflicts" }>;

const useStyles = makeStyles({ content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS } });

export interface ConflictsDialogProps {
  /** Null: nothing to ask. */
  readonly asked: Conflicts | null;
  readonly onOverwrite: () => void;
  readonly onKeep: () => void;
  readonly onCancel: () => void;
}

export function ConflictsDialog({ asked, onOverwrite, onKeep, onCancel }: ConflictsDialogProps): ReactElement {
  const styles = useStyles();
  const { sheet: words } = useTexts().reservation;
  return (
    <Dialog open={asked !== null} modalType="alert" onOpenChange={(_, { open }) => !open && onCancel()}>
      <DialogSurface data-testid="sheet-conflicts">
        <DialogBody>
          <DialogTitle>{words.conflictsTitle}</DialogTitle>
          {asked !== null && (
            <DialogContent className={styles.content}>
              <span>{words.conflictsText(asked.sheet, asked.conflicts.length)}</span>
              <ChangesTable changes={asked.conflicts.map(({ address, found, willBe }) => ({ sheet: asked.sheet, address, found, expected: willBe }))} expected={words.willBe} />
            </DialogContent>
          )}
          <DialogActions fluid>
            <Button appearance="primary" data-testid="sheet-conflicts-keep" onClick={onKeep}>
              {words.leave}
            </Button>
            <Button data-testid="sheet-conflicts-overwrite" onClick={onOverwrite}>
              {words.overwrite}
            </Button>
            <Button appearance="subtle" data-testid="sheet-conflicts-cancel" onClick={onCancel}>
              {words.cancel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
