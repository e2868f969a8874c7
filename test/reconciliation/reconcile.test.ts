import type { Profile } from "../../src/engine";
import { toDecimalString } from "../../src/money";
import { reconcile } from "../../src/reconciliation";
import { edition2020, edition2021 } from "../support/editions";
import { billed, invoiceFrom, invoiceOf } from "./invoices";

const assen: Profile = { name: "Assen", inhabitants: 45000, services: ["e-Suite", "BZM", "WIM"] };

const profiles: readonly Profile[] = [
  assen,
  { inhabitants: 8_000, services: [] },
  { inhabitants: 30_000, services: ["e-Suite", "hosting klein", "GVOP", "MyLex"] },
  { inhabitants: 82_500, services: ["e-Suite", "hosting groot", "opleidingsomgeving", "BZM", "WIM", "MyLex", "MyLex Sociaal", "MyLex koppeling", "GVOP"] },
  { inhabitants: 151_000, services: ["e-Suite", "BZM", "BZM aansluiting", "WIM", "GVOP"], actualCosts: { "wim.hosting": "12345.67", "bzm.modules": "1000.01" } },
  { inhabitants: 420_000, services: ["e-Suite", "BZM", "nieuw lid", "MyLex koppeling vernieuwen", "MyLex"] },
];

describe("an invoice that the engine made", () => {
  test.each(profiles.map((profile) => [profile.inhabitants, profile] as const))("is a match in every line, %i inhabitants", (_, profile) => {
    for (const edition of [edition2020, edition2021]) {
      const lines = billed(profile, edition);
      const whole = { period: { start: `${edition.year}-01-01`, end: `${edition.year}-12-31` }, issueDate: `${edition.year}-01-10` };
      const report = reconcile([invoiceFrom(lines, whole)], { profile });
      expect(report.invoices[0]?.lines.map(({ charges, state }) => [charges.join(), state])).toEqual(lines.map(({ charge }) => [charge, "match"]));
      expect(report.missing).toEqual([]);
      expect(toDecimalString(report.totals.difference)).toBe("0.00");
    }
  });
});

test.each([
  ["Coöperatie Dimpact U.A.", true],
  ["DIMPACT regiebureau", true],
  ["Dimpakt", true],
  ["Impact Advies B.V.", false],
  ["Social Impact", false],
])("the supplier %s is Dimpact: %s", (name, isDimpact) => {
  expect(reconcile([invoiceOf([["Advies", "500.00"]], { supplier: { name, ids: ["1"] } })], { profile: assen }).invoices[0]?.isAssessed).toBe(isDimpact);
});

test("an invoice of another supplier is named and not assessed", () => {
  const report = reconcile([invoiceOf([["Schoonmaak", "1200.00"]], { supplier: { name: "Schoon B.V.", ids: [] } })], { profile: assen });
  expect(report.invoices[0]?.isAssessed).toBe(false);
  expect(report.invoices[0]?.lines.map(({ state }) => state)).toEqual(["unassessable"]);
  expect(report.missing).toEqual([]);
});
