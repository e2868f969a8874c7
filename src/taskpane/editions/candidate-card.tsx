/** An edition that can be loaded, with what its signature says, and the button that loads it. */
import { type ReactElement, useState } from "react";
import { Button, Caption1, Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowImportRegular } from "@fluentui/react-icons";
import { useTexts } from "../use-texts";
import type { Candidate } from "./candidate";
import { CellIssues } from "./cell-issues";
import { ConfirmedWarnings } from "./confirmed-warnings";
import { loadTexts } from "./load-texts";
import { readInTexts } from "./read-in-texts";
import { SheetDifferences } from "./sheet-differences";
import { TrustForm } from "./trust-form";
import { VerdictDetails } from "./verdict-details";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface CandidateCardProps {
  readonly candidate: Candidate;
  readonly isBusy: boolean;
  readonly onTrusted: () => void;
  readonly onLoad: () => void;
  /** Shows what the changed tables say instead; what is shown then is loaded only by a second choice. */
  readonly onVisible: () => void;
  readonly onClose: () => void;
}

/** What is not signed by a trusted key, or not intact, is loaded only by a button that says so. */
export function CandidateCard({ candidate, isBusy, onTrusted, onLoad, onVisible, onClose }: CandidateCardProps): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const texts = loadTexts[language];
  const { from, edition, verdict, key, warnings, differences, visible } = candidate;
  const [confirmed, setConfirmed] = useState(false);
  const isConfirmed = warnings.length === 0 || confirmed;
  const isTrusted = verdict.state === "trusted";
  return (
    <div className={styles.card} data-testid="edition-candidate">
      <Text weight="semibold">{edition.title[language]}</Text>
      <Caption1 className={styles.quiet}>{texts.from(from)}</Caption1>
      <VerdictDetails verdict={verdict} edition={edition} />
      {verdict.state === "unknownKey" && key !== null && <TrustForm key={key.fingerprint} signedWith={key} onTrusted={onTrusted} />}
      <ConfirmedWarnings edition={edition} />
      {differences.length > 0 && <SheetDifferences differences={differences} />}
      {!isTrusted && <Caption1>{texts.saidInCells}</Caption1>}
      {warnings.length > 0 && (
        <>
          <CellIssues issues={warnings} />
          <Checkbox label={readInTexts[language].confirm(warnings.length)} checked={confirmed} data-testid="edition-confirm" onChange={(_, { checked }) => setConfirmed(checked === true)} />
        </>
      )}
      <div className={styles.actions}>
        <Button appearance={isTrusted && differences.length === 0 ? "primary" : "secondary"} icon={<ArrowImportRegular />} disabled={!isConfirmed} disabledFocusable={isConfirmed && isBusy} data-testid="edition-keep" onClick={onLoad}>
          {!isTrusted ? texts.loadAnyway : differences.length > 0 ? texts.loadSigned : texts.load}
        </Button>
        {visible !== null && (
          <Button disabledFocusable={isBusy} data-testid="edition-visible" onClick={onVisible}>
            {texts.loadVisible}
          </Button>
        )}
        <Button appearance="transparent" onClick={onClose}>
          {texts.close}
        </Button>
      </div>
    </div>
  );
}
