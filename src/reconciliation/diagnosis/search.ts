/** All amounts that known causes give, one at a time and two together; what gives exactly the invoiced amount explains it. */
import type { Micro } from "../../money";
import type { Catalogue, Edition } from "../../tariff";
import type { Profile } from "../../engine";
import type { Diagnosis } from "../report";
import { countCauses } from "./causes/counts";
import { discountCauses } from "./causes/discounts";
import { editionCauses } from "./causes/editions";
import { indexCauses } from "./causes/indexes";
import { inhabitantCauses } from "./causes/inhabitants";
import { limitCauses } from "./causes/limits";
import { oneOfSeveral } from "./causes/one-of-several";
import { readingCauses } from "./causes/readings";
import { roundingCauses } from "./causes/rounding";
import { tierCauses } from "./causes/tiers";
import { vatCauses } from "./causes/vat";
import { writingCauses } from "./causes/writing";
import { yearPartCauses } from "./causes/year-parts";
import { type Cause, type Subject, type Variant, asItIs, evaluator } from "./variant";

/** One cause, or two that work together, in the order in which they work. */
export type Explanation = readonly [Cause] | readonly [Cause, Cause];

export interface Alternatives {
  /** The single causes that give this amount, the most likely first. */
  readonly singles: (amount: Micro) => readonly Explanation[];
  /** The pairs that do, the most likely first; computed when first asked for. */
  readonly pairs: (amount: Micro) => readonly Explanation[];
  readonly diagnosis: (explanation: Explanation) => readonly Diagnosis[];
}

/** In the order in which two of them work on a sum: the tariff first, what is done with the amount last. */
function causesOf(subject: Subject): readonly Cause[] {
  const [editions, readings, inhabitants, tiers] = [editionCauses(subject), readingCauses(subject), inhabitantCauses(subject), tierCauses(subject)];
  return [
    ...editions,
    ...readings,
    ...indexCauses(subject),
    ...inhabitants,
    ...limitCauses(subject),
    ...tiers,
    ...oneOfSeveral(subject, [...editions, ...readings, ...inhabitants, ...tiers]),
    ...discountCauses(subject),
    ...countCauses(subject),
    ...yearPartCauses(subject),
    ...vatCauses(subject),
    ...roundingCauses(subject),
    ...writingCauses(subject),
  ]
    .map((cause, index) => ({ cause, index }))
    .sort((a, b) => a.cause.stage - b.cause.stage || a.index - b.index)
    .map(({ cause }) => cause);
}

const rankOf = (explanation: Explanation): number => explanation.reduce((sum, { rank }) => sum + rank, 0);

const byRank = (explanations: readonly Explanation[]): readonly Explanation[] => [...explanations].sort((a, b) => rankOf(a) - rankOf(b));

/** Amounts in their order, each with what gave it: two numbers per pair, since there are thousands for every charge. */
class SortedAmounts {
  readonly #amounts: Float64Array;
  readonly #owners: Uint32Array;

  constructor(amounts: readonly number[], owners: readonly number[]) {
    const order = Uint32Array.from(amounts, (_, index) => index).sort((a, b) => (amounts[a] as number) - (amounts[b] as number));
    this.#amounts = Float64Array.from(order, (index) => amounts[index] as number);
    this.#owners = Uint32Array.from(order, (index) => owners[index] as number);
  }

