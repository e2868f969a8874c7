/** Work over many items in steps, as reading an invoice is. */
import type { Steps } from "../invoice";

export { type Progress, type Steps, finish } from "../invoice";

/** As `map`, with a pause after every so many items. */
export function* mapInSteps<Item, Result>(items: readonly Item[], every: number, each: (item: Item) => Result): Steps<readonly Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    results.push(each(item));
    if (results.length % every === 0) yield null;
  }
  return results;
}
