import axe from "axe-core";
import { type Pane, openPane } from "./pane";

jest.setTimeout(60_000);

let pane: Pane;
afterEach(() => pane.close());

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Colours are left out: this page has no layout. */
async function violations(): Promise<string[]> {
  const { window } = pane;
  window.eval(axe.source);
  const found = (await window.eval('axe.run(document, { rules: { "color-contrast": { enabled: false } } })')) as { violations: readonly Violation[] };
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join("; ")}`);
}

test.each(["nl-NL", "en-US"])("in %s, with a function opened, a question asked and a cell explained", async (locale) => {
  pane = await openPane({ locale });
  await pane.get("edition-status");
  pane.enter("B2", '=DIMPACT.TOTAAL(45000,"e-Suite; BZM; WIM",2021)+DIMPACT.HOSTING(-1,2021)');
  await pane.settled();
  await pane.select("B2");
  await pane.get("cell-error");
  (await pane.get("function-item-HOSTING")).querySelector("button")?.click();
  await pane.says("example-HOSTING", "51");
  await pane.click("insert-WIM");
  await pane.get("insert-confirm-WIM");
  expect(await violations()).toEqual([]);
  expect(pane.window.document.documentElement.lang).toBe(locale.slice(0, 2));
});

test("with a dialog that asks whether changed tariffs are replaced", async () => {
  pane = await openPane();
  await pane.click("load-tariffs");
  await pane.says("status-message", "'Tarieven 2021'");
  pane.enter("Tarieven 2021!G5", 1_234);
  await pane.says("tariff-changes-warning", "1.234");
  await pane.click("load-tariffs");
  await pane.says("tariff-changes", "Vervangen");
  expect(await violations()).toEqual([]);
});

test.each(["nl-NL", "en-US"])("in %s, with cells that could not be mended, and a question about frozen cells that were changed", async (locale) => {
  pane = await openPane({ locale, workbook: async (page) => page.enter("A1", "=DIMPACT.HOSTNG(45000,2021)") });
  pane.enter("B2", "=DIMPACT.HOSTING(45000,2021)");
  await pane.click("repair-mend");
  await pane.says("repair-lines", "DIMPACT.HOSTING?");
  await pane.click("freeze-sheet");
  await pane.says("frozen-status", "1 formul");
  pane.enter("B2", 1);
  expect(await violations()).toEqual([]);
  await pane.click("thaw-sheet");
  await pane.says("frozen-changes", "51");
  expect(await violations()).toEqual([]);
  expect(pane.consoleErrors).toEqual([]);
});
