/** The scenarios of the reservation advice, by the names that people type. */
import { type Localized, TariffFailure } from "../tariff";

export type Scenario = "low" | "middle" | "high";

/** The names of each scenario; a profile holds the Dutch one. */
export const scenarioWords = {
  low: { nl: "laag", en: "low" },
  middle: { nl: "midden", en: "middle" },
  high: { nl: "hoog", en: "high" },
} as const satisfies Readonly<Record<Scenario, Localized>>;

export type ScenarioName = (typeof scenarioWords)[Scenario]["nl"];

const all = Object.keys(scenarioWords) as readonly Scenario[];

export const scenarioNames: readonly ScenarioName[] = all.map((scenario) => scenarioWords[scenario].nl);

const scenarios: ReadonlyMap<string, Scenario> = new Map(all.flatMap((scenario) => Object.values(scenarioWords[scenario]).map((name) => [name, scenario] as const)));

/** The scenario of this name, Dutch or English. Throws `unknownScenario`. */
export function findScenario(text: string): Scenario {
  const found = scenarios.get(text.trim().toLowerCase());
  if (!found) throw new TariffFailure("unknownScenario", { found: text, allowed: scenarioNames });
  return found;
}
