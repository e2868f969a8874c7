/** The scenarios of the reservation advice, by the names that people type. */
import { TariffFailure } from "../tariff";

export type Scenario = "low" | "middle" | "high";

export type ScenarioName = "laag" | "midden" | "hoog";

const scenarios: ReadonlyMap<string, Scenario> = new Map([
  ["laag", "low"],
  ["midden", "middle"],
  ["hoog", "high"],
  ["low", "low"],
  ["middle", "middle"],
  ["high", "high"],
]);

export const scenarioNames: readonly ScenarioName[] = ["laag", "midden", "hoog"];

/** The scenario of this name, Dutch or English. Throws `unknownScenario`. */
export function findScenario(text: string): Scenario {
  const found = scenarios.get(text.trim().toLowerCase());
  if (!found) throw new TariffFailure("unknownScenario", { found: text, allowed: scenarioNames });
  return found;
}
