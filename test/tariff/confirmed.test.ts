/** What was confirmed of an edition: in it, once, and not in what is made of it. */
import { correction, nextYear, settled, validateEdition, withConfirmation, withoutConfirmations } from "../../src/tariff";
import { edition2021 } from "../support/editions";

const warning = (nl: string) => ({ nl, en: `(${nl})` });
const confirmed = withConfirmation(edition2021, "2020-11-02", [warning("een"), warning("twee")]);

test("it stands in the edition, which is sound with it and the same without", () => {
  expect(confirmed.confirmed).toEqual([{ on: "2020-11-02", warnings: [warning("een"), warning("twee")] }]);
  expect(validateEdition(JSON.parse(JSON.stringify(confirmed)))).toEqual({ edition: confirmed, issues: [] });
  expect([withoutConfirmations(confirmed), settled(confirmed)]).toEqual([edition2021, confirmed]);
});

test("without warnings nothing is confirmed", () => expect(withConfirmation(edition2021, "2020-11-02", [])).toBe(edition2021));

test("the same warnings are recorded once, on the last day; others after them", () => {
  const again = withConfirmation(withConfirmation(confirmed, "2020-11-03", [warning("drie")]), "2020-11-04", confirmed.confirmed?.[0]?.warnings ?? []);
  expect(again.confirmed?.map(({ on, warnings }) => [on, warnings.length])).toEqual([["2020-11-03", 1], ["2020-11-04", 2]]);
});

test("a text as long as a cell holds is cut, and never within a character", () => {
  const long = withConfirmation(edition2021, "2020-11-02", [warning("🙂".repeat(16_000))]);
  expect(validateEdition(long).issues).toEqual([]);
  expect(long.confirmed?.[0]?.warnings[0]?.nl).toBe("🙂".repeat(500));
});

test("next year's edition and a correction have nothing confirmed", () => expect([nextYear(confirmed, "0.016"), correction(confirmed, "0.013")].map((edition) => "confirmed" in edition)).toEqual([false, false]));

test.each<[string, unknown]>([
  ["no day", [{ on: "gisteren", warnings: [] }]],
  ["a month alone", [{ on: "2020-11", warnings: [] }]],
  ["a text in one language", [{ on: "2020-11-02", warnings: [{ nl: "een" }] }]],
  ["a property more", [{ on: "2020-11-02", warnings: [], by: "mij" }]],
])("%s is told with its place", (_title, found) => expect(validateEdition({ ...edition2021, confirmed: found }).issues.map(({ place }) => place)).toEqual([expect.stringMatching(/^confirmed\[0\]/)]));
