/** A municipality's profile to fill in, and below it what must be reserved. */
import { type ReactElement, useDeferredValue, useMemo } from "react";
import { Divider, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { Section } from "../section";
import { useTexts } from "./use-texts";
import { ComparisonSection } from "./comparison-section";
import { FileButtons } from "./file-buttons";
import { PreviewBoundary } from "./preview-boundary";
import { ProfileBar } from "./profile-bar";
import { ProfileFields } from "./profile-fields";
import { readForm } from "./read-form";
import { ReservationOutcome } from "./reservation-outcome";
import { SheetNotice } from "./sheet-notice";
import { SheetSection } from "./sheet-section";
import { SHEET_PART } from "./totals-bar";
import { useProfiles } from "./use-profiles";
import { useSheet } from "./use-sheet";
import { useTriedReadings } from "./use-tried-readings";
import { useTypedEdition } from "./use-typed-edition";

const useStyles = makeStyles({ panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL } });

export function ReservationPanel(): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const profiles = useProfiles();
  const sheet = useSheet(profiles);
  const { store, now } = profiles;
  const { id, form } = now.current;
  const edition = useTypedEdition(form.edition);
  const reading = useMemo(() => (edition === null ? null : readForm(form, edition, texts)), [form, edition, texts]);
  // Typing comes first: the preview follows when there is time, and is not drawn for what is already typed over.
  const shown = useDeferredValue(reading?.profile ?? null);
  const tried = useTriedReadings(edition, id);
  const shownEdition = useDeferredValue(tried.edition);
  const { preview } = texts.reservation;
  const hasTwin = form.name.trim() !== "" && now.entries.some((entry) => entry.id !== id && entry.form.name.trim() === form.name.trim());
  const isBlank = form.inhabitants.trim() === "";
  return (
    <div className={styles.panel}>
      <SheetNotice {...sheet} />
      <Section heading={texts.reservation.kept.heading} testId="profile">
        <ProfileBar {...profiles} />
        <ProfileFields key={id} form={form} edition={edition} reading={reading} hasTwin={hasTwin} edit={store.edit} />
        {edition !== null && <FileButtons profile={reading?.profile ?? null} edition={edition} onRead={store.add} />}
      </Section>
      <Divider />
      {reading?.profile ? (
        edition !== null &&
        shown !== null &&
        shownEdition !== null && (
          <PreviewBoundary profile={shown} texts={texts}>
            <ReservationOutcome profile={shown} edition={edition} shown={shownEdition} tried={tried} profiles={profiles} />
          </PreviewBoundary>
        )
      ) : (
        <MessageBar intent={isBlank || edition === null ? "info" : "warning"} layout="multiline">
          <MessageBarBody data-testid="no-preview">{edition === null ? preview.noEdition : isBlank ? preview.noInhabitants : preview.incomplete}</MessageBarBody>
        </MessageBar>
      )}
      <Divider />
      <div id={SHEET_PART}>
        <SheetSection profile={reading?.profile ?? null} edition={edition} profiles={profiles} sheet={sheet} />
      </div>
      <ComparisonSection profiles={profiles} />
    </div>
  );
}
