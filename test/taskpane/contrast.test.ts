import axe from "axe-core";
import { type DrivenWorkbench, driveWorkbench } from "../../src/workbench/drive";
import { describeInBrowser } from "../support/browser";

jest.setTimeout(120_000);

describeInBrowser("the pane in a browser", () => {
  let workbench: DrivenWorkbench;
  beforeAll(async () => {
    workbench = await driveWorkbench();
  });
  afterAll(() => workbench?.close());

  it.each([320, 400])("has enough contrast, large enough targets and no sideways scrolling at %i pixels", async (width) => {
    const { page, pane } = workbench;
    await page.addStyleTag({ content: `.desk__pane, #pane { width: ${width}px !important; min-width: ${width}px !important; }` });
    await workbench.select("E8");
    await pane.getByTestId("cell-outcome").getByText("TOTAAL", { exact: true }).waitFor();
    if (!(await pane.getByTestId("example-HOSTING").isVisible())) await pane.getByTestId("function-item-HOSTING").getByRole("button").first().click();
    await pane.getByTestId("example-HOSTING").getByText("51.550").waitFor();
    await pane.getByTestId("insert-HOSTING").click();
    await pane.getByTestId("insert-confirm-HOSTING").waitFor();
    const frame = page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
    await frame?.evaluate(axe.source);
    const violations = await frame?.evaluate(async () => {
      // Fluent UI's own guards at both ends of the page: they pass the focus on and are never read out.
      const found = await (window as unknown as { axe: typeof axe }).axe.run({ exclude: [["[data-tabster-dummy]"]] });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join("; ")}`);
    });
    expect(violations).toEqual([]);
    expect(await frame?.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    await pane.getByTestId("insert-cancel").click();
  });
});
