/**
 * What is odd about an edition beside the one before it, though each of them is sound: a charge that vanished, a staircase
 * that jumps where last year's ran on, an index that was announced and left out, an amount that changed by half or more.
 */
import Decimal from "decimal.js";
import { formatEuros, formatNumber } from "../money";
import { type AmountPart, type Charge, type Edition, type Localized, type Tier, type VolumeTiersCharge, indexedAmount } from "../tariff";
import { describeRate } from "./describe";
import { ownFigures, pairedTiers, tierFigures } from "./figures";

export type EditionWarningCode = "chargeGone" | "staircaseJumps" | "indexNotApplied" | "largeChange";

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

const both = (text: (language: "nl" | "en") => string): Localized => ({ nl: text("nl"), en: text("en") });
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

/** Only of a staircase that ran on at every bound last year; others leap by their nature. */
function staircaseWarnings(charge: Charge, before: Charge): readonly EditionWarning[] {
  if (charge.model !== "volumeTiers" || before.model !== "volumeTiers" || jumpsOf(before).length > 0) return [];
  return jumpsOf(charge).map(({ bound, below, above }) => ({
    code: "staircaseJumps",
    charge: charge.id,
    tier: bound,
    text: {
      nl: `bij ${formatNumber(bound, "nl")} inwoners springt het bedrag van ${euros(below, "nl")} naar ${euros(above, "nl")}; vorig jaar liep het daar door`,
      en: `at ${formatNumber(bound, "en")} inhabitants the amount leaps from ${euros(below, "en")} to ${euros(above, "en")}; last year it ran on there`,
    },
  }));
}

/** An amount beside that of last year, in a charge or in a tier that both have. */
interface AmountPair {
  readonly tier?: number | null;
  readonly part: AmountPart;
  readonly before: string;
  readonly after: string;
  readonly isAnnounced: boolean;
}

function amountPairs(charge: Charge, before: Charge): readonly AmountPair[] {
  const rows =
    charge.model === "volumeTiers" && before.model === "volumeTiers"
      ? pairedTiers(before.tiers, charge.tiers).flatMap(([old, now]) => (now === undefined ? [] : [{ old: tierFigures(old), now: tierFigures(now), tier: { tier: now.upTo }, announced: now.announced }]))
      : [{ old: ownFigures(before), now: ownFigures(charge), tier: {}, announced: charge.model === "flat" || charge.model === "perUnit" ? charge.announced : undefined }];
  return rows.flatMap(({ old, now, tier, announced }) =>
    parts.flatMap((part): AmountPair[] => {
      const [was, is] = [old[part], now[part]];
      return was === undefined || is === undefined ? [] : [{ ...tier, part, before: was, after: is, isAnnounced: announced?.includes(part) ?? false }];
    }),
  );
}

function indexWarning({ index }: Edition, charge: Charge, { tier, part, before, after, isAnnounced }: AmountPair): EditionWarning[] {
  if (index === null || isAnnounced || !charge.index?.parts.includes(part) || !new Decimal(before).eq(after)) return [];
  const expected = indexedAmount(before, part, index.rate);
  if (new Decimal(expected).eq(after)) return [];
  const text = both((language) =>
    language === "nl"
      ? `${euros(after, language)} is het bedrag van vorig jaar; met de index van ${describeRate(index.rate, language)} is het ${euros(expected, language)}`
      : `${euros(after, language)} is last year's amount; with the index of ${describeRate(index.rate, language)} it is ${euros(expected, language)}`,
  );
  return [{ code: "indexNotApplied", charge: charge.id, ...(tier === undefined ? {} : { tier }), part, text }];
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
      return [...staircaseWarnings(charge, before), ...pairs.flatMap((pair) => indexWarning(edition, charge, pair)), ...pairs.flatMap((pair) => changeWarning(charge, pair))];
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
