/** What follows for a member when the tariffs of a year are corrected: what was charged, what is due, to pay or to receive. */
import { type Micro, ZERO, add, subtract } from "../money";
import type { Charge, Edition, Period } from "../tariff";
import { ownFigures } from "./figures";
import type { Profile } from "./profile";
import { type LineItem, type Totals, grandTotal, reserve } from "./reservation";

export interface SettledItem {
  readonly charge: Charge;
  readonly period: Period;
  readonly charged: Micro;
  readonly due: Micro;
  /** Due less charged: more than 0 is to be paid, less is to be received. */
  readonly difference: Micro;
}

export interface Settlement {
  readonly charged: Edition;
  readonly due: Edition;
  /** Only what differs, in the order of the later edition; the differences add up to `difference`. */
  readonly items: readonly SettledItem[];
  /** Charged without an amount in one of the two, or in both by another tariff, so that it cannot be settled: it counts nowhere here. */
  readonly open: readonly Charge[];
  readonly totals: Readonly<Record<"charged" | "due", Totals>>;
  /** Over the whole year, annual and one-off. */
  readonly difference: Micro;
}

/** An item that is not charged is charged 0; one without an amount is not known. */
const amountOf = (item: LineItem | undefined): Micro | null => (item === undefined ? ZERO : item.amount);

interface Row {
  readonly charge: Charge;
  readonly before: Charge | undefined;
  readonly charged: Micro | null;
  readonly due: Micro | null;
}

/** Without an amount on both sides nothing is to be settled, as long as the tariff is the same. */
function isOpen({ charge, before, charged, due }: Row): boolean {
  if (charged !== null && due !== null) return false;
  return charged !== null || due !== null || before === undefined || JSON.stringify(ownFigures(before)) !== JSON.stringify(ownFigures(charge));
}

/** The two editions are of one year; whoever asks sees to that. Throws what `reserve` throws. */
export function settle(profile: Profile, charged: Edition, due: Edition): Settlement {
  const [before, after] = [reserve(profile, charged), reserve(profile, due)];
  const [old, now] = [before, after].map(({ lineItems }) => new Map(lineItems.map((item) => [item.charge.id, item]))) as [Map<string, LineItem>, Map<string, LineItem>];
  const ids = [...now.keys(), ...[...old.keys()].filter((id) => !now.has(id))];
  const rows = ids.flatMap((id) => {
    const item = now.get(id) ?? old.get(id);
    return item === undefined ? [] : [{ charge: item.charge, before: old.get(id)?.charge, period: item.period, charged: amountOf(old.get(id)), due: amountOf(now.get(id)) }];
  });
  const known = rows.flatMap((row): SettledItem[] => (row.charged === null || row.due === null ? [] : [{ charge: row.charge, period: row.period, charged: row.charged, due: row.due, difference: subtract(row.due, row.charged) }]));
  const totalOf = (side: "charged" | "due"): Totals => {
    const of = (period: Period): Micro => known.filter((item) => item.period === period).reduce((sum, item) => add(sum, item[side]), ZERO);
    return { annual: of("annual"), oneOff: of("oneOff") };
  };
  const totals = { charged: totalOf("charged"), due: totalOf("due") };
  return {
    charged,
    due,
    items: known.filter(({ difference }) => difference !== 0),
    open: rows.filter(isOpen).map(({ charge }) => charge),
    totals,
    difference: subtract(grandTotal(totals.due), grandTotal(totals.charged)),
  };
}
