/** Services that an edition names and does not have. */
import type { Condition } from "./edition";
import { type EditionIssue, show } from "./issue";

export function unknownServices(place: string, named: readonly string[] | undefined, services: ReadonlySet<string>): EditionIssue[] {
  return (named ?? []).filter((service) => !services.has(service)).map((service) => ({ place, found: show(service), expected: "a service of this edition" }));
}

export function conditionIssues(place: string, condition: Condition | undefined, services: ReadonlySet<string>): EditionIssue[] {
  return (["all", "any", "none"] as const).flatMap((part) => unknownServices(`${place}.${part}`, condition?.[part], services));
}
