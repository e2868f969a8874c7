/** Which of a few amounts add up to another one, to the cent. */
import type { Micro } from "../../money";

/** Of more amounts than these the first are tried: 4.096 sums. */
export const MOST_COMBINED = 12;

/** The smallest set of at least two whose sum is `wanted`, by index; null where there is none. */
export function findSum(amounts: readonly Micro[], wanted: Micro): readonly number[] | null {
  const tried = amounts.slice(0, MOST_COMBINED);
  const sums = new Float64Array(1 << tried.length);
  let best: number | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (let set = 1; set < sums.length; set += 1) {
    const low = set & -set;
    sums[set] = (sums[set ^ low] as number) + (tried[31 - Math.clz32(low)] as number);
    if (sums[set] !== wanted) continue;
    const size = bits(set);
    if (size > 1 && size < fewest) [best, fewest] = [set, size];
  }
  const found = best;
  return found === null ? null : tried.flatMap((_, index) => ((found >> index) & 1 ? [index] : []));
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
