/** Two reservations held against each other: what changed, by how much, and why. */
import { type Micro, ZERO, subtract } from "../money";
import type { Charge } from "../tariff";
import type { LineItem, Reservation, Totals } from "./reservation";

/**
 * `tariff`: other amounts; `model`: charged in another way; `inhabitants`: more or fewer of them; `tier`: another tier;
 * `discount`: a negative amount changed; `months`: another part of the year; `added` and `dropped`: only in one of the
 * two; `scenario`: another scenario or number of new services; `cost`: another actual cost; `unknownBefore` and
 * `unknownAfter`: one of the two has no amount, so that the difference is not a real change.
 */
export type ChangeReason = "tariff" | "model" | "inhabitants" | "tier" | "discount" | "months" | "scenario" | "cost" | "added" | "dropped" | "unknownBefore" | "unknownAfter";

export interface ItemChange {
  /** As it stands in the later reservation, or in the earlier one where it was dropped. */
  readonly charge: Charge;
  readonly before: Micro | null;
  readonly after: Micro | null;
  /** No amount counts as 0 here; the reasons say so. */
  readonly difference: Micro;
  readonly reasons: readonly ChangeReason[];
}

export interface ReservationChange {
  readonly items: readonly ItemChange[];
  readonly difference: Totals;
}

const quantityOf = (item: LineItem): number | null => (item.workings?.kind === "staircase" || item.workings?.kind === "band" ? item.workings.quantity : null);
const tierOf = (item: LineItem): number | null | undefined => (item.workings?.kind === "staircase" ? item.workings.tier?.upTo : undefined);

/** What the profile says beside its inhabitants, for a charge that follows it. */
function askedOf({ workings }: LineItem): unknown {
  switch (workings?.kind) {
    case "band":
      return [workings.scenario, workings.count];
    case "percentage":
      return workings.base;
    default:
      return null;
  }
}

/** What a charge's amount is made of, without its words and places in the source. */
function amountsOf(charge: Charge): unknown {
  switch (charge.model) {
    case "flat":
      return [charge.flatAmount];
    case "perUnit":
      return [charge.unitAmount, charge.flatAmount, charge.cap, charge.minimum, charge.maximum];
    case "volumeTiers":
      return [charge.cap, charge.tiers.map(({ upTo, unitAmount, flatAmount }) => [upTo, unitAmount, flatAmount])];
    case "percentage":
      return [charge.percentage, charge.basis];
    case "band":
      return [charge.low, charge.high, charge.surcharge];
    case "unpriced":
      return [];
  }
}

function reasonsOf(before: LineItem, after: LineItem): ChangeReason[] {
  if (before.amount === null) return ["unknownBefore"];
  if (after.amount === null) return ["unknownAfter"];
  const isDiscount = before.amount < 0 || after.amount < 0;
  const moved: ChangeReason[] = quantityOf(before) === quantityOf(after) ? [] : [tierOf(before) === tierOf(after) ? "inhabitants" : "tier"];
  const partOfYear: ChangeReason[] = before.months === after.months ? [] : ["months"];
  if (isDiscount) return ["discount", ...partOfYear];
  if (before.charge.model !== after.charge.model) return ["model", ...partOfYear];
  const asked: ChangeReason[] = JSON.stringify(askedOf(before)) === JSON.stringify(askedOf(after)) ? [] : [after.workings?.kind === "band" ? "scenario" : "cost"];
  const sameTariff = JSON.stringify(amountsOf(before.charge)) === JSON.stringify(amountsOf(after.charge));
  return [...moved, ...asked, ...partOfYear, ...(sameTariff ? [] : (["tariff"] as const))];
}

function changeOf(before: LineItem | undefined, after: LineItem | undefined): ItemChange[] {
  const item = after ?? before;
  if (!item) return [];
  const difference = subtract(after?.amount ?? ZERO, before?.amount ?? ZERO);
  const bothUnknown = (before?.amount ?? null) === null && (after?.amount ?? null) === null;
  if (bothUnknown || (difference === 0 && before && after && before.amount !== null && after.amount !== null)) return [];
  const reasons: readonly ChangeReason[] = !before ? ["added"] : !after ? ["dropped"] : reasonsOf(before, after);
  return [{ charge: item.charge, before: before?.amount ?? null, after: after?.amount ?? null, difference, reasons }];
}

/** What changed from one reservation to another, in the order of the later one; its differences sum to that of the totals. */
export function compareReservations(from: Reservation, to: Reservation): ReservationChange {
  const before = new Map(from.lineItems.map((item) => [item.charge.id, item]));
  const after = new Map(to.lineItems.map((item) => [item.charge.id, item]));
  const ids = [...after.keys(), ...[...before.keys()].filter((id) => !after.has(id))];
  return {
    items: ids.flatMap((id) => changeOf(before.get(id), after.get(id))),
    difference: { annual: subtract(to.total.annual, from.total.annual), oneOff: subtract(to.total.oneOff, from.total.oneOff) },
  };
}
