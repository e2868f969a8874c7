/** What the columns of a table of members hold, by their headers: Dutch or English, in any order. */
import { type Edition, TariffFailure } from "../../tariff";
import { findService } from "../services";

export type Meaning =
  | { readonly kind: "name" | "inhabitants" | "services" }
  /** A column of one service, in which a mark says that it is taken. */
  | { readonly kind: "service"; readonly service: string }
  /** The actual cost of a charge. */
  | { readonly kind: "cost"; readonly charge: string };

const normal = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

const headers: Readonly<Record<string, "name" | "inhabitants" | "services">> = {
  gemeente: "name",
  gemeentenaam: "name",
  naam: "name",
  lid: "name",
  lidgemeente: "name",
  municipality: "name",
  name: "name",
  member: "name",
  inwoners: "inhabitants",
  aantalinwoners: "inhabitants",
  inwonertal: "inhabitants",
  inwoneraantal: "inhabitants",
  inhabitants: "inhabitants",
  numberofinhabitants: "inhabitants",
  population: "inhabitants",
  diensten: "services",
  dienstenenopties: "services",
  afgenomendiensten: "services",
  opties: "services",
  services: "services",
  servicesandoptions: "services",
  options: "services",
};

const COST = /^(?:werkelijkekosten|kosten|actualcosts?|costs?)/;

/** The id of the service that a text names in one of these editions; or why there is none, by the last of them. */
export function serviceIn(text: string, editions: readonly Edition[]): { readonly service: string; readonly failure: null } | { readonly service: null; readonly failure: TariffFailure } {
  let failure = new TariffFailure("unknownService", { found: text, allowed: [] });
  for (const edition of editions) {
    try {
      return { service: findService(edition, text).id, failure: null };
    } catch (error) {
      if (!(error instanceof TariffFailure)) throw error;
      failure = error;
    }
  }
  return { service: null, failure };
}

function costOf(header: string, editions: readonly Edition[]): string | null {
  const wanted = normal(header);
  const charges = editions.flatMap((edition) => edition.charges.filter(({ needs }) => needs === "actualCost"));
  return charges.find(({ id }) => [wanted, wanted.replace(COST, "")].includes(normal(id)))?.id ?? null;
}

/** What a header says of its column; null where it plays no part. */
export function meaningOf(header: string, editions: readonly Edition[]): Meaning | null {
  const name = normal(header);
  if (name === "") return null;
  const kind = Object.hasOwn(headers, name) ? headers[name] : undefined;
  if (kind !== undefined) return { kind };
  const charge = costOf(header, editions);
  if (charge !== null) return { kind: "cost", charge };
  const { service } = serviceIn(header, editions);
  return service === null ? null : { kind: "service", service };
}

const yes = new Set(["ja", "j", "x", "1", "yes", "y", "true", "waar", "v", "✓", "✔"]);
const no = new Set(["nee", "n", "no", "0", "false", "onwaar", "-", "–"]);

/** Whether a mark says that a service is taken; null where it is no mark. An empty cell is a no. */
export function isTaken(value: unknown): boolean | null {
  if (typeof value === "boolean") return value;
  const mark = value === null || value === undefined ? "" : String(value).trim().toLowerCase();
  if (mark === "" || no.has(mark)) return false;
  return yes.has(mark) ? true : null;
}
