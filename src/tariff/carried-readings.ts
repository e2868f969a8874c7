/** The readings of an edition whose charges were carried to other amounts: their alternatives are carried along. */
import type { Alternative, Charge, Edition, Reading, ReadingChoices } from "./edition";
import { chargesRead } from "./readings";

/** What to set in `from` so that it becomes `to`; null removes a property. */
function changesBetween(from: Charge | undefined, to: Charge | undefined): Readonly<Record<string, unknown>> {
  const [before, after] = [from, to].map((charge) => new Map<string, unknown>(Object.entries(charge ?? {})));
  const keys = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  const isSame = (key: string): boolean => JSON.stringify(before?.get(key)) === JSON.stringify(after?.get(key));
  return Object.fromEntries([...keys].filter((key) => !isSame(key)).map((key) => [key, after?.get(key) ?? null]));
}

const carriedCharges = (charges: readonly Charge[], carry: (charge: Charge) => Charge): ReadonlyMap<string, Charge> => new Map(charges.map((charge) => [charge.id, carry(charge)]));

/**
 * The readings of `edition`, as they are after `carry` made each of its charges what it is elsewhere. `choices` are
 * answered already. An alternative that sets amounts sets those of the other edition; one that moves bounds still moves
 * them, so that both can be chosen. Examples tell differences in the old amounts, and are left out.
 */
export function carriedReadings(edition: Edition, choices: ReadingChoices, carry: (charge: Charge) => Charge): readonly Reading[] {
  const before = carriedCharges(chargesRead(edition, choices), carry);
  const carried = (reading: Reading, { example: _example, ...alternative }: Alternative): Alternative => {
    if (alternative.changes.every(({ set }) => set === undefined)) return alternative;
    const after = carriedCharges(chargesRead(edition, { ...choices, [reading.id]: alternative.id }), carry);
    const changes = alternative.changes.map((change) => (change.set === undefined ? change : { ...change, set: changesBetween(before.get(change.charge), after.get(change.charge)) }));
    return { ...alternative, changes };
  };
  return edition.readings.map((reading) => ({ ...reading, alternatives: reading.alternatives.map((alternative) => carried(reading, alternative)) }));
}
