/** What a profile must reserve, and how that depends on the way the plan is read and on the index. */
import { type ReactElement, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { type Profile, reserve } from "../../engine";
import type { Edition } from "../../tariff";
import { IndexSection } from "./index-section";
import { Preview } from "./preview";
import { ReadingsSection } from "./readings-section";
import { TriedNotice } from "./tried-notice";
import type { Profiles } from "./use-profiles";
import type { TriedReadings } from "./use-tried-readings";

export interface ReservationOutcomeProps {
  readonly profile: Profile;
  /** The profile's edition as it is kept. */
  readonly edition: Edition;
  /** The edition that the amounts are shown for: as it is tried, or a moment behind that. */
  readonly shown: Edition;
  readonly tried: TriedReadings;
  readonly profiles: Profiles;
}

export function ReservationOutcome({ profile, edition, shown, tried, profiles }: ReservationOutcomeProps): ReactElement {
  const reservation = useMemo(() => reserve(profile, shown), [profile, shown]);
  const [areReadingsOpen, openReadings] = useState(false);
  const nameField = useRef<HTMLInputElement>(null);
  const goToName = (): void => {
    flushSync(() => openReadings(true));
    nameField.current?.focus();
  };
  return (
    <>
      <TriedNotice tried={tried} edition={edition.id} onKeep={goToName} />
      <Preview reservation={reservation} />
      <div>
        <ReadingsSection reservation={reservation} edition={edition} tried={tried} profiles={profiles} nameField={nameField} isOpen={areReadingsOpen} onOpen={openReadings} />
        <IndexSection key={profiles.now.current.id} profile={profile} edition={edition} shown={shown} edit={profiles.store.edit} />
      </div>
    </>
  );
}
