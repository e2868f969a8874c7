/** What was invoiced already of each charge and year: in which months, and on which lines. */
import { type Micro, ZERO, add } from "../money";
import type { LineItem } from "../engine";
import type { Entry, Match, Misnamed } from "./matching/types";
import { MONTHS, monthBits } from "./period";
import type { BilledPeriod } from "./report";
import { activeMonths } from "./share";

/** A one-off item is invoiced once, in whichever month. */
const ONCE = monthBits({ first: 1, last: MONTHS });

export class Ledger {
  readonly #claimed = new Map<string, number>();
  readonly #due = new Map<string, Micro>();
  readonly #misnamed = new Map<number, Misnamed[]>();
  readonly #lines = new Map<string, { readonly entry: Entry; readonly bits: number }[]>();

  #key(year: number, charge: string): string {
    return `${year}|${charge}`;
  }

  /** Months as bits. */
  claimed(year: number, charge: string): number {
    return this.#claimed.get(this.#key(year, charge)) ?? 0;
  }

  /** What the lines of a charge were expected to be, together. */
  due(year: number, charge: string): Micro {
    return this.#due.get(this.#key(year, charge)) ?? ZERO;
  }

  /** Lines of a year whose texts name other charges than they have. */
  misnamed(year: number): readonly Misnamed[] {
    return this.#misnamed.get(year) ?? [];
  }

  /** Lines for any of these months, the earliest first. */
  lines({ year, ...months }: BilledPeriod, charge: string): readonly Entry[] {
    const bits = monthBits(months);
    return (this.#lines.get(this.#key(year, charge)) ?? []).filter((one) => (one.bits & bits) !== 0).map(({ entry }) => entry);
  }

  claim({ entries, demands, rather }: Pick<Match, "entries" | "demands" | "rather">, period: BilledPeriod): void {
    const misnamed = rather ? entries.flatMap((entry) => demands.map(({ item }) => ({ item, entry }))) : [];
    if (misnamed.length > 0) this.#misnamed.set(period.year, [...this.misnamed(period.year), ...misnamed]);
    for (const { charge, item, expected } of demands) {
      const key = this.#key(period.year, charge);
      this.#due.set(key, add(this.due(period.year, charge), expected ?? ZERO));
      const bits = item.period === "oneOff" ? ONCE : monthBits(period);
      this.#claimed.set(key, this.claimed(period.year, charge) | bits);
      const lines = this.#lines.get(key) ?? [];
      lines.push(...entries.map((entry) => ({ entry, bits })));
      this.#lines.set(key, lines);
    }
  }

  /** Whether something is still to be invoiced of an item in these months. */
  isOpen(item: LineItem, period: BilledPeriod): boolean {
    const claimed = this.claimed(period.year, item.charge.id);
    return item.period === "oneOff" ? claimed === 0 : (monthBits(period) & activeMonths(item) & ~claimed) !== 0;
  }
}
