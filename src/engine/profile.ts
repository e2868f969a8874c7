/** The one profile of a municipality, for the whole project: its schema and how it is read from JSON. */
import * as v from "valibot";
import { type Edition, type Localized, MAX_ACTUAL_COST, MAX_NEW_SERVICES, MAX_QUANTITY, TariffFailure } from "../tariff";
import { type ProfileExpectation, describeFound, profileExpectations } from "./profile-expectations";
import { combineServices, findAnyService, findService } from "./services";
import { type ScenarioName, scenarioNames } from "./scenario";

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
  /** Expected, but not yet decided; at most as many names as there are services. */
  readonly newServices?: { readonly count: number; readonly scenario: ScenarioName; readonly names?: readonly string[] };
  /** First month (1 to 12) by service, where it starts within the year. */
  readonly startMonths?: Readonly<Record<string, number>>;
  /** Fractions as decimal text: rate "0.21", refundable "1". */
  readonly vat?: { readonly rate: string; readonly refundable: string };
  /** By service, also one that comes with the membership or with others, such as the package discount. */
  readonly booking?: Readonly<Record<string, { readonly taakveld?: string; readonly categorie?: string }>>;
}

export interface ProfileIssue {
  /** Where: "services.1", "actualCosts.wim.hosting"; empty for the whole. */
  readonly place: string;
  readonly found: Localized;
  readonly expected: Localized;
}

export type ProfileResult = { readonly profile: Profile; readonly issues: readonly [] } | { readonly profile: null; readonly issues: readonly ProfileIssue[] };

/** A schema's message is the name of what it expects; the words come when the issue is made. */
const says = (expectation: ProfileExpectation): ProfileExpectation => expectation;

const wholeNumber = (expectation: ProfileExpectation, most: number) =>
  v.pipe(v.number(says(expectation)), v.integer(says(expectation)), v.minValue(1, says(expectation)), v.maxValue(most, says(expectation)));
const textOf = (expectation: ProfileExpectation) => v.pipe(v.string(says(expectation)), v.maxLength(200, says(expectation)));

const inhabitants = wholeNumber("inhabitants", MAX_QUANTITY);
const isOnTheCalendar = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};
const date = v.pipe(v.string(says("date")), v.isoDate(says("date")), v.check(isOnTheCalendar, says("date")));
const service = textOf("service");
const euros = v.pipe(
  v.string(says("euros")),
  v.regex(/^\d{1,10}(\.\d{1,2})?$/, says("euros")),
  v.check((text) => Number(text) <= MAX_ACTUAL_COST, says("euros")),
);
const fraction = v.pipe(v.string(says("fraction")), v.regex(/^(0(\.\d{1,6})?|1(\.0{1,6})?)$/, says("fraction")));

const newServices = v.strictObject(
  {
    count: wholeNumber("count", MAX_NEW_SERVICES),
    scenario: v.picklist(scenarioNames, says("scenario")),
    names: v.optional(v.array(textOf("text"), says("names"))),
  },
  says("newServices"),
);

const profileSchema = v.strictObject(
  {
    name: v.optional(textOf("text")),
    inhabitants,
    referenceDate: v.optional(date),
    populations: v.optional(v.record(date, inhabitants, says("populations"))),
    edition: v.optional(textOf("edition")),
    services: v.array(service, says("services")),
    actualCosts: v.optional(v.record(v.string(), euros, says("actualCosts"))),
    newServices: v.optional(newServices),
    startMonths: v.optional(v.record(service, wholeNumber("month", 12), says("startMonths"))),
    vat: v.optional(v.strictObject({ rate: fraction, refundable: fraction }, says("vat"))),
    booking: v.optional(
      v.record(service, v.strictObject({ taakveld: v.optional(textOf("text")), categorie: v.optional(textOf("text")) }, says("booking")), says("booking")),
    ),
  },
  says("profile"),
);

const fields: readonly string[] = Object.keys(profileSchema.entries);

/** An object's issue may be of one property: one that it may not have (valibot expects 'never'), or one that is missing. */
function shapeIssue(issue: v.BaseIssue<unknown>): ProfileIssue {
  const keys = (issue.path ?? []).map(({ key }) => String(key));
  const found = describeFound(issue.input);
  const place = keys.join(".");
  const key = keys.at(-1) ?? "";
  if (issue.expected === "never") {
    const known = keys.length === 1 ? `: ${fields.join(", ")}` : "";
    return { place, found: describeFound(key), expected: { nl: `een eigenschap die het profiel kent${known}`, en: `a property that the profile knows${known}` } };
  }
  const missing = issue.type === "strict_object" && issue.input === undefined && key in profileExpectations;
  return { place, found, expected: profileExpectations[(missing ? key : issue.message) as ProfileExpectation] };
}

