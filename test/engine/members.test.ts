import fc from "fast-check";
import { MOST_MEMBERS, describeCsvProblem, describeMemberPlace, readCsv, readMembers } from "../../src/engine";
import { bothEditions } from "../support/editions";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (rows: readonly (readonly unknown[])[], firstRow?: number) => readMembers(rows, bothEditions, firstRow);
const profiles = (rows: readonly (readonly unknown[])[]) => {
  const { members, issues } = read(rows);
  expect(issues).toEqual([]);
  return members.map(({ profile }) => profile);
};
const told = (rows: readonly (readonly unknown[])[], firstRow?: number) => read(rows, firstRow).issues.map((issue) => `${describeMemberPlace(issue).nl}: ${issue.found.nl} -> ${issue.expected.nl}`);

const HEAD = ["Gemeente", "Inwoners", "Diensten"];

describe("a table of members", () => {
  const assen = { name: "Assen", inhabitants: 45000, services: ["e-Suite", "WIM"] };

  it.each<[string, unknown[][]]>([
    ["Dutch headers", [HEAD, ["Assen", 45000, "e-Suite; WIM"]]],
    ["English headers, in another order", [["Services", "Inhabitants", "Municipality"], ["e-Suite; WIM", 45000, "Assen"]]],
    ["headers written otherwise", [["NAAM", "Aantal inwoners", "Diensten en opties"], ["Assen", "45.000", "e-Suite,WIM"]]],
    ["a number as text, with a space between thousands", [HEAD, ["Assen", "45\u00a0000", "e-Suite;WIM"]]],
    ["rows above the headers, and empty ones between", [["Ledenlijst 2021"], [], HEAD, [null, "", " "], ["Assen", 45000, "e-Suite; WIM"], []]],
    ["cells with spaces around", [[" Gemeente ", "Inwoners", "Diensten"], ["  Assen ", " 45000 ", " e-Suite ; WIM "]]],
    ["columns that play no part", [["Provincie", ...HEAD, "Coördinator"], ["Drenthe", "Assen", 45000, "e-Suite; WIM", "=1+1"]]],
  ])("%s", (_case, rows) => expect(profiles(rows)).toEqual([assen]));

  it("a column per service, with marks", () => {
    const head = ["Gemeente", "Inwoners", "e-Suite", "BZM", "Website", "nieuw lid"];
    const rows = [head, ["A", 1, "ja", "x", 1, true], ["B", 2, "nee", "", 0, false], ["C", 3, "X", "JA", "waar", "-"], ["D", 4, null, undefined, "✓", "Nee"]];
    expect(profiles(rows).map(({ services }) => services)).toEqual([["e-Suite", "BZM", "Website", "nieuw lid"], [], ["e-Suite", "BZM", "Website"], ["Website"]]);
  });

  it("services, options and marks together, and actual costs", () => {
    const rows = [[...HEAD, "Opties", "WIM", "Werkelijke kosten wim.hosting", "bzm.modules"], ["Assen", 45000, "e-Suite; BZM", "hosting groot; nieuw lid", "x", "12.345,67", 1000.5]];
    expect(profiles(rows)).toEqual([{ name: "Assen", inhabitants: 45000, services: ["e-Suite", "BZM", "hosting groot", "nieuw lid", "WIM"], actualCosts: { "wim.hosting": "12345.67", "bzm.modules": "1000.50" } }]);
  });

  it("says which columns play no part", () =>
    expect(read([["Provincie", "Gemeente", "", "Inwoners", "Diensten", "Pakketkorting"], ["Drenthe", "Assen", "?", 45000, ""]]).ignored).toEqual([
      { place: 1, header: "Provincie" },
      { place: 3, header: "" },
      { place: 6, header: "Pakketkorting" },
    ]));

  it("keeps the number of each row, as the user counts them", () => expect(read([HEAD, [], ["A", 1, ""], ["B", 2, ""]], 10).members.map(({ row, name }) => [row, name])).toEqual([[12, "A"], [13, "B"]]));
});

