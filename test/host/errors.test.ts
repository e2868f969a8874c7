import { openOffice, type OfficePage } from "../support/office";

let page: OfficePage;
beforeAll(async () => {
  page = await openOffice();
});
afterAll(() => page.close());

interface Failure {
  readonly code: string;
  readonly message: string;
  readonly errorLocation: string | undefined;
}

/** Runs a batch that has to fail, and tells how. */
async function failureOf(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<unknown> | unknown): Promise<Failure> {
  try {
    await page.run(async (context) => {
      await batch(context, context.workbook.worksheets.getFirst());
      await context.sync();
    });
  } catch (error) {
    const { code, message, debugInfo } = error as OfficeExtension.Error;
    return { code, message, errorLocation: debugInfo?.errorLocation };
  }
  throw new Error("The batch did not fail.");
}

describe("wrong use fails as in Excel", () => {
  test.each<[title: string, batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown, code: string, location: string]>([
    ["a matrix with too few rows", (_, sheet) => { sheet.getRange("A1:B2").values = [[1, 2]]; }, "InvalidArgument", "Range.values"],
    ["a matrix with ragged rows", (_, sheet) => { sheet.getRange("A1:B2").formulas = [[1, 2], [3]]; }, "InvalidArgument", "Range.formulas"],
    ["one value in a matrix for several cells", (_, sheet) => { sheet.getRange("A1:B2").values = [[1]]; }, "InvalidArgument", "Range.values"],
    ["an object as a value", (_, sheet) => { sheet.getRange("A1").values = [[{ a: 1 }]]; }, "InvalidArgument", "Range.values"],
    ["no address", (_, sheet) => { sheet.getRange("A1:"); }, "InvalidArgument", "Worksheet.getRange"],
    ["outside the sheet", (_, sheet) => { sheet.getRange("A1").getOffsetRange(-1, 0); }, "InvalidArgument", "Range.getOffsetRange"],
    ["a sheet that is not there", (c) => { c.workbook.worksheets.getItem("weg").load("name"); }, "ItemNotFound", "WorksheetCollection.getItem"],
    ["a table that is not there", (c) => { c.workbook.tables.getItem("weg").load("name"); }, "ItemNotFound", "TableCollection.getItem"],
    ["a name that is not there", (c) => { c.workbook.names.getItem("weg").load("name"); }, "ItemNotFound", "NamedItemCollection.getItem"],
    ["a setting that is not there", (c) => { c.workbook.settings.getItem("weg").load("value"); }, "ItemNotFound", "SettingCollection.getItem"],
    ["no intersection", (_, sheet) => { sheet.getRange("A1").getIntersection("B2").load("address"); }, "ItemNotFound", "Range.getIntersection"],
    ["writing through a null object", (c) => { c.workbook.worksheets.getItemOrNullObject("weg").name = "x"; }, "ItemNotFound", "(null object).name"],
    ["a sheet's name of 32 characters", (c) => { c.workbook.worksheets.add("x".repeat(32)); }, "InvalidArgument", "WorksheetCollection.add"],
    ["a sheet's name with a colon", (_, sheet) => { sheet.name = "a:b"; }, "InvalidArgument", "Worksheet.name"],
    ["a sheet's name that is taken", (c) => { c.workbook.worksheets.add("blad1"); }, "ItemAlreadyExists", "WorksheetCollection.add"],
    ["the only sheet is deleted", (_, sheet) => { sheet.delete(); }, "InvalidOperation", "Worksheet.delete"],
    ["the only sheet is hidden", (_, sheet) => { sheet.visibility = "Hidden"; }, "InvalidOperation", "Worksheet.visibility"],
    ["a name with a space", (c, sheet) => { c.workbook.names.add("a b", sheet.getRange("A1")); }, "InvalidArgument", "NamedItemCollection.add"],
    ["a name that is an address", (c, sheet) => { c.workbook.names.add("A1", sheet.getRange("A1")); }, "InvalidArgument", "NamedItemCollection.add"],
    ["a table style that does not exist", (_, sheet) => { sheet.tables.add("K1:L2", true).style = "Mooi"; }, "InvalidArgument", "Table.style"],
    ["a colour that is none", (_, sheet) => { sheet.getRange("A1").format.fill.color = "#12"; }, "InvalidArgument", "RangeFill.color"],
    ["a custom XML part that is no XML", (c) => { c.workbook.customXmlParts.add("geen xml"); }, "InvalidArgument", "CustomXmlPartCollection.add"],
  ])("%s", async (_title, batch, code, errorLocation) => {
    expect(await failureOf(batch)).toMatchObject({ code, errorLocation });
  });

  test("a table that overlaps another, and a table name that is taken", async () => {
    await page.run(async (c) => {
      c.workbook.worksheets.getFirst().tables.add("N1:O3", true).name = "eerste";
      c.workbook.worksheets.getFirst().tables.add("Q1:R3", true).name = "tweede";
      await c.sync();
    });
    expect(await failureOf((_, sheet) => { sheet.tables.add("O3:P4", true); })).toMatchObject({ code: "InvalidArgument" });
    expect(await failureOf((c) => { c.workbook.tables.getItem("tweede").name = "EERSTE"; })).toMatchObject({ code: "InvalidArgument" });
    expect(await failureOf((c) => { c.workbook.tables.getItem("tweede").name = "met spatie"; })).toMatchObject({ code: "InvalidArgument" });
  });

  test("a property that was not loaded is office.js's own error", async () => {
    expect(await failureOf((_, sheet) => { void sheet.getRange("A1").values; })).toMatchObject({ code: "PropertyNotLoaded" });
  });

  test("what came before the failing action stays done, what follows is not done", async () => {
    await failureOf((_, sheet) => {
      sheet.getRange("T1").values = [["voor"]];
      sheet.getRange("T2:T3").values = [["fout"]];
      sheet.getRange("T4").values = [["na"]];
    });
    expect(await page.valuesOf("T1:T4")).toEqual([["voor"], [""], [""], [""]]);
  });
});

