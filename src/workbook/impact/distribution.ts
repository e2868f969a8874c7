/** How the changes of all members are spread: steps of as many per cent as make a chart that can be read. */
import type { MemberImpact } from "../../engine";

export interface Step {
  /** Fractions; `from` belongs to the step, `below` does not. */
  readonly from: number;
  readonly below: number;
  readonly count: number;
}

const MOST_STEPS = 20;
/** In hundredths of a per cent. */
const WIDTHS = [50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000] as const;
const HUNDREDTHS = 10_000;

const boundAt = (place: number, width: number): number => (place * width) / HUNDREDTHS;

/** The step that a share falls in, by the bounds themselves: what division makes of them may be a hair off. */
function placeOf(share: number, width: number): number {
  const near = Math.floor((share * HUNDREDTHS) / width);
  if (share < boundAt(near, width)) return near - 1;
  return share >= boundAt(near + 1, width) ? near + 1 : near;
}

/** Empty where no member has a percentage. */
export function distribution(members: readonly MemberImpact[]): readonly Step[] {
  const shares = members.flatMap(({ share }) => share ?? []);
  if (shares.length === 0) return [];
  const [least, most] = [Math.min(...shares), Math.max(...shares)];
  const width = WIDTHS.find((candidate) => placeOf(most, candidate) - placeOf(least, candidate) < MOST_STEPS) ?? WIDTHS[WIDTHS.length - 1] ?? 1;
  const first = placeOf(least, width);
  return Array.from({ length: placeOf(most, width) - first + 1 }, (_, index): Step => {
    const [from, below] = [boundAt(first + index, width), boundAt(first + index + 1, width)];
    return { from, below, count: shares.filter((share) => share >= from && share < below).length };
  });
}
