import { openOffice, type OfficePage } from "../support/office";

let page: OfficePage;
beforeEach(async () => {
  page = await openOffice();
});
afterEach(() => page.close());

type Batch = (context: Excel.RequestContext) => Promise<unknown>;

/** A sheet 'Begroting' with a small table of names and amounts at A1:B3. */
async function budget(context: Excel.RequestContext): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.add("Begroting");
  sheet.getRange("A1:B3").values = [["naam", "bedrag"], ["x", 2], ["y", 4]];
  await context.sync();
  return sheet;
}

async function table(context: Excel.RequestContext): Promise<Excel.Table> {
  const sheet = await budget(context);
  const added = sheet.tables.add("A1:B3", true);
  added.name = "tblBegroting";
  await context.sync();
  return added;
}

const cases: readonly (readonly [title: string, batch: Batch, expected: unknown])[] = [
  ["a new sheet with values", async (c) => {
    const sheet = c.workbook.worksheets.add("Begroting 2026");
    const range = sheet.getRange("A1:B2");
    range.values = [["a", "b"], [1, true]];
    range.load("values,address,formulas,valueTypes");
    await c.sync();
    return [range.address, range.values, range.formulas, range.valueTypes];
  }, ["'Begroting 2026'!A1:B2", [["a", "b"], [1, true]], [["a", "b"], [1, true]], [["String", "String"], ["Double", "Boolean"]]]],
  ["the sheets in order", async (c) => {
    await budget(c);
    const sheets = c.workbook.worksheets.load("items/name,items/position");
    await c.sync();
    return sheets.items.map((sheet) => [sheet.name, sheet.position]);
  }, [["Blad1", 0], ["Begroting", 1]]],
  ["first, last, active and count of sheets", async (c) => {
    await budget(c);
    const [first, last, active] = [c.workbook.worksheets.getFirst().load("name"), c.workbook.worksheets.getLast().load("name"), c.workbook.worksheets.getActiveWorksheet().load("name")];
    const count = c.workbook.worksheets.getCount();
    await c.sync();
    return [first.name, last.name, active.name, count.value];
  }, ["Blad1", "Begroting", "Blad1", 2]],
  ["a sheet's own properties", async (c) => {
    const sheet = await budget(c);
    sheet.set({ tabColor: "#0a0b0c", showGridlines: false });
    sheet.name = "Kosten";
    sheet.position = 0;
    sheet.visibility = "Hidden";
    sheet.load();
    await c.sync();
    return [sheet.name, sheet.position, sheet.visibility, sheet.tabColor, sheet.showGridlines];
  }, ["Kosten", 0, "Hidden", "#0A0B0C", false]],
  ["a sheet is deleted", async (c) => {
    const sheet = await budget(c);
    sheet.delete();
    const gone = c.workbook.worksheets.getItemOrNullObject("Begroting");
    await c.sync();
    return gone.isNullObject;
  }, true],
  ["active cell and selection follow select()", async (c) => {
    const sheet = await budget(c);
    sheet.activate();
    sheet.getRange("B2:B3").select();
    await c.sync();
    const [cell, selection] = [c.workbook.getActiveCell().load("address"), c.workbook.getSelectedRange().load("address")];
    await c.sync();
    return [cell.address, selection.address];
  }, ["Begroting!B2", "Begroting!B2:B3"]],
  ["a formula calculates within the request", async (c) => {
    const sheet = await budget(c);
    const range = sheet.getRange("C2:C3");
    range.formulas = [["=B2*2"], ["=SUM(B2:B3)"]];
    range.load("values,formulas,formulasLocal,text");
    await c.sync();
    return [range.values, range.formulas, range.formulasLocal, range.text];
  }, [[[4], [6]], [["=B2*2"], ["=SUM(B2:B3)"]], [["=B2*2"], ["=SOM(B2:B3)"]], [["4"], ["6"]]]],
  ["local formulas are Dutch", async (c) => {
    const cell = c.workbook.worksheets.getFirst().getRange("A1");
    cell.formulasLocal = [["=AFRONDEN(1,25;1)"]];
    cell.load("formulas,values,text");
    await c.sync();
    return [cell.formulas, cell.values, cell.text];
  }, [[["=ROUND(1.25,1)"]], [[1.3]], [["1,3"]]]],
  ["null leaves a cell alone, an empty text clears it", async (c) => {
    const sheet = await budget(c);
    const range = sheet.getRange("A2:B3");
    range.values = [[null as never, 3], ["", null as never]];
    range.load("values");
    await c.sync();
    return range.values;
  }, [["x", 3], ["", 4]]],
  ["one value for all cells", async (c) => {
    const range = c.workbook.worksheets.getFirst().getRange("A1:B2");
    range.values = 7 as never;
    range.load("values");
    await c.sync();
    return range.values;
  }, [[7, 7], [7, 7]]],
  ["texts become what they look like", async (c) => {
    const range = c.workbook.worksheets.getFirst().getRange("A1:F1");
    range.values = [["12", "1.5", "'12", "TRUE", "12%", "2021-01-01"]];
    range.load("values,numberFormat");
    await c.sync();
    return [range.values, range.numberFormat];
  }, [[[12, 1.5, "12", true, 0.12, 44197]], [["General", "General", "General", "General", "0%", "m/d/yyyy"]]]],
  ["in a text cell everything is text", async (c) => {
    const range = c.workbook.worksheets.getFirst().getRange("A1:B1");
    range.numberFormat = [["@", "@"]];
    range.values = [["007", "=1+1"]];
    range.load("values,formulas");
    await c.sync();
    return [range.values, range.formulas];
  }, [[["007", "=1+1"]], [["007", "=1+1"]]]],
  ["formats", async (c) => {
    const range = (await budget(c)).getRange("A1:B1");
    range.format.fill.color = "#ffcc00";
    range.format.font.bold = true;
    range.format.wrapText = true;
    range.format.horizontalAlignment = "Center";
    range.format.columnWidth = 90;
    range.numberFormat = [["@", "#,##0.00"]];
    range.load("numberFormat,numberFormatLocal,format/fill/color,format/font/bold,format/wrapText,format/horizontalAlignment,format/columnWidth");
    await c.sync();
    return [range.numberFormat, range.numberFormatLocal, range.format.fill.color, range.format.font.bold, range.format.wrapText, range.format.horizontalAlignment, range.format.columnWidth];
  }, [[["@", "#,##0.00"]], [["@", "#.##0,00"]], "#FFCC00", true, true, "Center", 90]],
  ["a mixed format is null", async (c) => {
    const sheet = await budget(c);
    sheet.getRange("A1").format.font.bold = true;
    const range = sheet.getRange("A1:B1").load("format/font/bold");
    await c.sync();
    return range.format.font.bold;
  }, null],
  ["borders", async (c) => {
    const range = (await budget(c)).getRange("A1:B1");
    const edge = range.format.borders.getItem("EdgeBottom");
    edge.style = "Double";
    edge.color = "#112233";
    edge.load("style,color,sideIndex");
    await c.sync();
    return [edge.sideIndex, edge.style, edge.color];
  }, ["EdgeBottom", "Double", "#112233"]],
  ["the text of a cell is formatted in Dutch", async (c) => {
    const cell = c.workbook.worksheets.getFirst().getRange("A1");
    cell.values = [[83000]];
    cell.numberFormat = [["[$€-413] #,##0.00"]];
    cell.load("text");
    await c.sync();
    return cell.text;
  }, [["€ 83.000,00"]]],
  ["ranges from ranges", async (c) => {
    const range = c.workbook.worksheets.getFirst().getRange("B2:D4");
    const derived = [
      range.getCell(1, 1), range.getOffsetRange(1, 1), range.getResizedRange(-1, 1), range.getAbsoluteResizedRange(1, 2), range.getRow(1), range.getColumn(0),
      range.getLastRow(), range.getLastColumn(), range.getLastCell(), range.getEntireColumn(), range.getEntireRow(), range.getBoundingRect("F6"),
      range.getIntersection("A1:B9"), range.getRowsAbove(1), range.getRowsBelow(2), range.getColumnsAfter(1),
    ];
    derived.forEach((item) => item.load("address"));
    const none = range.getIntersectionOrNullObject("Z9");
    await c.sync();
    return [...derived.map((item) => item.address.replace("Blad1!", "")), none.isNullObject];
  }, ["C3", "C3:E5", "B2:E3", "B2:C2", "B3:D3", "B2:B4", "B4:D4", "D2:D4", "D4", "B:D", "2:4", "B2:F6", "B2:B4", "B1:D1", "B5:D6", "E2:E4", true]],
  ["the used range, with and without formats", async (c) => {
    const sheet = c.workbook.worksheets.getFirst();
    const empty = sheet.getUsedRangeOrNullObject();
    sheet.getRange("B2").values = [[1]];
    sheet.getRange("D5").format.fill.color = "#FF0000";
    const [all, values] = [sheet.getUsedRange().load("address"), sheet.getUsedRange(true).load("address")];
    await c.sync();
    return [empty.isNullObject, all.address, values.address];
  }, [true, "Blad1!B2:D5", "Blad1!B2"]],
  ["rows are inserted and deleted", async (c) => {
    const sheet = await budget(c);
    sheet.getRange("2:2").insert("Down");
    sheet.getRange("A3:B3").delete("Up");
    const range = sheet.getRange("A1:B3").load("values");
    await c.sync();
    return range.values;
  }, [["naam", "bedrag"], ["", ""], ["y", 4]]],
  ["cells are inserted on a sheet that is not active", async (c) => {
    const sheet = await budget(c);
    sheet.getRange("A2:A2").insert("Down");
    const range = sheet.getRange("A1:B4").load("values");
    const active = c.workbook.worksheets.getActiveWorksheet().load("name");
    await c.sync();
    return [range.values, active.name];
  }, [[["naam", "bedrag"], ["", 2], ["x", 4], ["y", ""]], "Blad1"]],
  ["contents and formats are cleared apart", async (c) => {
    const range = (await budget(c)).getRange("A1:A1");
    range.format.font.bold = true;
    range.clear("Contents");
    range.load("values,format/font/bold");
    await c.sync();
    return [range.values, range.format.font.bold];
  }, [[[""]], true]],
  ["copying moves references along", async (c) => {
    const sheet = await budget(c);
    sheet.getRange("C2").formulas = [["=B2*$B$2"]];
    const target = sheet.getRange("C3");
    target.copyFrom("C2");
    target.load("formulas,values");
    await c.sync();
    return [target.formulas, target.values];
  }, [[["=B3*$B$2"]], [[8]]]],
  ["a table with its columns and data", async (c) => {
    const added = await table(c);
    added.rows.add(undefined, [["z", 8]]);
    added.columns.load("items/name,items/index");
    const [body, header, all] = [added.getDataBodyRange().load("values,address"), added.getHeaderRowRange().load("values"), added.getRange().load("address")];
    added.load("name,style,showHeaders,showTotals,showBandedRows,showFilterButton");
    await c.sync();
    return [added.name, added.style, added.columns.items.map((column) => column.name), body.address, body.values, header.values, all.address, added.showTotals];
  }, ["tblBegroting", "TableStyleMedium2", ["naam", "bedrag"], "Begroting!A2:B4", [["x", 2], ["y", 4], ["z", 8]], [["naam", "bedrag"]], "Begroting!A1:B4", false]],
  ["a table row goes in the middle and pushes down what is below", async (c) => {
    const added = await table(c);
    added.worksheet.getRange("A4").values = [["onder"]];
    added.rows.add(0, [["w", 1]]);
    const range = added.worksheet.getRange("A1:B5").load("values");
    const rows = added.rows.getCount();
    await c.sync();
    return [range.values, rows.value];
  }, [[["naam", "bedrag"], ["w", 1], ["x", 2], ["y", 4], ["onder", ""]], 3]],
  ["a table row is read, changed and deleted", async (c) => {
    const added = await table(c);
    added.rows.getItemAt(0).values = [["q", 9]];
    added.rows.getItemAt(1).delete();
    const body = added.getDataBodyRange().load("values");
    await c.sync();
    return body.values;
  }, [["q", 9]]],
  ["structured references find the columns", async (c) => {
    const added = await table(c);
    const cell = added.worksheet.getRange("D1");
    cell.formulas = [["=SUM(tblBegroting[bedrag])"]];
    cell.load("values");
    await c.sync();
    return cell.values;
  }, [[6]]],
  ["also of a table with an underscore in its name, and a column with a space", async (c) => {
    const added = await table(c);
    added.name = "Tarieven_2021";
    added.columns.getItem("bedrag").name = "Per gemeente";
    await c.sync();
    const cells = added.worksheet.getRange("D1:D3");
    cells.formulas = [["=SUM(Tarieven_2021[Per gemeente])"], ["=SUM(Tarieven_2021[[#Data],[Per gemeente]])"], ["=COUNTA(Tarieven_2021[#Headers])"]];
    cells.load("values");
    await c.sync();
    return cells.values;
  }, [[6], [6], [2]]],
  ["a renamed column keeps answering", async (c) => {
    const added = await table(c);
    added.columns.getItem("bedrag").name = "euro";
    await c.sync();
    const cell = added.worksheet.getRange("D1");
    cell.formulas = [["=SUM(tblBegroting[euro])"]];
    cell.load("values");
    await c.sync();
    return cell.values;
  }, [[6]]],
  ["a table without headers gets them", async (c) => {
    const sheet = c.workbook.worksheets.getFirst();
    sheet.getRange("A1:B2").values = [[1, 2], [3, 4]];
    const added = sheet.tables.add("A1:B2", false);
    const range = added.getRange().load("values,address");
    await c.sync();
    return [range.address, range.values];
  }, ["Blad1!A1:B3", [["Kolom1", "Kolom2"], [1, 2], [3, 4]]]],
  ["totals of a table", async (c) => {
    const added = await table(c);
    added.showTotals = true;
    const totals = added.getTotalRowRange().load("values,address");
    await c.sync();
    return [totals.address, totals.values];
  }, ["Begroting!A4:B4", [["Totaal", 6]]]],
  ["a table is turned into a range, and deleted", async (c) => {
    const added = await table(c);
    const range = added.convertToRange().load("values");
    const again = c.workbook.tables.getItemOrNullObject("tblBegroting");
    await c.sync();
    return [range.values, again.isNullObject];
  }, [[["naam", "bedrag"], ["x", 2], ["y", 4]], true]],
  ["names of the workbook and of a sheet", async (c) => {
    const sheet = await budget(c);
    c.workbook.names.add("inwoners", sheet.getRange("B2"), "van CBS");
    c.workbook.names.add("jaar", 2021 as never);
    sheet.names.add("lokaal", "=Begroting!$A$1:$B$3");
    await c.sync();
    const names = ["inwoners", "jaar"].map((name) => c.workbook.names.getItem(name).load("name,type,value,formula,comment,scope,visible"));
    const local = sheet.names.getItem("lokaal").load("value,scope");
    const none = c.workbook.names.getItemOrNullObject("lokaal");
    const range = c.workbook.names.getItem("inwoners").getRange().load("values");
    await c.sync();
    return [...names.map((n) => [n.name, n.type, n.value, n.formula, n.comment, n.scope, n.visible]), [local.value, local.scope], none.isNullObject, range.values];
  }, [
    ["inwoners", "Range", "Begroting!B2", "=Begroting!$B$2", "van CBS", "Workbook", true],
    ["jaar", "Integer", 2021, "=2021", "", "Workbook", true],
    ["Begroting!A1:B3", "Worksheet"], true, [[2]],
  ]],
  ["a name is a range, in formulas and for getRange", async (c) => {
    const sheet = await budget(c);
    c.workbook.names.add("inwoners", sheet.getRange("B3"));
    await c.sync();
    const cell = sheet.getRange("D1");
    cell.formulas = [["=inwoners*10"]];
    const [byName] = [sheet.getRange("inwoners").load("address")];
    cell.load("values");
    await c.sync();
    return [cell.values, byName.address];
  }, [[[40]], "Begroting!B3"]],
  ["a name is changed and deleted", async (c) => {
    const sheet = await budget(c);
    const name = c.workbook.names.add("inwoners", sheet.getRange("B3"));
    await c.sync();
    name.formula = "=Begroting!$B$2";
    name.comment = "nieuw";
    name.visible = false;
    name.load("value,comment,visible");
    await c.sync();
    const seen = [name.value, name.comment, name.visible];
    name.delete();
    const gone = c.workbook.names.getItemOrNullObject("inwoners");
    await c.sync();
    return [...seen, gone.isNullObject];
  }, ["Begroting!B2", "nieuw", false, true]],
  ["settings", async (c) => {
    c.workbook.settings.add("staat", { a: 1 });
    c.workbook.settings.add("staat", { a: 2 });
    await c.sync();
    const setting = c.workbook.settings.getItemOrNullObject("STAAT").load("value,key");
    const count = c.workbook.settings.getCount();
    await c.sync();
    setting.delete();
    const gone = c.workbook.settings.getItemOrNullObject("staat");
    await c.sync();
    return [setting.key, setting.value, count.value, gone.isNullObject];
  }, ["staat", { a: 2 }, 1, true]],
  ["custom XML parts", async (c) => {
    c.workbook.customXmlParts.add('<?xml version="1.0"?><d xmlns="urn:dimpact">1</d>');
    await c.sync();
    const part = c.workbook.customXmlParts.getByNamespace("urn:dimpact").getOnlyItemOrNullObject();
    part.load("namespaceUri");
    const xml = part.getXml();
    const none = c.workbook.customXmlParts.getByNamespace("urn:anders").getOnlyItemOrNullObject();
    await c.sync();
    part.setXml('<d xmlns="urn:dimpact">2</d>');
    const changed = part.getXml();
    await c.sync();
    return [part.namespaceUri, xml.value, changed.value, none.isNullObject];
  }, ["urn:dimpact", '<?xml version="1.0"?><d xmlns="urn:dimpact">1</d>', '<d xmlns="urn:dimpact">2</d>', true]],
  ["frozen panes", async (c) => {
    const panes = c.workbook.worksheets.getFirst().freezePanes;
    const none = panes.getLocationOrNullObject();
    panes.freezeRows(1);
    const rows = panes.getLocationOrNullObject().load("address");
    panes.freezeAt(c.workbook.worksheets.getFirst().getRange("A1:B2"));
    const both = panes.getLocationOrNullObject().load("address");
    await c.sync();
    panes.unfreeze();
    const again = panes.getLocationOrNullObject();
    await c.sync();
    return [none.isNullObject, rows.address, both.address, again.isNullObject];
  }, [true, "Blad1!1:1", "Blad1!A1:B2", true]],
  ["print set-up", async (c) => {
    const layout = c.workbook.worksheets.getFirst().pageLayout;
    layout.orientation = "Landscape";
    layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    layout.setPrintTitleRows("$1:$1");
    layout.setPrintArea("A1:B9");
    layout.headersFooters.defaultForAllPages.centerFooter = "&P";
    layout.load("orientation,zoom,headersFooters/defaultForAllPages/centerFooter");
    const titles = layout.getPrintTitleRowsOrNullObject().load("address");
    await c.sync();
    return [layout.orientation, layout.zoom, titles.address, layout.headersFooters.defaultForAllPages.centerFooter];
  }, ["Landscape", { horizontalFitToPages: 1, verticalFitToPages: 0 }, "Blad1!1:1", "&P"]],
  ["a range keeps its place over several syncs", async (c) => {
    const cell = c.workbook.worksheets.getFirst().getRange("D4");
    cell.values = [[7]];
    await c.sync();
    cell.load("values");
    await c.sync();
    const below = cell.getOffsetRange(1, 0);
    below.values = [[8]];
    await c.sync();
    below.load("values");
    await c.sync();
    return [cell.values, below.values];
  }, [[[7]], [[8]]]],
  ["a range moves along with inserted rows", async (c) => {
    const sheet = c.workbook.worksheets.getFirst();
    const cell = sheet.getRange("D4");
    cell.values = [[7]];
    await c.sync();
    sheet.getRange("2:3").insert("Down");
    cell.load("address,values");
    await c.sync();
    return [cell.address, cell.values];
  }, ["Blad1!D6", [[7]]]],
  ["application", async (c) => {
    c.application.calculationMode = "Manual";
    c.application.calculate("Full");
    c.application.load("calculationMode");
    await c.sync();
    return c.application.calculationMode;
  }, "Manual"],
  ["a null object gives null objects", async (c) => {
    const range = c.workbook.worksheets.getItemOrNullObject("weg").getRange("A1");
    range.load("address");
    await c.sync();
    return range.isNullObject;
  }, true],
];

test.each(cases)("%s", async (_title, batch, expected) => {
  expect(await page.run(batch)).toEqual(expected);
});

test("proxy objects are read and written with set() and toJSON()", async () => {
  const seen = await page.run(async (c) => {
    const range = c.workbook.worksheets.getFirst().getRange("A1:B1");
    range.set({ values: [[1, 2]], format: { font: { bold: true } } });
    range.load("values,address,format/font/bold");
    await c.sync();
    return range.toJSON();
  });
  expect(seen).toMatchObject({ address: "Blad1!A1:B1", values: [[1, 2]], format: { font: { bold: true } } });
});

test("settings of the common API are the workbook's settings", async () => {
  const { Office } = page.window;
  Office.context.document.settings.set("dimpact.editie", "2020");
  await new Promise<void>((resolve) => Office.context.document.settings.saveAsync(() => resolve()));
  const value = await page.run(async (c) => {
    const setting = c.workbook.settings.getItem("dimpact.editie").load("value");
    await c.sync();
    return setting.value as unknown;
  });
  expect(value).toBe("2020");
});
