/** How the unclear places of the plan are read: those with money at stake for this profile first, and the edition that keeps it. */
import type { ReactElement, RefObject } from "react";
import { Caption1, Text } from "@fluentui/react-components";
import { type ReadingStake, type Reservation, readingStakes } from "../../engine";
import { type Edition, type ReadingChoices, originOf } from "../../tariff";
import { Folded } from "../folded";
import { OwnEditionForm } from "./own-edition-form";
import { ReadingChoice } from "./reading-choice";
import type { Profiles } from "./use-profiles";
import { useTexts } from "./use-texts";
import type { TriedReadings } from "./use-tried-readings";

export interface ReadingsSectionProps {
  /** In the edition as it is tried, or a moment behind that. */
  readonly reservation: Reservation;
  /** The profile's edition as it is kept. */
  readonly edition: Edition;
  readonly tried: TriedReadings;
  readonly profiles: Profiles;
  readonly nameField: RefObject<HTMLInputElement>;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

const hasStake = (stakes: readonly ReadingStake[]): boolean => stakes.some(({ difference }) => difference !== 0);

export function ReadingsSection(props: ReadingsSectionProps): ReactElement {
  const { reservation, edition, tried, profiles, nameField, isOpen, onOpen } = props;
  const { readings: words } = useTexts().reservation;
  const count = [...readingStakes(reservation).values()].filter(hasStake).length;
  const chosen = originOf(tried.edition ?? edition).readings;
  return (
    <Folded heading={words.heading} aside={words.aside(count, Object.keys(chosen).length)} testId="readings" open={isOpen} onToggle={onOpen}>
      {isOpen && (
        <>
          <Caption1>{words.intro}</Caption1>
          <Readings reservation={reservation} kept={originOf(edition).readings} chosen={chosen} choose={tried.choose} />
          <OwnEditionForm key={originOf(edition).name} edition={edition} tried={tried} profiles={profiles} nameField={nameField} />
        </>
      )}
    </Folded>
  );
}

interface ReadingsProps {
  readonly reservation: Reservation;
  readonly kept: ReadingChoices;
  readonly chosen: ReadingChoices;
  readonly choose: TriedReadings["choose"];
}

function Readings({ reservation, kept, chosen, choose }: ReadingsProps): ReactElement {
  const { readings: words } = useTexts().reservation;
  const all = [...readingStakes(reservation)];
  // One that is tried stays where it is until it is kept: it would move away from under the pointer.
  const matters = all.filter(([reading, stakes]) => hasStake(stakes) || kept[reading.id] !== undefined);
  const others = all.filter((one) => !matters.includes(one));
  const choices = (ones: typeof all): ReactElement[] =>
    ones.map(([reading, stakes]) => (
      <ReadingChoice key={reading.id} reading={reading} stakes={stakes} reservation={reservation} chosen={chosen[reading.id] ?? null} choose={choose} />
    ));
  return (
    <>
      {matters.length === 0 && <Text>{words.noStakes}</Text>}
      <div data-testid="readings-with-stake">{choices(matters)}</div>
      <Folded heading={words.others(others.length)} testId="readings-without-stake">
        <Caption1>{words.othersHint}</Caption1>
        {choices(others)}
      </Folded>
    </>
  );
}
