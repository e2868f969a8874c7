/** What Excel keeps beside the cells: validations, print areas, charts, conditional formats, protection. */
import { openOffice, type OfficePage } from "../support/office";

let page: OfficePage;
beforeEach(async () => {
  page = await openOffice();
  await page.run(async (c) => {
    const plan = c.workbook.worksheets.add("Plan");
    plan.getRange("A3:C6").formulas = [["dienst", "editie 2020", "editie 2021"], ["a", 1, "=B4*2"], ["b", 2, "=B5*2"], ["c", 4, "=$B$6*2"]];
    await c.sync();
  });
});
afterEach(() => page.close());

type Batch = (plan: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>;

const local = (address: string): string => address.split(",").map((part) => part.slice(part.indexOf("!") + 1)).join(",");

const cases: readonly (readonly [title: string, batch: Batch, expected: unknown])[] = [
  ["a validation is read back, with numbers as formulas", async (plan, c) => {
    const { dataValidation } = plan.getRange("B4:B6");
    const none = plan.getRange("D1").dataValidation.load();
    dataValidation.rule = { wholeNumber: { formula1: 1, formula2: "=$C$6", operator: "Between" } };
    dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "Let op", message: "Klopt dit?" };
    dataValidation.load();
    await c.sync();
    return [none.type, none.rule, none.prompt, none.errorAlert, dataValidation.type, dataValidation.rule, dataValidation.errorAlert.style, dataValidation.ignoreBlanks];
  }, ["None", {}, { showPrompt: true, title: "", message: "" }, { showAlert: true, title: "", message: "", style: "Stop" }, "WholeNumber", { wholeNumber: { formula1: "=1", formula2: "=$C$6", operator: "Between" } }, "Warning", true]],
  ["cells with and without a validation, and with several, have no rule in common", async (plan, c) => {
    plan.getRange("B4").dataValidation.rule = { list: { inCellDropDown: true, source: "ja,nee" } };
    plan.getRange("B5").dataValidation.rule = { custom: { formula: "=B5>0" } };
    const [mixed, partly] = [plan.getRange("B4:B5").dataValidation.load(), plan.getRange("B5:B6").dataValidation.load()];
    await c.sync();
    return [mixed.type, mixed.rule, mixed.prompt, partly.type];
  }, ["MixedCriteria", null, { showPrompt: true, title: "", message: "" }, "Inconsistent"]],
  ["a validation is taken from part of its cells", async (plan, c) => {
    plan.getRange("A1:C9").dataValidation.rule = { textLength: { formula1: 3, operator: "LessThan" } };
    plan.getRange("B4:B6").dataValidation.clear();
    const types = ["A1", "B3", "B4", "B6", "B7", "C5", "D5"].map((address) => plan.getRange(address).dataValidation.load("type"));
    await c.sync();
    return types.map(({ type }) => type as string);
  }, ["TextLength", "TextLength", "None", "None", "TextLength", "TextLength", "None"]],
  ["several areas are printed, and read back", async (plan, c) => {
    const { pageLayout } = plan;
    const none = pageLayout.getPrintAreaOrNullObject();
    pageLayout.setPrintArea(plan.getRanges("A1:B4, D1:E4"));
    const two = pageLayout.getPrintArea().load("address,areaCount,cellCount");
    two.areas.load("items/address");
    await c.sync();
    pageLayout.setPrintArea("A1:A2");
    const one = pageLayout.getPrintArea().load("address,areaCount");
    await c.sync();
    return [none.isNullObject, two.address, two.areaCount, two.cellCount, two.areas.items.map(({ address }) => address), one.address, one.areaCount];
  }, [true, "Plan!A1:B4,Plan!D1:E4", 2, 16, ["Plan!A1:B4", "Plan!D1:E4"], "Plan!A1:A2", 1]],
  ["an indent", async (plan, c) => {
    plan.getRange("A4:A5").format.indentLevel = 2;
    plan.getRange("3:3").insert("Down");
    const levels = ["A4", "A5", "A6", "A4:A5"].map((address) => plan.getRange(address).load("format/indentLevel"));
    await c.sync();
    return levels.map(({ format }) => format.indentLevel);
  }, [0, 2, 2, null]],
  ["a chart reads names, categories and values out of its range", async (plan, c) => {
    const chart = plan.charts.add("ColumnClustered", plan.getRange("A3:C6"), "Columns");
    chart.load("name,chartType,height,width,title/text,title/visible,legend/visible,legend/position");
    chart.series.load("count,items/name");
    await c.sync();
    return [chart.name, chart.chartType, Math.round(chart.height), Math.round(chart.width), chart.series.count, chart.series.items.map(({ name }) => name), chart.legend.visible];
  }, ["Grafiek 1", "ColumnClustered", 216, 360, 2, ["editie 2020", "editie 2021"], true]],
  ["by rows, the first column has the names", async (plan, c) => {
    plan.getRange("A3").values = [[""]];
    const { series } = plan.charts.add("BarStacked", plan.getRange("A3:C6"), "Rows");
    series.load("items/name");
    await c.sync();
    return series.items.map(({ name }) => name);
  }, ["a", "b", "c"]],
  ["a chart is named, titled, placed, found by name and deleted", async (plan, c) => {
    const chart = plan.charts.add("Line", plan.getRange("A3:B6"));
    chart.name = "Verloop";
    chart.title.text = "Kosten";
    chart.legend.position = "Right";
    chart.setPosition("B2", "D5");
    await c.sync();
    const found = plan.charts.getItemOrNullObject("verloop").load("name,top,left,width,height,title/text,legend/position");
    const [from, all] = [plan.getRange("B2").load("top,left"), plan.getRange("B2:D5").load("width,height")];
    await c.sync();
    const place = [found.top === from.top, found.left === from.left, found.width === all.width, found.height === all.height];
    found.top = 10;
    found.load("top,height");
    await c.sync();
    const moved = [Math.round(found.top), Math.round(found.height - all.height)];
    found.delete();
    const gone = plan.charts.getItemOrNullObject("Verloop");
    const count = plan.charts.getCount();
    await c.sync();
    return [found.title.text, found.legend.position, place, moved, gone.isNullObject, count.value];
  }, ["Kosten", "Right", [true, true, true, true], [10, 0], true, 0]],
  ["a chart gets other data", async (plan, c) => {
    const chart = plan.charts.add("Pie", plan.getRange("A3:B6"));
    chart.setData(plan.getRange("A3:C6"), "Columns");
    chart.series.getItemAt(0).name = "vorig jaar";
    chart.series.load("items/name");
    await c.sync();
    return chart.series.items.map(({ name }) => name);
  }, ["vorig jaar", "editie 2021"]],
  ["a conditional format by formula, and one by value; the newest goes first", async (plan, c) => {
    const { conditionalFormats } = plan.getRange("B4:C6");
    const custom = conditionalFormats.add("Custom");
    custom.custom.rule.formula = '=$A4="b"';
    custom.custom.format.fill.color = "#ff0000";
    custom.custom.format.font.bold = true;
    const value = conditionalFormats.add("CellValue");
    value.cellValue.rule = { formula1: "=2", operator: "GreaterThan" };
    value.cellValue.format.font.color = "#00FF00";
    await c.sync();
    const all = plan.getRange("C6").conditionalFormats.load("items/type,items/priority");
    const beside = plan.getRange("D6").conditionalFormats.getCount();
    custom.load("custom/rule/formula,custom/format/fill/color,custom/format/font/bold");
    const range = custom.getRange().load("address");
    await c.sync();
    return [all.items.map(({ type, priority }) => [type as string, priority]), beside.value, custom.custom.rule.formula, custom.custom.format.fill.color, custom.custom.format.font.bold, local(range.address)];
  }, [[["CellValue", 0], ["Custom", 1]], 0, '=$A4="b"', "#FF0000", true, "B4:C6"]],
  ["conditional formats follow rows, and are cleared from some of their cells", async (plan, c) => {
    const format = plan.getRange("B4:C6").conditionalFormats.add("Custom");
    format.custom.rule.formula = '=$A4=$A$6';
    await c.sync();
    plan.getRange("5:6").insert("Down");
    plan.getRange("B4:B20").conditionalFormats.clearAll();
    format.load("custom/rule/formula");
    const range = format.getRange().load("address");
    await c.sync();
    return [format.custom.rule.formula, local(range.address)];
  }, ["=$A4=$A$8", "C4:C8"]],
  ["formulas in R1C1", async (plan, c) => {
    plan.getRange("D4:D5").formulasR1C1 = [["=RC[-2]+R[1]C2+SUM(R4C:R6C[-1])"], ['="R1C1"&Plan!R3C1']];
    const read = plan.getRange("C4:D6").load("formulas,formulasR1C1");
    await c.sync();
    return [read.formulas, read.formulasR1C1];
  }, [[["=B4*2", "=B4+$B5+SUM(D$4:C$6)"], ["=B5*2", '="R1C1"&Plan!$A$3'], ["=$B$6*2", ""]], [["=RC[-1]*2", "=RC[-2]+R[1]C2+SUM(R4C:R6C[-1])"], ["=RC[-1]*2", '="R1C1"&Plan!R3C1'], ["=R6C2*2", ""]]]],
  ["the cells with formulas, and with constants", async (plan, c) => {
    const [formulas, constants] = [plan.getRange().getSpecialCellsOrNullObject("Formulas").load("address"), plan.getRange("A1:C9").getSpecialCells("Constants").load("address")];
    const none = plan.getRange("A1:A9").getSpecialCellsOrNullObject("Formulas");
    await c.sync();
    return [local(formulas.address), local(constants.address), none.isNullObject];
  }, ["C4:C6", "A3:C3,A4:B6", true]],
  ["formats are copied alone, and formulas alone", async (plan, c) => {
    plan.getRange("C4").format.fill.color = "#FF0000";
    plan.getRange("D4").copyFrom("C4", "Formats");
    plan.getRange("E5").copyFrom("C4", "Formulas");
    const [looks, formula] = [plan.getRange("D4").load("formulas,format/fill/color"), plan.getRange("E5").load("formulas,format/fill/color")];
    await c.sync();
    return [looks.formulas, looks.format.fill.color, formula.formulas, formula.format.fill.color];
  }, [[[""]], "#FF0000", [["=D5*2"]], "#FFFFFF"]],
];

