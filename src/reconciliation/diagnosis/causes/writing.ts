/** An amount written wrongly: its sign turned round, two of its digits swapped. */
import type { Micro } from "../../../money";
import { CENT } from "../exact";
import { type Cause, type Subject, changing } from "../variant";
import { both, euro } from "../words";

/** Digits before the cents' last one that may be swapped. */
const MOST_DIGITS = 11;

/** The amount with two digits swapped, counted from the last cent; null where they are equal, or the amount would begin with 0. */
function swapped(amount: Micro, right: number, left: number): Micro | null {
  const digits = String(Math.round(Math.abs(amount) / CENT)).split("");
  const [a, b] = [digits.length - 1 - right, digits.length - 1 - left];
  const [last, first] = [digits[a], digits[b]];
  if (last === undefined || first === undefined || last === first || (b === 0 && last === "0")) return null;
  digits[a] = first;
  digits[b] = last;
  return (Math.sign(amount) * Number(digits.join("")) * CENT) as Micro;
}

function swapCause(right: number, left: number): Cause {
  const isBeside = left - right === 1;
  return {
    code: "digits-swapped",
    cause: `digits ${right} ${left}`,
    stage: 4,
    kind: "digits",
    rank: isBeside ? 40 : 44,
    isPaired: isBeside,
    ...changing((amount) => swapped(amount, right, left)),
    explain: (before, after) => both((language) => `${language === "nl" ? "Twee cijfers verwisseld" : "Two digits swapped"}: ${euro(before, language)} → ${euro(after, language)}`),
  };
}

const signCause: Cause = {
  code: "sign",
  cause: "sign",
  stage: 4,
  kind: "sign",
  rank: 9,
  isPaired: true,
  ...changing((amount) => (amount === 0 ? null : (-amount as Micro))),
  explain: (before, after) => both((language) => `${language === "nl" ? "Teken omgedraaid" : "Sign turned round"}: ${euro(before, language)} → ${euro(after, language)}`),
};

export function writingCauses({ demands }: Subject): readonly Cause[] {
  const largest = Math.max(1, ...demands.map(({ item }) => Math.abs(item.amount ?? 0) / CENT));
  const digits = Math.min(MOST_DIGITS, String(Math.round(largest)).length + 1);
  const swaps = Array.from({ length: digits }, (_, right) => Array.from({ length: digits - right - 1 }, (_unused, more) => swapCause(right, right + 1 + more))).flat();
  return [signCause, ...swaps];
}
