import fc from "fast-check";
import type { Profile } from "../../src/engine";
import { type Micro, ZERO, add, microFrom, subtract, sum, toDecimalString } from "../../src/money";
import { type Reconciliation, isFine, lineKey, missingKey, reconcile, remember } from "../../src/reconciliation";
import { edition2021 } from "../support/editions";
import { assen } from "./cases";
import { profiles, singles } from "./damages";
import { billed, invoiceFrom, invoiceOf } from "./invoices";
import { measure, measureRandom } from "./measure";

const texts = ["e-Suite", "Hosting", "hostng e-suite", "BZM licentie en regie", "WIM", "WIM hosting", "GVOP", "korting", "Contributie", "", "=SUM(A1)", "Advies", "MyLex sociaal", "kwartaal 2 e-Suite"] as const;
const amounts = ["0.00", "3000.00", "145200.00", "51550.00", "-10000.00", "12887.50", "0.01", "-145200.00", "15872.00", "99999.99"] as const;

const someLines = fc.array(fc.tuple(fc.constantFrom(...texts), fc.constantFrom(...amounts)), { maxLength: 12 });
const someInvoices = fc.array(fc.tuple(someLines, fc.constantFrom("2021-01-05", "2021-04-05", "2020-07-01"), fc.constantFrom("invoice" as const, "credit-note" as const), fc.constantFrom("", "N0", "N1", "N9")), { maxLength: 4 });

/** What was set off against one another is fine, whatever it was for. */
const isNetted = (judgement: string): boolean => /^(Verrekend|In zijn geheel gecrediteerd)/.test(judgement);

function lawful(report: Reconciliation): void {
  for (const { lines, invoice, isAssessed } of report.invoices) {
    expect(lines.map(({ line }) => line)).toEqual(invoice.lines);
    for (const { state, difference, expected, invoiced, charges, diagnosis, judgement } of lines) {
      expect(difference).toBe(expected === null ? null : subtract(invoiced, expected));
      if (state === "match") expect(difference).toBe(0);
      if (state === "unassessable") expect(expected).toBeNull();
      if (charges.length === 0 && isAssessed && invoice.type === "invoice" && invoiced !== 0 && !isNetted(judgement.nl)) expect(isFine(state)).toBe(false);
      for (const { amount, step, steps } of diagnosis) if (step === steps && lines.length === 1) expect(amount).toBe(invoiced);
    }
  }
  const lines = report.invoices.flatMap((one) => one.lines);
  expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
  expect(report.totals.invoiced).toBe(sum(lines.map(({ invoiced }) => invoiced)));
  expect(report.totals.expected).toBe(add(sum(lines.map(({ expected }) => expected ?? ZERO)), sum(report.missing.map(({ expected }) => expected))));
  expect(report.totals.difference).toBe(subtract(report.totals.invoiced, report.totals.expected));
}

test("every line is judged once, and the sums hold, whatever the invoices", () => {
  fc.assert(
    fc.property(someInvoices, (facts) => {
      const invoices = facts.map(([lines, issueDate, type, corrected], index) => invoiceOf(lines, { number: `N${index}`, issueDate, type, corrects: corrected === "" ? [] : [{ number: corrected }], period: { start: `${issueDate.slice(0, 4)}-01-01`, end: `${issueDate.slice(0, 4)}-12-31` } }));
      lawful(reconcile(invoices, { profile: assen, year: 2021 }));
    }),
    { numRuns: 40, seed: 5 },
  );
});

test("what fits is not charged twice: the lines that belong to a charge are never expected to be more than it is", () => {
  fc.assert(
    fc.property(someLines, (lines) => {
      const report = reconcile([invoiceOf(lines)], { profile: assen });
      const [invoice] = report.invoices;
      for (const { charge, amount } of billed(assen, edition2021)) {
        const alone = (invoice?.lines ?? []).filter(({ charges, state }) => charges.join() === charge && state !== "duplicate" && state !== "unexpected");
        expect(Math.abs(sum(alone.map(({ expected }) => expected ?? ZERO)))).toBeLessThanOrEqual(Math.abs(amount));
      }
    }),
    { numRuns: 25, seed: 6 },
  );
});

const quarters = [1, 2, 3, 4].map((number) => {
  const [first, last] = [String(number * 3 - 2).padStart(2, "0"), String(number * 3).padStart(2, "0")];
  return { number: `Q${number}`, issueDate: `2021-${first}-05`, period: { start: `2021-${first}-01`, end: `2021-${last}-${last === "06" || last === "09" ? "30" : "31"}` } };
});

