/** Two to five reservations side by side, service by service and line item by line item, each held against the first. */
import { type Language, type Micro, ZERO, add, subtract, sum } from "../money";
import type { Localized, Period } from "../tariff";
import { type ChangeReason, compareReservations } from "./change";
import { type LineItem, type Reservation, grandTotal } from "./reservation";
import { serviceLabel } from "./services";

export const FEWEST_SIDES = 2;
export const MOST_SIDES = 5;

export interface ComparisonSide {
  /** Unique among the sides. */
  readonly label: string;
  readonly reservation: Reservation;
}

/**
 * What one side pays; none of the three is told as 0 where it is not. `notTaken`: the side has no such line item;
 * `withoutAmount`: it has, but the source or the profile gives no amount.
 */
export type SideAmount = { readonly state: "amount"; readonly amount: Micro } | { readonly state: "notTaken" | "withoutAmount"; readonly amount: null };

/** A side after the first, less the first. */
export interface SideDifference {
  /** What is not taken counts as 0; null where either side has no amount, so that there is nothing to hold against it. */
  readonly amount: Micro | null;
  /** Of the size of the first side's amount, so that it has the sign of the difference; null where that is 0 or there is none. */
  readonly share: number | null;
  readonly reasons: readonly ChangeReason[];
}

interface ComparedRow {
  readonly service: string;
  readonly period: Period;
  /** In the order of the sides. */
  readonly amounts: readonly SideAmount[];
  /** In the order of the sides after the first. */
  readonly differences: readonly SideDifference[];
}

export interface ComparedItem extends ComparedRow {
  readonly charge: string;
  readonly label: Localized;
}

export interface ComparedService extends ComparedRow {
  readonly label: Localized;
}

export interface ComparedTotal {
  readonly amounts: readonly Micro[];
  /** Where no amount is known it counts as 0 here; {@link Comparison.incomparable} says how much of it that is. */
  readonly differences: readonly { readonly amount: Micro; readonly share: number | null }[];
}

export interface Comparison {
  readonly sides: readonly ComparisonSide[];
  /** By service, in the order in which the sides bring them up; so are `services`. */
  readonly items: readonly ComparedItem[];
  /** A row for a service's annual line items and one for its one-off ones. */
  readonly services: readonly ComparedService[];
  readonly totals: { readonly annual: ComparedTotal; readonly oneOff: ComparedTotal; readonly all: ComparedTotal };
  /** Per side after the first: the part of the difference of `all` that comes of line items without an amount on either side. */
  readonly incomparable: readonly Micro[];
}

const NOT_TAKEN: SideAmount = { state: "notTaken", amount: null };
const WITHOUT_AMOUNT: SideAmount = { state: "withoutAmount", amount: null };

const known = (amount: SideAmount): Micro => amount.amount ?? ZERO;

function shareOf(difference: Micro | null, base: Micro | null): number | null {
  return difference === null || base === null || base === 0 ? null : difference / Math.abs(base);
}

function differenceOf(first: SideAmount, other: SideAmount, reasons: readonly ChangeReason[]): SideDifference {
  const isKnown = first.state !== "withoutAmount" && other.state !== "withoutAmount";
  const amount = isKnown ? subtract(known(other), known(first)) : null;
  return { amount, share: shareOf(amount, first.amount), reasons };
}

/** The line items of all sides in one row where they are the same charge, and what each side has there. */
interface Gathered {
  readonly service: string;
  readonly period: Period;
  readonly charge: string;
  readonly label: Localized;
  readonly items: readonly (LineItem | undefined)[];
}

const keyOf = ({ charge, period }: LineItem): string => [charge.service, period, charge.id].join(" ");

/** In the order of the first side, and behind each service what only the others have of it. */
function gather(sides: readonly ComparisonSide[]): readonly Gathered[] {
  const bySide = sides.map(({ reservation }) => new Map(reservation.lineItems.map((item) => [keyOf(item), item])));
  const all = new Map(bySide.flatMap((items) => [...items]));
  const services = [...new Set([...all.values()].map(({ charge }) => charge.service))];
  const ordered = services.flatMap((service) => [...all].filter(([, { charge }]) => charge.service === service));
  return ordered.map(([key, { charge, period }]) => ({ service: charge.service, period, charge: charge.id, label: charge.label, items: bySide.map((items) => items.get(key)) }));
}

