/** How the unclear places of the plan are read: those with money at stake for this profile first, and the edition that keeps it. */
import { type ReactElement, type RefObject, useMemo } from "react";
import { Caption1, Text } from "@fluentui/react-components";
import { type Profile, readingStakes, reserve } from "../../engine";
import { type Edition, originOf } from "../../tariff";
import { Folded } from "./folded";
import { OwnEditionForm } from "./own-edition-form";
import { ReadingChoice } from "./reading-choice";
import type { Profiles } from "./use-profiles";
import { useTexts } from "./use-texts";
import type { TriedReadings } from "./use-tried-readings";

export interface ReadingsSectionProps {
  readonly profile: Profile;
  /** The profile's edition as it is kept. */
  readonly edition: Edition;
  /** The edition that the amounts are shown for: as it is tried, or a moment behind that. */
  readonly shown: Edition;
  readonly tried: TriedReadings;
  readonly profiles: Profiles;
  readonly nameField: RefObject<HTMLInputElement>;
}

export function ReadingsSection({ profile, edition, shown, tried, profiles, nameField }: ReadingsSectionProps): ReactElement {
  const { readings: words } = useTexts().reservation;
  const reservation = useMemo(() => reserve(profile, shown), [profile, shown]);
  const kept = originOf(edition).readings;
  const chosen = originOf(tried.edition ?? edition).readings;
  const all = [...readingStakes(reservation)].map(([reading, stakes]) => ({
    reading,
    stakes,
    hasStake: stakes.some(({ difference }) => difference !== 0),
  }));
  // One that is tried stays where it is until it is kept: it would move away from under the pointer.
  const matters = all.filter(({ reading, hasStake }) => hasStake || kept[reading.id] !== undefined);
  const others = all.filter((one) => !matters.includes(one));
  const choices = (ones: typeof all): ReactElement[] =>
    ones.map(({ reading, stakes }) => (
      <ReadingChoice key={reading.id} reading={reading} stakes={stakes} reservation={reservation} chosen={chosen[reading.id] ?? null} choose={tried.choose} />
    ));
  return (
    <Folded heading={words.heading} aside={words.aside(all.filter(({ hasStake }) => hasStake).length, Object.keys(chosen).length)} testId="readings">
      <Caption1>{words.intro}</Caption1>
      {matters.length === 0 && <Text>{words.noStakes}</Text>}
      <div data-testid="readings-with-stake">{choices(matters)}</div>
      <Folded heading={words.others(others.length)} testId="readings-without-stake">
        <Caption1>{words.othersHint}</Caption1>
        {choices(others)}
      </Folded>
      <OwnEditionForm key={originOf(edition).name} edition={edition} tried={tried} profiles={profiles} nameField={nameField} />
    </Folded>
  );
}