describe("what the granted sets do not have", () => {
  test.each<[member: string, batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown, version: string]>([
    ["Range.getSpillParent", (_, sheet) => sheet.getRange("A1").getSpillParent().load("address"), "1.12"],
    ["Range.getRangeEdge", (_, sheet) => sheet.getRange("A1").getRangeEdge("Down").load("address"), "1.13"],
    ["Range.getDirectPrecedents", (_, sheet) => sheet.getRange("A1").getDirectPrecedents(), "1.12"],
    ["Range.moveTo", (_, sheet) => sheet.getRange("A1").moveTo("B1"), "1.11"],
    ["Range.hasSpill", (_, sheet) => sheet.getRange("A1").load("hasSpill"), "1.12"],
    ["Table.resize", (_, sheet) => sheet.tables.add("W1:X2", true).resize("W1:X4"), "1.13"],
    ["Workbook.save", (c) => c.workbook.save(), "1.11"],
    ["Worksheet.onProtectionChanged", (_, sheet) => sheet.onProtectionChanged.add(() => Promise.resolve()), "1.14"],
  ])("%s is refused by its set", async (member, batch, version) => {
    const { code, message } = await failureOf(batch);
    expect({ code, message }).toEqual({ code: "ApiNotFound", message: `${member} needs ExcelApi ${version}; this host grants ExcelApi 1.10.` });
    expect(page.host.refused.get(member)).toBe(1);
  });

  test("granting more lets them in", async () => {
    const wider = await openOffice({ requirements: { ExcelApi: "1.13" } });
    const address = await wider.run(async (c) => {
      const table = c.workbook.worksheets.getFirst().tables.add("A1:B2", true);
      table.resize("A1:C4");
      const range = table.getRange().load("address");
      await c.sync();
      return range.address;
    });
    expect(address).toBe("Blad1!A1:C4");
    await wider.close();
  });

  test("Office.context.requirements tells what is granted", () => {
    const { requirements } = page.window.Office.context;
    expect([requirements.isSetSupported("ExcelApi", "1.10"), requirements.isSetSupported("ExcelApi", "1.11"), requirements.isSetSupported("SharedRuntime", "1.1")]).toEqual([true, false, true]);
  });
});

