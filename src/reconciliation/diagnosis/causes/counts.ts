/** A charge that was counted twice or left out, of this line's or of another line's; and a part of a charge alone. */
import { compiledIn } from "../pricing";
import type { Demand } from "../../matching/types";
import { dueShare } from "../../share";
import type { Cause, Subject, Variant } from "../variant";
import { both, euro, labelOf } from "../words";

function counting(variant: Variant, charge: string, times: number): Variant | null {
  if (!variant.counted.some(({ demand }) => demand.charge === charge)) return null;
  return { ...variant, counted: variant.counted.map((one) => (one.demand.charge === charge ? { ...one, times } : one)) };
}

function twiceCause(demand: Demand): Cause {
  return {
    code: "counted-twice",
    cause: `twice ${demand.charge}`,
    stage: 2,
    kind: `count ${demand.charge}`,
    rank: 30,
    isPaired: true,
    apply: (variant) => counting(variant, demand.charge, 2),
    explain: (before, after) => both((language) => `${labelOf(demand, language)} ${language === "nl" ? "twee keer geteld" : "counted twice"}: ${euro(before, language)} → ${euro(after, language)}`),
  };
}

/** A reduction that is left out is a discount that was forgotten. Of the only charge of a line nothing is left: the likeliest cause of a line of 0,00. */
function leftOutCause(demand: Demand, isOnly: boolean): Cause {
  return {
    code: (demand.expected ?? 0) < 0 ? "discount" : "left-out",
    cause: `without ${demand.charge}`,
    stage: 2,
    kind: `count ${demand.charge}`,
    rank: isOnly ? 8 : 31,
    isPaired: !isOnly,
    apply: (variant) => counting(variant, demand.charge, 0),
    explain: (before, after) => both((language) => `${language === "nl" ? "Zonder" : "Without"} ${labelOf(demand, language)}: ${euro(before, language)} → ${euro(after, language)}`),
  };
}

/** Another charge of the profile that was counted on this line too. */
function alsoCauses({ expectation, demands, period }: Subject): readonly Cause[] {
  const own = new Set(demands.map(({ charge }) => charge));
  return [...expectation.items.values()].flatMap((item): Cause[] => {
    const expected = own.has(item.charge.id) ? null : dueShare(item, period, 0);
    if (expected === null || expected <= 0) return [];
    const demand: Demand = { charge: item.charge.id, item, claimed: 0, period, expected };
    return [
      {
        code: "counted-twice",
        cause: `also ${item.charge.id}`,
        stage: 2,
        kind: "also",
        rank: 33,
        isPaired: false,
        apply: (variant) => ({ ...variant, counted: [...variant.counted, { demand, times: 1 }] }),
        explain: (before, after) =>
          both((language) => `${labelOf(demand, language)} ${language === "nl" ? "ook op deze regel geteld" : "counted on this line too"}: ${euro(before, language)} + ${euro(expected, language)} = ${euro(after, language)}`),
      },
    ];
  });
}

/** The amount per inhabitant without the fixed amount, or the other way round. */
function partCauses({ expectation: { edition }, demands }: Subject): readonly Cause[] {
  return demands.flatMap((demand): Cause[] => {
    const compiled = compiledIn(edition, demand.charge);
    const hasBoth = compiled?.kind === "staircase" && compiled.tiers.some(({ unitAmount, flatAmount }) => unitAmount !== 0 && flatAmount !== 0);
    if (!hasBoth) return [];
    return (["unit", "flat"] as const).map((part): Cause => {
      const left = part === "unit" ? { nl: "Zonder het vaste bedrag", en: "Without the fixed amount" } : { nl: "Zonder het bedrag per inwoner", en: "Without the amount per inhabitant" };
      return {
        code: "left-out",
        cause: `only ${part} ${demand.charge}`,
        stage: 1,
        kind: `part ${demand.charge}`,
        rank: 32,
        isPaired: true,
        apply: (variant) => ({ ...variant, pricing: { ...variant.pricing, only: { charge: demand.charge, part } } }),
        explain: (before, after) => both((language) => `${left[language]} (${labelOf(demand, language)}): ${euro(before, language)} → ${euro(after, language)}`),
      };
    });
  });
}

export function countCauses(subject: Subject): readonly Cause[] {
  const { demands } = subject;
  return [...demands.map(twiceCause), ...demands.map((demand) => leftOutCause(demand, demands.length === 1)), ...partCauses(subject), ...alsoCauses(subject)];
}
