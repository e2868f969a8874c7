/** A reservation's amounts, by service and by certainty. */
import { type LineItem, type Reservation, nextThreshold, serviceLabel } from "../../engine";
import { type Language, type Micro, add, sum } from "../../money";
import { type Certainty, TariffFailure, certaintyWords } from "../../tariff";
import { explainThreshold } from "../../workbook";

const amountsOf = (items: readonly LineItem[]): Micro => sum(items.flatMap(({ amount }) => (amount === null ? [] : [amount])));

export interface ServicePart {
  readonly id: string;
  readonly label: string;
  /** Those with an amount. */
  readonly items: readonly LineItem[];
  readonly annual: Micro;
  readonly oneOff: Micro;
}

/** The services with an amount, in the order of the reservation; their sums are its totals. */
export function partsByService({ edition, lineItems }: Reservation, language: Language): readonly ServicePart[] {
  const priced = lineItems.filter(({ amount }) => amount !== null);
  return [...new Set(priced.map(({ charge }) => charge.service))].map((id) => {
    const items = priced.filter(({ charge }) => charge.service === id);
    const of = (period: LineItem["period"]) => amountsOf(items.filter((item) => item.period === period));
    return { id, label: serviceLabel(edition, id, language), items, annual: of("annual"), oneOff: of("oneOff") };
  });
}

export interface CertaintyPart {
  readonly certainty: Certainty;
  readonly amount: Micro;
  /** Of the annual and one-off total together; null where that is 0. */
  readonly share: number | null;
}

/** How sure the total is, the surest first; the amounts sum to the annual and one-off total together. */
export function partsByCertainty({ lineItems, total }: Reservation): readonly CertaintyPart[] {
  const whole = add(total.annual, total.oneOff);
  return (Object.keys(certaintyWords) as Certainty[]).flatMap((certainty) => {
    const items = lineItems.filter((item) => item.amount !== null && item.certainty === certainty);
    const amount = amountsOf(items);
    return items.length === 0 ? [] : [{ certainty, amount, share: whole === 0 ? null : amount / whole }];
  });
}

/** What the next tier of each charge costs, the nearest first. */
export function nextTiers({ edition, lineItems, profile: { inhabitants } }: Reservation, language: Language): readonly string[] {
  const distance = (id: string): number => {
    try {
      return nextThreshold(edition, id, inhabitants).more;
    } catch (error) {
      if (error instanceof TariffFailure) return Number.POSITIVE_INFINITY;
      throw error;
    }
  };
  return lineItems
    .map(({ charge: { id } }) => ({ id, more: distance(id) }))
    .sort((a, b) => a.more - b.more)
    .flatMap(({ id }) => explainThreshold(edition, id, inhabitants, language));
}
