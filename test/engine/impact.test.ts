import fc from "fast-check";
import { type Member, type Profile, PLAN_BAND, compareReservations, impactOf, relativeDifference, reserve, selectableServices, serviceLabel } from "../../src/engine";
import { type Micro, subtract, sum, toDecimalString } from "../../src/money";
import { type Edition, findEdition } from "../../src/tariff";
import { edition2020, edition2021 } from "../support/editions";
import { figuresIn, rowAt } from "../support/editions-source";

const memberOf = (profile: Partial<Profile>, index = 0): Member => ({ row: index + 2, name: `Gemeente ${index}`, profile: { name: `Gemeente ${index}`, inhabitants: 45000, services: ["e-Suite"], ...profile } });
const members = (...profiles: readonly Partial<Profile>[]) => profiles.map(memberOf);
const euros = (amount: Micro) => toDecimalString(amount);

describe("one member in two editions", () => {
  const [found] = impactOf(members({ services: ["e-Suite", "BZM", "WIM"] }), edition2020, edition2021).members;

  it("the annual totals, the change and its share are those of the reservations", () => {
    expect([found?.before.total.annual, found?.after.total.annual, found?.change].map((amount) => euros(amount as Micro))).toEqual(["305971.00", "316497.00", "10526.00"]);
    expect(found?.share).toBeCloseTo(0.034402, 6);
  });

  it("the causes by service, the largest first, with their reasons", () =>
    expect(found?.causes.map(({ label, change, reasons }) => [label.nl, euros(change), reasons])).toEqual([
      ["BZM", "13212.00", ["tariff"]],
      ["WIM", "12722.00", ["model"]],
      ["Pakketkorting", "-10000.00", ["unknownBefore"]],
      ["Lidmaatschap", "-3000.00", ["tariff"]],
      ["e-Suite", "-2408.00", ["tariff"]],
    ]));

  it("what has no amount in one of the editions is told apart", () => expect(found?.incomparable).toEqual({ before: 0, after: -10_000_000_000 }));
});

describe("the band", () => {
  it("is the plan's, with the line that prints it", () => {
    const { numbers, percentages } = figuresIn(rowAt(PLAN_BAND.source?.line ?? 0).text);
    expect([...numbers, ...percentages]).toEqual(["-5.7", "7.2"]);
    expect([PLAN_BAND.low, PLAN_BAND.high]).toEqual([-0.057, 0.072]);
  });

  const band = (low: number, high: number) => ({ low, high, source: null });
  const verdict = (profile: Partial<Profile>, low: number, high: number) => impactOf(members(profile), edition2020, edition2021, band(low, high)).members[0]?.verdict;
  const share = relativeDifference({ inhabitants: 45000, services: ["e-Suite"] }, edition2020, edition2021);

  it.each([
    ["below", share + 1e-9, 1],
    ["above", -1, share - 1e-9],
    ["within", share, share],
  ])("%s: a bound belongs to the band", (expected, low, high) => expect(verdict({}, low, high)).toBe(expected));

  it("uncertain: a discount that is not printed for 2020 decides", () => {
    const all = { services: ["e-Suite", "BZM", "WIM"] };
    expect(verdict(all, -0.057, 0.05)).toBe("uncertain");
    expect(verdict(all, -0.057, 0.072)).toBe("within");
  });
});

describe("all members together", () => {
  const list = members({ inhabitants: 20_000 }, { services: ["WIM"] }, { services: [] }, { services: ["BZM"] }, { inhabitants: 90_000, services: ["e-Suite", "GVOP"] });
  const impact = impactOf(list, edition2020, edition2021);

  it("a member that cannot be priced is told, with why, and the others are counted", () => {
    expect(impact.members).toHaveLength(4);
    expect(impact.unpriced.map(({ member, edition, failure }) => [member.row, edition, failure.in("nl")])).toEqual([[5, "2020", "BZM is alleen af te nemen met e-Suite: voeg e-Suite toe of laat BZM weg"]]);
  });

  it("lowest, highest and median by percentage", () => {
    const shares = impact.members.map(({ share }) => share ?? 0).sort((a, b) => a - b);
    const { lowest, highest, median } = impact.summary;
    expect([lowest?.share, highest?.share]).toEqual([shares[0], shares[3]]);
    expect(median?.share).toBe(((shares[1] ?? 0) + (shares[2] ?? 0)) / 2);
    expect(lowest?.member.name).toBe("Gemeente 2");
  });

  it("nobody at all", () => expect(impactOf([], edition2020, edition2021).summary).toMatchObject({ before: 0, change: 0, share: null, lowest: null, highest: null, median: null, rises: 0 }));

  it("the same edition changes nothing", () => expect(impactOf(list, edition2021, edition2021).summary).toMatchObject({ change: 0, share: 0, unchanged: 4, rises: 0, falls: 0 }));

  it("an edition and the same with another index", () => {
    const { summary } = impactOf(list, edition2021, findEdition("2021@1,3%"));
    expect([summary.falls, summary.unchanged]).toEqual([2, 2]);
  });
});

describe("laws over invented members", () => {
  const services = selectableServices(edition2021).map(({ id }) => serviceLabel(edition2021, id, "nl"));
  const profile = fc.record({ inhabitants: fc.integer({ min: 1, max: 400_000 }), services: fc.subarray(services) });
  const target: fc.Arbitrary<Edition> = fc.constantFrom(edition2021, findEdition("2021@1,3%"), findEdition("2021@10%"));

  it("everybody is in the result once; causes sum to changes, changes to the summary; each as the reservations say", () =>
    fc.assert(
      fc.property(fc.array(profile, { maxLength: 8 }), target, (profiles, to) => {
        const list = profiles.map(memberOf);
        const { members: priced, unpriced, summary } = impactOf(list, edition2020, to);
        expect([...priced.map(({ member }) => member.row), ...unpriced.map(({ member }) => member.row)].sort((a, b) => a - b)).toEqual(list.map(({ row }) => row));
        for (const { member, before, after, change, causes } of priced) {
          expect(before).toEqual(reserve(member.profile, edition2020));
          expect(change).toBe(compareReservations(before, after).difference.annual);
          expect(sum(causes.map((cause) => cause.change))).toBe(change);
        }
        expect(sum(priced.map(({ change }) => change))).toBe(summary.change);
        expect(subtract(summary.after, summary.before)).toBe(summary.change);
        expect(summary.rises + summary.falls + summary.unchanged).toBe(priced.length);
        expect(Object.values(summary.verdicts).reduce((all, one) => all + one, 0)).toBe(priced.length);
      }),
      { seed: 7, numRuns: 60 },
    ));
});
