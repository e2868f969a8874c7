/** Invoices of the engine's own amounts with one line damaged, in every way that a diagnosis should know, one at a time or two together. */
import Decimal from "decimal.js";
import { type LineItem, type Profile, dependsOnQuantity, findCharge, price, reserve } from "../../src/engine";
import { type Micro, microFrom, toDecimalString } from "../../src/money";
import type { DiagnosisCode } from "../../src/reconciliation";
import { type Edition, findEdition, withReadings } from "../../src/tariff";
import { edition2020, edition2021 } from "../support/editions";

/** What a charge costs a year, priced otherwise; null where that cannot be. */
type Pricing = (item: LineItem, profile: Profile, edition: Edition) => Micro | null;
/** What is done with an amount; null where it changes nothing. */
type Change = (amount: Micro) => Micro | null;

export interface Damage {
  readonly code: DiagnosisCode;
  readonly name: string;
  readonly price?: Pricing;
  readonly change?: Change;
}

const cents = (amount: Decimal): Micro => microFrom(amount.toDecimalPlaces(2, Decimal.ROUND_HALF_UP));
const euros = (amount: Micro): Decimal => new Decimal(toDecimalString(amount));

function priced(edition: Edition, item: LineItem, inhabitants: number): Micro | null {
  const charge = edition.charges.find(({ id }) => id === item.charge.id);
  if (!charge || charge.model === "unpriced" || charge.model === "percentage" || charge.model === "band") return null;
  return price(edition, charge.id, inhabitants).amount;
}

/** The tier next to the one that the inhabitants are in, with these inhabitants. */
const nextTier =
  (step: number): Pricing =>
  (item, { inhabitants }, edition) => {
    const compiled = findCharge(edition, item.charge.id);
    if (compiled.kind !== "staircase" || compiled.tiers.length < 2) return null;
    const own = compiled.tiers.findIndex(({ upTo }) => inhabitants <= upTo);
    const tier = compiled.tiers[own + step];
    return tier ? ((inhabitants * tier.unitAmount + tier.flatAmount) as Micro) : null;
  };

const withoutCap: Pricing = (item, { inhabitants }, edition) => {
  const { charge } = findCharge(edition, item.charge.id);
  if (charge.model !== "perUnit" || charge.cap === undefined || inhabitants <= charge.cap) return null;
  return microFrom(new Decimal(charge.unitAmount).times(inhabitants).plus(charge.flatAmount ?? 0));
};

const otherInhabitants: Pricing = (item, { populations = {}, inhabitants }, edition) => {
  const other = Object.values(populations).find((number) => number !== inhabitants);
  const compiled = findCharge(edition, item.charge.id);
  return other !== undefined && compiled.kind === "staircase" && dependsOnQuantity(compiled) ? priced(edition, item, other) : null;
};

const reading =
  (id: string, alternative: string): Pricing =>
  (item, { inhabitants }, edition) =>
    edition.readings.some((one) => one.id === id) ? priced(withReadings(edition, { [id]: alternative }), item, inhabitants) : null;

const indexed =
  (rate: string): Pricing =>
  (item, { inhabitants }, edition) =>
    edition.index ? priced(findEdition(`${edition.id}@${rate}%`), item, inhabitants) : null;

const twiceIndexed: Pricing = (item, { inhabitants }, edition) => {
  const amount = priced(edition, item, inhabitants);
  return edition.index && item.charge.index && amount !== null ? cents(euros(amount).times(1.02)) : null;
};

const swapped =
  (from: number): Change =>
  (amount) => {
    const digits = new Decimal(Math.abs(amount)).div(10_000).toFixed(0).split("");
    const [a, b] = [digits[from], digits[from + 1]];
    if (a === undefined || b === undefined || a === b || (from === 0 && b === "0")) return null;
    digits[from] = b;
    digits[from + 1] = a;
    return (Math.sign(amount) * Number(digits.join("")) * 10_000) as Micro;
  };

const times =
  (factor: Decimal.Value): Change =>
  (amount) =>
    cents(euros(amount).times(factor));

