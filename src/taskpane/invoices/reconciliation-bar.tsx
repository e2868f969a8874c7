/** Which reconciliation of the workbook is shown, another one, a new one, and what is kept. */
import { type ReactElement, useState } from "react";
import { Button, Caption1, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Select, makeStyles, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import { AddRegular, DeleteRegular } from "@fluentui/react-icons";
import { useTasks } from "../tasks";
import type { Reconciliations } from "./use-reconciliations";
import { useTexts } from "./use-texts";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "flex-end", columnGap: tokens.spacingHorizontalXS },
  choose: { flexGrow: 1, minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface ReconciliationBarProps {
  readonly reconciliations: Reconciliations;
  /** The name of a profile. */
  readonly nameOf: (profileId: string | null) => string;
}

export function ReconciliationBar({ reconciliations: { store, now, isKept }, nameOf }: ReconciliationBarProps): ReactElement {
  const styles = useStyles();
  const { invoices: { bar: texts } } = useTexts();
  const { run, running } = useTasks();
  const [asking, setAsking] = useState(false);
  // What opened the question has the focus again when it is answered.
  const opener = useRestoreFocusTarget();
  const { entries, current } = now;
  if (!isKept) return <Caption1 className={styles.quiet}>{texts.outsideExcel}</Caption1>;
  if (entries.length === 0) return <Caption1 className={styles.quiet}>{texts.policy}</Caption1>;
  const isNew = entries.every(({ id }) => id !== current.id);
  const isBusy = running !== null;
  const open = (id: string): void =>
    run(texts.opening, async () => {
      await store.open(id);
      return null;
    });
  const remove = (): void => {
    setAsking(false);
    run(texts.removing, async () => {
      await store.remove();
      return { intent: "success", text: texts.removed };
    });
  };
  return (
    <>
      <div className={styles.row}>
        <Field label={texts.choose} className={styles.choose}>
          <Select value={current.id} disabled={isBusy} data-testid="invoice-reconciliation" onChange={(_, { value }) => open(value)}>
            {entries.map(({ id, choices, holds }, index) => (
              <option key={id} value={id}>
                {texts.name(index + 1, [nameOf(choices.profileId), ...(choices.year === null ? [] : [String(choices.year)])].join(", "), holds)}
              </option>
            ))}
            {isNew && <option value={current.id}>{texts.fresh}</option>}
          </Select>
        </Field>
        <Button icon={<AddRegular />} title={texts.begin} aria-label={texts.begin} disabledFocusable={isBusy || isNew} data-testid="invoice-begin" onClick={store.begin} />
        <Button {...opener} icon={<DeleteRegular />} title={texts.remove} aria-label={texts.remove} disabledFocusable={isBusy || isNew} data-testid="invoice-delete" onClick={() => setAsking(true)} />
      </div>
      <Caption1 className={styles.quiet}>{texts.policy}</Caption1>
      <Dialog open={asking} modalType="alert" onOpenChange={(_, data) => setAsking(data.open)}>
        <DialogSurface data-testid="invoice-delete-dialog">
          <DialogBody>
            <DialogTitle>{texts.removeTitle}</DialogTitle>
            <DialogContent>{texts.removeText}</DialogContent>
            <DialogActions fluid>
              <Button appearance="primary" onClick={() => setAsking(false)}>
                {texts.keep}
              </Button>
              <Button data-testid="invoice-delete-confirm" onClick={remove}>
                {texts.remove}
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
}
