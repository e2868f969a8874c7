/** The slack that EN 16931 leaves to what is multiplied or divided, and never to what is added. */
import Decimal from "decimal.js";
import { type Micro, microFrom } from "../money";

/** Micro-euros: 0,02, above and below. */
const SLACK = 20_000;

/** Both in micro-euros. */
export const withinSlack = (found: Micro, expected: Decimal): boolean => expected.minus(found).abs().lessThanOrEqualTo(SLACK);

const LARGEST_SHOWN = new Decimal(Number.MAX_SAFE_INTEGER);

/** Micro-euros to whole cents, half up, for what a message says was expected; the largest amount where it is beyond that. */
export function rounded(expected: Decimal): Micro {
  const cents = Decimal.min(expected.abs(), LARGEST_SHOWN).div(10_000).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).times(expected.isNegative() ? -1 : 1);
  return microFrom(Decimal.min(cents.abs(), LARGEST_SHOWN.div(10_000).floor()).times(cents.isNegative() ? -1 : 1).div(100));
}
