/** Which of a few amounts add up to another one, to the cent. */
import type { Micro } from "../../money";

/** Of more amounts than these the first are tried: 4.096 sums. */
export const MOST_COMBINED = 12;

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** By sum the smallest set, of at least two, as bits. */
function allSums(amounts: readonly Micro[]): ReadonlyMap<number, number> {
  const sums = new Float64Array(1 << amounts.length);
  const found = new Map<number, number>();
  for (let set = 1; set < sums.length; set += 1) {
    const low = set & -set;
    const sum = (sums[set ^ low] as number) + (amounts[31 - Math.clz32(low)] as number);
    sums[set] = sum;
    if (set === low) continue;
    const known = found.get(sum);
    if (known === undefined || bits(set) < bits(known)) found.set(sum, set);
  }
  return found;
}

/** Finds sums, and keeps those of the same amounts: thousands of lines may name the same few charges. */
export class Sums {
  readonly #known = new Map<string, ReadonlyMap<number, number>>();

  /** The smallest set of at least two whose sum is `wanted`, by index; null where there is none. */
  find(amounts: readonly Micro[], wanted: Micro): readonly number[] | null {
    const tried = amounts.slice(0, MOST_COMBINED);
    if (tried.length < 2) return null;
    const key = tried.join();
    let sums = this.#known.get(key);
    if (!sums) this.#known.set(key, (sums = allSums(tried)));
    const set = sums.get(wanted);
    return set === undefined ? null : tried.flatMap((_, index) => ((set >> index) & 1 ? [index] : []));
  }
}
