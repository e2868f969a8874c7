/** Another index than the provisional one, of one decimal from 0,0% to 10,0%; or the index applied twice. */
import { type Charge, type Edition, indexedAmount, reindex } from "../../../tariff";
import { describeRate } from "../../../engine";
import { WHOLE, compiledIn } from "../pricing";
import type { Cause, Subject } from "../variant";
import { both, euro, sumOf } from "../words";

/** In tenths of a per cent. */
const HIGHEST = 100;
/** Beside another cause only an index that a year may have: every further one would explain an amount by chance. */
const HIGHEST_PAIRED = 50;

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
  return Array.from({ length: HIGHEST + 1 }, (_, tenths) => ({ rate: (tenths / 1000).toFixed(3), isPaired: tenths <= HIGHEST_PAIRED }))
    .filter(({ rate }) => Number(rate) !== Number(edition.index?.rate))
    .map(({ rate, isPaired }) => ({
      code: "index",
      cause: `index ${rate}`,
      stage: 1,
      kind: "tariff",
      rank: rate === "0.000" ? 14 : 16,
      isPaired,
      apply: (variant) => ({ ...variant, pricing: { ...variant.pricing, edition: reindex(variant.pricing.edition, rate) } }),
      explain: (_, after, variant) =>
        both(
          (language) =>
            `${language === "nl" ? `Met een index van ${describeRate(rate, language)} in plaats van` : `With an index of ${describeRate(rate, language)} in place of`} ${describeRate(edition.index?.rate ?? "0", language)}: ${sumOf(variant, after, language)}`,
        ),
    }));
}

/** The index on a charge that has none, or once more on the part per inhabitant: on amounts, so that nothing is rounded before. */
function onAmounts({ expectation: { edition }, demands }: Subject, whole: number, rate: (language: "nl" | "en") => string): readonly Cause[] {
  const indexes = demands.map(({ item }) => item.charge.index);
  const hasBoth = demands.some(({ charge }) => {
    const compiled = compiledIn(edition, charge);
    return compiled?.kind === "staircase" && compiled.tiers.some(({ unitAmount, flatAmount }) => unitAmount !== 0 && flatAmount !== 0);
  });
  const isOfUnits = hasBoth && indexes.some((index) => index !== undefined && !index.parts.includes("flatAmount"));
  const common = { code: "index", stage: 1, kind: "tariff", isPaired: true } as const;
  const all: Cause = {
    ...common,
    cause: "index twice, on the amount",
    rank: 15,
    apply: (variant) => ({ ...variant, pricing: { ...variant.pricing, times: whole } }),
    explain: (before, after) =>
      both((language) => {
        const [nl, en] = indexes.every((index) => index === undefined) ? ["over een tarief dat niet geïndexeerd wordt", "on a tariff that is not indexed"] : ["nogmaals over het bedrag", "once more on the amount"];
        return `${language === "nl" ? `De index van ${rate(language)} ${nl}` : `The index of ${rate(language)} ${en}`}: ${euro(before, language)} + ${rate(language)} = ${euro(after, language)}`;
      }),
  };
  const units: Cause = {
    ...common,
    cause: "index twice, on the part per inhabitant",
    rank: 15,
    apply: (variant) => ({ ...variant, pricing: { ...variant.pricing, unitTimes: whole } }),
    explain: (before, after) =>
      both((language) => `${language === "nl" ? `De index van ${rate(language)} nogmaals over het deel per inwoner` : `The index of ${rate(language)} once more on the part per inhabitant`}: ${euro(before, language)} → ${euro(after, language)}`),
  };
  return isOfUnits ? [all, units] : [all];
}

export function indexCauses(subject: Subject): readonly Cause[] {
  const { expectation: { edition }, demands } = subject;
  const { index } = edition;
  if (index === null) return [];
  const isIndexed = demands.some(({ item }) => item.charge.index !== undefined);
  const whole = WHOLE + Math.round(Number(index.rate) * WHOLE);
  const rate = (language: "nl" | "en"): string => describeRate(index.rate, language);
  if (!isIndexed) return onAmounts(subject, whole, rate);
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
    ...onAmounts(subject, whole, rate),
    ...otherIndexes(edition),
  ];
}
