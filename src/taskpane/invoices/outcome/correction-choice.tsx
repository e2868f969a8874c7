/** Asks what a correction is, where the tariff does not tell: whether it replaces an invoice or comes on top of it. */
import { type ReactElement, useId } from "react";
import { Caption1, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { type Correction, invoiceKey } from "../../../reconciliation";
import { useTexts } from "../use-texts";
import type { CorrectionActions } from "./line-actions";

const useStyles = makeStyles({
  choice: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, margin: `${tokens.spacingVerticalXXS} 0`, overflowWrap: "anywhere" },
  question: { flexBasis: "100%" },
});

export interface CorrectionChoiceProps {
  readonly correction: Correction;
  readonly actions: CorrectionActions;
}

const kinds = ["replaces", "adds"] as const;

/** What was chosen is pressed; pressed once more it is left to the tariff again. */
export function CorrectionChoice({ correction: { correction, originals, kind, because }, actions: { isBusy, correct } }: CorrectionChoiceProps): ReactElement | null {
  const styles = useStyles();
  const id = useId();
  const { invoices: { correction: texts } } = useTexts();
  if (because === "tariff") return null;
  const numbers = originals.map(({ number }) => number).join(", ");
  const isChosen = (one: Correction["kind"]): boolean => because === "chosen" && kind === one;
  return (
    <div role="group" aria-labelledby={id} className={styles.choice} data-testid="correction-choice">
      <Caption1 id={id} className={styles.question}>
        {texts.question(correction.number)}
      </Caption1>
      {kinds.map((one) => (
        <ToggleButton key={one} size="small" checked={isChosen(one)} disabledFocusable={isBusy} data-testid={`correction-${one}`} onClick={() => correct(invoiceKey(correction), isChosen(one) ? null : one)}>
          {texts[one](numbers)}
        </ToggleButton>
      ))}
    </div>
  );
}