describe("what is wrong with a table of members", () => {
  const inhabitants = "een geheel getal van 1 tot en met 20.000.000, zoals 45000 of 45.000";
  it.each<[string, unknown[][], string[]]>([
    ["nothing at all", [[]], [': niets -> een rij met kolomkoppen: Gemeente, Inwoners, en Diensten of een kolom per dienst']],
    ["headers alone", [HEAD], [": niets -> een rij per gemeente"]],
    ["a column is missing", [["Gemeente", "Inwoners"], ["Assen", 1]], ['rij 1: "Gemeente, Inwoners" -> een rij met kolomkoppen: Gemeente, Inwoners, en Diensten of een kolom per dienst']],
    ["a column is there twice", [["Gemeente", "Inwoners", "WIM", "website"], ["Assen", 1]], ['rij 1, kolom 4 \'website\': "website" -> één kolom hiervoor']],
    ["a comma between thousands", [HEAD, ["Assen", "45,000", ""]], [`rij 2, kolom 2 'Inwoners': "45,000" -> ${inhabitants}`]],
    ["a fraction", [HEAD, ["Assen", 45.5, ""]], [`rij 2, kolom 2 'Inwoners': 45.5 -> ${inhabitants}`]],
    ["no inhabitants", [HEAD, ["Assen", null, ""]], [`rij 2, kolom 2 'Inwoners': niets -> ${inhabitants}`]],
    ["no name", [HEAD, [" ", 1, ""]], ["rij 2, kolom 1 'Gemeente': niets -> de naam van de gemeente, ten hoogste 200 tekens"]],
    ["a number for services", [HEAD, ["Assen", 1, 5]], ["rij 2, kolom 3 'Diensten': 5 -> diensten als tekst met ; ertussen, zoals e-Suite; BZM; WIM"]],
    ["no mark", [["Gemeente", "Inwoners", "WIM"], ["Assen", 1, "misschien"]], ['rij 2, kolom 3 \'WIM\': "misschien" -> ja, x of 1 waar de dienst wordt afgenomen; nee, 0 of niets waar niet']],
    ["a cost of two readings", [[...HEAD, "kosten wim hosting"], ["Assen", 1, "WIM", "12.345"]], ['rij 2, kolom 4 \'kosten wim hosting\': "12.345" -> euro\'s met ten hoogste twee decimalen, zoals 12345,67, tot en met 1.000.000.000']],
    ["a cell beyond the headers", [HEAD, ["Assen", "1", "e-Suite", "WIM"]], ['rij 2, kolom 4: "WIM" -> geen cel voorbij de laatste kolomkop; zet in een CSV-bestand een tekst met ; of , erin tussen aanhalingstekens']],
    ["the same municipality again", [HEAD, ["Assen", 1, ""], ["B", 2, ""], ["ASSEN", 3, ""]], ['rij 4, kolom 1 \'Gemeente\': "ASSEN" -> een gemeente die niet ook in rij 2 staat']],
  ])("%s", (_case, rows, expected) => expect(told(rows)).toEqual(expected));

  it("an unknown service, with those that there are; and one that comes with others", () => {
    const found = told([HEAD, ["Assen", 1, "e-Suite; Zaaksysteem"], ["B", 2, "Pakketkorting"]]);
    expect(found[0]).toMatch(/^rij 2, kolom 3 'Diensten': "Zaaksysteem" -> een van e-Suite, /);
    expect(found[1]).toMatch(/^rij 3, kolom 3 'Diensten': "Pakketkorting" -> 'Pakketkorting' hoort bij het lidmaatschap/);
  });

  it("everything at once, in the order of the rows, and the sound rows stay", () => {
    const { members, issues } = read([HEAD, ["A", 0, "onzin; WIM; quatsch"], ["B", 2, "WIM"], ["B", "x", 5]]);
    expect(issues.map(({ row, column }) => [row, column?.place])).toEqual([[2, 2], [2, 3], [2, 3], [4, 2], [4, 3], [4, 1]]);
    expect(members.map(({ name, row }) => [name, row])).toEqual([["B", 3]]);
  });

  it("more rows than a country has municipalities", () => {
    const rows = [HEAD, ...Array.from({ length: MOST_MEMBERS + 1 }, (_, index) => [`G${index}`, 1, ""])];
    expect(told(rows)).toEqual([": 2001 rijen -> ten hoogste 2.000 gemeenten"]);
    expect(read(rows.slice(0, -1)).members).toHaveLength(MOST_MEMBERS);
  });

  it("never throws, whatever the cells hold", () =>
    fc.assert(
      fc.property(fc.array(fc.array(fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.constantFrom(...HEAD, "WIM", "e-Suite", "x", "__proto__", "constructor")), { maxLength: 5 }), { maxLength: 6 }), (rows) => {
        const { members, issues } = read([HEAD, ...rows]);
        const filled = rows.filter((row) => row.some((cell) => cell !== null && String(cell).trim() !== "")).length;
        expect(members.length + new Set(issues.flatMap(({ row }) => row ?? [])).size).toBe(filled);
      }),
      { seed: 4, numRuns: 300 },
    ));
});