  of(amount: number): readonly number[] {
    let [low, high] = [0, this.#amounts.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#amounts[middle] as number) < amount) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (let index = low; this.#amounts[index] === amount; index += 1) found.push(this.#owners[index] as number);
    return found;
  }
}

interface Tried {
  readonly cause: Cause;
  readonly variant: Variant;
  readonly amount: Micro | null;
}

/** Causes that leave the amount as it is by themselves stay: with another one they may not. */
function trySingles(causes: readonly Cause[], start: Variant, evaluate: (variant: Variant) => Micro | null): readonly Tried[] {
  return causes.flatMap((cause) => {
    const variant = cause.apply(start);
    return variant ? [{ cause, variant, amount: evaluate(variant) }] : [];
  });
}

/** By which a pair is one number: there are fewer causes than this. */
const MOST_CAUSES = 1 << 12;

/** A pair explains only what neither of its causes gives alone. */
function tryPairs(tried: readonly Tried[], expected: Micro, evaluate: (variant: Variant) => Micro | null): SortedAmounts {
  const amounts: number[] = [];
  const owners: number[] = [];
  for (const [index, first] of tried.entries()) {
    if (!first.cause.isPaired) continue;
    for (let next = index + 1; next < tried.length; next += 1) {
      const second = tried[next] as Tried;
      if (!second.cause.isPaired || second.cause.kind === first.cause.kind) continue;
      const amount = together(first, second.cause, evaluate);
      if (amount === null || amount === expected || amount === first.amount || amount === second.amount) continue;
      amounts.push(amount);
      owners.push(index * MOST_CAUSES + next);
    }
  }
  return new SortedAmounts(amounts, owners);
}

function together({ amount, variant }: Tried, { change, apply }: Cause, evaluate: (variant: Variant) => Micro | null): Micro | null {
  if (change) return amount === null ? null : change(amount);
  const next = apply(variant);
  return next ? evaluate(next) : null;
}

function makeAlternatives(subject: Subject, expected: Micro): Alternatives {
  const evaluate = evaluator(subject);
  const start = asItIs(subject);
  const tried = trySingles(causesOf(subject), start, evaluate);
  const singles = new Map<number, Explanation[]>();
  for (const { cause, amount } of tried) {
    if (amount === null || amount === expected) continue;
    const list = singles.get(amount);
    if (list) list.push([cause]);
    else singles.set(amount, [[cause]]);
  }
  let pairs: SortedAmounts | null = null;
  const causeAt = (index: number): Cause => (tried[index] as Tried).cause;
  return {
    singles: (amount) => byRank(singles.get(amount) ?? []),
    pairs: (amount) => byRank((pairs ??= tryPairs(tried, expected, evaluate)).of(amount).map((owner) => [causeAt(Math.floor(owner / MOST_CAUSES)), causeAt(owner % MOST_CAUSES)])),
    diagnosis: (explanation) => {
      let variant = start;
      let before = expected;
      return explanation.flatMap((cause, index): Diagnosis[] => {
        const next = cause.apply(variant);
        const after = next ? evaluate(next) : null;
        if (!next || after === null) return [];
        const step: Diagnosis = { code: cause.code, cause: cause.cause, explanation: cause.explain(before, after, next), amount: after, step: index === 0 ? 1 : 2, steps: explanation.length };
        [variant, before] = [next, after];
        return [step];
      });
    },
  };
}

const keyOf = ({ period, demands }: Subject): string => [period.year, period.first, period.last, ...demands.map(({ charge, claimed, isEqualPart }) => `${charge}:${claimed}${isEqualPart ? "=" : ""}`)].join("|");

/** A table holds some hundred kilobytes once its pairs were asked for. */
const MOST_TABLES = 400;

/** By profile, edition and catalogue: reconciling once more, with another choice of the user's, finds them made. */
const known = new WeakMap<Profile, WeakMap<Edition, WeakMap<Catalogue, Map<string, Alternatives>>>>();

function tablesOf({ expectation: { profile, edition }, catalogue }: Subject): Map<string, Alternatives> {
  const ofProfile = known.get(profile) ?? new WeakMap<Edition, WeakMap<Catalogue, Map<string, Alternatives>>>();
  known.set(profile, ofProfile);
  const ofEdition = ofProfile.get(edition) ?? new WeakMap<Catalogue, Map<string, Alternatives>>();
  ofProfile.set(edition, ofEdition);
  const tables = ofEdition.get(catalogue) ?? new Map<string, Alternatives>();
  ofEdition.set(catalogue, tables);
  return tables;
}

/** The alternatives of a subject that is expected to be `expected`, made once for the same charges and months. */
export function alternativesOf(subject: Subject, expected: Micro): Alternatives {
  const tables = tablesOf(subject);
  const key = keyOf(subject);
  let found = tables.get(key);
  if (!found) {
    if (tables.size >= MOST_TABLES) tables.clear();
    tables.set(key, (found = makeAlternatives(subject, expected)));
  }
  return found;
}
