/** The tier on the other side of a bound, and those beyond it. */
import type { Localized } from "../../../tariff";
import type { CompiledStaircase } from "../../../engine";
import { compiledIn } from "../pricing";
import type { Cause, Subject, Variant } from "../variant";
import { both, euro, labelOf, number } from "../words";

function staircases({ expectation: { edition }, demands }: Subject): readonly CompiledStaircase[] {
  return demands.flatMap(({ charge }) => {
    const compiled = compiledIn(edition, charge);
    return compiled?.kind === "staircase" && compiled.tiers.length > 1 ? [compiled] : [];
  });
}

/** "€ 0,67 per inwoner + € 21.400,00" of the tier that is used. */
function tierWords({ counted, pricing }: Variant): Localized {
  return both((language) =>
    counted
      .flatMap(({ demand }) => {
        const compiled = compiledIn(pricing.edition, demand.charge);
        if (compiled?.kind !== "staircase" || compiled.tiers.length < 2) return [];
        const own = compiled.tiers.findIndex(({ upTo }) => Math.min(pricing.inhabitants, compiled.cap) <= upTo);
        const tier = compiled.tiers[own + pricing.shift];
        if (!tier) return [];
        const before = compiled.tiers[own + pricing.shift - 1]?.upTo;
        const bound = Number.isFinite(tier.upTo) ? `${language === "nl" ? "t/m" : "up to"} ${number(tier.upTo, language)}` : `${language === "nl" ? "boven" : "above"} ${number(before ?? 0, language)}`;
        const unit = tier.unitAmount === 0 ? [] : [`${number(Math.min(pricing.inhabitants, compiled.cap), language)} × ${euro(tier.unitAmount, language)}`];
        const flat = tier.flatAmount === 0 && unit.length > 0 ? [] : [euro(tier.flatAmount, language)];
        return [`${labelOf(demand, language)} ${bound}: ${[...unit, ...flat].join(" + ")}`];
      })
      .join("; "),
  );
}

/** The tier next to the right one is a likely mistake; one beyond it is less likely than a charge counted twice or left out. */
const NEXT_TIER = 20;
const FAR_TIER = 32;

export function tierCauses(subject: Subject): readonly Cause[] {
  const most = Math.max(0, ...staircases(subject).map(({ tiers }) => tiers.length - 1));
  const shifts = Array.from({ length: most }, (_, index) => [index + 1, -(index + 1)]).flat();
  return shifts.map((shift) => ({
    code: "other-tier",
    cause: `tier ${shift}`,
    stage: 1,
    kind: "tier",
    rank: Math.abs(shift) === 1 ? NEXT_TIER : FAR_TIER,
    isPaired: Math.abs(shift) === 1,
    apply: (variant) => ({ ...variant, pricing: { ...variant.pricing, shift } }),
    explain: (_, after, variant) => {
      const tier = tierWords(variant);
      return both((language) => `${language === "nl" ? "Met een andere trede" : "By another tier"}: ${tier[language]}; ${language === "nl" ? "op deze regel" : "on this line"} ${euro(after, language)}`);
    },
  }));
}
