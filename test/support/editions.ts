/** The two editions, and copies of them that a test may damage. */
import { builtInEditions, type Charge, type Edition, type Tier } from "../../src/tariff";

function builtIn(id: string): Edition {
  const edition = builtInEditions.get(id);
  if (!edition) throw new Error(`edition ${id} is not built in`);
  return edition;
}

export const edition2020 = builtIn("2020");
export const edition2021 = builtIn("2021");

export const bothEditions: readonly Edition[] = [edition2020, edition2021];

export function chargeOf(edition: Edition, id: string): Charge {
  const charge = edition.charges.find((candidate) => candidate.id === id);
  if (!charge) throw new Error(`edition ${edition.id} has no charge ${id}`);
  return charge;
}

export const tiersOf = (charge: Charge): readonly Tier[] => (charge.model === "volumeTiers" ? charge.tiers : []);

/** Parsed JSON that anything may be done to. */
export interface Json {
  [key: string]: Json | Json[] | string | number | boolean | null | undefined;
}

/** A copy of 2021 as a file would bring it, damaged by `damage`. */
export function damaged(damage: (edition: { charges: Json[]; services: Json[]; readings: Json[] } & Json, charge: (id: string) => Json) => void): unknown {
  const copy = JSON.parse(JSON.stringify(edition2021)) as { charges: Json[]; services: Json[]; readings: Json[] } & Json;
  damage(copy, (id) => {
    const found = copy.charges.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`no charge ${id} to damage`);
    return found;
  });
  return copy;
}
