/** Quarters and halves of a year, as texts name them. */
import { type Found, JOIN, runBetween, runOf } from "./runs";
import { type Months, part } from "./words";

const ordinals: Readonly<Record<string, number>> = { eerste: 1, first: 1, i: 1, tweede: 2, second: 2, ii: 2, derde: 3, third: 3, iii: 3, vierde: 4, fourth: 4, iv: 4 };

const START = "(?<![\\p{L}\\d])";
const END = "(?![\\p{L}\\d])";
const ORDINAL = "([1-4]|eerste|tweede|derde|vierde|first|second|third|fourth|i|ii|iii|iv)(?:\\s?(?:e|ste|de|st|nd|rd|th))?";

interface Kind {
  readonly months: number;
  /** Two of them of which only the second or the first says what they are: "1e t/m 3e kwartaal", "kwartaal 1 t/m 3", "Q1-3". */
  readonly pairs: readonly RegExp[];
  readonly one: RegExp;
}

function kind(months: number, names: string, letters: string): Kind {
  const most = 12 / months;
  const last = `(?:${names})${END}`;
  const first = `${START}(?:20\\d{2}[\\s-]?)?(?:${names}|${letters})\\.?[\\s-]?([1-${most}])`;
  return {
    months,
    pairs: [new RegExp(`${START}${ORDINAL}\\s?(?<join>${JOIN})\\s?${ORDINAL}[\\s-]${last}`, "u"), new RegExp(`${first}\\s?(?<join>${JOIN})\\s?([1-${most}])${END}(?![\\s-]${last})`, "u")],
    one: new RegExp(`${START}${ORDINAL}[\\s-]${last}|${first}${END}|${START}([1-${most}])(?:${letters.charAt(0)})(?:\\d{2})?${END}`, "gu"),
  };
}

const kinds: readonly Kind[] = [kind(3, "kwartaal|kwartalen|quarters?|kwt|kw|qtr", "q|k"), kind(6, "halfjaar|half jaar|halfjaren|helft|half year|half", "h")];

const numberOf = (group: string): number => ordinals[group] ?? Number(group);

const numbersOf = (groups: readonly (string | undefined)[]): readonly number[] => groups.flatMap((group) => (group === undefined ? [] : [numberOf(group)]));

function runIn({ months, pairs, one }: Kind, plain: string): Months | null {
  for (const pattern of pairs) {
    const match = pattern.exec(plain);
    const [first, , last] = match?.slice(1) ?? [];
    if (match && first !== undefined && last !== undefined) return runBetween(numberOf(first), numberOf(last), match.groups?.join ?? "");
  }
  const found = [...plain.matchAll(one)].flatMap((match): Found[] => numbersOf(match.slice(1)).map((number) => ({ number, start: match.index, end: match.index + match[0].length })));
  return found.every(({ number }) => number * months <= 12) ? runOf(found, plain) : null;
}

/** Most texts have nothing of the kind, and there are thousands of them. */
const SIGN = /kw|quarter|qtr|half|helft|[qkh]\.?[\s-]?[1-4]|[1-4][qh]/;

/** "1e kwartaal", "Q1-2021", "2021Q1", "Q1 t/m Q3", "eerste halfjaar", "H1": what cannot be anything else. */
export function partOfYear(plain: string): Months | null {
  if (!SIGN.test(plain)) return null;
  for (const one of kinds) {
    const run = runIn(one, plain);
    if (run) return { first: part(run.first, one.months).first, last: part(run.last, one.months).last };
  }
  return null;
}
