/**
 * The number of inhabitants that would give an amount. Nearly every amount has one, so it proves nothing by itself:
 * it is evidence where lines of different charges of one invoice give the same number, near the profile's own.
 */
import type { Micro } from "../../money";
import { compiledIn } from "./pricing";
import { type Subject, type Variant, asItIs, evaluator } from "./variant";

/** How far from the profile's number, at most: a twentieth. */
const NEAR = 20;

/** No municipality has more. */
const MOST = 1_000_000;

/** Where the sum changes its slope: every bound and cap, and where a minimum or maximum begins. */
function turns({ expectation: { edition }, demands }: Subject, least: number, most: number): readonly number[] {
  const all = demands.flatMap(({ charge }) => {
    const compiled = compiledIn(edition, charge);
    if (compiled?.kind !== "staircase") return [];
    const limits = compiled.tiers.flatMap(({ unitAmount, flatAmount }) => [compiled.minimum, compiled.maximum].flatMap((limit) => (limit === null || unitAmount === 0 ? [] : [Math.floor((limit - flatAmount) / unitAmount)])));
    return [compiled.cap, ...compiled.tiers.map(({ upTo }) => upTo), ...limits];
  });
  return [...new Set([least - 1, ...all.filter((turn) => turn >= least && turn < most), most])].sort((a, b) => a - b);
}

export function isNear(inhabitants: number, { expectation: { profile } }: Subject): boolean {
  return Math.abs(inhabitants - profile.inhabitants) <= Math.floor(profile.inhabitants / NEAR);
}

/** Whole numbers of inhabitants, other than the profile's, that give exactly this amount, the nearest first; none where a whole range of them does. */
export function impliedInhabitants(subject: Subject, amount: Micro): readonly number[] {
  const { inhabitants } = subject.expectation.profile;
  const [least, most] = [1, MOST];
  const evaluate = evaluator(subject);
  const start = asItIs(subject);
  const at = (number: number): Variant => ({ ...start, pricing: { ...start.pricing, inhabitants: number } });
  const bounds = turns(subject, least, most);
  const found = bounds.slice(1).flatMap((to, index) => {
    const from = (bounds[index] ?? 0) + 1;
    const [low, high] = [evaluate(at(from)), evaluate(at(to))];
    if (low === null || high === null || high === low) return [];
    const guess = from + Math.round(((amount - low) / (high - low)) * (to - from));
    // A share of a year is rounded to the cent: the number may be one beside the straight line's.
    return [guess - 1, guess, guess + 1].filter((number) => number >= from && number <= to && number !== inhabitants && evaluate(at(number)) === amount);
  });
  return found.sort((a, b) => Math.abs(a - inhabitants) - Math.abs(b - inhabitants));
}

export function withInhabitants(subject: Subject, inhabitants: number): Variant {
  const start = asItIs(subject);
  return { ...start, pricing: { ...start.pricing, inhabitants } };
}
