import { edges, plan, worth } from "../engine/plan";
import { callAsExcel, functionsJson, loadFunctions } from "../support/functions";

const functions = loadFunctions();
const metadata = functionsJson();
const run = (id: string, ...args: readonly unknown[]): unknown => callAsExcel(functions, metadata, id, args);
const single = (result: unknown): unknown => (Array.isArray(result) ? (result as unknown[][])[0]?.[0] : result);

const ALL3 = "e-Suite; BZM; WIM";

describe("what the plan says of a municipality of 45.000 inhabitants", () => {
  const cases: readonly [string, readonly unknown[], number | string][] = [
    ["CONTRIBUTIE", [2021], 3000],
    ["CONTRIBUTIE", [2020], 6000],
    ["ENTREE", [2021], 2000],
    ["TPM", [2021], 2092],
    ["TPM", ["2020"], 2050],
    ["ESUITE", [45000, 2021], 145200],
    ["ESUITE.INSTAP", [45000, 2021], 56250],
    ["ESUITE.INSTAP", [9000, 2021], 40000],
    ["INNOVATIE", [45000, 2021], 5400],
    ["HOSTING", [45000, 2021], 51550],
    ["HOSTING", [45000, 2020], 44400],
    ["HOSTING.UITBREIDING", ["klein", 2021], 5400],
    ["HOSTING.UITBREIDING", ["Groot", 2021], 19100],
    ["HOSTING.UITBREIDING", ["opleiding", 2021], 20400],
    ["BZM", [45000, 2021], 68850],
    ["BZM", [45000, 2020], 59400],
    ["BZM.HOSTING", [45000, 2021], 29121],
    ["BZM.HELPDESK", [45000, 2021], 3640],
    ["BZM.LIJN", [2021], 1772],
    ["BZM.AANSLUITING", [2021], 538],
    ["BZM.MODULES", [1000, 2021], 850],
    ["BZM.MODULES", [0.1, 2021], 0.09],
    ["WIM", [45000, 2021], 15872],
    ["WIM", [45000, 2020], 3150],
    ["WIM.HOSTING", [1234.56, 2021], 1358.02],
    ["PAKKETKORTING", [45000, 2021], -10000],
    ["PAKKETKORTING", [150001, 2021], 0],
    ["MYLEX", [45000, 2021], 17963],
    ["MYLEX.SOCIAAL", [45000, 2021], 7685],
    ["MYLEX.KOPPELING", [2021], 910],
    ["MYLEX.KOPPELING.EENMALIG", [2021], 3032],
    ["GVOP", [45000, 2021], 10000],
    ["RESERVERING", [45000, "hoog", 1, 2021], 58331.25],
    ["RESERVERING", [45000, "midden", 1, 2021], 40831.88],
    ["RESERVERING", [45000, "laag", 3, 2021], 69997.5],
    ["TARIEF", ["hosting", 45000, 2021], 51550],
    ["TARIEF", ["contributie", null, 2021], 3000],
    ["TARIEF", ["BZM.Licentie", 45000, 2021], 59850],
    ["TARIEF", ["wim.hosting", 1000, 2021], 1100],
    ["TOTAAL", [45000, ALL3, 2021], 316497],
    ["TOTAAL", [45000, ALL3, 2021, "jaarlijks"], 316497],
    ["TOTAAL", [45000, ALL3, 2020], 305971],
    ["TOTAAL", [45000, `${ALL3}; nieuw lid`, 2021, "eenmalig"], 58250],
    ["TOTAAL", [45000, `${ALL3}; nieuw lid`, 2021, "alles"], 316497 - 5400 + 58250],
    ["TOTAAL", [45000, "", 2021], 3000],
    ["DREMPEL", ["bzm.hosting", 72500, 2021], 2501],
    ["BEGROTING", ["resultaat", 2021], -127_076],
    ["BEGROTING", ["resultaat", "2019"], 22_307],
    ["BEGROTING", ["RESULTAAT", 2018], 574_050],
    ["BEGROTING", ["resultaat", 2017], 331_707],
    ["BEGROTING", ["omzet.innovatie", 2017], 0],
    ["BEGROTING", ["kosten.mylex", 2021], 326_779],
    ["ZEKERHEID", ["hosting", 2021], "indicatie"],
    ["ZEKERHEID", ["hosting", 2020], "vastgesteld"],
    ["BRON", ["esuite.regie", 2021], "Bedrijfsplan 2021, coöperatie Dimpact: Wijzigingen contributie 2021 t.o.v. 2020, e-Suite, regel 444"],
  ];
  test.each(cases)("%s %j is %s", (id, args, expected) => expect(single(run(id, ...args))).toBe(expected));

  test("VERSCHIL of 2020 and 2021 is 3,44…%", () => expect(single(run("VERSCHIL", 45000, ALL3, 2020, 2021))).toBeCloseTo(10526 / 305971, 15));
});

