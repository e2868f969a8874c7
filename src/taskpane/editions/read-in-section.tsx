/** Reads the editions in that stand on the sheets: errors stop, warnings are confirmed and recorded. */
import { type ReactElement, useState } from "react";
import { Button, Caption1, Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowImportRegular, TableSearchRegular } from "@fluentui/react-icons";
import { readEditionTables } from "../../excel";
import type { Edition } from "../../tariff";
import { type EditionReading, type FoundTable, editionFile, exchange, readEditionSheets, readJson } from "../../workbook";
import { Folded } from "../folded";
import { useTasks } from "../tasks";
import { useChoice } from "../use-choice";
import { useTexts } from "../use-texts";
import { type CandidateReading, judged, publishedCandidate, taken } from "./candidate";
import { CandidateCard } from "./candidate-card";
import { asConfirmed } from "./confirmation";
import { ConflictDialog } from "./conflict-dialog";
import { OddBeside } from "./odd-beside";
import { readInTexts } from "./read-in-texts";
import { Refusal } from "./refusal";
import type { EditionsState } from "./use-editions";
import { useLoad } from "./use-load";
import { WorkbookIssues } from "./workbook-issues";

const useStyles = makeStyles({
  start: { alignSelf: "flex-start" },
  reading: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
  heading: { margin: 0 },
});

export function ReadInSection({ loaded, keysChanged }: EditionsState): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const texts = readInTexts[language];
  const { run, running, say } = useTasks();
  const isInExcel = useChoice().state === "known";
  const [readings, setReadings] = useState<readonly EditionReading[] | null>(null);
  const [tables, setTables] = useState<readonly FoundTable[]>([]);
  const [published, setPublished] = useState<CandidateReading | null>(null);
  const clear = (): void => {
    setReadings(null);
    setPublished(null);
  };
  const loading = useLoad(
    (loaded ?? []).map(({ name }) => name),
    clear,
  );
  const read = (): void => {
    if (!isInExcel) return say({ intent: "info", text: texts.outsideExcel });
    clear();
    run(texts.reading, async () => {
      const tables = await readEditionTables();
      setTables(tables);
      const found = await publishedCandidate(texts.thisWorkbook, tables);
      setPublished(found);
      // The sheets of a published edition lack what it takes to read them in: the edition inside is read.
      setReadings(found === null ? readEditionSheets(tables, exchange().catalogue) : []);
      return null;
    });
  };
  const use = (edition: Edition): void => loading.load({ edition, document: readJson(editionFile(edition)).value, verdict: { state: "unsigned" } });
  return (
    <Folded heading={texts.heading} aside={texts.about} testId="edition-read-in">
      <Caption1>{texts.hint}</Caption1>
      <Button className={styles.start} icon={<TableSearchRegular />} disabledFocusable={running !== null} data-testid="read-in" onClick={read}>
        {texts.read}
      </Button>
      {readings?.length === 0 && published === null && <Text data-testid="read-in-none">{texts.none}</Text>}
      {(readings ?? []).map((reading, index) => (
        <Reading key={index} reading={reading} tables={tables.filter(({ sheet }) => sheet === reading.sheet)} onUse={use} />
      ))}
      {published !== null && published.state !== "read" && <Refusal reading={published} onClose={clear} />}
      {published?.state === "read" && (
        <CandidateCard
          key={published.candidate.verdict.state}
          candidate={published.candidate}
          isBusy={running !== null}
          onTrusted={() => {
            keysChanged();
            void judged(published.candidate).then((candidate) => setPublished({ state: "read", candidate }));
          }}
          onLoad={() => loading.load(taken(published.candidate))}
          onVisible={() => void published.candidate.visible?.().then(setPublished)}
          onClose={clear}
        />
      )}
      <ConflictDialog loading={loading} />
    </Folded>
  );
}

interface ReadingProps {
  readonly reading: EditionReading;
  /** Of its sheet. */
  readonly tables: readonly FoundTable[];
  readonly onUse: (edition: Edition) => void;
}

function Reading({ reading: { edition, issues, sheet }, tables, onUse }: ReadingProps): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const texts = readInTexts[language];
  const { running } = useTasks();
  const [confirmed, setConfirmed] = useState(false);
  const warnings = issues.filter(({ severity }) => severity === "warning");
  const errors = issues.length - warnings.length;
  const counts = [...(errors === 0 ? [] : [texts.errors(errors)]), ...(warnings.length === 0 ? [] : [texts.warnings(warnings.length)])];
  return (
    <div className={styles.reading} data-testid="read-in-reading">
      <Text as="h4" weight="semibold" className={styles.heading}>
        {edition?.title[language] ?? texts.onSheet(sheet ?? "")}
      </Text>
      <Caption1>{counts.length === 0 ? texts.fine : counts.join(", ")}</Caption1>
      {issues.length > 0 && <WorkbookIssues issues={issues} />}
      {edition !== null && <OddBeside edition={edition} tables={tables} />}
      {edition === null && <Text>{texts.stopped}</Text>}
      {edition !== null && warnings.length > 0 && <Checkbox label={texts.confirm(warnings.length)} checked={confirmed} data-testid="read-in-confirm" onChange={(_, { checked }) => setConfirmed(checked === true)} />}
      {edition !== null && (
        <Button icon={<ArrowImportRegular />} disabled={warnings.length > 0 && !confirmed} disabledFocusable={running !== null && (warnings.length === 0 || confirmed)} data-testid="read-in-use" onClick={() => onUse(asConfirmed(edition, warnings))}>
          {texts.use(edition.id)}
        </Button>
      )}
    </div>
  );
}