test.each(cases)("%s", async (_title, batch, expected) => {
  expect(await page.run((c) => batch(c.workbook.worksheets.getItem("Plan"), c))).toEqual(expected);
});

test("a chart's cells and place follow rows, columns and the sheet's name", async () => {
  await page.run(async (c) => {
    const plan = c.workbook.worksheets.getItem("Plan");
    const chart = c.workbook.worksheets.getFirst().charts.add("ColumnClustered", plan.getRange("A3:C6"), "Columns");
    chart.name = "Elders";
    plan.charts.add("Line", plan.getRange("A3:B6"), "Columns").setPosition("E4", "G9");
    await c.sync();
    plan.getRange("5:5").insert("Down");
    plan.getRange("1:1").delete("Up");
    plan.getRange("B:B").delete("Left");
    plan.name = "Nieuw plan";
    await c.sync();
  });
  const { sheets } = page.host.snapshot() as { readonly sheets: readonly { readonly charts: readonly { readonly from: object; readonly to: object; readonly series: unknown }[] }[] };
  expect(sheets.map(({ charts }) => charts.map(({ series }) => series))).toEqual([
    [[
      { name: null, values: null, categories: "'Nieuw plan'!A3:A6" },
      { name: "'Nieuw plan'!B2", values: "'Nieuw plan'!B3:B6", categories: "'Nieuw plan'!A3:A6" },
    ]],
    [[{ name: null, values: null, categories: "'Nieuw plan'!A3:A6" }]],
  ]);
  expect(sheets[1]?.charts[0]).toMatchObject({ from: { row: 2, column: 3 }, to: { row: 9, column: 6 } });
});

