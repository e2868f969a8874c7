/** Value-added tax over an amount, and what the municipality gets back of it. */
import Decimal from "decimal.js";
import { type Micro, ZERO, add, microFrom, toDecimalString } from "../money";
import type { Period } from "../tariff";
import type { Profile } from "./profile";
import type { LineItem } from "./reservation";

export type VatRates = NonNullable<Profile["vat"]>;

/** Where a profile says nothing: the general rate of 21%, all of it refunded by the BTW-compensatiefonds. */
export const DEFAULT_VAT: VatRates = { rate: "0.21", refundable: "1" };

/** An amount in micro-euros: without VAT, its VAT, the part of that VAT that is refunded, and what the municipality bears. */
export interface VatTotals {
  readonly exclusive: Micro;
  readonly vat: Micro;
  readonly refundable: Micro;
  /** `exclusive + vat − refundable`. */
  readonly net: Micro;
}

/** Digits enough for the largest amount times a fraction of six decimals, of which decimal.js would round the last away. */
const Exact = Decimal.clone({ precision: 40 });

/** A fraction of an amount, half up to the cent: half a cent goes away from zero. */
function share(amount: Micro, fraction: string): Micro {
  return microFrom(new Exact(toDecimalString(amount)).times(fraction).toDecimalPlaces(2, Decimal.ROUND_HALF_UP));
}

/**
 * The VAT of an amount, rounded to the cent; the refund is a fraction of that rounded VAT. The
 * fractions are decimal text from "0" to "1", as a profile has them. Throws `AmountRangeError` beyond 9 billion euros.
 */
export function vatOf(exclusive: Micro, { rate, refundable }: VatRates): VatTotals {
  const vat = share(exclusive, rate);
  const refund = share(vat, refundable);
  return { exclusive, vat, refundable: refund, net: add(add(exclusive, vat), -refund as Micro) };
}

/** The VAT of a reservation's items of one period: that of each item, so that a total is the sum of its rows to the cent. */
export function vatOfItems(items: readonly LineItem[], period: Period, rates: VatRates): VatTotals {
  return items
    .flatMap((item) => (item.period === period && item.amount !== null ? [vatOf(item.amount, rates)] : []))
    .reduce<VatTotals>(
      (sum, { exclusive, vat, refundable, net }) => ({ exclusive: add(sum.exclusive, exclusive), vat: add(sum.vat, vat), refundable: add(sum.refundable, refundable), net: add(sum.net, net) }),
      { exclusive: ZERO, vat: ZERO, refundable: ZERO, net: ZERO },
    );
}
