/**
 * What is odd about an edition beside the one before it, though each of them is sound: a charge or a tier that vanished, a
 * staircase that jumps where last year's ran on, an index that was announced and left out, an amount that carries the index
 * and is another, an amount that changed by half or more.
 */
import Decimal from "decimal.js";
import { formatEuros, formatNumber } from "../money";
import { type AmountPart, type Charge, type Edition, type Localized, type Tier, type VolumeTiersCharge, indexedAmount } from "../tariff";
import { describeRate } from "./describe";
import { ownFigures, pairedTiers, tierFigures } from "./figures";

export type EditionWarningCode = "chargeGone" | "tiersChanged" | "staircaseJumps" | "indexNotApplied" | "largeChange";

/** Something to look at before an edition is published. */
export interface EditionWarning {
  readonly code: EditionWarningCode;
  readonly charge: string;
  /** The bound of the tier that it is about, null for the last one; absent where it is about the whole charge. */
  readonly tier?: number | null;
  /** The amount that it is about; absent where it is about the whole charge or tier. */
  readonly part?: AmountPart;
  /** What was found, and what was expected. */
  readonly text: Localized;
}

/** A change by more than this part of the old amount is told. */
const LARGE = 0.5;

const parts: readonly AmountPart[] = ["unitAmount", "flatAmount"];

const euros = (amount: Decimal | string, language: "nl" | "en"): string => `€ ${formatEuros(new Decimal(amount).toNumber(), language)}`;

/** What a tier gives at so many inhabitants. */
const amountAt = (tier: Tier, quantity: number): Decimal => new Decimal(tier.unitAmount ?? 0).times(quantity).plus(tier.flatAmount ?? 0);

interface Jump {
  readonly bound: number;
  readonly below: Decimal;
  readonly above: Decimal;
}

/** The bounds at which the amount leaps, instead of running on. */
function jumpsOf({ tiers }: VolumeTiersCharge): readonly Jump[] {
  return tiers.flatMap((tier, index) => {
    const next = tiers[index + 1];
    if (next === undefined || tier.upTo === null) return [];
    const jump = { bound: tier.upTo, below: amountAt(tier, tier.upTo), above: amountAt(next, tier.upTo) };
    return jump.below.eq(jump.above) ? [] : [jump];
  });
}

const isYearAfter = (edition: Edition, previous: Edition): boolean => edition.year === previous.year + 1;

const since = (edition: Edition, previous: Edition): Localized => (isYearAfter(edition, previous) ? { nl: "vorig jaar", en: "last year" } : { nl: `in editie ${previous.id}`, en: `in edition ${previous.id}` });

const boundText = (upTo: number | null, language: "nl" | "en"): string => (upTo === null ? { nl: "de trede daarboven", en: "the tier above" }[language] : `${{ nl: "t/m", en: "up to" }[language]} ${formatNumber(upTo, language)}`);

/** A tier that vanished or came changes amounts that stand beside it, and shows nowhere else. */
function tierWarning(charge: Charge, before: Charge, previous: Edition): EditionWarning[] {
  if (charge.model !== "volumeTiers" || before.model !== "volumeTiers") return [];
  const [bounds, old] = [charge, before].map(({ tiers }) => tiers.map(({ upTo }) => upTo)) as [(number | null)[], (number | null)[]];
  const [gone, added] = [old.filter((bound) => !bounds.includes(bound)), bounds.filter((bound) => !old.includes(bound))];
  if (gone.length + added.length === 0) return [];
  const list = (found: readonly (number | null)[], word: string, language: "nl" | "en"): readonly string[] => (found.length === 0 ? [] : [`${word} ${found.map((bound) => boundText(bound, language)).join(", ")}`]);
  const text: Localized = {
    nl: `de treden zijn anders dan in editie ${previous.id}: ${[...list(gone, "weg", "nl"), ...list(added, "nieuw", "nl")].join("; ")}; klopt dat?`,
    en: `the tiers are other than in edition ${previous.id}: ${[...list(gone, "gone", "en"), ...list(added, "new", "en")].join("; ")}; is that right?`,
  };
  return [{ code: "tiersChanged", charge: charge.id, text }];
}

/** Only of a staircase that ran on at every bound last year; others leap by their nature. */
function staircaseWarnings(charge: Charge, before: Charge, when: Localized): readonly EditionWarning[] {
  if (charge.model !== "volumeTiers" || before.model !== "volumeTiers" || jumpsOf(before).length > 0) return [];
  return jumpsOf(charge).map(({ bound, below, above }) => ({
    code: "staircaseJumps",
    charge: charge.id,
    tier: bound,
    text: {
      nl: `bij ${formatNumber(bound, "nl")} inwoners springt het bedrag van ${euros(below, "nl")} naar ${euros(above, "nl")}; ${when.nl} liep het daar door`,
      en: `at ${formatNumber(bound, "en")} inhabitants the amount leaps from ${euros(below, "en")} to ${euros(above, "en")}; ${when.en} it ran on there`,
    },
  }));
}

