/** The reconciliation as sheets in the workbook, and the letter about it to copy or to save. */
import type { ReactElement } from "react";
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, CopyRegular, TableAddRegular } from "@fluentui/react-icons";
import { insertReconciliation } from "../../excel";
import type { Reconciliation } from "../../reconciliation";
import { today } from "../reservation/today";
import { Section } from "../section";
import { useTasks } from "../tasks";
import { copyText, offerText } from "./hand-over";
import { letterText } from "./letter-text";
import type { Reconciliations } from "./use-reconciliations";
import { useTexts } from "./use-texts";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface SheetSectionProps {
  readonly report: Reconciliation;
  /** False while another report is computed: this one is of earlier choices. */
  readonly isCurrent: boolean;
  readonly reconciliations: Reconciliations;
}

export function SheetSection({ report, isCurrent, reconciliations: { now, isKept } }: SheetSectionProps): ReactElement {
  const styles = useStyles();
  const { language, invoices: { sheet: texts } } = useTexts();
  const { run, running, say } = useTasks();
  const isBusy = running !== null || !isCurrent;
  const insert = (): void => {
    if (!isKept) return say({ intent: "info", text: texts.outsideExcel });
    run(texts.inserting, async (onProgress) => {
      const { sheets, hasChart } = await insertReconciliation(report, { id: now.current.id, date: today(), language, onProgress });
      return { intent: "success", text: texts.inserted(sheets, hasChart) };
    });
  };
  const withLetter = (hand: (letter: string) => Promise<string>) => (): void =>
    run(texts.letter, async () => {
      const letter = letterText(report, today());
      if (letter === null) return { intent: "info", text: texts.noLetter };
      return { intent: "success", text: await hand(letter) };
    });
  const copy = withLetter(async (letter) => {
    await copyText(letter, texts.notCopied);
    return texts.copied;
  });
  const save = withLetter(async (letter) => {
    offerText(texts.letterFile(report.year), letter);
    return texts.saved(texts.letterFile(report.year));
  });
  return (
    <Section heading={texts.heading} testId="invoice-sheet">
      <div className={styles.actions}>
        <Button appearance="primary" icon={<TableAddRegular />} disabledFocusable={isBusy} data-testid="invoice-insert" onClick={insert}>
          {texts.insert}
        </Button>
      </div>
      <Caption1 className={styles.quiet}>{texts.hint}</Caption1>
      <div className={styles.actions}>
        <Button size="small" icon={<CopyRegular />} disabledFocusable={isBusy} data-testid="invoice-letter-copy" onClick={copy}>
          {texts.copy}
        </Button>
        <Button size="small" icon={<ArrowDownloadRegular />} disabledFocusable={isBusy} data-testid="invoice-letter-save" onClick={save}>
          {texts.save}
        </Button>
      </div>
    </Section>
  );
}