/** The rule: every part is a quarter, half up to the cent, and the last is what remains. */
function quarterOf(amount: Micro, index: number): Micro {
  const cents = amount / 10_000;
  const part = Math.sign(cents) * Math.floor(Math.abs(cents) / 4 + 0.5);
  return ((index < 3 ? part : cents - 3 * part) * 10_000) as Micro;
}

test.each(profiles.map((profile) => [profile.inhabitants, profile] as const))("four quarters are the year to the cent, %i inhabitants", (_, profile) => {
  const annual = billed(profile, edition2021);
  const invoices = quarters.map((more, index) => invoiceFrom(annual.map((one) => ({ ...one, amount: quarterOf(one.amount, index) })), more));
  const report = reconcile(invoices, { profile });
  for (const { lines } of report.invoices) expect(lines.map(({ state, charges }) => [charges.join(), state])).toEqual(annual.map(({ charge }) => [charge, "match"]));
  expect([report.missing.length, report.totals.difference, report.outstanding.filter(({ expected }) => expected !== null).length]).toEqual([0, 0, 0]);
});

test.each(profiles.map((profile) => [profile.inhabitants, profile] as const))("after three quarters the last one is still to come, to the cent, %i inhabitants", (_, profile) => {
  const annual = billed(profile, edition2021);
  const invoices = quarters.slice(0, 3).map((more, index) => invoiceFrom(annual.map((one) => ({ ...one, amount: quarterOf(one.amount, index) })), more));
  const { outstanding, missing } = reconcile(invoices, { profile });
  expect(missing).toEqual([]);
  expect(outstanding.filter(({ expected }) => expected !== null).map(({ charge, expected }) => [charge, expected])).toEqual(annual.map(({ charge, amount }) => [charge, quarterOf(amount, 3)]));
});

test("every damage of every kind is diagnosed as what it is", () => {
  const { tried, wrong } = measure(singles.map((one) => [one]), profiles.slice(2, 3));
  expect(tried).toBeGreaterThan(150);
  expect(wrong).toEqual([]);
});

test("random differences are hardly ever called explained by a single cause", () => {
  const { tried, single } = measureRandom(profiles.slice(2, 3), 4);
  expect(tried).toBeGreaterThan(40);
  expect(single).toBe(0);
});

describe("choices of the user", () => {
  const invoice = invoiceOf([["Dienstverlening 2021", "51550.10"]]);
  const [line] = invoice.lines;
  if (!line) throw new Error("there is no line");
  const key = lineKey(invoice, line.id);
  const only = (report: Reconciliation) => report.invoices[0]?.lines[0];

  test("a forced match is used, and an undone one matches nothing", () => {
    expect(only(reconcile([invoice], { profile: assen }))?.state).toBe("unexpected");
    expect(only(reconcile([invoice], { profile: assen, forced: { [key]: ["hosting"] } }))).toMatchObject({ key, charges: ["hosting"], state: "discrepancy", difference: microFrom("0.10") });
    const hosting = invoiceOf([["Hosting e-Suite", "51550.00"]]);
    expect(only(reconcile([hosting], { profile: assen, forced: { [lineKey(hosting, "1")]: [] } }))).toMatchObject({ charges: [], state: "unexpected" });
  });

  test("a remembered choice counts for the next invoice of that supplier, and of that one alone", () => {
    const remembered = [remember(invoice, line, ["hosting"])];
    const next = invoiceOf([["Dienstverlening 2022", "51550.00"]], { number: "2" });
    expect(only(reconcile([next], { profile: assen, remembered }))).toMatchObject({ charges: ["hosting"], state: "match" });
    const other = invoiceOf([["Dienstverlening 2022", "51550.00"]], { supplier: { name: "Dimpact Noord", ids: [] } });
    expect(only(reconcile([other], { profile: assen, remembered }))?.matchedBecause?.nl).toContain("alleen dit bedrag past");
  });

  test("an approval keeps who, when and why", () => {
    const approval = { who: "J. de Vries", when: "2021-02-03", why: "akkoord per mail" };
    const report = reconcile([invoice], { profile: assen, forced: { [key]: ["hosting"] }, approvals: { [key]: approval, [missingKey(2021, "wim")]: approval } });
    expect(only(report)).toMatchObject({ state: "allowed", approval });
    expect(report.missing.find(({ charge }) => charge === "wim")).toMatchObject({ state: "allowed", approval });
  });

  test("a tolerance of a line is held against what remains, and adds up to no more than the total", () => {
    const invoiceOff = invoiceOf([["Hosting e-Suite", "51550.04"], ["e-Suite", "145200.04"]]);
    const states = (line: string, total: string): unknown => reconcile([invoiceOff], { profile: assen, tolerance: { line: microFrom(line), total: microFrom(total) } }).invoices[0]?.lines.map(({ state }) => state);
    expect(states("0.00", "0.02")).toEqual(["discrepancy", "discrepancy"]);
    expect(states("0.05", "0.10")).toEqual(["within-tolerance", "within-tolerance"]);
    expect(states("0.05", "0.02")).toEqual(["discrepancy", "discrepancy"]);
  });
});

