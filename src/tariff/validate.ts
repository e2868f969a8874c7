/**
 * Reads an edition and collects everything that is wrong with it, each with its place, what was found and what was
 * expected. Reading never throws: a bad row is an issue, and the rows beside it are still checked.
 */
import * as v from "valibot";
import { chargeIssues } from "./charge-issues";
import { conditionIssues, unknownServices } from "./condition-issues";
import type { Charge, Edition, Reading, Service } from "./edition";
import { type EditionIssue, type Row, show } from "./issue";
import { applyChange } from "./readings";
import { chargeSchema, editionSchema, readingSchema, serviceSchema } from "./schema";

export type EditionResult = { readonly edition: Edition; readonly issues: readonly [] } | { readonly edition: null; readonly issues: readonly EditionIssue[] };

/** The place of an issue of the edition as a whole. */
const WHOLE = "edition";

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

function parse<T>(schema: v.GenericSchema<unknown, T>, value: unknown, prefix: string, issues: EditionIssue[]): T | null {
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

function rows<T>(schema: v.GenericSchema<unknown, T>, list: string, values: readonly unknown[], issues: EditionIssue[]): Row<T>[] {
  return values.flatMap((value, index) => {
    const place = named(list, index, value);
    const parsed = parse(schema, value, place, issues);
    return parsed === null ? [] : [{ place, value: parsed }];
  });
}

function idsOf(values: readonly unknown[]): string[] {
  return values.flatMap((value) => (typeof value === "object" && value !== null && "id" in value && typeof value.id === "string" ? [value.id] : []));
}

/** Ids that differ in dots and hyphens alone are one: cells in workbooks are named by them, and a name has neither. */
function duplicates(list: string, values: readonly unknown[]): EditionIssue[] {
  const seen = new Set<string>();
  return values.flatMap((value, index) => {
    const [id] = idsOf([value]);
    if (id === undefined) return [];
    const name = id.replace(/-/g, ".");
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [{ place: `${list}[${index}] ${id}, id`, found: show(id), expected: "an id that no other row has, whatever its dots and hyphens" }];
  });
}

function serviceIssues({ place, value: service }: Row<Service>, services: ReadonlySet<string>): EditionIssue[] {
  return [
    ...conditionIssues(`${place}, requires`, service.requires, services),
    ...unknownServices(`${place}, excludes`, service.excludes, services),
    ...unknownServices(`${place}, implies`, service.implies, services),
    ...unknownServices(`${place}, partOf`, service.partOf === undefined ? [] : [service.partOf], services),
  ];
}

function readingIssues({ place, value: reading }: Row<Reading>, charges: ReadonlySet<string>): EditionIssue[] {
  return reading.alternatives.flatMap((alternative) =>
    alternative.changes
      .filter((change) => !charges.has(change.charge))
      .map((change) => ({ place: `${place}, alternatives ${alternative.id}`, found: show(change.charge), expected: "a charge of this edition" })),
  );
}

/** What an alternative makes of a charge is a charge again. Asked only of an edition that has no other issue. */
function alternativeIssues({ place, value: reading }: Row<Reading>, charges: ReadonlyMap<string, Charge>, check: (row: Row<Charge>) => readonly EditionIssue[]): EditionIssue[] {
  return reading.alternatives.flatMap(({ id, changes }) =>
    changes.flatMap((change) => {
      const charge = charges.get(change.charge);
      if (charge === undefined) return [];
      const issues: EditionIssue[] = [];
      const at = `${place}, alternatives ${id}, ${change.charge}`;
      const value = parse(chargeSchema, applyChange(charge, change), at, issues);
      if (value === null) return issues;
      const renamed = value.id === charge.id ? [] : [{ place: `${at}, id`, found: show(value.id), expected: show(charge.id) }];
      return [...renamed, ...check({ place: at, value })];
    }),
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
  if (issues.length === 0) {
    const byId = new Map(charges.map(({ value }) => [value.id, value]));
    issues.push(...readings.flatMap((row) => alternativeIssues(row, byId, (made) => chargeIssues(made, frame, serviceIds, readingIds))));
  }
  return issues.length === 0 ? { edition: candidate as Edition, issues: [] } : { edition: null, issues };
}
