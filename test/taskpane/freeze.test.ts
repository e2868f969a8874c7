import { type Pane, openPane } from "./pane";

jest.setTimeout(60_000);

let pane: Pane;
afterEach(() => pane.close());

const HOSTING = "=DIMPACT.HOSTING(A1,2021)";

beforeEach(async () => {
  pane = await openPane();
  pane.enter("A1", 45_000);
  pane.enter("B1", HOSTING);
  pane.enter("B2", "=DIMPACT.WIM(A1,2021)");
  await pane.settled();
  await pane.says("frozen-status", "Op 'Blad1' is niets bevroren.");
});

const formulaOf = (address: string) =>
  pane.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load("formulas");
    await context.sync();
    return range.formulas[0]?.[0] as unknown;
  });

test("a sheet is frozen and thawed, and the pane says what is frozen, since when and with which edition", async () => {
  await pane.click("freeze-sheet");
  await pane.says("status-message", "2 formules op 'Blad1' zijn bevroren.");
  await pane.says("frozen-status", /Op 'Blad1' zijn 2 formules bevroren sinds \d+ \p{L}+ \d{4}, bij editie 2021\./u);
  expect(await formulaOf("B1")).toBe(51_550);
  await pane.click("thaw-sheet");
  await pane.says("status-message", "2 formules op 'Blad1' zijn terug.");
  await pane.says("frozen-status", "is niets bevroren");
  expect(await formulaOf("B1")).toBe(HOSTING);
});

test("a selection is frozen alone, and the status follows the sheet that is open", async () => {
  await pane.select("B2");
  await pane.click("freeze-selection");
  await pane.says("frozen-status", "Op 'Blad1' is 1 formule bevroren");
  await pane.run(async (context) => {
    context.workbook.worksheets.add("Ander").activate();
    await context.sync();
  });
  await pane.says("frozen-status", "Op 'Ander' is niets bevroren.");
  await pane.click("thaw-selection");
  await pane.says("status-message", "In de selectie is niets bevroren.");
});

test("cells in error are named, in Dutch", async () => {
  pane.enter("B2", "=DIMPACT.WIM(-1,2021)");
  await pane.settled();
  await pane.click("freeze-sheet");
  await pane.says("status-message", "1 formule op 'Blad1' is bevroren. Niet bevroren, omdat er een fout staat: B2 (#WAARDE!).");
});

test.each([
  ["freeze-selection", "In de selectie staat geen DIMPACT-formule om te bevriezen."],
  ["thaw-selection", "In de selectie is niets bevroren."],
  ["thaw-sheet", "Op 'Blad1' is niets bevroren."],
])("%s says so where there is nothing to do", async (button, message) => {
  await pane.select("D9");
  await pane.click(button);
  await pane.says("status-message", message);
});

test("a reservation's sheet points to the reservation's own tab", async () => {
  await pane.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().tables.add("A1:B2", false).name = "Reservering_Middelveen_2021";
    await context.sync();
  });
  await pane.click("freeze-sheet");
  await pane.says("status-message", "Kies 'Vastgezet' in het tabblad Reservering");
});

test("a refusal of Excel is told of", async () => {
  pane.host.faults.failWrite(2);
  await pane.click("freeze-sheet");
  await pane.says("status-message", "Er is niets gewijzigd.");
  expect(await formulaOf("B1")).toBe(HOSTING);
});

describe("a frozen value that was changed", () => {
  beforeEach(async () => {
    await pane.click("freeze-sheet");
    await pane.says("frozen-status", "2 formules");
    pane.enter("B1", 1_234);
    await pane.click("thaw-sheet");
    const text = await pane.says("frozen-changes", "In één bevroren cel staat nu iets anders.");
    expect(text).toContain("Bevroren waardeB11.23451.550");
  });

  test("stays when the user leaves it", async () => {
    await pane.click("frozen-changes-leave");
    await pane.says("status-message", "1 formule op 'Blad1' is terug. 1 formule blijft bevroren, omdat de waarde is gewijzigd.");
    expect(await formulaOf("B1")).toBe(1_234);
  });

  test("makes way for the formula when the user says so", async () => {
    await pane.click("frozen-changes-overwrite");
    await pane.says("status-message", "2 formules op 'Blad1' zijn terug.");
    expect(await formulaOf("B1")).toBe(HOSTING);
  });

  test("keeps everything frozen when the user cancels", async () => {
    await pane.click("frozen-changes-cancel");
    await pane.says("status-message", "Er is niets gewijzigd.");
    await pane.says("frozen-status", "2 formules");
  });
});
