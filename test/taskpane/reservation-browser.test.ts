import axe from "axe-core";
import { type DrivenWorkbench, driveWorkbench } from "../../src/workbench/drive";
import { describeInBrowser } from "../support/browser";

jest.setTimeout(120_000);

describeInBrowser("the reservation in a browser", () => {
  let workbench: DrivenWorkbench;
  beforeAll(async () => {
    workbench = await driveWorkbench();
  });
  afterAll(() => workbench?.close());

  it("follows what is typed, and keeps the profile in the workbook", async () => {
    const { pane } = workbench;
    await pane.getByTestId("reservation-tab").click();
    await pane.getByTestId("profile-name").fill("'s-Hertogenbosch");
    await pane.getByTestId("profile-inhabitants").pressSequentially("45.000");
    for (const service of ["e-suite", "bzm", "wim"]) await pane.getByTestId(`service-${service}`).click();
    await pane.getByTestId("totals-bar").getByText("316.497,00").waitFor();
    await pane.getByTestId("service-nieuw-lid").click();
    await pane.getByTestId("totals-bar").getByText("58.250,00").waitFor();
    await pane.getByTestId("profile-keeping").getByText("Bewaard in de werkmap").waitFor();
  });

  it.each([320, 400])("has enough contrast, large enough targets and no sideways scrolling at %i pixels", async (width) => {
    const { page, pane } = workbench;
    await page.addStyleTag({ content: `.desk__pane, #pane { width: ${width}px !important; min-width: ${width}px !important; }` });
    await pane.locator("details").evaluateAll((folded) => folded.forEach((each) => each.setAttribute("open", "")));
    const frame = page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
    await frame?.evaluate(axe.source);
    const violations = await frame?.evaluate(async () => {
      // Fluent UI's own guards at both ends of the page: they pass the focus on and are never read out.
      const found = await (window as unknown as { axe: typeof axe }).axe.run({ exclude: [["[data-tabster-dummy]"]] });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join("; ")}`);
    });
    expect(violations).toEqual([]);
    expect(await frame?.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });

  it("has written no error to the console", () => expect(workbench.errors).toEqual([]));
});
