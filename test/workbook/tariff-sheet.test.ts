import { type Edition, builtInEditions, findEdition, makeOwnEdition } from "../../src/tariff";
import { editionChecksum, tariffSheet, tariffTableNames } from "../../src/workbook";
import { bothEditions, edition2021 } from "../support/editions";

const own = (id: string, readings: Record<string, string> = { A02: "20400" }): Edition => makeOwnEdition({ id, basis: "2021", readings }, builtInEditions);

/** The rows of the table that has this header, each by header. */
function rowsOf(edition: Edition, header: string): Record<string, unknown>[] {
  const table = tariffSheet(edition, "x").tables.find(({ columns }) => columns.some((column) => column.header === header));
  return (table?.rows ?? []).map((row) => Object.fromEntries((table?.columns ?? []).map((column, index) => [column.header, row[index]])));
}

describe("the tariff sheet of an edition of a user's own", () => {
  test("shows what was chosen, and the default as the other way", () =>
    expect(rowsOf(own("2021, eigen lezing"), "Gekozen").find(({ Lezing }) => Lezing === "A02")).toMatchObject({
      Gekozen: "Eigen lezing: 20.400, zoals in bijlage 2.",
      Alternatief: "Standaard: 19.100, zoals in de tabel.",
    }));

  test("shows the other readings as the printed edition does", () => {
    const others = (edition: Edition) => rowsOf(edition, "Gekozen").filter(({ Lezing }) => Lezing !== "A02");
    expect(others(own("2021, eigen lezing"))).toEqual(others(edition2021));
  });

  test("says in its facts and sources what it was made of", () => {
    expect(rowsOf(own("2021, eigen lezing"), "Gegeven")).toEqual(
      expect.arrayContaining([
        { Gegeven: "Gemaakt van editie", Waarde: "2021" },
        { Gegeven: "Aanpassing", Waarde: "Eigen lezing: Kost hosting groot 19.100 (tabel) of 20.400 (bijlage 2)? 20.400, zoals in bijlage 2 (A02)." },
      ]),
    );
    expect(rowsOf(own("2021, eigen lezing"), "Bron").find(({ Regel }) => Regel === "hosting.groot")).toMatchObject({ "Per gemeente": 20400, Bron: expect.stringContaining("eigen lezing A02") as string });
  });

  test.each(bothEditions.map((edition) => [edition.id, edition] as const))("%s as printed says nothing of that", (_id, edition) =>
    expect(rowsOf(edition, "Gegeven").map(({ Gegeven }) => Gegeven)).not.toContain("Aanpassing"));
});

describe("the names of its tables and sheet", () => {
  test.each([
    ["2021", edition2021, "Tarieven_2021", "Tarieven 2021"],
    ["an index", findEdition("2021@1,3%"), "Tarieven_2021__1_3", "Tarieven 2021@1.3%"],
    ["a negative index", findEdition("2021@-1,3%"), "Tarieven_2021__min_1_3", "Tarieven 2021@-1.3%"],
    ["an own edition", own("2021, eigen lezing"), "Tarieven_2021_eigen_lezing", "Tarieven 2021, eigen lezing"],
    ["signs that a sheet's name may not hold", own("A/B: [krap]?"), "Tarieven_A_B_krap", "Tarieven A_B_ _krap__"],
    ["an apostrophe where the name is cut", own("Begroting van de raad'en meer"), "Tarieven_Begroting_van_de_raad_en_meer", "Tarieven Begroting van de raad"],
  ])("%s", (_title, edition, table, sheet) => expect([tariffTableNames(edition).tariffs, tariffSheet(edition, "x").name]).toEqual([table, sheet]));

  test("of an own edition that is called like an index are not those of the index", () =>
    expect(tariffTableNames(own("2021 v 1 3")).tariffs).not.toBe(tariffTableNames(findEdition("2021@1,3%")).tariffs));
});

test("the checksum tells editions with other amounts apart, and is of the contents alone", async () => {
  const sums = await Promise.all([edition2021, own("A"), own("A", {}), findEdition("2021@1,3%")].map(editionChecksum));
  expect(new Set(sums).size).toBe(4);
  const { origin: _origin, ...bare } = own("A");
  expect(await editionChecksum(bare)).toBe(sums[1]);
});
