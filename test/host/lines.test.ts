/** Rows and columns that come and go, and what follows them. */
import { openOffice, type OfficePage } from "../support/office";

let page: OfficePage;
beforeEach(async () => {
  page = await openOffice();
  await page.run(layOut);
});
afterEach(() => page.close());

/**
 * 'Plan': a title in row 1, a table Posten in A3:C6 (post, bedrag, dubbel), a total below it in row 8 and a note in E8;
 * 'Ander' asks for all of that from another sheet.
 */
async function layOut(c: Excel.RequestContext): Promise<void> {
  const plan = c.workbook.worksheets.add("Plan");
  const other = c.workbook.worksheets.add("Ander");
  plan.getRange("A1").values = [["Plan"]];
  plan.getRange("A3:C6").formulas = [["post", "bedrag", "dubbel"], ["a", 1, "=$B4*2"], ["b", 2, "=$B5*2"], ["c", 4, "=$B6*2"]];
  plan.tables.add("A3:C6", true).name = "Posten";
  plan.getRange("B4:B6").numberFormat = [["0.00"], ["0.00"], ["0.00"]];
  plan.getRange("B4:B6").format.fill.color = "#FFF2CC";
  plan.getRange("B4:B6").dataValidation.rule = { decimal: { formula1: 0, formula2: "=$B$8", operator: "Between" } };
  plan.getRange("A8:C8").formulas = [["totaal", "=SUM(B4:B6)", "=SUM(Posten[dubbel])"]];
  plan.getRange("E8").values = [["noot"]];
  plan.names.add("totaal", plan.getRange("B8"));
  plan.names.add("helft", "=Plan!$B$8/2");
  c.workbook.names.add("bedragen", plan.getRange("B4:B6"));
  plan.freezePanes.freezeAt(plan.getRange("A1:A3"));
  plan.pageLayout.setPrintArea("A1:C8,E8:E9");
  plan.pageLayout.setPrintTitleRows("$3:$3");
  other.getRange("A1:H1").formulas = [["=Plan!B8", "=SUM(bedragen)", "=Plan!totaal", "=SUM(Posten[bedrag])", "=Plan!B5", "=Plan!helft", "=INDEX(Posten[bedrag],3)", "=ROWS(Posten)"]];
  await c.sync();
}

interface Seen {
  readonly formulas: readonly unknown[];
  readonly values: readonly unknown[];
  readonly plan: string;
  readonly table: string;
  readonly names: readonly unknown[];
  readonly print: string;
  readonly frozen: string;
  readonly validation: readonly unknown[];
}

const local = (address: string): string => address.split(",").map((part) => part.slice(part.indexOf("!") + 1)).join(",");

/** What stands in each row of the sheet, and what the other sheet makes of it. */
async function look(c: Excel.RequestContext): Promise<Seen> {
  const plan = c.workbook.worksheets.getItem("Plan");
  const other = c.workbook.worksheets.getItem("Ander").getRange("A1:H1").load("formulas,values");
  const used = plan.getUsedRange().load("formulas,address");
  const table = plan.tables.getItemOrNullObject("Posten");
  const whole = table.getRange().load("address");
  plan.names.load("items/formula");
  const bedragen = c.workbook.names.getItem("bedragen").load("formula");
  const print = plan.pageLayout.getPrintAreaOrNullObject().load("address");
  const titles = plan.pageLayout.getPrintTitleRowsOrNullObject().load("address");
  const frozen = plan.freezePanes.getLocationOrNullObject().load("address");
  await c.sync();
  const first = /\d+/.exec(local(used.address))?.[0] ?? "1";
  const rows = (used.formulas as unknown[][]).map((line, index) => `${Number(first) + index}:${line.join("|").replace(/\|+$/, "")}`);
  const body = used.formulas.length > 1 ? plan.getRange("B1:B20").dataValidation.load("rule,type") : undefined;
  const cells = Array.from({ length: 12 }, (_, row) => plan.getRange(`B${row + 1}`).dataValidation.load("type,rule"));
  await c.sync();
  return {
    formulas: other.formulas[0] ?? [],
    values: other.values[0] ?? [],
    plan: rows.filter((row) => !row.endsWith(":")).join(" "),
    table: whole.isNullObject ? "" : local(whole.address),
    names: [...plan.names.items.map(({ formula }) => formula), bedragen.formula],
    print: [print, titles].map((item) => (item.isNullObject ? "" : local(item.address))).join(" "),
    frozen: frozen.isNullObject ? "" : local(frozen.address),
    validation: body === undefined ? [] : cells.flatMap(({ type, rule }, row) => (type === "None" ? [] : [`B${row + 1} ${String(rule.decimal?.formula2)}`])),
  };
}

