/** The one profile of a municipality, for the whole project: its schema and how it is read from JSON. */
import * as v from "valibot";
import { type Edition, MAX_ACTUAL_COST, MAX_NEW_SERVICES, MAX_QUANTITY, TariffFailure } from "../tariff";
import { findService, resolveServices } from "./services";
import type { Scenario } from "./price";

export interface Profile {
  readonly name?: string;
  readonly inhabitants: number;
  /** The date of the number of inhabitants, ISO. The plan used CBS, 1 January of two years before. */
  readonly referenceDate?: string;
  /** Inhabitants at other reference dates, by ISO date. */
  readonly populations?: Readonly<Record<string, number>>;
  readonly edition?: string;
  /** As people write them: "e-Suite", "hosting klein", "nieuw lid". */
  readonly services: readonly string[];
  /** Euros by charge id, as decimal text. */
  readonly actualCosts?: Readonly<Record<string, string>>;
  readonly newServices?: { readonly count: number; readonly scenario: ScenarioName };
  /** First month (1 to 12) by service, where it starts within the year. */
  readonly startMonths?: Readonly<Record<string, number>>;
  /** Fractions as decimal text: rate "0.21", refundable "1". */
  readonly vat?: { readonly rate: string; readonly refundable: string };
  readonly booking?: Readonly<Record<string, { readonly taakveld?: string; readonly categorie?: string }>>;
}

export type ScenarioName = "laag" | "midden" | "hoog";

const scenarios: Readonly<Record<string, Scenario>> = { laag: "low", midden: "middle", hoog: "high", low: "low", middle: "middle", high: "high" };

export const scenarioNames: readonly ScenarioName[] = ["laag", "midden", "hoog"];

/** The scenario of this name, Dutch or English. Throws `unknownScenario`. */
export function findScenario(text: string): Scenario {
  const found = scenarios[text.trim().toLowerCase()];
  if (!found) throw new TariffFailure("unknownScenario", { found: text, allowed: scenarioNames });
  return found;
}

export interface ProfileIssue {
  readonly place: string;
  readonly found: string;
  readonly expected: string;
}

export type ProfileResult = { readonly profile: Profile; readonly issues: readonly [] } | { readonly profile: null; readonly issues: readonly ProfileIssue[] };

const inhabitants = v.pipe(v.number(), v.integer("a whole number"), v.minValue(1, "1 or more"), v.maxValue(MAX_QUANTITY, `at most ${MAX_QUANTITY}`));
const date = v.pipe(v.string(), v.isoDate("a date such as 2019-01-01"));
const shortText = v.pipe(v.string(), v.maxLength(200, "at most 200 characters"));
const euros = v.pipe(
  v.string('euros as text, such as "12345.67"'),
  v.regex(/^\d{1,10}(\.\d{1,2})?$/, 'euros as text with a point and at most two decimals, such as "12345.67"'),
  v.check((text) => Number(text) <= MAX_ACTUAL_COST, `at most ${MAX_ACTUAL_COST}`),
);
const fraction = v.pipe(
  v.string('a fraction as text, such as "0.21"'),
  v.regex(/^(0(\.\d{1,6})?|1(\.0{1,6})?)$/, 'a fraction from "0" to "1", such as "0.21"'),
);

const profileSchema = v.strictObject({
  name: v.optional(shortText),
  inhabitants,
  referenceDate: v.optional(date),
  populations: v.optional(v.record(date, inhabitants)),
  edition: v.optional(shortText),
  services: v.array(shortText),
  actualCosts: v.optional(v.record(v.string(), euros)),
  newServices: v.optional(
    v.strictObject({
      count: v.pipe(v.number(), v.integer("a whole number"), v.minValue(1, "1 or more"), v.maxValue(MAX_NEW_SERVICES, `at most ${MAX_NEW_SERVICES}`)),
      scenario: v.picklist(scenarioNames),
    }),
  ),
  startMonths: v.optional(v.record(shortText, v.pipe(v.number(), v.integer("a whole month"), v.minValue(1, "a month from 1 to 12"), v.maxValue(12, "a month from 1 to 12")))),
  vat: v.optional(v.strictObject({ rate: fraction, refundable: fraction })),
  booking: v.optional(v.record(shortText, v.strictObject({ taakveld: v.optional(shortText), categorie: v.optional(shortText) }))),
});

const show = (value: unknown): string => (value === undefined ? "nothing" : JSON.stringify(value));

function shapeIssue(issue: v.BaseIssue<unknown>): ProfileIssue {
  return {
    place: (issue.path ?? []).map(({ key }) => String(key)).join("."),
    found: show(issue.input),
    expected: issue.kind === "schema" && !issue.message.includes(" as text") ? (issue.expected ?? issue.message) : issue.message,
  };
}

function failing(place: string, found: string, attempt: () => void): ProfileIssue[] {
  try {
    attempt();
    return [];
  } catch (error) {
    if (error instanceof TariffFailure) return [{ place, found, expected: error.in("en") }];
    throw error;
  }
}

function meaningIssues(profile: Profile, edition: Edition): ProfileIssue[] {
  const dated = profile.referenceDate === undefined ? undefined : profile.populations?.[profile.referenceDate];
  const needs = (id: string) => edition.charges.some((charge) => charge.id === id && charge.needs === "actualCost");
  return [
    ...failing("services", show(profile.services), () => resolveServices(edition, profile.services)),
    ...Object.keys({ ...profile.startMonths, ...profile.booking }).flatMap((service) => failing(`startMonths, booking`, show(service), () => findService(edition, service))),
    ...Object.keys(profile.actualCosts ?? {})
      .filter((id) => !needs(id))
      .map((id) => ({
        place: `actualCosts.${id}`,
        found: show(id),
        expected: `a charge over an actual cost: ${edition.charges.filter((charge) => charge.needs === "actualCost").map(({ id: known }) => known).join(", ")}`,
      })),
    ...(dated !== undefined && dated !== profile.inhabitants
      ? [{ place: `populations.${profile.referenceDate}`, found: show(dated), expected: `${profile.inhabitants}, the inhabitants at the reference date` }]
      : []),
  ];
}

/** Reads a profile from parsed JSON against an edition; gives the profile, or every issue at once. */
export function readProfile(candidate: unknown, edition: Edition): ProfileResult {
  const parsed = v.safeParse(profileSchema, candidate);
  if (!parsed.success) return { profile: null, issues: parsed.issues.map(shapeIssue) };
  const issues = meaningIssues(parsed.output as Profile, edition);
  return issues.length === 0 ? { profile: parsed.output as Profile, issues: [] } : { profile: null, issues };
}
