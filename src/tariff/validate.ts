/**
 * Reads an edition and collects everything that is wrong with it, each with its place, what was found and what was
 * expected. Reading never throws: a bad row is an issue, and the rows beside it are still checked.
 */
import Decimal from "decimal.js";
import * as v from "valibot";
import type { AmountPart, Charge, Condition, Edition, Reading, Service, Unit } from "./edition";
import { MAX_ACTUAL_COST, MAX_NEW_SERVICES, MAX_QUANTITY } from "./limits";
import { chargeSchema, editionSchema, readingSchema, serviceSchema } from "./schema";

export interface EditionIssue {
  /** Where: "charges[3] hosting, tiers[1].upTo". */
  readonly place: string;
  readonly found: string;
  readonly expected: string;
}

export type EditionResult = { readonly edition: Edition; readonly issues: readonly [] } | { readonly edition: null; readonly issues: readonly EditionIssue[] };

const LONGEST_SHOWN = 100;
/** The place of an issue of the edition as a whole. */
const WHOLE = "edition";

function show(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

function placeOf(prefix: string, issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map((item) => (typeof item.key === "number" ? `[${item.key}]` : `.${String(item.key)}`)).join("").replace(/^\./, "");
  return [prefix, path].filter(Boolean).join(", ") || WHOLE;
}

/** A property that is missing or that the shape does not have is said so; what is there and wrong is shown. */
function issueOf(prefix: string, issue: v.BaseIssue<unknown>): EditionIssue {
  const place = placeOf(prefix, issue);
  const property = issue.path?.at(-1);
  if (issue.type === "strict_object" && issue.expected === "never") return { place, found: show(property?.value), expected: "no such property" };
  if (issue.input === undefined && property) return { place, found: "nothing", expected: "this property to be there" };
  return { place, found: show(issue.input), expected: issue.kind === "schema" ? (issue.expected ?? issue.message) : issue.message };
}

function parse<T>(schema: v.GenericSchema<T>, value: unknown, prefix: string, issues: EditionIssue[]): T | null {
  // To the schemas an array is an object too, one without properties.
  if (Array.isArray(value)) {
    issues.push({ place: prefix || WHOLE, found: show(value), expected: "Object" });
    return null;
  }
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  for (const issue of result.issues) issues.push(issueOf(prefix, issue));
  return null;
}

function named(list: string, index: number, value: unknown): string {
  const id = typeof value === "object" && value !== null && "id" in value ? ` ${String(value.id)}` : "";
  return `${list}[${index}]${id}`;
}

interface Row<T> {
  readonly place: string;
  readonly value: T;
}

function rows<T>(schema: v.GenericSchema<T>, list: string, values: readonly unknown[], issues: EditionIssue[]): Row<T>[] {
  return values.flatMap((value, index) => {
    const place = named(list, index, value);
    const parsed = parse(schema, value, place, issues);
    return parsed === null ? [] : [{ place, value: parsed }];
  });
}

function idsOf(values: readonly unknown[]): string[] {
  return values.flatMap((value) => (typeof value === "object" && value !== null && "id" in value && typeof value.id === "string" ? [value.id] : []));
}

function duplicates(list: string, values: readonly unknown[]): EditionIssue[] {
  const seen = new Set<string>();
  return idsOf(values).flatMap((id, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ place: `${list}[${index}] ${id}, id`, found: show(id), expected: "an id that no other row has" }];
  });
}

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
  const largest = new Decimal(Number.MAX_SAFE_INTEGER).div(1_000_000);
  if (charge.model === "percentage" && new Decimal(charge.percentage).abs().div(100).plus(1).times(MAX_ACTUAL_COST).gt(largest))
    issues.push({ place: `${place}, percentage`, found: show(charge.percentage), expected: `a percentage that stays exact for ${MAX_ACTUAL_COST} euros` });
  if (charge.model === "band" && new Decimal(charge.surcharge ?? 0).div(100).plus(1).times(charge.high).abs().times(MAX_QUANTITY).times(MAX_NEW_SERVICES).gt(largest))
    issues.push({ place: `${place}, high`, found: show(charge.high), expected: `an amount that stays exact for ${MAX_NEW_SERVICES} services and ${MAX_QUANTITY} inhabitants` });
  for (const part of partsOf(charge)) {
    const most = new Decimal(part.unitAmount ?? 0).abs().times(MAX_QUANTITY).plus(new Decimal(part.flatAmount ?? 0).abs());
    if (most.gt(largest))
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
      const missing = !(part in amounts) || (from === "previous" && amounts.previous?.[part] === undefined);
      return missing ? [{ place: `${place}, index`, found: `no ${from === "previous" ? "previous " : ""}${part} in row ${index}`, expected: "every indexed amount to be there" }] : [];
    }),
  );
}

function unknownServices(place: string, named: readonly string[] | undefined, services: ReadonlySet<string>): EditionIssue[] {
  return (named ?? []).filter((service) => !services.has(service)).map((service) => ({ place, found: show(service), expected: "a service of this edition" }));
}

function conditionIssues(place: string, condition: Condition | undefined, services: ReadonlySet<string>): EditionIssue[] {
  return (["all", "any", "none"] as const).flatMap((part) => unknownServices(`${place}.${part}`, condition?.[part], services));
}

function serviceIssues({ place, value: service }: Row<Service>, services: ReadonlySet<string>): EditionIssue[] {
  return [
    ...conditionIssues(`${place}, requires`, service.requires, services),
    ...unknownServices(`${place}, excludes`, service.excludes, services),
    ...unknownServices(`${place}, implies`, service.implies, services),
    ...unknownServices(`${place}, partOf`, service.partOf === undefined ? [] : [service.partOf], services),
  ];
}

function chargeIssues(row: Row<Charge>, edition: { index: Edition["index"] }, services: ReadonlySet<string>, readings: ReadonlySet<string>): EditionIssue[] {
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
  ];
}

function readingIssues({ place, value: reading }: Row<Reading>, charges: ReadonlySet<string>): EditionIssue[] {
  return reading.alternatives.flatMap((alternative) =>
    alternative.changes
      .filter((change) => !charges.has(change.charge))
      .map((change) => ({ place: `${place}, alternatives ${alternative.id}`, found: show(change.charge), expected: "a charge of this edition" })),
  );
}

/** Validates what should be an edition; gives the edition, or every issue at once. */
export function validateEdition(candidate: unknown): EditionResult {
  const issues: EditionIssue[] = [];
  const frame = parse(editionSchema, candidate, "", issues);
  if (frame === null) return { edition: null, issues };

  const charges = rows(chargeSchema, "charges", frame.charges, issues);
  const services = rows(serviceSchema, "services", frame.services, issues);
  const readings = rows(readingSchema, "readings", frame.readings, issues);
  const serviceIds = new Set(idsOf(frame.services));
  const readingIds = new Set(idsOf(frame.readings));
  const chargeIds = new Set(idsOf(frame.charges));

  issues.push(
    ...duplicates("charges", frame.charges),
    ...duplicates("services", frame.services),
    ...duplicates("readings", frame.readings),
    ...charges.flatMap((row) => chargeIssues(row, frame, serviceIds, readingIds)),
    ...services.flatMap((row) => serviceIssues(row, serviceIds)),
    ...readings.flatMap((row) => readingIssues(row, chargeIds)),
  );
  return issues.length === 0 ? { edition: candidate as Edition, issues: [] } : { edition: null, issues };
}
