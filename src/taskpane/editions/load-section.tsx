/** Loads an edition from a file, after what its signature says was shown. */
import { type ReactElement, useState } from "react";
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Section } from "../section";
import { useTasks } from "../tasks";
import { useTexts } from "../use-texts";
import { type Candidate, type CandidateReading, judged, readCandidate, taken } from "./candidate";
import { CandidateCard } from "./candidate-card";
import { ConflictDialog } from "./conflict-dialog";
import { FileDrop } from "./file-drop";
import { loadTexts } from "./load-texts";
import { Refusal } from "./refusal";
import type { EditionsState } from "./use-editions";
import { useLoad } from "./use-load";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

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
  const showVisible = async ({ visible }: Candidate): Promise<void> => {
    if (visible !== null) setReading(await visible());
  };
  return (
    <Section heading={texts.heading} testId="edition-load">
      <Caption1 className={styles.quiet}>{texts.about}</Caption1>
      <FileDrop label={texts.choose} hint={texts.drop} accept=".xlsx,.json" testId="edition-choose" disabled={running !== null} onFile={read} />
      {reading !== null && reading.state !== "read" && <Refusal reading={reading} onClose={() => setReading(null)} />}
      {reading?.state === "read" && (
        <CandidateCard key={reading.candidate.verdict.state} candidate={reading.candidate} isBusy={running !== null} onTrusted={() => void trusted(reading.candidate)} onLoad={() => loading.load(taken(reading.candidate))} onVisible={() => void showVisible(reading.candidate)} onClose={() => setReading(null)} />
      )}
      <ConflictDialog loading={loading} />
    </Section>
  );
}
