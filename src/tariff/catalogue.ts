/** The editions that can be used, and how one is asked for: "2021", "2020", "2021@1,3%", or a name that a user gave. */
import type { Edition } from "./edition";
// The larger one first: what both say is then near enough in the bundle for gzip to find it.
import edition2021 from "./editions/2021.json";
import edition2020 from "./editions/2020.json";
import { TariffFailure } from "./failure";
import { reindex } from "./origin";

/** Editions by id, in the order in which they are shown. */
export type Catalogue = ReadonlyMap<string, Edition>;

/** Validated where they are made, by the tests, and not again in every page that loads them. */
export const builtInEditions: Catalogue = new Map([edition2020, edition2021].map((edition) => [edition.id, edition as unknown as Edition]));

/** The edition that is used where none is asked for. */
export const DEFAULT_EDITION = "2021";

const INDEX = /^([+-]?\d{1,3})(?:[.,](\d{1,2}))?\s*%$/;
const LOWEST_INDEX = -50;
const HIGHEST_INDEX = 100;

/** "1,3%" as "0.013". Throws `invalidIndex`. */
export function readRate(text: string): string {
  const match = INDEX.exec(text.trim());
  const percent = match ? Number(`${match[1]}.${match[2] ?? "0"}`) : Number.NaN;
  if (!(percent >= LOWEST_INDEX && percent <= HIGHEST_INDEX)) throw new TariffFailure("invalidIndex", { found: text });
  const negative = match?.[1]?.startsWith("-") ? "-" : "";
  const whole = (match?.[1] ?? "").replace(/^[+-]/, "").padStart(3, "0");
  return `${negative}${whole.slice(0, -2)}.${whole.slice(-2)}${match?.[2] ?? ""}`;
}

/** Upper and lower case do not matter. */
function named(name: string, catalogue: Catalogue): Edition | undefined {
  return catalogue.get(name) ?? [...catalogue.values()].find(({ id }) => id.toLowerCase() === name.toLowerCase());
}

/**
 * The edition that `reference` names, with the index that follows @. Throws `unknownEdition`, which names the ones that
 * can be used, `invalidIndex` or `noIndex`.
 */
export function findEdition(reference: string, catalogue: Catalogue = builtInEditions): Edition {
  const wanted = reference.trim();
  const whole = named(wanted, catalogue);
  if (whole) return whole;
  const at = wanted.lastIndexOf("@");
  const edition = named((at < 0 ? wanted : wanted.slice(0, at)).trim(), catalogue);
  if (!edition) throw new TariffFailure("unknownEdition", { found: reference, allowed: [...catalogue.keys()] });
  return at < 0 ? edition : reindex(edition, readRate(wanted.slice(at + 1)));
}
