/** A discount that was forgotten, or given where it should not be: the package discount, and those inside a tariff. */
import Decimal from "decimal.js";
import { type Micro, add } from "../../../money";
import { describeRate } from "../../../engine";
import { fraction } from "../../share";
import { CENT, scaled } from "../exact";
import { plainPricing, yearAmount } from "../pricing";
import { type Cause, type Subject, changing } from "../variant";
import { both, euro, labelOf } from "../words";

/** Per cent of discount that the source says is in the amount already. */
const insideTariff: Readonly<Record<string, number>> = { "mylex.koppeling": 20, "mylex.koppeling.eenmalig": 20 };

const WHOLE = 100;
const MONTHS = 12;

function insideCauses({ demands }: Subject): readonly Cause[] {
  return demands.flatMap(({ charge }): Cause[] => {
    const percent = insideTariff[charge];
    if (percent === undefined || demands.length > 1) return [];
    const rest = WHOLE - percent;
    const common = { code: "discount", stage: 4, kind: "discount", rank: 17, isPaired: true } as const;
    return [
      {
        ...common,
        cause: `discount left out ${charge}`,
        ...changing((amount) => scaled(amount, WHOLE, rest)),
        explain: (before, after) =>
          both((language) => `${language === "nl" ? `Zonder de korting van ${percent}% die in het tarief zit` : `Without the discount of ${percent}% that is in the tariff`}: ${euro(before, language)} / ${rest} × 100 = ${euro(after, language)}`),
      },
      {
        ...common,
        cause: `discount twice ${charge}`,
        ...changing((amount) => scaled(amount, rest, WHOLE)),
        explain: (before, after) =>
          both((language) => `${language === "nl" ? `De korting van ${percent}% nogmaals, terwijl die al in het tarief zit` : `The discount of ${percent}% once more, though it is in the tariff`}: ${euro(before, language)} − ${percent}% = ${euro(after, language)}`),
      },
    ];
  });
}

/** A percentage of an actual cost that was left out, or taken twice. */
function percentageCauses({ expectation: { profile }, demands }: Subject): readonly Cause[] {
  return demands.flatMap(({ charge, item }): Cause[] => {
    const cost = profile.actualCosts?.[charge];
    if (item.charge.model !== "percentage" || item.charge.basis !== "surcharge" || cost === undefined) return [];
    const share = new Decimal(item.charge.percentage).div(WHOLE);
    const once = share.plus(1);
    const common = { code: share.isNegative() ? "discount" : "left-out", stage: 1, kind: "percentage", rank: 17, isPaired: true } as const;
    const percent = (language: "nl" | "en"): string => describeRate(share.abs().toFixed(), language);
    const [name, without] = share.isNegative() ? [{ nl: "korting", en: "discount" }, { nl: "Zonder de korting", en: "Without the discount" }] : [{ nl: "opslag", en: "surcharge" }, { nl: "Zonder de opslag", en: "Without the surcharge" }];
    return [
      {
        ...common,
        cause: `percentage left out ${charge}`,
        apply: (variant) => ({ ...variant, pricing: { ...variant.pricing, factor: { charge, times: "1" } } }),
        explain: (_, after) => both((language) => `${without[language]} ${language === "nl" ? "van" : "of"} ${percent(language)}: ${euro(after, language)}`),
      },
      {
        ...common,
        code: share.isNegative() ? "discount" : "counted-twice",
        cause: `percentage twice ${charge}`,
        apply: (variant) => ({ ...variant, pricing: { ...variant.pricing, factor: { charge, times: once.times(once).toFixed() } } }),
        explain: (_, after) => both((language) => `${language === "nl" ? "De" : "The"} ${name[language]} ${language === "nl" ? "van" : "of"} ${percent(language)} ${language === "nl" ? "twee keer" : "twice"}: ${euro(after, language)}`),
      },
    ];
  });
}

/** A discount of the whole package that was set off on this line, or that this line should have held. */
function packageCauses({ expectation, demands, period }: Subject): readonly Cause[] {
  const own = new Set(demands.map(({ charge }) => charge));
  const reductions = [...expectation.items.values()].filter(({ charge, amount }) => amount !== null && amount <= -CENT && !own.has(charge.id));
  return reductions.map((item) => {
    const demand = { charge: item.charge.id, item, claimed: 0, period, expected: item.amount };
    return {
      code: "discount",
      cause: `with ${item.charge.id}`,
      stage: 2,
      kind: "reduction",
      rank: 17,
      isPaired: true,
      apply: (variant) => ({ ...variant, counted: [...variant.counted, { demand, times: 1 }] }),
      explain: (before, after) =>
        both((language) => `${language === "nl" ? "Met de korting op deze regel" : "With the discount on this line"}: ${euro(before, language)} + ${labelOf(demand, language)} = ${euro(after, language)}`),
    };
  });
}

/** The discount of a package that this line's service belongs to, set off on it though the profile has no right to it. */
function unowedCauses({ demands, expectation: { edition, profile, items }, period: { first, last } }: Subject): readonly Cause[] {
  const services = new Set(demands.map(({ item }) => item.charge.service));
  return edition.charges.flatMap((charge): Cause[] => {
    const isOfPackage = charge.condition.all?.some((service) => services.has(service)) === true;
    const year = items.has(charge.id) || !isOfPackage ? null : yearAmount({ charge: charge.id }, plainPricing(edition, profile.inhabitants), profile);
    if (year === null || year >= 0) return [];
    const reduction = fraction(year, last - first + 1, MONTHS);
    return [
      {
        code: "discount",
        cause: `not due ${charge.id}`,
        stage: 4,
        kind: "reduction",
        rank: 18,
        isPaired: true,
        ...changing((amount) => add(amount, reduction)),
        explain: (before, after) =>
          both((language) => `${language === "nl" ? "Met een korting waarop geen recht bestaat" : "With a discount without entitlement to it"} (${charge.label[language]}): ${euro(before, language)} − ${euro((-reduction) as Micro, language)} = ${euro(after, language)}`),
      },
    ];
  });
}

export function discountCauses(subject: Subject): readonly Cause[] {
  return [...insideCauses(subject), ...percentageCauses(subject), ...packageCauses(subject), ...unowedCauses(subject)];
}