const START: Seen = {
  formulas: ["=Plan!B8", "=SUM(bedragen)", "=Plan!totaal", "=SUM(Posten[bedrag])", "=Plan!B5", "=Plan!helft", "=INDEX(Posten[bedrag],3)", "=ROWS(Posten)"],
  values: [7, 7, 7, 7, 2, 3.5, 4, 3],
  plan: "1:Plan 3:post|bedrag|dubbel 4:a|1|=$B4*2 5:b|2|=$B5*2 6:c|4|=$B6*2 8:totaal|=SUM(B4:B6)|=SUM(Posten[dubbel])||noot",
  table: "A3:C6",
  names: ["=Plan!$B$8/2", "=Plan!$B$8", "=Plan!$B$4:$B$6"],
  print: "A1:C8,E8:E9 3:3",
  frozen: "A1:A3",
  validation: ["B4 =$B$8", "B5 =$B$8", "B6 =$B$8"],
};

type Edit = (plan: Excel.Worksheet) => void;

const cases: readonly (readonly [title: string, edit: Edit, seen: Partial<Seen>])[] = [
  ["nothing changes nothing", () => undefined, {}],
  ["rows in the middle of a table: it grows, and so does what refers to the rows around them", (plan) => void plan.getRange("5:6").insert("Down"), {
    formulas: ["=Plan!B10", "=SUM(bedragen)", "=Plan!totaal", "=SUM(Posten[bedrag])", "=Plan!B7", "=Plan!helft", "=INDEX(Posten[bedrag],3)", "=ROWS(Posten)"],
    values: [7, 7, 7, 7, 2, 3.5, 0, 5],
    plan: "1:Plan 3:post|bedrag|dubbel 4:a|1|=$B4*2 7:b|2|=$B7*2 8:c|4|=$B8*2 10:totaal|=SUM(B4:B8)|=SUM(Posten[dubbel])||noot",
    table: "A3:C8",
    names: ["=Plan!$B$10/2", "=Plan!$B$10", "=Plan!$B$4:$B$8"],
    print: "A1:C10,E10:E11 3:3",
    validation: ["B4 =$B$10", "B5 =$B$10", "B6 =$B$10", "B7 =$B$10", "B8 =$B$10"],
  }],
  ["a row right below the table's header belongs to the table, and to no reference to the rows below", (plan) => void plan.getRange("4:4").insert("Down"), {
    formulas: ["=Plan!B9", "=SUM(bedragen)", "=Plan!totaal", "=SUM(Posten[bedrag])", "=Plan!B6", "=Plan!helft", "=INDEX(Posten[bedrag],3)", "=ROWS(Posten)"],
    values: [7, 7, 7, 7, 2, 3.5, 2, 4],
    plan: "1:Plan 3:post|bedrag|dubbel 5:a|1|=$B5*2 6:b|2|=$B6*2 7:c|4|=$B7*2 9:totaal|=SUM(B5:B7)|=SUM(Posten[dubbel])||noot",
    table: "A3:C7",
    names: ["=Plan!$B$9/2", "=Plan!$B$9", "=Plan!$B$5:$B$7"],
    print: "A1:C9,E9:E10 3:3",
    validation: ["B5 =$B$9", "B6 =$B$9", "B7 =$B$9"],
  }],
  ["rows above everything: frozen rows and titles move along", (plan) => void plan.getRange("1:2").insert("Down"), {
    formulas: ["=Plan!B10", "=SUM(bedragen)", "=Plan!totaal", "=SUM(Posten[bedrag])", "=Plan!B7", "=Plan!helft", "=INDEX(Posten[bedrag],3)", "=ROWS(Posten)"],
    plan: "3:Plan 5:post|bedrag|dubbel 6:a|1|=$B6*2 7:b|2|=$B7*2 8:c|4|=$B8*2 10:totaal|=SUM(B6:B8)|=SUM(Posten[dubbel])||noot",
    table: "A5:C8",
    names: ["=Plan!$B$10/2", "=Plan!$B$10", "=Plan!$B$6:$B$8"],
    print: "A3:C10,E10:E11 5:5",
    frozen: "A1:A5",
    validation: ["B6 =$B$10", "B7 =$B$10", "B8 =$B$10"],
  }],
  ["a row below the table stays outside it", (plan) => void plan.getRange("7:7").insert("Down"), {
    formulas: ["=Plan!B9", "=SUM(bedragen)", "=Plan!totaal", "=SUM(Posten[bedrag])", "=Plan!B5", "=Plan!helft", "=INDEX(Posten[bedrag],3)", "=ROWS(Posten)"],
    plan: "1:Plan 3:post|bedrag|dubbel 4:a|1|=$B4*2 5:b|2|=$B5*2 6:c|4|=$B6*2 9:totaal|=SUM(B4:B6)|=SUM(Posten[dubbel])||noot",
    names: ["=Plan!$B$9/2", "=Plan!$B$9", "=Plan!$B$4:$B$6"],
    print: "A1:C9,E9:E10 3:3",
    validation: ["B4 =$B$9", "B5 =$B$9", "B6 =$B$9"],
  }],
  ["rows of the table are deleted: a formula that refers to one of them is #REF!", (plan) => plan.getRange("5:5").delete("Up"), {
    formulas: ["=Plan!B7", "=SUM(bedragen)", "=Plan!totaal", "=SUM(Posten[bedrag])", "=#REF!", "=Plan!helft", "=INDEX(Posten[bedrag],3)", "=ROWS(Posten)"],
    values: [5, 5, 5, 5, "#REF!", 2.5, "#REF!", 2],
    plan: "1:Plan 3:post|bedrag|dubbel 4:a|1|=$B4*2 5:c|4|=$B5*2 7:totaal|=SUM(B4:B5)|=SUM(Posten[dubbel])||noot",
    table: "A3:C5",
    names: ["=Plan!$B$7/2", "=Plan!$B$7", "=Plan!$B$4:$B$5"],
    print: "A1:C7,E7:E8 3:3",
    validation: ["B4 =$B$7", "B5 =$B$7"],
  }],
  ["the total's row is deleted: names and formulas that led there are #REF!", (plan) => plan.getRange("8:8").delete("Up"), {
    formulas: ["=#REF!", "=SUM(bedragen)", "=Plan!totaal", "=SUM(Posten[bedrag])", "=Plan!B5", "=Plan!helft", "=INDEX(Posten[bedrag],3)", "=ROWS(Posten)"],
    values: ["#REF!", 7, "#REF!", 7, 2, "#REF!", 4, 3],
    plan: "1:Plan 3:post|bedrag|dubbel 4:a|1|=$B4*2 5:b|2|=$B5*2 6:c|4|=$B6*2",
    names: ["=#REF!/2", "=#REF!", "=Plan!$B$4:$B$6"],
    print: "A1:C7,E8 3:3",
    validation: ["B4 =#REF!", "B5 =#REF!", "B6 =#REF!"],
  }],
  ["frozen rows and the title are deleted", (plan) => plan.getRange("1:2").delete("Up"), {
    formulas: ["=Plan!B6", "=SUM(bedragen)", "=Plan!totaal", "=SUM(Posten[bedrag])", "=Plan!B3", "=Plan!helft", "=INDEX(Posten[bedrag],3)", "=ROWS(Posten)"],
    plan: "1:post|bedrag|dubbel 2:a|1|=$B2*2 3:b|2|=$B3*2 4:c|4|=$B4*2 6:totaal|=SUM(B2:B4)|=SUM(Posten[dubbel])||noot",
    table: "A1:C4",
    names: ["=Plan!$B$6/2", "=Plan!$B$6", "=Plan!$B$2:$B$4"],
    print: "A1:C6,E6:E7 1:1",
    frozen: "A1:A1".replace(":A1", ""),
    validation: ["B2 =$B$6", "B3 =$B$6", "B4 =$B$6"],
  }],
  ["the whole table is deleted with its rows", (plan) => plan.getRange("3:6").delete("Up"), {
    formulas: ["=Plan!B4", "=SUM(bedragen)", "=Plan!totaal", "=SUM(Posten[bedrag])", "=#REF!", "=Plan!helft", "=INDEX(Posten[bedrag],3)", "=ROWS(Posten)"],
    values: ["#REF!", "#REF!", "#REF!", "#NAME?", "#REF!", "#REF!", "#NAME?", "#NAME?"],
    plan: "1:Plan 4:totaal|=SUM(#REF!)|=SUM(Posten[dubbel])||noot",
    table: "",
    names: ["=Plan!$B$4/2", "=Plan!$B$4", "=#REF!"],
    print: "A1:C4,E4:E5 ",
    frozen: "A1:A2",
    validation: [],
  }],
  ["columns left of everything", (plan) => void plan.getRange("A:B").insert("Right"), {
    formulas: ["=Plan!D8", "=SUM(bedragen)", "=Plan!totaal", "=SUM(Posten[bedrag])", "=Plan!D5", "=Plan!helft", "=INDEX(Posten[bedrag],3)", "=ROWS(Posten)"],
    plan: "1:Plan 3:post|bedrag|dubbel 4:a|1|=$D4*2 5:b|2|=$D5*2 6:c|4|=$D6*2 8:totaal|=SUM(D4:D6)|=SUM(Posten[dubbel])||noot",
    table: "C3:E6",
    names: ["=Plan!$D$8/2", "=Plan!$D$8", "=Plan!$D$4:$D$6"],
    print: "C1:E8,G8:G9 3:3",
    frozen: "A1:C3",
    validation: [],
  }],
  ["a column in the middle of the table gets a header", (plan) => void plan.getRange("B:B").insert("Right"), {
    formulas: ["=Plan!C8", "=SUM(bedragen)", "=Plan!totaal", "=SUM(Posten[bedrag])", "=Plan!C5", "=Plan!helft", "=INDEX(Posten[bedrag],3)", "=ROWS(Posten)"],
    plan: "1:Plan 3:post|Kolom2|bedrag|dubbel 4:a||1|=$C4*2 5:b||2|=$C5*2 6:c||4|=$C6*2 8:totaal||=SUM(C4:C6)|=SUM(Posten[dubbel])||noot",
    table: "A3:D6",
    names: ["=Plan!$C$8/2", "=Plan!$C$8", "=Plan!$C$4:$C$6"],
    print: "A1:D8,F8:F9 3:3",
    validation: [],
  }],
  ["a column of the table is deleted: what asks for it is #REF!", (plan) => plan.getRange("B:B").delete("Left"), {
    formulas: ["=#REF!", "=SUM(bedragen)", "=Plan!totaal", "=SUM(#REF!)", "=#REF!", "=Plan!helft", "=INDEX(#REF!,3)", "=ROWS(Posten)"],
    values: ["#REF!", "#REF!", "#REF!", "#REF!", "#REF!", "#REF!", "#REF!", 3],
    plan: "1:Plan 3:post|dubbel 4:a|=#REF!*2 5:b|=#REF!*2 6:c|=#REF!*2 8:totaal|=SUM(Posten[dubbel])||noot",
    table: "A3:B6",
    names: ["=#REF!/2", "=#REF!", "=#REF!"],
    print: "A1:B8,D8:D9 3:3",
    validation: [],
  }],
  ["rows.add at an index shifts the cells below the table's own columns only", (plan) => void plan.tables.getItem("Posten").rows.add(1, [["x", 8, "=$B5*2"]]), {
    formulas: ["=Plan!B9", "=SUM(bedragen)", "=Plan!totaal", "=SUM(Posten[bedrag])", "=Plan!B6", "=Plan!helft", "=INDEX(Posten[bedrag],3)", "=ROWS(Posten)"],
    values: [15, 15, 15, 15, 2, 7.5, 2, 4],
    plan: "1:Plan 3:post|bedrag|dubbel 4:a|1|=$B4*2 5:x|8|=$B5*2 6:b|2|=$B6*2 7:c|4|=$B7*2 8:||||noot 9:totaal|=SUM(B4:B7)|=SUM(Posten[dubbel])",
    table: "A3:C7",
    names: ["=Plan!$B$9/2", "=Plan!$B$9", "=Plan!$B$4:$B$7"],
    print: "A1:C9,E8:E9 3:3",
    validation: ["B4 =$B$9", "B5 =$B$9", "B6 =$B$9", "B7 =$B$9"],
  }],
  ["rows.add at the end pushes down what stands below", (plan) => void plan.tables.getItem("Posten").rows.add(undefined, [["x", 8, "=$B7*2"], ["y", 16, "=$B8*2"]]), {
    formulas: ["=Plan!B10", "=SUM(bedragen)", "=Plan!totaal", "=SUM(Posten[bedrag])", "=Plan!B5", "=Plan!helft", "=INDEX(Posten[bedrag],3)", "=ROWS(Posten)"],
    values: [7, 7, 7, 31, 2, 3.5, 4, 5],
    plan: "1:Plan 3:post|bedrag|dubbel 4:a|1|=$B4*2 5:b|2|=$B5*2 6:c|4|=$B6*2 7:x|8|=$B7*2 8:y|16|=$B8*2||noot 10:totaal|=SUM(B4:B6)|=SUM(Posten[dubbel])",
    table: "A3:C8",
    names: ["=Plan!$B$10/2", "=Plan!$B$10", "=Plan!$B$4:$B$6"],
    print: "A1:C10,E8:E9 3:3",
    validation: ["B4 =$B$10", "B5 =$B$10", "B6 =$B$10", "B7 =$B$10", "B8 =$B$10"],
  }],
  ["columns.add shifts what stands beside the table", (plan) => void plan.tables.getItem("Posten").columns.add(1, [["nieuw"], [5], [6], [7]]), {
    formulas: ["=Plan!B8", "=SUM(bedragen)", "=Plan!totaal", "=SUM(Posten[bedrag])", "=Plan!C5", "=Plan!helft", "=INDEX(Posten[bedrag],3)", "=ROWS(Posten)"],
    plan: "1:Plan 3:post|nieuw|bedrag|dubbel 4:a|5|1|=$C4*2 5:b|6|2|=$C5*2 6:c|7|4|=$C6*2 8:totaal|=SUM(C4:C6)|=SUM(Posten[dubbel])||noot",
    table: "A3:D6",
    names: ["=Plan!$B$8/2", "=Plan!$B$8", "=Plan!$C$4:$C$6"],
    validation: [],
  }],
];