describe("what is too long for Excel", () => {
  const long = `="${"x".repeat(256)}"`;
  test.each<[what: string, batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown]>([
    ["a text in a formula", (_, sheet) => (sheet.getRange("A1").formulas = [[long]])],
    ["a formula", (_, sheet) => (sheet.getRange("A1").formulas = [[`=1${"+1".repeat(4_096)}`]])],
    ["the text of a name", (_, sheet) => sheet.names.add("naam", "x".repeat(256))],
    ["a name's formula", (_, sheet) => sheet.names.add("naam", long)],
    ["a validation's title", (_, sheet) => (sheet.getRange("A1").dataValidation.prompt = { showPrompt: true, title: "x".repeat(33), message: "" })],
  ])("%s is refused", async (_what, batch) => expect((await failureOf(batch)).code).toBe("InvalidArgument"));
});

describe("what the host does not have", () => {
  test.each<[member: string, batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown]>([
    ["Worksheet.shapes", (_, sheet) => sheet.shapes.addLine(0, 0, 9, 9)],
    ["Chart.axes", (_, sheet) => sheet.charts.add("Line", sheet.getRange("A1:B2")).axes.valueAxis.load("minimum")],
    ["Range.sort", (_, sheet) => sheet.getRange("A1").sort.apply([{ key: 0 }])],
    ["Range.autoFill", (_, sheet) => sheet.getRange("A1").autoFill("A1:A3", "FillDefault")],
    ["Worksheet.onCalculated", (_, sheet) => sheet.onCalculated.add(() => Promise.resolve())],
    ["Range.hidden", (_, sheet) => sheet.getRange("A1").load("hidden")],
  ])("%s fails loudly, with its name", async (member, batch) => {
    const { code, message } = await failureOf(batch);
    expect({ code, named: message.includes(member) }).toEqual({ code: "NotImplemented", named: true });
    expect([...page.host.refused.keys()].some((refused) => refused.startsWith(member))).toBe(true);
  });
});

describe("a protected sheet", () => {
  test("refuses writes to locked cells, until it is unprotected", async () => {
    const seen: string[] = [];
    await page.run(async (c) => {
      const sheet = c.workbook.worksheets.add("Dicht");
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: false }, "geheim");
      await c.sync();
    });
    const write = async (batch: (sheet: Excel.Worksheet) => void): Promise<void> => {
      const outcome = await failureOf((c) => { batch(c.workbook.worksheets.getItem("Dicht")); }).catch(() => ({ code: "done" }));
      seen.push(outcome.code);
    };
    await write((sheet) => { sheet.getRange("A1").values = [[1]]; });
    await write((sheet) => { sheet.getRange("A1").format.font.bold = true; });
    await write((sheet) => { sheet.getRange("B1").values = [[1]]; });
    await write((sheet) => { sheet.tables.add("A1:B2", true); });
    await write((sheet) => { sheet.getRange("1:1").insert("Down"); });
    await write((sheet) => { sheet.protection.unprotect("fout"); });
    await write((sheet) => { sheet.protection.unprotect("geheim"); });
    await write((sheet) => { sheet.getRange("A1").values = [[1]]; });
    expect(seen).toEqual(["AccessDenied", "AccessDenied", "done", "AccessDenied", "AccessDenied", "AccessDenied", "done", "done"]);
  });
});

describe("faults", () => {
  test("each write of a batch can be made to fail, and only that one", async () => {
    const batch = (_: Excel.RequestContext, sheet: Excel.Worksheet): void => {
      sheet.getRange("V1").values = [["a"]];
      sheet.getRange("V2").values = [["b"]];
      sheet.getRange("V3").format.font.bold = true;
    };
    const clear = () => page.run(async (c) => {
      c.workbook.worksheets.getFirst().getRange("V1:V3").clear();
      await c.sync();
    });
    page.host.faults.reset();
    await page.run(async (c) => {
      batch(c, c.workbook.worksheets.getFirst());
      await c.sync();
    });
    expect(page.host.faults.writes).toBe(3);
    await clear();
    const empty = page.host.snapshot();
    page.host.faults.failWrite(1);
    expect(await failureOf(batch)).toMatchObject({ code: "GeneralException" });
    expect(page.host.snapshot()).toEqual(empty);
    page.host.faults.failWrite(3);
    expect(await failureOf(batch)).toMatchObject({ code: "GeneralException" });
    expect(await page.valuesOf("V1:V3")).toEqual([["a"], ["b"], [""]]);
    await clear();
    expect(page.host.snapshot()).toEqual(empty);
  });
});
