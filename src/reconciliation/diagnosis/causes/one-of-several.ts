/** A line of several charges, one of which alone is of another edition, reading, number of inhabitants or tier. */
import { type Cause, type Subject, type Variant } from "../variant";
import { both, labelOf } from "../words";

/** Less likely than the same on the whole line. */
const LESS_LIKELY = 3;

/** `causes` are those that change the price of all charges on the line. */
export function oneOfSeveral({ demands }: Subject, causes: readonly Cause[]): readonly Cause[] {
  if (demands.length < 2) return [];
  return demands.flatMap((demand) =>
    causes.map((cause): Cause => {
      const alone = (variant: Variant): Variant | null => cause.apply({ ...variant, counted: variant.counted.filter((one) => one.demand === demand) });
      return {
        ...cause,
        cause: `${cause.cause} for ${demand.charge}`,
        rank: cause.rank + LESS_LIKELY,
        isPaired: false,
        apply: (variant) => {
          const changed = alone(variant);
          return changed ? { ...variant, counted: variant.counted.map((one) => (one.demand === demand ? { ...one, pricing: changed.pricing } : one)) } : null;
        },
        explain: (before, after, { counted }) => {
          const own = counted.filter((one) => one.demand === demand);
          const [first] = own;
          const words = first?.pricing ? cause.explain(before, after, { pricing: first.pricing, counted: own, months: null, changes: [] }) : { nl: "", en: "" };
          return both((language) => `${language === "nl" ? "Alleen bij" : "Only for"} '${labelOf(demand, language)}'. ${words[language]}`);
        },
      };
    }),
  );
}
