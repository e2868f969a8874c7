/** What a charge's amount is made of, figure by figure, so that two editions can be held against each other. */
import type { Charge, Tier } from "../tariff";

export type FigureName = "unitAmount" | "flatAmount" | "cap" | "minimum" | "maximum" | "percentage" | "low" | "high" | "surcharge" | "upTo";

/** What a figure counts: euros, inhabitants or percents. */
export type FigureKind = "euro" | "inhabitants" | "percent";

export const figureKinds: Readonly<Record<FigureName, FigureKind>> = {
  unitAmount: "euro",
  flatAmount: "euro",
  cap: "inhabitants",
  minimum: "euro",
  maximum: "euro",
  percentage: "percent",
  low: "euro",
  high: "euro",
  surcharge: "percent",
  upTo: "inhabitants",
};

/** Decimal texts by name; a figure that the charge does not have is not there. */
export type Figures = Readonly<Partial<Record<FigureName, string>>>;

function given(figures: Readonly<Partial<Record<FigureName, string | number | null | undefined>>>): Figures {
  return Object.fromEntries(Object.entries(figures).flatMap(([name, value]) => (value === undefined || value === null ? [] : [[name, String(value)]])));
}

/** The figures of a charge outside its tiers. */
export function ownFigures(charge: Charge): Figures {
  switch (charge.model) {
    case "flat":
      return given({ flatAmount: charge.flatAmount });
    case "perUnit":
      return given({ unitAmount: charge.unitAmount, flatAmount: charge.flatAmount, cap: charge.cap, minimum: charge.minimum, maximum: charge.maximum });
    case "volumeTiers":
      return given({ cap: charge.cap });
    case "percentage":
      return given({ percentage: charge.percentage });
    case "band":
      return given({ low: charge.low, high: charge.high, surcharge: charge.surcharge });
    case "unpriced":
      return {};
  }
}

export const tierFigures = (tier: Tier | undefined): Figures => (tier === undefined ? {} : given({ upTo: tier.upTo, unitAmount: tier.unitAmount, flatAmount: tier.flatAmount }));

/**
 * The tiers of both that belong together. As many of both: one by one, so that a bound that moved is told as such; else
 * those of one bound, and the last with the last.
 */
export function pairedTiers(before: readonly Tier[], after: readonly Tier[]): readonly (readonly [Tier | undefined, Tier | undefined])[] {
  if (before.length === after.length) return before.map((tier, index) => [tier, after[index]]);
  const bounds = [...new Set([...before, ...after].map(({ upTo }) => upTo ?? Number.POSITIVE_INFINITY))].sort((one, other) => one - other);
  const at = (tiers: readonly Tier[], bound: number): Tier | undefined => tiers.find(({ upTo }) => (upTo ?? Number.POSITIVE_INFINITY) === bound);
  return bounds.map((bound) => [at(before, bound), at(after, bound)]);
}
