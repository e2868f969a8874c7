/** Several parts of a year that a text names, as the one run that they are. */
import type { Months } from "./words";
import { yearsOf } from "./years";

/** "t/m", "en" and what else stands between two of them; beside it only years, days and points. */
export const JOIN = "(?:t\\/?m|tot en met|tot|through|to|en|and|-|–|—|\\/|&|\\+|,(?: en)?)";

const RANGE = new Set(["t/m", "tm", "totenmet", "tot", "through", "to", "-", "–", "—"]);
const EACH = new Set(["en", "and", "&", "+", ",", ",en", "/"]);

/** "2021 – ", " t/m 31 ", ".-": how it joins what stands on both sides. */
function joins(between: string): "range" | "each" | null {
  const bare = between.replace(/['’/-]?\d+/g, "").replace(/[.\s]/g, "");
  return RANGE.has(bare) ? "range" : EACH.has(bare) ? "each" : null;
}

export interface Found {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

const follows = (first: number, last: number, between: string): boolean => {
  const how = joins(between);
  return how !== null && last > first && (how === "range" || last === first + 1);
};

/** From one to the other, as what stands between them joins them; null where it does not. */
export const runBetween = (first: number, last: number, between: string): Months | null => (follows(first, last, between) ? { first, last } : null);

/** One of them, or a run from the first to the last; null where others lie between, or where they are of two years. */
export function runOf(found: readonly Found[], plain: string): Months | null {
  const [first, ...rest] = found;
  if (!first) return null;
  if (rest.every(({ number }) => number === first.number)) return { first: first.number, last: first.number };
  const isRun = rest.every((next, index) => follows((found[index] ?? first).number, next.number, plain.slice((found[index] ?? first).end, next.start)));
  return isRun && yearsOf(plain).length < 2 ? { first: first.number, last: rest.at(-1)?.number ?? first.number } : null;
}
