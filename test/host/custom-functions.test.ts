import { openOffice, type OfficePage } from "../support/office";
import { SAMPLE_CODE, SAMPLE_METADATA } from "./sample-functions";

let page: OfficePage;
beforeAll(async () => {
  page = await openOffice({ code: [SAMPLE_CODE], metadata: SAMPLE_METADATA });
});
afterAll(() => page.close());

describe("called without the grid", () => {
  test.each([
    ["a number", "HOSTING", [45000, null], { value: 4500 }],
    ["a dotted name and a matrix", "HOSTING.UITBREIDING", [[[1, 2], [3, 4]]], { value: [[2, 4], [6, 8]] }],
    ["an answer that comes later", "LATER", [1], { value: 2 }],
    ["a thrown error keeps its message", "HOSTING", [-1, null], { error: "#VALUE!", message: "inwoners moet 0 of meer zijn" }],
    ["a rejected promise keeps its message", "MISLUKT", [], { error: "#N/A", message: "niet bekend" }],
    ["NaN", "GEEN", [], { error: "#VALUE!" }],
    ["Infinity", "VEEL", [], { error: "#NUM!" }],
    ["a division by zero has no message in the cell, but here", "FOUT", ["divisionByZero"], { error: "#DIV/0!", message: "uitleg bij divisionByZero" }],
    ["a name error is thrown as #VALUE! by this library", "FOUT", ["invalidName"], { error: "#VALUE!", message: "uitleg bij invalidName" }],
    ["a returned error", "TERUG", ["notAvailable"], { error: "#N/A", message: "teruggegeven" }],
    ["a returned error of another kind goes without a message", "TERUG", ["invalidNumber"], { error: "#NUM!" }],
    ["an error that is no CustomFunctions.Error", "KAPOT", [], { error: "#VALUE!" }],
    ["nothing", "NIETS", [], { value: null }],
    ["a function that the page does not have", "ONTBREEKT", [], { error: "#VALUE!" }],
  ])("%s", async (_title, name, args, expected) => {
    expect(await page.host.invoke(name, args)).toEqual(expected);
  });

  test("errors inside a matrix go out and come back one by one", async () => {
    const error = (code: string) => ({ type: "CustomFunctionError", code });
    expect(await page.host.invoke("RIJ", [[[1, "x"], [error("#N/A"), 3]]], { takesErrors: true })).toEqual({
      value: [[2, { error: "#VALUE!", message: 'geen getal: "x"' }], [{ error: "#N/A" }, 6]],
    });
  });

  test("the address of the calling cell", async () => {
    expect(await page.host.invoke("ADRES", [[[1]]], { address: "Blad1!B2", parameterAddresses: ["Blad1!A1"] })).toEqual({ value: 'Blad1!B2 ["Blad1!A1"]' });
  });

  test("a call is cancelled", async () => {
    const abort = new AbortController();
    void page.host.invoke("TRAAG", [7], { signal: abort.signal });
    await new Promise((resolve) => setTimeout(resolve, 50));
    abort.abort();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(JSON.parse(JSON.stringify(page.window.eval("cancelled")))).toEqual([7]);
  });

  test("1000 calls at once are one message there and one back", async () => {
    const before = page.host.traffic.length;
    const outcomes = await Promise.all(Array.from({ length: 1000 }, (_, n) => page.host.invoke("HOSTING", [n, null])));
    expect(outcomes[999]).toEqual({ value: 99.9 });
    expect(page.host.traffic.slice(before)).toEqual([{ kind: "calls", count: 1000 }, { kind: "request", actions: expect.any(Number) as number }, { kind: "results", count: 1000 }]);
  });
});

