/** Which line of an earlier invoice each line of a credit note or a correction is about. */
import { type Micro, add } from "../../money";
import type { Invoice, InvoiceLine } from "../../invoice";
import { lastingText } from "../keys";
import type { BilledPeriod } from "../report";

/** A line with its invoice. */
export interface Placed {
  readonly key: string;
  readonly invoice: Invoice;
  readonly line: InvoiceLine;
  readonly period: BilledPeriod;
  /** Whether the months are only assumed. */
  readonly isAssumed: boolean;
}

export interface Pair {
  readonly change: Placed;
  readonly original: Placed;
}

export interface Pairing {
  /** What is left of a line, after what was set off against it. */
  readonly restOf: (original: Placed) => Micro;
  /** The charge that a line's text names best; null where it names none. */
  readonly chargeOf: (placed: Placed) => string | null;
  /** Whether the profile owes this amount for any charge in the months of a line. */
  readonly isDue: (placed: Placed, amount: Micro) => boolean;
  /** `back`: what a line gives back is at most what is left of the other; `on`: both are charged, or both are given back. */
  readonly way: "back" | "on";
}

const SAME_AMOUNT = 4;
const SAME_THING = 3;
const ONLY_LINE = 3;
/** A text that names no charge, and an amount after which the other line is what is due. */
const MAKES_RIGHT = 3;
const SAME_ID = 1;
/** Less than this is no ground: the same id alone, say. */
const ENOUGH = 3;

/** Of more lines that are alike in one respect, the first are looked at. */
const MOST_ALIKE = 50;

/** An invoice of the next quarter may name that of the quarter before: it is about other months. */
function isOfSameMonths({ period, isAssumed }: Placed, { period: other }: Placed): boolean {
  return isAssumed || (period.year === other.year && period.first === other.first && period.last === other.last);
}

function fit(change: Placed, original: Placed, isOnly: boolean, { restOf, chargeOf, isDue, way }: Pairing): number {
  const [amount, rest] = [change.line.amount, restOf(original)];
  if (amount === 0 || Math.sign(amount) !== (way === "back" ? -1 : 1) * Math.sign(rest)) return 0;
  if (way === "on" && !isOfSameMonths(change, original)) return 0;
  if (way === "back" && Math.abs(amount) > Math.abs(rest)) return 0;
  const [own, other] = [chargeOf(change), chargeOf(original)];
  const isSameItem = change.line.itemId !== undefined && change.line.itemId === original.line.itemId;
  const isSame = isSameItem || lastingText(change.line.text) === lastingText(original.line.text) || (own !== null && own === other);
  const isOnlyOne = isOnly && (own === null || other === null);
  const makesRight = own === null && way === "back" && isDue(original, add(rest, amount));
  return (Math.abs(amount) === Math.abs(rest) ? SAME_AMOUNT : 0) + (isSame ? SAME_THING : isOnlyOne ? ONLY_LINE : makesRight ? MAKES_RIGHT : 0) + (change.line.id === original.line.id ? SAME_ID : 0);
}

/** Lines by each respect in which a change may be like them. */
function lookup(originals: readonly Placed[], { restOf, chargeOf }: Pairing): (change: Placed) => readonly Placed[] {
  const known = new Map<string, Placed[]>();
  const respects = (placed: Placed, amount: Micro): readonly string[] => [
    `amount ${Math.abs(amount)}`,
    `text ${lastingText(placed.line.text)}`,
    `charge ${chargeOf(placed) ?? ""}`,
    ...(placed.line.itemId === undefined ? [] : [`item ${placed.line.itemId}`]),
  ];
  for (const original of originals) {
    for (const respect of respects(original, restOf(original))) {
      const list = known.get(respect);
      if (!list) known.set(respect, [original]);
      else if (list.length < MOST_ALIKE) list.push(original);
    }
  }
  return (change) => {
    const any = originals.length === 1 || chargeOf(change) === null ? originals.slice(0, MOST_ALIKE) : [];
    return [...new Set([...respects(change, change.line.amount).flatMap((respect) => known.get(respect) ?? []), ...any])];
  };
}

/** The pairs that fit, the best first; a change may be in several, and so may an original. */
export function pairs(changes: readonly Placed[], originals: readonly Placed[], pairing: Pairing): readonly Pair[] {
  const candidates = lookup(originals, pairing);
  return changes
    .flatMap((change) => candidates(change).map((original) => ({ change, original, fit: fit(change, original, originals.length === 1, pairing) })))
    .filter((pair) => pair.fit >= ENOUGH)
    .sort((a, b) => b.fit - a.fit);
}