describe("every tier, in both years", () => {
  const byFunction = { HOSTING: "hosting", ESUITE: "esuite.regie", "ESUITE.INSTAP": "esuite.instap", INNOVATIE: "innovatie", "BZM.HOSTING": "bzm.hosting", "BZM.HELPDESK": "bzm.helpdesk", WIM: "wim", PAKKETKORTING: "pakketkorting", MYLEX: "mylex.overheid", "MYLEX.SOCIAAL": "mylex.sociaal", GVOP: "gvop" };
  const cases = (["2020", "2021"] as const).flatMap((year) =>
    Object.entries(byFunction).flatMap(([id, charge]) => {
      const staircase = plan[year][charge];
      return staircase ? edges(staircase).map((edge) => [id, year, edge, [edge - 1, edge, edge + 1].map((at) => Number(worth(staircase, at)))] as const) : [];
    }),
  );
  test.each(cases)("%s in %s below, on and above %i is %j", (id, year, edge, expected) => {
    const result = functions.get(id)?.([[edge - 1, edge, edge + 1]], year, {});
    expect(result).toEqual([expected]);
  });
});

describe("tables that spill", () => {
  test("STAFFEL", () =>
    expect(run("STAFFEL", "hosting", 2021)).toEqual([
      ["Vanaf inwoners", "T/m inwoners", "Per inwoner", "Per gemeente"],
      [1, 30000, 1.15, 7000],
      [30001, 70000, 0.67, 21400],
      [70001, "", 0.55, 29800],
    ]));

  test("EDITIES", () =>
    expect(run("EDITIES")).toEqual([
      ["Editie", "Titel", "Status", "Voorlopige index"],
      ["2020", "Tarieven 2020", "vastgesteld", ""],
      ["2021", "Tarieven 2021", "voorlopig", 0.02],
    ]));

  test("SPECIFICATIE has a header, a row per line item, items without an amount as empty text, and the total last", () => {
    const [header, ...rows] = run("SPECIFICATIE", 45000, ALL3, 2021) as (string | number)[][];
    expect(header).toEqual(["Dienst", "Post", "Periode", "Berekening", "Bedrag", "Zekerheid", "Opmerking", "Bron"]);
    const total = rows.at(-1);
    expect(total?.slice(0, 5)).toEqual(["Totaal", "", "jaarlijks", "", 316497]);
    const amounts = rows.slice(0, -1).map((row) => row[4]);
    expect(amounts.reduce<number>((sum, amount) => sum + Number(amount), 0)).toBe(316497);
    const hosting = rows.find((row) => row[1] === "e-Suite: hosting");
    expect(hosting?.slice(2, 6)).toEqual(["jaarlijks", "45.000 × € 0,67 + € 21.400,00 (trede t/m 70.000)", 51550, "indicatie"]);
    const wimHosting = rows.find((row) => String(row[1]).startsWith("WIM: hosting"));
    expect([wimHosting?.[4], wimHosting?.[6]]).toEqual(["", "volgt de werkelijke kosten; niet in het totaal"]);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([8]));
  });

  test("SPECIFICATIE of a new member has a total per period and of all", () => {
    const rows = run("SPECIFICATIE", 45000, `${ALL3}; nieuw lid`, 2021) as (string | number)[][];
    expect(rows.slice(-3).map((row) => [row[2], row[4]])).toEqual([
      ["jaarlijks", 311097],
      ["eenmalig", 58250],
      ["alles", 369347],
    ]);
  });

  test("SPECIFICATIE counts the line items without an amount in the period of each total", () => {
    const rows = run("SPECIFICATIE", 45000, `${ALL3}; nieuw lid; BZM aansluiting`, 2020) as (string | number)[][];
    expect(rows.slice(-3).map((row) => [row[2], row[6]])).toEqual([
      ["jaarlijks", "exclusief 2 posten zonder bedrag"],
      ["eenmalig", "exclusief 1 post zonder bedrag"],
      ["alles", "exclusief 3 posten zonder bedrag"],
    ]);
  });
});

describe("services as people write them", () => {
  test.each([
    ["e-suite;bzm;wim"],
    ["E-SUITE , BZM , WIM"],
    ["esuite\nbzm\r\nwim"],
    ["e suite; Burgerzakenmodules; website"],
    ["WIM; BZM; e-Suite; ; "],
  ])("%j", (services) => expect(single(run("TOTAAL", 45000, services, 2021))).toBe(316497));

  test("over a range that is one list, with blanks in it", () =>
    expect(functions.get("TOTAAL")?.([[45000]], [["e-Suite", ""], ["BZM", 0], [null, "WIM"]], 2021, null, {})).toEqual([[316497]]));
});
