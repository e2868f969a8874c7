/**
 * Editions made from a printed one. Whatever is asked of such an edition is made anew from the printed one: first the
 * readings, then the index. So no bound is moved twice, and a reading about the index still has its effect.
 */
import Decimal from "decimal.js";
import type { Edition, EditionIndex, EditionOrigin, Localized, ReadingChoices } from "./edition";
import { TariffFailure } from "./failure";
import { chargesRead } from "./readings";
import { chargesReindexed } from "./reindex";

/** Choices to make on top of those that were made before; null goes back to the default. */
export type ReadingChanges = Readonly<Record<string, string | null>>;

export function originOf(edition: Edition): EditionOrigin {
  return edition.origin ?? { printed: edition, name: edition.id, readings: {}, rate: null };
}

/** Whether a user made and named it. */
export function isOwnEdition(edition: Edition): boolean {
  const { printed, name } = originOf(edition);
  return name !== printed.id;
}

/** "Tarieven 2021, eigen lezing"; a name that does not begin with the printed edition's follows it: "Tarieven 2021: krap". */
function titleOf({ printed, name }: EditionOrigin): Localized {
  const rest = name.startsWith(printed.id) ? name.slice(printed.id.length) : `: ${name}`;
  return { nl: `${printed.title.nl}${rest}`, en: `${printed.title.en}${rest}` };
}

function withIndex(edition: Edition, index: EditionIndex, rate: string): Edition {
  const percent = new Decimal(rate).times(100).toFixed();
  return {
    ...edition,
    id: `${edition.id}@${percent}%`,
    title: { nl: `${edition.title.nl}, index ${percent.replace(".", ",")}%`, en: `${edition.title.en}, index ${percent}%` },
    index: { ...index, rate },
    charges: chargesReindexed(edition.charges, index.rate, rate),
  };
}

function make(origin: EditionOrigin): Edition {
  const { printed, name, readings, rate } = origin;
  const isNamed = name !== printed.id;
  if (!isNamed && rate === null && Object.keys(readings).length === 0) return printed;
  const read: Edition = { ...printed, id: name, title: titleOf(origin), charges: chargesRead(printed, readings), origin };
  return rate === null || printed.index === null ? read : withIndex(read, printed.index, rate);
}

/** By printed edition and what was made of it: an edition that is asked for again is the same object. */
const made = new WeakMap<Edition, Map<string, Edition>>();

/** The edition of this origin. Throws RangeError on an unknown reading or alternative. */
export function editionOf(origin: EditionOrigin): Edition {
  let known = made.get(origin.printed);
  if (!known) made.set(origin.printed, (known = new Map()));
  const key = JSON.stringify([origin.name, origin.rate, Object.entries(origin.readings).sort()]);
  let found = known.get(key);
  if (!found) known.set(key, (found = make(origin)));
  return found;
}

function merged(readings: ReadingChoices, changes: ReadingChanges): ReadingChoices {
  const all = Object.entries({ ...readings, ...changes });
  return Object.fromEntries(all.filter((entry): entry is [string, string] => entry[1] !== null));
}

/**
 * The edition read otherwise, on top of how it was read before; its name and index stay. Throws RangeError on an unknown
 * reading or alternative.
 */
export function withReadings(edition: Edition, changes: ReadingChanges): Edition {
  const origin = originOf(edition);
  return editionOf({ ...origin, readings: merged(origin.readings, changes) });
}

/**
 * The edition with `rate` ("0.013" is 1,3%) as its index; its id becomes "2021@1.3%", or that of the edition itself with
 * the printed rate. Throws `noIndex` where the source prints none.
 */
export function reindex(edition: Edition, rate: string): Edition {
  const origin = originOf(edition);
  const { index } = origin.printed;
  if (index === null) throw new TariffFailure("noIndex", { edition: edition.id });
  const next = new Decimal(rate);
  return editionOf({ ...origin, rate: next.eq(index.rate) ? null : next.toFixed() });
}
