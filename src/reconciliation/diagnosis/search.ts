/** All amounts that known causes give, one at a time and two together; what gives exactly the invoiced amount explains it. */
import type { Micro } from "../../money";
import type { Diagnosis } from "../report";
import { countCauses } from "./causes/counts";
import { discountCauses } from "./causes/discounts";
import { editionCauses } from "./causes/editions";
import { indexCauses } from "./causes/indexes";
import { inhabitantCauses } from "./causes/inhabitants";
import { limitCauses } from "./causes/limits";
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
  /** How many different amounts single causes give. */
  readonly size: () => { readonly singles: number; readonly pairs: number };
  readonly diagnosis: (explanation: Explanation) => readonly Diagnosis[];
}

/** In the order in which two of them work on a sum: the tariff first, what is done with the amount last. */
function causesOf(subject: Subject): readonly Cause[] {
  return [
    ...editionCauses(subject),
    ...readingCauses(subject),
    ...indexCauses(subject),
    ...inhabitantCauses(subject),
    ...limitCauses(subject),
    ...tierCauses(subject),
    ...discountCauses(subject),
    ...countCauses(subject),
    ...yearPartCauses(subject),
    ...vatCauses(subject),
    ...roundingCauses(),
    ...writingCauses(subject),
  ]
    .map((cause, index) => ({ cause, index }))
    .sort((a, b) => a.cause.stage - b.cause.stage || a.index - b.index)
    .map(({ cause }) => cause);
}

/** Of more that give the same amount the most likely are kept. */
const MOST_KEPT = 6;

const rankOf = (explanation: Explanation): number => explanation.reduce((sum, { rank }) => sum + rank, 0);

class Amounts {
  readonly #found = new Map<number, Explanation[]>();

  add(amount: number, explanation: Explanation): void {
    const list = this.#found.get(amount);
    if (!list) this.#found.set(amount, [explanation]);
    else {
      list.push(explanation);
      list.sort((a, b) => rankOf(a) - rankOf(b));
      if (list.length > MOST_KEPT) list.length = MOST_KEPT;
    }
  }

  get size(): number {
    return this.#found.size;
  }

  of(amount: number): readonly Explanation[] {
    return this.#found.get(amount) ?? [];
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

/** A pair explains only what neither of its causes gives alone. */
function tryPairs(tried: readonly Tried[], expected: Micro, evaluate: (variant: Variant) => Micro | null): Amounts {
  const found = new Amounts();
  const paired = tried.filter(({ cause }) => cause.isPaired);
  for (const [index, first] of paired.entries()) {
    for (let next = index + 1; next < paired.length; next += 1) {
      const second = paired[next] as Tried;
      if (second.cause.kind === first.cause.kind) continue;
      const variant = second.cause.apply(first.variant);
      const amount = variant ? evaluate(variant) : null;
      if (amount === null || amount === expected || amount === first.amount || amount === second.amount) continue;
      found.add(amount, [first.cause, second.cause]);
    }
  }
  return found;
}

function makeAlternatives(subject: Subject, expected: Micro): Alternatives {
  const evaluate = evaluator(subject);
  const start = asItIs(subject);
  const tried = trySingles(causesOf(subject), start, evaluate);
  const singles = new Amounts();
  for (const { cause, amount } of tried) if (amount !== null && amount !== expected) singles.add(amount, [cause]);
  let pairs: Amounts | null = null;
  const pairsOf = (): Amounts => (pairs ??= tryPairs(tried, expected, evaluate));
  return {
    singles: (amount) => singles.of(amount),
    pairs: (amount) => pairsOf().of(amount),
    size: () => ({ singles: singles.size, pairs: pairsOf().size }),
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

const keyOf = ({ period, demands }: Subject): string => [period.year, period.first, period.last, ...demands.map(({ charge, claimed }) => `${charge}:${claimed}`)].join("|");

/** Gives the alternatives of a subject, made once for the same charges and months. */
export function alternatives(): (subject: Subject, expected: Micro) => Alternatives {
  const known = new Map<string, Alternatives>();
  return (subject, expected) => {
    const key = keyOf(subject);
    let found = known.get(key);
    if (!found) known.set(key, (found = makeAlternatives(subject, expected)));
    return found;
  };
}