test.each(cases)("%s", async (_title, edit, seen) => {
  const found = await page.run(async (c) => {
    edit(c.workbook.worksheets.getItem("Plan"));
    await c.sync();
    return look(c);
  });
  expect(found).toEqual({ ...START, ...seen });
});

type Batch = (context: Excel.RequestContext) => Promise<unknown>;

/** The fill and the number format of cells of 'Plan'. */
async function looks(c: Excel.RequestContext, ...addresses: string[]): Promise<unknown> {
  const ranges = addresses.map((address) => c.workbook.worksheets.getItem("Plan").getRange(address).load("numberFormat,format/fill/color"));
  await c.sync();
  return ranges.map((range) => `${String(range.numberFormat[0]?.[0])} ${range.format.fill.color}`);
}

const others: readonly (readonly [title: string, batch: Batch, expected: unknown])[] = [
  ["new rows look like the row above them, and what was there keeps its looks", async (c) => {
    c.workbook.worksheets.getItem("Plan").getRange("6:7").insert("Down");
    return looks(c, "B6", "B7", "B8", "B9", "A6");
  }, ["0.00 #FFF2CC", "0.00 #FFF2CC", "0.00 #FFF2CC", "General #FFFFFF", "General #FFFFFF"]],
  ["a new row below a table's header looks like the data, not like the header", async (c) => {
    c.workbook.worksheets.getItem("Plan").getRange("B3").format.fill.color = "#000000";
    c.workbook.worksheets.getItem("Plan").getRange("4:4").insert("Down");
    return looks(c, "B3", "B4", "B5");
  }, ["General #000000", "0.00 #FFF2CC", "0.00 #FFF2CC"]],
  ["new columns look like the column left of them", async (c) => {
    c.workbook.worksheets.getItem("Plan").getRange("C:C").insert("Right");
    return looks(c, "C4", "D4");
  }, ["0.00 #FFF2CC", "General #FFFFFF"]],
  ["rows that are added to a table look like its data", async (c) => {
    c.workbook.worksheets.getItem("Plan").tables.getItem("Posten").rows.add(undefined, [["x", 1, 2]]);
    return looks(c, "B7", "B8");
  }, ["0.00 #FFF2CC", "General #FFFFFF"]],
  ["a row above a table's totals belongs to the table", async (c) => {
    const plan = c.workbook.worksheets.getItem("Plan");
    const table = plan.tables.getItem("Posten");
    table.showTotals = true;
    await c.sync();
    plan.getRange("7:7").insert("Down");
    const [all, totals] = [table.getRange().load("address"), table.getTotalRowRange().load("values")];
    await c.sync();
    return [all.address, totals.values];
  }, ["Plan!A3:C8", [["Totaal", "", 14]]]],
  ["a table on another sheet, which is the one in view, stays as it is", async (c) => {
    const other = c.workbook.worksheets.getItem("Ander");
    other.activate();
    other.getRange("A3:A9").values = [["x"], [1], [2], [3], [4], [5], [6]];
    const table = other.tables.add("A3:A9", true);
    await c.sync();
    const plan = c.workbook.worksheets.getItem("Plan");
    plan.getRange("5:5").delete("Up");
    plan.getRange("4:4").insert("Down");
    plan.getRange("B:B").delete("Left");
    const range = table.getRange().load("address");
    const active = c.workbook.worksheets.getActiveWorksheet().load("name");
    await c.sync();
    return [range.address, active.name];
  }, ["Ander!A3:A9", "Ander"]],
  ["rows far below all cells are inserted and deleted without a trace", async (c) => {
    const plan = c.workbook.worksheets.getItem("Plan");
    plan.getRange("5000:5001").insert("Down");
    plan.getRange("9000:9001").delete("Up");
    return (await look(c)).plan;
  }, START.plan],
  ["a range that is held on to moves along with cells that shift", async (c) => {
    const plan = c.workbook.worksheets.getItem("Plan");
    const [total, note] = [plan.getRange("B8"), plan.getRange("E8")];
    total.load("address");
    await c.sync();
    plan.tables.getItem("Posten").rows.add(0, [["x", 1, 2]]);
    [total, note].forEach((range) => range.load("address,values"));
    await c.sync();
    return [total.address, total.values, note.address, note.values];
  }, ["Plan!B9", [[7]], "Plan!E8", [["noot"]]]],
  ["validations of cells that shift move, those beside them stay", async (c) => {
    const plan = c.workbook.worksheets.getItem("Plan");
    plan.getRange("E2:F9").dataValidation.rule = { custom: { formula: "=E2>0" } };
    plan.getRange("E4:E5").insert("Down");
    const at = ["E2", "E4", "E11", "E12", "F9", "F10"].map((address) => plan.getRange(address).dataValidation.load("type"));
    await c.sync();
    return at.map(({ type }) => type as string);
  }, ["Custom", "Custom", "Custom", "None", "Custom", "None"]],
];

test.each(others)("%s", async (_title, batch, expected) => {
  expect(await page.run(batch)).toEqual(expected);
});

test.each([["all data rows", "4:6"], ["the header row", "3:4"]])("deleting %s of a table and leaving the rest is refused, and nothing is changed", async (_title, rows) => {
  await page.settled();
  const before = page.host.snapshot();
  const failure = await page.run(async (c) => {
    c.workbook.worksheets.getItem("Plan").getRange(rows).delete("Up");
    return c.sync().then(() => "", (error: { code: string }) => error.code);
  });
  expect([failure, page.host.snapshot()]).toEqual(["NotImplemented", before]);
});
