import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FunctionsJson } from "../../src/workbench/host";
import { openOffice, type OfficePage } from "../support/office";

const DIST = join(__dirname, "..", "..", "dist");

let page: OfficePage;
let answers: readonly (readonly unknown[])[];

const formulas: readonly (readonly [formula: string, result: unknown])[] = [
  ["=DIMPACT.HOSTING(45000)", 51550],
  ["=DIMPACT.HOSTING(45000,2020)", 44400],
  ['=DIMPACT.TOTAAL(45000,"e-Suite; BZM; WIM",2021)', 316497],
  ["=DIMPACT.HOSTING(-1)", "#VALUE!"],
  ["=DIMPACT.PAKKETKORTING(45000,2020)", "#N/A"],
  ["=DIMPACT.HOSTING(1/0)", "#DIV/0!"],
];

beforeAll(async () => {
  const json = readFileSync(join(DIST, "functions.json"), "utf8");
  page = await openOffice({
    pageHtml: '<div id="pane"></div>',
    scripts: ["taskpane.js", "functions.js"].map((name) => join(DIST, name)),
    files: { "functions.json": json },
    metadata: JSON.parse(json) as FunctionsJson,
  });
  formulas.forEach(([formula], row) => page.enter(`A${row + 1}`, formula));
  page.enter("D1", 30000);
  page.enter("D3", -5);
  page.enter("E1", "=DIMPACT.HOSTING(D1:D3)");
  answers = (await page.valuesOf("A1:E6")) as readonly (readonly unknown[])[];
});
afterAll(() => page.close());

test.each(formulas.map(([formula, result], row) => [formula, result, row] as const))("%s is %s", (_formula, result, row) => {
  expect(answers[row]?.[0]).toBe(result);
});

test("a range spills: an amount, an empty text for a blank and an error in its own place", () => {
  expect(answers.slice(0, 3).map((line) => line[4])).toEqual([41500, "", "#VALUE!"]);
});

test("a refusal says why", () => {
  expect(page.host.lastError("Blad1!A4")?.message).toMatch(/inwoners/);
});

test.each(["=1/0", "=NA()", "=VALUE(\"x\")"])("the error of %s in another cell comes out as that error, and leaves its neighbours", async (formula) => {
  page.enter("H1", formula);
  page.enter("H2", 45000);
  page.enter("I1", "=DIMPACT.HOSTING(H1:H2, 2021)");
  page.enter("J1", "=DIMPACT.HOSTING(H1, 2021)");
  await page.settled();
  const code = await page.valueOf("H1");
  expect([await page.valueOf("I1"), await page.valueOf("I2"), await page.valueOf("J1")]).toEqual([code, 51550, code]);
  expect(code).toMatch(/^#(DIV\/0!|N\/A|VALUE!)$/);
});

test("the page draws itself without an error", () => {
  expect(page.window.document.getElementById("pane")?.textContent).not.toBe("");
  expect(page.consoleErrors).toEqual([]);
});

test("the bundles use nothing that this host refuses", () => {
  expect([...page.host.refused]).toEqual([]);
});
