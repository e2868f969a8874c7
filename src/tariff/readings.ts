/** Another reading of the source: the charges of an edition with the chosen alternatives made. */
import type { Alternative, Change, Charge, Edition, Reading, ReadingChoices } from "./edition";

/** The charge with what an alternative changes in it. */
export function applyChange(charge: Charge, change: Change): Charge {
  const shift = change.shiftBounds ?? 0;
  const shifted: Charge =
    charge.model === "volumeTiers" && shift !== 0
      ? { ...charge, tiers: charge.tiers.map((tier) => ({ ...tier, upTo: tier.upTo === null ? null : tier.upTo + shift })) }
      : charge;
  const entries = { ...shifted, ...change.set };
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== null)) as unknown as Charge;
}

function chosen(reading: Reading, choices: ReadingChoices): Alternative | undefined {
  const id = choices[reading.id];
  if (id === undefined) return undefined;
  const found = reading.alternatives.find((alternative) => alternative.id === id);
  if (!found) throw new RangeError(`reading ${reading.id} has no alternative '${id}'`);
  return found;
}

/** The charges of a printed edition, read otherwise. Throws RangeError on an unknown reading or alternative. */
export function chargesRead(printed: Edition, choices: ReadingChoices): readonly Charge[] {
  for (const id of Object.keys(choices)) {
    if (!printed.readings.some((reading) => reading.id === id)) throw new RangeError(`edition ${printed.id} has no reading '${id}'`);
  }
  const changes = printed.readings.flatMap((reading) => chosen(reading, choices)?.changes ?? []);
  // Bounds move last, so that they also move in tiers that another reading sets.
  const ordered = [...changes.filter(({ shiftBounds }) => shiftBounds === undefined), ...changes.filter(({ shiftBounds }) => shiftBounds !== undefined)];
  return printed.charges.map((charge) => ordered.filter((change) => change.charge === charge.id).reduce(applyChange, charge));
}