describe("one formula per kind of argument, all calculated together", () => {
  const formulas: readonly (readonly [title: string, formula: string, expected: unknown])[] = [
    ["a constant", "=DIMPACT.HOSTING(45000)", 4500],
    ["lower case", "=dimpact.hosting(45000)", 4500],
    ["a cell", "=DIMPACT.HOSTING(Z1)", 10],
    ["an optional argument", "=DIMPACT.HOSTING(100,5)", 15],
    ["an omitted argument is null", "=DIMPACT.HOSTING(100,)", 10],
    ["a blank cell is 0 for a number", "=DIMPACT.HOSTING(Y9)", 0],
    ["text that is a number", '=DIMPACT.HOSTING("100")', 10],
    ["text that is none", '=DIMPACT.HOSTING("veel")', "#VALUE!"],
    ["too many arguments", "=DIMPACT.HOSTING(1,2,3)", "#VALUE!"],
    ["a missing argument", "=DIMPACT.HOSTING()", "#VALUE!"],
    ["an error that comes in from a cell", "=DIMPACT.HOSTING(1/0)", "#DIV/0!"],
    ["a thrown error", "=DIMPACT.HOSTING(-1)", "#VALUE!"],
    ["inside a larger formula", "=ROUND(DIMPACT.HOSTING(15)*2,0)", 3],
    ["one function in another", "=DIMPACT.HOSTING(DIMPACT.HOSTING(45000))", 450],
    ["an answer that comes later", "=DIMPACT.LATER(1)+1", 3],
    ["repeated arguments", "=DIMPACT.SOM(1,2,3)", 6],
    ["a range where one value is wanted", "=DIMPACT.HOSTING(Z1:Z2)", "#VALUE!"],
    ["a kind of value per cell", "=INDEX(DIMPACT.SOORTEN(Z1:Z4),4,1)", "leeg"],
    ["an error among the cells reaches a function that takes it", "=INDEX(DIMPACT.SOORTEN(Z1:Z4),3,1)", "fout #N/A"],
    ["an unknown function", "=DIMPACT.BESTAATNIET(1)", "#NAME?"],
  ];
  let answers: unknown;

  beforeAll(async () => {
    page.enter("Z1", 100);
    page.enter("Z2", "tekst");
    page.enter("Z3", "=NA()");
    formulas.forEach(([, formula], row) => page.enter(`A${row + 1}`, formula));
    answers = await page.valuesOf(`A1:A${formulas.length}`);
  });

  test.each(formulas.map(([title, formula, expected], row) => [title, formula, expected, row] as const))("%s: %s", (_title, _formula, expected, row) => {
    expect((answers as readonly unknown[][])[row]).toEqual([expected]);
  });
});

