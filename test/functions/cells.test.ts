import { callAsExcel, functionsJson, loadFunctions } from "../support/functions";

const functions = loadFunctions();
const metadata = functionsJson();
const run = (id: string, ...args: readonly unknown[]): unknown => callAsExcel(functions, metadata, id, args);

interface Failure {
  readonly code: string;
  readonly message: string;
}

function failure(act: () => unknown): Failure {
  try {
    return { code: "no error", message: JSON.stringify(act()) };
  } catch (error) {
    const { code, message } = error as Failure;
    return { code, message };
  }
}

describe("one cell that cannot be computed", () => {
  const cases: readonly [string, readonly unknown[], string, string][] = [
    ["HOSTING", ["veel", 2021], "#VALUE!", "inwoners is 'veel': verwacht een geheel getal van 1 of meer"],
    ["HOSTING", [true, 2021], "#VALUE!", "inwoners is WAAR: verwacht een geheel getal van 1 of meer"],
    ["HOSTING", [45000.5, 2021], "#VALUE!", "inwoners is 45.000,5: rond af op hele inwoners"],
    ["HOSTING", [44999.999999999, 2021], "#VALUE!", "inwoners is 44.999,999999999: rond af op hele inwoners"],
    ["HOSTING", [-3, 2021], "#VALUE!", "inwoners is -3: verwacht een geheel getal van 1 of meer"],
    ["HOSTING", [20_000_001, 2021], "#VALUE!", "inwoners is 20.000.001: verwacht ten hoogste 20.000.000"],
    ["HOSTING", [0, 2021], "#VALUE!", "inwoners is leeg of 0: vul het aantal inwoners in, een geheel getal van 1 of meer"],
    ["HOSTING", [null, 2021], "#VALUE!", "inwoners is leeg of 0: vul het aantal inwoners in, een geheel getal van 1 of meer"],
    ["HOSTING", ["", 2021], "#VALUE!", "inwoners is leeg of 0: vul het aantal inwoners in, een geheel getal van 1 of meer"],
    ["HOSTING", [Number.NaN, 2021], "#VALUE!", "inwoners is NaN: verwacht een geheel getal van 1 of meer"],
    ["HOSTING", [45000, 2019], "#N/A", "editie '2019' is er niet; te gebruiken: 2020, 2021"],
    ["HOSTING", [45000, true], "#N/A", "editie 'WAAR' is er niet; te gebruiken: 2020, 2021"],
    ["HOSTING", [45000, "2020@1,3%"], "#N/A", "editie 2020 heeft geen voorlopige index om te vervangen"],
    ["HOSTING", [45000, "2021@veel"], "#VALUE!", "'veel' is geen index: verwacht een percentage tussen -50% en 100%, zoals in '2021@1,3%'"],
    ["BZM.MODULES", [0, 2021], "#VALUE!", "werkelijkeKosten is leeg of 0: vul de werkelijke kosten in euro's in"],
    ["BZM.MODULES", [-1, 2021], "#VALUE!", "werkelijkeKosten is -1: verwacht een bedrag boven 0"],
    ["BZM.MODULES", ["x", 2021], "#VALUE!", "werkelijkeKosten is 'x': verwacht een bedrag in euro's"],
    ["BZM.MODULES", [100, 2020], "#N/A", "bzm.modules heeft geen bedrag in editie 2020: het plan drukt de korting alleen voor 2021 af"],
    ["BZM.AANSLUITING", [2020], "#N/A", "bzm.aansluiting heeft geen bedrag in editie 2020: het plan drukt voor 2020 geen bedrag af"],
    ["WIM.HOSTING", [100, 2020], "#N/A", "wim.hosting heeft geen bedrag in editie 2020: het plan drukt de opslag alleen voor 2021 af"],
    ["PAKKETKORTING", [45000, 2020], "#N/A", "pakketkorting heeft geen bedrag in editie 2020: de pakketkorting bestond in 2020, maar het plan drukt het bedrag niet af"],
    ["HOSTING.UITBREIDING", ["reus", 2021], "#VALUE!", "omgeving 'reus' is niet bekend; te gebruiken: klein, groot, opleiding"],
    ["RESERVERING", [45000, "veel", 1, 2021], "#VALUE!", "scenario 'veel' is niet bekend; te gebruiken: laag, midden, hoog"],
    ["RESERVERING", [45000, "hoog", 1.5, 2021], "#VALUE!", "aantalDiensten is 1.5: verwacht een geheel getal van 1 tot en met 100"],
    ["RESERVERING", [45000, "hoog", null, 2021], "#VALUE!", "aantalDiensten is leeg: verwacht een geheel getal van 1 tot en met 100"],
    ["RESERVERING", [45000, "hoog", 1, 2020], "#N/A", "nieuwe-dienst heeft geen bedrag in editie 2020: het plan geeft het reserveringsadvies alleen voor 2021"],
    ["TARIEF", ["nieuwe-dienst", 45000, 2021], "#VALUE!", "nieuwe-dienst is een bandbreedte zonder één bedrag; gebruik RESERVERING met laag, midden of hoog"],
    ["TARIEF", ["bzm.servicedesk", null, 2021], "#N/A", "bzm.servicedesk heeft geen bedrag in editie 2021: de vereniging moet hierover nog een oordeel vormen"],
    ["DREMPEL", ["bzm.hosting", 250001, 2021], "#N/A", "er is geen volgende trede: bzm.hosting is vanaf 250.001 inwoners in de hoogste trede"],
    ["DREMPEL", ["contributie", 45000, 2021], "#VALUE!", "contributie heeft geen staffel: het bedrag hangt niet van een trede af"],
    ["STAFFEL", ["tpm", 2021], "#VALUE!", "tpm heeft geen staffel: het bedrag hangt niet van een trede af"],
    ["TOTAAL", [45000, "BZM", 2021], "#VALUE!", "BZM is alleen af te nemen met e-Suite: voeg e-Suite toe of laat BZM weg"],
    ["TOTAAL", [45000, "e-Suite; hosting klein; hosting groot", 2021], "#VALUE!", "hosting klein en hosting groot sluiten elkaar uit: kies een van beide"],
    ["TOTAAL", [45000, "e-Suite", 2021, "soms"], "#VALUE!", "periode 'soms' is niet bekend; te gebruiken: jaarlijks, eenmalig, alles"],
  ];
  test.each(cases)("%s %j is %s: %s", (id, args, code, message) => expect(failure(() => run(id, ...args))).toEqual({ code, message }));

  test("an unknown charge or service names what is allowed", () => {
    expect(failure(() => run("TARIEF", "hostin", 45000, 2021)).message).toMatch(/^tariefregel 'hostin' is er niet; te gebruiken: contributie, entree, esuite\.regie, /);
    expect(failure(() => run("TOTAAL", 45000, "e-Suit", 2021)).message).toBe(
      "dienst 'e-Suit' is niet bekend; te gebruiken: e-Suite, hosting klein, hosting groot, opleidingsomgeving, BZM, BZM aansluiting, WIM, MyLex, MyLex Sociaal, MyLex koppeling, MyLex koppeling vernieuwen, GVOP, nieuw lid",
    );
  });
});

