/** The number of inhabitants at another date that the profile lists. */
import type { Cause, Subject } from "../variant";
import { both, number, sumOf } from "../words";

export function inhabitantCauses({ expectation: { profile } }: Subject): readonly Cause[] {
  return Object.entries(profile.populations ?? {})
    .filter(([, inhabitants]) => inhabitants !== profile.inhabitants)
    .map(([date, inhabitants]) => ({
      code: "other-inhabitants",
      cause: `inhabitants ${inhabitants}`,
      stage: 1,
      kind: "inhabitants",
      rank: 11,
      isPaired: true,
      apply: (variant) => ({ ...variant, pricing: { ...variant.pricing, inhabitants } }),
      explain: (_, after, variant) =>
        both((language) => `${language === "nl" ? `Met de ${number(inhabitants, language)} inwoners van ${date}` : `With the ${number(inhabitants, language)} inhabitants of ${date}`}: ${sumOf(variant, after, language)}`),
    }));
}