/** An amount beside that of last year, in a charge or in a tier that both have. */
interface AmountPair {
  readonly tier?: number | null;
  readonly part: AmountPart;
  /** That of the year before as the edition itself has it, where it has. */
  readonly stated: string | undefined;
  readonly before: string;
  readonly after: string;
  readonly isAnnounced: boolean;
}

function amountPairs(charge: Charge, before: Charge): readonly AmountPair[] {
  const rows =
    charge.model === "volumeTiers" && before.model === "volumeTiers"
      ? pairedTiers(before.tiers, charge.tiers).flatMap(([old, now]) => (now === undefined ? [] : [{ old: tierFigures(old), now: tierFigures(now), tier: { tier: now.upTo }, stated: now.previous, announced: now.announced }]))
      : [{ old: ownFigures(before), now: ownFigures(charge), tier: {}, ...(charge.model === "flat" || charge.model === "perUnit" ? { stated: charge.previous, announced: charge.announced } : { stated: undefined, announced: undefined }) }];
  return rows.flatMap(({ old, now, tier, stated, announced }) =>
    parts.flatMap((part): AmountPair[] => {
      const [was, is] = [old[part], now[part]];
      return was === undefined || is === undefined ? [] : [{ ...tier, part, stated: stated?.[part], before: was, after: is, isAnnounced: announced?.includes(part) ?? false }];
    }),
  );
}

/**
 * An amount that carries the index and is still that of the year before; or, where the edition has the amount of the year
 * before beside it, one that is something else than that amount with the index.
 */
function indexWarning(edition: Edition, previous: Edition, charge: Charge, { tier, part, stated, before, after, isAnnounced }: AmountPair): EditionWarning[] {
  const { index } = edition;
  if (index === null || isAnnounced || !charge.index?.parts.includes(part)) return [];
  const withIndex = (amount: string): string => indexedAmount(amount, part, index.rate);
  const isSame = (one: string, other: string): boolean => new Decimal(one).eq(other);
  const warning = (text: Localized): EditionWarning[] => [{ code: "indexNotApplied", charge: charge.id, ...(tier === undefined ? {} : { tier }), part, text }];
  const rate = (language: "nl" | "en"): string => describeRate(index.rate, language);
  if (isYearAfter(edition, previous) && isSame(before, after)) {
    const expected = withIndex(before);
    if (isSame(expected, after)) return [];
    return warning({
      nl: `${euros(after, "nl")} is het bedrag van vorig jaar; met de index van ${rate("nl")} is het ${euros(expected, "nl")}`,
      en: `${euros(after, "en")} is last year's amount; with the index of ${rate("en")} it is ${euros(expected, "en")}`,
    });
  }
  if (charge.index.from !== "previous" || stated === undefined || isSame(withIndex(stated), after)) return [];
  return warning({
    nl: `${euros(after, "nl")} is niet ${euros(stated, "nl")} met de index van ${rate("nl")}: dat is ${euros(withIndex(stated), "nl")}; is het aangekondigd, zeg dat dan bij Geïndexeerd`,
    en: `${euros(after, "en")} is not ${euros(stated, "en")} with the index of ${rate("en")}: that is ${euros(withIndex(stated), "en")}; if it was announced, say so under Geïndexeerd`,
  });
}

function changeWarning(charge: Charge, { tier, part, before, after }: AmountPair): EditionWarning[] {
  const [was, is] = [new Decimal(before), new Decimal(after)];
  if (was.isZero() || is.minus(was).div(was).abs().lte(LARGE)) return [];
  const share = is.minus(was).div(was.abs()).times(100).toDecimalPlaces(0).toNumber();
  const percent = (language: "nl" | "en"): string => `${share > 0 ? "+" : ""}${formatNumber(share, language)}%`;
  const text: Localized = {
    nl: `van ${euros(was, "nl")} naar ${euros(is, "nl")} (${percent("nl")}); klopt dat?`,
    en: `from ${euros(was, "en")} to ${euros(is, "en")} (${percent("en")}); is that right?`,
  };
  return [{ code: "largeChange", charge: charge.id, ...(tier === undefined ? {} : { tier }), part, text }];
}

/** Holds an edition against an earlier one: warnings in the order of its charges, those that vanished last. */
export function checkAgainst(edition: Edition, previous: Edition): readonly EditionWarning[] {
  const earlier = new Map(previous.charges.map((charge) => [charge.id, charge]));
  const now = new Set(edition.charges.map(({ id }) => id));
  const gone = previous.charges.filter(({ id }) => !now.has(id));
  return [
    ...edition.charges.flatMap((charge) => {
      const before = earlier.get(charge.id);
      if (before === undefined) return [];
      const pairs = amountPairs(charge, before);
      return [...tierWarning(charge, before, previous), ...staircaseWarnings(charge, before, since(edition, previous)), ...pairs.flatMap((pair) => indexWarning(edition, previous, charge, pair)), ...pairs.flatMap((pair) => changeWarning(charge, pair))];
    }),
    ...gone.map(
      ({ id, label }): EditionWarning => ({
        code: "chargeGone",
        charge: id,
        text: { nl: `${label.nl} staat wel in editie ${previous.id} en niet in ${edition.id}`, en: `${label.en} is in edition ${previous.id} and not in ${edition.id}` },
      }),
    ),
  ];
}
