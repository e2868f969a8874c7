import fc from "fast-check";
import { type Profile, grandTotal, readProfile, reserve, settle } from "../../src/engine";
import { subtract, sum, toEuros } from "../../src/money";
import { correction, reindex } from "../../src/tariff";
import { edition2021 } from "../support/editions";

const final = correction(edition2021, "0.013");

function profileOf(inhabitants: number, services: readonly string[]): Profile {
  const { profile } = readProfile({ inhabitants, services }, edition2021);
  if (profile === null) throw new Error("no profile");
  return profile;
}

const assen = profileOf(68_000, ["e-Suite", "BZM", "WIM"]);

describe("the settlement after a correction", () => {
  test("is what is due less what was charged", () => {
    const { totals, difference } = settle(assen, edition2021, final);
    expect(toEuros(grandTotal(totals.charged))).toBe(toEuros(grandTotal(reserve(assen, edition2021).total)));
    expect(toEuros(grandTotal(totals.due))).toBe(toEuros(grandTotal(reserve(assen, final).total)));
    expect(difference).toBe(subtract(grandTotal(totals.due), grandTotal(totals.charged)));
    expect(difference).toBeLessThan(0);
  });

  test("names only what differs, and an index changes only what carries it", () => {
    const { items } = settle(assen, edition2021, final);
    expect(items.length).toBeGreaterThan(0);
    expect(items.every(({ charge }) => charge.index !== undefined)).toBe(true);
  });

  test("of an edition with itself is nothing", () => expect(settle(assen, edition2021, edition2021)).toMatchObject({ items: [], open: [], difference: 0 }));

  test("counts what one of the two has no amount for nowhere, and names it", () => {
    const unpriced = { ...final, charges: final.charges.map((charge) => (charge.id === "bzm.lijn" ? ({ ...charge, model: "unpriced", why: "notPrinted", reason: { nl: "x", en: "x" } } as typeof charge) : charge)) };
    const { open, items, totals } = settle(assen, edition2021, unpriced);
    expect(open.map(({ id }) => id)).toEqual(["bzm.lijn"]);
    expect(items.map(({ charge }) => charge.id)).not.toContain("bzm.lijn");
    expect(toEuros(totals.charged.annual)).toBe(toEuros(reserve(assen, edition2021).total.annual) - 1_772);
  });

  test("charges in full what only one of the two charges", () => {
    const without = { ...edition2021, charges: edition2021.charges.filter(({ id }) => id !== "bzm.lijn") };
    expect(settle(assen, without, edition2021).items.map(({ charge, charged, due }) => [charge.id, toEuros(charged), toEuros(due)])).toEqual([["bzm.lijn", 0, 1_772]]);
  });

  test("adds up, and the other way round is its opposite", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400_000 }), fc.subarray(["e-Suite", "MyLex", "GVOP", "WIM"]), fc.integer({ min: 0, max: 500 }), (inhabitants, services, rate) => {
        const profile = profileOf(inhabitants, services);
        const other = reindex(edition2021, String(rate / 10_000));
        const [there, back] = [settle(profile, edition2021, other), settle(profile, other, edition2021)];
        expect(sum(there.items.map(({ difference }) => difference))).toBe(there.difference);
        expect(there.difference + back.difference).toBe(0);
      }),
      { numRuns: 100, seed: 4 },
    );
  });
});
