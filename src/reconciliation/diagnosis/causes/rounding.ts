/** An amount rounded otherwise: to whole euros or more, the wrong way, or per month or quarter before it was added up. */
import type { Micro } from "../../../money";
import { rounded } from "../exact";
import { type Cause, type Subject, changing } from "../variant";
import { both, euro } from "../words";

interface Rounding {
  readonly name: string;
  readonly words: { readonly nl: string; readonly en: string };
  readonly change: (amount: Micro) => Micro;
}

const to = (cents: number, way: "nearest" | "down" | "up") => (amount: Micro): Micro => rounded(amount, 1, 1, way, cents);
const perPart = (parts: number) => (amount: Micro): Micro => (rounded(amount, 1, parts, "nearest", 1) * parts) as Micro;

/** Months, quarters and halves, each rounded to the nearest cent. Other parts and ways would explain what is merely a cent off. */
const BILLED_BY = [1, 3, 6] as const;

const MONTHS = 12;

/** In how many of those a charge may have been billed: the months of the line, or a year for what is not charged by the month. */
function partsOf({ demands, period: { first, last } }: Subject): readonly number[] {
  const months = demands.some(({ item }) => item.period === "annual") ? last - first + 1 : MONTHS;
  return BILLED_BY.map((length) => months / length).filter((parts) => Number.isInteger(parts) && parts > 1);
}

const roundings: readonly Rounding[] = [
  { name: "euros", words: { nl: "op hele euro's", en: "to whole euros" }, change: to(100, "nearest") },
  { name: "euros down", words: { nl: "naar beneden op hele euro's", en: "down to whole euros" }, change: to(100, "down") },
  { name: "euros up", words: { nl: "naar boven op hele euro's", en: "up to whole euros" }, change: to(100, "up") },
  { name: "ten cents", words: { nl: "op tien cent", en: "to ten cents" }, change: to(10, "nearest") },
  { name: "five cents", words: { nl: "op vijf cent", en: "to five cents" }, change: to(5, "nearest") },
  { name: "tens", words: { nl: "op tientallen", en: "to tens" }, change: to(1_000, "nearest") },
  { name: "hundreds", words: { nl: "op honderdtallen", en: "to hundreds" }, change: to(10_000, "nearest") },
];

const inParts = (parts: number): Rounding => ({ name: `in ${parts}`, words: { nl: `in ${parts} gelijke delen van hele centen`, en: `in ${parts} equal parts of whole cents` }, change: perPart(parts) });

export function roundingCauses(subject: Subject): readonly Cause[] {
  return [...roundings, ...partsOf(subject).map(inParts)].map(({ name, words, change }) => ({
    code: "rounding",
    cause: `rounded ${name}`,
    stage: 4,
    kind: "rounding",
    rank: 35,
    isPaired: name.startsWith("euros"),
    ...changing(change),
    explain: (before, after) => both((language) => `${language === "nl" ? "Afgerond" : "Rounded"} ${words[language]}: ${euro(before, language)} → ${euro(after, language)}`),
  }));
}
