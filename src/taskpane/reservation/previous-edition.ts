import type { Edition } from "../../tariff";
import { exchange } from "../../workbook";

/** The newest edition of an earlier year; null where there is none. */
export function previousEdition(edition: Edition): Edition | null {
  const earlier = [...exchange().catalogue.values()].filter(({ year }) => year < edition.year);
  return earlier.sort((a, b) => b.year - a.year)[0] ?? null;
}
