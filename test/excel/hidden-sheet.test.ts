/** A sheet that nobody needs to see, in Excel. */
import { allOrNothing } from "../../src/excel/journal";
import { sheetSteps } from "../../src/excel/render";
import { carrierSheet } from "../../src/workbook/publication/carrier";
import { edition2021 } from "../support/editions";
import { type OfficePage, openOffice } from "../support/office";

jest.setTimeout(180_000);

let page: OfficePage;
beforeEach(async () => {
  page = await openOffice();
  Object.assign(globalThis, { Excel: page.window.Excel, Office: page.window.Office });
});
afterEach(async () => {
  await page.close();
  Object.assign(globalThis, { Excel: undefined, Office: undefined });
});

test.each(["hidden", "veryHidden"] as const)("is %s, with all that stands on it", async (visibility) => {
  const model = { ...(await carrierSheet(edition2021)), visibility };
  const shown = await Excel.run(async (context) => {
    await allOrNothing(sheetSteps(context, model, model.name));
    const sheet = context.workbook.worksheets.getItem(model.name);
    const range = context.workbook.tables.getItem("dimpact_editie").getDataBodyRange();
    sheet.load("visibility");
    range.load("values");
    await context.sync();
    return { visibility: sheet.visibility.toLowerCase(), values: range.values };
  });
  expect(shown).toEqual({ visibility: visibility.toLowerCase(), values: model.tables[0]?.rows.map((row) => row.map((cell) => cell ?? "")) });
});