export const pricings: readonly Damage[] = [
  { code: "other-edition", name: "2020", price: (item, { inhabitants }, edition) => (edition === edition2020 ? null : priced(edition2020, item, inhabitants)) },
  { code: "other-reading", name: "A01", price: reading("A01", "zonder") },
  { code: "other-reading", name: "A02", price: reading("A02", "20400") },
  { code: "other-reading", name: "A05", price: reading("A05", "met-maximum") },
  { code: "other-tier", name: "above", price: nextTier(1) },
  { code: "other-tier", name: "below", price: nextTier(-1) },
  { code: "cap", name: "none", price: withoutCap },
  { code: "other-inhabitants", name: "listed", price: otherInhabitants },
  { code: "index", name: "1,3%", price: indexed("1,3") },
  { code: "index", name: "4,1%", price: indexed("4,1") },
  { code: "index", name: "0,0%", price: indexed("0,0") },
  { code: "index", name: "twice", price: twiceIndexed },
  { code: "left-out", name: "flat part", price: (item, _, edition) => onePart(edition, item, "unitAmount") },
];

function onePart(edition: Edition, { charge, workings }: LineItem, part: "unitAmount" | "flatAmount"): Micro | null {
  if (workings?.kind !== "staircase" || workings.charged === null || findCharge(edition, charge.id).kind !== "staircase") return null;
  if (workings.unitAmount === 0 || workings.flatAmount === 0) return null;
  return (part === "unitAmount" ? workings.charged * workings.unitAmount : workings.flatAmount) as Micro;
}

export const changes: readonly Damage[] = [
  { code: "vat", name: "in", change: times("1.21") },
  { code: "vat", name: "out", change: (amount) => cents(euros(amount).div("1.21")) },
  ...[1, 3, 5, 6, 7, 11].map((months): Damage => ({ code: "pro-rata", name: `${months}/12`, change: (amount) => cents(euros(amount).times(months).div(12)) })),
  { code: "counted-twice", name: "twice", change: (amount) => (amount * 2) as Micro },
  { code: "sign", name: "turned", change: (amount) => -amount as Micro },
  { code: "digits-swapped", name: "first two", change: swapped(0) },
  { code: "digits-swapped", name: "second and third", change: swapped(1) },
  { code: "rounding", name: "euros", change: (amount) => microFrom(euros(amount).toDecimalPlaces(0, Decimal.ROUND_HALF_UP)) },
];

export const singles: readonly Damage[] = [...pricings, ...changes];

/** The amount with the damage done; null where it cannot be done, or changes nothing. */
export function damagedAmount(damages: readonly Damage[], item: LineItem, profile: Profile, edition: Edition): Micro | null {
  let amount = item.amount;
  for (const { price: pricing, change } of damages) {
    const before: Micro | null = amount;
    if (amount === null) return null;
    amount = pricing ? pricing(item, profile, edition) : (change?.(amount) ?? null);
    if (amount === before || amount === 0) return null;
  }
  return amount;
}

/** A price that is wrong, with something done to the amount; and two things done to it. */
export const pairs: readonly (readonly [Damage, Damage])[] = [
  ...pricings.flatMap((first) => changes.map((second) => [first, second] as const)),
  ...changes.flatMap((first, index) => changes.slice(index + 1).flatMap((second) => (first.code === second.code || isUndone(first, second) ? [] : [[first, second] as const]))),
];

/** VAT is counted last; and twice a part of the year is a larger part of it, which one cause explains. */
function isUndone(first: Damage, second: Damage): boolean {
  return (first.code === "vat" && (second.code === "pro-rata" || second.code === "counted-twice")) || (first.code === "pro-rata" && second.code === "counted-twice");
}

export const profiles: readonly Profile[] = [
  { inhabitants: 18_437, services: ["e-Suite", "hosting klein", "MyLex", "GVOP"], populations: { "2020-01-01": 18_512 } },
  { inhabitants: 29_871, services: ["e-Suite", "BZM", "WIM", "MyLex", "MyLex Sociaal"], populations: { "2020-01-01": 30_112 } },
  { inhabitants: 45_000, services: ["e-Suite", "BZM", "WIM", "GVOP"], populations: { "2020-01-01": 45_310 } },
  { inhabitants: 68_913, services: ["e-Suite", "hosting groot", "opleidingsomgeving", "BZM", "WIM", "MyLex", "MyLex koppeling", "GVOP"], populations: { "2020-01-01": 70_204 } },
  { inhabitants: 152_006, services: ["e-Suite", "hosting groot", "BZM", "MyLex", "MyLex Sociaal", "GVOP"], populations: { "2020-01-01": 153_441 } },
  { inhabitants: 361_924, services: ["e-Suite", "BZM", "WIM", "GVOP"], populations: { "2020-01-01": 357_597 } },
];

export function itemsOf(profile: Profile, edition: Edition = edition2021): readonly LineItem[] {
  return reserve(profile, edition).lineItems.filter(({ amount }) => amount !== null && amount !== 0);
}
