import type { Catalogue } from "./catalogue";
import type { Edition } from "./edition";

/** The latest printed edition of an earlier year; null where there is none. An edition of a user's own is never picked by itself. */
export function previousEdition(edition: Edition, catalogue: Catalogue): Edition | null {
  const earlier = [...catalogue.values()].filter(({ year, origin }) => origin === undefined && year < edition.year);
  return earlier.reduce<Edition | null>((latest, candidate) => (latest === null || candidate.year > latest.year ? candidate : latest), null);
}
