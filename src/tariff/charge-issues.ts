/** What a charge of the right shape can still have wrong: its unit, tiers, limits, index, and what it refers to. */
import Decimal from "decimal.js";
import { LARGEST_EXACT } from "../money";
import { conditionIssues, unknownServices } from "./condition-issues";
import type { AmountPart, Charge, Edition, Unit } from "./edition";
import { type EditionIssue, type Row, show } from "./issue";
import { MAX_ACTUAL_COST, MAX_NEW_SERVICES, MAX_QUANTITY } from "./limits";

const partsOf = (charge: Charge): readonly Partial<Record<AmountPart, string>>[] =>
  charge.model === "volumeTiers" ? charge.tiers : charge.model === "perUnit" ? [charge] : charge.model === "flat" ? [{ flatAmount: charge.flatAmount }] : [];

function fittingUnits(charge: Charge): readonly Unit[] | null {
  if (charge.model === "percentage") return ["actualCost", "ownBudget"];
  if (charge.model === "band") return ["inhabitantPerService"];
  const parts = partsOf(charge);
  if (parts.length === 0) return null;
  const hasUnit = parts.some((part) => part.unitAmount !== undefined);
  const hasFlat = parts.some((part) => part.flatAmount !== undefined);
  return [hasUnit && hasFlat ? "inhabitantAndMunicipality" : hasUnit ? "inhabitant" : "municipality"];
}

function unitIssues({ place, value: charge }: Row<Charge>): EditionIssue[] {
  const expected = fittingUnits(charge);
  if (expected === null || expected.includes(charge.unit)) return [];
  return [{ place: `${place}, unit`, found: show(charge.unit), expected: `${expected.join(" or ")}, as its amounts are` }];
}

function tierIssues({ place, value: charge }: Row<Charge>): EditionIssue[] {
  if (charge.model !== "volumeTiers") return [];
  const issues: EditionIssue[] = [];
  charge.tiers.forEach((tier, index) => {
    const at = `${place}, tiers[${index}]`;
    const before = index === 0 ? 0 : (charge.tiers[index - 1]?.upTo ?? null);
    const last = index === charge.tiers.length - 1;
    if (last !== (tier.upTo === null))
      issues.push({ place: `${at}.upTo`, found: show(tier.upTo), expected: last ? "null: the last tier has no bound" : "a bound: only the last tier has none" });
    else if (tier.upTo !== null && before !== null && tier.upTo <= before)
      issues.push({ place: `${at}.upTo`, found: show(tier.upTo), expected: `more than ${before}, the bound of the tier before` });
    if (tier.unitAmount === undefined && tier.flatAmount === undefined)
      issues.push({ place: at, found: "no amount", expected: "an amount per inhabitant, per municipality, or both" });
    if (tier.line === null && tier.reading === undefined)
      issues.push({ place: at, found: "no line and no reading", expected: "the line of the source, or the reading that gives the amount" });
  });
  return issues;
}

function boundsIssues({ place, value: charge }: Row<Charge>): EditionIssue[] {
  const issues: EditionIssue[] = [];
  if (charge.model === "perUnit" && charge.minimum !== undefined && charge.maximum !== undefined && new Decimal(charge.minimum).gt(charge.maximum))
    issues.push({ place: `${place}, minimum`, found: show(charge.minimum), expected: `at most the maximum, ${charge.maximum}` });
  if (charge.model === "band" && new Decimal(charge.low).gt(charge.high))
    issues.push({ place: `${place}, low`, found: show(charge.low), expected: `at most the high end, ${charge.high}` });
  if (charge.model === "percentage" && new Decimal(charge.percentage).abs().div(100).plus(1).times(MAX_ACTUAL_COST).gt(LARGEST_EXACT))
    issues.push({ place: `${place}, percentage`, found: show(charge.percentage), expected: `a percentage that stays exact for ${MAX_ACTUAL_COST} euros` });
  if (charge.model === "band" && new Decimal(charge.surcharge ?? 0).div(100).plus(1).times(charge.high).abs().times(MAX_QUANTITY).times(MAX_NEW_SERVICES).gt(LARGEST_EXACT))
    issues.push({ place: `${place}, high`, found: show(charge.high), expected: `an amount that stays exact for ${MAX_NEW_SERVICES} services and ${MAX_QUANTITY} inhabitants` });
  for (const part of partsOf(charge)) {
    const most = new Decimal(part.unitAmount ?? 0).abs().times(MAX_QUANTITY).plus(new Decimal(part.flatAmount ?? 0).abs());
    if (most.gt(LARGEST_EXACT))
      issues.push({ place: `${place}, unitAmount`, found: show(part.unitAmount), expected: `an amount that stays exact for ${MAX_QUANTITY} inhabitants` });
  }
  return issues;
}

function indexIssues({ place, value: charge }: Row<Charge>, edition: { index: Edition["index"] }): EditionIssue[] {
  if (!charge.index) return [];
  if (edition.index === null) return [{ place: `${place}, index`, found: "indexed", expected: "no index: the edition names none" }];
  const parts = charge.model === "volumeTiers" ? charge.tiers : charge.model === "perUnit" || charge.model === "flat" ? [charge] : [];
  if (parts.length === 0) return [{ place: `${place}, index`, found: charge.model, expected: "an index only where an amount per inhabitant or municipality is" }];
  const from = charge.index.from;
  return charge.index.parts.flatMap((part) =>
    parts.flatMap((amounts, index) => {
      if (!(part in amounts)) return [{ place: `${place}, index`, found: `no ${part} in row ${index}`, expected: "every indexed amount to be there" }];
      // A tier that is new this year was announced: no index makes it of an amount of the year before.
      const isKnown = from === "current" || amounts.previous?.[part] !== undefined || amounts.announced?.includes(part);
      const at = charge.model === "volumeTiers" ? `tiers[${index}].` : "";
      return isKnown ? [] : [{ place: `${place}, ${at}previous`, found: `no ${part} of the year before`, expected: "that of every indexed amount, or the amount to be announced" }];
    }),
  );
}

function announcedIssues({ place, value: charge }: Row<Charge>): EditionIssue[] {
  const rows = charge.model === "volumeTiers" ? charge.tiers.map((tier, index) => ({ at: `tiers[${index}].announced`, ...tier })) : charge.model === "perUnit" || charge.model === "flat" ? [{ at: "announced", ...charge }] : [];
  return rows.flatMap(({ at, announced = [], ...amounts }) =>
    announced.filter((part) => !(part in amounts)).map((part) => ({ place: `${place}, ${at}`, found: show(part), expected: "an amount that is there" })),
  );
}

export function chargeIssues(row: Row<Charge>, edition: { index: Edition["index"] }, services: ReadonlySet<string>, readings: ReadonlySet<string>): EditionIssue[] {
  const { place, value: charge } = row;
  const cited = [
    ...charge.readings.map((reading) => ({ at: "readings", reading })),
    ...(charge.model === "volumeTiers" ? charge.tiers.flatMap(({ reading }, index) => (reading === undefined ? [] : [{ at: `tiers[${index}].reading`, reading }])) : []),
  ];
  return [
    ...unknownServices(`${place}, service`, [charge.service], services),
    ...conditionIssues(`${place}, condition`, charge.condition, services),
    ...cited.filter(({ reading }) => !readings.has(reading)).map(({ at, reading }) => ({ place: `${place}, ${at}`, found: show(reading), expected: "a reading of this edition" })),
    ...unitIssues(row),
    ...tierIssues(row),
    ...boundsIssues(row),
    ...indexIssues(row, edition),
    ...announcedIssues(row),
  ];
}
