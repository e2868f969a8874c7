/** Comparisons for the tests of their sheet: editions, services, scenarios, municipalities, and what is not printed. */
import { type Comparison, type Profile, compareSides, reserve } from "../../src/engine";
import { type Edition, findEdition } from "../../src/tariff";
import { sideLabels } from "../../src/workbook";
import { edition2020, edition2021 } from "../support/editions";

export const assen: Profile = { name: "Assen", inhabitants: 45000, services: ["e-Suite", "BZM", "WIM"] };

export function comparisonOf(...sides: readonly (readonly [Partial<Profile>, Edition])[]): Comparison {
  const reservations = sides.map(([change, edition]) => reserve({ ...assen, ...change }, edition));
  const labels = sideLabels(reservations, "nl");
  return compareSides(reservations.map((reservation, index) => ({ reservation, label: labels[index] ?? "" })));
}

export const comparisons: Readonly<Record<string, Comparison>> = {
  editions: comparisonOf([{}, edition2020], [{}, edition2021]),
  services: comparisonOf([{ actualCosts: { "wim.hosting": "12345.67" } }, edition2021], [{ services: ["e-Suite", "BZM"] }, edition2021]),
  scenarios: comparisonOf(
    [{ newServices: { count: 2, scenario: "laag", names: ["=Chatbot", 'Zaak"archief'] } }, edition2021],
    [{ newServices: { count: 2, scenario: "midden" } }, edition2021],
    [{ newServices: { count: 2, scenario: "hoog" } }, edition2021],
  ),
  municipalities: comparisonOf(
    [{}, edition2021],
    [{ name: "=1+1", inhabitants: 160_000, services: [...assen.services, "hosting groot", "MyLex", "GVOP", "nieuw lid"], referenceDate: "2019-01-01" }, edition2021],
    [{ name: "'s-Gravenhage", services: [] }, edition2020],
  ),
  five: comparisonOf(
    [{}, edition2020],
    [{}, edition2021],
    [{ services: ["e-Suite"] }, edition2021],
    [{ newServices: { count: 1, scenario: "hoog" } }, findEdition("2021@1,3%")],
    [{ inhabitants: 60_001, startMonths: { WIM: 7 }, actualCosts: { "bzm.modules": "0.05" } }, edition2021],
  ),
};
