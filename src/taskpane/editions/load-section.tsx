/** Loads an edition from a file, after what its signature says was shown. */
import { type ReactElement, useState } from "react";
import { Button, Caption1, Checkbox, MessageBar, MessageBarActions, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowImportRegular, DismissRegular } from "@fluentui/react-icons";
import type { Confirmation } from "../../excel";
import { jsonProblemText } from "../../workbook";
import { Section } from "../section";
import { useTasks } from "../tasks";
import { useTexts } from "../use-texts";
import { type Candidate, type CandidateReading, judged, readCandidate } from "./candidate";
import { CellIssues } from "./cell-issues";
import { confirmationOf } from "./confirmation";
import { ConflictDialog } from "./conflict-dialog";
import { FileDrop } from "./file-drop";
import { IssueList } from "./issue-list";
import { loadTexts } from "./load-texts";
import { readInTexts } from "./read-in-texts";
import { TrustForm } from "./trust-form";
import type { EditionsState } from "./use-editions";
import { useLoad } from "./use-load";
import { VerdictDetails } from "./verdict-details";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export function LoadSection({ loaded, keysChanged }: EditionsState): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const texts = loadTexts[language];
  const { run, running } = useTasks();
  const [reading, setReading] = useState<CandidateReading | null>(null);
  const loading = useLoad(
    (loaded ?? []).map(({ name }) => name),
    () => setReading(null),
  );
  const read = (file: File): void => {
    setReading(null);
    run(texts.reading(file.name), async () => {
      setReading(await readCandidate(file));
      return null;
    });
  };
  const trusted = async (candidate: Candidate): Promise<void> => {
    keysChanged();
    setReading({ state: "read", candidate: await judged(candidate) });
  };
  return (
    <Section heading={texts.heading} testId="edition-load">
      <Caption1 className={styles.quiet}>{texts.about}</Caption1>
      <FileDrop label={texts.choose} hint={texts.drop} accept=".xlsx,.json" testId="edition-choose" disabled={running !== null} onFile={read} />
      {reading !== null && reading.state !== "read" && (
        <MessageBar intent="error" layout="multiline" data-testid="edition-refused">
          <MessageBarBody>
            <Refusal reading={reading} />
          </MessageBarBody>
          <MessageBarActions containerAction={<Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={texts.close} onClick={() => setReading(null)} />} />
        </MessageBar>
      )}
      {reading?.state === "faulty" && reading.verdict.state !== "unsigned" && <VerdictDetails verdict={reading.verdict} edition={null} />}
      {reading?.state === "read" && (
        <CandidateCard candidate={reading.candidate} isBusy={running !== null} onTrusted={() => void trusted(reading.candidate)} onLoad={(confirmed) => loading.load({ ...reading.candidate, ...(confirmed === undefined ? {} : { confirmed }) })} onClose={() => setReading(null)} />
      )}
      <ConflictDialog loading={loading} />
    </Section>
  );
}

/** Why nothing of a file can be loaded. */
function Refusal({ reading }: { readonly reading: Exclude<CandidateReading, { readonly state: "read" }> }): ReactElement {
  const { language } = useTexts();
  const texts = loadTexts[language];
  switch (reading.state) {
    case "unreadable":
      return <>{texts.unreadable(reading.from, jsonProblemText(reading.problem, language))}</>;
    case "refused":
      return <>{texts.unreadable(reading.from, reading.why[language])}</>;
    case "faulty":
      return (
        <>
          {texts.faulty(reading.from, reading.issues.length)}
          <IssueList issues={reading.issues} />
        </>
      );
    case "sheetErrors":
      return (
        <>
          {texts.faulty(reading.from, reading.issues.filter(({ severity }) => severity === "error").length)}
          <CellIssues issues={reading.issues} />
        </>
      );
  }
}

interface CandidateCardProps {
  readonly candidate: Candidate;
  readonly isBusy: boolean;
  readonly onTrusted: () => void;
  readonly onLoad: (confirmed?: Confirmation) => void;
  readonly onClose: () => void;
}

/** What is not signed by a trusted key, or not intact, is loaded only by a button that says so. */
function CandidateCard({ candidate, isBusy, onTrusted, onLoad, onClose }: CandidateCardProps): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const texts = loadTexts[language];
  const { from, edition, verdict, key, warnings } = candidate;
  const [confirmed, setConfirmed] = useState(false);
  const isConfirmed = warnings.length === 0 || confirmed;
  const isTrusted = verdict.state === "trusted";
  return (
    <div className={styles.card} data-testid="edition-candidate">
      <Text weight="semibold">{edition.title[language]}</Text>
      <Caption1 className={styles.quiet}>{texts.from(from)}</Caption1>
      <VerdictDetails verdict={verdict} edition={edition} />
      {verdict.state === "unknownKey" && key !== null && <TrustForm key={key.fingerprint} signedWith={key} onTrusted={onTrusted} />}
      {!isTrusted && <Caption1>{texts.saidInCells}</Caption1>}
      {warnings.length > 0 && (
        <>
          <CellIssues issues={warnings} />
          <Checkbox label={readInTexts[language].confirm(warnings.length)} checked={confirmed} data-testid="edition-confirm" onChange={(_, { checked }) => setConfirmed(checked === true)} />
        </>
      )}
      <div className={styles.actions}>
        <Button appearance={isTrusted ? "primary" : "secondary"} icon={<ArrowImportRegular />} disabled={!isConfirmed} disabledFocusable={isConfirmed && isBusy} data-testid="edition-keep" onClick={() => onLoad(confirmationOf(warnings, language))}>
          {isTrusted ? texts.load : texts.loadAnyway}
        </Button>
        <Button appearance="transparent" onClick={onClose}>
          {texts.close}
        </Button>
      </div>
    </div>
  );
}
