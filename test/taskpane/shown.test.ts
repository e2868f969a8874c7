/** What the pane shows while it works, and where there is nothing to work with. */
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { addBrowserParts } from "../support/office-window";
import { type Pane, openPane } from "./pane";

jest.setTimeout(60_000);

/** Excel answers as late as `lateBy` milliseconds say. */
const late = `
  window.lateBy = 0;
  const run = Excel.run;
  Excel.run = async (...args) => { await new Promise((resolve) => setTimeout(resolve, window.lateBy)); return run(...args); };`;

describe("in Excel", () => {
  let pane: Pane;
  afterEach(() => pane.close());

  test("work that lasts shows its progress until it is done", async () => {
    pane = await openPane({ before: late });
    await pane.says("edition-status", "voorlopig");
    Object.assign(pane.window, { lateBy: 1_500 });
    await pane.choose("2020");
    await pane.says("progress", "Editie 2020 wordt gekozen en de werkmap herberekend");
    Object.assign(pane.window, { lateBy: 0 });
    await pane.says("status-message", "De werkmap rekent nu met editie 2020.");
    await pane.until(() => pane.all("progress").length === 0);
  });

  test("nothing is asked that the manifest does not grant, and nothing is complained of", async () => {
    pane = await openPane();
    await pane.says("edition-status", "voorlopig");
    await pane.select("A1");
    await pane.click("insert-HOSTING");
    await pane.says("status-message", "Blad1!A1");
    await pane.says("cell-outcome", "€ 51.550,00");
    await pane.click("load-tariffs");
    await pane.says("status-message", "'Tarieven 2021'");
    await pane.choose("2020");
    await pane.says("status-message", "editie 2020");
    await pane.settled();
    expect([...pane.host.refused]).toEqual([]);
    expect(pane.consoleErrors).toEqual([]);
  });
});

test("without office.js the pane says what to do", async () => {
  const { window } = new JSDOM('<body><div id="pane"></div></body>', { url: "https://localhost/taskpane.html", runScripts: "dangerously", pretendToBeVisual: true });
  addBrowserParts(window, {});
  Object.assign(window, { setImmediate: undefined });
  window.eval(readFileSync("dist/taskpane.js", "utf8"));
  const text = (): string => window.document.body.textContent ?? "";
  while (!text().includes("kon niet worden opgehaald")) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(text()).toContain("Excel kon niet worden bereikt.");
  expect(window.document.querySelector<HTMLButtonElement>('[data-testid="load-tariffs"]')?.disabled).toBe(true);
  window.close();
});
