/** Invoices against what a municipality owes: read, judged line by line, and put in the workbook. */
import type { ReactElement } from "react";
import { Divider, Field, MessageBar, MessageBarBody, Select, makeStyles, tokens } from "@fluentui/react-components";
import { Section } from "../section";
import { useTasks } from "../tasks";
import type { Choices } from "./choices";
import { Computing, Stopped } from "./computing";
import { FileDrop } from "./intake/file-drop";
import { ReadInvoices } from "./intake/read-invoices";
import { RejectedFiles } from "./intake/rejected-files";
import { SettingsFields } from "./intake/settings-fields";
import { TableForm } from "./intake/table-form";
import { OutcomeSection } from "./outcome/outcome-section";
import { ReconciliationBar } from "./reconciliation-bar";
import { RememberedSection } from "./remembered-section";
import { SheetSection } from "./sheet-section";
import { useIntake } from "./use-intake";
import { useProfileChoice } from "./use-profile-choice";
import { useReconciliations } from "./use-reconciliations";
import { useReport } from "./use-report";
import { useTexts } from "./use-texts";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  // A select asks for the width of its longest option.
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
});

export function InvoicesPanel(): ReactElement {
  const styles = useStyles();
  const { invoices: texts } = useTexts();
  const { run, running } = useTasks();
  const reconciliations = useReconciliations();
  const { store, now } = reconciliations;
  const { choices } = now.current;
  const profiles = useProfileChoice(choices.profileId, now.invoices.length === 0);
  const intake = useIntake(reconciliations, profiles.id);
  const { report, isComputing, progress, isStopped, failed, stop, again } = useReport(now, profiles.profile);
  const [table] = intake.tables;
  const isBusy = running !== null || now.isReading;
  const change = (wanted: Partial<Choices>): void =>
    run(texts.settings.saving, async () => {
      await store.change(wanted);
      return null;
    });
  const nameOf = (id: string | null): string => profiles.options.find((option) => option.id === (id ?? profiles.id))?.name ?? texts.unnamed;
  return (
    <div className={styles.panel}>
      <Section heading={texts.heading} testId="invoices">
        <ReconciliationBar reconciliations={reconciliations} nameOf={nameOf} />
        {now.damaged > 0 && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{texts.damaged(now.damaged)}</MessageBarBody>
          </MessageBar>
        )}
        {profiles.options.length === 0 ? (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody data-testid="invoice-no-profile">{texts.profile.none}</MessageBarBody>
          </MessageBar>
        ) : (
          <Field className={styles.field} label={texts.profile.label}>
            <Select value={profiles.id ?? ""} data-testid="invoice-profile" onChange={(_, { value }) => value !== "" && change({ profileId: value })}>
              {profiles.id === null && <option value="">{texts.profile.placeholder}</option>}
              {profiles.options.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {profiles.options.length > 0 && profiles.profile === null && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody data-testid="invoice-profile-incomplete">{profiles.id === null ? texts.profile.choose : texts.profile.incomplete}</MessageBarBody>
          </MessageBar>
        )}
        <FileDrop isBusy={isBusy} isAsking={table !== undefined} onStop={intake.isTaking ? intake.stop : null} onFiles={intake.take} onSelection={intake.takeSelection} />
        {table !== undefined && <TableForm key={table.name} grid={table} kept={intake.kept} isBusy={isBusy} onRead={intake.readTable} onCancel={intake.leaveTable} />}
        <RejectedFiles rejected={intake.rejected} onDismiss={intake.dismissRejected} />
        {now.invoicesKept === "damaged" && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{texts.intake.kept.damaged}</MessageBarBody>
          </MessageBar>
        )}
        <div>
          {now.invoices.length > 0 && <ReadInvoices invoices={now.invoices} kept={now.invoicesKept} isBusy={isBusy} onRemove={intake.remove} />}
          <SettingsFields choices={choices} onChange={change} />
          <RememberedSection reconciliations={reconciliations} />
        </div>
      </Section>
      {isComputing && <Computing progress={progress} onStop={stop} />}
      {isStopped && <Stopped onAgain={again} />}
      {failed !== "" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody data-testid="invoice-failed">{failed}</MessageBarBody>
        </MessageBar>
      )}
      {report !== null && (
        <>
          <Divider />
          <OutcomeSection key={now.current.id} report={report} reconciliations={reconciliations} />
          <Divider />
          <SheetSection report={report} isCurrent={!isComputing} reconciliations={reconciliations} />
        </>
      )}
    </div>
  );
}
