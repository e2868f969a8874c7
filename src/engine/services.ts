/** Services as people write them, read into the ids of an edition. */
import type { Language } from "../money";
import { type Condition, type Edition, type Service, TariffFailure } from "../tariff";

/** Upper and lower case, spaces, hyphens and dots don't matter. */
const normal = (text: string): string => text.toLowerCase().replace(/[\s\-‐-―_.]/g, "");

const byName = new WeakMap<Edition, ReadonlyMap<string, Service>>();

function namesOf(edition: Edition): ReadonlyMap<string, Service> {
  let names = byName.get(edition);
  if (!names) {
    names = new Map(
      edition.services.flatMap((service) => [service.id, service.label.nl, service.label.en, ...(service.aliases ?? [])].map((name) => [normal(name), service] as const)),
    );
    byName.set(edition, names);
  }
  return names;
}

/** A service's name by its id; the id itself where the edition does not know it. */
export function serviceLabel(edition: Edition, id: string, language: Language): string {
  return edition.services.find((service) => service.id === id)?.label[language] ?? id;
}

/** What can be chosen, as it is shown. */
export function selectableServices(edition: Edition): readonly Service[] {
  return edition.services.filter((service) => service.selectable);
}

/** The service of this name, also one that comes with another and cannot be chosen. Throws `unknownService`, which names them all. */
export function findAnyService(edition: Edition, text: string): Service {
  const service = namesOf(edition).get(normal(text));
  if (!service) throw new TariffFailure("unknownService", { found: text.trim(), allowed: edition.services.map(({ label }) => label.nl) });
  return service;
}

/** The service of this name that a profile can take. Throws `unknownService` or `notSelectable`, which name what is allowed. */
export function findService(edition: Edition, text: string): Service {
  const service = namesOf(edition).get(normal(text));
  const allowed = () => selectableServices(edition).map(({ label }) => label.nl);
  if (!service) throw new TariffFailure("unknownService", { found: text.trim(), allowed: allowed() });
  if (!service.selectable) throw new TariffFailure("notSelectable", { found: text.trim(), allowed: allowed() });
  return service;
}

/** Splits a list as people type it: by `;`, `,` or line ends. Empty parts are dropped. */
export function splitServices(text: string): string[] {
  return text
    .split(/[;,\r\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

export function holds(condition: Condition, taken: ReadonlySet<string>): boolean {
  return (
    (condition.all ?? []).every((id) => taken.has(id)) &&
    (condition.any === undefined || condition.any.some((id) => taken.has(id))) &&
    !(condition.none ?? []).some((id) => taken.has(id))
  );
}

function missing(edition: Edition, condition: Condition, taken: ReadonlySet<string>): string | null {
  const label = (id: string) => serviceLabel(edition, id, "nl");
  const all = (condition.all ?? []).find((id) => !taken.has(id));
  if (all !== undefined) return label(all);
  return condition.any && !condition.any.some((id) => taken.has(id)) ? condition.any.map(label).join(" / ") : null;
}

/** Everything that the plan excludes in a set of services; two services that exclude each other are named once. */
function conflicts(edition: Edition, taken: ReadonlySet<string>): TariffFailure[] {
  const services = edition.services.filter(({ id }) => taken.has(id));
  return services.flatMap((service, index): TariffFailure[] => {
    const needed = service.requires ? missing(edition, service.requires, taken) : null;
    const others = services.slice(index + 1).filter(({ id, excludes = [] }) => service.excludes?.includes(id) || excludes.includes(service.id));
    return [
      ...(needed === null ? [] : [new TariffFailure("requires", { service: service.label.nl, needed })]),
      ...others.map((other) => new TariffFailure("excludes", { service: service.label.nl, other: other.label.nl })),
    ];
  });
}

/** The services that are named, with those that come with them; and everything that cannot go together. Throws on an unknown one. */
export function combineServices(edition: Edition, texts: readonly string[]): { readonly taken: ReadonlySet<string>; readonly conflicts: readonly TariffFailure[] } {
  const taken = new Set<string>();
  for (const text of texts) {
    const service = findService(edition, text);
    taken.add(service.id);
    for (const implied of service.implies ?? []) taken.add(implied);
  }
  return { taken, conflicts: conflicts(edition, taken) };
}

/**
 * The services of a profile, those that come with them included. Throws a failure on an unknown service and on a
 * combination that the plan excludes, such as BZM without e-Suite.
 */
export function resolveServices(edition: Edition, texts: readonly string[]): ReadonlySet<string> {
  const combined = combineServices(edition, texts);
  const [first] = combined.conflicts;
  if (first) throw first;
  return combined.taken;
}
