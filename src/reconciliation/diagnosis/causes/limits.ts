/** A cap, minimum or maximum that was not applied. */
import { compiledIn } from "../pricing";
import type { Cause, Subject } from "../variant";
import { both, euro, number } from "../words";

export function limitCauses({ expectation: { edition, profile }, demands }: Subject): readonly Cause[] {
  const limited = demands.some(({ charge }) => {
    const compiled = compiledIn(edition, charge);
    return compiled?.kind === "staircase" && (profile.inhabitants > compiled.cap || compiled.minimum !== null || compiled.maximum !== null);
  });
  if (!limited) return [];
  return [
    {
      code: "cap",
      cause: "no limits",
      stage: 1,
      kind: "limits",
      rank: 18,
      isPaired: true,
      apply: (variant) => ({ ...variant, pricing: { ...variant.pricing, isUnlimited: true } }),
      explain: (_, after, { pricing }) =>
        both((language) =>
          language === "nl"
            ? `Plafond, minimum of maximum niet toegepast: over alle ${number(pricing.inhabitants, language)} inwoners is het ${euro(after, language)}`
            : `Cap, minimum or maximum not applied: for all ${number(pricing.inhabitants, language)} inhabitants it is ${euro(after, language)}`,
        ),
    },
  ];
}