function sideAmount(items: readonly LineItem[]): SideAmount {
  if (items.length === 0) return NOT_TAKEN;
  const amounts = items.flatMap(({ amount }) => amount ?? []);
  return amounts.length === 0 ? WITHOUT_AMOUNT : { state: "amount", amount: sum(amounts) };
}

/** By side after the first, the reasons of every charge that changed. */
type Reasons = readonly ReadonlyMap<string, readonly ChangeReason[]>[];

function rowOf(items: readonly Gathered[], reasons: Reasons, sides: number): ComparedRow | null {
  const [first] = items;
  if (!first) return null;
  const amounts = Array.from({ length: sides }, (_, side) => sideAmount(items.flatMap((row) => row.items[side] ?? [])));
  const base = amounts[0] ?? NOT_TAKEN;
  const differences = amounts.slice(1).map((amount, index) => differenceOf(base, amount, [...new Set(items.flatMap(({ charge }) => reasons[index]?.get(charge) ?? []))]));
  return { service: first.service, period: first.period, amounts, differences };
}

function totalOf(amounts: readonly Micro[]): ComparedTotal {
  const base = amounts[0] ?? ZERO;
  const differences = amounts.slice(1).map((amount) => {
    const difference = subtract(amount, base);
    return { amount: difference, share: shareOf(difference, base) };
  });
  return { amounts, differences };
}

/** The label of a service by the first side whose edition knows it. */
function labelOf(service: string, sides: readonly ComparisonSide[]): Localized {
  const edition = sides.map(({ reservation }) => reservation.edition).find(({ services }) => services.some(({ id }) => id === service));
  const word = (language: Language): string => (edition === undefined ? service : serviceLabel(edition, service, language));
  return { nl: word("nl"), en: word("en") };
}

/** What the first side has no amount for and this one has, or the other way round, as it counts in the difference of the totals. */
function incomparableOf(items: readonly ComparedItem[], index: number): Micro {
  return items.reduce<Micro>((total, { amounts, differences }) => {
    const isKnown = differences[index]?.amount !== null;
    return isKnown ? total : add(total, subtract(known(amounts[index + 1] ?? NOT_TAKEN), known(amounts[0] ?? NOT_TAKEN)));
  }, ZERO);
}

/** Holds reservations side by side. Throws RangeError on fewer than two or more than five. */
export function compareSides(sides: readonly ComparisonSide[]): Comparison {
  const [first, ...others] = sides;
  if (!first || sides.length < FEWEST_SIDES || sides.length > MOST_SIDES) throw new RangeError(`${sides.length} sides: ${FEWEST_SIDES} to ${MOST_SIDES} can be compared`);
  const reasons: Reasons = others.map(({ reservation }) => new Map(compareReservations(first.reservation, reservation).items.map((item) => [item.charge.id, item.reasons])));
  const gathered = gather(sides);
  const items = gathered.flatMap((row): ComparedItem[] => {
    const compared = rowOf([row], reasons, sides.length);
    return compared === null ? [] : [{ ...compared, charge: row.charge, label: row.label }];
  });
  const services = [...new Set(gathered.map(({ service }) => service))].flatMap((service) =>
    (["annual", "oneOff"] as const).flatMap((period): ComparedService[] => {
      const compared = rowOf(gathered.filter((row) => row.service === service && row.period === period), reasons, sides.length);
      return compared === null ? [] : [{ ...compared, label: labelOf(service, sides) }];
    }),
  );
  const totals = sides.map(({ reservation }) => reservation.total);
  return {
    sides,
    items,
    services,
    totals: { annual: totalOf(totals.map(({ annual }) => annual)), oneOff: totalOf(totals.map(({ oneOff }) => oneOff)), all: totalOf(totals.map(grandTotal)) },
    incomparable: others.map((_, index) => incomparableOf(items, index)),
  };
}
