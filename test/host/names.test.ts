/** Names of sheets and of the workbook, and what formulas make of them. */
import { openOffice, type OfficePage } from "../support/office";

let page: OfficePage;
beforeEach(async () => {
  page = await openOffice();
  await page.run(async (c) => {
    for (const [name, inhabitants] of [["Reservering 's-Gravenhage 2021", 500], ["Andere", 7]] as const) {
      const sheet = c.workbook.worksheets.add(name);
      sheet.getRange("A1:A2").values = [[inhabitants], [2]];
      sheet.names.add("inwoners", sheet.getRange("A1"));
    }
    await c.sync();
  });
});
afterEach(() => page.close());

type Batch = (context: Excel.RequestContext) => Promise<unknown>;

const HAGUE = "Reservering 's-Gravenhage 2021";

/** Writes formulas into B1 and on of a sheet, and gives what they come to. */
async function calculated(c: Excel.RequestContext, sheet: string, ...formulas: string[]): Promise<unknown> {
  const range = c.workbook.worksheets.getItem(sheet).getRange("B1").getResizedRange(0, formulas.length - 1);
  range.formulas = [formulas];
  range.load("values");
  await c.sync();
  return range.values[0];
}

async function valuesOf(c: Excel.RequestContext, sheet: string, address: string): Promise<unknown> {
  const range = c.workbook.worksheets.getItem(sheet).getRange(address).load("values");
  await c.sync();
  return range.values[0];
}