const writes: readonly (readonly [title: string, write: (plan: Excel.Worksheet) => void])[] = [
  ["values", (plan) => void (plan.getRange("A1").values = [[1]])],
  ["a format", (plan) => void (plan.getRange("A1").format.indentLevel = 1)],
  ["a number format", (plan) => void (plan.getRange("A1").numberFormat = [["0"]])],
  ["a validation", (plan) => void (plan.getRange("A1").dataValidation.ignoreBlanks = false)],
  ["taking a validation away", (plan) => plan.getRange("A1").dataValidation.clear()],
  ["a name", (plan) => void plan.names.add("naam", plan.getRange("A1"))],
  ["a row", (plan) => void plan.getRange("4:4").insert("Down")],
  ["deleting a row", (plan) => plan.getRange("4:4").delete("Up")],
  ["a column", (plan) => void plan.getRange("B:B").insert("Right")],
  ["cells", (plan) => void plan.getRange("B4").insert("Down")],
  ["a table", (plan) => void plan.tables.add("A3:C6", true)],
  ["a chart", (plan) => void plan.charts.add("Line", plan.getRange("A3:C6"))],
  ["a conditional format", (plan) => void plan.getRange("A1").conditionalFormats.add("Custom")],
  ["copying", (plan) => plan.getRange("A1").copyFrom("B4")],
  ["formulas in R1C1", (plan) => void (plan.getRange("A1").formulasR1C1 = [["=R[1]C"]])],
];

