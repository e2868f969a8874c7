import { reserve } from "../../src/engine";
import { type Edition, builtInEditions, makeOwnEdition } from "../../src/tariff";
import { type ReservationKind, reservationSheet, reservationSheets } from "../../src/workbook";
import { edition2021 } from "../support/editions";

const own = (id: string): Edition => makeOwnEdition({ id, basis: "2021", readings: { A02: "20400" } }, builtInEditions);
const krap = own("2021, krap");
const profile = { name: "Assen", inhabitants: 45000, services: ["e-Suite", "hosting groot"] };
const catalogueOf = (...editions: readonly Edition[]) => new Map([...builtInEditions, ...editions.map((edition) => [edition.id, edition] as const)]);

const sheetOf = (edition: Edition, kind: ReservationKind, catalogue = catalogueOf(krap)) => reservationSheet(reserve(profile, edition), { kind, date: "2020-11-01", catalogue });

/** The list that the cell of the edition offers. */
const listOf = (sheet: ReturnType<typeof sheetOf>) => {
  const { rule } = sheet.validations?.find(({ title }) => title === "Tariefeditie") ?? { rule: null };
  return rule?.kind === "list" ? { values: rule.values, strict: rule.strict } : rule;
};

describe("the reservation's sheet of an edition of the workbook's own", () => {
  test("is compared with the printed edition of the year before", () =>
    expect(sheetOf(krap, "functions").cells?.some(({ content }) => content === 2020)).toBe(true));

  test("says below its title how the plan is read", () =>
    expect(JSON.stringify(sheetOf(krap, "functions").cells)).toContain("Eigen lezing: Kost hosting groot 19.100 (tabel) of 20.400 (bijlage 2)? 20.400, zoals in bijlage 2 (A02)."));

  test("brings its own tariffs along with plain formulas", async () => {
    const sheets = await reservationSheets(reserve(profile, krap), { kind: "plain", date: "2020-11-01", catalogue: catalogueOf(krap) });
    expect(sheets.slice(1).map(({ name, tables }) => [name, tables[0]?.name])).toEqual([
      ["Tarieven 2021, krap", "Tarieven_2021_krap"],
      ["Tarieven 2020", "Tarieven_2020"],
    ]);
  });
});

describe("the list of editions", () => {
  test.each<[string, Edition, ReservationKind, Edition[], object]>([
    ["offers an own edition", edition2021, "functions", [own("Krap")], { values: ["2021", "2020", "Krap"], strict: false }],
    ["leaves out a name with a comma, which it would make two of", krap, "functions", [krap], { values: ["2020", "2021"], strict: false }],
    ["refuses nothing where it cannot offer all", krap, "plain", [krap], { values: ["2020"], strict: false }],
    ["refuses others where it offers all", own("Krap"), "plain", [own("Krap")], { values: ["Krap", "2020"], strict: true }],
  ])("%s", (_title, edition, kind, others, expected) => expect(listOf(sheetOf(edition, kind, catalogueOf(...others)))).toEqual(expected));

  test("is no longer than Excel takes", () => {
    const many = Array.from({ length: 10 }, (_, index) => own(`${"x".repeat(50)} ${index}`));
    const list = listOf(sheetOf(edition2021, "functions", catalogueOf(...many)));
    expect((list as { values: readonly string[] }).values.join(",").length).toBeLessThanOrEqual(255);
  });
});
