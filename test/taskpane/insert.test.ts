import { type Pane, openPane } from "./pane";

jest.setTimeout(120_000);

let pane: Pane;
beforeEach(async () => {
  pane = await openPane();
  await pane.says("edition-status", "voorlopig");
});
afterEach(() => pane.close());

const formulaOf = (address: string) =>
  pane.run(async (context) => {
    const at = address.lastIndexOf("!");
    const range = context.workbook.worksheets.getItem(address.slice(0, at)).getRange(address.slice(at + 1));
    range.load("formulas");
    await context.sync();
    return range.formulas[0]?.[0] as unknown;
  });

test("a function comes in the active cell, its edition from the workbook's named cell", async () => {
  await pane.select("C3");
  await pane.click("insert-HOSTING");
  await pane.says("status-message", "HOSTING staat in cel Blad1!C3");
  expect(await formulaOf("Blad1!C3")).toBe("=DIMPACT.HOSTING(45000,DIMPACT_editie)");
  expect(await formulaOf("Dimpact!B1")).toBe(2021);
  expect(await pane.valueOf("Blad1!C3")).toBe(51_550);
});

test("the named cell is made once, with the chosen edition, and later functions use it", async () => {
  await pane.choose("2020");
  await pane.says("status-message", "editie 2020");
  await pane.select("A1");
  await pane.click("insert-HOSTING");
  await pane.says("status-message", "Blad1!A1");
  await pane.select("A2");
  await pane.click("insert-TOTAAL");
  await pane.says("status-message", "Blad1!A2");
  expect(await formulaOf("Blad1!A2")).toBe('=DIMPACT.TOTAAL(45000,"e-Suite; BZM; WIM",DIMPACT_editie)');
  expect(await pane.valueOf("Blad1!A1")).toBe(44_400);
  expect(await pane.valueOf("Blad1!A2")).toBe(305_971);
  const sheets = await pane.run(async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
    return context.workbook.worksheets.items.map(({ name }) => name);
  });
  expect(sheets).toEqual(["Blad1", "Dimpact"]);
});

describe("a cell that is not empty", () => {
  beforeEach(async () => {
    pane.enter("B2", "begroting");
    await pane.select("B2");
    await pane.click("insert-WIM");
    await pane.says("insert-confirm-WIM", "In cel Blad1!B2 staat al iets: begroting");
  });

  test("is left as it is when the user cancels", async () => {
    await pane.click("insert-cancel");
    await pane.until(() => pane.all("insert-confirm-WIM").length === 0);
    expect(await formulaOf("Blad1!B2")).toBe("begroting");
  });

  test("is replaced when the user says so", async () => {
    await pane.click("insert-replace");
    await pane.says("status-message", "Blad1!B2");
    expect(await formulaOf("Blad1!B2")).toBe("=DIMPACT.WIM(45000,DIMPACT_editie)");
  });

  test("is asked about anew when another one was selected meanwhile", async () => {
    pane.enter("B4", "totaal");
    await pane.select("B4");
    await pane.click("insert-replace");
    await pane.says("insert-confirm-WIM", "In cel Blad1!B4 staat al iets: totaal");
    expect(await formulaOf("Blad1!B2")).toBe("begroting");
    expect(await formulaOf("Blad1!B4")).toBe("totaal");
  });
});

test("a protected sheet is told of, and nothing is made", async () => {
  await pane.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").protection.protect();
    await context.sync();
  });
  const before = pane.host.snapshot();
  await pane.select("C3");
  await pane.click("insert-HOSTING");
  await pane.says("status-message", "Werkblad 'Blad1' is beveiligd.");
  expect(pane.host.snapshot()).toEqual(before);
});

test("the cell with the edition takes no function", async () => {
  await pane.select("A1");
  await pane.click("insert-HOSTING");
  await pane.says("status-message", "Blad1!A1");
  await pane.run(async (context) => {
    context.workbook.worksheets.getItem("Dimpact").activate();
    await context.sync();
  });
  await pane.select("Dimpact!B1");
  await pane.click("insert-HOSTING");
  await pane.says("status-message", "Cel Dimpact!B1 bevat de tariefeditie");
  expect(await formulaOf("Dimpact!B1")).toBe(2021);
});

test("whichever write fails, the workbook is as it was", async () => {
  await pane.select("C3");
  const before = pane.host.snapshot();
  let writes = 0;
  for (let n = 1; ; n += 1) {
    pane.host.faults.failWrite(n);
    await pane.click("insert-HOSTING");
    const said = await pane.says("status-message", /./);
    if (said.includes("HOSTING staat in cel")) break;
    expect(said).toContain("Er is niets gewijzigd.");
    expect(pane.host.snapshot()).toEqual(before);
    writes = n;
  }
  expect(writes).toBeGreaterThan(5);
});
