import { type Pane, type PaneOptions, openPane } from "./pane";

jest.setTimeout(60_000);

let pane: Pane;
afterEach(() => pane.close());

/** A pane on a workbook in which these cells were, by sheet and address, before the add-in was there. */
async function openOn(cells: Readonly<Record<string, string | number>>, options: PaneOptions = {}): Promise<void> {
  pane = await openPane({
    ...options,
    workbook: async (page) => {
      await page.run(async (context) => {
        context.workbook.worksheets.add("Kosten");
        await context.sync();
      });
      for (const [address, content] of Object.entries(cells)) page.enter(address, content);
      await options.workbook?.(page);
    },
  });
}

const formulaOf = (address: string) =>
  pane.run(async (context) => {
    const [sheet = "", local = ""] = address.split("!");
    const range = context.workbook.worksheets.getItem(sheet).getRange(local).load("formulas");
    await context.sync();
    return range.formulas[0]?.[0] as unknown;
  });

const UNLOADED = { "Blad1!A1": 45_000, "Blad1!B1": "=_xldudf_DIMPACT_HOSTING(A1,2021)", "Blad1!B2": "=_xldudf_DIMPACT_BZM_HOSTING(A1,2021)", "Kosten!C3": "=1+_xldudf_DIMPACT_WIM(45000,2021)" };

test("a workbook whose functions were only not loaded yet says nothing", async () => {
  await openOn({ "Blad1!A1": "=DIMPACT.HOSTING(45000,2021)", "Kosten!A1": "=DIMPACT.HOSTING(-1,2021)" });
  expect(await pane.valueOf("Blad1!A1")).toBe(51_550);
  await pane.says("edition-status", "voorlopig");
  await new Promise((resolve) => setTimeout(resolve, 3_500));
  expect(pane.all("repair-notice")).toEqual([]);
});

test("cells that Excel does not know are counted by sheet, and mended in one click", async () => {
  await openOn(UNLOADED);
  const text = await pane.says("repair-notice", "3 cellen met DIMPACT-functies tonen #NAAM?");
  expect(text).toContain("Op 'Blad1' (2) en 'Kosten' (1).");
  await pane.click("repair-mend");
  await pane.says("status-message", "3 cellen zijn hersteld.");
  expect(pane.all("repair-notice")).toEqual([]);
  expect(await Promise.all(["Blad1!B1", "Blad1!B2", "Kosten!C3"].map(formulaOf))).toEqual(["=DIMPACT.HOSTING(A1,2021)", "=DIMPACT.BZM.HOSTING(A1,2021)", "=1+DIMPACT.WIM(45000,2021)"]);
  expect(await pane.valueOf("Kosten!C3")).toBe(15_873);
});

test("what is missing is told per cause, and the others are mended", async () => {
  await openOn({
    ...UNLOADED,
    "Blad1!C1": "=DIMPACT.HOSTNG(A1,2021)",
    "Blad1!C2": "=DIMPACT.HOSTNG(A1,2021)+1",
    "Blad1!C3": "=DIMPACT.ONZIN(A1)",
    "Blad1!C4": "=_xldudf_DIMPACT_HOSTING(A1,1999)",
  });
  await pane.says("repair-notice", "7 cellen");
  await pane.click("repair-mend");
  await pane.says("status-message", "3 hersteld, 4 niet.");
  const lines = await pane.says("repair-lines", "Bedoelt u DIMPACT.HOSTING?");
  expect(lines).toContain("Blad1!C1 en Blad1!C2: de functie DIMPACT.HOSTNG bestaat niet.");
  expect(lines).toContain("Blad1!C3: de functie DIMPACT.ONZIN bestaat niet. Controleer de naam.");
  expect(lines).toMatch(/Blad1!C4: .*1999/);
});

test("a protected sheet stays as it is, and is told of; after unprotecting it is mended", async () => {
  const protect = (on: boolean) => async (context: Excel.RequestContext): Promise<void> => {
    const { protection } = context.workbook.worksheets.getItem("Kosten");
    if (on) protection.protect();
    else protection.unprotect();
    await context.sync();
  };
  await openOn(UNLOADED, { workbook: (page) => page.run(protect(true)) });
  await pane.click("repair-mend");
  await pane.says("status-message", "2 hersteld, 1 niet.");
  await pane.says("repair-lines", "Kosten!C3: het werkblad is beveiligd.");
  await pane.run(protect(false));
  await pane.click("repair-mend");
  await pane.says("status-message", "De cel is hersteld.");
});

test("a formula whose write Excel refuses is left whole, and the others are mended", async () => {
  await openOn(UNLOADED);
  await pane.says("repair-notice", "3 cellen");
  pane.host.faults.failWrite(5);
  await pane.click("repair-mend");
  await pane.says("status-message", "2 hersteld, 1 niet.");
  await pane.says("repair-lines", "Er is niets gewijzigd.");
});

test("the user mends a cell himself, and the notice follows", async () => {
  await openOn(UNLOADED);
  await pane.says("repair-notice", "3 cellen");
  pane.enter("Kosten!C3", 5);
  await pane.says("repair-notice", "2 cellen");
  pane.enter("Blad1!B1", "=DIMPACT.HOSTING(A1,2021)");
  pane.enter("Blad1!B2", 5);
  await pane.until(() => pane.all("repair-notice").length === 0);
});

test("a function that never answers is told of as busy, and mended once it answers", async () => {
  // Stands before the functions' bundle, and keeps its answers until it is let go.
  const before = `
    const held = [];
    window.letGo = () => held.splice(0).forEach((answer) => answer());
    let isHeld = true;
    window.answerAtOnce = () => { isHeld = false; window.letGo(); };
    const { associate } = CustomFunctions;
    CustomFunctions.associate = (id, fn) => associate.call(CustomFunctions, id, id === "CONTRIBUTIE" ? (...args) => isHeld ? new Promise((resolve) => held.push(() => resolve(fn(...args)))) : fn(...args) : fn);
  `;
  await openOn({ "Blad1!A1": "=DIMPACT.CONTRIBUTIE(2021)" }, { before });
  await pane.says("repair-notice", "1 cel met een DIMPACT-functie toont #BEZET!");
  (pane.window as unknown as { answerAtOnce: () => void }).answerAtOnce();
  await pane.click("repair-mend");
  await pane.says("status-message", "De cel is hersteld.");
  expect(await pane.valueOf("Blad1!A1")).toBe(3_000);
});
