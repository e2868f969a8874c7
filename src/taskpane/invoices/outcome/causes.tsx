/** What explains a difference to the cent, and, apart from it, what would explain it without any evidence. */
import type { ReactElement } from "react";
import { Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { LightbulbRegular, SearchRegular } from "@fluentui/react-icons";
import type { Diagnosis, LineReport } from "../../../reconciliation";
import { euros } from "../../reservation/euros";
import { useTexts } from "../use-texts";
import { unbroken } from "./unbroken";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  heading: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  guess: { backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium, padding: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Causes with their sums; of a pair that stands one after the other, also what the line is after the first. */
function CauseList({ causes }: { readonly causes: readonly Diagnosis[] }): ReactElement {
  const styles = useStyles();
  const { language, invoices: { outcome: texts } } = useTexts();
  return (
    <ul className={styles.list}>
      {causes.map(({ explanation, amount, step, steps }, index) => (
        <li key={index}>
          {steps === 2 && <strong>{texts.ofPair(step)} </strong>}
          {unbroken(explanation[language])}
          {steps === 2 && step === 1 && <span className={styles.quiet}> {texts.gives(euros(amount, language))}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Of lines that have each other's amounts the judgement tells why. */
const isUnexplained = ({ state, difference, swapped }: LineReport): boolean => state === "discrepancy" && difference !== null && difference !== 0 && swapped.length === 0;

export function Causes({ line }: { readonly line: LineReport }): ReactElement | null {
  const styles = useStyles();
  const { invoices: { outcome: texts } } = useTexts();
  const { diagnosis, suggestions } = line;
  // Of a duplicate, that is its judgement.
  if (line.state === "duplicate") return null;
  if (diagnosis.length === 0 && suggestions.length === 0 && !isUnexplained(line)) return null;
  return (
    <>
      <div className={styles.part} data-testid="line-diagnosis">
        <Text size={200} weight="semibold" className={styles.heading}>
          <SearchRegular aria-hidden />
          {texts.diagnosis}
        </Text>
        {diagnosis.length > 0 ? <CauseList causes={diagnosis} /> : <Text size={200}>{texts.noDiagnosis}</Text>}
      </div>
      {suggestions.length > 0 && (
        <div className={`${styles.part} ${styles.guess}`} data-testid="line-suggestions">
          <Text size={200} weight="semibold" className={styles.heading}>
            <LightbulbRegular aria-hidden />
            {texts.suggestions}
          </Text>
          <CauseList causes={suggestions} />
          <Caption1 className={styles.quiet}>{texts.suggestionsHint}</Caption1>
        </div>
      )}
    </>
  );
}
