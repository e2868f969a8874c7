/** What the changes of all members come to. */
import { type Micro, ZERO, add, roundToCent, subtract, sum } from "../../money";
import type { BandVerdict, MemberImpact } from "./member-impact";

export interface ImpactSummary {
  readonly before: Micro;
  readonly after: Micro;
  readonly change: Micro;
  readonly share: number | null;
  /** The members with the lowest and the highest percentage, the first of those that have the same. Null without any. */
  readonly lowest: MemberImpact | null;
  readonly highest: MemberImpact | null;
  /** The middle one, or the mean of the middle two; each of its own row of numbers. Null without any. */
  readonly median: { readonly change: Micro; readonly share: number } | null;
  readonly rises: number;
  readonly falls: number;
  readonly unchanged: number;
  readonly verdicts: Readonly<Record<BandVerdict, number>>;
}

/** The places of the middle of so many: one, or two. */
const middle = (count: number): readonly [number, number] => [Math.floor((count - 1) / 2), Math.floor(count / 2)];

const ordered = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);

function medianShare(shares: readonly number[]): number {
  const [low, high] = middle(shares.length);
  const all = ordered(shares);
  return ((all[low] ?? 0) + (all[high] ?? 0)) / 2;
}

/** Half of two amounts, to the cent. */
function medianChange(changes: readonly Micro[]): Micro {
  const [low, high] = middle(changes.length);
  const all = ordered(changes) as readonly Micro[];
  const [one, other] = [all[low] ?? ZERO, all[high] ?? ZERO];
  return one === other ? one : roundToCent(Math.round(add(one, other) / 2) as Micro);
}

export function summarize(members: readonly MemberImpact[]): ImpactSummary {
  const before = sum(members.map((one) => one.before.total.annual));
  const after = sum(members.map((one) => one.after.total.annual));
  const change = subtract(after, before);
  const withShare = members.flatMap((one) => (one.share === null ? [] : [{ one, share: one.share }]));
  const extreme = (isBeyond: (share: number, best: number) => boolean): MemberImpact | null =>
    withShare.reduce<(typeof withShare)[number] | null>((best, next) => (best === null || isBeyond(next.share, best.share) ? next : best), null)?.one ?? null;
  const count = (verdict: BandVerdict): number => members.filter((one) => one.verdict === verdict).length;
  return {
    before,
    after,
    change,
    share: before > 0 ? change / before : null,
    lowest: extreme((share, best) => share < best),
    highest: extreme((share, best) => share > best),
    median: withShare.length === 0 ? null : { change: medianChange(members.map((one) => one.change)), share: medianShare(withShare.map(({ share }) => share)) },
    rises: members.filter((one) => one.change > 0).length,
    falls: members.filter((one) => one.change < 0).length,
    unchanged: members.filter((one) => one.change === 0).length,
    verdicts: { below: count("below"), within: count("within"), above: count("above"), uncertain: count("uncertain"), unknown: count("unknown") },
  };
}
