import type { ReactElement } from "react";
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Approval } from "../../../reconciliation";
import { useTexts } from "../use-texts";

const useStyles = makeStyles({
  note: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
});

export interface ApprovalNoteProps {
  readonly approval: Approval;
  readonly isBusy: boolean;
  readonly onUndo: () => void;
}

/** Who approved, when and why, and the way back. */
export function ApprovalNote({ approval: { who, when, why }, isBusy, onUndo }: ApprovalNoteProps): ReactElement {
  const styles = useStyles();
  const { invoices: { approval: texts } } = useTexts();
  return (
    <div className={styles.note} data-testid="line-approval">
      <Text size={200}>{texts.given(who, when, why)}</Text>
      <Button size="small" disabledFocusable={isBusy} data-testid="approval-undo" onClick={onUndo}>
        {texts.undo}
      </Button>
    </div>
  );
}
