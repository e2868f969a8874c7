/** Every way in which an edition can be read, and what each would do to a reservation. */
import { type Micro, ZERO, subtract } from "../money";
import { type Alternative, type Edition, type Localized, type Reading, originOf, withReadings } from "../tariff";
import { type Reservation, grandTotal, reserve } from "./reservation";

/** One answer to a reading's question. */
export interface ReadingOption {
  /** The alternative's id; null for the reading's default. */
  readonly id: string | null;
  readonly label: Localized;
  /** Whether the edition is read in this way. */
  readonly isChosen: boolean;
}

/** The default and every alternative that changes the edition; one that is a setting of the profile is not chosen here. */
export function readingOptions(edition: Edition, reading: Reading): readonly ReadingOption[] {
  const chosen = originOf(edition).readings[reading.id] ?? null;
  const option = (id: string | null, label: Localized): ReadingOption => ({ id, label, isChosen: id === chosen });
  const others = reading.alternatives.filter(({ changes }) => changes.length > 0);
  return [option(null, reading.default), ...others.map(({ id, label }) => option(id, label))];
}

export interface ReadingStake {
  readonly option: ReadingOption;
  /** What it does to the sum of the annual and the one-off total; 0 for the option that is chosen. */
  readonly difference: Micro;
  /** As it is when read in this way. */
  readonly reservation: Reservation;
}

function stakeOf(reservation: Reservation, reading: Reading, option: ReadingOption): ReadingStake {
  if (option.isChosen) return { option, difference: ZERO, reservation };
  const read = reserve(reservation.profile, withReadings(reservation.edition, { [reading.id]: option.id }));
  return { option, difference: subtract(grandTotal(read.total), grandTotal(reservation.total)), reservation: read };
}

const known = new WeakMap<Reservation, ReadonlyMap<Reading, readonly ReadingStake[]>>();

/** Per reading what each of its options does, the chosen one included; computed once per reservation. */
export function readingStakes(reservation: Reservation): ReadonlyMap<Reading, readonly ReadingStake[]> {
  let stakes = known.get(reservation);
  if (!stakes) {
    const { edition } = reservation;
    stakes = new Map(edition.readings.map((reading) => [reading, readingOptions(edition, reading).map((option) => stakeOf(reservation, reading, option))]));
    known.set(reservation, stakes);
  }
  return stakes;
}

/** A reading that an edition does not read by its default, with the alternative that it is read by. */
export interface ChosenReading {
  readonly reading: Reading;
  readonly alternative: Alternative;
}

/** In the order of the edition. */
export function chosenReadings(edition: Edition): readonly ChosenReading[] {
  const { readings } = originOf(edition);
  return edition.readings.flatMap((reading) => {
    const alternative = reading.alternatives.find(({ id }) => id === readings[reading.id]);
    return alternative ? [{ reading, alternative }] : [];
  });
}

/** Those that change this charge. */
export function chosenReadingsOf(edition: Edition, chargeId: string): readonly ChosenReading[] {
  return chosenReadings(edition).filter(({ alternative }) => alternative.changes.some(({ charge }) => charge === chargeId));
}
