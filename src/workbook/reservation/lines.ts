/** What a reservation's sheet shows of each line item: its price in this edition and the one before, and why they differ. */
import { type Micro, ZERO, sum } from "../../money";
import { type Edition, TariffFailure } from "../../tariff";
import { type ItemChange, type LineItem, type Profile, type Reservation, compareReservations, findAnyService, reserve } from "../../engine";

/** Why an amount differs from the edition before, in the words of the sheet. */
export type Reason = "tarief" | "staffel" | "pakketkorting" | "niet geprijsd";

export const reasons: readonly Reason[] = ["tarief", "staffel", "pakketkorting", "niet geprijsd"];

export interface ReservationLine {
  readonly item: LineItem;
  /** For a whole year; null where there is no amount. */
  readonly price: Micro | null;
  /** For a whole year in the edition before; null where that one prints none, or there is none. */
  readonly previousPrice: Micro | null;
  /** This year's amount less the one before, for the same months; null where neither has an amount. */
  readonly change: Micro | null;
  readonly reason: Reason | null;
  readonly booking: { readonly taakveld: string; readonly categorie: string };
}

/** Where the profile does not say how a service is booked. */
export const UNBOOKED = "nog te bepalen";

/** The reservation of the same profile in another edition; null where that one does not know its services. */
function reserveOrNone(profile: Profile, edition: Edition): Reservation | null {
  try {
    return reserve(profile, edition);
  } catch (error) {
    if (error instanceof TariffFailure) return null;
    throw error;
  }
}

function wholeYearPrices({ startMonths: _months, ...profile }: Profile, edition: Edition): ReadonlyMap<string, Micro> {
  const items = reserveOrNone(profile, edition)?.lineItems ?? [];
  return new Map(items.flatMap(({ charge, amount }) => (amount === null ? [] : [[charge.id, amount] as const])));
}

function reasonOf({ before, after, reasons: why }: ItemChange): Reason {
  if ((before ?? ZERO) < 0 || (after ?? ZERO) < 0) return "pakketkorting";
  if (why.some((reason) => ["added", "dropped", "unknownBefore", "unknownAfter"].includes(reason))) return "niet geprijsd";
  return why.some((reason) => reason === "model" || reason === "tier") ? "staffel" : "tarief";
}

function bookingOf(service: string, { profile, edition }: Reservation): ReservationLine["booking"] {
  const found = Object.entries(profile.booking ?? {}).find(([name]) => findAnyService(edition, name).id === service)?.[1];
  return { taakveld: found?.taakveld?.trim() || UNBOOKED, categorie: found?.categorie?.trim() || UNBOOKED };
}

/** The lines in the order of the edition, each beside the same charge of `previous`. */
export function reservationLines(reservation: Reservation, previous: Edition | null): readonly ReservationLine[] {
  const { profile, edition, lineItems } = reservation;
  const before = previous === null ? null : reserveOrNone(profile, previous);
  const changes = new Map((before === null ? [] : compareReservations(before, reservation).items).map((change) => [change.charge.id, change]));
  const prices = wholeYearPrices(profile, edition);
  const previousPrices: ReadonlyMap<string, Micro> = previous === null ? new Map() : wholeYearPrices(profile, previous);
  return lineItems.map((item) => {
    const { id, service } = item.charge;
    const change = changes.get(id);
    const previousPrice = previousPrices.get(id) ?? null;
    const unchanged = before !== null && item.amount !== null && previousPrice !== null ? ZERO : null;
    return {
      item,
      price: prices.get(id) ?? null,
      previousPrice,
      change: change?.difference ?? unchanged,
      reason: change ? reasonOf(change) : null,
      booking: bookingOf(service, reservation),
    };
  });
}

/** The sum of what `of` gives of each line. */
export function total(lines: readonly ReservationLine[], of: (line: ReservationLine) => Micro | null): Micro {
  return sum(lines.flatMap((line) => of(line) ?? []));
}
