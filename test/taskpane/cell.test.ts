import { type Pane, openPane } from "./pane";

jest.setTimeout(60_000);

let pane: Pane;
beforeEach(async () => {
  pane = await openPane();
  await pane.says("edition-status", "voorlopig");
});
afterEach(() => pane.close());

const calls = (): string[] => [...pane.window.document.querySelectorAll('[data-testid="cell-outcome"] article')].map((call) => call.getAttribute("aria-label") ?? "");

async function enterAndSelect(address: string, formula: string): Promise<void> {
  pane.enter(address, formula);
  await pane.settled();
  await pane.select(address);
}

test("a cell without a DIMPACT function gets a hint", async () => {
  pane.enter("A1", "=SUM(1,2)");
  await pane.select("A1");
  await pane.says("cell-outcome", "In deze cel staat geen DIMPACT-functie.");
});

test("a result shows its workings, certainty and source", async () => {
  await enterAndSelect("B2", "=DIMPACT.HOSTING(45000,2021)");
  const text = await pane.says("cell-outcome", "€ 51.550,00");
  expect(text).toContain("45.000 × € 0,67 + € 21.400,00");
  expect(text).toContain("indicatie");
  expect(text).toContain("regel 458");
  expect(text).toContain("editie 2021");
});

test("an error shows its full message", async () => {
  await enterAndSelect("B2", "=DIMPACT.HOSTING(45000.5,2021)");
  await pane.says("cell-error", "rond af op hele inwoners");
});

test("functions inside a larger formula are shown one by one, in its order", async () => {
  await enterAndSelect("B2", '=ROUND(DIMPACT.WIM(45000,2021)/DIMPACT.HOSTING(45000,2021)+DIMPACT.WIM(9000,2021),2)&" DIMPACT.BZM("');
  await pane.says("cell-outcome", "€ 15.872,00");
  expect(calls()).toEqual(["DIMPACT.WIM", "DIMPACT.HOSTING", "DIMPACT.WIM"]);
});

test("a cell that was calculated before the pane was there is calculated again", async () => {
  pane.enter("B2", "=DIMPACT.GVOP(45000,2021)");
  await pane.settled();
  pane.exchange.outcomes.clear();
  await pane.select("B2");
  await pane.says("cell-outcome", "€ 10.000,00");
});

test("a selected cell follows the edition that is chosen", async () => {
  await enterAndSelect("B2", "=DIMPACT.HOSTING(45000)");
  await pane.says("cell-outcome", "€ 51.550,00");
  await pane.choose("2020");
  await pane.says("cell-outcome", "€ 44.400,00");
  await pane.says("cell-outcome", "editie 2020");
});

test("a function that is not there is explained in a sentence", async () => {
  await enterAndSelect("B2", "=DIMPACT.HOSTIN(45000)");
  await pane.says("cell-outcome", "Excel kent deze functie niet.");
});

test("what cells noted is forgotten when rows are inserted above them", async () => {
  pane.enter("B1", "=DIMPACT.WIM(45000,2021)");
  pane.enter("B2", "=DIMPACT.HOSTING(45000,2021)");
  await pane.settled();
  await pane.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("1:1").insert("Down");
    await context.sync();
  });
  await pane.settled();
  await pane.select("B2");
  await pane.says("cell-outcome", "€ 15.872,00");
  expect(calls()).toEqual(["DIMPACT.WIM"]);
});
