/** The shape of an edition as a schema, one charge, service and reading at a time, so that one bad row hides no other. */
import * as v from "valibot";
import type { Charge, Edition, Reading, Service } from "./edition";

const LONGEST_TEXT = 2000;
const YEARS = "a year from 2000 to 2100";
const LARGEST_BOUND = 1_000_000_000;

const text = v.pipe(v.string(), v.minLength(1, "a text that is not empty"), v.maxLength(LONGEST_TEXT, `at most ${LONGEST_TEXT} characters`));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, "lower-case words, with dots or hyphens between"));
const localized = v.object({ nl: text, en: text });
const line = v.pipe(v.number(), v.integer("a whole number"), v.minValue(1, "1 or more"));
const whole = v.pipe(line, v.maxValue(LARGEST_BOUND, `at most ${LARGEST_BOUND}`));

const decimal = (decimals: number, sign: "-?" | "") =>
  v.pipe(
    v.string(),
    v.regex(new RegExp(`^${sign}\\d{1,9}(\\.\\d{1,${decimals}})?$`), `a decimal text with a point and at most ${decimals} decimals, such as "1.15"`),
  );
const amount = decimal(2, "-?");
const percentage = decimal(2, "-?");
const surcharge = decimal(1, "");

const condition = v.strictObject({
  all: v.optional(v.array(id)),
  any: v.optional(v.array(id)),
  none: v.optional(v.array(id)),
});

const part = v.picklist(["unitAmount", "flatAmount"]);
const announced = v.pipe(v.array(part), v.minLength(1, "at least one part"));
const previous = v.strictObject({ unitAmount: v.optional(amount), flatAmount: v.optional(amount) });

const source = v.strictObject({
  chapter: text,
  heading: text,
  line,
  lines: v.optional(v.record(v.picklist(["unitAmount", "flatAmount", "cap", "minimum", "maximum", "percentage", "surcharge"]), line)),
});

const base = {
  id,
  service: id,
  label: localized,
  period: v.picklist(["annual", "oneOff"]),
  unit: v.picklist(["inhabitant", "municipality", "inhabitantAndMunicipality", "actualCost", "ownBudget", "inhabitantPerService"]),
  certainty: v.picklist(["fixed", "provisional", "indicative", "afterCalculation", "actualCost", "estimate", "none"]),
  incomeLine: v.picklist(["eSuite", "bzm", "website", "myLex", "gvop", "innovation", "other"]),
  condition,
  mandatory: v.boolean(),
  needs: v.optional(v.picklist(["actualCost", "newServices"])),
  nonMembersOnly: v.optional(v.boolean()),
  index: v.optional(v.strictObject({ parts: v.pipe(v.array(part), v.minLength(1, "at least one part")), from: v.picklist(["current", "previous"]) })),
  readings: v.array(text),
  note: v.optional(localized),
  source,
};

const tier = v.strictObject({
  upTo: v.nullable(whole),
  unitAmount: v.optional(amount),
  flatAmount: v.optional(amount),
  line: v.nullable(line),
  reading: v.optional(text),
  previous: v.optional(previous),
  announced: v.optional(announced),
});

export const chargeSchema: v.GenericSchema<unknown, Charge> = v.variant("model", [
  v.strictObject({ ...base, model: v.literal("flat"), flatAmount: amount, previous: v.optional(previous), announced: v.optional(announced) }),
  v.strictObject({
    ...base,
    model: v.literal("perUnit"),
    unitAmount: amount,
    flatAmount: v.optional(amount),
    cap: v.optional(whole),
    minimum: v.optional(amount),
    maximum: v.optional(amount),
    previous: v.optional(previous),
    announced: v.optional(announced),
  }),
  v.strictObject({ ...base, model: v.literal("volumeTiers"), cap: v.optional(whole), tiers: v.pipe(v.array(tier), v.minLength(1, "at least one tier")) }),
  v.strictObject({ ...base, model: v.literal("percentage"), percentage, basis: v.picklist(["surcharge", "share"]) }),
  v.strictObject({ ...base, model: v.literal("band"), low: amount, high: amount, surcharge: v.optional(surcharge) }),
  v.strictObject({ ...base, model: v.literal("unpriced"), why: v.picklist(["proMemorie", "notPrinted"]), reason: localized }),
]);

export const serviceSchema: v.GenericSchema<unknown, Service> = v.strictObject({
  id,
  label: localized,
  aliases: v.optional(v.array(text)),
  selectable: v.boolean(),
  partOf: v.optional(id),
  implies: v.optional(v.array(id)),
  requires: v.optional(condition),
  excludes: v.optional(v.array(id)),
  notice: v.optional(v.strictObject({ nl: text, en: text, line })),
});

const alternative = v.strictObject({
  id,
  label: localized,
  profile: v.optional(v.record(v.string(), v.unknown())),
  changes: v.array(
    v.strictObject({ charge: id, set: v.optional(v.record(v.string(), v.unknown())), shiftBounds: v.optional(v.pipe(v.number(), v.integer("a whole number"))) }),
  ),
  example: v.optional(
    v.strictObject({
      inhabitants: whole,
      services: v.array(text),
      index: v.optional(decimal(4, "-?")),
      newServices: v.optional(v.strictObject({ count: whole, scenario: text })),
      difference: amount,
    }),
  ),
});

export const readingSchema: v.GenericSchema<unknown, Reading> = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Z]\d{2}$/, 'a capital and two digits, such as "A01"')),
  question: localized,
  default: localized,
  evidence: localized,
  lines: v.array(line),
  alternatives: v.array(alternative),
});

type Lists = "services" | "charges" | "readings";

/** The edition around its charges, services and readings, which are checked one by one. */
export const editionSchema: v.GenericSchema<unknown, Omit<Edition, Lists> & Readonly<Record<Lists, readonly unknown[]>>> = v.strictObject({
  format: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[^@]{1,60}$/, "1 to 60 characters, without @")),
  year: v.pipe(v.number(), v.integer(YEARS), v.minValue(2000, YEARS), v.maxValue(2100, YEARS)),
  title: localized,
  publication: text,
  status: v.strictObject({
    state: v.picklist(["fixed", "provisional"]),
    decidedBy: v.nullable(localized),
    decidedOn: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(-\d{2})?$/, "a date such as 2020-02 or 2020-02-01"))),
    note: localized,
    line: v.nullable(line),
  }),
  index: v.nullable(v.strictObject({ rate: decimal(4, "-?"), provisional: v.boolean(), line: v.nullable(line) })),
  services: v.array(v.unknown()),
  charges: v.pipe(v.array(v.unknown()), v.minLength(1, "at least one charge")),
  readings: v.array(v.unknown()),
  confirmed: v.optional(v.array(v.strictObject({ on: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, "a date such as 2020-02-01")), warnings: v.array(localized) }))),
});