test.each(writes)("a protected sheet refuses %s, and stays as it was", async (_title, write) => {
  await page.run(async (c) => {
    c.workbook.worksheets.getItem("Plan").protection.protect();
    await c.sync();
  });
  await page.settled();
  const before = page.host.snapshot();
  const failure = await page.run(async (c) => {
    write(c.workbook.worksheets.getItem("Plan"));
    return c.sync().then(() => "", (error: { code: string }) => error.code);
  });
  expect([failure, page.host.snapshot()]).toEqual(["AccessDenied", before]);
  await page.run(async (c) => {
    const plan = c.workbook.worksheets.getItem("Plan");
    plan.protection.unprotect();
    write(plan);
    await c.sync();
  });
});

test("options of a protected sheet leave rows and formats free", async () => {
  const codes = await page.run(async (c) => {
    const plan = c.workbook.worksheets.getItem("Plan");
    plan.protection.protect({ allowInsertRows: true, allowFormatCells: true });
    await c.sync();
    const attempt = (write: () => void): Promise<string> => {
      write();
      return c.sync().then(() => "", (error: { code: string }) => error.code);
    };
    return [
      await attempt(() => void plan.getRange("4:4").insert("Down")),
      await attempt(() => void (plan.getRange("A1").format.font.bold = true)),
      await attempt(() => plan.getRange("4:4").delete("Up")),
      await attempt(() => void (plan.getRange("A1").values = [[1]])),
    ];
  });
  expect(codes).toEqual(["", "", "AccessDenied", "AccessDenied"]);
});

const refused: readonly (readonly [title: string, ask: (plan: Excel.Worksheet) => unknown])[] = [
  ["a chart that needs data of another shape", (plan) => plan.charts.add("XYScatter", plan.getRange("A3:C6"))],
  ["a conditional format with bars", (plan) => plan.getRange("B4").conditionalFormats.add("DataBar")],
  ["whether values are valid", (plan) => plan.getRange("B4").dataValidation.load("valid")],
  ["the cells that are blank", (plan) => plan.getRange("A1:C9").getSpecialCells("Blanks").load("address")],
  ["the axes of a chart", (plan) => plan.charts.add("Line", plan.getRange("A3:C6")).axes.load()],
];

test.each(refused)("%s is refused aloud", async (_title, ask) => {
  const failure = await page.run(async (c) => {
    ask(c.workbook.worksheets.getItem("Plan"));
    return c.sync().then(() => "", (error: { code: string }) => error.code);
  });
  expect(failure).toBe("NotImplemented");
});
