/** Chooses the charges that a line belongs to, and whether that counts for the supplier's next invoices. */
import { type ReactElement, useState } from "react";
import { Button, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { LineReport } from "../../../reconciliation";
import { euros } from "../../reservation/euros";
import { useTexts } from "../use-texts";
import type { LineActions } from "./line-actions";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: tokens.spacingHorizontalS },
  charges: { display: "flex", flexDirection: "column", maxHeight: "260px", overflowY: "auto" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface MatchFormProps {
  readonly line: LineReport;
  readonly actions: LineActions;
  readonly onDone: () => void;
}

export function MatchForm({ line, actions, onDone }: MatchFormProps): ReactElement {
  const styles = useStyles();
  const { language, invoices: { match: texts } } = useTexts();
  const { items, labelOf, isForced, isBusy } = actions;
  const isOwed = (id: string): boolean => items.some(({ charge }) => charge.id === id);
  // What a text names and the profile does not have is offered, and is no choice of anybody's.
  const [chosen, setChosen] = useState<readonly string[]>(isForced(line.key) ? line.charges : line.charges.filter(isOwed));
  const [isRemembered, setRemembered] = useState(true);
  const choose = (charges: readonly string[] | null): void => {
    actions.match(line, { charges, isRemembered: isRemembered && charges !== null });
    onDone();
  };
  const toggle = (id: string) => setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  const strangers = line.charges.filter((id) => !isOwed(id));
  const options = [
    ...items.map(({ charge: { id, label }, amount }) => ({ id, label: amount === null ? label[language] : `${label[language]}: ${euros(amount, language)}` })),
    ...strangers.map((id) => ({ id, label: texts.stranger(labelOf(id, line.period.year)) })),
  ];
  return (
    <div role="group" aria-label={texts.heading} className={styles.form} data-testid="match-form">
      <div className={styles.charges}>
        {options.map(({ id, label }, index) => (
          <Checkbox key={id} autoFocus={index === 0} label={label} checked={chosen.includes(id)} data-testid={`match-charge-${id}`} onChange={() => toggle(id)} />
        ))}
      </div>
      {chosen.length === 0 && <Caption1 className={styles.quiet}>{texts.nothing}</Caption1>}
      <Checkbox label={texts.remember(line.invoice.supplier.name)} checked={isRemembered} data-testid="match-remember" onChange={(_, { checked }) => setRemembered(checked === true)} />
      <div className={styles.actions}>
        <Button size="small" appearance="primary" disabledFocusable={isBusy} data-testid="match-save" onClick={() => choose(chosen)}>
          {texts.save}
        </Button>
        {isForced(line.key) && (
          <Button size="small" disabledFocusable={isBusy} data-testid="match-undo" onClick={() => choose(null)}>
            {texts.undo}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={onDone}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}
