/** Loads an edition from a file, after what its signature says was shown. */
import { type ReactElement, useState } from "react";
import { Button, Caption1, MessageBar, MessageBarActions, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowImportRegular, DismissRegular } from "@fluentui/react-icons";
import { LARGEST_FILE, jsonProblemText } from "../../workbook";
import { Section } from "../section";
import { useTasks } from "../tasks";
import { useTexts } from "../use-texts";
import { type Candidate, type CandidateReading, judged, readCandidate } from "./candidate";
import { ConflictDialog } from "./conflict-dialog";
import { FileDrop } from "./file-drop";
import { IssueList } from "./issue-list";
import { loadTexts } from "./load-texts";
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
      setReading(file.size > LARGEST_FILE ? { state: "unreadable", from: file.name, problem: { kind: "tooLarge", most: LARGEST_FILE } } : await readCandidate(file.name, new Uint8Array(await file.arrayBuffer())));
      return null;
    });
  };
  const trusted = async ({ from, edition, document }: Candidate): Promise<void> => {
    keysChanged();
    setReading({ state: "read", candidate: await judged(from, edition, document) });
  };
  return (
    <Section heading={texts.heading} testId="edition-load">
      <Caption1 className={styles.quiet}>{texts.about}</Caption1>
      <FileDrop label={texts.choose} hint={texts.drop} accept=".json,application/json" testId="edition-choose" disabled={running !== null} onFile={read} />
      {reading !== null && reading.state !== "read" && (
        <MessageBar intent="error" layout="multiline" data-testid="edition-refused">
          <MessageBarBody>
            {reading.state === "unreadable" ? (
              texts.unreadable(reading.from, jsonProblemText(reading.problem, language))
            ) : (
              <>
                {texts.faulty(reading.from, reading.issues.length)}
                <IssueList issues={reading.issues} />
              </>
            )}
          </MessageBarBody>
          <MessageBarActions containerAction={<Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={texts.close} onClick={() => setReading(null)} />} />
        </MessageBar>
      )}
      {reading?.state === "faulty" && reading.verdict.state !== "unsigned" && <VerdictDetails verdict={reading.verdict} edition={null} />}
      {reading?.state === "read" && (
        <CandidateCard candidate={reading.candidate} isBusy={running !== null} onTrusted={() => void trusted(reading.candidate)} onLoad={() => loading.load(reading.candidate)} onClose={() => setReading(null)} />
      )}
      <ConflictDialog loading={loading} />
    </Section>
  );
}

interface CandidateCardProps {
  readonly candidate: Candidate;
  readonly isBusy: boolean;
  readonly onTrusted: () => void;
  readonly onLoad: () => void;
  readonly onClose: () => void;
}

/** What is not signed by a trusted key, or not intact, is loaded only by a button that says so. */
function CandidateCard({ candidate, isBusy, onTrusted, onLoad, onClose }: CandidateCardProps): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const texts = loadTexts[language];
  const { from, edition, verdict, key } = candidate;
  const isTrusted = verdict.state === "trusted";
  return (
    <div className={styles.card} data-testid="edition-candidate">
      <Text weight="semibold">{edition.title[language]}</Text>
      <Caption1 className={styles.quiet}>{texts.from(from)}</Caption1>
      <VerdictDetails verdict={verdict} edition={edition} />
      {verdict.state === "unknownKey" && key !== null && <TrustForm key={key.fingerprint} signedWith={key} onTrusted={onTrusted} />}
      {!isTrusted && <Caption1>{texts.saidInCells}</Caption1>}
      <div className={styles.actions}>
        <Button appearance={isTrusted ? "primary" : "secondary"} icon={<ArrowImportRegular />} disabledFocusable={isBusy} data-testid="edition-keep" onClick={onLoad}>
          {isTrusted ? texts.load : texts.loadAnyway}
        </Button>
        <Button appearance="transparent" onClick={onClose}>
          {texts.close}
        </Button>
      </div>
    </div>
  );
}
