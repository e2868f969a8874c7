/** What every part of a reservation's sheet is made from. */
import type { Edition } from "../../tariff";
import type { Reservation, VatRates } from "../../engine";
import type { ReservationLine } from "./lines";

/** How the amounts come about: by the add-in's functions, by plain formulas over the tariff tables, or not any more. */
export const reservationKinds = ["functions", "plain", "frozen"] as const;

export type ReservationKind = (typeof reservationKinds)[number];

/** What stands for the municipality where its name is not given. */
export const NAMELESS = "de gemeente";

export interface ReservationPlan {
  readonly kind: ReservationKind;
  readonly reservation: Reservation;
  /** The edition to compare with; null where there is none before this one. */
  readonly previous: Edition | null;
  readonly lines: readonly ReservationLine[];
  readonly municipality: string;
  /** The budget year and the three after it. */
  readonly years: readonly [number, number, number, number];
  readonly vat: VatRates;
  readonly table: string;
  /** The editions that the sheet can be set to; with plain formulas, those whose tables come along. */
  readonly editions: readonly Edition[];
}
