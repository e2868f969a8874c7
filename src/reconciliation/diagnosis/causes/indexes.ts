/** Another index than the provisional one, of one decimal from 0,0% to 10,0%; or the index applied twice. */
import { type Charge, type Edition, indexedAmount, reindex } from "../../../tariff";
import { describeRate } from "../../../engine";
import { WHOLE } from "../pricing";
import type { Cause, Subject } from "../variant";
import { both, euro, sumOf } from "../words";

/** In tenths of a per cent. */
const HIGHEST = 100;

type Indexing = (text: string | undefined, part: "unitAmount" | "flatAmount") => string | undefined;

function indexedAgain(charge: Charge, rate: string): Charge {
  const { index } = charge;
  if (!index) return charge;
  const again: Indexing = (amount, part) => (amount !== undefined && index.parts.includes(part) ? indexedAmount(amount, part, rate) : amount);
  if (charge.model === "flat") return { ...charge, flatAmount: again(charge.flatAmount, "flatAmount") ?? charge.flatAmount };
  if (charge.model === "perUnit") {
    const flatAmount = again(charge.flatAmount, "flatAmount");
    return { ...charge, unitAmount: again(charge.unitAmount, "unitAmount") ?? charge.unitAmount, ...(flatAmount === undefined ? {} : { flatAmount }) };
  }
  if (charge.model !== "volumeTiers") return charge;
  return {
    ...charge,
    tiers: charge.tiers.map((tier) => {
      const [unitAmount, flatAmount] = [again(tier.unitAmount, "unitAmount"), again(tier.flatAmount, "flatAmount")];
      return { ...tier, ...(unitAmount === undefined ? {} : { unitAmount }), ...(flatAmount === undefined ? {} : { flatAmount }) };
    }),
  };
}

const twice = new WeakMap<Edition, Edition>();

/** The edition with its index once more on every indexed amount. */
function twiceIndexed(edition: Edition, rate: string): Edition {
  let found = twice.get(edition);
  if (!found) twice.set(edition, (found = { ...edition, charges: edition.charges.map((charge) => indexedAgain(charge, rate)) }));
  return found;
}

function otherIndexes(edition: Edition): readonly Cause[] {
  return Array.from({ length: HIGHEST + 1 }, (_, tenths) => (tenths / 1000).toFixed(3))
    .filter((rate) => Number(rate) !== Number(edition.index?.rate))
    .map((rate) => ({
      code: "index",
      cause: `index ${rate}`,
      stage: 1,
      kind: "tariff",
      rank: rate === "0.000" ? 14 : 16,
      isPaired: true,
      apply: (variant) => ({ ...variant, pricing: { ...variant.pricing, edition: reindex(variant.pricing.edition, rate) } }),
      explain: (_, after, variant) =>
        both(
          (language) =>
            `${language === "nl" ? `Met een index van ${describeRate(rate, language)} in plaats van` : `With an index of ${describeRate(rate, language)} in place of`} ${describeRate(edition.index?.rate ?? "0", language)}: ${sumOf(variant, after, language)}`,
        ),
    }));
}

export function indexCauses({ expectation: { edition }, demands }: Subject): readonly Cause[] {
  const { index } = edition;
  const isIndexed = demands.some(({ item }) => item.charge.index !== undefined);
  if (index === null || !isIndexed) return [];
  const whole = WHOLE + Math.round(Number(index.rate) * WHOLE);
  const rate = (language: "nl" | "en"): string => describeRate(index.rate, language);
  return [
    {
      code: "index",
      cause: "index twice",
      stage: 1,
      kind: "tariff",
      rank: 13,
      isPaired: true,
      apply: (variant) => (variant.pricing.edition.index?.rate === index.rate ? { ...variant, pricing: { ...variant.pricing, edition: twiceIndexed(variant.pricing.edition, index.rate) } } : null),
      explain: (_, after, variant) =>
        both((language) => `${language === "nl" ? `De index van ${rate(language)} nogmaals over tarieven waar die al in zit` : `The index of ${rate(language)} once more on tariffs that include it`}: ${sumOf(variant, after, language)}`),
    },
    {
      code: "index",
      cause: "index twice, on the amount",
      stage: 1,
      kind: "tariff",
      rank: 15,
      isPaired: true,
      apply: (variant) => ({ ...variant, pricing: { ...variant.pricing, times: whole } }),
      explain: (before, after) =>
        both((language) => `${language === "nl" ? `De index van ${rate(language)} nogmaals over het bedrag` : `The index of ${rate(language)} once more on the amount`}: ${euro(before, language)} + ${rate(language)} = ${euro(after, language)}`),
    },
    ...otherIndexes(edition),
  ];
}
