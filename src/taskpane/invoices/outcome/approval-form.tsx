/** Accepts a deviation: who, and why; the day is today. */
import { type ReactElement, useState } from "react";
import { Button, Field, Input, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import type { Approval } from "../../../reconciliation";
import { useTexts } from "../use-texts";

const LONGEST_WHO = 100;
const LONGEST_WHY = 500;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: tokens.spacingHorizontalS },
  input: { minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface ApprovalFormProps {
  readonly lastWho: string;
  readonly isBusy: boolean;
  readonly onApprove: (approval: Omit<Approval, "when">) => void;
  readonly onCancel: () => void;
}

export function ApprovalForm({ lastWho, isBusy, onApprove, onCancel }: ApprovalFormProps): ReactElement {
  const styles = useStyles();
  const { invoices: { approval: texts } } = useTexts();
  const [who, setWho] = useState(lastWho);
  const [why, setWhy] = useState("");
  const [isAsked, setAsked] = useState(false);
  const lacks = (text: string, message: string) => (isAsked && text.trim() === "" ? message : undefined);
  const approve = (): void => {
    setAsked(true);
    if (who.trim() !== "" && why.trim() !== "") onApprove({ who: who.trim(), why: why.trim() });
  };
  return (
    <div role="group" aria-label={texts.heading} className={styles.form} data-testid="approval-form">
      <Field label={texts.who} validationMessage={lacks(who, texts.whoMissing)}>
        <Input className={styles.input} autoFocus={lastWho === ""} value={who} maxLength={LONGEST_WHO} autoComplete="off" data-testid="approval-who" onChange={(_, { value }) => setWho(value)} />
      </Field>
      <Field label={texts.why} validationMessage={lacks(why, texts.whyMissing)}>
        <Textarea autoFocus={lastWho !== ""} value={why} maxLength={LONGEST_WHY} resize="vertical" data-testid="approval-why" onChange={(_, { value }) => setWhy(value)} />
      </Field>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" disabledFocusable={isBusy} data-testid="approval-save" onClick={approve}>
          {texts.save}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}
