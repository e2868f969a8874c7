import fc from "fast-check";
import { DEFAULT_MAPPING, type Member, type Profile, budgetServices, columnFor, coverOf, grandTotal, readMapping, reserve, selectableServices, withBooking } from "../../src/engine";
import { type Micro, sum, toEuros } from "../../src/money";
import { builtInBudget, findBudgetColumn } from "../../src/tariff";
import { edition2020, edition2021 } from "../support/editions";

const memberOf = (profile: Partial<Profile>, index = 0): Member => ({ row: index + 2, name: `Gemeente ${index}`, profile: { inhabitants: 45000, services: ["e-Suite", "BZM", "WIM"], ...profile } });
const list = [memberOf({}), memberOf({ services: ["e-Suite", "nieuw lid"] }, 1), memberOf({ services: ["BZM"] }, 2)];
const euros = (amount: Micro | undefined) => toEuros(amount ?? (0 as Micro));

describe("the budget's own columns", () => {
  const { columns, services } = coverOf([], edition2021, builtInBudget);
  it("come to the plan's results, within the euro of its rounding", () => expect(columns.map(({ net }) => euros(net))).toEqual([331_707, 574_049, 22_307, -127_076]));
  it.each([
    ["esuite", 2_612_396],
    ["bzm", 408_589],
    ["website", 146_123],
    ["i4sociaal", 0],
    ["mylex", 30_858],
    ["gvop", 2_090],
    ["innovatie", -36_782],
    ["overig", -50_000],
  ])("%s: income less cost in 2021 is %i", (id, result) => expect(euros(services.find((service) => service.id === id)?.budget[3]?.result)).toBe(result));
  it("a budget without members: the cost stays", () => expect(euros(coverOf([], edition2021, builtInBudget).members.net)).toBe(-8_266_667 - 3_240_450 + 100));
});

describe("what the members pay, by service of the budget", () => {
  const cover = coverOf(list, edition2021, builtInBudget);
  const income = (id: string) => euros(cover.services.find((service) => service.id === id)?.members.income);
  it.each([
    ["esuite", 2 * 198_842 + 56_250],
    ["bzm", 103_383],
    ["website", 15_872],
    ["innovatie", 5_400],
    ["overig", 2 * 3_000 + 2_000 - 10_000],
    ["gvop", 0],
  ])("%s: %i, one-off amounts included", (id, amount) => expect(income(id)).toBe(amount));

  it("a member that cannot be priced is told; line items without an amount are counted by service", () => {
    expect([cover.counted, cover.unpriced.map(({ member }) => member.row)]).toEqual([2, [4]]);
    expect(cover.services.filter(({ withoutAmount }) => withoutAmount > 0).map(({ id, withoutAmount }) => [id, withoutAmount])).toEqual([["website", 1]]);
  });

  it("is held against the cost of the column of its year, or of another", () => {
    expect(cover.against.year).toBe(2021);
    expect(euros(cover.members.cost)).toBe(8_266_667);
    expect(euros(coverOf(list, edition2021, builtInBudget, { against: findBudgetColumn(builtInBudget, "2019") }).members.cost)).toBe(7_886_953);
    expect(columnFor(builtInBudget, edition2020).year).toBe(2019);
  });
});

describe("the mapping is a setting", () => {
  const booked = withBooking(DEFAULT_MAPPING, "overig", "esuite", builtInBudget);
  it("moves income from one service to another", () => {
    const of = (id: string) => coverOf(list, edition2021, builtInBudget, { mapping: booked }).services.find((service) => service.id === id)?.members.income;
    expect([euros(of("overig")), euros(of("esuite"))]).toEqual([0, 2 * 198_842 + 56_250 - 2_000]);
  });
  it.each([["winst", "esuite"], ["overig", "winst"]])("%s to %s: a service that the budget has not", (from, to) => expect(() => withBooking(DEFAULT_MAPPING, from, to, builtInBudget)).toThrow(/there is no post 'winst'; to be used: esuite, bzm, website, i4sociaal, mylex, gvop, innovatie, overig/));
  it("every income line has a service of the budget", () => expect(Object.values(DEFAULT_MAPPING).filter((service) => !budgetServices(builtInBudget).includes(service))).toEqual([]));
});

describe("laws over invented members", () => {
  const profile = fc.record({ inhabitants: fc.integer({ min: 1, max: 400_000 }), services: fc.subarray(selectableServices(edition2021).map(({ id }) => id)) });
  it("no euro is lost: the incomes sum to the totals of all members, whatever the mapping", () =>
    fc.assert(
      fc.property(fc.array(profile, { maxLength: 6 }), fc.constantFrom(edition2020, edition2021), fc.constantFrom(DEFAULT_MAPPING, withBooking(DEFAULT_MAPPING, "bzm", "i4sociaal", builtInBudget)), (profiles, edition, mapping) => {
        const members = profiles.map(memberOf);
        const cover = coverOf(members, edition, builtInBudget, { mapping });
        const lost = new Set(cover.unpriced.map(({ member }) => member));
        const totals = members.filter((member) => !lost.has(member)).map((member) => grandTotal(reserve(member.profile, edition).total));
        expect(cover.members.income).toBe(sum(totals));
        expect(cover.members.net).toBe(cover.members.income - cover.members.cost - cover.members.operating + cover.members.other);
      }),
      { seed: 3, numRuns: 60 },
    ));
});

describe("a mapping that was kept", () => {
  it("is read as it was", () =>
    fc.assert(
      fc.property(fc.record(Object.fromEntries(Object.keys(DEFAULT_MAPPING).map((line) => [line, fc.constantFrom(...budgetServices(builtInBudget))]))), (mapping) => {
        expect(readMapping(JSON.stringify(mapping), builtInBudget)).toEqual(mapping);
      }),
      { numRuns: 50 },
    ));
  it.each(["", "niets", "null", "[]", "3", '{"bzm":"zaaksysteem"}', '{"bzm":7,"onzin":"overig"}'])("%s: what it does not say is booked as by default", (text) => expect(readMapping(text, builtInBudget)).toEqual(DEFAULT_MAPPING));
});