describe("invoices among each other", () => {
  const hosting = invoiceOf([["Hosting e-Suite", "51550.00"]]);

  test("the same document twice is a duplicate in every line", () => {
    const report = reconcile([hosting, { ...hosting, file: "nog eens.xml" }], { profile: assen });
    expect(report.invoices.map(({ lines }) => lines[0]?.state)).toEqual(["match", "duplicate"]);
    expect(report.invoices[1]?.duplicateOf).toBe(hosting);
  });

  test("a credit note with the number and the date of its invoice is no duplicate of it", () => {
    const credit = invoiceOf([["Hosting e-Suite", "-51550.00"]], { type: "credit-note", corrects: [{ number: hosting.number }] });
    const report = reconcile([hosting, credit], { profile: assen });
    expect(report.invoices.map(({ lines, duplicateOf }) => [lines[0]?.state, duplicateOf])).toEqual([["match", null], ["match", null]]);
  });

  test("a credit note takes back a whole line, and the charge may be invoiced anew", () => {
    const credit = invoiceOf([["Hosting e-Suite", "-51550.00"]], { type: "credit-note", number: "C1", issueDate: "2021-02-01", corrects: [{ number: hosting.number }] });
    const anew = invoiceOf([["Hosting e-Suite", "51550.00"]], { number: "2", issueDate: "2021-03-01" });
    const report = reconcile([hosting, credit, anew], { profile: assen });
    expect(report.invoices.map(({ lines }) => lines[0]?.state)).toEqual(["match", "match", "match"]);
    expect(toDecimalString(report.totals.invoiced)).toBe("51550.00");
  });

  test("a credit note for an invoice that is not there cannot be assessed", () => {
    const credit = invoiceOf([["Hosting e-Suite", "-51550.00"]], { type: "credit-note", corrects: [{ number: "elders" }] });
    expect(reconcile([credit], { profile: assen }).invoices[0]?.lines[0]?.state).toBe("unassessable");
  });

  test("only the months that were invoiced can miss something", () => {
    const report = reconcile([invoiceOf([["Hosting e-Suite", "12887.50"]], quarters[0])], { profile: { ...assen, services: ["e-Suite", "nieuw lid"] } });
    expect(report.missing.map(({ charge, expected }) => [charge, toDecimalString(expected)])).toEqual([
      ["contributie", "750.00"],
      ["esuite.regie", "36300.00"],
      ["tpm", "523.00"],
    ]);
    expect(report.outstanding.find(({ charge }) => charge === "hosting")?.expected).toBe(microFrom("38662.50"));
    expect(report.outstanding.find(({ charge }) => charge === "esuite.instap")?.expected).toBe(microFrom("56250"));
  });

  test("a year without an edition cannot be assessed", () => {
    const report = reconcile([invoiceOf([["Hosting e-Suite", "51550.00"]], { issueDate: "2030-01-01", period: { start: "2030-01-01", end: "2030-12-31" } })], { profile: assen });
    expect(report.invoices[0]?.lines[0]).toMatchObject({ state: "unassessable", expected: null });
    expect(report.edition).toBeNull();
  });

  test("another edition of the year than the printed one counts where the profile asks for it", () => {
    const profile: Profile = { ...assen, edition: "2021@1,3%" };
    const report = reconcile([invoiceOf([["e-Suite", "145200.00"]])], { profile });
    expect(report.invoices[0]?.lines[0]).toMatchObject({ state: "discrepancy" });
    expect(report.invoices[0]?.lines[0]?.diagnosis.map(({ code }) => code)).toContain("other-edition");
  });
});