describe("a range keeps its shape", () => {
  const codes = (result: unknown): unknown => (result as unknown[][]).map((row) => row.map((cell) => (typeof cell === "object" ? (cell as Failure).code : cell)));

  test("blanks become empty texts, bad cells their own error, the others stay right", () => {
    const column = [[45000], [0], [null], [""], ["kop"], [-1], [1.5], [9000]];
    expect(codes(functions.get("HOSTING")?.(column, 2021, {}))).toEqual([[51550], [""], [""], [""], ["#VALUE!"], ["#VALUE!"], ["#VALUE!"], [17350]]);
  });

  test("rows and columns stay rows and columns", () => {
    expect(codes(functions.get("GVOP")?.([[9999, 10000, 10001]], 2021, {}))).toEqual([[2000, 4000, 4000]]);
    expect(codes(functions.get("BZM")?.([[1000, 2000], [3000, 4000]], 2021, {}))).toEqual([
      [1530, 3060],
      [4590, 6120],
    ]);
  });

  test("a bad cell says what is wrong with it", () => {
    const [[, bad]] = functions.get("HOSTING")?.([[45000, -1]], 2021, {}) as [[number, Failure]];
    expect(bad.message).toBe("inwoners is -1: verwacht een geheel getal van 1 of meer");
  });

  test("no answer for one cell leaves the others: DREMPEL in and above the last tier but one", () =>
    expect(codes(functions.get("DREMPEL")?.("bzm.hosting", [[72500], [250000], [250001]], 2021, {}))).toEqual([[2501], [1], ["#N/A"]]));

  test("what is wrong with the call as a whole is one error", () => expect(failure(() => functions.get("HOSTING")?.([[1], [2]], 2019, {})).code).toBe("#N/A"));

  test("TOTAAL and VERSCHIL over a range", () => {
    expect(codes(functions.get("TOTAAL")?.([[45000], [0], [9000]], [["e-Suite"]], 2021, null, {}))).toEqual([[207242], [""], [54962]]);
    expect(codes(functions.get("VERSCHIL")?.([[45000], ["x"]], [["GVOP"]], 2021, 2021, {}))).toEqual([[0], ["#VALUE!"]]);
  });
});

describe("values of data types, and errors from other cells", () => {
  const typed = (basicValue: unknown, basicType = typeof basicValue === "number" ? "Double" : "String") => ({ type: "FormattedNumber", basicType, basicValue });
  const error = (basicValue: string) => ({ type: "Error", basicType: "Error", basicValue });

  test("a number with properties counts by its basic value", () => expect(functions.get("HOSTING")?.([[typed(45000)]], typed(2021), {})).toEqual([[51550]]));

  test.each(["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!", "#NAME?", "#REF!"])("%s comes out as it came in, in its own place", (code) => {
    const result = functions.get("HOSTING")?.([[45000, error(code)]], 2021, {}) as [[number, Failure]];
    expect([result[0][0], result[0][1].code]).toEqual([51550, code]);
    expect(failure(() => functions.get("HOSTING")?.([[error(code)]], 2021, {})).code).toBe(code);
    expect(failure(() => functions.get("HOSTING")?.([[45000]], error(code), {})).code).toBe(code);
    expect(failure(() => functions.get("TOTAAL")?.([[45000]], [["BZM", error(code)]], 2021, null, {})).code).toBe(code);
  });
});

describe("an omitted edition", () => {
  test.each([[null], [undefined], [0], [""], ["  "]])("%j is 2021 where no page has chosen another", (editie) => expect(functions.get("HOSTING")?.([[45000]], editie, {})).toEqual([[51550]]));
  test.each([[2020], ["2020"], [" 2020 "]])("%j is 2020, as number and as text", (editie) => expect(functions.get("HOSTING")?.([[45000]], editie, {})).toEqual([[44400]]));
  test("another index replaces the provisional one", () => expect(functions.get("ESUITE")?.([[45000]], "2021@1,3%", {})).toEqual([[144300]]));
  test("2021@2% is 2021", () => expect(functions.get("ESUITE")?.([[45000]], "2021@2%", {})).toEqual([[145200]]));
});
