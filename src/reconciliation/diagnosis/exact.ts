/** Arithmetic on whole cents, quick enough to try thousands of alternatives; exact up to 30 million euros. */
import type { Micro } from "../../money";

export const CENT = 10_000;

/** `amount × numerator / denominator`, half up to the cent: half a cent goes away from zero. */
export function scaled(amount: Micro, numerator: number, denominator: number): Micro {
  return rounded(amount, numerator, denominator, "nearest", 1);
}

/** The same to a multiple of some cents, towards zero (`down`), away from it (`up`) or to the nearest. */
export function rounded(amount: Micro, numerator: number, denominator: number, way: "nearest" | "down" | "up", cents: number): Micro {
  const part = Math.abs(amount / CENT) * numerator;
  const unit = denominator * cents;
  const whole = Math.floor(way === "down" ? part / unit : way === "up" ? Math.ceil(part / unit) : (2 * part + unit) / (2 * unit));
  const result = Math.sign(amount) * whole * cents * CENT;
  return (result === 0 ? 0 : result) as Micro;
}