describe("a CSV file", () => {
  const rows = [HEAD, ["Súdwest-Fryslân", "45000", "e-Suite; WIM"]];

  it.each<[string, Uint8Array]>([
    ["semicolons and quotes", utf8('Gemeente;Inwoners;Diensten\r\nSúdwest-Fryslân;45000;"e-Suite; WIM"\r\n')],
    ["commas", utf8('Gemeente,Inwoners,Diensten\nSúdwest-Fryslân,45000,e-Suite; WIM\n')],
    ["tabs", utf8("Gemeente\tInwoners\tDiensten\nSúdwest-Fryslân\t45000\te-Suite; WIM\n")],
    ["a byte order mark", utf8('\ufeffGemeente;Inwoners;Diensten\nSúdwest-Fryslân;45000;"e-Suite; WIM"')],
    ["UTF-16, as Excel's Unicode text", new Uint8Array(Buffer.from("\ufeffGemeente\tInwoners\tDiensten\r\nSúdwest-Fryslân\t45000\te-Suite; WIM\r\n", "utf16le"))],
    ["windows-1252", new Uint8Array(Buffer.from('Gemeente;Inwoners;Diensten\r\nSúdwest-Fryslân;45000;"e-Suite; WIM"\r\n', "latin1"))],
  ])("%s", (_case, bytes) => {
    const { rows: found } = readCsv(bytes);
    expect(found?.filter((row) => row.join("") !== "")).toEqual(rows);
    expect(profiles(found ?? [])).toEqual([{ name: "Súdwest-Fryslân", inhabitants: 45000, services: ["e-Suite", "WIM"] }]);
  });

  it("a title above the headers, the separator said, and a line end within a cell: rows keep their numbers", () => {
    const { rows: found } = readCsv(utf8('sep=;\r\nLedenlijst\r\nGemeente;Inwoners;Diensten\r\nAssen;45000;"e-Suite\r\nWIM"\r\nB;x;\r\n'));
    const table = read(found ?? []);
    expect(table.members).toEqual([{ row: 4, name: "Assen", profile: { name: "Assen", inhabitants: 45000, services: ["e-Suite", "WIM"] } }]);
    expect(table.issues.map(({ row }) => row)).toEqual([5]);
  });

  it.each<[string, Uint8Array, string]>([
    ["empty", utf8(" \r\n"), "het is leeg"],
    ["a workbook", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), "het is een Excel-bestand: bewaar het blad als CSV"],
    ["a workbook of old", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), "het is een Excel-bestand: bewaar het blad als CSV"],
    ["no text", new Uint8Array([65, 0, 66]), "het is geen tekst: bewaar het als CSV"],
    ["a quote that does not end", utf8('Gemeente;Inwoners\n"Assen;1\n'), "in rij 2 staat een aanhalingsteken zonder het tweede"],
    ["too large", new Uint8Array(2_000_001).fill(65), "het is groter dan 2 MB: een ledenlijst is kleiner"],
  ])("refused: %s", (_case, bytes, expected) => {
    const { problem } = readCsv(bytes);
    expect(problem === null ? null : describeCsvProblem(problem).nl).toBe(expected);
  });
});
