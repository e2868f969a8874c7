import Decimal from "decimal.js";

/**
 * An amount in micro-euros, as a safe integer: 1 euro is 1.000.000.
 * Six decimals hold every product that the tariffs make: cents times a percentage with two decimals,
 * and a unit amount of three decimals times a surcharge of three.
 */
export type Micro = number & { readonly unit: "micro-euro" };

const MICRO_PER_EURO = 1_000_000;
const DECIMALS = 6;
const MICRO_PER_CENT = 10_000;

/** The largest amount that is exact, in euros. */
export const LARGEST_EXACT = new Decimal(Number.MAX_SAFE_INTEGER).div(MICRO_PER_EURO);

export const ZERO = 0 as Micro;

/** An amount left the range in which integers are exact, or has more than six decimals. */
export class AmountRangeError extends RangeError {
  override readonly name = "AmountRangeError";
}

function checked(value: number, of: () => string): Micro {
  if (!Number.isSafeInteger(value)) throw new AmountRangeError(`${of()} is outside the range of exact amounts`);
  return (value === 0 ? 0 : value) as Micro;
}

/** Reads euros, such as "0.875", into micro-euros. Throws {@link AmountRangeError} beyond six decimals or 9 billion. */
export function microFrom(euros: string | Decimal): Micro {
  const amount = new Decimal(euros);
  // Not asked of the product: decimal.js rounds that to 20 digits.
  const exact = amount.decimalPlaces() <= DECIMALS;
  return checked(exact ? amount.times(MICRO_PER_EURO).toNumber() : Number.NaN, () => `${euros.toString()} euro`);
}

export function add(a: Micro, b: Micro): Micro {
  return checked(a + b, () => `${a} + ${b} micro-euro`);
}

/** What `a` is more than `b`. */
export function subtract(a: Micro, b: Micro): Micro {
  return checked(a - b, () => `${a} - ${b} micro-euro`);
}

/** An amount per unit, times a whole number of units. */
export function times(amount: Micro, quantity: number): Micro {
  return checked(amount * quantity, () => `${amount} micro-euro × ${quantity}`);
}

export function sum(amounts: readonly Micro[]): Micro {
  return amounts.reduce(add, ZERO);
}

/** Rounds to whole cents, half up: half a cent goes away from zero. */
export function roundToCent(amount: Micro): Micro {
  const cents = Math.floor((Math.abs(amount) + MICRO_PER_CENT / 2) / MICRO_PER_CENT);
  return checked(Math.sign(amount) * cents * MICRO_PER_CENT, () => `${amount} micro-euro`);
}

/** The number for a cell: the double nearest to the amount in euros. */
export function toEuros(amount: Micro): number {
  return amount / MICRO_PER_EURO;
}

/** The amount in euros as a decimal string with at least two decimals: "51550.00", "0.907375". */
export function toDecimalString(amount: Micro): string {
  const decimal = new Decimal(amount).div(MICRO_PER_EURO);
  return decimal.toFixed(Math.max(2, decimal.decimalPlaces()));
}
