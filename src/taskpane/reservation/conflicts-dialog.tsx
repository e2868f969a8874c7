/** Asks what to do with cells that a user changed on the sheet and that an update would write over. */
import type { ReactElement } from "react";
import { Button, Caption1, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from "@fluentui/react-components";
import type { UpdateResult } from "../../excel";
import { useTexts } from "./use-texts";

export type Conflicts = Extract<UpdateResult, { state: "conflicts" }>;

const MOST_SHOWN = 12;

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { textAlign: "left", padding: "2px 8px 2px 0", verticalAlign: "top", overflowWrap: "anywhere", fontWeight: tokens.fontWeightRegular },
  head: { fontWeight: tokens.fontWeightSemibold },
  address: { whiteSpace: "nowrap" },
});

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
  const rest = (asked?.conflicts.length ?? 0) - MOST_SHOWN;
  return (
    <Dialog open={asked !== null} modalType="alert" onOpenChange={(_, { open }) => !open && onCancel()}>
      <DialogSurface data-testid="sheet-conflicts">
        <DialogBody>
          <DialogTitle>{words.conflictsTitle}</DialogTitle>
          {asked !== null && (
            <DialogContent className={styles.content}>
              <span>{words.conflictsText(asked.sheet, asked.conflicts.length)}</span>
              <table className={styles.table}>
                <thead>
                  <tr>
                    {[words.cell, words.found, words.willBe].map((heading) => (
                      <th key={heading} scope="col" className={`${styles.cell} ${styles.head}`}>
                        {heading}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {asked.conflicts.slice(0, MOST_SHOWN).map(({ address, found, willBe }) => (
                    <tr key={address}>
                      <th scope="row" className={`${styles.cell} ${styles.address}`}>
                        {address}
                      </th>
                      <td className={styles.cell}>{found || words.blank}</td>
                      <td className={styles.cell}>{willBe || words.blank}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
              {rest > 0 && <Caption1>{words.more(rest)}</Caption1>}
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