function shapeIssues(issues: readonly v.BaseIssue<unknown>[]): ProfileIssue[] {
  const byText = new Map(issues.map(shapeIssue).map((issue) => [`${issue.place} ${issue.expected.en}`, issue]));
  return [...byText.values()];
}

function failing(place: string, found: unknown, attempt: () => unknown): ProfileIssue[] {
  try {
    attempt();
    return [];
  } catch (error) {
    if (error instanceof TariffFailure) return [{ place, found: describeFound(found), expected: { nl: error.in("nl"), en: error.in("en") } }];
    throw error;
  }
}

function serviceIssues(services: readonly string[], edition: Edition): ProfileIssue[] {
  const unknown = services.flatMap((text, index) => failing(`services.${index}`, text, () => findService(edition, text)));
  if (unknown.length > 0) return unknown;
  const found = describeFound(services.join("; "));
  return combineServices(edition, services).conflicts.map((failure) => ({ place: "services", found, expected: { nl: failure.in("nl"), en: failure.in("en") } }));
}

function costIssues(actualCosts: Readonly<Record<string, string>>, edition: Edition): ProfileIssue[] {
  const allowed = edition.charges.filter((charge) => charge.needs === "actualCost").map(({ id }) => id);
  return Object.keys(actualCosts)
    .filter((id) => !allowed.includes(id))
    .map((id) => ({
      place: `actualCosts.${id}`,
      found: describeFound(id),
      expected: { nl: `een tariefregel over werkelijke kosten: ${allowed.join(", ")}`, en: `a charge over an actual cost: ${allowed.join(", ")}` },
    }));
}

function nameIssues({ newServices }: Partial<Profile>): ProfileIssue[] {
  const { count = 0, names = [] } = newServices ?? {};
  if (names.length <= count) return [];
  return [
    {
      place: "newServices.names",
      found: { nl: `${names.length} namen`, en: `${names.length} names` },
      expected: { nl: `ten hoogste ${count}, het aantal nieuwe diensten`, en: `at most ${count}, the number of new services` },
    },
  ];
}

/** What the parts that have the right shape mean in this edition. */
function meaningIssues(profile: Partial<Profile>, edition: Edition): ProfileIssue[] {
  const { referenceDate } = profile;
  const dated = referenceDate === undefined ? undefined : profile.populations?.[referenceDate];
  const namedIn = (field: "startMonths" | "booking", find: typeof findService): ProfileIssue[] =>
    Object.keys(profile[field] ?? {}).flatMap((text) => failing(`${field}.${text}`, text, () => find(edition, text)));
  return [
    ...serviceIssues(profile.services ?? [], edition),
    ...namedIn("startMonths", findService),
    ...namedIn("booking", findAnyService),
    ...nameIssues(profile),
    ...costIssues(profile.actualCosts ?? {}, edition),
    ...(dated !== undefined && profile.inhabitants !== undefined && dated !== profile.inhabitants
      ? [
          {
            place: `populations.${referenceDate}`,
            found: describeFound(dated),
            expected: { nl: `${profile.inhabitants}, de inwoners op de peildatum`, en: `${profile.inhabitants}, the inhabitants at the reference date` },
          },
        ]
      : []),
  ];
}

/** The fields of what should be a profile that have the right shape, read one by one. */
function wellShaped(candidate: unknown): Partial<Profile> {
  if (typeof candidate !== "object" || candidate === null || Array.isArray(candidate)) return {};
  const read = Object.entries(profileSchema.entries).flatMap(([field, schema]) => {
    const parsed = v.safeParse(schema, (candidate as Readonly<Record<string, unknown>>)[field]);
    return parsed.success && parsed.output !== undefined ? [[field, parsed.output] as const] : [];
  });
  return Object.fromEntries(read) as Partial<Profile>;
}

/** Reads a profile from parsed JSON against an edition; gives the profile, or every issue at once. */
export function readProfile(candidate: unknown, edition: Edition): ProfileResult {
  const parsed = v.safeParse(profileSchema, candidate);
  const issues = [...(parsed.success ? [] : shapeIssues(parsed.issues)), ...meaningIssues(wellShaped(candidate), edition)];
  return parsed.success && issues.length === 0 ? { profile: parsed.output as Profile, issues: [] } : { profile: null, issues };
}