const cases: readonly (readonly [title: string, batch: Batch, expected: unknown])[] = [
  ["the same formula on two sheets reads each sheet's own name", async (c) => [
    await calculated(c, HAGUE, "=inwoners*2", "=-inwoners", "=INWONERS%"),
    await calculated(c, "Andere", "=inwoners*2", "=-inwoners", "=INWONERS%"),
  ], [[1000, -500, 5], [14, -7, 0.07]]],
  ["a sheet without the name does not know it, but can ask another sheet for it", async (c) =>
    calculated(c, "Blad1", "=inwoners", `='Reservering ''s-Gravenhage 2021'!inwoners+Andere!inwoners`), ["#NAME?", 507]],
  ["a sheet's name goes before the workbook's, and gives way to it when it is deleted", async (c) => {
    const { names } = c.workbook;
    names.add("inwoners", c.workbook.worksheets.getItem(HAGUE).getRange("A2"));
    const before = [await calculated(c, "Andere", "=inwoners"), await calculated(c, "Blad1", "=inwoners")];
    c.workbook.worksheets.getItem("Andere").names.getItem("inwoners").delete();
    return [...before, await valuesOf(c, "Andere", "B1")];
  }, [[7], [2], [2]]],
  ["words in texts, functions and tables are no names", async (c) => {
    const sheet = c.workbook.worksheets.getItem("Andere");
    sheet.getRange("H1:H2").values = [["inwoners"], [3]];
    sheet.tables.add("H1:H2", true).name = "tabel";
    return calculated(c, "Andere", '="inwoners"&inwoners', "=SUM(tabel[inwoners])", "=SUM(tabel[[#Data],[inwoners]])");
  }, ["inwoners7", 3, 3]],
  ["a formula that waits for a name is calculated when the name comes", async (c) => {
    const before = await calculated(c, "Andere", "=jaar+1");
    c.workbook.worksheets.getItem("Andere").names.add("jaar", "=2021");
    return [before, await valuesOf(c, "Andere", "B1")];
  }, [["#NAME?"], [2022]]],
  ["a name that leads to a formula, with names of its own", async (c) => {
    const { names } = c.workbook.worksheets.getItem("Andere");
    names.add("factor", "=Andere!$A$2*10");
    names.add("uitkomst", "=inwoners*factor+1");
    const before = await calculated(c, "Andere", "=uitkomst", "=uitkomst*2");
    names.getItem("factor").formula = "=1";
    return [before, await valuesOf(c, "Andere", "B1:C1")];
  }, [[141, 282], [8, 16]]],
  ["a name that leads to itself is no name", async (c) => {
    c.workbook.names.add("kring", "=kring+1");
    return calculated(c, "Blad1", "=kring");
  }, ["#NAME?"]],
  ["constants: texts, numbers and truth values", async (c) => {
    const { names } = c.workbook.worksheets.getItem("Andere");
    names.add("gemeente", '="De ""Punt"""');
    names.add("tekst", "gewoon");
    names.add("btw", "=0.21");
    names.add("aan", true as never);
    const all = names.load("items/name,items/formula,items/value,items/visible,items/scope,items/type");
    await c.sync();
    return [await calculated(c, "Andere", "=gemeente&tekst", "=btw*100", "=IF(aan,1,2)"), all.items.map(({ name, formula, value, visible, scope, type }) => [name, formula, value, visible, scope, type])];
  }, [["De \"Punt\"gewoon", 21, 1], [
    ["aan", "=TRUE", true, true, "Worksheet", "Boolean"],
    ["btw", "=0.21", 0.21, true, "Worksheet", "Double"],
    ["gemeente", '="De ""Punt"""', 'De "Punt"', true, "Worksheet", "String"],
    ["inwoners", "=Andere!$A$1", "Andere!A1", true, "Worksheet", "Range"],
    ["tekst", '="gewoon"', "gewoon", true, "Worksheet", "String"],
  ]]],
  ["a name of which the cells were deleted", async (c) => {
    const sheet = c.workbook.worksheets.getItem("Andere");
    sheet.getRange("1:1").delete("Up");
    const name = sheet.names.getItem("inwoners").load();
    const range = name.getRangeOrNullObject();
    await c.sync();
    return [name.type, name.value, range.isNullObject];
  }, ["Error", "#REF!", true]],
  ["what a formula behind a name comes to is refused aloud, and its text is not", async (c) => {
    const name = c.workbook.names.add("dubbel", "=Andere!$A$1*2").load("formula");
    await c.sync();
    name.load("value");
    const failure = await c.sync().then(() => "", (error: { code: string }) => error.code);
    return [name.formula, failure];
  }, ["=Andere!$A$1*2", "NotImplemented"]],
  ["a name is pointed at another cell, hidden and deleted; what reads it follows", async (c) => {
    const { names } = c.workbook.worksheets.getItem("Andere");
    const name = names.getItem("inwoners");
    const seen = [await calculated(c, "Andere", "=inwoners")];
    name.formula = "=Andere!$A$2";
    name.visible = false;
    seen.push(await valuesOf(c, "Andere", "B1"));
    const range = name.getRangeOrNullObject().load("address");
    name.load("visible");
    await c.sync();
    name.delete();
    seen.push(await valuesOf(c, "Andere", "B1"));
    const gone = names.getItemOrNullObject("inwoners");
    await c.sync();
    return [seen, range.address, name.visible, gone.isNullObject];
  }, [[[7], [2], ["#NAME?"]], "Andere!A2", false, true]],
  ["a name follows when its sheet gets another name", async (c) => {
    const sheet = c.workbook.worksheets.getItem("Andere");
    const before = await calculated(c, "Andere", "=inwoners");
    sheet.name = "Van 'ons' samen";
    await c.sync();
    sheet.getRange("A1").values = [[8]];
    const name = sheet.names.getItem("inwoners").load("formula");
    return [before, await valuesOf(c, "Van 'ons' samen", "B1"), name.formula];
  }, [[7], [8], "='Van ''ons'' samen'!$A$1"]],
  ["a changed cell behind a name changes what reads the name, on other sheets too", async (c) => {
    const before = await calculated(c, "Blad1", "=Andere!inwoners+1");
    c.workbook.worksheets.getItem("Andere").getRange("A1").values = [[9]];
    return [before, await valuesOf(c, "Blad1", "B1")];
  }, [[8], [10]]],
  ["a name taken by a deleted sheet is free again", async (c) => {
    await calculated(c, "Blad1", "=Andere!inwoners");
    c.workbook.worksheets.getItem("Andere").delete();
    const again = c.workbook.worksheets.add("Andere");
    again.getRange("A1").values = [[3]];
    again.names.add("inwoners", again.getRange("A1"));
    await c.sync();
    return calculated(c, "Andere", "=inwoners");
  }, [3]],
];

test.each(cases)("%s", async (_title, batch, expected) => {
  expect(await page.run(batch)).toEqual(expected);
});
