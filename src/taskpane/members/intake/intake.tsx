/** Where the members come from: the selection of the workbook, or a CSV file; and what was read of them. */
import type { ReactElement } from "react";
import { Button, Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular, DismissRegular, TableAddRegular, TableRegular } from "@fluentui/react-icons";
import { FileDrop } from "../../editions/file-drop";
import { useTasks } from "../../tasks";
import { useTexts } from "../use-texts";
import { MemberIssues } from "./member-issues";
import { columnOf, nameOf } from "./source";
import type { MembersIntake } from "./use-members";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
  read: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) max-content max-content", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  name: { overflowWrap: "anywhere" },
});

export function Intake({ intake }: { readonly intake: MembersIntake }): ReactElement {
  const styles = useStyles();
  const { intake: texts } = useTexts();
  const { running } = useTasks();
  const isBusy = running !== null;
  const { source, table } = intake;
  return (
    <>
      {source === null && <Caption1 className={styles.quiet}>{texts.about}</Caption1>}
      <div className={styles.actions}>
        <Button size="small" appearance={source === null ? "primary" : "secondary"} icon={<TableRegular />} disabledFocusable={isBusy} data-testid="members-selection" onClick={intake.readSelection}>
          {texts.selection}
        </Button>
        <Button size="small" icon={<TableAddRegular />} disabledFocusable={isBusy} data-testid="members-example" onClick={intake.insertExample}>
          {texts.example}
        </Button>
      </div>
      <FileDrop label={texts.choose} hint={texts.drop} accept=".csv,.txt,text/csv" testId="members-choose" disabled={isBusy} onFile={intake.readFile} />
      {source !== null && table !== null && (
        <>
          <div className={styles.read}>
            <Text weight="semibold" className={styles.name} data-testid="members-read">
              {table.issues.length > 0 ? texts.found(nameOf(source)) : texts.read(table.members.length, nameOf(source))}
            </Text>
            {source.kind === "sheet" ? <Button size="small" appearance="subtle" icon={<ArrowSyncRegular />} aria-label={texts.again} title={texts.again} disabledFocusable={isBusy} data-testid="members-again" onClick={intake.readAgain} /> : <span />}
            <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={texts.leave} title={texts.leave} data-testid="members-leave" onClick={intake.leave} />
          </div>
          {table.ignored.length > 0 && (
            <Caption1 className={styles.quiet} data-testid="members-ignored">
              {texts.ignored(table.ignored.map((column) => (column.header === "" ? texts.column(columnOf(source, column)) : column.header)))}
            </Caption1>
          )}
          {table.issues.length > 0 && <MemberIssues source={source} issues={table.issues} />}
        </>
      )}
    </>
  );
}
