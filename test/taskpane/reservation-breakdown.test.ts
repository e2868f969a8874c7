import fc from "fast-check";
import { reserve } from "../../src/engine";
import { add, sum } from "../../src/money";
import { nextTiers, partsByCertainty, partsByService } from "../../src/taskpane/reservation/breakdown";
import { edition2020, edition2021 } from "../support/editions";

const taken = fc.subarray(["WIM", "MyLex", "GVOP", "nieuw lid", "BZM", "hosting klein"]).map((services) => ["e-Suite", ...services]);
const reservations = fc
  .record({ inhabitants: fc.integer({ min: 1, max: 400_000 }), services: taken, edition: fc.constantFrom(edition2020, edition2021) })
  .map(({ edition, ...profile }) => reserve(profile, edition));

test("the parts by service sum to the totals, annual and one-off", () =>
  fc.assert(
    fc.property(reservations, (reservation) => {
      const parts = partsByService(reservation, "nl");
      expect(sum(parts.map(({ annual }) => annual))).toBe(reservation.total.annual);
      expect(sum(parts.map(({ oneOff }) => oneOff))).toBe(reservation.total.oneOff);
    }),
  ));

test("the parts by certainty sum to both totals together, and their shares to one", () =>
  fc.assert(
    fc.property(reservations, (reservation) => {
      const parts = partsByCertainty(reservation);
      expect(sum(parts.map(({ amount }) => amount))).toBe(add(reservation.total.annual, reservation.total.oneOff));
      expect(parts.reduce((whole, { share }) => whole + (share ?? 0), 0)).toBeCloseTo(1, 9);
    }),
  ));

test("the next tiers are those of the charges that have one, the nearest first", () => {
  const tiers = (inhabitants: number) => nextTiers(reserve({ inhabitants, services: ["e-Suite", "GVOP"] }, edition2021), "nl").map((text) => text.replace(/\u00a0/g, " "));
  expect(tiers(45_000)).toEqual(["5.000 inwoners meer: GVOP: officiële publicaties + € 2.000,00", "25.001 inwoners meer: e-Suite: hosting + € 16.750,55"]);
  expect(tiers(100_000)).toEqual([]);
});
