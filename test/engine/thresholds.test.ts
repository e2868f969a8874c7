import { toDecimalString } from "../../src/money";
import { nextThreshold } from "../../src/engine";
import { type Edition, withReadings } from "../../src/tariff";
import { edition2020, edition2021 } from "../support/editions";

const threshold = (edition: Edition, charge: string, inhabitants: number) => {
  const { more, from, step } = nextThreshold(edition, charge, inhabitants);
  return [more, from, toDecimalString(step)];
};

describe("the next tier: how many inhabitants more, from how many, and what it costs more", () => {
  const cases: readonly (readonly [Edition, string, number, readonly [number, number, string]])[] = [
    [edition2021, "bzm.hosting", 72500, [2501, 75001, "18200.00"]],
    [edition2021, "bzm.hosting", 75000, [1, 75001, "18200.00"]],
    [edition2021, "bzm.hosting", 75001, [75000, 150001, "36400.00"]],
    [edition2021, "bzm.hosting", 1, [25000, 25001, "4855.00"]],
    [edition2021, "bzm.hosting", 250000, [1, 250001, "30331.00"]],
    [edition2020, "bzm.hosting", 72500, [2501, 75001, "16215.00"]],
    [edition2021, "hosting", 30000, [1, 30001, "0.67"]],
    [edition2021, "hosting", 29999, [2, 30001, "1.82"]],
    [edition2021, "hosting", 30001, [40000, 70001, "26799.88"]],
    [edition2021, "gvop", 9999, [1, 10000, "2000.00"]],
    [edition2021, "gvop", 10000, [10000, 20000, "2000.00"]],
    [edition2021, "gvop", 99999, [1, 100000, "5000.00"]],
    [edition2021, "pakketkorting", 60000, [1, 60001, "-4000.00"]],
    [edition2021, "pakketkorting", 150000, [1, 150001, "18000.00"]],
    [edition2021, "wim", 45000, [15001, 60001, "5290.00"]],
    [edition2021, "mylex.overheid", 100000, [1, 100001, "9937.00"]],
    [withReadings(edition2021, { A06: "andersom" }), "bzm.hosting", 72500, [2500, 75000, "18200.00"]],
  ];
  it.each(cases.map(([edition, charge, inhabitants, expected]) => [edition.id, charge, inhabitants, expected, edition] as const))("%s %s at %i", (_id, charge, inhabitants, expected, edition) =>
    expect(threshold(edition, charge, inhabitants)).toEqual(expected),
  );
});
