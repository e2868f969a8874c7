import fc from "fast-check";
import { reservationSheetName, reservationTableName } from "../../src/workbook/reservation/name";

test.each<[string, string, readonly string[], string]>([
  ["plain", "Assen", [], "Reservering Assen 2021"],
  ["no name", "", [], "Reservering 2021"],
  ["an apostrophe", "'s-Gravenhage", [], "Reservering 's-Gravenhage 2021"],
  ["longer than a sheet's name may be", "Nuenen, Gerwen en Nederwetten", [], "Reservering Nuenen, Gerwen 2021"],
  ["characters that a sheet's name may not hold", "A/B\\C?D*E[F]G:H", [], "Reservering ABCDEFGH 2021"],
  ["like a formula", "=1+1", [], "Reservering =1+1 2021"],
  ["two of one name", "Assen", ["Reservering Assen 2021"], "Reservering Assen 2021 (2)"],
  ["three of one name, in other capitals", "Assen", ["reservering assen 2021", "Reservering Assen 2021 (2)"], "Reservering Assen 2021 (3)"],
  ["two of one long name", "Nuenen, Gerwen en Nederwetten", ["Reservering Nuenen, Gerwen 2021"], "Reservering Nuenen, Ge 2021 (2)"],
])("a sheet's name: %s", (_case, municipality, taken, name) => {
  expect(reservationSheetName(municipality, 2021, taken)).toBe(name);
});

test("any name gives a sheet's name that Excel takes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (municipality) => {
      const name = reservationSheetName(municipality, 2021, ["Reservering 2021"]);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$/);
      expect(name).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
    }),
    { seed: 1, numRuns: 300 },
  );
});

test.each<[string, readonly string[], string]>([
  ["'s-Hertogenbosch", [], "Reservering_s_Hertogenbosch_2021"],
  ["Súdwest-Fryslân", [], "Reservering_Sudwest_Fryslan_2021"],
  ["=1+1", [], "Reservering_1_1_2021"],
  ["", [], "Reservering_2021"],
  ["Assen", ["RESERVERING_ASSEN_2021"], "Reservering_Assen_2021_2"],
])("the table of '%s'", (municipality, taken, name) => {
  expect(reservationTableName(municipality, 2021, taken)).toBe(name);
});
