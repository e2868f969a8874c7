import { openOffice, type OfficePage } from "../support/office";

let page: OfficePage;
let seen: unknown[];
beforeEach(async () => {
  page = await openOffice();
  seen = [];
});
afterEach(() => page.close());

const TURNS = 20;

/** Events arrive a turn later, and office.js hands them on in another; counted in turns, so that a busy machine has as many. */
async function arrive(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

const note = (event: { type: string; address?: string; changeType?: string; worksheetId?: string }): Promise<void> => {
  seen.push([event.type, event.address, event.changeType].filter((part) => part !== undefined).join(" "));
  return Promise.resolve();
};

test("what a user and what the add-in types, on its sheet and on the collection", async () => {
  await page.run(async (c) => {
    c.workbook.worksheets.getFirst().onChanged.add(note);
    c.workbook.worksheets.onChanged.add((event) => note({ ...event, type: "collection", address: event.address }));
    await c.sync();
  });
  page.enter("B2", 5);
  await arrive();
  await page.run(async (c) => {
    c.workbook.worksheets.getFirst().getRange("C1:C2").values = [[1], [2]];
    await c.sync();
  });
  await arrive();
  expect(seen).toEqual(["WorksheetChanged B2 RangeEdited", "collection B2 RangeEdited", "WorksheetChanged C1:C2 RangeEdited", "collection C1:C2 RangeEdited"]);
});

test("formats and calculated values raise no change", async () => {
  page.enter("A1", "=B1*2");
  await page.settled();
  await page.run(async (c) => {
    c.workbook.worksheets.getFirst().onChanged.add(note);
    c.workbook.worksheets.getFirst().getRange("A1").format.font.bold = true;
    await c.sync();
  });
  page.enter("B1", 4);
  expect(await page.valueOf("A1")).toBe(8);
  await arrive();
  expect(seen).toEqual(["WorksheetChanged B1 RangeEdited"]);
});

test("inserted and deleted rows", async () => {
  await page.run(async (c) => {
    c.workbook.worksheets.getFirst().onChanged.add(note);
    await c.sync();
  });
  page.univer.getActiveWorkbook()?.getActiveSheet().insertRows(1, 2);
  page.univer.getActiveWorkbook()?.getActiveSheet().deleteRows(4, 1);
  await arrive();
  expect(seen).toEqual(["WorksheetChanged 2:3 RowInserted", "WorksheetChanged 5:5 RowDeleted"]);
});

test("the range of a change can be asked for", async () => {
  let address = "";
  await page.run(async (c) => {
    c.workbook.worksheets.getFirst().onChanged.add((event) =>
      page.window.Excel.run(async (inner) => {
        const range = event.getRange(inner).load("address");
        await inner.sync();
        address = range.address;
      }));
    await c.sync();
  });
  page.enter("D4", "x");
  await arrive();
  await arrive();
  expect(address).toBe("Blad1!D4");
});

test("a removed handler hears nothing more", async () => {
  let handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | undefined;
  await page.window.Excel.run(async (c) => {
    handler = c.workbook.worksheets.getFirst().onChanged.add(note);
    await c.sync();
  });
  if (!handler) throw new Error("The handler was not added.");
  const added = handler;
  await page.window.Excel.run(added.context, async (c) => {
    added.remove();
    await c.sync();
  });
  page.enter("A1", 1);
  await arrive();
  expect(seen).toEqual([]);
});

test("the selection: workbook, sheet and collection", async () => {
  await page.run(async (c) => {
    c.workbook.onSelectionChanged.add(() => note({ type: "workbook" }));
    c.workbook.worksheets.getFirst().onSelectionChanged.add(note);
    c.workbook.worksheets.onSelectionChanged.add((event) => note({ type: "collection", address: event.address }));
    await c.sync();
  });
  const sheet = page.univer.getActiveWorkbook()?.getActiveSheet();
  sheet?.setActiveRange(sheet.getRange("B2:C3"));
  await arrive();
  expect(seen).toEqual(["WorksheetSelectionChanged B2:C3", "collection B2:C3", "workbook"]);
});

test("sheets that come, go and are shown", async () => {
  await page.run(async (c) => {
    c.workbook.worksheets.onAdded.add(note);
    c.workbook.worksheets.onDeleted.add(note);
    c.workbook.worksheets.onActivated.add(note);
    c.workbook.worksheets.getFirst().onDeactivated.add(note);
    await c.sync();
  });
  await page.run(async (c) => {
    c.workbook.worksheets.add("Nieuw");
    await c.sync();
  });
  await arrive();
  expect(seen).toEqual(["WorksheetAdded"]);
  page.univer.getActiveWorkbook()?.getSheetByName("Nieuw")?.activate();
  await arrive();
  expect(seen).toEqual(["WorksheetAdded", "WorksheetDeactivated", "WorksheetActivated"]);
  await page.run(async (c) => {
    c.workbook.worksheets.getItem("Nieuw").delete();
    await c.sync();
  });
  await arrive();
  expect(seen).toContain("WorksheetDeleted");
});

test("tables: a change of their cells, added and deleted", async () => {
  await page.run(async (c) => {
    const { tables } = c.workbook.worksheets.getFirst();
    c.workbook.tables.onAdded.add(note);
    c.workbook.tables.onDeleted.add(note);
    await c.sync();
    tables.add("A1:B3", true).onChanged.add(note);
    await c.sync();
  });
  await arrive();
  page.enter("B2", 7);
  page.enter("D9", 7);
  await arrive();
  await page.run(async (c) => {
    c.workbook.tables.getItem("Tabel1").delete();
    await c.sync();
  });
  await arrive();
  expect(seen).toEqual(["TableAdded", "TableChanged B2 RangeEdited", "TableDeleted"]);
});

test("settings changed by the add-in itself raise nothing", async () => {
  await page.run(async (c) => {
    c.workbook.settings.onSettingsChanged.add(() => note({ type: "settings" }));
    c.workbook.settings.add("a", 1);
    await c.sync();
  });
  await arrive();
  expect(seen).toEqual([]);
});
