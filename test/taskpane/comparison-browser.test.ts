import { type DrivenWorkbench, driveWorkbench } from "../../src/workbench/drive";
import { describeInBrowser } from "../support/browser";

jest.setTimeout(240_000);

describeInBrowser("comparing in a browser", () => {
  let workbench: DrivenWorkbench;
  beforeAll(async () => {
    workbench = await driveWorkbench();
  });
  afterAll(() => workbench?.close());

  it("holds two editions side by side in the pane, and puts them in the workbook", async () => {
    const { pane } = workbench;
    await pane.getByTestId("reservation-tab").click();
    await pane.getByTestId("profile-name").fill("Assen");
    await pane.getByTestId("profile-inhabitants").fill("45.000");
    for (const service of ["e-suite", "bzm", "wim"]) await pane.getByTestId(`service-${service}`).click();
    await pane.getByTestId("comparison").locator("summary").first().click();
    await pane.getByTestId("compare-totals").getByText("316.497,00").waitFor();
    await pane.getByTestId("compare-insert").click();
    await workbench.untilSheet("Vergelijking Assen 2020-2021");
    await workbench.untilShown("A1", "Vergelijking Dimpact 2020-2021: Assen");
    const rows = await workbench.shownRange("A8:F40");
    expect(rows.find(([label]) => label === "BZM")).toEqual(["BZM", "€ 90.171,00", "€ 103.383,00", "€ 13.212,00", "14,7%", "tarief"]);
    expect(rows.find(([label]) => label === "Totaal")?.slice(0, 5)).toEqual(["Totaal", "€ 305.971,00", "€ 316.497,00", "€ 10.526,00", "3,4%"]);
  });

  it("follows an amount that is typed in the place of p.m.", async () => {
    const labels = (await workbench.shownRange("A1:A90")).map(([label]) => label);
    const row = (label: string): number => labels.indexOf(label) + 1;
    await workbench.type(`B${row("Pakketkorting e-Suite, BZM en WIM")}`, "-8000");
    await workbench.untilShown(`B${row("Pakketkorting")}`, "€ -8.000,00");
    await workbench.untilShown(`D${row("Totaal")}`, "€ 18.526,00");
  });

  it("has written no error to the console", () => expect(workbench.errors).toEqual([]));
});
