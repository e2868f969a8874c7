import fc from "fast-check";
import { type Member, settleMembers } from "../../src/engine";
import { subtract, sum } from "../../src/money";
import { correction, reindex } from "../../src/tariff";
import { edition2021 } from "../support/editions";

const member = (row: number, inhabitants: number, services: readonly string[]): Member => ({ row, name: `G${row}`, profile: { name: `G${row}`, inhabitants, services: [...services] } });

test("the differences of the members add up to that of all, whatever the index", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 400_000 }), fc.subarray(["e-Suite", "WIM", "MyLex", "GVOP"])), { maxLength: 6 }), fc.integer({ min: 0, max: 90 }), (rows, rate) => {
      const members = rows.map(([inhabitants, services], index) => member(index + 2, inhabitants, services));
      const all = settleMembers(members, edition2021, reindex(edition2021, String(rate / 1000)));
      expect(all.members).toHaveLength(members.length);
      expect(sum(all.members.map(({ settlement }) => settlement.difference))).toBe(all.totals.difference);
      expect(subtract(all.totals.due, all.totals.charged)).toBe(all.totals.difference);
    }),
    { seed: 4, numRuns: 50 },
  );
});

test("a member without a total is told, and counts nowhere", () => {
  const all = settleMembers([member(2, 45_000, ["BZM"]), member(3, 45_000, ["WIM"])], edition2021, correction(edition2021, "0.013"));
  expect(all.unsettled.map(({ member: { row }, failure }) => [row, failure.code])).toEqual([[2, "requires"]]);
  expect(all.members.map(({ member: { row } }) => row)).toEqual([3]);
});

test("what has no amount in either is open only where its tariff changed", () => {
  const dearer = { ...edition2021, charges: edition2021.charges.map((charge) => (charge.id === "wim.hosting" && charge.model === "percentage" ? { ...charge, percentage: "12" } : charge)) };
  const openOf = (due: typeof edition2021) => settleMembers([member(2, 45_000, ["WIM"])], edition2021, due).members.map(({ settlement }) => settlement.open.map(({ id }) => id));
  expect(openOf(edition2021)).toEqual([[]]);
  expect(openOf(dearer)).toEqual([["wim.hosting"]]);
});