describe("called from the grid", () => {
  beforeEach(async () => {
    await page.run(async (c) => {
      c.workbook.worksheets.getFirst().getRange().clear();
      await c.sync();
    });
    await page.settled();
  });

  test("a matrix spills", async () => {
    page.enter("B2", "=DIMPACT.TABEL()");
    expect(await page.valuesOf("B2:C4")).toEqual([["kop", "euro"], ["a", 1.5], ["b", true]]);
  });

  test("a spill that is blocked", async () => {
    page.enter("B3", "bezet");
    page.enter("B2", "=DIMPACT.TABEL()");
    expect(await page.valuesOf("B2:B3")).toEqual([["#SPILL!"], ["bezet"]]);
  });

  test("each cell of a matrix has its own value or error", async () => {
    page.enter("A1", 1);
    page.enter("A2", "x");
    page.enter("A3", "=NA()");
    page.enter("C1", "=DIMPACT.RIJ(A1:A3)");
    expect(await page.valuesOf("C1:C3")).toEqual([[2], ["#VALUE!"], ["#N/A"]]);
    expect(page.host.lastError("Blad1!C1")).toEqual({ error: "#VALUE!", message: 'geen getal: "x"' });
  });

  test("null shows as 0, an empty text as nothing", async () => {
    page.enter("A1", "=DIMPACT.NULLEN()");
    expect(await page.valuesOf("A1:B1")).toEqual([[0, ""]]);
  });

  test("the function knows its cell and its arguments' cells", async () => {
    page.enter("B2", "=DIMPACT.ADRES(A1:A2)");
    expect(await page.valueOf("B2")).toBe('Blad1!B2 ["Blad1!A1:A2"]');
  });

  test("the message of the last failure is kept by cell, until it succeeds", async () => {
    page.enter("A1", -5);
    page.enter("B1", "=DIMPACT.HOSTING(A1)");
    await page.settled();
    expect(page.host.lastError("Blad1!B1")).toEqual({ error: "#VALUE!", message: "inwoners moet 0 of meer zijn" });
    page.enter("A1", 5);
    expect(await page.valueOf("B1")).toBe(0.5);
    expect(page.host.lastError("Blad1!B1")).toBeUndefined();
  });

  test("all calls of one calculation leave in one message", async () => {
    const before = page.host.traffic.length;
    await page.run(async (c) => {
      const sheet = c.workbook.worksheets.getFirst();
      sheet.getRange("A1:A300").values = Array.from({ length: 300 }, (_, n) => [n * 10]);
      sheet.getRange("B1:B300").formulas = Array.from({ length: 300 }, (_, n) => [`=DIMPACT.HOSTING(A${n + 1})`]);
      await c.sync();
    });
    expect(await page.valueOf("B300")).toBe(299);
    expect(page.host.traffic.slice(before).filter(({ kind }) => kind !== "request")).toEqual([{ kind: "calls", count: 300 }, { kind: "results", count: 300 }]);
  });

  test("cells are busy until the answer is there", async () => {
    page.enter("A1", "=DIMPACT.LATER(1)");
    const seen = await page.run(async (c) => {
      const cell = c.workbook.worksheets.getFirst().getRange("A1").load("values,valueTypes");
      await c.sync();
      return [cell.values, cell.valueTypes];
    });
    expect(seen).toEqual([[["#BUSY!"]], [["Error"]]]);
    expect(await page.valueOf("A1")).toBe(2);
  });

  test("a function is called again for new arguments and for a full calculation, not otherwise", async () => {
    const calls = () => (page.window.eval("invoked.length") as number);
    page.enter("A1", 10);
    page.enter("B1", "=DIMPACT.HOSTING(A1)");
    await page.settled();
    const start = calls();
    page.enter("D1", 1);
    await page.settled();
    expect(calls() - start).toBe(0);
    page.enter("A1", 20);
    await page.settled();
    expect(calls() - start).toBe(1);
    await page.run(async (c) => {
      c.workbook.application.calculate("Full");
      await c.sync();
    });
    await page.settled();
    expect(calls() - start).toBe(2);
    expect(await page.valueOf("B1")).toBe(2);
  });

  test.each([0, 100, 200, 400])("a full calculation asks again, also %s ms after an earlier one, whose answers may be under way", async (pause) => {
    const calculateWith = async (standard: number): Promise<void> => {
      await page.run(async (c) => {
        c.workbook.worksheets.getFirst().getRange("C1").values = [[standard]];
        await c.sync();
      });
      page.window.eval(`standard = ${standard}`);
      await page.run(async (c) => {
        c.workbook.application.calculate("Full");
        await c.sync();
      });
    };
    page.enter("A1", "=DIMPACT.STAND()");
    page.enter("A2", "=DIMPACT.STAND()+DIMPACT.HOSTING(10)");
    page.enter("C2", "=DIMPACT.HOSTING(C1)");
    await page.settled();
    await calculateWith(1);
    await new Promise((resolve) => setTimeout(resolve, pause));
    await calculateWith(2);
    expect(await page.valuesOf("A1:A2")).toEqual([[2], [3]]);
  });

  test("a call is cancelled when its cell gets other arguments", async () => {
    page.enter("A1", 1);
    page.enter("B1", "=DIMPACT.TRAAG(A1)");
    await new Promise((resolve) => setTimeout(resolve, 400));
    page.enter("A1", "tekst");
    expect(await page.valueOf("B1")).toBe("#VALUE!");
    expect(JSON.parse(JSON.stringify(page.window.eval("cancelled")))).toContain(1);
  });

  test("the text of a formula stays as it was typed", async () => {
    page.enter("A1", "=DIMPACT.HOSTING(Z1)");
    await page.settled();
    const formulas = await page.run(async (c) => {
      const cell = c.workbook.worksheets.getFirst().getRange("A1").load("formulas,formulasLocal");
      await c.sync();
      return [cell.formulas, cell.formulasLocal];
    });
    expect(formulas).toEqual([[["=DIMPACT.HOSTING(Z1)"]], [["=DIMPACT.HOSTING(Z1)"]]]);
  });

  test("inserted rows take the formula along", async () => {
    page.enter("A3", 50);
    page.enter("B3", "=DIMPACT.HOSTING(A3)");
    await page.settled();
    page.univer.getActiveWorkbook()?.getActiveSheet().insertRows(0, 2);
    expect(await page.valueOf("B5")).toBe(5);
    page.enter("A5", 60);
    expect(await page.valueOf("B5")).toBe(6);
  });
});
