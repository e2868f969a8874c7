/** The amount of another edition: another year's, an own one, or the printed one that an own edition was made from. */
import { type Edition, originOf } from "../../../tariff";
import type { Cause, Subject } from "../variant";
import { both, sumOf } from "../words";

function otherEditions({ expectation: { edition }, catalogue }: Subject): readonly Edition[] {
  return [...new Set([...catalogue.values(), originOf(edition).printed])].filter((other) => other !== edition);
}

export function editionCauses(subject: Subject): readonly Cause[] {
  return otherEditions(subject).map((other) => ({
    code: "other-edition",
    cause: `edition ${other.id}`,
    stage: 1,
    kind: "tariff",
    rank: 10,
    isPaired: true,
    apply: (variant) => ({ ...variant, pricing: { ...variant.pricing, edition: other } }),
    explain: (_, after, variant) =>
      both((language) => `${language === "nl" ? "Volgens" : "By"} ${other.title[language]} (${other.id}): ${sumOf(variant, after, language)}`),
  }));
}
