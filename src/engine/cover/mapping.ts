/** To which income of the budget the charges of an income line belong: a setting of the office's. */
import { type Budget, type IncomeLine, TariffFailure, partsOf } from "../../tariff";

/** The part of `omzet` in the budget, "bzm" for `omzet.bzm`, by income line. */
export type IncomeMapping = Readonly<Record<IncomeLine, string>>;

/** The plan does not say where contributie, entree and pakketkorting are booked: `overig` is a reading. */
export const DEFAULT_MAPPING: IncomeMapping = { eSuite: "esuite", bzm: "bzm", website: "website", myLex: "mylex", gvop: "gvop", innovation: "innovatie", other: "overig" };

/** The services of a budget, by the second half of the ids of their posts: what it has income or cost of. */
export function budgetServices(budget: Budget): readonly string[] {
  return [...new Set(["omzet", "kosten"].flatMap((group) => partsOf(budget, group).map(({ id }) => id.slice(group.length + 1))))];
}

/** A mapping with changes: `overig` to `esuite` books on e-Suite what was booked as other income. Throws `unknownPost` on either that is not there. */
export function withBooking(mapping: IncomeMapping, from: string, to: string, budget: Budget): IncomeMapping {
  const services = budgetServices(budget);
  for (const service of [from, to]) if (!services.includes(service)) throw new TariffFailure("unknownPost", { found: service, allowed: services });
  const change = (line: IncomeLine): string => (DEFAULT_MAPPING[line] === from ? to : mapping[line]);
  return { eSuite: change("eSuite"), bzm: change("bzm"), website: change("website"), myLex: change("myLex"), gvop: change("gvop"), innovation: change("innovation"), other: change("other") };
}

/** A mapping that was kept as JSON; a line whose service the budget has not, or no more, is booked as by default. */
export function readMapping(text: string, budget: Budget): IncomeMapping {
  const services = budgetServices(budget);
  const kept = objectIn(text);
  const of = (line: IncomeLine): string => {
    const service = kept[line];
    return typeof service === "string" && services.includes(service) ? service : DEFAULT_MAPPING[line];
  };
  return { eSuite: of("eSuite"), bzm: of("bzm"), website: of("website"), myLex: of("myLex"), gvop: of("gvop"), innovation: of("innovation"), other: of("other") };
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
