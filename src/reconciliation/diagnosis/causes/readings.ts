/** The source read otherwise, for the charges of this line. */
import { withReadings } from "../../../tariff";
import { readingOptions } from "../../../engine";
import type { Cause, Subject } from "../variant";
import { both, sumOf } from "../words";

/** A pairing with another reading or index starts from the edition as that leaves it. */
export function readingCauses({ expectation: { edition }, demands }: Subject): readonly Cause[] {
  const charges = new Set(demands.map(({ charge }) => charge));
  return edition.readings.flatMap((reading) => {
    const concerns = reading.alternatives.some(({ changes }) => changes.some(({ charge }) => charges.has(charge)));
    if (!concerns) return [];
    return readingOptions(edition, reading)
      .filter(({ isChosen }) => !isChosen)
      .map(
        ({ id, label }): Cause => ({
          code: "other-reading",
          cause: `reading ${reading.id} ${id ?? ""}`,
          stage: 1,
          kind: `reading ${reading.id}`,
          rank: 12,
          isPaired: true,
          apply: (variant) =>
            variant.pricing.edition.readings.some((one) => one.id === reading.id && (id === null || one.alternatives.some((alternative) => alternative.id === id)))
              ? { ...variant, pricing: { ...variant.pricing, edition: withReadings(variant.pricing.edition, { [reading.id]: id }) } }
              : null,
          explain: (_, after, variant) =>
            both((language) => `${language === "nl" ? "Lezing" : "Reading"} ${reading.id}: ${reading.question[language]} ${label[language]} ${sumOf(variant, after, language)}`),
        }),
      );
  });
}
