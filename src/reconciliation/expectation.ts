/** What a profile owes in a year: its reservation, from the edition of that year. */
import { type Edition, builtInEditions, findEdition } from "../tariff";
import { type LineItem, type Profile, type Reservation, reserve } from "../engine";
import type { ReconciliationOptions } from "./options";

/**
 * The edition of a year: the one that was asked for where it is of that year, else the printed one, else any of that
 * year. Throws `unknownEdition` where the reference that was asked with is not known.
 */
export function editionOfYear(year: number, { catalogue = builtInEditions, edition, profile }: Pick<ReconciliationOptions, "catalogue" | "edition" | "profile">): Edition | null {
  const reference = edition ?? profile.edition;
  const asked = reference === undefined ? null : findEdition(reference, catalogue);
  if (asked?.year === year) return asked;
  return catalogue.get(String(year)) ?? [...catalogue.values()].find((candidate) => candidate.year === year) ?? null;
}

export interface Expectation {
  readonly year: number;
  readonly edition: Edition;
  readonly profile: Profile;
  readonly reservation: Reservation;
  readonly items: ReadonlyMap<string, LineItem>;
}

/** Advice is reserved, and nobody sends an invoice for it. */
export function isAdvice({ charge }: LineItem): boolean {
  return charge.model === "band" || (charge.model === "percentage" && charge.basis === "share") || charge.needs === "newServices";
}

export function expectationOf(profile: Profile, edition: Edition, year: number): Expectation {
  const reservation = reserve(profile, edition);
  return { year, edition, profile, reservation, items: new Map(reservation.lineItems.map((item) => [item.charge.id, item])) };
}

/** Finds the expectation of a year once; null where no edition of that year is known. */
export function expectations(options: ReconciliationOptions): (year: number) => Expectation | null {
  const known = new Map<number, Expectation | null>();
  return (year) => {
    let found = known.get(year);
    if (found === undefined) {
      const edition = editionOfYear(year, options);
      found = edition ? expectationOf(options.profile, edition, year) : null;
      known.set(year, found);
    }
    return found;
  };
}
