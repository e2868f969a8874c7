/** All that is known of a charge that stands on no invoice. */
import { type ReactElement, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular, CheckmarkRegular } from "@fluentui/react-icons";
import type { MissingCharge } from "../../../reconciliation";
import { euros } from "../../reservation/euros";
import { useTexts } from "../use-texts";
import { ApprovalForm } from "./approval-form";
import { Facts } from "./facts";
import type { LineActions } from "./line-actions";
import { Charges } from "./line-details";
import { unbroken } from "./unbroken";

const useStyles = makeStyles({
  details: { display: "flex", flexDirection: "column", alignItems: "stretch", rowGap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}` },
  actions: { display: "flex" },
});

export interface MissingDetailsProps {
  readonly missing: MissingCharge;
  readonly actions: LineActions;
}

export function MissingDetails({ missing, actions }: MissingDetailsProps): ReactElement {
  const styles = useStyles();
  const { language, invoices: { outcome: texts, approval: words } } = useTexts();
  const [isApproving, setApproving] = useState(false);
  // The button has the focus again when its form closes.
  const [hasAsked, setAsked] = useState(false);
  const close = (): void => {
    setAsked(true);
    setApproving(false);
  };
  const { key, item, year, expected, explanation, approval } = missing;
  return (
    <div className={styles.details} data-testid="line-details">
      <Facts
        facts={[
          [texts.expected, euros(expected, language)],
          // Where it was not approved, the line itself says it, opened or not.
          [texts.judgement, approval === null ? "" : unbroken(explanation[language])],
        ]}
      />
      <Charges items={[item]} year={year} actions={actions} />
      {approval !== null && (
        <div className={styles.actions}>
          <Button size="small" icon={<ArrowUndoRegular />} autoFocus={hasAsked} disabledFocusable={actions.isBusy} data-testid="approval-undo" onClick={() => actions.approve(key, null)}>
            {words.undo}
          </Button>
        </div>
      )}
      {approval === null && !isApproving && (
        <div className={styles.actions}>
          <Button size="small" icon={<CheckmarkRegular />} autoFocus={hasAsked} data-testid="line-approve" onClick={() => setApproving(true)}>
            {words.start}
          </Button>
        </div>
      )}
      {isApproving && (
        <ApprovalForm
          lastWho={actions.lastWho}
          isBusy={actions.isBusy}
          onCancel={close}
          onApprove={(given) => {
            actions.approve(key, given);
            close();
          }}
        />
      )}
    </div>
  );
}
