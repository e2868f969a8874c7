/** Editions that nobody printed: any kind of charge, tiers, index, announced amounts, conditions and readings. */
import fc from "fast-check";
import { type Edition, validateEdition } from "../../src/tariff";

const word = fc.stringMatching(/^[A-Za-z0-9,.()=+@'" é€-]{1,30}$/).map((text) => `x${text.trim()}x`);
const localized = fc.record({ nl: word, en: word });
const amount = fc.tuple(fc.integer({ min: -9_999, max: 30_000 }), fc.integer({ min: 0, max: 2 })).map(([cents, decimals]) => (cents / 100).toFixed(decimals));
const positive = fc.integer({ min: 0, max: 400 }).map((cents) => (cents / 100).toFixed(2));
const line = fc.integer({ min: 1, max: 999 });
const services = ["een", "twee", "drie-x"] as const;
const some = fc.subarray([...services]);
const condition = fc.record({ all: some, any: some, none: some }, { requiredKeys: [] }).map((parts) => Object.fromEntries(Object.entries(parts).filter(([, ids]) => ids.length > 0)));

const base = fc.record(
  {
    service: fc.constantFrom(...services),
    label: localized,
    period: fc.constantFrom("annual", "oneOff"),
    certainty: fc.constantFrom("fixed", "provisional", "indicative", "afterCalculation", "estimate"),
    incomeLine: fc.constantFrom("eSuite", "bzm", "website", "myLex", "gvop", "innovation", "other"),
    condition,
    mandatory: fc.boolean(),
    nonMembersOnly: fc.boolean(),
    note: localized,
    readings: fc.subarray(["A01", "B02"]),
    source: fc.record({ chapter: word, heading: word, line }),
  },
  { requiredKeys: ["service", "label", "period", "certainty", "incomeLine", "condition", "mandatory", "readings", "source"] },
);

const tiers = fc.uniqueArray(fc.integer({ min: 1, max: 500_000 }), { maxLength: 4 }).chain((bounds) =>
  fc.tuple(...[...bounds.sort((one, other) => one - other), null].map((upTo) => fc.record({ upTo: fc.constant(upTo), unitAmount: amount, flatAmount: amount, line }))),
);

const figures = fc.oneof(
  amount.map((flatAmount) => ({ model: "flat", unit: "municipality", flatAmount, index: { parts: ["flatAmount"], from: "previous" }, previous: { flatAmount }, announced: ["flatAmount"] })),
  amount.map((flatAmount) => ({ model: "flat", unit: "municipality", flatAmount })),
  fc.record({ unitAmount: amount, cap: fc.integer({ min: 1, max: 400_000 }) }).map((parts) => ({ model: "perUnit", unit: "inhabitant", minimum: "1", maximum: "2000.50", index: { parts: ["unitAmount"], from: "current" }, ...parts })),
  tiers.map((rows) => ({ model: "volumeTiers", unit: "inhabitantAndMunicipality", tiers: rows })),
  fc.integer({ min: -9_999, max: 9_999 }).map((percentage) => ({ model: "percentage", unit: "actualCost", basis: "surcharge", needs: "actualCost", percentage: (percentage / 100).toFixed(2) })),
  fc.tuple(positive, positive).map(([one, other]) => ({ model: "band", unit: "inhabitantPerService", low: Number(one) < Number(other) ? one : other, high: Number(one) < Number(other) ? other : one, surcharge: "3.7" })),
  localized.map((reason) => ({ model: "unpriced", unit: "municipality", why: "notPrinted", reason })),
);

/** Ways to read a source otherwise; what they change is any property that the charge has or can have. */
const change = fc.oneof(
  amount.map((flatAmount) => ({ regel: "flat", set: { flatAmount } })),
  amount.map((flatAmount) => ({ regel: "flat", set: { flatAmount, index: null, previous: null, announced: null } })),
  amount.map((unitAmount) => ({ regel: "perUnit", set: { unitAmount, cap: null } })),
  amount.map((flatAmount) => ({ regel: "perUnit", set: { flatAmount, unit: "inhabitantAndMunicipality", cap: 300_000, maximum: null } })),
  tiers.map((rows) => ({ regel: "volumeTiers", set: { tiers: rows } })),
  fc.constantFrom(-1, 1).map((shiftBounds) => ({ regel: "volumeTiers", shiftBounds })),
  fc.tuple(fc.constantFrom("fixed", "estimate"), condition).map(([certainty, who]) => ({ regel: "percentage", set: { certainty, condition: who, percentage: "12.50", note: null } })),
  localized.map((reason) => ({ regel: "unpriced", set: { reason, why: "proMemorie" } })),
);
const alternative = fc.record(
  { label: localized, changes: fc.array(change, { maxLength: 3 }), profile: fc.constant({ startMonths: { GVOP: 7 } }), example: fc.constant({ inhabitants: 45_000, services: ["twee"], difference: "-12.50" }) },
  { requiredKeys: ["label", "changes"] },
);

const reading = (id: string) =>
  fc.record({ id: fc.constant(id), question: localized, default: localized, evidence: localized, lines: fc.array(line, { maxLength: 3 }), alternatives: fc.array(alternative, { maxLength: 2 }).map((all) => all.map((one, index) => ({ ...one, id: `anders-${index}` }))) });

interface Drawn {
  readonly charges: readonly { readonly id: string; readonly model: string; readonly tiers?: readonly { readonly upTo: number | null }[] }[];
  readonly readings: readonly { readonly alternatives: readonly { readonly changes: readonly { readonly regel: string; readonly shiftBounds?: number }[] }[] }[];
}

/** Gives every drawn change a charge of its kind, and leaves out those for which there is none, or that would move a bound out of reach. */
const withTargets = <D extends Drawn>(drawn: D): object => ({
  ...drawn,
  readings: drawn.readings.map((one) => ({
    ...one,
    alternatives: one.alternatives.map((other) => ({
      ...other,
      changes: other.changes.flatMap(({ regel, ...rest }) => {
        const charge = drawn.charges.find(({ model }) => model === regel);
        const isMovable = rest.shiftBounds === undefined || charge?.tiers?.every(({ upTo }) => upTo === null || upTo > 1) === true;
        return charge === undefined || !isMovable ? [] : [{ charge: charge.id, ...rest }];
      }),
    })),
  })),
});

/** Sound editions alone. */
export const inventedEdition: fc.Arbitrary<Edition> = fc
  .record({
    format: fc.constant(1),
    id: fc.constantFrom("2022", "2022, krap", "Proef"),
    year: fc.integer({ min: 2000, max: 2100 }),
    title: localized,
    publication: word,
    status: fc.record({ state: fc.constantFrom("fixed", "provisional"), decidedBy: fc.option(localized), decidedOn: fc.constantFrom(null, "2022-02", "2022-02-01"), note: localized, line: fc.option(line) }),
    index: fc.record({ rate: fc.constantFrom("0.016", "-0.005", "0.0125"), provisional: fc.boolean(), line: fc.constant(null) }),
    services: fc.constant(services.map((id, index) => ({ id, label: { nl: `Dienst ${id}`, en: `Service ${id}` }, selectable: index > 0, ...(index === 2 ? { aliases: ["derde"], partOf: "een", requires: { all: ["twee"] } } : {}) }))),
    charges: fc.array(fc.tuple(base, figures), { minLength: 1, maxLength: 6 }).map((all) => all.map(([frame, numbers], index) => ({ ...frame, id: `regel-${index}`, ...numbers }))),
    readings: fc.tuple(reading("A01"), reading("B02")),
    confirmed: fc.option(fc.array(fc.record({ on: fc.constantFrom("2022-02-01", "2021-12-31"), warnings: fc.array(localized, { minLength: 1, maxLength: 2 }) }), { maxLength: 2 }), { nil: undefined }),
  })
  .map(({ confirmed, ...rest }) => withTargets(confirmed === undefined ? rest : { ...rest, confirmed }))
  .map((candidate) => {
    const { edition, issues } = validateEdition(candidate);
    if (edition === null) throw new Error(JSON.stringify(issues));
    return edition;
  });
